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
    <name>tuttu::FloorPage</name>
    <message numerus="yes">
        <source>%1 is left alone for %n minutes</source>
        <translation>
            <numerusform>%1 is left alone for %n minute</numerusform>
            <numerusform>%1 is left alone for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FloorText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FloorWidget</name>
    <message numerus="yes">
        <source>%n visitor(s) today</source>
        <translation>
            <numerusform>%n visitor today</numerusform>
            <numerusform>%n visitors today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n recognised</numerusform>
            <numerusform>%n recognised</numerusform>
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
    <name>tuttu::PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
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
    <name>tuttu::SearchWidget</name>
    <message numerus="yes">
        <source>%n customer(s) found</source>
        <translation>
            <numerusform>%n customer found</numerusform>
            <numerusform>%n customers found</numerusform>
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
    <name>tuttu::SignInWidget</name>
    <message numerus="yes">
        <source>%n customer(s) in the shop</source>
        <translation>
            <numerusform>%n customer in the shop</numerusform>
            <numerusform>%n customers in the shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n s.</source>
        <translation>
            <numerusform>Too many tries. Try again in %n s.</numerusform>
            <numerusform>Too many tries. Try again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n min.</source>
        <translation>
            <numerusform>Too many tries. Try again in %n min.</numerusform>
            <numerusform>Too many tries. Try again in %n min.</numerusform>
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
<context>
    <name>tuttu::VisitCardWidget</name>
    <message numerus="yes">
        <source>greeted %n min ago</source>
        <translation>
            <numerusform>greeted %n min ago</numerusform>
            <numerusform>greeted %n min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
