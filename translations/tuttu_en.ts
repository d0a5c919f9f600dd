<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tuttu::BriefFooter</name>
    <message numerus="yes">
        <source>On hold · %n</source>
        <translation>
            <numerusform>On hold · %n</numerusform>
            <numerusform>On hold · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::DayChoice</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In a day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HoldSheet</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::RecommendationCard</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ShortText</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::SyncText</name>
    <message numerus="yes">
        <source>Offline %n min</source>
        <translation>
            <numerusform>Offline %n min</numerusform>
            <numerusform>Offline %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline %n h</source>
        <translation>
            <numerusform>Offline %n h</numerusform>
            <numerusform>Offline %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <comment>captures kept on this device</comment>
        <translation>
            <numerusform>%n safe</numerusform>
            <numerusform>%n safe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TimelinePage</name>
    <message numerus="yes">
        <source>%n thing(s) known</source>
        <translation>
            <numerusform>%n thing known</numerusform>
            <numerusform>%n things known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TimelineText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min in the shop</source>
        <translation>
            <numerusform>%n min in the shop</numerusform>
            <numerusform>%n min in the shop</numerusform>
        </translation>
    </message>
</context>
</TS>
