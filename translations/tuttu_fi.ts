<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>tuttu::AboutSheet</name>
    <message>
        <source>About Tuttu</source>
        <translation>Tietoja Tutusta</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>Tuttu is Finnish for “someone you know”: a clienteling program for shops that works fully without a network.</source>
        <translation>Tuttu on myymälän asiakaspalveluohjelma, joka toimii täysin myös ilman verkkoa.</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>Vapaa ohjelmisto</translation>
    </message>
    <message>
        <source>Under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>GNU General Public License, versio 3 tai uudempi (GPL-3.0-or-later): saat käyttää, tutkia, jakaa ja muuttaa sitä. Ohjelmalla ei ole mitään takuuta.</translation>
    </message>
    <message>
        <source>The demo shop</source>
        <translation>Esittelymyymälä</translation>
    </message>
    <message>
        <source>The demo&apos;s purchases are real: Chen, D. (2015), Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33, licensed CC BY 4.0. Dates were moved, texts tidied.</source>
        <translation>Esittelyn ostokset ovat oikeita: Chen, D. (2015), Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33, lisenssi CC BY 4.0. Päivämääriä on siirretty ja tekstejä siistitty.</translation>
    </message>
    <message>
        <source>Its people are made up: names, birthdays, addresses, phones, cards, sizes and consents come from a generator and belong to nobody.</source>
        <translation>Sen ihmiset ovat keksittyjä: nimet, syntymäpäivät, osoitteet, puhelimet, kortit, koot ja suostumukset ovat generaattorin tekemiä eivätkä kuulu kenellekään.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Rakennettu näillä</translation>
    </message>
</context>
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
        <source>Nobody&apos;s brief is open</source>
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
        <comment>made from the customer&apos;s purchases</comment>
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
        <extracomment>A size: what it is of, and the size itself: &quot;Shoe 39&quot;</extracomment>
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
    <name>tuttu::DemoSheet</name>
    <message>
        <source>Demo: make something happen</source>
        <translation>Esittely: tapahtumia</translation>
    </message>
    <message>
        <source>A real shop has scanners, beacons and a door counter. Here, these buttons play them.</source>
        <translation>Oikeassa myymälässä on lukijat, majakat ja ovilaskuri. Täällä niitä esittävät nämä painikkeet.</translation>
    </message>
    <message>
        <source>A member&apos;s beacon is heard by the door</source>
        <translation>Kanta-asiakkaan majakka kuuluu ovella</translation>
    </message>
    <message>
        <source>The door counts one visitor</source>
        <translation>Ovi laskee yhden kävijän</translation>
    </message>
    <message>
        <source>Bring the network back</source>
        <translation>Palauta verkko</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Katkaise verkko</translation>
    </message>
    <message>
        <source>Scan the card of</source>
        <translation>Lue kortti</translation>
    </message>
    <message>
        <source>by the door</source>
        <translation>ovella</translation>
    </message>
    <message>
        <source>Scan the card of %1</source>
        <translation>Lue kortti: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::ErrorText</name>
    <message>
        <source>Something here is not right yet. What was entered is still here: please look at it once more.</source>
        <translation>Jokin tässä ei ole vielä oikein. Kirjoittamasi on tallessa tässä: katso se vielä läpi.</translation>
    </message>
    <message>
        <source>Nobody was found. Search by name, phone or e-mail, or add a new customer.</source>
        <translation>Ketään ei löytynyt. Hae nimellä, puhelimella tai sähköpostilla, tai lisää uusi asiakas.</translation>
    </message>
    <message>
        <source>This customer is here already. Open the one that exists instead of adding another.</source>
        <translation>Asiakas on jo täällä. Avaa hänen tietonsa äläkä lisää toista.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Both versions are kept: please choose which is right.</source>
        <translation>Joku muutti tätä sillä välin. Molemmat versiot ovat tallessa: valitse oikea.</translation>
    </message>
    <message>
        <source>The device could not save just now. What was entered is still here: please try again.</source>
        <translation>Laite ei pystynyt juuri nyt tallentamaan. Kirjoittamasi on tallessa tässä: yritä uudelleen.</translation>
    </message>
    <message>
        <source>The device has no space left. What was entered is still here: free some space, then save again.</source>
        <translation>Laitteen tila on lopussa. Kirjoittamasi on tallessa tässä: vapauta tilaa ja tallenna sitten uudelleen.</translation>
    </message>
    <message>
        <source>The device may not write its files. What was entered is still here: please tell whoever looks after the device.</source>
        <translation>Laite ei saa kirjoittaa tiedostojaan. Kirjoittamasi on tallessa tässä: kerro laitteen ylläpitäjälle.</translation>
    </message>
    <message>
        <source>A file on this device is damaged and is being made anew. What was captured earlier is safe.</source>
        <translation>Laitteen tiedosto on vioittunut, ja sitä tehdään uudelleen. Aiemmin kirjattu on tallessa.</translation>
    </message>
    <message>
        <source>The data here was written by a newer Tuttu. Nothing was changed: please update this device.</source>
        <translation>Tiedot on kirjoittanut uudempi Tuttu. Mitään ei muutettu: päivitä tämä laite.</translation>
    </message>
    <message>
        <source>The device&apos;s key store is locked. Captures go on and are safe; unlock it to see customers.</source>
        <translation>Laitteen avainsäilö on lukossa. Kirjaukset jatkuvat ja ovat tallessa; avaa lukitus nähdäksesi asiakkaat.</translation>
    </message>
    <message>
        <source>The key to the stored customers is gone. Captures go on and are safe; an administrator can set the device up again.</source>
        <translation>Tallennettujen asiakkaiden avain puuttuu. Kirjaukset jatkuvat ja ovat tallessa; ylläpitäjä voi ottaa laitteen uudelleen käyttöön.</translation>
    </message>
    <message>
        <source>This device offers no key store. Enter the shop&apos;s passphrase to open its customers.</source>
        <translation>Laitteessa ei ole avainsäilöä. Avaa asiakkaat myymälän salalauseella.</translation>
    </message>
    <message>
        <source>That was not the right PIN. Please try again.</source>
        <translation>PIN ei ollut oikea. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a moment, or ask a manager.</source>
        <translation>Liian monta yritystä. Odota hetki tai pyydä esihenkilöä.</translation>
    </message>
    <message>
        <source>Please sign in again. What was entered is kept.</source>
        <translation>Kirjaudu uudelleen. Kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>No connection right now. Everything goes on from this device, and captures are sent later.</source>
        <translation>Yhteyttä ei juuri nyt ole. Kaikki jatkuu tällä laitteella, ja kirjaukset lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>That is longer than can be kept. Please shorten it; what was entered is still here.</source>
        <translation>Tuo on pidempi kuin voidaan säilyttää. Lyhennä sitä; kirjoittamasi on tallessa tässä.</translation>
    </message>
    <message>
        <source>This shop is open in another Tuttu on this device. Nothing was changed: use that one, or close it first.</source>
        <translation>Tämä myymälä on auki laitteen toisessa Tutussa. Mitään ei muutettu: käytä sitä tai sulje se ensin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nobody has this card yet. Search for the customer, or add a new one with this card.</source>
        <translation>Kenelläkään ei ole vielä tätä korttia. Hae asiakas tai lisää uusi tällä kortilla.</translation>
    </message>
    <message>
        <source>Nothing was read. Please scan the card once more.</source>
        <translation>Mitään ei luettu. Lue kortti vielä kerran.</translation>
    </message>
    <message>
        <source>This code is too long to be a customer&apos;s card. Please scan the card itself.</source>
        <translation>Koodi on liian pitkä asiakaskortiksi. Lue itse kortti.</translation>
    </message>
    <message>
        <source>The scanner sent something that is not a card. Please scan it once more, or type the number.</source>
        <translation>Lukija lähetti jotakin muuta kuin kortin. Lue kortti uudelleen tai kirjoita numero.</translation>
    </message>
    <message>
        <source>This code belongs to somebody else&apos;s page and was not opened. Please scan the customer&apos;s card.</source>
        <translation>Koodi vie jonkun muun sivulle, eikä sitä avattu. Lue asiakkaan kortti.</translation>
    </message>
    <message>
        <source>One digit seems off. Please scan the card once more, or type the number again.</source>
        <translation>Yksi numero näyttää olevan väärin. Lue kortti uudelleen tai kirjoita numero uudelleen.</translation>
    </message>
    <message>
        <source>This is not a card of ours. Search for the customer, or add a new one.</source>
        <translation>Tämä ei ole meidän korttimme. Hae asiakas tai lisää uusi.</translation>
    </message>
</context>
<context>
    <name>tuttu::FloorPage</name>
    <message numerus="yes">
        <source>%1 is left alone for %n minutes</source>
        <translation>
            <numerusform>%1 saa olla rauhassa %n minuutin</numerusform>
            <numerusform>%1 saa olla rauhassa %n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 on lähtenyt</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Kanta-asiakas</translation>
    </message>
</context>
<context>
    <name>tuttu::FloorText</name>
    <message>
        <source>card scanned</source>
        <translation>kortti luettu</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>haettu</translation>
    </message>
    <message>
        <source>noticed nearby</source>
        <translation>huomattu lähellä</translation>
    </message>
    <message>
        <source>counted at the door</source>
        <translation>laskettu ovella</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>uusi asiakas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>myöhässä, piti %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>last bought %1</source>
        <translation>osti viimeksi %1</translation>
    </message>
    <message>
        <source>nothing bought yet</source>
        <translation>ei vielä ostoksia</translation>
    </message>
</context>
<context>
    <name>tuttu::FloorWidget</name>
    <message>
        <source>Arrived</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>With a clerk</source>
        <translation>Palveltavina</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Lähteneet</translation>
    </message>
    <message>
        <source>For you now</source>
        <translation>Sinulle nyt</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Nobody is being served.</source>
        <translation>Ketään ei palvella juuri nyt.</translation>
    </message>
    <message>
        <source>Nobody has left yet today.</source>
        <translation>Kukaan ei ole vielä lähtenyt tänään.</translation>
    </message>
    <message>
        <source>Nothing is due. Follow-ups and holds appear here on their day.</source>
        <translation>Ei mitään tehtävää. Yhteydenotot ja varaukset ilmestyvät tähän päivänään.</translation>
    </message>
    <message>
        <source>The floor is quiet</source>
        <translation>Myymälässä on hiljaista</translation>
    </message>
    <message>
        <source>Scan a customer&apos;s card, or find them by name, phone or e-mail. They appear here at once.</source>
        <translation>Lue asiakkaan kortti tai hae nimellä, puhelimella tai sähköpostilla. Asiakas ilmestyy tähän heti.</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Lue kortti</translation>
    </message>
    <message>
        <source>+1 visitor</source>
        <translation>+1 kävijä</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) today</source>
        <translation>
            <numerusform>%n kävijä tänään</numerusform>
            <numerusform>%n kävijää tänään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n tunnistettu</numerusform>
            <numerusform>%n tunnistettu</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1. Everything here goes on; what you capture is safe on this device.</source>
        <translation>Ei verkkoa kello %1 alkaen. Kaikki jatkuu; kirjauksesi ovat tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>Opening today&apos;s floor…</source>
        <translation>Avataan tämän päivän myymälää…</translation>
    </message>
    <message>
        <source>The floor cannot be shown just now</source>
        <translation>Myymälää ei voi näyttää juuri nyt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
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
    <name>tuttu::LeftRow</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>A member was nearby</source>
        <translation>Kanta-asiakas oli lähellä</translation>
    </message>
    <message>
        <source>greeted</source>
        <translation>tervehditty</translation>
    </message>
    <message>
        <source>looked around</source>
        <translation>katseli</translation>
    </message>
    <message>
        <source>Undo: %1 is still here</source>
        <translation>Kumoa: %1 on vielä täällä</translation>
    </message>
</context>
<context>
    <name>tuttu::MainWindow</name>
    <message>
        <source>Switch user</source>
        <translation>Vaihda käyttäjää</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>tuttu::Menu</name>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
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
    <name>tuttu::OnScreenKeyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Piilota näppäimistö</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Next keyboard language</source>
        <translation>Seuraava näppäimistön kieli</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Näyttönäppäimistö</translation>
    </message>
</context>
<context>
    <name>tuttu::PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n numero syötetty</numerusform>
            <numerusform>%n numeroa syötetty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::PinPad</name>
    <message>
        <source>Number pad</source>
        <translation>Numeronäppäimet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Poista viimeinen numero</translation>
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
    <name>tuttu::ScanWidget</name>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card</source>
        <translation>Lue asiakkaan kortti</translation>
    </message>
    <message>
        <source>Card number, phone or e-mail</source>
        <translation>Kortin numero, puhelin tai sähköposti</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hae nimellä</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Viimeksi luetut</translation>
    </message>
    <message>
        <source>Nothing was scanned yet since you signed in.</source>
        <translation>Mitään ei ole luettu kirjautumisesi jälkeen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Hold the card before the scanner, or type what the customer gives you.</source>
        <translation>Pidä korttia lukijan edessä tai kirjoita, mitä asiakas antaa.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Ei tunnistettu</translation>
    </message>
</context>
<context>
    <name>tuttu::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>tuttu::SearchWidget</name>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Found customers</source>
        <translation>Löydetyt asiakkaat</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found</source>
        <translation>
            <numerusform>%n asiakas löytyi</numerusform>
            <numerusform>%n asiakasta löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>Type at least three letters</source>
        <translation>Kirjoita vähintään kolme kirjainta</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card: whatever the customer likes to give.</source>
        <translation>Nimi, puhelin, sähköposti tai kortti: mitä asiakas haluaa antaa.</translation>
    </message>
    <message>
        <source>Opening the list of customers…</source>
        <translation>Avataan asiakasluetteloa…</translation>
    </message>
    <message>
        <source>This takes a moment after the start. A whole e-mail, phone or card number is found already.</source>
        <translation>Tämä kestää hetken käynnistyksen jälkeen. Kokonainen sähköposti, puhelin tai kortin numero löytyy jo.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Ei tuloksia haulle ”%1”</translation>
    </message>
    <message>
        <source>Try another spelling, or the e-mail or phone. New here? Add them in a few seconds.</source>
        <translation>Kokeile toista kirjoitusasua, sähköpostia tai puhelinta. Uusi asiakas? Lisää muutamassa sekunnissa.</translation>
    </message>
    <message>
        <source>Searching does not work just now</source>
        <translation>Haku ei toimi juuri nyt</translation>
    </message>
</context>
<context>
    <name>tuttu::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
    <name>tuttu::SignInWidget</name>
    <message>
        <source>Who is serving?</source>
        <translation>Kuka palvelee?</translation>
    </message>
    <message>
        <source>Nobody is set up to serve in this shop yet. Ask an administrator to add people.</source>
        <translation>Tähän myymälään ei ole vielä lisätty ketään. Pyydä ylläpitäjää lisäämään henkilöt.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in the shop</source>
        <translation>
            <numerusform>%n asiakas myymälässä</numerusform>
            <numerusform>%n asiakasta myymälässä</numerusform>
        </translation>
    </message>
    <message>
        <source>manager</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <source>%1, your PIN</source>
        <translation>%1, PIN-koodisi</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Valitse, kuka olet</translation>
    </message>
    <message>
        <source>Demo shop: the PIN is %1</source>
        <translation>Esittelymyymälä: PIN on %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. A manager can sign in to open the way again.</source>
        <translation>Liian monta väärää PIN-koodia. Esihenkilö voi avata pääsyn kirjautumalla.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Yritä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n s.</source>
        <translation>
            <numerusform>Liian monta yritystä. Yritä %n sekunnin kuluttua.</numerusform>
            <numerusform>Liian monta yritystä. Yritä %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n min.</source>
        <translation>
            <numerusform>Liian monta yritystä. Yritä %n minuutin kuluttua.</numerusform>
            <numerusform>Liian monta yritystä. Yritä %n minuutin kuluttua.</numerusform>
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
        <extracomment>Day and short month as Qt date format, in the order of your language: &quot;d MMM&quot;, &quot;d.M.&quot;, &quot;MMM d&quot;</extracomment>
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
        <extracomment>A heading over a month&apos;s entries: month name, year</extracomment>
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
<context>
    <name>tuttu::TodoList</name>
    <message>
        <source>Case: %1</source>
        <translation>Tapaus: %1</translation>
    </message>
    <message>
        <source>scored %1</source>
        <translation>arvio %1</translation>
    </message>
    <message>
        <source>Hold ends today: %1</source>
        <translation>Varaus päättyy tänään: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Varattu: %1</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Noudettu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
</context>
<context>
    <name>tuttu::TopBar</name>
    <message>
        <source>%1 is signed in: switch, lock, settings</source>
        <translation>%1 on kirjautunut: vaihda, lukitse, asetukset</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or card</source>
        <translation>Nimi, puhelin, sähköposti tai kortti</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tuttu::VisitCardWidget</name>
    <message>
        <source>More to do</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>A member is nearby</source>
        <translation>Kanta-asiakas on lähellä</translation>
    </message>
    <message>
        <source>greeted</source>
        <translation>tervehditty</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>ensikäynti</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>kanssasi</translation>
    </message>
    <message numerus="yes">
        <source>greeted %n min ago</source>
        <translation>
            <numerusform>tervehditty %n min sitten</numerusform>
            <numerusform>tervehditty %n min sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>kanssa: %1</translation>
    </message>
    <message>
        <source>just looking, leave alone until %1</source>
        <translation>vain katselee, anna olla %1 asti</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Tervehditty</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Tunnista</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ota palveltavaksi</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>Avaa tiedot</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota itsellesi</translation>
    </message>
    <message>
        <source>Hand back to the lane</source>
        <translation>Palauta jonoon</translation>
    </message>
    <message>
        <source>Just looking: leave alone</source>
        <translation>Vain katselee: anna olla</translation>
    </message>
    <message>
        <source>Not them</source>
        <translation>Ei ole tämä asiakas</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>On lähtenyt</translation>
    </message>
</context>
</TS>
