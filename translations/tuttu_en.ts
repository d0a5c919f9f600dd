<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>The field has more than %n characters.</source>
        <translation>
            <numerusform>The field has more than %n character.</numerusform>
            <numerusform>The field has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price is not a number such as 12.50, with at most %n digits after the point.</source>
        <translation>
            <numerusform>The price is not a number such as 12.5, with at most %n digit after the point.</numerusform>
            <numerusform>The price is not a number such as 12.50, with at most %n digits after the point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n sets.</source>
        <translation>
            <numerusform>There is more than %n set.</numerusform>
            <numerusform>There are more than %n sets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set has at most %n products.</source>
        <translation>
            <numerusform>A set has at most %n product.</numerusform>
            <numerusform>A set has at most %n products.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::AskingSheet</name>
    <message numerus="yes">
        <source>In the last %n days. Everybody asked counts once, with what they said last; the share is yes ÷ asked.</source>
        <translation>
            <numerusform>In the last %n day. Everybody asked counts once, with what they said last; the share is yes ÷ asked.</numerusform>
            <numerusform>In the last %n days. Everybody asked counts once, with what they said last; the share is yes ÷ asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people were asked: too few to show.</source>
        <translation>
            <numerusform>Fewer than %n person were asked: too few to show.</numerusform>
            <numerusform>Fewer than %n people were asked: too few to show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were asked: %1 said yes, %2 said no.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>
            <numerusform>%n person was asked: %1 said yes, %2 said no.</numerusform>
            <numerusform>%n people were asked: %1 said yes, %2 said no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BasketSheet</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BasketsVerb</name>
    <message numerus="yes">
        <source>At this support more sets of items are frequent than can be kept. Raise --support (it asks for %n receipts now), or lower --most-items.</source>
        <translation>
            <numerusform>At this support more sets of items are frequent than can be kept. Raise --support (it asks for one receipt now), or lower --most-items.</numerusform>
            <numerusform>At this support more sets of items are frequent than can be kept. Raise --support (it asks for %n receipts now), or lower --most-items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BookText</name>
    <message numerus="yes">
        <source>rests %n day(s)</source>
        <translation>
            <numerusform>rests %n day</numerusform>
            <numerusform>rests %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long for a glance: make it %n character(s) at most.</source>
        <translation>
            <numerusform>Too long for a glance: make it %n character at most.</numerusform>
            <numerusform>Too long for a glance: make it %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BriefFooter</name>
    <message numerus="yes">
        <source>On hold · %n</source>
        <translation>
            <numerusform>On hold · %n</numerusform>
            <numerusform>On hold · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Basket · %n</source>
        <translation>
            <numerusform>Basket · %n</numerusform>
            <numerusform>Basket · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BriefHeader</name>
    <message numerus="yes">
        <source>%n thing(s) told in two ways</source>
        <translation>
            <numerusform>%n thing told in two ways</numerusform>
            <numerusform>%n things told in two ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made of %n record(s)</source>
        <translation>
            <numerusform>Made of %n record</numerusform>
            <numerusform>Made of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ChainSheet</name>
    <message numerus="yes">
        <source>%n capture(s) of this device wait at the hub for people to look at them.</source>
        <translation>
            <numerusform>%n capture of this device waits at the hub for people to look at it.</numerusform>
            <numerusform>%n captures of this device wait at the hub for people to look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::CuesVerb</name>
    <message numerus="yes">
        <source>Version %1, %n rule(s).</source>
        <translation>
            <numerusform>Version %1, one rule.</numerusform>
            <numerusform>Version %1, %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people, each on %n day(s); nothing to say in %2 of the briefs.</source>
        <translation>
            <numerusform>%1 people, each on one day; nothing to say in %2 of the briefs.</numerusform>
            <numerusform>%1 people, each on %n days; nothing to say in %2 of the briefs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::CuesWidget</name>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be saved</source>
        <translation>
            <numerusform>%n thing to be mended before it can be saved</numerusform>
            <numerusform>%n things to be mended before it can be saved</numerusform>
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
    <name>tuttu::DayPicture</name>
    <message numerus="yes">
        <source>NPS, %n days</source>
        <translation>
            <numerusform>NPS, %n day</numerusform>
            <numerusform>NPS, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clerk(s) planned</source>
        <translation>
            <numerusform>%n clerk planned</numerusform>
            <numerusform>%n clerks planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::DeviceText</name>
    <message numerus="yes">
        <source>%n signal(s) since the start</source>
        <translation>
            <numerusform>%n signal since the start</numerusform>
            <numerusform>%n signals since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>heard once</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in today</source>
        <translation>
            <numerusform>%n in today</numerusform>
            <numerusform>%n in today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the staff, not counted</source>
        <translation>
            <numerusform>%n of the staff, not counted</numerusform>
            <numerusform>%n of the staff, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard %n time(s) today, the last time from %1 to %2. That is kept as unknown, not as zero.</source>
        <translation>
            <numerusform>Nothing was heard once today, from %1 to %2. That is kept as unknown, not as zero.</numerusform>
            <numerusform>Nothing was heard %n times today, the last time from %1 to %2. That is kept as unknown, not as zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yesterday it saw %n more come in than go out.</source>
        <translation>
            <numerusform>Yesterday it saw one more come in than go out.</numerusform>
            <numerusform>Yesterday it saw %n more come in than go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yesterday it saw %n more go out than come in.</source>
        <translation>
            <numerusform>Yesterday it saw one more go out than come in.</numerusform>
            <numerusform>Yesterday it saw %n more go out than come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentSheet</name>
    <message numerus="yes">
        <source>Choose at most %n talking point(s).</source>
        <translation>
            <numerusform>Choose at most %n talking point.</numerusform>
            <numerusform>Choose at most %n talking points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentText</name>
    <message numerus="yes">
        <source>Too few visits yet to say anything: each side needs %n.</source>
        <translation>
            <numerusform>Too few visits yet to say anything: each side needs %n.</numerusform>
            <numerusform>Too few visits yet to say anything: each side needs %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs about %1 visits: %n week(s) at your pace.</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>Needs about %1 visits: %n week at your pace.</numerusform>
            <numerusform>Needs about %1 visits: %n weeks at your pace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FigureText</name>
    <message numerus="yes">
        <source>Share of 9 and 10 less share of 0 to 6, times 100. Shown from %n answers on. NPS is a registered mark of its owners.</source>
        <translation>
            <numerusform>Share of 9 and 10 less share of 0 to 6, times 100. Shown from %n answer on. NPS is a registered mark of its owners.</numerusform>
            <numerusform>Share of 9 and 10 less share of 0 to 6, times 100. Shown from %n answers on. NPS is a registered mark of its owners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n min</source>
        <translation>
            <numerusform>not counted for %n min</numerusform>
            <numerusform>not counted for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: too few for a score</source>
        <translation>
            <numerusform>%n answer: too few for a score</numerusform>
            <numerusform>%n answers: too few for a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of fewer than %n: not shown</source>
        <translation>
            <numerusform>of fewer than %n: not shown</numerusform>
            <numerusform>of fewer than %n: not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n hour(s)</source>
        <translation>
            <numerusform>not counted for %n hour</numerusform>
            <numerusform>not counted for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them in %n group(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 of them in one group</numerusform>
            <numerusform>%1 of them in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FindingText</name>
    <message numerus="yes">
        <source>%1: a door was not counted for %n minute(s). Conversion leaves these hours out.</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1: a door was not counted for %n minute. Conversion leaves these hours out.</numerusform>
            <numerusform>%1: a door was not counted for %n minutes. Conversion leaves these hours out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more was sold than people were counted: look at the counters.</source>
        <translation>
            <numerusform>In %n hour more was sold than people were counted: look at the counters.</numerusform>
            <numerusform>In %n hours more was sold than people were counted: look at the counters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n receipt in another currency is in no sum of money.</numerusform>
            <numerusform>%n receipts in another currency are in no sum of money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) should have been answered by now.</source>
        <translation>
            <numerusform>%n case should have been answered by now.</numerusform>
            <numerusform>%n cases should have been answered by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open, the next one due %1.</source>
        <comment>a time or day</comment>
        <translation>
            <numerusform>%n case open, due %1.</numerusform>
            <numerusform>%n cases open, the next one due %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) overdue, %1.</source>
        <comment>for how long the oldest</comment>
        <translation>
            <numerusform>%n follow-up overdue, %1.</numerusform>
            <numerusform>%n follow-ups overdue, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FitVerb</name>
    <message numerus="yes">
        <source>Nobody bought on a second day until %1 (%n customer(s)): there is no rhythm to learn from. Give a longer stretch of purchases.</source>
        <translation>
            <numerusform>Nobody bought on a second day until %1 (one customer): there is no rhythm to learn from. Give a longer stretch of purchases.</numerusform>
            <numerusform>Nobody bought on a second day until %1 (%n customers): there is no rhythm to learn from. Give a longer stretch of purchases.</numerusform>
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
    <message numerus="yes">
        <source>%n came in together</source>
        <translation>
            <numerusform>%n came in</numerusform>
            <numerusform>%n came in together</numerusform>
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
    <message numerus="yes">
        <source>%n customer(s) wait to hear from the shop, and nobody has taken it up yet.</source>
        <translation>
            <numerusform>%n customer waits to hear from the shop, and nobody has taken it up yet.</numerusform>
            <numerusform>%n customers wait to hear from the shop, and nobody has taken it up yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HistorySheet</name>
    <message numerus="yes">
        <source>%n capture(s) are safe on this device and wait to be sent.</source>
        <translation>
            <numerusform>%n capture is safe on this device and waits to be sent.</numerusform>
            <numerusform>%n captures are safe on this device and wait to be sent.</numerusform>
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
    <name>tuttu::HubDevices</name>
    <message numerus="yes">
        <source>; %n op(s) wait for people</source>
        <translation>
            <numerusform>; %n op waits for people</numerusform>
            <numerusform>; %n ops wait for people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubDoctor</name>
    <message numerus="yes">
        <source>A transaction has been writing for %n second(s) and hides everything newer from every device. Look for it in pg_stat_activity and end it.</source>
        <translation>
            <numerusform>A transaction has been writing for %n second and hides everything newer from every device. Look for it in pg_stat_activity and end it.</numerusform>
            <numerusform>A transaction has been writing for %n seconds and hides everything newer from every device. Look for it in pg_stat_activity and end it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the database&apos;s are %n second(s) apart. Set both by NTP.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the database&apos;s are %n second apart. Set both by NTP.</numerusform>
            <numerusform>This machine&apos;s clock and the database&apos;s are %n seconds apart. Set both by NTP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A standby is %n second(s) and %1 behind. Look at its machine and the network between.</source>
        <translation>
            <numerusform>A standby is %n second and %1 behind. Look at its machine and the network between.</numerusform>
            <numerusform>A standby is %n seconds and %1 behind. Look at its machine and the network between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubEngine</name>
    <message numerus="yes">
        <source>Without a word from the chain this device shows customers for %n more hour(s). What you capture stays safe.</source>
        <translation>
            <numerusform>Without a word from the chain this device shows customers for %n more hour. What you capture stays safe.</numerusform>
            <numerusform>Without a word from the chain this device shows customers for %n more hours. What you capture stays safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubErasures</name>
    <message numerus="yes">
        <source>%1  %2  destroyed at the hub; %n device(s) have confirmed</source>
        <translation>
            <numerusform>%1  %2  destroyed at the hub; %n device has confirmed</numerusform>
            <numerusform>%1  %2  destroyed at the hub; %n devices have confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubHeld</name>
    <message numerus="yes">
        <source>%n customer(s) its store holds.</source>
        <translation>
            <numerusform>%n customer its store holds.</numerusform>
            <numerusform>%n customers its store holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of other stores it asked for.</source>
        <translation>
            <numerusform>%n customer of other stores it asked for.</numerusform>
            <numerusform>%n customers of other stores it asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubImportVerb</name>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubPublish</name>
    <message numerus="yes">
        <source>Version %1 is in force; the devices of %n store(s) fetch it now. To go back, publish the file of before.</source>
        <translation>
            <numerusform>Version %1 is in force; the devices of %n store fetch it now. To go back, publish the file of before.</numerusform>
            <numerusform>Version %1 is in force; the devices of %n stores fetch it now. To go back, publish the file of before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubRestore</name>
    <message numerus="yes">
        <source>The chain&apos;s database is back after %1 s, with %n device(s). Start the hub: what it does not have comes again from them.</source>
        <translation>
            <numerusform>The chain&apos;s database is back after %1 s, with %n device. Start the hub: what it does not have comes again from it.</numerusform>
            <numerusform>The chain&apos;s database is back after %1 s, with %n devices. Start the hub: what it does not have comes again from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who had been erased are erased again.</source>
        <translation>
            <numerusform>%n customer who had been erased is erased again.</numerusform>
            <numerusform>%n customers who had been erased are erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubSnapshotsVerb</name>
    <message numerus="yes">
        <source>%n customer(s) left stores that need not hold them any more.</source>
        <translation>
            <numerusform>%n customer left a store that need not hold them any more.</numerusform>
            <numerusform>%n customers left stores that need not hold them any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) gone for %1 days are forgotten.</source>
        <translation>
            <numerusform>%n thing gone for %1 days is forgotten.</numerusform>
            <numerusform>%n things gone for %1 days are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubText</name>
    <message numerus="yes">
        <source>This device was taken out of the chain. %n capture(s) that were not sent are kept here, sealed.</source>
        <translation>
            <numerusform>This device was taken out of the chain. %n capture that was not sent is kept here, sealed.</numerusform>
            <numerusform>This device was taken out of the chain. %n captures that were not sent are kept here, sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) are safe here and on their way to the chain.</source>
        <translation>
            <numerusform>%n capture is safe here and on its way to the chain.</numerusform>
            <numerusform>%n captures are safe here and on their way to the chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) are safe here and wait to be sent, the oldest for %1.</source>
        <comment>%1 is a length of time: 12 min</comment>
        <translation>
            <numerusform>%n capture is safe here and has waited %1 to be sent.</numerusform>
            <numerusform>%n captures are safe here and wait to be sent, the oldest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ImportVerb</name>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::KeysVerb</name>
    <message numerus="yes">
        <source>%n key(s) kept.</source>
        <translation>
            <numerusform>%n key kept.</numerusform>
            <numerusform>%n keys kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LatelyView</name>
    <message numerus="yes">
        <source>On %n day(s) nobody was counted: there is no conversion for them.</source>
        <translation>
            <numerusform>On %n day nobody was counted: there is no conversion for it.</numerusform>
            <numerusform>On %n days nobody was counted: there is no conversion for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A door was not counted for %n minute(s). Conversion leaves these hours out.</source>
        <translation>
            <numerusform>A door was not counted for %n minute. Conversion leaves these hours out.</numerusform>
            <numerusform>A door was not counted for %n minutes. Conversion leaves these hours out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A door was not counted for %n hour(s). Conversion leaves them out.</source>
        <translation>
            <numerusform>A door was not counted for %n hour. Conversion leaves it out.</numerusform>
            <numerusform>A door was not counted for %n hours. Conversion leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more was sold than people were counted: look at the counters.</source>
        <translation>
            <numerusform>In %n hour more was sold than people were counted: look at the counters.</numerusform>
            <numerusform>In %n hours more was sold than people were counted: look at the counters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n receipt in another currency is in no sum of money.</numerusform>
            <numerusform>%n receipts in another currency are in no sum of money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known of the last %n days.</source>
        <translation>
            <numerusform>Nothing is known of the last day.</numerusform>
            <numerusform>Nothing is known of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody was counted in the last %n days.</source>
        <translation>
            <numerusform>Everybody was counted in the last day.</numerusform>
            <numerusform>Everybody was counted in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LifetimeFits</name>
    <message numerus="yes">
        <source>Fewer than %n customers came back: forecasts of single customers are guesses.</source>
        <translation>
            <numerusform>Not one customer came back: forecasts of single customers are guesses.</numerusform>
            <numerusform>Fewer than %n customers came back: forecasts of single customers are guesses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LookActs</name>
    <message numerus="yes">
        <source>%n thing(s) of the look were liked</source>
        <translation>
            <numerusform>%n thing of the look was liked</numerusform>
            <numerusform>%n things of the look were liked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LookDraftPart</name>
    <message numerus="yes">
        <source>A look has at least %n thing(s) in it.</source>
        <translation>
            <numerusform>A look has at least %n thing in it.</numerusform>
            <numerusform>A look has at least %n things in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shorter name, please: at most %n character(s).</source>
        <translation>
            <numerusform>A shorter name, please: at most %n character.</numerusform>
            <numerusform>A shorter name, please: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LookSheet</name>
    <message numerus="yes">
        <source>A look has at most %n thing(s) in it. Take one out first.</source>
        <translation>
            <numerusform>A look has at most %n thing in it. Take one out first.</numerusform>
            <numerusform>A look has at most %n things in it. Take one out first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Basket: the %n they like</source>
        <translation>
            <numerusform>Basket: the %n they like</numerusform>
            <numerusform>Basket: the %n they like</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::LookText</name>
    <message numerus="yes">
        <source>%n thing(s) together</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ManagerPage</name>
    <message numerus="yes">
        <source>%n day(s) are still to be counted. This is done once.</source>
        <translation>
            <numerusform>%n day is still to be counted. This is done once.</numerusform>
            <numerusform>%n days are still to be counted. This is done once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ManagerSheets</name>
    <message numerus="yes">
        <source>NPS of the last %n days</source>
        <translation>
            <numerusform>NPS of the last day</numerusform>
            <numerusform>NPS of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::MeasureView</name>
    <message numerus="yes">
        <source>Each number is the mean of such an hour in the last %n weeks.</source>
        <translation>
            <numerusform>Each number is the mean of such an hour in the last %n week.</numerusform>
            <numerusform>Each number is the mean of such an hour in the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each number is of all such hours in the last %n weeks together.</source>
        <translation>
            <numerusform>Each number is of all such hours in the last %n week together.</numerusform>
            <numerusform>Each number is of all such hours in the last %n weeks together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::MergeSheet</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::OpenLookPart</name>
    <message numerus="yes">
        <source>%n thing(s) of it are left out: they are no longer sold, or are not shown.</source>
        <translation>
            <numerusform>%n thing of it is left out: it is no longer sold, or is not shown.</numerusform>
            <numerusform>%n things of it are left out: they are no longer sold, or are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::PeopleView</name>
    <message numerus="yes">
        <source>%n customer(s) who bought, as of %1.</source>
        <comment>a day or time</comment>
        <translation>
            <numerusform>%n customer who bought, as of %1.</numerusform>
            <numerusform>%n customers who bought, as of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said no to having their purchases looked at and is in none of these.</source>
        <translation>
            <numerusform>%n said no to having their purchases looked at and is in none of these.</numerusform>
            <numerusform>%n said no to having their purchases looked at and are in none of these.</numerusform>
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
    <name>tuttu::PlanText</name>
    <message numerus="yes">
        <source>%1 to %2, %n clerk(s)</source>
        <extracomment>%1 and %2 are hours of the day</extracomment>
        <translation>
            <numerusform>%1 to %2, %n clerk</numerusform>
            <numerusform>%1 to %2, %n clerks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ReceiptRow</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) back</source>
        <translation>
            <numerusform>%n piece back</numerusform>
            <numerusform>%n pieces back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ReceiptsSheet</name>
    <message numerus="yes">
        <source>%n receipt(s) only take back: in the sum, but not in the number.</source>
        <translation>
            <numerusform>%n receipt only takes back: in the sum, but not in the number.</numerusform>
            <numerusform>%n receipts only take back: in the sum, but not in the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n receipt in another currency is in no sum of money.</numerusform>
            <numerusform>%n receipts in another currency are in no sum of money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed; the sums are of all.</source>
        <translation>
            <numerusform>The newest one is listed; the sums are of all.</numerusform>
            <numerusform>The newest %n are listed; the sums are of all.</numerusform>
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
    <name>tuttu::RecordsSheet</name>
    <message numerus="yes">
        <source>Made of %n record(s)</source>
        <translation>
            <numerusform>Made of %n record</numerusform>
            <numerusform>Made of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ReportVerb</name>
    <message numerus="yes">
        <source>Visitors were not counted for %n minute(s) while the shop was open.</source>
        <translation>
            <numerusform>Visitors were not counted for %n minute while the shop was open.</numerusform>
            <numerusform>Visitors were not counted for %n minutes while the shop was open.</numerusform>
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
    <message numerus="yes">
        <source>Your PIN is good for another %n h without your work account.</source>
        <translation>
            <numerusform>Your PIN is good for another %n hour without your work account.</numerusform>
            <numerusform>Your PIN is good for another %n hours without your work account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is good for another %n day(s) without your work account.</source>
        <translation>
            <numerusform>Your PIN is good for another %n day without your work account.</numerusform>
            <numerusform>Your PIN is good for another %n days without your work account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::StaffingSheet</name>
    <message numerus="yes">
        <source>%n clerk hour(s)</source>
        <translation>
            <numerusform>%n clerk hour</numerusform>
            <numerusform>%n clerk hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::StartPage</name>
    <message numerus="yes">
        <source>What it knew of customers is destroyed. %n capture(s) that were not sent yet are safe here, sealed for the chain, and go to it when the device joins again.</source>
        <translation>
            <numerusform>What it knew of customers is destroyed. %n capture that was not sent yet is safe here, sealed for the chain, and goes to it when the device joins again.</numerusform>
            <numerusform>What it knew of customers is destroyed. %n captures that were not sent yet are safe here, sealed for the chain, and go to it when the device joins again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To protect the customers, what this device knew of them is destroyed. %n capture(s) are safe here and go to the chain by themselves; when it answers again, the shop opens by itself. If the clock of this device is wrong, please set it.</source>
        <translation>
            <numerusform>To protect the customers, what this device knew of them is destroyed. %n capture is safe here and goes to the chain by itself; when it answers again, the shop opens by itself. If the clock of this device is wrong, please set it.</numerusform>
            <numerusform>To protect the customers, what this device knew of them is destroyed. %n captures are safe here and go to the chain by themselves; when it answers again, the shop opens by itself. If the clock of this device is wrong, please set it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::StuckSheet</name>
    <message numerus="yes">
        <source>%n more stand(s) under all that is to be done.</source>
        <translation>
            <numerusform>%n more stands under all that is to be done.</numerusform>
            <numerusform>%n more stand under all that is to be done.</numerusform>
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
    <name>tuttu::TableOptions</name>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) shown together</source>
        <translation>
            <numerusform>%n thing shown</numerusform>
            <numerusform>%n things shown together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TodoText</name>
    <message numerus="yes">
        <source>In the next %n days (%1)</source>
        <translation>
            <numerusform>In the next %n day (%1)</numerusform>
            <numerusform>In the next %n days (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in the last %n days (%1)</source>
        <translation>
            <numerusform>Done in the last %n day (%1)</numerusform>
            <numerusform>Done in the last %n days (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TodoWidget</name>
    <message numerus="yes">
        <source>What is due later than in %n days comes up in its time.</source>
        <translation>
            <numerusform>What is due later than in %n day comes up in its time.</numerusform>
            <numerusform>What is due later than in %n days comes up in its time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TrendPicture</name>
    <message numerus="yes">
        <source>of %n such hour(s)</source>
        <translation>
            <numerusform>of %n such hour</numerusform>
            <numerusform>of %n such hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clerk(s) planned.</source>
        <translation>
            <numerusform>%n clerk planned.</numerusform>
            <numerusform>%n clerks planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n week(s) this way of guessing missed %1 of a hundred visitors, a week ahead. Four hours in five come within what stands behind each number.</source>
        <translation>
            <numerusform>In the last %n week this way of guessing missed %1 of a hundred visitors, a week ahead. Four hours in five come within what stands behind each number.</numerusform>
            <numerusform>In the last %n weeks this way of guessing missed %1 of a hundred visitors, a week ahead. Four hours in five come within what stands behind each number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TrialSheet</name>
    <message numerus="yes">
        <source>Reading %1 of %n customer(s). Nobody hears anything of it, and nothing is recorded.</source>
        <translation>
            <numerusform>Reading %1 of %n customer. Nobody hears anything of it, and nothing is recorded.</numerusform>
            <numerusform>Reading %1 of %n customers. Nobody hears anything of it, and nothing is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), each as if they came in today. By the draft %1 would hear nothing, by the book in use %2.</source>
        <translation>
            <numerusform>%n customer, as if they came in today. By the draft %1 would hear nothing, by the book in use %2.</numerusform>
            <numerusform>%n customers, each as if they came in today. By the draft %1 would hear nothing, by the book in use %2.</numerusform>
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
<context>
    <name>tuttu::WhatIfSheet</name>
    <message numerus="yes">
        <source>%n visitor(s) expected.</source>
        <translation>
            <numerusform>%n visitor expected.</numerusform>
            <numerusform>%n visitors expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::Wording</name>
    <message numerus="yes">
        <source>Bought %n time(s)</source>
        <translation>
            <numerusform>Bought once</numerusform>
            <numerusform>Bought %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n basket(s) with %2 held this too, %3 times as many as by chance.</source>
        <comment>%1 and %3 are numbers, %2 is a product</comment>
        <translation>
            <numerusform>%1 of the %n basket with %2 held this too, %3 times as many as by chance.</numerusform>
            <numerusform>%1 of the %n baskets with %2 held this too, %3 times as many as by chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %n different day(s), not in the last thirty.</source>
        <translation>
            <numerusform>Bought on one day, not in the last thirty.</numerusform>
            <numerusform>Bought on %n different days, not in the last thirty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n basket(s) of this shop in the last 14 days.</source>
        <translation>
            <numerusform>In %n basket of this shop in the last 14 days.</numerusform>
            <numerusform>In %n baskets of this shop in the last 14 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n day(s), now %1</source>
        <comment>%1 is a number of days</comment>
        <translation>
            <numerusform>Usually every day, now %1</numerusform>
            <numerusform>Usually every %n days, now %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n week(s), now %1</source>
        <comment>%1 is a number of weeks</comment>
        <translation>
            <numerusform>Usually every week, now %1</numerusform>
            <numerusform>Usually every %n weeks, now %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %n day(s) so far</source>
        <translation>
            <numerusform>Bought on %n day so far</numerusform>
            <numerusform>Bought on %n days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came in on %1, and on %n day(s) they bought things of this kind.</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>It came in on %1, and on %n day they bought things of this kind.</numerusform>
            <numerusform>It came in on %1, and on %n days they bought things of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) they bought things of this kind, half of them for %1 to %2 each.</source>
        <comment>%1 and %2 are prices</comment>
        <translation>
            <numerusform>On %n day they bought things of this kind, half of them for %1 to %2 each.</numerusform>
            <numerusform>On %n days they bought things of this kind, half of them for %1 to %2 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::WorkAccountPane</name>
    <message numerus="yes">
        <source>The code is good for another %n s.</source>
        <translation>
            <numerusform>The code is good for another %n s.</numerusform>
            <numerusform>The code is good for another %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n min.</source>
        <translation>
            <numerusform>The code is good for another %n min.</numerusform>
            <numerusform>The code is good for another %n min.</numerusform>
        </translation>
    </message>
</context>
</TS>
