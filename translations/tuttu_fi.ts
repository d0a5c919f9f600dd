<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>tuttu::BriefBody</name>
    <message>
        <source>Nothing in particular today. A hello is enough.</source>
        <translation>Ei mitään erityistä tänään. Tervehdys riittää.</translation>
    </message>
    <message>
        <source>Nothing fits well enough to be shown yet.</source>
        <translation>Mikään ei vielä sovi niin hyvin, että sen näyttäisi.</translation>
    </message>
    <message>
        <source>all in stock here</source>
        <translation>kaikkia on täällä</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>Tiedä</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefFooter</name>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Pyydä palaute</translation>
    </message>
    <message numerus="yes">
        <source>On hold · %n</source>
        <translation>
            <numerusform>Varattu · %n</numerusform>
            <numerusform>Varattu · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback given %1</source>
        <translation>Palaute annettu %1</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefHeader</name>
    <message>
        <source>Close and go back to the floor</source>
        <translation>Sulje ja palaa myymälään</translation>
    </message>
    <message>
        <source>call: %1</source>
        <translation>kutsu: %1</translation>
    </message>
    <message>
        <source>Say it: %1</source>
        <translation>Lausu: %1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>tiedot %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefPage</name>
    <message>
        <source>The note is saved</source>
        <translation>Muistiinpano on tallessa</translation>
    </message>
    <message>
        <source>The follow-up is saved</source>
        <translation>Muistutus on tallessa</translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation>Se on varattu</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefView</name>
    <message>
        <source>The device could not read it just now. Nothing is lost: please try again.</source>
        <translation>Laite ei juuri nyt saanut sitä luettua. Mitään ei ole kadonnut: yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nobody's brief is open</source>
        <translation>Kenenkään tiedot eivät ole auki</translation>
    </message>
    <message>
        <source>Scan a card or choose somebody on the floor.</source>
        <translation>Lue kortti tai valitse joku myymälästä.</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>Takaisin myymälään</translation>
    </message>
    <message>
        <source>Opening the brief</source>
        <translation>Avataan tietoja</translation>
    </message>
    <message>
        <source>The brief could not be opened</source>
        <translation>Tietoja ei voitu avata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>tuttu::ChoiceText</name>
    <message>
        <source>Gift</source>
        <translation>Lahja</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Etsii</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Tyyli</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valikoima</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>The shop itself</source>
        <translation>Itse myymälä</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>laukut</translation>
    </message>
    <message>
        <source>candles</source>
        <translation>kynttilät</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>lapsille</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>joulu</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>koristeet</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>puutarha</translation>
    </message>
    <message>
        <source>home</source>
        <translation>koti</translation>
    </message>
    <message>
        <source>jewellery</source>
        <translation>korut</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>keittiö</translation>
    </message>
    <message>
        <source>paper and cards</source>
        <translation>paperi ja kortit</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>juhlat</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>säilytys</translation>
    </message>
    <message>
        <source>tableware</source>
        <translation>astiat</translation>
    </message>
    <message>
        <source>textiles</source>
        <translation>tekstiilit</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>muut</translation>
    </message>
    <message>
        <source>glitter</source>
        <translation>kimalle</translation>
    </message>
    <message>
        <source>leather</source>
        <translation>nahka</translation>
    </message>
    <message>
        <source>metal</source>
        <translation>metalli</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>vaaleanpunainen</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>muovi</translation>
    </message>
    <message>
        <source>scents</source>
        <translation>tuoksut</translation>
    </message>
    <message>
        <source>wool</source>
        <translation>villa</translation>
    </message>
</context>
<context>
    <name>tuttu::CueCard</name>
    <message>
        <source>Why this?</source>
        <translation>Miksi tämä?</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Väärin</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>Miksi tämä? %1</translation>
    </message>
    <message>
        <source>It will rest for a while.</source>
        <translation>Se lepää hetken.</translation>
    </message>
    <message>
        <source>It may come again another day.</source>
        <translation>Se voi tulla toisena päivänä.</translation>
    </message>
    <message>
        <source>It will not come again.</source>
        <translation>Se ei tule enää.</translation>
    </message>
</context>
<context>
    <name>tuttu::CustomerText</name>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Kanta-asiakas</translation>
    </message>
    <message>
        <source>Friend of the shop</source>
        <translation>Myymälän ystävä</translation>
    </message>
    <message>
        <source>card scanned %1</source>
        <translation>kortti luettu %1</translation>
    </message>
    <message>
        <source>looked up %1</source>
        <translation>haettu %1</translation>
    </message>
    <message>
        <source>noticed %1, confirmed by a clerk</source>
        <translation>huomattu %1, myyjä vahvisti</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>liittyi %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Noticed</source>
        <comment>by a beacon, when arriving</comment>
        <translation>Huomaaminen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>made from the customer's purchases</comment>
        <translation>Suositukset</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: ei vielä kysytty</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: suostunut</translation>
    </message>
    <message>
        <source>%1: said no</source>
        <translation>%1: kieltäytynyt</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1: peruttu</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Yläosa</translation>
    </message>
    <message>
        <source>Trousers</source>
        <translation>Housut</translation>
    </message>
    <message>
        <source>Shoe</source>
        <translation>Kenkä</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Mekko</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sormus</translation>
    </message>
    <message>
        <source>Glove</source>
        <translation>Käsine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A size: what it is of, and the size itself: "Shoe 39"</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tuttu::DayChoice</name>
    <message>
        <source>Pick a day</source>
        <translation>Valitse päivä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päästä</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Kahden viikon päästä</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Päivän päästä</numerusform>
            <numerusform>%n päivän päästä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::DayGrid</name>
    <message>
        <source>The month before</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month over its days: month name, year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tuttu::FollowUpSheet</name>
    <message>
        <source>Follow-up</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>Tallenna muistutus</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Mitä pitää tehdä?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Mihin mennessä?</translation>
    </message>
</context>
<context>
    <name>tuttu::HandOverText</name>
    <message>
        <source>How likely is it that you would recommend this shop to a friend?</source>
        <translation>Kuinka todennäköisesti suosittelisit tätä myymälää ystävälle?</translation>
    </message>
    <message>
        <source>Not at all likely</source>
        <translation>En lainkaan todennäköisesti</translation>
    </message>
    <message>
        <source>Extremely likely</source>
        <translation>Erittäin todennäköisesti</translation>
    </message>
    <message>
        <source>Your answer goes to the shop, not to the person who served you.</source>
        <translation>Vastauksesi menee myymälälle, ei sinua palvelleelle henkilölle.</translation>
    </message>
    <message>
        <source>It is kept without your name unless you choose otherwise on the next page.</source>
        <translation>Se säilytetään ilman nimeäsi, ellet seuraavalla sivulla valitse toisin.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ei kiitos</translation>
    </message>
    <message>
        <source>What was behind your answer?</source>
        <translation>Mikä vaikutti vastaukseesi?</translation>
    </message>
    <message>
        <source>Choose any that fit, or none.</source>
        <translation>Valitse sopivat tai jätä valitsematta.</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Omin sanoin, jos haluat</translation>
    </message>
    <message>
        <source>Keep my name with this answer</source>
        <translation>Säilytä nimeni vastauksen mukana</translation>
    </message>
    <message>
        <source>The shop will see that this answer is yours and may come back to you about it.</source>
        <translation>Myymälä näkee, että vastaus on sinun, ja voi ottaa sinuun yhteyttä siitä.</translation>
    </message>
    <message>
        <source>As it stands, nobody in the shop can tell whose answer this is.</source>
        <translation>Näin kukaan myymälässä ei tiedä, kenen vastaus tämä on.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Your answer could not be saved just now. It is still here: please try again, or hand the tablet back.</source>
        <translation>Vastaustasi ei voitu juuri nyt tallentaa. Se on yhä tässä: yritä uudelleen tai anna laite takaisin.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>Please hand the tablet back. Your answer is no longer on the screen.</source>
        <translation>Anna laite takaisin myyjälle. Vastauksesi ei enää näy näytöllä.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>Spoken by a screen reader for one of the eleven targets</extracomment>
        <translation>%1 asteikolla 0–10</translation>
    </message>
    <message>
        <source>Your answer: %1 of 10</source>
        <translation>Vastauksesi: %1 asteikolla 0–10</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Merkkejä jäljellä: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valikoima</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>The shop itself</source>
        <translation>Itse myymälä</translation>
    </message>
</context>
<context>
    <name>tuttu::HoldSheet</name>
    <message>
        <source>Hold</source>
        <translation>Varaus</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Kuinka monta?</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Mihin päivään asti</translation>
    </message>
    <message>
        <source>On hold already</source>
        <translation>Jo varattuna</translation>
    </message>
    <message>
        <source>There is nothing here to put on hold yet. Hold something from the suggestions.</source>
        <translation>Tässä ei ole vielä varattavaa. Varaa jotakin suosituksista.</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Mitä?</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n täällä</numerusform>
            <numerusform>%n täällä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::KnowCard</name>
    <message>
        <source>Sizes</source>
        <translation>Koot</translation>
    </message>
    <message>
        <source>Likes and avoids</source>
        <translation>Pitää ja karttaa</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Viime käynnit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation>Pitää: %1</translation>
    </message>
    <message>
        <source>Avoids %1</source>
        <translation>Karttaa: %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>None before today</source>
        <translation>Ei ennen tätä päivää</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Ei vielä muistiinpanoa</translation>
    </message>
</context>
<context>
    <name>tuttu::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Save the customer</source>
        <translation>Tallenna asiakas</translation>
    </message>
    <message>
        <source>Name, as they write it</source>
        <translation>Nimi niin kuin asiakas sen kirjoittaa</translation>
    </message>
    <message>
        <source>E-mail, if they like</source>
        <translation>Sähköposti, jos asiakas haluaa</translation>
    </message>
    <message>
        <source>Phone, if they like</source>
        <translation>Puhelin, jos asiakas haluaa</translation>
    </message>
    <message>
        <source>Card, if they have one</source>
        <translation>Kortti, jos asiakkaalla on</translation>
    </message>
    <message>
        <source>Which language shall we write in?</source>
        <translation>Millä kielellä kirjoitamme?</translation>
    </message>
    <message>
        <source>Somebody with this e-mail, phone or card is a customer already.</source>
        <translation>Joku, jolla on tämä sähköposti, puhelin tai kortti, on jo asiakas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>This e-mail does not look whole. Mend it or leave it out.</source>
        <translation>Sähköposti ei näytä kokonaiselta. Korjaa se tai jätä pois.</translation>
    </message>
    <message>
        <source>This phone number does not look whole. Mend it or leave it out.</source>
        <translation>Puhelinnumero ei näytä kokonaiselta. Korjaa se tai jätä pois.</translation>
    </message>
    <message>
        <source>This is not the number of a customer card. Mend it or leave it out.</source>
        <translation>Tämä ei ole asiakaskortin numero. Korjaa se tai jätä pois.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 on jo asiakas.</translation>
    </message>
</context>
<context>
    <name>tuttu::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Tallenna muistiinpano</translation>
    </message>
    <message>
        <source>In a few words, if the choices are not enough</source>
        <translation>Muutamalla sanalla, jos vaihtoehdot eivät riitä</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä on kyse?</translation>
    </message>
</context>
<context>
    <name>tuttu::Popover</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>tuttu::RecommendationCard</name>
    <message>
        <source>Hold</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Not for this customer: do not show it again</source>
        <translation>Ei tälle asiakkaalle: älä näytä enää</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n täällä</numerusform>
            <numerusform>%n täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ei täällä</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>Miksi tämä? %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 on varattu</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Varaa %1</translation>
    </message>
</context>
<context>
    <name>tuttu::ShortText</name>
    <message>
        <source>The customer can read this</source>
        <translation>Asiakas voi lukea tämän</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n merkki jäljellä</numerusform>
            <numerusform>%n merkkiä jäljellä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Enemmän</translation>
    </message>
</context>
<context>
    <name>tuttu::SyncText</name>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n min</source>
        <translation>
            <numerusform>Ei yhteyttä %n min</numerusform>
            <numerusform>Ei yhteyttä %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline %n h</source>
        <translation>
            <numerusform>Ei yhteyttä %n h</numerusform>
            <numerusform>Ei yhteyttä %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <comment>captures kept on this device</comment>
        <translation>
            <numerusform>%n tallessa</numerusform>
            <numerusform>%n tallessa</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Tallessa tässä</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Hidas verkko</translation>
    </message>
</context>
<context>
    <name>tuttu::TimeText</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month as Qt date format, in the order of your language: "d MMM", "d.M.", "MMM d"</extracomment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, short month and year as Qt date format, in the order of your language</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min sitten</numerusform>
            <numerusform>%n min sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h sitten</numerusform>
            <numerusform>%n h sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A heading over a month's entries: month name, year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tuttu::TimelinePage</name>
    <message>
        <source>Back to the brief</source>
        <translation>Takaisin tietoihin</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Näytä vain</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ostot</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautukset</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Muistutukset</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Timeline, newest first</source>
        <translation>Aikajana, uusin ensin</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) known</source>
        <translation>
            <numerusform>%n tapahtuma</numerusform>
            <numerusform>%n tapahtumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Purchases, visits and notes will stand here.</source>
        <translation>Tässä näkyvät ostot, käynnit ja muistiinpanot.</translation>
    </message>
</context>
<context>
    <name>tuttu::TimelineText</name>
    <message>
        <source>returned %1</source>
        <translation>palautti: %1</translation>
    </message>
    <message>
        <source>looked around</source>
        <translation>katseli</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sinä</translation>
    </message>
    <message>
        <source>a product no longer sold</source>
        <translation>tuote, jota ei enää myydä</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Verkossa</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Myymälässä</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>kuitti %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Visit, with you</source>
        <translation>Käynti, sinun kanssasi</translation>
    </message>
    <message>
        <source>Visit, with %1</source>
        <translation>Käynti, myyjä %1</translation>
    </message>
    <message>
        <source>card scanned</source>
        <translation>kortti luettu</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>haettu</translation>
    </message>
    <message numerus="yes">
        <source>%n min in the shop</source>
        <translation>
            <numerusform>%n min myymälässä</numerusform>
            <numerusform>%n min myymälässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Would recommend us: %1 of 10</source>
        <translation>Suosittelisi meitä: %1 asteikolla 0–10</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Varattu: %1</translation>
    </message>
    <message>
        <source>On hold: %1 × %2</source>
        <translation>Varattu: %1 × %2</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>noudettu</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>vapautettu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Muistutus</translation>
    </message>
</context>
</TS>
