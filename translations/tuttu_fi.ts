<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The row is longer than a row may be.</source>
        <translation>Rivi on pidempi kuin rivi saa olla.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that does not begin with one.</source>
        <translation>Kentän sisällä on lainausmerkki, vaikka kenttä ei ala sellaisella.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Päättävän lainausmerkin perässä on tekstiä.</translation>
    </message>
    <message>
        <source>A field is longer than 4 KiB.</source>
        <translation>Kenttä on pidempi kuin 4 KiB.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Lainausmerkki alkaa mutta ei pääty.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Teksti ei ole UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>A field holds a control character.</source>
        <translation>Kentässä on ohjausmerkki.</translation>
    </message>
    <message>
        <source>Expected are the columns %1 and, where known, %2.</source>
        <translation>Odotetut sarakkeet ovat %1 ja, jos tiedossa, %2.</translation>
    </message>
    <message>
        <source>The header cannot be read: %1 %2</source>
        <translation>Otsikkoriviä ei voi lukea: %1 %2</translation>
    </message>
    <message>
        <source>The file is empty. %1</source>
        <translation>Tiedosto on tyhjä. %1</translation>
    </message>
    <message>
        <source>The header does not fit. Found was &quot;%1&quot;. %2</source>
        <translation>Otsikkorivi ei täsmää. Löytyi ”%1”. %2</translation>
    </message>
    <message>
        <source>The number of fields is %1, in the header it is %2.</source>
        <translation>Kenttiä on %1, otsikkorivillä %2.</translation>
    </message>
    <message>
        <source>The field holds a line break.</source>
        <translation>Kentässä on rivinvaihto.</translation>
    </message>
    <message numerus="yes">
        <source>The field has more than %n characters.</source>
        <translation>
            <numerusform>Kentässä on enemmän kuin %n merkki.</numerusform>
            <numerusform>Kentässä on enemmän kuin %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Kenttä on tyhjä.</translation>
    </message>
    <message>
        <source>The field is not a whole number.</source>
        <translation>Kentässä ei ole kokonaislukua.</translation>
    </message>
    <message>
        <source>The number is not between %1 and %2.</source>
        <translation>Luku ei ole välillä %1–%2.</translation>
    </message>
    <message numerus="yes">
        <source>The price is not a number such as 12.50, with at most %n digits after the point.</source>
        <translation>
            <numerusform>Hinta ei ole luku, kuten 12.5, jossa on enintään %n numero pisteen jälkeen.</numerusform>
            <numerusform>Hinta ei ole luku, kuten 12.50, jossa on enintään %n numeroa pisteen jälkeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price is negative.</source>
        <translation>Hinta on negatiivinen.</translation>
    </message>
    <message>
        <source>The price is absurdly high.</source>
        <translation>Hinta on järjettömän suuri.</translation>
    </message>
    <message>
        <source>The date is not written as 2024-12-31.</source>
        <translation>Päivää ei ole kirjoitettu muodossa 2024-12-31.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Sellaista päivää ei ole.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2200.</source>
        <translation>Vuosi ei ole välillä 1900–2200.</translation>
    </message>
    <message>
        <source>The time is not written as 2024-12-31T14:05.</source>
        <translation>Aikaa ei ole kirjoitettu muodossa 2024-12-31T14:05.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Sellaista kellonaikaa ei ole.</translation>
    </message>
    <message>
        <source>There is no such time on that day in the shop&apos;s zone.</source>
        <translation>Sellaista kellonaikaa ei ole sinä päivänä myymälän aikavyöhykkeellä.</translation>
    </message>
    <message>
        <source>A language is not written as en or sv-FI.</source>
        <translation>Kieltä ei ole kirjoitettu muodossa en tai sv-FI.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Päivä on tulevaisuudessa.</translation>
    </message>
    <message>
        <source>There is no such store.</source>
        <translation>Sellaista myymälää ei ole.</translation>
    </message>
    <message>
        <source>That cannot be a mail address.</source>
        <translation>Tämä ei voi olla sähköpostiosoite.</translation>
    </message>
    <message>
        <source>That cannot be a phone number.</source>
        <translation>Tämä ei voi olla puhelinnumero.</translation>
    </message>
    <message>
        <source>A card number has only digits, four at least.</source>
        <translation>Kortin numerossa on vain numeroita, vähintään neljä.</translation>
    </message>
    <message>
        <source>The check digit is wrong.</source>
        <translation>Tarkistenumero on väärä.</translation>
    </message>
    <message>
        <source>That is no GSRN: 18 digits, the last a check digit.</source>
        <translation>Tämä ei ole GSRN: siinä on 18 numeroa, viimeinen on tarkistenumero.</translation>
    </message>
    <message>
        <source>A birthday is written as month and day, 02-29.</source>
        <translation>Syntymäpäivä kirjoitetaan kuukautena ja päivänä: 02-29.</translation>
    </message>
    <message>
        <source>The list has more than 20 entries.</source>
        <translation>Luettelossa on yli 20 kohtaa.</translation>
    </message>
    <message>
        <source>A size is not written as top=38.</source>
        <translation>Kokoa ei ole kirjoitettu muodossa top=38.</translation>
    </message>
    <message>
        <source>The tier is none of member, regular, friend.</source>
        <translation>Taso ei ole mikään näistä: member, regular, friend.</translation>
    </message>
    <message>
        <source>A consent is written as granted, refused or withdrawn, its day, and the version of its text.</source>
        <translation>Suostumus kirjoitetaan näin: granted, refused tai withdrawn, sitten päivä ja tekstin versio.</translation>
    </message>
    <message>
        <source>The same number stands already on line %1.</source>
        <translation>Sama numero on jo rivillä %1.</translation>
    </message>
    <message>
        <source>The same card stands already on line %1.</source>
        <translation>Sama kortti on jo rivillä %1.</translation>
    </message>
    <message>
        <source>The packed file is damaged.</source>
        <translation>Pakattu tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>The packed file ends too early.</source>
        <translation>Pakattu tiedosto loppuu kesken.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Tiedostoa %1 ei voi lukea: %2</translation>
    </message>
    <message>
        <source>The row says something else here than the order&apos;s first row, line %1.</source>
        <translation>Rivillä on tässä eri tieto kuin tilauksen ensimmäisellä rivillä, rivi %1.</translation>
    </message>
    <message>
        <source>The order is refused whole because of line %1.</source>
        <translation>Koko tilaus hylätään rivin %1 vuoksi.</translation>
    </message>
    <message>
        <source>The order lies in the future.</source>
        <translation>Tilaus on tulevaisuudessa.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Sellaista asiakasta ei ole.</translation>
    </message>
    <message>
        <source>The channel is neither &quot;store&quot; nor &quot;online&quot;.</source>
        <translation>Kanava ei ole ”store” eikä ”online”.</translation>
    </message>
    <message>
        <source>The rows of this order do not stand together in the file.</source>
        <translation>Tämän tilauksen rivit eivät ole tiedostossa peräkkäin.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Määrä on nolla.</translation>
    </message>
    <message>
        <source>The price is not in the shop&apos;s currency, %1.</source>
        <translation>Hinta ei ole myymälän valuutassa, joka on %1.</translation>
    </message>
    <message>
        <source>There is no such product.</source>
        <translation>Sellaista tuotetta ei ole.</translation>
    </message>
    <message>
        <source>The same code stands already on line %1.</source>
        <translation>Sama koodi on jo rivillä %1.</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>Otsikkoriviä ei voi lukea: %1</translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns.</source>
        <translation>Tiedosto on tyhjä; sen ensimmäisellä rivillä on oltava sarakkeiden nimet.</translation>
    </message>
    <message>
        <source>The columns are not separated by commas. Found was &quot;%1&quot;.</source>
        <translation>Sarakkeita ei ole erotettu pilkuilla. Löytyi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no column %1. Found were: %2. Name it with %3.</source>
        <translation>Tiedostossa ei ole saraketta %1. Löytyivät: %2. Nimeä se valitsimella %3.</translation>
    </message>
    <message>
        <source>The field is not a number such as 12.50.</source>
        <translation>Kenttä ei ole luku, kuten 12.50.</translation>
    </message>
    <message>
        <source>The number is absurdly high.</source>
        <translation>Luku on mahdottoman suuri.</translation>
    </message>
    <message>
        <source>The date is not written as 2024-12-31, or there is no such day.</source>
        <translation>Päivää ei ole kirjoitettu muodossa 2024-12-31, tai sellaista päivää ei ole.</translation>
    </message>
    <message>
        <source>The date is not written as %1, or there is no such day.</source>
        <translation>Päivää ei ole kirjoitettu muodossa %1, tai sellaista päivää ei ole.</translation>
    </message>
    <message>
        <source>The file has no set that is right. The sets of before stay.</source>
        <translation>Tiedostossa ei ole yhtään kelvollista kokonaisuutta. Entiset jäävät voimaan.</translation>
    </message>
    <message>
        <source>The size has no kind: size_kind says which of a customer&apos;s sizes it is, such as top or shoe.</source>
        <translation>Koolta puuttuu laji: size_kind kertoo, mikä asiakkaan koista on kyseessä, esimerkiksi top tai shoe.</translation>
    </message>
    <message>
        <source>The kind of size is there, the size is not.</source>
        <translation>Koon laji on annettu, mutta koko puuttuu.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>Tuotetta %1 ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n sets.</source>
        <translation>
            <numerusform>Kokonaisuuksia on enemmän kuin %n.</numerusform>
            <numerusform>Kokonaisuuksia on enemmän kuin %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands in this set already.</source>
        <translation>%1 on tässä kokonaisuudessa jo.</translation>
    </message>
    <message numerus="yes">
        <source>A set has at most %n products.</source>
        <translation>
            <numerusform>Kokonaisuudessa on enintään %n tuote.</numerusform>
            <numerusform>Kokonaisuudessa on enintään %n tuotetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A set needs two products, %1 has one.</source>
        <translation>Kokonaisuus tarvitsee kaksi tuotetta, %1 sisältää yhden.</translation>
    </message>
</context>
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
    <name>tuttu::ActRow</name>
    <message>
        <source>Not done after all: %1</source>
        <translation>Ei sittenkään tehty: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Tehty: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::ActSheet</name>
    <message>
        <source>Key act</source>
        <translation>Avainteko</translation>
    </message>
    <message>
        <source>Save the key act</source>
        <translation>Tallenna avainteko</translation>
    </message>
    <message>
        <source>What will we do?</source>
        <translation>Mitä teemme?</translation>
    </message>
    <message>
        <source>Managers can read this</source>
        <translation>Esihenkilöt voivat lukea tämän</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Kenen tehtävä se on?</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Ei vielä kenenkään</translation>
    </message>
    <message>
        <source>By the end of which month?</source>
        <translation>Minkä kuukauden loppuun mennessä?</translation>
    </message>
    <message>
        <source>Some time this year</source>
        <translation>Joskus tänä vuonna</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Luovu tästä</translation>
    </message>
</context>
<context>
    <name>tuttu::Appearance</name>
    <message>
        <source>Light colours</source>
        <translation>Vaaleat värit</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tummat värit</translation>
    </message>
    <message>
        <source>Colours as on this device</source>
        <translation>Värit kuten laitteessa</translation>
    </message>
</context>
<context>
    <name>tuttu::AskingSheet</name>
    <message>
        <source>%1 % said yes; 19 times in 20 such a share lies between %2 and %3 %.</source>
        <comment>all are numbers</comment>
        <translation>%1 % vastasi kyllä; 19 kertaa 20:stä tällainen osuus on %2–%3 %.</translation>
    </message>
    <message>
        <source>Permissions asked for</source>
        <translation>Kysytyt luvat</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days. Everybody asked counts once, with what they said last; the share is yes ÷ asked.</source>
        <translation>
            <numerusform>Viimeisen %n päivän aikana. Jokainen kysytty lasketaan kerran viimeisen vastauksensa mukaan; osuus on kyllä ÷ kysytyt.</numerusform>
            <numerusform>Viimeisten %n päivän aikana. Jokainen kysytty lasketaan kerran viimeisen vastauksensa mukaan; osuus on kyllä ÷ kysytyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Keneltäkään ei kysytty.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people were asked: too few to show.</source>
        <translation>
            <numerusform>Kysyttiin alle %n ihmiseltä: liian vähän näytettäväksi.</numerusform>
            <numerusform>Kysyttiin alle %n ihmiseltä: liian vähän näytettäväksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were asked: %1 said yes, %2 said no.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>
            <numerusform>Kysyttiin %n ihmiseltä: %1 vastasi kyllä, %2 ei.</numerusform>
            <numerusform>Kysyttiin %n ihmiseltä: %1 vastasi kyllä, %2 ei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::AwayEngine</name>
    <message>
        <source>Kept on this device, sealed for the chain.</source>
        <translation>Tallessa tällä laitteella, sinetöitynä ketjulle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>tuttu::BasketSheet</name>
    <message>
        <source>Basket</source>
        <translation>Kori</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Scan something, type its number, or add a suggestion.</source>
        <translation>Kori on vielä tyhjä. Skannaa jotain, kirjoita tuotteen numero tai lisää ehdotus.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Ehdotuksia</translation>
    </message>
    <message>
        <source>Hold it to the till&apos;s scanner. Then say that it was read.</source>
        <translation>Näytä koodi kassan lukijalle. Kerro sitten, että se on luettu.</translation>
    </message>
    <message>
        <source>Number of a product</source>
        <translation>Tuotteen numero</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Näytä koodi</translation>
    </message>
    <message>
        <source>Send to the till</source>
        <translation>Lähetä kassalle</translation>
    </message>
    <message>
        <source>The till has read it</source>
        <translation>Kassa on lukenut sen</translation>
    </message>
    <message>
        <source>Empty the basket</source>
        <translation>Tyhjennä kori</translation>
    </message>
    <message>
        <source>The basket as a code for the till</source>
        <translation>Kori koodina kassalle</translation>
    </message>
    <message>
        <source>No product of this shop has that number.</source>
        <translation>Tässä myymälässä ei ole tuotetta sillä numerolla.</translation>
    </message>
    <message>
        <source>The till did not get it. The basket is kept: try again, or show the code.</source>
        <translation>Kassa ei saanut koria. Kori on tallessa: yritä uudelleen tai näytä koodi.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n kappale</numerusform>
            <numerusform>%n kappaletta</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more in it than a code can hold. Hand it over in two parts.</source>
        <translation>Korissa on enemmän kuin koodiin mahtuu. Luovuta se kahdessa osassa.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n täällä</numerusform>
            <numerusform>%n täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>koko %1</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>Kappaleita: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::BasketsVerb</name>
    <message>
        <source>The least share of receipts with all items of a rule; 0.001 without it.</source>
        <translation>Pienin osuus kuiteista, joissa ovat kaikki säännön tuotteet; ilman tätä 0.001.</translation>
    </message>
    <message>
        <source>The least share of the receipts with the given items that have the other as well; 0 without it.</source>
        <translation>Pienin osuus annettujen tuotteiden kuiteista, joissa on myös toinen; ilman tätä 0.</translation>
    </message>
    <message>
        <source>The fewest items of a rule; 2 without it.</source>
        <translation>Säännön vähimmäismäärä tuotteita; ilman tätä 2.</translation>
    </message>
    <message>
        <source>The most items of a rule; 2 without it: pairs. At most 10.</source>
        <translation>Säännön enimmäismäärä tuotteita; ilman tätä 2 eli parit. Enintään 10.</translation>
    </message>
    <message>
        <source>What comes first: shrunk (lift pulled towards 1 the less it rests on), lift, confidence or support.</source>
        <translation>Mikä on ensin: shrunk (noste, jota vedetään kohti yhtä sitä enemmän, mitä vähempään se nojaa), lift, confidence tai support.</translation>
    </message>
    <message>
        <source>Receipts at a lift of 1 that are added before a shrunk lift is taken; without it from how much the lifts of this file scatter.</source>
        <translation>Kuitit nosteella 1, jotka lisätään ennen kutistetun nosteen laskemista; ilman tätä sen mukaan, miten paljon tämän tiedoston nosteet hajoavat.</translation>
    </message>
    <message>
        <source>How many rules are printed; 100 without it, 0 prints all.</source>
        <translation>Montako sääntöä tulostetaan; ilman tätä 100, 0 tulostaa kaikki.</translation>
    </message>
    <message>
        <source>--rank is one of %1.</source>
        <translation>--rank on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Counts what is bought together on a retailer&apos;s receipts: support, confidence and lift with their counts and 95 % intervals. Prints JSON.</source>
        <translation>Laskee kauppiaan kuiteista, mitä ostetaan yhdessä: osuus, luottamus ja noste lukumäärineen ja 95 %:n väleineen. Tulostaa JSONia.</translation>
    </message>
    <message numerus="yes">
        <source>At this support more sets of items are frequent than can be kept. Raise --support (it asks for %n receipts now), or lower --most-items.</source>
        <translation>
            <numerusform>Tällä osuudella yleisiä tuotejoukkoja on enemmän kuin voidaan pitää. Nosta valitsinta --support (nyt se vaatii yhden kuitin) tai laske valitsinta --most-items.</numerusform>
            <numerusform>Tällä osuudella yleisiä tuotejoukkoja on enemmän kuin voidaan pitää. Nosta valitsinta --support (nyt se vaatii %n kuittia) tai laske valitsinta --most-items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BirthdayChoice</name>
    <message>
        <source>Take the birthday out</source>
        <translation>Poista syntymäpäivä</translation>
    </message>
</context>
<context>
    <name>tuttu::BluezClient</name>
    <message>
        <source>The Bluetooth radio is switched off.</source>
        <translation>Bluetooth-radio on pois päältä.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this device does not run.</source>
        <translation>Tämän laitteen Bluetooth-palvelu ei ole käynnissä.</translation>
    </message>
    <message>
        <source>This device has no Bluetooth radio.</source>
        <translation>Tässä laitteessa ei ole Bluetooth-radiota.</translation>
    </message>
</context>
<context>
    <name>tuttu::BookText</name>
    <message>
        <source>Seldom</source>
        <translation>Harvoin</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Usein</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Ensimmäisenä</translation>
    </message>
    <message numerus="yes">
        <source>rests %n day(s)</source>
        <translation>
            <numerusform>lepää %n päivän</numerusform>
            <numerusform>lepää %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>To say or to know</source>
        <translation>Sanottavaksi tai tiedoksi</translation>
    </message>
    <message>
        <source>The reason under it</source>
        <translation>Syy sen alla</translation>
    </message>
    <message>
        <source>What it rests on, behind “Why this?”</source>
        <translation>Mihin se perustuu, kohdassa ”Miksi tämä?”</translation>
    </message>
    <message>
        <source>To a customer who asks how we know</source>
        <translation>Asiakkaalle, joka kysyy, mistä tiedämme</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Lämmin</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Suora</translation>
    </message>
    <message>
        <source>When it is the only one</source>
        <translation>Kun se on ainoa</translation>
    </message>
    <message>
        <source>For exactly %1</source>
        <translation>Kun luku on %1</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Yhdelle</translation>
    </message>
    <message>
        <source>For two</source>
        <translation>Kahdelle</translation>
    </message>
    <message>
        <source>For a few</source>
        <translation>Muutamalle</translation>
    </message>
    <message>
        <source>For many</source>
        <translation>Monelle</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>Nollalle</translation>
    </message>
    <message>
        <source>For all other numbers</source>
        <translation>Kaikille muille luvuille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a tone, %2 a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a number</comment>
        <translation>enintään %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a number</comment>
        <translation>yli %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a number</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>any but %1</source>
        <comment>a number</comment>
        <translation>muu kuin %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <comment>a number</comment>
        <translation>tasan %1</translation>
    </message>
    <message>
        <source>given</source>
        <comment>a consent</comment>
        <translation>annettu</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a consent</comment>
        <translation>evätty</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a consent</comment>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <comment>a consent</comment>
        <translation>ei vielä kysytty</translation>
    </message>
    <message>
        <source>friend of the shop</source>
        <translation>myymälän ystävä</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>vakioasiakas</translation>
    </message>
    <message>
        <source>member</source>
        <translation>jäsen</translation>
    </message>
    <message>
        <source>Consent to e-mail is %1</source>
        <translation>Sähköpostilupa: %1</translation>
    </message>
    <message>
        <source>Consent to e-mail is not %1</source>
        <translation>Sähköpostilupa on muu kuin: %1</translation>
    </message>
    <message>
        <source>Consent to text messages is %1</source>
        <translation>Tekstiviestilupa: %1</translation>
    </message>
    <message>
        <source>Consent to text messages is not %1</source>
        <translation>Tekstiviestilupa on muu kuin: %1</translation>
    </message>
    <message>
        <source>The customer is a %1</source>
        <comment>a tier</comment>
        <translation>Asiakkaan taso: %1</translation>
    </message>
    <message>
        <source>The customer is no %1</source>
        <comment>a tier</comment>
        <translation>Asiakkaan taso on muu kuin: %1</translation>
    </message>
    <message>
        <source>A bad answer has not been talked about yet</source>
        <translation>Huonosta vastauksesta ei ole vielä puhuttu</translation>
    </message>
    <message>
        <source>No bad answer is open</source>
        <translation>Huonoja vastauksia ei ole avoinna</translation>
    </message>
    <message>
        <source>We have an e-mail address</source>
        <translation>Sähköpostiosoite tiedetään</translation>
    </message>
    <message>
        <source>We have no e-mail address</source>
        <translation>Sähköpostiosoitetta ei tiedetä</translation>
    </message>
    <message>
        <source>We have a phone number</source>
        <translation>Puhelinnumero tiedetään</translation>
    </message>
    <message>
        <source>We have no phone number</source>
        <translation>Puhelinnumeroa ei tiedetä</translation>
    </message>
    <message>
        <source>The product may be named</source>
        <translation>Tuotteen saa nimetä</translation>
    </message>
    <message>
        <source>The product may not be named</source>
        <translation>Tuotetta ei saa nimetä</translation>
    </message>
    <message>
        <source>It is known how long the product lasts</source>
        <translation>Tuotteen kesto tiedetään</translation>
    </message>
    <message>
        <source>It is not known how long the product lasts</source>
        <translation>Tuotteen kestoa ei tiedetä</translation>
    </message>
    <message>
        <source>Their anniversary with us is today</source>
        <translation>Asiakkuuden vuosipäivä on tänään</translation>
    </message>
    <message>
        <source>Its day is today</source>
        <translation>Sen päivä on tänään</translation>
    </message>
    <message>
        <source>Their anniversary with us has passed</source>
        <translation>Asiakkuuden vuosipäivä on ohi</translation>
    </message>
    <message>
        <source>Its day has passed</source>
        <translation>Sen päivä on ohi</translation>
    </message>
    <message>
        <source>Their anniversary with us was at most %1 days ago</source>
        <translation>Asiakkuuden vuosipäivästä on enintään %1 päivää</translation>
    </message>
    <message>
        <source>Their anniversary with us was at least %1 days ago</source>
        <translation>Asiakkuuden vuosipäivästä on vähintään %1 päivää</translation>
    </message>
    <message>
        <source>Their anniversary with us is at most %1 days ahead</source>
        <translation>Asiakkuuden vuosipäivään on enintään %1 päivää</translation>
    </message>
    <message>
        <source>Their anniversary with us is at least %1 days ahead</source>
        <translation>Asiakkuuden vuosipäivään on vähintään %1 päivää</translation>
    </message>
    <message>
        <source>Its day was at most %1 days ago</source>
        <translation>Sen päivästä on enintään %1 päivää</translation>
    </message>
    <message>
        <source>Its day was at least %1 days ago</source>
        <translation>Sen päivästä on vähintään %1 päivää</translation>
    </message>
    <message>
        <source>Its day is at most %1 days ahead</source>
        <translation>Sen päivään on enintään %1 päivää</translation>
    </message>
    <message>
        <source>Its day is at least %1 days ahead</source>
        <translation>Sen päivään on vähintään %1 päivää</translation>
    </message>
    <message>
        <source>Days they have bought on: %1</source>
        <translation>Ostopäiviä: %1</translation>
    </message>
    <message>
        <source>Earlier days they were here: %1</source>
        <translation>Aiempia käyntipäiviä: %1</translation>
    </message>
    <message>
        <source>Known to us for %1 years</source>
        <translation>Asiakkaanamme %1 vuotta</translation>
    </message>
    <message>
        <source>Known to us for %1 days</source>
        <translation>Asiakkaanamme %1 päivää</translation>
    </message>
    <message>
        <source>Years full on their anniversary: %1</source>
        <translation>Vuosia täynnä vuosipäivänä: %1</translation>
    </message>
    <message>
        <source>Away for %1 days</source>
        <translation>Poissa %1 päivää</translation>
    </message>
    <message>
        <source>Usually come every %1 days</source>
        <translation>Käy yleensä %1 päivän välein</translation>
    </message>
    <message>
        <source>Away for %1 of their usual gaps</source>
        <translation>Poissa %1 tavallista väliä</translation>
    </message>
    <message>
        <source>Their last answer was %1 of 10</source>
        <translation>Viimeisin vastaus oli %1/10</translation>
    </message>
    <message>
        <source>They last answered %1 days ago</source>
        <translation>Viimeisimmästä vastauksesta %1 päivää</translation>
    </message>
    <message>
        <source>Its number is %1</source>
        <translation>Sen lukumäärä: %1</translation>
    </message>
    <message>
        <source>The usual gap is %1 days</source>
        <translation>Tavallinen väli: %1 päivää</translation>
    </message>
    <message>
        <source>Bought lately %1 times, earlier ones counting less</source>
        <translation>Ostettu viime aikoina %1 kertaa, vanhemmat vähemmän painaen</translation>
    </message>
    <message>
        <source>Since it was bought last, %1 of its usual gaps have passed</source>
        <translation>Viime ostosta on kulunut %1 tavallista väliä</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Mitä luvattiin</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Kuinka monta muuta</translation>
    </message>
    <message>
        <source>Weeks away</source>
        <translation>Viikkoja poissa</translation>
    </message>
    <message>
        <source>Usual gap in days</source>
        <translation>Tavallinen väli päivinä</translation>
    </message>
    <message>
        <source>Usual gap in weeks</source>
        <translation>Tavallinen väli viikkoina</translation>
    </message>
    <message>
        <source>Usual gap from, in days</source>
        <translation>Tavallinen väli alkaen, päivinä</translation>
    </message>
    <message>
        <source>Usual gap to, in days</source>
        <translation>Tavallinen väli enintään, päivinä</translation>
    </message>
    <message>
        <source>Usual gap from, in weeks</source>
        <translation>Tavallinen väli alkaen, viikkoina</translation>
    </message>
    <message>
        <source>Usual gap to, in weeks</source>
        <translation>Tavallinen väli enintään, viikkoina</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Päiviä poissa</translation>
    </message>
    <message>
        <source>Years with us</source>
        <translation>Vuosia asiakkaana</translation>
    </message>
    <message>
        <source>Days bought on</source>
        <translation>Ostopäiviä</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kuinka monta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Asiakas alkaen</translation>
    </message>
    <message>
        <source>The birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Day of the last purchase</source>
        <translation>Viime ostoksen päivä</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Odottaa asti</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Palautuksen päivä</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Vastauksen päivä</translation>
    </message>
    <message>
        <source>Own sentences by: %1</source>
        <comment>what is counted: weeks away, years with us</comment>
        <translation>Omat lauseet tämän mukaan: %1</translation>
    </message>
    <message>
        <source>Nothing stands here yet. Write a sentence.</source>
        <translation>Tässä ei ole vielä mitään. Kirjoita lause.</translation>
    </message>
    <message numerus="yes">
        <source>Too long for a glance: make it %n character(s) at most.</source>
        <translation>
            <numerusform>Liian pitkä vilkaistavaksi: enintään %n merkki.</numerusform>
            <numerusform>Liian pitkä vilkaistavaksi: enintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called {%1}. Delete it and put in one of the words on offer.</source>
        <translation>Minkään nimi ei ole {%1}. Poista se ja lisää jokin tarjolla olevista sanoista.</translation>
    </message>
    <message>
        <source>A brace stands alone. Delete it, or put the word in once more.</source>
        <translation>Aaltosulku on yksin. Poista se tai lisää sana uudelleen.</translation>
    </message>
    <message>
        <source>Nobody is spoken of with the word “%1”. Say it without.</source>
        <translation>Kenestäkään ei puhuta sanalla ”%1”. Sano se ilman sitä.</translation>
    </message>
    <message>
        <source>Wool wash</source>
        <comment>a made-up product</comment>
        <translation>Villapesuaine</translation>
    </message>
    <message>
        <source>Write when the linen is in</source>
        <comment>a made-up promise</comment>
        <translation>Kirjoita, kun pellavaa on tullut</translation>
    </message>
    <message>
        <source>just beginning</source>
        <comment>where a customer is in their own rhythm</comment>
        <translation>vasta aluillaan</translation>
    </message>
    <message>
        <source>active</source>
        <comment>where a customer is in their own rhythm</comment>
        <translation>aktiivinen</translation>
    </message>
    <message>
        <source>slipping away</source>
        <comment>where a customer is in their own rhythm</comment>
        <translation>lipumassa pois</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <comment>where a customer is in their own rhythm</comment>
        <translation>hiljentynyt</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>where a customer is in their own rhythm</comment>
        <translation>palannut</translation>
    </message>
    <message>
        <source>The customer is %1</source>
        <comment>just beginning, active, slipping away, gone quiet, back again</comment>
        <translation>Asiakas on %1</translation>
    </message>
    <message>
        <source>The customer is not %1</source>
        <comment>just beginning, active, slipping away, gone quiet, back again</comment>
        <translation>Asiakas on muuta kuin %1</translation>
    </message>
    <message>
        <source>They mostly come at weekends</source>
        <translation>Käy enimmäkseen viikonloppuisin</translation>
    </message>
    <message>
        <source>They come at weekends as others do</source>
        <translation>Käy viikonloppuisin kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly come in the morning</source>
        <translation>Käy enimmäkseen aamupäivisin</translation>
    </message>
    <message>
        <source>They come in the morning as others do</source>
        <translation>Käy aamupäivisin kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly come in the evening</source>
        <translation>Käy enimmäkseen iltaisin</translation>
    </message>
    <message>
        <source>They come in the evening as others do</source>
        <translation>Käy iltaisin kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly buy before Christmas</source>
        <translation>Ostaa enimmäkseen ennen joulua</translation>
    </message>
    <message>
        <source>They buy before Christmas as others do</source>
        <translation>Ostaa ennen joulua kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly buy online</source>
        <translation>Ostaa enimmäkseen verkosta</translation>
    </message>
    <message>
        <source>They buy online as others do</source>
        <translation>Ostaa verkosta kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly buy at reduced prices</source>
        <translation>Ostaa enimmäkseen alennuksesta</translation>
    </message>
    <message>
        <source>They buy at reduced prices as others do</source>
        <translation>Ostaa alennuksesta kuten muutkin</translation>
    </message>
    <message>
        <source>They mostly choose the finer ones</source>
        <translation>Valitsee enimmäkseen hienomman</translation>
    </message>
    <message>
        <source>They choose the finer ones as others do</source>
        <translation>Valitsee hienomman kuten muutkin</translation>
    </message>
    <message>
        <source>Kinds of things they clearly prefer: %1</source>
        <translation>Selvästi mieluisia lajeja: %1</translation>
    </message>
    <message>
        <source>Brands they clearly prefer: %1</source>
        <translation>Selvästi mieluisia merkkejä: %1</translation>
    </message>
    <message>
        <source>By how lately they bought, of five groups: %1</source>
        <translation>Viime oston mukaan, viidestä ryhmästä: %1</translation>
    </message>
    <message>
        <source>By how often they bought in a year, of five groups: %1</source>
        <translation>Vuoden ostokertojen mukaan, viidestä ryhmästä: %1</translation>
    </message>
    <message>
        <source>By what they spent in a year, of five groups: %1</source>
        <translation>Vuoden ostosten mukaan, viidestä ryhmästä: %1</translation>
    </message>
    <message>
        <source>By what they will spend in a year, of five groups surely: %1</source>
        <translation>Tulevan vuoden ostosten mukaan, viidestä ryhmästä varmasti: %1</translation>
    </message>
    <message>
        <source>By what they will spend in a year, of five groups possibly: %1</source>
        <translation>Tulevan vuoden ostosten mukaan, viidestä ryhmästä mahdollisesti: %1</translation>
    </message>
    <message>
        <source>Days since their anniversary with us: %1</source>
        <translation>Päiviä asiakkuuden vuosipäivästä: %1</translation>
    </message>
    <message>
        <source>Days to their anniversary with us: %1</source>
        <translation>Päiviä asiakkuuden vuosipäivään: %1</translation>
    </message>
    <message>
        <source>Days since its day: %1</source>
        <translation>Päiviä sen päivästä: %1</translation>
    </message>
    <message>
        <source>Days to its day: %1</source>
        <translation>Päiviä sen päivään: %1</translation>
    </message>
    <message>
        <source>for personal messages only</source>
        <comment>a consent</comment>
        <translation>vain henkilökohtaisiin viesteihin</translation>
    </message>
    <message>
        <source>waiting for the link</source>
        <comment>a consent</comment>
        <translation>odottaa linkin avaamista</translation>
    </message>
    <message>
        <source>We asked whether we may write %1 days ago</source>
        <translation>Kysyimme lupaa kirjoittaa %1 päivää sitten</translation>
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
    <message>
        <source>No suggestions for this visit: the shop is finding out what they bring.</source>
        <translation>Tällä käynnillä ei näytetä suosituksia: myymälä selvittää, mitä ne tuovat.</translation>
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
        <source>Basket</source>
        <translation>Kori</translation>
    </message>
    <message numerus="yes">
        <source>Basket · %n</source>
        <translation>
            <numerusform>Kori · %n</numerusform>
            <numerusform>Kori · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for feedback %1</source>
        <translation>Palautetta pyydetty %1</translation>
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
    <message>
        <source>Not noticed until %1, as they wish</source>
        <translation>Ei huomata ennen: %1, kuten he toivovat</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <extracomment>%1 is a time; about being noticed by radio</extracomment>
        <translation>Tauolla, kunnes %1</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Lisää tälle asiakkaalle</translation>
    </message>
    <message>
        <source>What they agreed to: ask them, or say what they told you</source>
        <translation>Mihin asiakas on suostunut: kysy häneltä tai kirjaa, mitä hän sanoi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) told in two ways</source>
        <translation>
            <numerusform>%n tieto kahdella tavalla</numerusform>
            <numerusform>%n tietoa kahdella tavalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made of %n record(s)</source>
        <translation>
            <numerusform>Koottu %n tietueesta</numerusform>
            <numerusform>Koottu %n tietueesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::BriefLines</name>
    <message>
        <source>Say: %1 (%2)</source>
        <translation>Sano: %1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1, %2 %3 (%4)</source>
        <translation>Näytä: %1, %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefPage</name>
    <message>
        <source>If they ask: “%1”</source>
        <comment>%1 is a sentence to say</comment>
        <translation>Jos asiakas kysyy: ”%1”</translation>
    </message>
    <message>
        <source>They can answer on the tablet themselves</source>
        <translation>Asiakas voi vastata itse tabletilla</translation>
    </message>
    <message>
        <source>Turn the tablet</source>
        <translation>Käännä tabletti</translation>
    </message>
    <message>
        <source>What they said is kept</source>
        <translation>Asiakkaan sanoma on tallennettu</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefVerb</name>
    <message>
        <source>Says what a clerk would see of a customer. Records nothing.</source>
        <translation>Kertoo, mitä myyjä näkisi asiakkaasta. Ei kirjaa mitään.</translation>
    </message>
    <message>
        <source>the retailer&apos;s own number of them, or their id</source>
        <translation>kaupan oma asiakasnumero tai asiakkaan tunniste</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Tulosta JSON-muodossa.</translation>
    </message>
    <message>
        <source>There is no such customer here.</source>
        <translation>Täällä ei ole sellaista asiakasta.</translation>
    </message>
</context>
<context>
    <name>tuttu::BriefView</name>
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
    <name>tuttu::BrokerSource</name>
    <message>
        <source>The broker sends messages that cannot be read.</source>
        <translation>Välittäjä lähettää viestejä, joita ei voi lukea.</translation>
    </message>
    <message>
        <source>The clock of a gateway is off, or its messages come late: %1</source>
        <translation>Yhdyskäytävän kello on väärässä, tai sen viestit tulevat myöhässä: %1</translation>
    </message>
    <message>
        <source>The clock of a door counter is off: %1</source>
        <translation>Ovilaskurin kello on väärässä: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::CaptureText</name>
    <message>
        <source>The note is saved</source>
        <translation>Muistiinpano on tallennettu</translation>
    </message>
    <message>
        <source>It is on hold</source>
        <translation>Tuote on varattu</translation>
    </message>
    <message>
        <source>The hold has ended</source>
        <translation>Varaus on päättynyt</translation>
    </message>
    <message>
        <source>The follow-up is saved</source>
        <translation>Muistutus on tallennettu</translation>
    </message>
    <message>
        <source>The follow-up is done</source>
        <translation>Muistutus on hoidettu</translation>
    </message>
    <message>
        <source>The follow-up is your colleague&apos;s now</source>
        <translation>Muistutus on nyt kollegallasi</translation>
    </message>
    <message>
        <source>The message is noted as sent</source>
        <translation>Viesti on merkitty lähetetyksi</translation>
    </message>
    <message>
        <source>That is remembered</source>
        <translation>Tämä muistetaan</translation>
    </message>
    <message>
        <source>It will not be suggested again</source>
        <translation>Sitä ei ehdoteta enää</translation>
    </message>
    <message>
        <source>Their yes is saved</source>
        <translation>Suostumus on tallennettu</translation>
    </message>
    <message>
        <source>Their no is saved</source>
        <translation>Kielto on tallennettu</translation>
    </message>
    <message>
        <source>No radio notices them for now</source>
        <translation>Radio ei toistaiseksi huomaa asiakasta</translation>
    </message>
    <message>
        <source>The customer is saved</source>
        <translation>Asiakas on tallennettu</translation>
    </message>
    <message>
        <source>The change is saved</source>
        <translation>Muutos on tallennettu</translation>
    </message>
    <message>
        <source>Both records are one person now</source>
        <translation>Tiedot ovat nyt yhden henkilön</translation>
    </message>
    <message>
        <source>The records are apart again</source>
        <translation>Tiedot ovat taas erillään</translation>
    </message>
    <message>
        <source>What they told is saved</source>
        <translation>Asiakkaan kertoma on tallennettu</translation>
    </message>
    <message>
        <source>You have taken it up</source>
        <translation>Otit asian hoitaaksesi</translation>
    </message>
    <message>
        <source>Your colleague has it now</source>
        <translation>Asia on nyt kollegallasi</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Asia on päätetty</translation>
    </message>
    <message>
        <source>The basket is with the till</source>
        <translation>Kori on kassalla</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Kori on tyhjä</translation>
    </message>
    <message>
        <source>The look is saved</source>
        <translation>Kokonaisuus on tallennettu</translation>
    </message>
    <message>
        <source>One more visitor is counted</source>
        <translation>Kävijä on laskettu</translation>
    </message>
    <message>
        <source>It was not them</source>
        <translation>Se ei ollut kyseinen asiakas</translation>
    </message>
    <message>
        <source>Visit taken over</source>
        <translation>Käynti otettu hoitoon</translation>
    </message>
    <message>
        <source>Visit given free</source>
        <translation>Käynti vapautettu</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Tervehditty</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Katselee vain</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>Käynti päättyi</translation>
    </message>
    <message>
        <source>Visit goes on</source>
        <translation>Käynti jatkuu</translation>
    </message>
    <message>
        <source>Visit set back</source>
        <translation>Käynti palautettu</translation>
    </message>
    <message>
        <source>Visitors counted</source>
        <translation>Kävijöitä laskettu</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Puheenaihe</translation>
    </message>
    <message>
        <source>Not for them</source>
        <translation>Ei sopinut</translation>
    </message>
    <message>
        <source>Answer of a customer</source>
        <translation>Asiakkaan vastaus</translation>
    </message>
    <message>
        <source>No answer wanted</source>
        <translation>Ei halunnut vastata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>Varaus päättyi</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Muistutus hoidettu</translation>
    </message>
    <message>
        <source>Follow-up given away</source>
        <translation>Muistutus annettu kollegalle</translation>
    </message>
    <message>
        <source>Noticing paused</source>
        <translation>Huomaaminen tauolla</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Lupa annettu</translation>
    </message>
    <message>
        <source>Permission refused</source>
        <translation>Lupa evätty</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Lupa peruttu</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Customer edited</source>
        <translation>Asiakkaan tietoja muutettu</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Tiedot yhdistetty</translation>
    </message>
    <message>
        <source>Records parted</source>
        <translation>Tiedot erotettu</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kiinnostukset</translation>
    </message>
    <message>
        <source>Wants to hear from us</source>
        <translation>Toivoo yhteydenottoa</translation>
    </message>
    <message>
        <source>Case taken up</source>
        <translation>Asia otettu hoitoon</translation>
    </message>
    <message>
        <source>Case given away</source>
        <translation>Asia annettu kollegalle</translation>
    </message>
    <message>
        <source>Note on a case</source>
        <translation>Merkintä asiaan</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Asia päätetty</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Kori</translation>
    </message>
    <message>
        <source>Basket to the till</source>
        <translation>Kori kassalle</translation>
    </message>
    <message>
        <source>Basket emptied</source>
        <translation>Kori tyhjennetty</translation>
    </message>
    <message>
        <source>Sold at the till</source>
        <translation>Myyty kassalla</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>It is too late to take it back here. Correct it where it stands.</source>
        <translation>Tätä ei voi enää perua tästä. Korjaa se omassa paikassaan.</translation>
    </message>
    <message>
        <source>The goal is set</source>
        <translation>Tavoite on asetettu</translation>
    </message>
    <message>
        <source>The note on the day is saved</source>
        <translation>Päivän muistiinpano on tallennettu</translation>
    </message>
    <message>
        <source>The note on the day is gone</source>
        <translation>Päivän muistiinpano on poistettu</translation>
    </message>
    <message>
        <source>The key act is saved</source>
        <translation>Avainteko on tallennettu</translation>
    </message>
    <message>
        <source>The plan is saved</source>
        <translation>Suunnitelma on tallennettu</translation>
    </message>
    <message>
        <source>The staffing is saved</source>
        <translation>Vuorot on tallennettu</translation>
    </message>
    <message>
        <source>The experiment runs</source>
        <translation>Kokeilu on käynnissä</translation>
    </message>
    <message>
        <source>The experiment has ended</source>
        <translation>Kokeilu on päättynyt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Note on a day</source>
        <translation>Päivän muistiinpano</translation>
    </message>
    <message>
        <source>Note on a day removed</source>
        <translation>Päivän muistiinpano poistettu</translation>
    </message>
    <message>
        <source>Key act</source>
        <translation>Avainteko</translation>
    </message>
    <message>
        <source>Plan for three years</source>
        <translation>Kolmen vuoden suunnitelma</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Vuorot</translation>
    </message>
    <message>
        <source>Experiment started</source>
        <translation>Kokeilu aloitettu</translation>
    </message>
    <message>
        <source>Experiment ended</source>
        <translation>Kokeilu päätetty</translation>
    </message>
    <message>
        <source>Lost on this device&apos;s disk</source>
        <translation>Kadonnut tämän laitteen levyltä</translation>
    </message>
</context>
<context>
    <name>tuttu::CaseSheet</name>
    <message>
        <source>Wants to hear from us</source>
        <translation>Toivoo yhteydenottoa</translation>
    </message>
    <message>
        <source>What was done or agreed</source>
        <translation>Mitä tehtiin tai sovittiin</translation>
    </message>
    <message>
        <source>I take it up</source>
        <translation>Hoidan tämän</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Anna kollegalle</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lisää merkintä</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Päätä asia</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Miten asiakkaan tavoittaa</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tähän mennessä</translation>
    </message>
    <message>
        <source>%1 wants to hear from us</source>
        <translation>%1 toivoo yhteydenottoa</translation>
    </message>
    <message>
        <source>They left no words.</source>
        <translation>Asiakas ei kirjoittanut mitään.</translation>
    </message>
    <message>
        <source>As in their record</source>
        <translation>Kuten asiakkaan tiedoissa</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Muistuta minua</translation>
    </message>
</context>
<context>
    <name>tuttu::CaseText</name>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Was to be answered by: %1</source>
        <translation>Olisi pitänyt vastata viimeistään: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation>Vastattava viimeistään: %1</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Hoidettu kuntoon</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>No longer wants to be contacted</source>
        <translation>Ei toivo enää yhteydenottoa</translation>
    </message>
    <message>
        <source>They asked to be contacted</source>
        <translation>Asiakas pyysi yhteydenottoa</translation>
    </message>
    <message>
        <source>You took it up</source>
        <translation>Otit asian hoitaaksesi</translation>
    </message>
    <message>
        <source>%1 took it up</source>
        <translation>%1 otti asian hoitaakseen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two people: who gave the case away, and to whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and what they wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tuttu::ChainSheet</name>
    <message>
        <source>The chain</source>
        <translation>Ketju</translation>
    </message>
    <message>
        <source>No chain</source>
        <translation>Ei ketjua</translation>
    </message>
    <message>
        <source>The hub answered last at %1.</source>
        <translation>Ketjun palvelin vastasi viimeksi kello %1.</translation>
    </message>
    <message>
        <source>The hub has not answered since this program was started.</source>
        <translation>Ketjun palvelin ei ole vastannut ohjelman käynnistämisen jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) of this device wait at the hub for people to look at them.</source>
        <translation>
            <numerusform>%n tämän laitteen kirjaus odottaa ketjun palvelimella, että joku katsoo sen.</numerusform>
            <numerusform>%n tämän laitteen kirjausta odottaa ketjun palvelimella, että joku katsoo ne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ChartText</name>
    <message>
        <source>not counted</source>
        <translation>ei laskettu</translation>
    </message>
    <message>
        <source>hidden: fewer than five people</source>
        <translation>piilotettu: alle viisi ihmistä</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>liian vähän arvioon</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A number and its interval: &quot;22 % (16 to 30 %)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, tähän asti</translation>
    </message>
    <message>
        <source>%1, counted in part</source>
        <translation>%1, osittain laskettu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a chart, read aloud: where it is, and its number or why there is none</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of a chart, read aloud: its row, its column, and its number or why there is none</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>less</source>
        <translation>vähemmän</translation>
    </message>
    <message>
        <source>more</source>
        <translation>enemmän</translation>
    </message>
    <message>
        <source>counted in part</source>
        <translation>osittain laskettu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Interval and number</source>
        <translation>Väli ja määrä</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vertailu</translation>
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
    <name>tuttu::ConflictCard</name>
    <message>
        <source>Touch the one that counts.</source>
        <translation>Kosketa sitä, joka pätee.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Pidä %1</translation>
    </message>
</context>
<context>
    <name>tuttu::ConsentMenu</name>
    <message>
        <source>Ask them on the tablet</source>
        <translation>Kysy tabletilla</translation>
    </message>
    <message>
        <source>They read what they agree to, and answer themselves.</source>
        <translation>Asiakas lukee, mihin suostuu, ja vastaa itse.</translation>
    </message>
    <message>
        <source>%1: they told me to stop</source>
        <translation>%1: asiakas pyysi lopettamaan</translation>
    </message>
    <message>
        <source>Withdraws their consent. Only they can give it again.</source>
        <translation>Peruu suostumuksen. Vain asiakas voi antaa sen uudelleen.</translation>
    </message>
    <message>
        <source>%1: they told me yes</source>
        <translation>%1: asiakas sanoi kyllä</translation>
    </message>
    <message>
        <source>%1: they told me no</source>
        <translation>%1: asiakas sanoi ei</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1: asiakas on sanonut ei</translation>
    </message>
    <message>
        <source>Only they can change it, on the tablet.</source>
        <translation>Vain asiakas voi muuttaa sen tabletilla.</translation>
    </message>
    <message>
        <source>Do not notice them for an hour</source>
        <translation>Älä huomaa asiakasta tuntiin</translation>
    </message>
    <message>
        <source>Notice them again from now on</source>
        <translation>Huomaa asiakas taas tästä lähtien</translation>
    </message>
    <message>
        <source>Never notice them again</source>
        <translation>Älä koskaan enää huomaa asiakasta</translation>
    </message>
</context>
<context>
    <name>tuttu::CounterPushSource</name>
    <message>
        <source>Door counters need an address to listen at and a token.</source>
        <translation>Ovilaskurit tarvitsevat kuunneltavan osoitteen ja tunnisteen.</translation>
    </message>
    <message>
        <source>A door counter sends counts that cannot be read.</source>
        <translation>Ovilaskuri lähettää lukuja, joita ei voi lukea.</translation>
    </message>
    <message>
        <source>The clock of a door counter is off: %1</source>
        <translation>Ovilaskurin kello on väärässä: %1</translation>
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
    <message>
        <source>Remind me of this later</source>
        <translation>Muistuta minua tästä myöhemmin</translation>
    </message>
</context>
<context>
    <name>tuttu::CueEditor</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>How eagerly</source>
        <translation>Kuinka herkästi</translation>
    </message>
    <message>
        <source>Said in this shop</source>
        <translation>Sanotaan tässä myymälässä</translation>
    </message>
    <message>
        <source>More about this talking point</source>
        <translation>Lisää tästä puheenaiheesta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kahdenna</translation>
    </message>
    <message>
        <source>For a talking point of your own</source>
        <translation>Omaa puheenaihetta varten</translation>
    </message>
    <message>
        <source>As Tuttu says it</source>
        <translation>Kuten Tuttu sen sanoo</translation>
    </message>
    <message>
        <source>It follows Tuttu&apos;s book again</source>
        <translation>Seuraa taas Tutun omaa kirjaa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Kaikki tapaukset</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Tapaus %1</translation>
    </message>
    <message>
        <source>Rests %1 days after it was said</source>
        <translation>Lepää sanomisen jälkeen %1 päivää</translation>
    </message>
    <message>
        <source>A number of days from 1 to 3650 is missing here.</source>
        <translation>Tästä puuttuu päivien määrä, 1–3650.</translation>
    </message>
</context>
<context>
    <name>tuttu::CuePreview</name>
    <message>
        <source>Behind “Why this?”</source>
        <translation>Kohdassa ”Miksi tämä?”</translation>
    </message>
    <message>
        <source>If they ask how we know</source>
        <translation>Jos asiakas kysyy, mistä tiedämme</translation>
    </message>
    <message>
        <source>What a clerk sees</source>
        <translation>Mitä myyjä näkee</translation>
    </message>
    <message>
        <source>Put into the sentence</source>
        <translation>Lisää lauseeseen</translation>
    </message>
    <message>
        <source>From this shop</source>
        <translation>Tästä myymälästä</translation>
    </message>
    <message>
        <source>Looking for one</source>
        <translation>Etsitään esimerkkiä</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Keksitty</translation>
    </message>
</context>
<context>
    <name>tuttu::CueRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>how eagerly, and for how long it rests</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Korjattava</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two short facts</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tuttu::CueTexts</name>
    <message>
        <source>Forms and tones</source>
        <translation>Muodot ja sävyt</translation>
    </message>
    <message>
        <source>Say it differently here</source>
        <translation>Sano tässä toisin</translation>
    </message>
    <message>
        <source>As in all cases.</source>
        <translation>Kuten kaikissa tapauksissa.</translation>
    </message>
    <message>
        <source>Each case has words of its own.</source>
        <translation>Jokaisella tapauksella on omat sanansa.</translation>
    </message>
    <message>
        <source>One sentence for every number</source>
        <translation>Sama lause kaikille luvuille</translation>
    </message>
    <message>
        <source>A plain and a warm one</source>
        <translation>Suora ja lämmin erikseen</translation>
    </message>
    <message>
        <source>As in all cases</source>
        <translation>Kuten kaikissa tapauksissa</translation>
    </message>
</context>
<context>
    <name>tuttu::CueWhen</name>
    <message>
        <source>Whenever there is something of the kind.</source>
        <translation>Aina, kun sellaista on.</translation>
    </message>
    <message>
        <source>When none of the cases before it fits.</source>
        <translation>Kun mikään edeltävä tapaus ei sovi.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Tästä puuttuu luku.</translation>
    </message>
</context>
<context>
    <name>tuttu::CuesPage</name>
    <message>
        <source>Kept. The next brief says it.</source>
        <translation>Tallessa. Seuraava kortti sanoo sen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Your draft of the talking points waits. Nobody is offered it before you save it.</source>
        <translation>Puheenaiheiden luonnoksesi odottaa. Kenellekään ei tarjota sitä, ennen kuin tallennat sen.</translation>
    </message>
</context>
<context>
    <name>tuttu::CuesVerb</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n rule(s).</source>
        <translation>
            <numerusform>Versio %1, yksi sääntö.</numerusform>
            <numerusform>Versio %1, %n sääntöä.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: täydellinen</translation>
    </message>
    <message>
        <source>%1: in English where it says nothing: %2</source>
        <translation>%1: englanniksi siinä, missä se ei sano mitään: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 people, each on %n day(s); nothing to say in %2 of the briefs.</source>
        <translation>
            <numerusform>%1 ihmistä, kukin yhtenä päivänä; %2:ssa tiivistelmistä ei ole sanottavaa.</numerusform>
            <numerusform>%1 ihmistä, kukin %n päivänä; %2:ssa tiivistelmistä ei ole sanottavaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>rule</source>
        <translation>sääntö</translation>
    </message>
    <message>
        <source>could</source>
        <translation>voisi</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sanoo</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ensin</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>esimerkiksi</translation>
    </message>
    <message>
        <source>Never said: %1</source>
        <translation>Ei koskaan sanota: %1</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Kokeillaan</translation>
    </message>
    <message>
        <source>Checks a book of cues (resources/cues/README.md), or tries it on people before anybody hears it. Records nothing.</source>
        <translation>Tarkistaa vihjekirjan (resources/cues/README.md) tai kokeilee sitä ihmisiin, ennen kuin kukaan kuulee sen. Ei tallenna mitään.</translation>
    </message>
    <message>
        <source>check or try</source>
        <translation>check tai try</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>kirja</translation>
    </message>
    <message>
        <source>Whom to try it on: demo, or shop for the people of the shop that --files names.</source>
        <translation>Keihin sitä kokeillaan: demo, tai shop, kun kyse on valitsimen --files nimeämän myymälän ihmisistä.</translation>
    </message>
    <message>
        <source>On each of so many days until today.</source>
        <translation>Kunakin näin monesta päivästä tähän päivään asti.</translation>
    </message>
    <message>
        <source>plain or warm.</source>
        <translation>plain tai warm.</translation>
    </message>
    <message>
        <source>Print it as JSON.</source>
        <translation>Tulosta se JSONina.</translation>
    </message>
    <message>
        <source>Usage: tuttuctl cues check FILE, or tuttuctl cues try FILE [--on demo|shop] [--days 1 to %1]</source>
        <translation>Käyttö: tuttuctl cues check TIEDOSTO tai tuttuctl cues try TIEDOSTO [--on demo|shop] [--days 1–%1]</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>tyyppi</translation>
    </message>
    <message>
        <source>briefs</source>
        <translation>kortteja</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ihmisiä</translation>
    </message>
</context>
<context>
    <name>tuttu::CuesWidget</name>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>Try it on our customers</source>
        <translation>Kokeile asiakkaillamme</translation>
    </message>
    <message>
        <source>More about the book</source>
        <translation>Lisää kirjasta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puheenaiheet</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Lue tiedosto uudelleen</translation>
    </message>
    <message>
        <source>The copy stands at the end, switched off until it says something of its own.</source>
        <translation>Kopio on lopussa, poissa päältä, kunnes se sanoo jotakin omaa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Deleted from the draft.</source>
        <translation>Poistettu luonnoksesta.</translation>
    </message>
    <message>
        <source>It is said as Tuttu says it.</source>
        <translation>Se sanotaan kuten Tuttu sen sanoo.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tallennetaan</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be mended before it can be saved</source>
        <translation>
            <numerusform>%n kohta korjattava ennen tallennusta</numerusform>
            <numerusform>%n kohtaa korjattava ennen tallennusta</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft, not said yet. It waits here when you leave.</source>
        <translation>Luonnos, jota ei vielä sanota. Se odottaa tässä, kun poistut.</translation>
    </message>
    <message>
        <source>The shop&apos;s own book</source>
        <translation>Myymälän oma kirja</translation>
    </message>
    <message>
        <source>Tuttu&apos;s own book</source>
        <translation>Tutun oma kirja</translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>Luetaan kirjaa</translation>
    </message>
    <message>
        <source>The talking points are the manager&apos;s</source>
        <translation>Puheenaiheet ovat esihenkilön</translation>
    </message>
    <message>
        <source>Ask a manager to sign in and to change them.</source>
        <translation>Pyydä esihenkilöä kirjautumaan ja muuttamaan niitä.</translation>
    </message>
    <message>
        <source>The file of the shop&apos;s book cannot be used</source>
        <translation>Myymälän kirjan tiedostoa ei voi käyttää</translation>
    </message>
    <message>
        <source>What it says is offered to nobody. It stays as it is until you mend it, or set it aside.</source>
        <translation>Sen sisältöä ei tarjota kenellekään. Se pysyy ennallaan, kunnes korjaat sen tai panet sen syrjään.</translation>
    </message>
    <message>
        <source>Set it aside and begin with Tuttu&apos;s book</source>
        <translation>Pane syrjään ja aloita Tutun kirjasta</translation>
    </message>
    <message>
        <source>This book says nothing</source>
        <translation>Tämä kirja ei sano mitään</translation>
    </message>
    <message>
        <source>It has no rule in it.</source>
        <translation>Siinä ei ole yhtään sääntöä.</translation>
    </message>
    <message>
        <source>Begin with Tuttu&apos;s book</source>
        <translation>Aloita Tutun kirjasta</translation>
    </message>
    <message>
        <source>Somebody changed the file meanwhile. Nothing was overwritten, and your draft is here.</source>
        <translation>Joku muutti tiedostoa sillä välin. Mitään ei kirjoitettu yli, ja luonnoksesi on tässä.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>The book cannot be kept like this: %1</source>
        <translation>Kirjaa ei voi tallentaa näin: %1</translation>
    </message>
    <message>
        <source>Set the draft aside</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>The draft is set aside.</source>
        <translation>Luonnos on hylätty.</translation>
    </message>
    <message>
        <source>What you changed since the last saving</source>
        <translation>Mitä muutit viime tallennuksen jälkeen</translation>
    </message>
    <message>
        <source>Undo the last saving</source>
        <translation>Kumoa viime tallennus</translation>
    </message>
    <message>
        <source>The book before it is said again</source>
        <translation>Sitä edeltänyt kirja on taas käytössä</translation>
    </message>
    <message>
        <source>Back to Tuttu&apos;s own book</source>
        <translation>Takaisin Tutun omaan kirjaan</translation>
    </message>
    <message>
        <source>That can be undone, too</source>
        <translation>Senkin voi kumota</translation>
    </message>
    <message>
        <source>Read the file as it is now</source>
        <translation>Lue tiedosto sellaisena kuin se nyt on</translation>
    </message>
    <message>
        <source>Your draft is given up</source>
        <translation>Luonnoksestasi luovutaan</translation>
    </message>
    <message>
        <source>Save my draft over it</source>
        <translation>Tallenna luonnokseni sen päälle</translation>
    </message>
    <message>
        <source>That can be undone</source>
        <translation>Sen voi kumota</translation>
    </message>
</context>
<context>
    <name>tuttu::CustomerActs</name>
    <message>
        <source>A colleague has written to them %1.</source>
        <translation>Kollega on kirjoittanut asiakkaalle %1.</translation>
    </message>
    <message>
        <source>You have written to them %1.</source>
        <translation>Olet kirjoittanut asiakkaalle %1.</translation>
    </message>
    <message>
        <source>%1 has written to them %2.</source>
        <translation>%1 on kirjoittanut asiakkaalle %2.</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Kirjoita asiakkaalle</translation>
    </message>
    <message>
        <source>They have not agreed to personal messages, or left no address.</source>
        <translation>Asiakas ei ole antanut lupaa henkilökohtaisiin viesteihin tai jättänyt osoitetta.</translation>
    </message>
    <message>
        <source>Ask what we may do</source>
        <translation>Kysy, mitä saamme tehdä</translation>
    </message>
    <message>
        <source>Ask what they like</source>
        <translation>Kysy, mistä asiakas pitää</translation>
    </message>
    <message>
        <source>Show them their own screen</source>
        <translation>Näytä asiakkaalle omat tiedot</translation>
    </message>
    <message>
        <source>Edit what we know</source>
        <translation>Muokkaa tietoja</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Yhdistä toiseen tietueeseen</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>Yhdistetyt tietueet</translation>
    </message>
    <message>
        <source>from another system, %1</source>
        <extracomment>%1 is a clerk&apos;s name, %2 a day or a time</extracomment>
        <translation>toisesta järjestelmästä, %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make or show a look</source>
        <translation>Kokoa tai näytä kokonaisuus</translation>
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
    <message>
        <source>%1: personal messages only</source>
        <translation>%1: vain henkilökohtaiset viestit</translation>
    </message>
    <message>
        <source>%1: agreed, waits for the link in the mail</source>
        <translation>%1: suostunut, odottaa viestin linkin avaamista</translation>
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
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
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
    <name>tuttu::DayNoteSheet</name>
    <message>
        <source>Note on a day</source>
        <translation>Päivän muistiinpano</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Tallenna muistiinpano</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>Managers can read this</source>
        <translation>Esihenkilöt voivat lukea tämän</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Mistä on kyse?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Mikä päivä?</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Poista muistiinpano</translation>
    </message>
</context>
<context>
    <name>tuttu::DayPicture</name>
    <message>
        <source>%1, so far</source>
        <comment>a day</comment>
        <translation>%1, tähän asti</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>what such weekdays had; a figure or a range of figures</comment>
        <translation>Aiemmin: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>interval, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>NPS, %n days</source>
        <translation>
            <numerusform>NPS, %n päivä</numerusform>
            <numerusform>NPS, %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 asked answered</source>
        <comment>numbers</comment>
        <translation>%1/%2 kysytystä vastasi</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <comment>numbers</comment>
        <translation>%1/%2 kysymyksestä</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n kävijä</numerusform>
            <numerusform>%n kävijää</numerusform>
        </translation>
    </message>
    <message>
        <source>visitors not counted</source>
        <translation>kävijöitä ei laskettu</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n kuitti</numerusform>
            <numerusform>%n kuittia</numerusform>
        </translation>
    </message>
    <message>
        <source>conversion %1, between %2</source>
        <translation>konversio %1, välillä %2</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>ennuste %n</numerusform>
            <numerusform>ennuste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clerk(s) planned</source>
        <translation>
            <numerusform>%n myyjä suunniteltu</numerusform>
            <numerusform>%n myyjää suunniteltu</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>a time, facts</comment>
        <translation>Klo %1 alkaen: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two figures</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Tunneittain</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Kävijät</translation>
    </message>
    <message>
        <source>of them receipts</source>
        <translation>niistä kuitteja</translation>
    </message>
    <message>
        <source>Conversion with what it may be off</source>
        <translation>Konversio ja virhevara</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Clerks planned</source>
        <translation>Suunnitellut myyjät</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
</context>
<context>
    <name>tuttu::DayView</name>
    <message>
        <source>As a table</source>
        <translation>Taulukkona</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Tunneittain</translation>
    </message>
    <message>
        <source>Act on</source>
        <translation>Hoidettavaa</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Notes on this day</source>
        <translation>Päivän muistiinpanot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Nothing is stuck, and everybody was counted.</source>
        <translation>Mikään ei ole jumissa, ja kaikki kävijät on laskettu.</translation>
    </message>
    <message>
        <source>Everybody was counted on this day.</source>
        <translation>Kaikki kävijät laskettiin tänä päivänä.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of note, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A promotion, an outage, the weather: what made this day unlike others explains its figures later.</source>
        <translation>Kampanja, häiriö, sää: se, mikä teki päivästä erilaisen, selittää myöhemmin sen lukuja.</translation>
    </message>
</context>
<context>
    <name>tuttu::DemoBuild</name>
    <message>
        <source>Rows of the source: %1</source>
        <translation>Lähteen rivejä: %1</translation>
    </message>
    <message>
        <source>  without a customer, left out: %1</source>
        <translation>  ilman asiakasta, jätetty pois: %1</translation>
    </message>
    <message>
        <source>  postage, charges, discounts, adjustments, left out: %1</source>
        <translation>  postimaksut, kulut, alennukset ja oikaisut, jätetty pois: %1</translation>
    </message>
    <message>
        <source>  not readable, left out: %1</source>
        <translation>  lukukelvottomat, jätetty pois: %1</translation>
    </message>
    <message>
        <source>  kept: %1 (taken back: %2, free of charge: %3)</source>
        <translation>  otettu mukaan: %1 (palautettuja: %2, ilmaisia: %3)</translation>
    </message>
    <message>
        <source>Customers: %1 (without an order: %2), orders: %3, products: %4</source>
        <translation>Asiakkaita: %1 (ilman tilausta: %2), tilauksia: %3, tuotteita: %4</translation>
    </message>
    <message>
        <source>Makes the demo shop&apos;s files out of the UCI &quot;Online Retail&quot; table.</source>
        <translation>Tekee esittelymyymälän tiedostot UCI:n taulukosta ”Online Retail”.</translation>
    </message>
    <message>
        <source>The table as CSV, plain or packed with gzip.</source>
        <translation>Taulukko CSV-muodossa, sellaisenaan tai gzipillä pakattuna.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Kansio, johon kirjoitetaan.</translation>
    </message>
    <message>
        <source>Both --source and --out are needed.</source>
        <translation>Sekä --source että --out tarvitaan.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was written.</source>
        <translation>Tiedostoa %1 ei voi lukea. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>%1 is not the table: %2 Nothing was written.</source>
        <translation>%1 ei ole oikea taulukko: %2 Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 tavua</translation>
    </message>
</context>
<context>
    <name>tuttu::DemoFill</name>
    <message>
        <source>filling</source>
        <translation>täytetään</translation>
    </message>
    <message>
        <source>The demo shop lives in %1 (filled in %2 s).</source>
        <translation>Esittelymyymälä on kansiossa %1 (täytetty %2 sekunnissa).</translation>
    </message>
    <message>
        <source>Fills a folder with the demo shop: real purchases up to yesterday, made-up people. Again on another day, it moves them on; captures stay.</source>
        <translation>Täyttää kansion esittelymyymälällä: todelliset ostot eiliseen asti, keksityt ihmiset. Toisena päivänä ajettuna siirtää päivät ajan tasalle; kirjaukset säilyvät.</translation>
    </message>
    <message>
        <source>The folder. Without it: %1</source>
        <translation>Kansio. Ellei sitä anneta: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::DemoPeople</name>
    <message>
        <source>Lists people of the demo shop, all made up, with their cards to scan; and the clerks&apos; PINs.</source>
        <translation>Luettelee esittelymyymälän keksityt ihmiset ja heidän luettavat korttinsa sekä myyjien PIN-koodit.</translation>
    </message>
    <message>
        <source>How many people; 20 without it.</source>
        <translation>Kuinka monta henkilöä; ellei anneta, 20.</translation>
    </message>
    <message>
        <source>Print them as JSON.</source>
        <translation>Tulosta JSON-muodossa.</translation>
    </message>
    <message>
        <source>--count needs a number.</source>
        <translation>--count tarvitsee luvun.</translation>
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
        <translation>Jäsenen majakka kuuluu ovella</translation>
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
    <name>tuttu::DeviceRow</name>
    <message>
        <source>It works, but nothing was heard for a while. A gap is kept as a gap, never as zero.</source>
        <translation>Se toimii, mutta siitä ei ole kuulunut hetkeen. Aukko pidetään aukkona, ei koskaan nollana.</translation>
    </message>
</context>
<context>
    <name>tuttu::DeviceText</name>
    <message>
        <source>Scanner that types</source>
        <translation>Lukija, joka näppäilee</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Lukija sarjaportissa</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Bluetooth of this device</source>
        <translation>Tämän laitteen Bluetooth</translation>
    </message>
    <message>
        <source>Beacon gateways and door counters</source>
        <translation>Majakoiden yhdyskäytävät ja ovilaskurit</translation>
    </message>
    <message>
        <source>Door counters that report by themselves</source>
        <translation>Ovilaskurit, jotka ilmoittavat itse</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yhdistetään</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ei toimi</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Hiljaa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Toimii</translation>
    </message>
    <message>
        <source>Last signal %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;, &quot;just now&quot; or a day</extracomment>
        <translation>Viimeisin signaali: %1</translation>
    </message>
    <message>
        <source>No signal yet</source>
        <translation>Ei vielä signaalia</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) since the start</source>
        <translation>
            <numerusform>%n signaali käynnistyksen jälkeen</numerusform>
            <numerusform>%n signaalia käynnistyksen jälkeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n kävijä</numerusform>
            <numerusform>%n kävijää</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a code of ours</source>
        <translation>Ei meidän koodimme</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kanta-asiakaskortti</translation>
    </message>
    <message>
        <source>Customer number (GSRN)</source>
        <translation>Asiakasnumero (GSRN)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Pass from a wallet</source>
        <translation>Lompakon passi</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>kuultu %n kerran</numerusform>
            <numerusform>kuultu %n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in today</source>
        <translation>
            <numerusform>Tänään sisään %n</numerusform>
            <numerusform>Tänään sisään %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>Ulos %n</numerusform>
            <numerusform>Ulos %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the staff, not counted</source>
        <translation>
            <numerusform>Henkilökuntaa %n, ei laskettu</numerusform>
            <numerusform>Henkilökuntaa %n, ei laskettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted until %1</source>
        <extracomment>%1 is a time of today or a day</extracomment>
        <translation>Laskettu asti: %1</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 to %2. That is kept as unknown, not as zero.</source>
        <translation>Mitään ei kuultu %1–%2. Se säilyy tuntemattomana, ei nollana.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard %n time(s) today, the last time from %1 to %2. That is kept as unknown, not as zero.</source>
        <translation>
            <numerusform>Mitään ei kuultu kerran tänään, %1–%2. Se säilyy tuntemattomana, ei nollana.</numerusform>
            <numerusform>Mitään ei kuultu %n kertaa tänään, viimeksi %1–%2. Se säilyy tuntemattomana, ei nollana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yesterday it saw %n more come in than go out.</source>
        <translation>
            <numerusform>Eilen se näki yhden enemmän tulevan kuin lähtevän.</numerusform>
            <numerusform>Eilen se näki %n enemmän tulevan kuin lähtevän.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yesterday it saw %n more go out than come in.</source>
        <translation>
            <numerusform>Eilen se näki yhden enemmän lähtevän kuin tulevan.</numerusform>
            <numerusform>Eilen se näki %n enemmän lähtevän kuin tulevan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::DevicesWidget</name>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>No device is connected yet</source>
        <translation>Yhtään laitetta ei ole vielä kytketty</translation>
    </message>
    <message>
        <source>A scanner that types works as soon as it is plugged in. The others are set up in the settings.</source>
        <translation>Näppäilevä lukija toimii heti, kun se on kytketty. Muut otetaan käyttöön asetuksissa.</translation>
    </message>
    <message>
        <source>Test: nothing is opened</source>
        <translation>Testi: mitään ei avata</translation>
    </message>
    <message>
        <source>What does a signal say?</source>
        <translation>Mitä signaali kertoo?</translation>
    </message>
    <message>
        <source>Switch the test on to see what a scan or a beacon decodes to. Meanwhile nobody is recognised here.</source>
        <translation>Kytke testi päälle, niin näet, mitä luku tai majakka tarkoittaa. Sillä aikaa täällä ei tunnisteta ketään.</translation>
    </message>
    <message>
        <source>Scan a card, or bring a beacon near. Customers are recognised again when you leave this page.</source>
        <translation>Lue kortti tai tuo majakka lähelle. Asiakkaat tunnistetaan taas, kun poistut tältä sivulta.</translation>
    </message>
    <message>
        <source>Customers are recognised again when you leave this page.</source>
        <translation>Asiakkaat tunnistetaan taas, kun poistut tältä sivulta.</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Ovet</translation>
    </message>
</context>
<context>
    <name>tuttu::DoctorVerb</name>
    <message>
        <source>customers</source>
        <translation>asiakasta</translation>
    </message>
    <message>
        <source>known by their id only</source>
        <translation>tiedossa vain tunnisteesta</translation>
    </message>
    <message>
        <source>products</source>
        <translation>tuotetta</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>tilausta</translation>
    </message>
    <message>
        <source>lines of orders</source>
        <translation>tilausriviä</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>käyntiä</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>muistiinpanoa</translation>
    </message>
    <message>
        <source>answers to the question</source>
        <translation>vastausta kysymykseen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>varausta</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>muistutusta</translation>
    </message>
    <message>
        <source>captures in the outbox</source>
        <translation>kirjausta lähtevissä</translation>
    </message>
    <message>
        <source>  not yet confirmed by a hub</source>
        <translation>  keskuksen vielä kuittaamatta</translation>
    </message>
    <message>
        <source>  brought into the cache just now</source>
        <translation>  juuri nyt viety välimuistiin</translation>
    </message>
    <message>
        <source>  kept but not understood</source>
        <translation>  säilytetty mutta ei ymmärretty</translation>
    </message>
    <message>
        <source>cache.db: %1</source>
        <translation>cache.db: %1</translation>
    </message>
    <message>
        <source>outbox.db: %1</source>
        <translation>outbox.db: %1</translation>
    </message>
    <message>
        <source>captures are missing from the outbox</source>
        <translation>kirjausta puuttuu lähtevistä</translation>
    </message>
    <message>
        <source>captures do not open or have a wrong checksum</source>
        <translation>kirjausta ei aukea tai tarkistussumma on väärä</translation>
    </message>
    <message>
        <source>captures are not in the cache</source>
        <translation>kirjausta ei ole välimuistissa</translation>
    </message>
    <message>
        <source>captures are in the cache and no longer in the outbox: an older outbox was put back</source>
        <translation>kirjausta on välimuistissa mutta ei enää lähtevissä: tilalle on palautettu vanhempi outbox</translation>
    </message>
    <message>
        <source>Looks whether the shop&apos;s files are sound and counts what is in them. Changes nothing but what opening them does.</source>
        <translation>Tutkii, ovatko myymälän tiedostot ehjät, ja laskee, mitä niissä on. Ei muuta mitään muuta kuin mitä avaaminen muuttaa.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Tulosta löydökset JSON-muodossa.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Kaikki on kunnossa.</translation>
    </message>
    <message>
        <source>Not everything is sound: see above.</source>
        <translation>Kaikki ei ole kunnossa: katso yltä.</translation>
    </message>
</context>
<context>
    <name>tuttu::EditSheet</name>
    <message>
        <source>What we know of them</source>
        <translation>Mitä asiakkaasta tiedetään</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>“A niece of 8” is enough. Never write down a child&apos;s name.</source>
        <translation>”8-vuotias sisarentytär” riittää. Älä koskaan kirjoita lapsen nimeä.</translation>
    </message>
    <message>
        <source>Only what they asked for themselves.</source>
        <translation>Vain, mitä asiakas on itse toivonut.</translation>
    </message>
    <message>
        <source>stands in the record</source>
        <translation>on tiedoissa</translation>
    </message>
</context>
<context>
    <name>tuttu::ErrorLine</name>
    <message>
        <source>That is not valid; nothing was changed.</source>
        <translation>Tämä ei kelpaa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no such thing; nothing was changed.</source>
        <translation>Sellaista ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It exists already; nothing was changed.</source>
        <translation>Se on jo olemassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It is not clear which one is meant; nothing was changed.</source>
        <translation>Ei ole selvää, mitä tarkoitetaan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Reading or writing failed; what was stored before is kept. Check the disk and try again.</source>
        <translation>Lukeminen tai kirjoittaminen ei onnistunut; aiemmin tallennettu on tallella. Tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full; what was stored before is kept. Free some space and try again.</source>
        <translation>Levy on täynnä; aiemmin tallennettu on tallella. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The folder cannot be written; nothing was changed. Check its permissions.</source>
        <translation>Kansioon ei voi kirjoittaa; mitään ei muutettu. Tarkista sen oikeudet.</translation>
    </message>
    <message>
        <source>A file is damaged; it is left as it is. Start the kiosk to rebuild it, or restore a backup.</source>
        <translation>Tiedosto on vioittunut; se jätettiin ennalleen. Käynnistä ohjelma, niin se rakennetaan uudelleen, tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Another Tuttu has this shop open; nothing was changed. Close it first.</source>
        <translation>Tämä myymälä on auki toisessa Tutussa; mitään ei muutettu. Sulje se ensin.</translation>
    </message>
    <message>
        <source>The files were written by a newer Tuttu; nothing was changed. Update this one.</source>
        <translation>Tiedostot on kirjoittanut uudempi Tuttu; mitään ei muutettu. Päivitä tämä.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused; nothing was changed. Unlock it and try again.</source>
        <translation>Avainsäilö on lukossa tai kieltäytyi; mitään ei muutettu. Avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The key these files were sealed with is not here; nothing was changed. Restore the key, do not make a new one.</source>
        <translation>Avainta, jolla nämä tiedostot on suljettu, ei ole täällä; mitään ei muutettu. Palauta avain, älä tee uutta.</translation>
    </message>
    <message>
        <source>There is no keychain here; nothing was changed. Use a passphrase: --passphrase-fd.</source>
        <translation>Täällä ei ole avainsäilöä; mitään ei muutettu. Käytä salalausetta: --passphrase-fd.</translation>
    </message>
    <message>
        <source>The passphrase does not fit; nothing was changed.</source>
        <translation>Salalause ei ole oikea; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Too many wrong attempts; wait a while.</source>
        <translation>Liian monta väärää yritystä; odota hetki.</translation>
    </message>
    <message>
        <source>That is not allowed here; nothing was changed.</source>
        <translation>Se ei ole täällä sallittua; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The network is away; nothing was changed.</source>
        <translation>Verkkoyhteyttä ei ole; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>That is larger than the limit; nothing was changed.</source>
        <translation>Se ylittää rajan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Cancelled; what was stored until then is kept.</source>
        <translation>Keskeytetty; siihen asti tallennettu on tallella.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
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
        <translation>Ketään ei löytynyt. Hae nimellä, puhelinnumerolla tai sähköpostilla tai lisää uusi asiakas.</translation>
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
    <message>
        <source>The pass has moved on to its next code. Please have it shown once more.</source>
        <translation>Passi on vaihtanut jo seuraavaan koodiin. Pyydä näyttämään se vielä kerran.</translation>
    </message>
    <message>
        <source>This pass has expired or is not one of ours. Please ask for the card, or search by name.</source>
        <translation>Tämä passi on vanhentunut tai ei ole meidän. Pyydä kortti tai hae nimellä.</translation>
    </message>
    <message>
        <source>It is unplugged or switched off. It goes on by itself once it is there again.</source>
        <translation>Se on irti tai pois päältä. Se jatkaa itsestään, kun se on taas paikalla.</translation>
    </message>
    <message>
        <source>It may not be used from here. Please check its permission, its user and its password.</source>
        <translation>Sitä ei saa käyttää täältä. Tarkista sen lupa, käyttäjä ja salasana.</translation>
    </message>
    <message>
        <source>It does not answer just now. It is asked again by itself.</source>
        <translation>Se ei vastaa juuri nyt. Siltä kysytään uudelleen itsestään.</translation>
    </message>
    <message>
        <source>It stopped answering. Please unplug it and plug it in again.</source>
        <translation>Se lakkasi vastaamasta. Irrota se ja kytke se uudelleen.</translation>
    </message>
    <message>
        <source>Another program is using it. Close that one, and it goes on by itself.</source>
        <translation>Toinen ohjelma käyttää sitä. Sulje se, niin tämä jatkaa itsestään.</translation>
    </message>
    <message>
        <source>It sent more than one code holds, and that was dropped. Please scan once more.</source>
        <translation>Se lähetti enemmän kuin yhteen koodiin mahtuu, ja se jätettiin pois. Lue vielä kerran.</translation>
    </message>
    <message>
        <source>Something it sends cannot be understood and is left out. Please check how it is set up.</source>
        <translation>Jotakin sen lähettämää ei ymmärretä, ja se jätetään pois. Tarkista sen asetukset.</translation>
    </message>
    <message>
        <source>The clock of a gateway is off, or what it says comes late. Please check its clock.</source>
        <translation>Yhdyskäytävän kello on väärässä, tai sen tieto tulee myöhässä. Tarkista sen kello.</translation>
    </message>
    <message>
        <source>It does not work just now. Please tell whoever looks after the device.</source>
        <translation>Se ei toimi juuri nyt. Kerro sille, joka huolehtii laitteesta.</translation>
    </message>
    <message>
        <source>The device could not read it just now. Nothing is lost: please try again.</source>
        <translation>Laite ei juuri nyt saanut sitä luettua. Mitään ei ole kadonnut: yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nobody on this device has this card, and the chain cannot be asked just now. Go on as with somebody new: what you capture is kept and sent later.</source>
        <translation>Tätä korttia ei ole tällä laitteella, eikä ketjulta voi juuri nyt kysyä. Jatka kuin uuden asiakkaan kanssa: kirjaukset säilyvät ja lähtevät myöhemmin.</translation>
    </message>
</context>
<context>
    <name>tuttu::EvaluateVerb</name>
    <message>
        <source>Judges the recommendations on a retailer&apos;s sales: learns from those before a window, recommends, and compares with what was bought in it. Parameters are chosen on the window before. Prints JSON.</source>
        <translation>Arvioi suosituksia kauppiaan myynnillä: oppii jaksoa edeltävästä, suosittelee ja vertaa siihen, mitä jaksolla ostettiin. Parametrit valitaan edellisellä jaksolla. Tulostaa JSONia.</translation>
    </message>
    <message>
        <source>A: the next visit; A2: all the window; B: items new to the customer; C: the other half of a receipt.</source>
        <translation>A: seuraava käynti; A2: koko jakso; B: asiakkaalle uudet tuotteet; C: kuitin toinen puoli.</translation>
    </message>
    <message>
        <source>The last day that is learnt from; the window begins on the day after. Without it the window is the last of the file.</source>
        <translation>Viimeinen päivä, josta opitaan; jakso alkaa seuraavana päivänä. Ilman tätä jakso on tiedoston viimeinen.</translation>
    </message>
    <message>
        <source>Days of the window; 28 without it.</source>
        <translation>Jakson päivät; ilman tätä 28.</translation>
    </message>
    <message>
        <source>Say which task: --task A, A2, B or C.</source>
        <translation>Kerro tehtävä: --task A, A2, B tai C.</translation>
    </message>
    <message>
        <source>Nothing can be judged: nobody who bought before %1 bought a known item in the %2 days from then on. The file has sales from %3 to %4; see --train-until and --window.</source>
        <translation>Mitään ei voi arvioida: kukaan ennen päivää %1 ostaneista ei ostanut tunnettua tuotetta %2 päivän aikana siitä eteenpäin. Tiedostossa on myyntiä %3–%4; katso --train-until ja --window.</translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentCard</name>
    <message>
        <source>Look again</source>
        <translation>Katso taas</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Alkanut %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>both are days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>Päätä ”%1”</translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentSheet</name>
    <message>
        <source>Start an experiment</source>
        <translation>Aloita kokeilu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>Mikä kokeilulle nimeksi?</translation>
    </message>
    <message>
        <source>In how many of a hundred visits is something bought? Lately it was %1.</source>
        <translation>Kuinka monella käynnillä sadasta ostetaan jotakin? Viime aikoina määrä oli %1.</translation>
    </message>
    <message>
        <source>In how many of a hundred visits is something bought?</source>
        <translation>Kuinka monella käynnillä sadasta ostetaan jotakin?</translation>
    </message>
    <message>
        <source>How many more do you hope for?</source>
        <translation>Kuinka monta lisää toivotaan?</translation>
    </message>
    <message>
        <source>What is tried?</source>
        <translation>Mitä kokeillaan?</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suositukset</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puheenaiheet</translation>
    </message>
    <message>
        <source>Choose at least one talking point that drawn visits do not hear, or only they.</source>
        <translation>Valitse ainakin yksi puheenaihe, jota arvotuilla käynneillä ei kuulla tai joka kuullaan vain niillä.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n talking point(s).</source>
        <translation>
            <numerusform>Valitse enintään %n puheenaihe.</numerusform>
            <numerusform>Valitse enintään %n puheenaihetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book has no talking point that can be tried.</source>
        <translation>Kirjassa ei ole puheenaihetta, jota voisi kokeilla.</translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentText</name>
    <message numerus="yes">
        <source>Too few visits yet to say anything: each side needs %n.</source>
        <translation>
            <numerusform>Käyntejä on vielä liian vähän: kumpikin ryhmä tarvitsee %n käynnin.</numerusform>
            <numerusform>Käyntejä on vielä liian vähän: kumpikin ryhmä tarvitsee %n käyntiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet a difference: with suggestions anything from %1 in 100 fewer to %2 in 100 more may have bought something.</source>
        <comment>both are numbers</comment>
        <translation>Eroa ei vielä näy: suositusten kanssa ostaneita voi olla sadasta %1 vähemmän, %2 enemmän tai mitä vain siltä väliltä.</translation>
    </message>
    <message>
        <source>With suggestions %1 to %2 in 100 more bought something.</source>
        <comment>both are numbers</comment>
        <translation>Suositusten kanssa ostaneita oli sadasta %1–%2 enemmän.</translation>
    </message>
    <message>
        <source>With suggestions %1 to %2 in 100 fewer bought something.</source>
        <comment>both are numbers</comment>
        <translation>Suositusten kanssa ostaneita oli sadasta %1–%2 vähemmän.</translation>
    </message>
    <message>
        <source>Visits with something bought</source>
        <translation>Käynnit, joilla ostettiin</translation>
    </message>
    <message>
        <source>Items a visit</source>
        <translation>Tuotteita käynnillä</translation>
    </message>
    <message>
        <source>Minutes in the shop</source>
        <translation>Minuutteja myymälässä</translation>
    </message>
    <message>
        <source>Talking points said</source>
        <translation>Sanotut puheenaiheet</translation>
    </message>
    <message>
        <source>%1: too few visits yet</source>
        <translation>%1: käyntejä vielä liian vähän</translation>
    </message>
    <message>
        <source>%1: no difference yet</source>
        <translation>%1: ei vielä eroa</translation>
    </message>
    <message>
        <source>%1: more with suggestions</source>
        <translation>%1: suositusten kanssa enemmän</translation>
    </message>
    <message>
        <source>%1: less with suggestions</source>
        <translation>%1: suositusten kanssa vähemmän</translation>
    </message>
    <message>
        <source>%1 in 100 with, %2 in 100 without</source>
        <comment>both are numbers</comment>
        <translation>Suositusten kanssa %1 sadasta, ilman %2 sadasta</translation>
    </message>
    <message>
        <source>%1 with, %2 without</source>
        <comment>both are numbers</comment>
        <translation>Suositusten kanssa %1, ilman %2</translation>
    </message>
    <message>
        <source>%1 of about %2 visits; %3 in 100 do without</source>
        <comment>all are numbers</comment>
        <translation>Käyntejä %1, tarvitaan noin %2; sadasta %3 jää ilman</translation>
    </message>
    <message>
        <source>There are no such shares: what is usual and what is hoped for must lie between 0 and 100.</source>
        <translation>Sellaisia osuuksia ei ole: tavallisen ja toivotun on oltava välillä 0–100.</translation>
    </message>
    <message>
        <source>Needs about %1 visits of customers you know. Nobody came lately, so how long that takes is not known.</source>
        <translation>Tarvitaan noin %1 tunnettujen asiakkaiden käyntiä. Viime aikoina kukaan ei ole käynyt, joten kestoa ei tiedetä.</translation>
    </message>
    <message numerus="yes">
        <source>Needs about %1 visits: %n week(s) at your pace.</source>
        <comment>%1 is a number</comment>
        <translation>
            <numerusform>Tarvitaan noin %1 käyntiä: nykytahdilla %n viikko.</numerusform>
            <numerusform>Tarvitaan noin %1 käyntiä: nykytahdilla %n viikkoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look as often as you like: the bounds already count that.</source>
        <translation>Tulosta voi katsoa miten usein vain: rajat ottavat sen jo huomioon.</translation>
    </message>
    <message>
        <source>Do other talking points help?</source>
        <translation>Onko muista puheenaiheista apua?</translation>
    </message>
    <message>
        <source>Do suggestions help?</source>
        <translation>Onko suosituksista apua?</translation>
    </message>
    <message>
        <source>Some visits, drawn by lot, hear other talking points; what they buy is compared with the others.</source>
        <translation>Arvotuilla käynneillä kuullaan muita puheenaiheita, ja käyntien ostoja verrataan muihin.</translation>
    </message>
    <message>
        <source>Some visits, drawn by lot, are shown no suggestions; what they buy is compared with the others.</source>
        <translation>Arvotuilla käynneillä suosituksia ei näytetä, ja käyntien ostoja verrataan muihin.</translation>
    </message>
    <message>
        <source>Of a hundred visits, how many hear the other talking points?</source>
        <translation>Kuinka monella sadasta käynnistä kuullaan muita puheenaiheita?</translation>
    </message>
    <message>
        <source>Of a hundred visits, how many do without?</source>
        <translation>Kuinka moni sadasta käynnistä jää ilman?</translation>
    </message>
    <message>
        <source>Not yet a difference: with these talking points anything from %1 in 100 fewer to %2 in 100 more may have bought something.</source>
        <comment>both are numbers</comment>
        <translation>Eroa ei vielä näy: näillä puheenaiheilla ostaneita voi olla sadasta %1 vähemmän, %2 enemmän tai mitä vain siltä väliltä.</translation>
    </message>
    <message>
        <source>With these talking points %1 to %2 in 100 more bought something.</source>
        <comment>both are numbers</comment>
        <translation>Näillä puheenaiheilla ostaneita oli sadasta %1–%2 enemmän.</translation>
    </message>
    <message>
        <source>With these talking points %1 to %2 in 100 fewer bought something.</source>
        <comment>both are numbers</comment>
        <translation>Näillä puheenaiheilla ostaneita oli sadasta %1–%2 vähemmän.</translation>
    </message>
    <message>
        <source>%1: more with these talking points</source>
        <translation>%1: näillä puheenaiheilla enemmän</translation>
    </message>
    <message>
        <source>%1: less with these talking points</source>
        <translation>%1: näillä puheenaiheilla vähemmän</translation>
    </message>
    <message>
        <source>%1 in 100 with these talking points, %2 in 100 with the usual ones</source>
        <comment>both are numbers</comment>
        <translation>Näillä puheenaiheilla %1 sadasta, tavallisilla %2 sadasta</translation>
    </message>
    <message>
        <source>%1 with these talking points, %2 with the usual ones</source>
        <comment>both are numbers</comment>
        <translation>Näillä puheenaiheilla %1, tavallisilla %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a talking point</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Only drawn visits hear: %1</source>
        <comment>talking points</comment>
        <translation>Vain arvotuilla käynneillä kuullaan: %1</translation>
    </message>
    <message>
        <source>Drawn visits do not hear: %1</source>
        <comment>talking points</comment>
        <translation>Arvotuilla käynneillä ei kuulla: %1</translation>
    </message>
    <message>
        <source>%1 of about %2 visits; %3 in 100 hear other talking points</source>
        <comment>all are numbers</comment>
        <translation>Käyntejä %1, tarvitaan noin %2; sadasta %3 kuulee muita puheenaiheita</translation>
    </message>
    <message>
        <source>Needs about %1 visits: more than a year at your pace. Hope for more, or draw more of the visits.</source>
        <translation>Tarvitaan noin %1 käyntiä: nykytahdilla yli vuosi. Toivo suurempaa eroa tai arvo mukaan useampi käynti.</translation>
    </message>
</context>
<context>
    <name>tuttu::ExperimentsWidget</name>
    <message>
        <source>Start an experiment</source>
        <translation>Aloita kokeilu</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>Reading what the shop tries…</source>
        <translation>Luetaan kokeiluja…</translation>
    </message>
    <message>
        <source>Experiments are the manager&apos;s</source>
        <translation>Kokeilut ovat esihenkilön</translation>
    </message>
    <message>
        <source>A manager starts and reads them. Please ask one to sign in.</source>
        <translation>Ne aloittaa ja lukee esihenkilö. Pyydä esihenkilöä kirjautumaan.</translation>
    </message>
    <message>
        <source>Experiments cannot be shown just now</source>
        <translation>Kokeiluja ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Do suggestions help, or other talking points? Nobody has tried yet</source>
        <translation>Onko suosituksista tai muista puheenaiheista apua? Sitä ei ole vielä kokeiltu</translation>
    </message>
    <message>
        <source>Some visits, drawn by lot, do without suggestions or hear other talking points. Only comparing what they buy with the others tells what that brings.</source>
        <translation>Arvotuilla käynneillä jäädään ilman suosituksia tai kuullaan muita puheenaiheita. Vain vertaamalla käyntien ostoja muihin näkee, mitä se tuo.</translation>
    </message>
</context>
<context>
    <name>tuttu::FigureSheet</name>
    <message>
        <source>Visitors by door</source>
        <translation>Kävijät ovittain</translation>
    </message>
    <message>
        <source>Visits by where they were noticed</source>
        <translation>Käynnit huomaamispaikan mukaan</translation>
    </message>
    <message>
        <source>Talking points said</source>
        <translation>Sanotut puheenaiheet</translation>
    </message>
    <message>
        <source>Talking points called wrong</source>
        <translation>Vääriksi merkityt puheenaiheet</translation>
    </message>
    <message>
        <source>19 times in 20 between %1; %2</source>
        <comment>range; number</comment>
        <translation>19 kertaa 20:stä välillä %1; %2</translation>
    </message>
    <message>
        <source>How it went over the weeks</source>
        <translation>Kehitys viikoittain</translation>
    </message>
    <message>
        <source>%1: %2. How it went over the weeks</source>
        <comment>door or place, number</comment>
        <translation>%1: %2. Kehitys viikoittain</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kuitit</translation>
    </message>
</context>
<context>
    <name>tuttu::FigureText</name>
    <message>
        <source>People counted in at the doors and by hand while the shop was open, without staff; never fewer than the visits known here.</source>
        <translation>Aukioloaikana ovilla ja käsin sisään lasketut, ilman henkilöstöä; ei koskaan vähemmän kuin täällä tiedossa olevia käyntejä.</translation>
    </message>
    <message>
        <source>Receipts of this shop with at least one item sold. Online orders and receipts that only take back are left out.</source>
        <translation>Tämän myymälän kuitit, joilla myytiin vähintään yksi tuote. Verkkotilaukset ja pelkät palautuskuitit jäävät pois.</translation>
    </message>
    <message>
        <source>What was sold in the shop less what was taken back, in the shop&apos;s currency.</source>
        <translation>Myymälän myynti ilman palautuksia, myymälän valuutassa.</translation>
    </message>
    <message>
        <source>Receipts ÷ visitors, of the hours in which everybody was counted.</source>
        <translation>Kuitit ÷ kävijät tunneilta, joina kaikki laskettiin.</translation>
    </message>
    <message>
        <source>Net sales ÷ receipts.</source>
        <translation>Nettomyynti ÷ kuitit.</translation>
    </message>
    <message>
        <source>Items sold less items taken back ÷ receipts.</source>
        <translation>Myydyt tuotteet miinus palautetut ÷ kuitit.</translation>
    </message>
    <message>
        <source>Net sales ÷ visitors, of the hours in which everybody was counted.</source>
        <translation>Nettomyynti ÷ kävijät tunneilta, joina kaikki laskettiin.</translation>
    </message>
    <message>
        <source>Visitors ÷ hours of the clerks planned, of the hours in which everybody was counted.</source>
        <translation>Kävijät ÷ suunnitellut myyjätunnit tunneilta, joina kaikki laskettiin.</translation>
    </message>
    <message>
        <source>Half of the visits that ended lasted longer, half shorter. Visits of less than a minute are left out; who uses a beacon is a regular more often than not.</source>
        <translation>Puolet päättyneistä käynneistä kesti pidempään, puolet lyhyemmin. Alle minuutin käynnit jäävät pois; majakan käyttäjä on useimmiten kanta-asiakas.</translation>
    </message>
    <message>
        <source>Minutes of all visits that ended ÷ their number. Visits of less than a minute are left out.</source>
        <translation>Kaikkien päättyneiden käyntien minuutit ÷ käyntien määrä. Alle minuutin käynnit jäävät pois.</translation>
    </message>
    <message>
        <source>Visits with a known customer ÷ visitors, of the hours in which everybody was counted.</source>
        <translation>Tunnettujen asiakkaiden käynnit ÷ kävijät tunneilta, joina kaikki laskettiin.</translation>
    </message>
    <message>
        <source>Receipts of customers who had bought half a day or longer before ÷ receipts with a customer&apos;s name.</source>
        <translation>Vähintään puoli päivää aiemmin ostaneiden asiakkaiden kuitit ÷ kuitit, joilla on asiakkaan nimi.</translation>
    </message>
    <message>
        <source>How often a permission was asked for, each permission for itself.</source>
        <translation>Kuinka monta kertaa lupaa kysyttiin, kukin lupa erikseen.</translation>
    </message>
    <message>
        <source>Permissions given ÷ permissions asked for.</source>
        <translation>Annetut luvat ÷ kysytyt luvat.</translation>
    </message>
    <message>
        <source>Permissions that customers took back.</source>
        <translation>Luvat, jotka asiakkaat peruivat.</translation>
    </message>
    <message>
        <source>Talking points said ÷ those said, put off or called wrong.</source>
        <translation>Sanotut puheenaiheet ÷ sanotut, lykätyt ja vääriksi merkityt.</translation>
    </message>
    <message>
        <source>Suggestions put into a basket ÷ those and the ones that were not wanted.</source>
        <translation>Koriin otetut suositukset ÷ koriin otetut ja ne, joita ei haluttu.</translation>
    </message>
    <message>
        <source>Holds collected ÷ holds that have ended, by the day they were placed.</source>
        <translation>Noudetut varaukset ÷ päättyneet varaukset, varauspäivän mukaan.</translation>
    </message>
    <message numerus="yes">
        <source>Share of 9 and 10 less share of 0 to 6, times 100. Shown from %n answers on. NPS is a registered mark of its owners.</source>
        <translation>
            <numerusform>Arvosanojen 9–10 osuus miinus arvosanojen 0–6 osuus, kertaa 100. Näytetään %n vastauksesta alkaen. NPS on omistajiensa rekisteröity tavaramerkki.</numerusform>
            <numerusform>Arvosanojen 9–10 osuus miinus arvosanojen 0–6 osuus, kertaa 100. Näytetään %n vastauksesta alkaen. NPS on omistajiensa rekisteröity tavaramerkki.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>percent</comment>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <comment>minutes</comment>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two figures</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <comment>of so many</comment>
        <translation>n %1</translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n min</source>
        <translation>
            <numerusform>laskematta %n min</numerusform>
            <numerusform>laskematta %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers: too few for a score</source>
        <translation>
            <numerusform>%n vastaus: liian vähän indeksiin</numerusform>
            <numerusform>%n vastausta: liian vähän indeksiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of fewer than %n: not shown</source>
        <translation>
            <numerusform>alle %n: ei näytetä</numerusform>
            <numerusform>alle %n: ei näytetä</numerusform>
        </translation>
    </message>
    <message>
        <source>no clerks planned</source>
        <translation>myyjiä ei suunniteltu</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ei laskettu</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>ei laskettavaa</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>vähintään %1</translation>
    </message>
    <message numerus="yes">
        <source>not counted for %n hour(s)</source>
        <translation>
            <numerusform>laskematta %n tunti</numerusform>
            <numerusform>laskematta %n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them in %n group(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>heistä %1 tuli yhdessä ryhmässä</numerusform>
            <numerusform>heistä %1 tuli %n ryhmässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FindingText</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2 visitors a clerk and hour, goal %3</source>
        <comment>times, number, number</comment>
        <translation>%1: %2 kävijää myyjätunnissa, tavoite %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: a door was not counted for %n minute(s). Conversion leaves these hours out.</source>
        <comment>times</comment>
        <translation>
            <numerusform>%1: ovi oli laskematta %n minuutin. Konversio jättää nämä tunnit pois.</numerusform>
            <numerusform>%1: ovi oli laskematta %n minuuttia. Konversio jättää nämä tunnit pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was counted: no door counter spoke, and nobody counted by hand. There is no conversion for this day.</source>
        <translation>Ketään ei laskettu: ovilaskurit olivat hiljaa, eikä kukaan laskenut käsin. Tälle päivälle ei ole konversiota.</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more was sold than people were counted: look at the counters.</source>
        <translation>
            <numerusform>%n tunnin aikana myytiin enemmän kuin laskettiin kävijöitä: tarkista laskurit.</numerusform>
            <numerusform>%n tunnin aikana myytiin enemmän kuin laskettiin kävijöitä: tarkista laskurit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n kuitti on toisessa valuutassa eikä ole mukana rahasummissa.</numerusform>
            <numerusform>%n kuittia on toisessa valuutassa eikä ole mukana rahasummissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clerks are planned for this day: visitors a clerk cannot be said. Plan them under Goals.</source>
        <translation>Päivälle ei ole suunniteltu myyjiä: kävijöitä myyjää kohti ei voi laskea. Suunnittele vuorot kohdassa Tavoitteet.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) should have been answered by now.</source>
        <translation>
            <numerusform>%n asiaan olisi jo pitänyt vastata.</numerusform>
            <numerusform>%n asiaan olisi jo pitänyt vastata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open, the next one due %1.</source>
        <comment>a time or day</comment>
        <translation>
            <numerusform>%n asia avoinna, seuraava viimeistään %1.</numerusform>
            <numerusform>%n asiaa avoinna, seuraava viimeistään %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>vanhin %n päivän</numerusform>
            <numerusform>vanhin %n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) overdue, %1.</source>
        <comment>for how long the oldest</comment>
        <translation>
            <numerusform>%n muistutus myöhässä, %1.</numerusform>
            <numerusform>%n muistutusta myöhässä, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::FitVerb</name>
    <message numerus="yes">
        <source>Nobody bought on a second day until %1 (%n customer(s)): there is no rhythm to learn from. Give a longer stretch of purchases.</source>
        <translation>
            <numerusform>Kukaan ei ostanut toisena päivänä päivään %1 mennessä (yksi asiakas): rytmiä ei ole. Anna pidempi jakso ostoja.</numerusform>
            <numerusform>Kukaan ei ostanut toisena päivänä päivään %1 mennessä (%n asiakasta): rytmiä ei ole. Anna pidempi jakso ostoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was asked for by --model and is used all the same.</source>
        <translation>Se pyydettiin valitsimella --model, ja sitä käytetään kaikesta huolimatta.</translation>
    </message>
    <message>
        <source>How many days ahead.</source>
        <translation>Montako päivää eteenpäin.</translation>
    </message>
    <message>
        <source>Use this model, named as insight fit names it, instead of the chosen one.</source>
        <translation>Käytä tätä mallia, nimettynä kuten insight fit sen nimeää, valitun sijasta.</translation>
    </message>
    <message>
        <source>Per cent a month that later purchases lose in value; 0 without it.</source>
        <translation>Prosenttia kuukaudessa, jonka myöhemmät ostot menettävät arvostaan; ilman tätä 0.</translation>
    </message>
    <message>
        <source>Multiply by what the same days of last year were above or below the forecast of then.</source>
        <translation>Kerro sillä, miten paljon viime vuoden samat päivät olivat silloisen ennusteen ylä- tai alapuolella.</translation>
    </message>
    <message>
        <source>The level of last year is not known: a year and 13 weeks of purchases are needed before --until. Nothing is multiplied.</source>
        <translation>Viime vuoden tasoa ei tiedetä: ennen valitsinta --until tarvitaan vuosi ja 13 viikkoa ostoja. Mitään ei kerrota.</translation>
    </message>
    <message>
        <source>Last year %1 to %2 had %3 transactions where %4 were expected: forecasts are multiplied by %5.</source>
        <translation>Viime vuonna %1–%2 oli %3 ostotapahtumaa, kun odotettiin %4: ennusteet kerrotaan luvulla %5.</translation>
    </message>
    <message>
        <source>Last year %1 to %2 had %3 transactions where %4 were expected; --level multiplies by %5.</source>
        <translation>Viime vuonna %1–%2 oli %3 ostotapahtumaa, kun odotettiin %4; --level kertoo luvulla %5.</translation>
    </message>
    <message>
        <source>Learns from purchases how often customers come back and what a purchase is worth. Prints each model&apos;s parameters, log-likelihood and warnings as JSON, and which one is used.</source>
        <translation>Oppii ostoista, miten usein asiakkaat palaavat ja minkä arvoinen osto on. Tulostaa JSONina kunkin mallin parametrit, logaritmisen uskottavuuden ja varoitukset sekä sen, mitä käytetään.</translation>
    </message>
    <message>
        <source>Learns from purchases until a day, and prints for each customer as CSV what the days after it will bring: purchases, spend, and its value with an interval that holds eight times in ten. p_alive is empty where the model knows of no leaving.</source>
        <translation>Oppii ostoista tiettyyn päivään asti ja tulostaa kustakin asiakkaasta CSV:nä, mitä seuraavat päivät tuovat: ostot, rahamäärä ja sen arvo välillä, joka pitää kahdeksan kertaa kymmenestä. p_alive on tyhjä, kun malli ei tunne poistumista.</translation>
    </message>
    <message>
        <source>Say until when to learn and how many days to look ahead: --until DATE --horizon DAYS.</source>
        <translation>Kerro, mihin asti opitaan ja montako päivää katsotaan eteenpäin: --until PÄIVÄ --horizon PÄIVÄT.</translation>
    </message>
    <message>
        <source>There is no model %1. tuttuctl insight fit names them.</source>
        <translation>Mallia %1 ei ole. tuttuctl insight fit nimeää ne.</translation>
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
        <translation>Jäsen</translation>
    </message>
    <message numerus="yes">
        <source>%n came in together</source>
        <translation>
            <numerusform>%n tuli yhdessä</numerusform>
            <numerusform>%n tuli yhdessä</numerusform>
        </translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>myöhässä, piti tehdä %1</translation>
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
        <translation>Ei mitään tehtävää. Muistutukset ja varaukset ilmestyvät tähän päivänään.</translation>
    </message>
    <message>
        <source>The floor is quiet</source>
        <translation>Myymälässä on hiljaista</translation>
    </message>
    <message>
        <source>Scan a customer&apos;s card, or find them by name, phone or e-mail. They appear here at once.</source>
        <translation>Lue asiakkaan kortti tai hae nimellä, puhelinnumerolla tai sähköpostilla. Asiakas ilmestyy tähän heti.</translation>
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
            <numerusform>%n tunnistettua</numerusform>
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
    <message numerus="yes">
        <source>%n customer(s) wait to hear from the shop, and nobody has taken it up yet.</source>
        <translation>
            <numerusform>%n asiakas odottaa yhteydenottoa, eikä kukaan ole vielä ottanut asiaa hoitaakseen.</numerusform>
            <numerusform>%n asiakasta odottaa yhteydenottoa, eikä kukaan ole vielä ottanut asioita hoitaakseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Avaa ensimmäinen</translation>
    </message>
    <message>
        <source>All that is to be done</source>
        <translation>Kaikki tehtävät</translation>
    </message>
    <message>
        <source>Several came in together</source>
        <translation>Useampi tuli yhdessä</translation>
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
    <name>tuttu::ForecastView</name>
    <message>
        <source>Visitors expected</source>
        <translation>Kävijäennuste</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Taulukkona</translation>
    </message>
    <message>
        <source>%1 Touch an hour to see what one more clerk would make of it.</source>
        <comment>whole sentences before it</comment>
        <translation>%1 Kosketa tuntia: näet, mitä yksi myyjä lisää muuttaisi.</translation>
    </message>
</context>
<context>
    <name>tuttu::GoalSheet</name>
    <message>
        <source>Set the goal</source>
        <translation>Aseta tavoite</translation>
    </message>
    <message>
        <source>What is it to be in %1?</source>
        <translation>Mikä on tavoite vuonna %1?</translation>
    </message>
    <message>
        <source>What is it to be at most in %1?</source>
        <translation>Mikä on yläraja vuonna %1?</translation>
    </message>
    <message>
        <source>Give this goal up</source>
        <translation>Luovu tavoitteesta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>What is it to be each month, from this month on?</source>
        <translation>Mikä se on kuukausittain tästä kuusta alkaen?</translation>
    </message>
    <message>
        <source>What is it to be at most each month, from this month on?</source>
        <translation>Mikä se on enintään kuukausittain tästä kuusta alkaen?</translation>
    </message>
</context>
<context>
    <name>tuttu::GoalsWidget</name>
    <message>
        <source>Choose the few measures that matter this year, and what each is to be.</source>
        <translation>Valitse muutama tämän vuoden tärkeä mittari ja kullekin tavoite.</translation>
    </message>
    <message>
        <source>Write down the few things you will do, whose they are and by when.</source>
        <translation>Kirjaa muutama teko, kenen ne ovat ja mihin mennessä.</translation>
    </message>
    <message>
        <source>A promotion, an outage, the weather: why a day was not like others.</source>
        <translation>Kampanja, häiriö, sää: miksi päivä poikkesi muista.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Aseta tavoite</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Seuraava vuosi</translation>
    </message>
    <message>
        <source>Where we want to be in three years</source>
        <translation>Missä haluamme olla kolmen vuoden päästä</translation>
    </message>
    <message>
        <source>Measures of the year</source>
        <translation>Vuoden mittarit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Add a key act</source>
        <translation>Lisää avainteko</translation>
    </message>
    <message>
        <source>Key acts</source>
        <translation>Avainteot</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>Päivien muistiinpanot</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnittele</translation>
    </message>
    <message>
        <source>Plan the staffing</source>
        <translation>Suunnittele vuorot</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Vuorot</translation>
    </message>
    <message>
        <source>Nobody has written it down yet.</source>
        <translation>Kukaan ei ole vielä kirjoittanut sitä.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Luetaan suunnitelmaa…</translation>
    </message>
    <message>
        <source>The plan is the manager&apos;s</source>
        <translation>Suunnitelma on esihenkilön</translation>
    </message>
    <message>
        <source>A manager sees and changes it. Please ask one to sign in.</source>
        <translation>Sen näkee ja sitä muuttaa esihenkilö. Pyydä esihenkilöä kirjautumaan.</translation>
    </message>
    <message>
        <source>The plan cannot be shown just now</source>
        <translation>Suunnitelmaa ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Nothing is planned for today. With a plan, visitors per clerk and hour can be told.</source>
        <translation>Täksi päiväksi ei ole suunniteltu vuoroja. Vuoroista nähdään kävijät myyjätuntia kohti.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tässä kuussa</translation>
    </message>
</context>
<context>
    <name>tuttu::GuestNoteSheet</name>
    <message>
        <source>Write down a guest</source>
        <translation>Kirjaa vieras</translation>
    </message>
    <message>
        <source>Keep it for the chain</source>
        <translation>Tallenna ketjulle</translation>
    </message>
    <message>
        <source>What shall we remember?</source>
        <translation>Mitä muistetaan?</translation>
    </message>
    <message>
        <source>Name, e-mail or phone number, or the card</source>
        <translation>Nimi, sähköposti, puhelinnumero tai kortti</translation>
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
    <message>
        <source>Please contact me about this</source>
        <translation>Toivon yhteydenottoa tästä</translation>
    </message>
    <message>
        <source>Somebody who looks after the shop comes back to you. Your answer is then kept with your name.</source>
        <translation>Myymälästä vastaava palaa asiaan. Vastauksesi tallennetaan silloin nimesi kanssa.</translation>
    </message>
    <message>
        <source>How should we reach you?</source>
        <translation>Miten tavoitamme sinut?</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Muuta vastaustani</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>That is kept.</source>
        <translation>Se on tallennettu.</translation>
    </message>
    <message>
        <source>That could not be kept just now. Please try again, or hand the tablet back.</source>
        <translation>Tallennus ei onnistunut juuri nyt. Yritä uudelleen tai anna tabletti takaisin.</translation>
    </message>
    <message>
        <source>What may we do?</source>
        <translation>Mitä saamme tehdä?</translation>
    </message>
    <message>
        <source>Each answer is kept as you tap it. You can change it here at any time, and none is better than another.</source>
        <translation>Vastaus tallentuu, kun kosketat sitä. Voit muuttaa sitä täällä milloin vain, eikä mikään vastaus ole toista parempi.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ei vielä vastausta</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Vastasit kyllä</translation>
    </message>
    <message>
        <source>Personal messages only</source>
        <translation>Vain henkilökohtaiset viestit</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Vastasit ei</translation>
    </message>
    <message>
        <source>You took your yes back</source>
        <translation>Peruit suostumuksesi</translation>
    </message>
    <message>
        <source>Waits for the link in the mail</source>
        <translation>Odottaa sähköpostin linkin avaamista</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is what they answered, %2 the day they did</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Holds until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Voimassa %1 asti</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>read by a screen reader before the three answers</extracomment>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Sign as well</source>
        <translation>Allekirjoita myös</translation>
    </message>
    <message>
        <source>Sign here if you like. Tapping an answer is enough.</source>
        <translation>Allekirjoita tähän, jos haluat. Vastauksen koskettaminen riittää.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Choose one, or none.</source>
        <translation>Valitse yksi tai ei yhtään.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a question, %2 how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>This is what you told us</source>
        <translation>Tämän olet kertonut meille</translation>
    </message>
    <message>
        <source>You have told us nothing</source>
        <translation>Et ole kertonut meille mitään</translation>
    </message>
    <message>
        <source>It helps those who serve you, and what we suggest. It is yours: change it or remove it at any time.</source>
        <translation>Se auttaa sinua palvelevia ja ehdotuksiamme. Se on sinun: muuta sitä tai poista se milloin vain.</translation>
    </message>
    <message>
        <source>You like</source>
        <translation>Pidät</translation>
    </message>
    <message>
        <source>You would rather leave</source>
        <translation>Jätät mieluummin</translation>
    </message>
    <message>
        <source>Tell us more, or change it</source>
        <translation>Kerro lisää tai muuta</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Mitä meillä on sinusta</translation>
    </message>
    <message>
        <source>All of it, and what was computed from it. Something is wrong or should go? Say so, or change it here.</source>
        <translation>Kaikki tiedot ja mitä niistä on laskettu. Onko jokin väärin tai pitäisikö se poistaa? Sano siitä tai muuta se tässä.</translation>
    </message>
    <message>
        <source>What we may do</source>
        <translation>Mitä saamme tehdä</translation>
    </message>
    <message>
        <source>What you like</source>
        <translation>Mistä pidät</translation>
    </message>
    <message>
        <source>Picked for you</source>
        <translation>Sinulle valittua</translation>
    </message>
    <message>
        <source>Touch what you like. Nothing is bought by that.</source>
        <translation>Kosketa sitä, mistä pidät. Se ei ole vielä ostos.</translation>
    </message>
    <message>
        <source>I like this</source>
        <translation>Pidän tästä</translation>
    </message>
    <message>
        <source>You like this</source>
        <translation>Pidät tästä</translation>
    </message>
    <message>
        <source>Size %1</source>
        <extracomment>%1 is a size: &quot;38&quot;</extracomment>
        <translation>Koko %1</translation>
    </message>
    <message>
        <source>Not in the shop today</source>
        <translation>Ei tänään myymälässä</translation>
    </message>
</context>
<context>
    <name>tuttu::HistorySheet</name>
    <message>
        <source>Safe here</source>
        <translation>Tallessa täällä</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Kept, not used</source>
        <translation>Tallessa, ei käytössä</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Vaurioitunut</translation>
    </message>
    <message>
        <source>Captured on this device</source>
        <translation>Tällä laitteella kirjattu</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Näytä vanhempia</translation>
    </message>
    <message>
        <source>Reading what was captured here</source>
        <translation>Luetaan, mitä täällä on kirjattu</translation>
    </message>
    <message>
        <source>Nothing was captured here yet. What you capture appears here at once.</source>
        <translation>Täällä ei ole vielä kirjattu mitään. Mitä kirjaat, näkyy täällä heti.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) are safe on this device and wait to be sent.</source>
        <translation>
            <numerusform>%n kirjaus on tallessa tällä laitteella ja odottaa lähettämistä.</numerusform>
            <numerusform>%n kirjausta on tallessa tällä laitteella ja odottaa lähettämistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A record that cannot be read</source>
        <translation>Kirjaus, jota ei voi lukea</translation>
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
    <message>
        <source>size %1</source>
        <translation>koko %1</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Muistuta minua</translation>
    </message>
</context>
<context>
    <name>tuttu::HubBackupVerb</name>
    <message>
        <source>Writes all that the chain&apos;s database has into a file, as it is at one moment; the hub goes on meanwhile. Beside it FILE.json says what it is. The chain&apos;s secret is not in it: keep that apart, and both where a fire in the server&apos;s room does not reach them.</source>
        <translation>Kirjoittaa ketjun tietokannan kokonaan tiedostoon, sellaisena kuin se on yhtenä hetkenä; ketjun palvelin toimii sillä välin. Sen vieressä TIEDOSTO.json kertoo, mikä se on. Ketjun salaisuus ei ole siinä: pidä se erillään, ja molemmat siellä, mihin palvelinhuoneen palo ei ulotu.</translation>
    </message>
    <message>
        <source>A file that is not there yet.</source>
        <translation>Tiedosto, jota ei vielä ole.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 s, schema %4, generation %5.</source>
        <translation>%1: %2, %3 s, rakenne %4, sukupolvi %5.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubDevices</name>
    <message>
        <source>%1  %2, %3: seen %4, last handed something over %5, as far as %6 of epoch %7; %8</source>
        <translation>%1  %2, %3: nähty %4, luovuttanut viimeksi %5, ehtinyt jakson %7 numeroon %6; %8</translation>
    </message>
    <message numerus="yes">
        <source>; %n op(s) wait for people</source>
        <translation>
            <numerusform>; %n kirjaus odottaa ihmistä</numerusform>
            <numerusform>; %n kirjausta odottaa ihmistä</numerusform>
        </translation>
    </message>
    <message>
        <source>; revoked %1</source>
        <translation>; evätty %1</translation>
    </message>
    <message>
        <source>Lists the chain&apos;s devices: where they stand, when they were seen and how far what they captured has come. Times are UTC.</source>
        <translation>Luettelee ketjun laitteet: missä ne ovat, milloin ne on nähty ja kuinka pitkälle niiden kirjaukset ovat ehtineet. Ajat ovat UTC-aikaa.</translation>
    </message>
    <message>
        <source>Answers as JSON.</source>
        <translation>Vastaa JSON-muodossa.</translation>
    </message>
    <message>
        <source>No device has come in yet. Let one in with: tuttuctl hub ticket</source>
        <translation>Yhtään laitetta ei ole vielä liittynyt. Päästä yksi sisään: tuttuctl hub ticket</translation>
    </message>
</context>
<context>
    <name>tuttu::HubDoctor</name>
    <message>
        <source>The database does not answer (%1). Look whether PostgreSQL runs and what &apos;database&apos; in the settings says.</source>
        <translation>Tietokanta ei vastaa (%1). Katso, onko PostgreSQL käynnissä ja mitä asetusten kohdassa ”database” lukee.</translation>
    </message>
    <message>
        <source>The database has schema %1 and this program wants %2. Run: tuttuctl hub init</source>
        <translation>Tietokannan rakenne on %1, ja tämä ohjelma tarvitsee rakenteen %2. Aja: tuttuctl hub init</translation>
    </message>
    <message>
        <source>The database answers and has schema %1.</source>
        <translation>Tietokanta vastaa, ja sen rakenne on %1.</translation>
    </message>
    <message numerus="yes">
        <source>A transaction has been writing for %n second(s) and hides everything newer from every device. Look for it in pg_stat_activity and end it.</source>
        <translation>
            <numerusform>Eräs tapahtuma on kirjoittanut %n sekunnin ja kätkee kaiken uudemman kaikilta laitteilta. Etsi se näkymästä pg_stat_activity ja lopeta se.</numerusform>
            <numerusform>Eräs tapahtuma on kirjoittanut %n sekuntia ja kätkee kaiken uudemman kaikilta laitteilta. Etsi se näkymästä pg_stat_activity ja lopeta se.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the database&apos;s are %n second(s) apart. Set both by NTP.</source>
        <translation>
            <numerusform>Tämän koneen ja tietokannan kellot ovat %n sekunnin erossa. Aseta molemmat NTP:llä.</numerusform>
            <numerusform>Tämän koneen ja tietokannan kellot ovat %n sekunnin erossa. Aseta molemmat NTP:llä.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate that %1 shows has a pin of the tickets, so no new device can come in. Let the front server send the authority&apos;s certificate behind its own.</source>
        <translation>Mikään osoitteen %1 näyttämä varmenne ei vastaa lippujen tunnistetta, joten uusi laite ei pääse sisään. Pane edustapalvelin lähettämään myöntäjän varmenne omansa perässä.</translation>
    </message>
    <message>
        <source>Devices can come in at %1; its certificate holds until %2.</source>
        <translation>Laitteet pääsevät sisään osoitteessa %1; sen varmenne on voimassa %2 asti.</translation>
    </message>
    <message>
        <source>The certificate ends within two weeks. Renew it.</source>
        <translation>Varmenne päättyy kahden viikon kuluessa. Uusi se.</translation>
    </message>
    <message>
        <source>No device could come in at %1: %2. Look at the front server and its certificate.</source>
        <translation>Yksikään laite ei pääsisi sisään osoitteessa %1: %2. Tarkista edustapalvelin ja sen varmenne.</translation>
    </message>
    <message>
        <source>Looks whether the hub&apos;s settings, secret, database, clock and certificate are sound.</source>
        <translation>Katsoo, ovatko keskuksen asetukset, salaisuus, tietokanta, kello ja varmenne kunnossa.</translation>
    </message>
    <message>
        <source>The secret is there, for its owner alone.</source>
        <translation>Salaisuus on paikallaan, vain omistajansa luettavissa.</translation>
    </message>
    <message>
        <source>The database has %1 on the disk; %2 of %3 connections are in use.</source>
        <translation>Tietokanta vie levyltä %1; yhteyksistä on käytössä %2/%3.</translation>
    </message>
    <message>
        <source>Nearly all connections of the database are in use. Let it have more (max_connections), or the hub fewer (&apos;workers&apos; in the settings).</source>
        <translation>Tietokannan yhteydet ovat lähes kaikki käytössä. Anna sille lisää (max_connections) tai palvelimelle vähemmän (asetusten ”workers”).</translation>
    </message>
    <message>
        <source>The database has no standby: when its machine dies, the last backup is what there is.</source>
        <translation>Tietokannalla ei ole varapalvelinta: jos sen kone hajoaa, jäljellä on viimeisin varmuuskopio.</translation>
    </message>
    <message numerus="yes">
        <source>A standby is %n second(s) and %1 behind. Look at its machine and the network between.</source>
        <translation>
            <numerusform>Varapalvelin on %n sekunnin ja %1 jäljessä. Tarkista sen kone ja verkko välillä.</numerusform>
            <numerusform>Varapalvelin on %n sekuntia ja %1 jäljessä. Tarkista sen kone ja verkko välillä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database&apos;s standbys: %1, in step.</source>
        <translation>Tietokannan varapalvelimet: %1, ajan tasalla.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left: the files new devices begin with will not fit. Make room.</source>
        <translation>Levyllä, jolla on %1, on tilaa %2: tiedostot, joista uudet laitteet aloittavat, eivät mahdu. Tee tilaa.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. How full the database&apos;s is, look there.</source>
        <translation>Levyllä, jolla on %1, on tilaa %2. Tietokannan levyn täyttyminen katsotaan sen koneelta.</translation>
    </message>
    <message>
        <source>The front server answers at %1, and the hub behind it does not. Look whether tuttu-hub runs and where the front server looks for it.</source>
        <translation>Edustapalvelin vastaa osoitteessa %1, mutta ketjun palvelin sen takana ei. Katso, onko tuttu-hub käynnissä ja mistä edustapalvelin sitä etsii.</translation>
    </message>
    <message>
        <source>The hub answers behind the front server.</source>
        <translation>Ketjun palvelin vastaa edustapalvelimen takana.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubEngine</name>
    <message>
        <source>A manager joins this device to a chain: please have one sign in and scan the code again.</source>
        <translation>Laitteen liittää ketjuun esihenkilö: pyydä häntä kirjautumaan ja lukemaan koodi uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>Without a word from the chain this device shows customers for %n more hour(s). What you capture stays safe.</source>
        <translation>
            <numerusform>Ellei ketju vastaa, tämä laite näyttää asiakkaita enää %n tunnin. Kirjaamasi tiedot pysyvät tallessa.</numerusform>
            <numerusform>Ellei ketju vastaa, tämä laite näyttää asiakkaita enää %n tuntia. Kirjaamasi tiedot pysyvät tallessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check the clock of this device: it jumped, and a wrong clock ends the time for which customers may be shown.</source>
        <translation>Tarkista laitteen kello: se hyppäsi, ja väärä kello lyhentää aikaa, jonka asiakkaita saa näyttää.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubErasures</name>
    <message numerus="yes">
        <source>%1  %2  destroyed at the hub; %n device(s) have confirmed</source>
        <translation>
            <numerusform>%1  %2  hävitetty keskuksesta; %n laite on vahvistanut</numerusform>
            <numerusform>%1  %2  hävitetty keskuksesta; %n laitetta on vahvistanut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  not yet destroyed at the hub</source>
        <translation>%1  %2  ei vielä hävitetty keskuksesta</translation>
    </message>
    <message>
        <source>    waits for %1, %2 (%3), last seen %4</source>
        <translation>    odottaa: %1, %2 (%3), nähty viimeksi %4</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Ketään ei ole poistettu.</translation>
    </message>
    <message>
        <source>Lists who was erased, by the act and without a name, and which devices have not confirmed yet. The ledger of erasures is kept beside backups and applied again after one was put back.</source>
        <translation>Luettelee poistetut asiakkaat teon mukaan ja ilman nimeä sekä laitteet, jotka eivät ole vielä vahvistaneet. Poistojen kirja pidetään varmuuskopioiden rinnalla ja ajetaan uudelleen, kun kopio on palautettu.</translation>
    </message>
    <message>
        <source>Writes the ledger to a file: keyed hashes, no word about anybody.</source>
        <translation>Kirjoittaa poistojen kirjan tiedostoon: avaimellisia tiivisteitä, ei sanaakaan kenestäkään.</translation>
    </message>
    <message>
        <source>After a backup was put back: takes the ledger in and destroys what it names.</source>
        <translation>Kun varmuuskopio on palautettu: ottaa kirjan sisään ja hävittää sen nimeämät tiedot.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubHeld</name>
    <message>
        <source>%1  nobody of the chain any more</source>
        <translation>%1  ei enää kukaan ketjusta</translation>
    </message>
    <message>
        <source>When a device was lost: lists every customer who may be on it, with mail and phone, so that they can be told. What is on it is encrypted, and is forgotten when its lease is over. Rather one too many than one too few.</source>
        <translation>Kun laite on kadonnut: luettelee jokaisen asiakkaan, jonka tietoja siinä voi olla, sähköpostin ja puhelimen kanssa, jotta heille voi kertoa. Laitteen tiedot on salattu, ja ne unohtuvat, kun sen lupa päättyy. Mieluummin yksi liikaa kuin yksi liian vähän.</translation>
    </message>
    <message>
        <source>The device&apos;s id; see: tuttuctl hub devices</source>
        <translation>Laitteen tunnus; katso: tuttuctl hub devices</translation>
    </message>
    <message>
        <source>Answers as JSON.</source>
        <translation>Vastaa JSON-muodossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) its store holds.</source>
        <translation>
            <numerusform>%n asiakas, joka sen myymälällä on.</numerusform>
            <numerusform>%n asiakasta, jotka sen myymälällä on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of other stores it asked for.</source>
        <translation>
            <numerusform>%n muiden myymälöiden asiakas, jota se kysyi.</numerusform>
            <numerusform>%n muiden myymälöiden asiakasta, joita se kysyi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given nothing after %1 (UTC).</source>
        <translation>Sille ei annettu mitään ajan %1 (UTC) jälkeen.</translation>
    </message>
    <message>
        <source>It may still be given more. If it is lost, turn it away first: tuttuctl hub revoke %1</source>
        <translation>Sille voidaan vielä antaa lisää. Jos se on kadonnut, käännä se ensin pois: tuttuctl hub revoke %1</translation>
    </message>
</context>
<context>
    <name>tuttu::HubImportVerb</name>
    <message>
        <source>Reads products.csv, customers.csv and orders.csv of a folder, plain or packed, into the chain. Good rows are kept, bad ones are named, and the same folder again changes nothing.</source>
        <translation>Lukee kansion tiedostot products.csv, customers.csv ja orders.csv, pakattuina tai sellaisinaan, ketjun tietoihin. Kelvolliset rivit otetaan, virheelliset nimetään, eikä sama kansio uudelleen muuta mitään.</translation>
    </message>
    <message>
        <source>where the files are; docs/import.md says what they may hold</source>
        <translation>missä tiedostot ovat; docs/import.md kertoo, mitä niissä voi olla</translation>
    </message>
    <message>
        <source>The store whose currency, time zone and phone numbers the files have, and of whoever names none.</source>
        <translation>Myymälä, jonka valuuttaa, aikavyöhykettä ja puhelinnumeroita tiedostot noudattavat ja johon kuuluvat ne, joille ei ole nimetty myymälää.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>luetaan</translation>
    </message>
    <message>
        <source>There is none of products.csv, customers.csv and orders.csv in this folder.</source>
        <translation>Kansiossa ei ole mitään tiedostoista products.csv, customers.csv ja orders.csv.</translation>
    </message>
    <message>
        <source>%1, not stored: %2</source>
        <translation>%1, ei tallennettu: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, rivi %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, rivi %2, sarake %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... ja %n muu</numerusform>
            <numerusform>... ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rows %2, kept %3, refused %4, stored %5</source>
        <translation>%1: rivejä %2, hyväksytty %3, hylätty %4, tallennettu %5</translation>
    </message>
</context>
<context>
    <name>tuttu::HubInit</name>
    <message>
        <source>Makes the chain&apos;s secret when there is none, and brings the database to this program&apos;s schema. May be run again at any time.</source>
        <translation>Luo ketjun salaisuuden, jos sitä ei ole, ja tuo tietokannan tämän ohjelman rakenteeseen. Tämän voi ajaa uudelleen milloin vain.</translation>
    </message>
    <message>
        <source>The chain&apos;s secret was made: %1. Keep a copy where the database&apos;s backups are not: without it nobody can open what devices sealed.</source>
        <translation>Ketjun salaisuus luotiin: %1. Säilytä siitä kopio muualla kuin tietokannan varmuuskopioissa: ilman sitä kukaan ei voi avata sitä, minkä laitteet ovat sinetöineet.</translation>
    </message>
    <message>
        <source>The database has schema %1.</source>
        <translation>Tietokannan rakenne on %1.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubParked</name>
    <message>
        <source>a newer program&apos;s kind</source>
        <translation>uudemman ohjelman laji</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sitä ei voi lukea</translation>
    </message>
    <message>
        <source>the record would not take it</source>
        <translation>rekisteri ei ottanut sitä vastaan</translation>
    </message>
    <message>
        <source>(it does not open)</source>
        <translation>(se ei aukea)</translation>
    </message>
    <message>
        <source>Lists what devices captured and the chain&apos;s record could not take: it is kept, has no effect, and waits for people.</source>
        <translation>Luettelee laitteiden kirjaukset, joita ketjun rekisteri ei voinut ottaa: ne säilyvät, eivät vaikuta mihinkään ja odottavat ihmistä.</translation>
    </message>
    <message>
        <source>Says what stands in them, too: that may be about customers.</source>
        <translation>Kertoo myös, mitä niissä lukee: se voi koskea asiakkaita.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Mitään ei odota.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubPeople</name>
    <message>
        <source>The store&apos;s name.</source>
        <translation>Myymälän nimi.</translation>
    </message>
    <message>
        <source>As colleagues call them.</source>
        <translation>Kuten työtoverit heitä kutsuvat.</translation>
    </message>
    <message>
        <source>Somebody who is known already: from another store, under another name, or back again.</source>
        <translation>Joku, joka jo tunnetaan: toisesta myymälästä, toisella nimellä tai taas palannut.</translation>
    </message>
    <message>
        <source>They lead the store; without it they serve in it.</source>
        <translation>Hän johtaa myymälää; ilman tätä hän palvelee siinä.</translation>
    </message>
    <message>
        <source>%1 is one of %2&apos;s people as %3; its devices hear of it now. A PIN is made on each device.</source>
        <translation>%1 kuuluu nyt myymälän %2 väkeen, tunnus %3; sen laitteet kuulevat siitä heti. PIN tehdään kullakin laitteella.</translation>
    </message>
    <message>
        <source>Before, to go back: %1</source>
        <translation>Ennen tätä, paluuta varten: %1</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>Peruminen: %1</translation>
    </message>
    <message>
        <source>They come in on no device of %1 that has heard of it; what they captured stays theirs.</source>
        <translation>Hän ei pääse enää sisään millään myymälän %1 laitteella, joka on kuullut tästä; hänen kirjauksensa säilyvät hänen nimissään.</translation>
    </message>
    <message>
        <source>%1  %2  %3, leads</source>
        <translation>%1  %2  %3, johtaa</translation>
    </message>
    <message>
        <source>%1  %2  %3, serves</source>
        <translation>%1  %2  %3, palvelee</translation>
    </message>
    <message>
        <source>The chain knows nobody there. People may be each device&apos;s own; to add one for all devices of a store: tuttuctl hub people add</source>
        <translation>Ketju ei tunne sieltä ketään. Ihmiset voivat olla kunkin laitteen omia; lisää joku myymälän kaikille laitteille: tuttuctl hub people add</translation>
    </message>
    <message>
        <source>Who works where: its devices hear of it at once.

  list   all, or with --store
  add    with --store and --name; with --id somebody who is known gets this name and role, or another store, too
  end    with --store and --id</source>
        <translation>Kuka on töissä missäkin: laitteet kuulevat siitä heti.

  list   kaikki, tai --store
  add    ja --store sekä --name; kun mukana on --id, jo tunnettu saa tämän nimen ja roolin tai myös toisen myymälän
  end    ja --store sekä --id</translation>
    </message>
    <message>
        <source>list, add or end.</source>
        <translation>list, add tai end.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät sovi. Katso: %1 --help</translation>
    </message>
    <message>
        <source>Their work account, &quot;ISSUER SUBJECT&quot; as the company&apos;s sign-in writes the two, so that they are one person by it and by their PIN. &quot;none&quot; takes it off; without this option it stays.</source>
        <translation>Hänen työtilinsä, &quot;MYÖNTÄJÄ TUNNUS&quot; niin kuin yrityksen kirjautumispalvelu ne kirjoittaa: silloin hän on sama henkilö tilillä ja PIN-koodilla. &quot;none&quot; poistaa sen; ilman tätä valitsinta se pysyy.</translation>
    </message>
    <message>
        <source>    their work account: %1</source>
        <translation>    työtili: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::HubPublish</name>
    <message>
        <source>It is no model of what goes together.</source>
        <translation>Se ei ole malli siitä, mikä sopii yhteen.</translation>
    </message>
    <message>
        <source>Hands a book of talking points or a model to all devices of the chain. It is looked at first: what no device could read is not handed out.

  books    what clerks are offered to say, as &apos;tuttuctl cues&apos; checks it
  models   what goes together, as &apos;tuttuctl model&apos; writes it</source>
        <translation>Antaa puheenaiheiden kirjan tai mallin ketjun kaikille laitteille. Se tarkistetaan ensin: mitä yksikään laite ei voisi lukea, sitä ei jaeta.

  books    mitä myyjille ehdotetaan sanottavaksi, kuten ”tuttuctl cues” sen tarkistaa
  models   mikä sopii yhteen, kuten ”tuttuctl model” sen kirjoittaa</translation>
    </message>
    <message>
        <source>books or models.</source>
        <translation>books tai models.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Tiedosto.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät sovi. Katso: %1 --help</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in force; the devices of %n store(s) fetch it now. To go back, publish the file of before.</source>
        <translation>
            <numerusform>Versio %1 on voimassa; %n myymälän laitteet hakevat sen nyt. Paluu: julkaise edellinen tiedosto.</numerusform>
            <numerusform>Versio %1 on voimassa; %n myymälän laitteet hakevat sen nyt. Paluu: julkaise edellinen tiedosto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubRestore</name>
    <message>
        <source>Puts a backup into an empty database, while no hub runs over it. Devices then read everything anew and send once more what the backup does not have. The word &apos;in-place&apos; instead of a file: PostgreSQL was put back by other means, and only that is told to the devices.</source>
        <translation>Palauttaa varmuuskopion tyhjään tietokantaan, kun ketjun palvelin ei käytä sitä. Laitteet lukevat sitten kaiken uudelleen ja lähettävät toistamiseen sen, mitä varmuuskopiossa ei ole. Sana &apos;in-place&apos; tiedoston sijasta: PostgreSQL palautettiin muulla tavoin, ja vain se kerrotaan laitteille.</translation>
    </message>
    <message>
        <source>What &apos;tuttuctl hub backup&apos; wrote, or in-place.</source>
        <translation>Mitä &apos;tuttuctl hub backup&apos; kirjoitti, tai in-place.</translation>
    </message>
    <message numerus="yes">
        <source>The chain&apos;s database is back after %1 s, with %n device(s). Start the hub: what it does not have comes again from them.</source>
        <translation>
            <numerusform>Ketjun tietokanta on palautettu, %1 s, ja siinä on %n laite. Käynnistä palvelin: mitä siltä puuttuu, tulee laitteelta uudelleen.</numerusform>
            <numerusform>Ketjun tietokanta on palautettu, %1 s, ja siinä on %n laitetta. Käynnistä palvelin: mitä siltä puuttuu, tulee laitteilta uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people did at the hub since the backup was taken is to be done again: devices turned away, devices let in, stores and people.</source>
        <translation>Mitä palvelimella on tehty varmuuskopion jälkeen, on tehtävä uudelleen: pois käännetyt laitteet, mukaan otetut laitteet, myymälät ja ihmiset.</translation>
    </message>
    <message>
        <source>Whoever was erased since is erased again with the ledger kept beside the backups: tuttuctl hub erasures --again FILE. Do it before the hub is started.</source>
        <translation>Sen jälkeen poistetut poistetaan uudelleen varmuuskopioiden rinnalla pidetyllä kirjalla: tuttuctl hub erasures --again TIEDOSTO. Tee se ennen keskuksen käynnistämistä.</translation>
    </message>
    <message>
        <source>The ledger of erasures kept beside the backups: whoever was erased since is erased again.</source>
        <translation>Varmuuskopioiden vieressä pidetty poistojen kirja: sen jälkeen poistetut poistetaan uudelleen.</translation>
    </message>
    <message>
        <source>The backup is back, and the ledger was not applied to all of it. Do not start the hub before this succeeds: tuttuctl hub erasures --again %1</source>
        <translation>Varmuuskopio on palautettu, mutta poistojen kirjaa ei saatu käytyä kokonaan läpi. Älä käynnistä ketjun palvelinta ennen kuin tämä onnistuu: tuttuctl hub erasures --again %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who had been erased are erased again.</source>
        <translation>
            <numerusform>%n poistettu asiakas on poistettu uudelleen.</numerusform>
            <numerusform>%n poistettua asiakasta on poistettu uudelleen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubRevoke</name>
    <message>
        <source>Turns a device away: within two seconds it is refused, and at its next request it forgets what it fetched. What it captured and has not handed over stays on it, sealed. The store&apos;s devices get another key among themselves. A new ticket lets it in again.</source>
        <translation>Epää laitteen: kahden sekunnin kuluessa sitä ei enää palvella, ja seuraavalla yhteydellään se unohtaa hakemansa tiedot. Kirjaukset, joita se ei ole luovuttanut, jäävät siihen sinetöityinä. Myymälän laitteet saavat uuden keskinäisen avaimen. Uudella lipulla laite pääsee taas sisään.</translation>
    </message>
    <message>
        <source>The device&apos;s id; see: tuttuctl hub devices</source>
        <translation>Laitteen tunnus; katso: tuttuctl hub devices</translation>
    </message>
    <message>
        <source>Device %1 is turned away.</source>
        <translation>Laite %1 on evätty.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubSnapshotsVerb</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Kansiota %1 ei voi luoda</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 KiB</source>
        <translation>%1: rivejä %2, %3 KiB</translation>
    </message>
    <message>
        <source>Lets go of customers whom a store need not hold any more, forgets what went long ago, and writes the files that new devices begin with. To be run each night.</source>
        <translation>Vapauttaa asiakkaat, joita myymälän ei enää tarvitse pitää, unohtaa kauan sitten poistuneet tiedot ja kirjoittaa tiedostot, joista uudet laitteet aloittavat. Ajetaan joka yö.</translation>
    </message>
    <message>
        <source>So many customers a store holds at most; those seen longest ago leave.</source>
        <translation>Näin monta asiakasta myymälä pitää enintään; pisimpään näkemättä olleet lähtevät.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left stores that need not hold them any more.</source>
        <translation>
            <numerusform>%n asiakas poistui myymälästä, jonka ei enää tarvitse pitää häntä.</numerusform>
            <numerusform>%n asiakasta poistui myymälöistä, joiden ei enää tarvitse pitää heitä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) gone for %1 days are forgotten.</source>
        <translation>
            <numerusform>%n asia, joka poistui vähintään %1 päivää sitten, on unohdettu.</numerusform>
            <numerusform>%n asiaa, jotka poistuivat vähintään %1 päivää sitten, on unohdettu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::HubStoreVerb</name>
    <message>
        <source>The store&apos;s name, as its people call it.</source>
        <translation>Myymälän nimi, kuten sen väki sitä kutsuu.</translation>
    </message>
    <message>
        <source>Its time zone: Europe/Helsinki.</source>
        <translation>Sen aikavyöhyke: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Its currency: EUR.</source>
        <translation>Sen valuutta: EUR.</translation>
    </message>
    <message>
        <source>The country of phone numbers written without one: FI.</source>
        <translation>Maa, jonka puhelinnumeroita ilman maatunnusta kirjoitetut ovat: FI.</translation>
    </message>
    <message>
        <source>How long a device shows customers without a word from the hub: 8 to 336.</source>
        <translation>Kuinka monta tuntia laite näyttää asiakkaita kuulematta keskuksesta: 8–336.</translation>
    </message>
    <message>
        <source>The id of a shop that was there before its hub; without it a new one.</source>
        <translation>Keskusta vanhemman myymälän tunnus; ilman sitä luodaan uusi.</translation>
    </message>
    <message>
        <source>%1 is in the chain as %2. Let its first device in with: tuttuctl hub ticket --store &quot;%1&quot;</source>
        <translation>%1 on ketjussa tunnuksella %2. Päästä sen ensimmäinen laite sisään: tuttuctl hub ticket --store &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no store yet. Add one with: tuttuctl hub store add</source>
        <translation>Myymälöitä ei vielä ole. Lisää yksi: tuttuctl hub store add</translation>
    </message>
    <message>
        <source>Adds a store to the chain, or lists the stores.

  add    with --name, --zone, --currency and --phone-region
  list</source>
        <translation>Lisää ketjuun myymälän tai luettelee myymälät.

  add    valitsimin --name, --zone, --currency ja --phone-region
  list</translation>
    </message>
    <message>
        <source>add or list.</source>
        <translation>add tai list.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät sovi. Katso: %1 --help</translation>
    </message>
</context>
<context>
    <name>tuttu::HubText</name>
    <message>
        <source>This shop stands alone: everything is kept on this device and sent to nobody.</source>
        <translation>Tämä myymälä on omillaan: kaikki on tallessa tällä laitteella eikä mitään lähetetä kenellekään.</translation>
    </message>
    <message numerus="yes">
        <source>This device was taken out of the chain. %n capture(s) that were not sent are kept here, sealed.</source>
        <translation>
            <numerusform>Tämä laite on poistettu ketjusta. %n lähettämätön kirjaus on tallessa täällä sinetöitynä.</numerusform>
            <numerusform>Tämä laite on poistettu ketjusta. %n lähettämätöntä kirjausta on tallessa täällä sinetöitynä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) are safe here and on their way to the chain.</source>
        <translation>
            <numerusform>%n kirjaus on tallessa täällä ja matkalla ketjulle.</numerusform>
            <numerusform>%n kirjausta on tallessa täällä ja matkalla ketjulle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain cannot be reached. Everything captured before is with it.</source>
        <translation>Ketjuun ei saada yhteyttä. Kaikki aiemmin kirjattu on jo ketjulla.</translation>
    </message>
    <message>
        <source>The chain is reached. Everything captured here is with it.</source>
        <translation>Yhteys ketjuun toimii. Kaikki täällä kirjattu on ketjulla.</translation>
    </message>
    <message>
        <source>Nobody answers at the chain&apos;s address. Everything goes on from this device; it is tried again by itself. If it lasts, look at the shop&apos;s network.</source>
        <translation>Ketjun osoitteesta ei vastata. Kaikki jatkuu tältä laitteelta, ja yhteyttä yritetään itsestään uudelleen. Jos tämä jatkuu, tarkista myymälän verkko.</translation>
    </message>
    <message>
        <source>This network wants a sign-in first, or something stands between here and the chain. Nothing was sent to it; sign in to the network and it goes on by itself.</source>
        <translation>Tähän verkkoon pitää ensin kirjautua, tai jokin on laitteen ja ketjun välissä. Sille ei lähetetty mitään. Kirjaudu verkkoon, niin lähettäminen jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Whoever answers at the chain&apos;s address is not its hub. Nothing was sent. Please tell whoever looks after the chain.</source>
        <translation>Ketjun osoitteesta vastaa joku muu kuin ketjun palvelin. Mitään ei lähetetty. Kerro tästä ketjun ylläpidolle.</translation>
    </message>
    <message>
        <source>The times do not fit. Please look at this device&apos;s clock; if it is right, the hub&apos;s certificate has run out. Everything stays safe here.</source>
        <translation>Ajat eivät täsmää. Tarkista tämän laitteen kello; jos se on oikeassa, ketjun palvelimen varmenne on vanhentunut. Kaikki on tallessa täällä.</translation>
    </message>
    <message>
        <source>The chain&apos;s hub asks to come back later. Everything stays safe here; it is tried again by itself.</source>
        <translation>Ketjun palvelin pyytää palaamaan myöhemmin. Kaikki on tallessa täällä, ja lähettämistä yritetään itsestään uudelleen.</translation>
    </message>
    <message>
        <source>This code was used already or has run out. Nothing was changed: ask for a new one, it holds for ten minutes.</source>
        <translation>Tämä koodi on jo käytetty tai vanhentunut. Mitään ei muutettu: pyydä uusi, se on voimassa kymmenen minuuttia.</translation>
    </message>
    <message>
        <source>The hub would not take what was sent. It stays safe here and is tried again in an hour. Please tell whoever looks after the chain.</source>
        <translation>Ketjun palvelin ei ottanut lähetystä vastaan. Se on tallessa täällä, ja lähettämistä yritetään uudelleen tunnin päästä. Kerro tästä ketjun ylläpidolle.</translation>
    </message>
    <message>
        <source>One capture is larger than the hub takes. It stays safe here. Please tell whoever looks after the chain.</source>
        <translation>Yksi kirjaus on suurempi kuin ketjun palvelin ottaa vastaan. Se on tallessa täällä. Kerro tästä ketjun ylläpidolle.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer could not be read. Nothing was changed: this program or the hub&apos;s is too old.</source>
        <translation>Ketjun palvelimen vastausta ei voitu lukea. Mitään ei muutettu: tämä ohjelma tai palvelimen ohjelma on liian vanha.</translation>
    </message>
    <message>
        <source>The hub rejects a capture again and again. It and what came after it stay safe here. Please tell whoever looks after the chain.</source>
        <translation>Ketjun palvelin hylkää yhden kirjauksen yhä uudelleen. Se ja sen jälkeen kirjattu ovat tallessa täällä. Kerro tästä ketjun ylläpidolle.</translation>
    </message>
    <message>
        <source>A capture on this device cannot be read, so nothing after it is sent. What is here is kept. Please tell whoever looks after the device.</source>
        <translation>Yhtä tämän laitteen kirjausta ei voida lukea, joten sen jälkeen kirjattua ei lähetetä. Kaikki täällä oleva säilyy. Kerro tästä laitteen ylläpidolle.</translation>
    </message>
    <message>
        <source>What the chain sent could not be kept here. It is asked for again; look whether the device has space left.</source>
        <translation>Ketjun lähettämää ei voitu tallentaa tänne. Sitä pyydetään uudelleen; tarkista, onko laitteessa tilaa.</translation>
    </message>
    <message>
        <source>Captures can be handed over by whoever looks after the chain. To use the device again, it joins with a new code.</source>
        <translation>Ketjun ylläpito voi luovuttaa kirjaukset eteenpäin. Laite otetaan uudelleen käyttöön liittämällä se uudella koodilla.</translation>
    </message>
    <message>
        <source>Joining. This takes a moment.</source>
        <translation>Liitytään. Tässä menee hetki.</translation>
    </message>
    <message>
        <source>This device is now one of %1.</source>
        <translation>Tämä laite kuuluu nyt ketjuun %1.</translation>
    </message>
    <message>
        <source>This is not a code to join a chain with. It begins with TUTTUHUB1; please scan or paste all of it.</source>
        <translation>Tällä koodilla ei voi liittyä ketjuun. Koodin alussa on TUTTUHUB1; lue tai liitä se kokonaan.</translation>
    </message>
    <message>
        <source>Nobody answers at the chain&apos;s address. Nothing was changed: look at the network and try again with the same code.</source>
        <translation>Ketjun osoitteesta ei vastata. Mitään ei muutettu: tarkista verkko ja yritä uudelleen samalla koodilla.</translation>
    </message>
    <message>
        <source>The hub would not let this device in. Nothing was changed: please tell whoever looks after the chain.</source>
        <translation>Ketjun palvelin ei päästänyt tätä laitetta mukaan. Mitään ei muutettu: kerro tästä ketjun ylläpidolle.</translation>
    </message>
    <message>
        <source>The chain&apos;s hub is busy. Nothing was changed: try again in a minute.</source>
        <translation>Ketjun palvelin on kiireinen. Mitään ei muutettu: yritä uudelleen hetken päästä.</translation>
    </message>
    <message>
        <source>The times do not fit. Nothing was changed: set this device&apos;s clock and try again. If it is right, the hub&apos;s certificate has run out.</source>
        <translation>Ajat eivät täsmää. Mitään ei muutettu: aseta tämän laitteen kello oikeaan ja yritä uudelleen. Jos kello on oikeassa, ketjun palvelimen varmenne on vanhentunut.</translation>
    </message>
    <message>
        <source>What the chain sells is coming to this device: %1 %</source>
        <translation>Ketjun tuotteet ovat tulossa tälle laitteelle: %1 %</translation>
    </message>
    <message>
        <source>The store&apos;s customers are coming to this device: %1 %</source>
        <translation>Myymälän asiakkaat ovat tulossa tälle laitteelle: %1 %</translation>
    </message>
    <message>
        <source>A device of a chain must be able to forget its key, and this one&apos;s is under a passphrase. Nothing was sent and nothing changed: whoever looks after the device gives it a keychain and sets the shop up anew. Until then it goes on alone.</source>
        <translation>Ketjun laitteen on voitava unohtaa avaimensa, ja tämän laitteen avain on salalauseen takana. Mitään ei lähetetty eikä muutettu: laitteen ylläpito asentaa siihen avainsäilön ja perustaa myymälän uudelleen. Siihen asti myymälä toimii yksin.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) are safe here and wait to be sent, the oldest for %1.</source>
        <comment>%1 is a length of time: 12 min</comment>
        <translation>
            <numerusform>%n kirjaus on tallessa täällä ja on odottanut lähettämistä %1.</numerusform>
            <numerusform>%n kirjausta on tallessa täällä ja odottaa lähettämistä, vanhin jo %1.</numerusform>
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
            <numerusform>%n päivän</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is for another store than this one, so nothing was sent and nothing changed. Ask for a code of this store. If it is the same shop, whoever looks after the chain has to add it there by its own id: %1</source>
        <translation>Tämä koodi on toiselle myymälälle, joten mitään ei lähetetty eikä muutettu. Pyydä tämän myymälän koodi. Jos kyse on samasta myymälästä, ketjun ylläpidon on lisättävä se ketjuun sen omalla tunnuksella: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::HubTicket</name>
    <message>
        <source>Makes a ticket with which one device comes into a store, once, within ten minutes. At a terminal it is drawn to be scanned.</source>
        <translation>Tekee lipun, jolla yksi laite pääsee myymälään kerran kymmenen minuutin kuluessa. Päätteelle se piirretään skannattavaksi.</translation>
    </message>
    <message>
        <source>The store&apos;s name.</source>
        <translation>Myymälän nimi.</translation>
    </message>
    <message>
        <source>Draws the code into this file, too.</source>
        <translation>Piirtää koodin myös tähän tiedostoon.</translation>
    </message>
    <message>
        <source>Good once and until ten minutes from now.</source>
        <translation>Käy kerran, kymmenen minuutin ajan tästä hetkestä.</translation>
    </message>
</context>
<context>
    <name>tuttu::HubVerb</name>
    <message>
        <source>The hub&apos;s settings.</source>
        <translation>Keskuksen asetukset.</translation>
    </message>
    <message>
        <source>The database cannot be reached; nothing was changed. Look whether PostgreSQL runs and what &apos;database&apos; in the settings says. (%1)</source>
        <translation>Tietokantaan ei saada yhteyttä; mitään ei muutettu. Katso, onko PostgreSQL käynnissä ja mitä asetusten kohdassa ”database” lukee. (%1)</translation>
    </message>
    <message>
        <source>The database has schema %1 and this program wants %2; nothing was changed. &apos;tuttuctl hub init&apos; brings an older one up to it.</source>
        <translation>Tietokannan rakenne on %1, ja tämä ohjelma tarvitsee rakenteen %2; mitään ei muutettu. ”tuttuctl hub init” päivittää vanhemman rakenteen.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Usage: tuttuctl hub %1 [OPTION...]</source>
        <translation>Käyttö: tuttuctl hub %1 [VALITSIN...]</translation>
    </message>
</context>
<context>
    <name>tuttu::HubWatchers</name>
    <message>
        <source>The key of %1, shown only now. A browser asks for it at %2/fleet: any name, and this as the password.</source>
        <translation>Avain: %1, näkyy vain nyt. Selain kysyy sitä osoitteessa %2/fleet: nimeksi kelpaa mikä vain, ja tämä on salasana.</translation>
    </message>
    <message>
        <source>%1 sees the fleet no more. A new key: tuttuctl hub watchers add --name &quot;%1&quot;</source>
        <translation>%1 ei enää näe laitteita. Uusi avain: tuttuctl hub watchers add --name &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nobody may see the fleet yet. Give a key with: tuttuctl hub watchers add --name NAME</source>
        <translation>Kukaan ei vielä näe laitteita. Anna avain: tuttuctl hub watchers add --name NIMI</translation>
    </message>
    <message>
        <source>Who may see the page of the chain&apos;s devices: it names stores and devices, and no customer.

  add    with --name: makes a key and shows it once
  end    with --name
  list</source>
        <translation>Kuka saa nähdä ketjun laitteiden sivun: siinä on myymälöitä ja laitteita, ei yhtään asiakasta.

  add    ja --name: tekee avaimen ja näyttää sen kerran
  end    ja --name
  list</translation>
    </message>
    <message>
        <source>add, end or list.</source>
        <translation>add, end tai list.</translation>
    </message>
    <message>
        <source>Whose key it is, a person or a program.</source>
        <translation>Kenen avain se on, ihmisen tai ohjelman.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät sovi. Katso: %1 --help</translation>
    </message>
</context>
<context>
    <name>tuttu::ImportVerb</name>
    <message>
        <source>not stored: %1</source>
        <translation>ei tallennettu: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>rivi %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>rivi %1, sarake %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... ja %n muu</numerusform>
            <numerusform>... ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>rows %1, kept %2, refused %3, stored %4</source>
        <translation>rivejä %1, hyväksytty %2, hylätty %3, tallennettu %4</translation>
    </message>
    <message>
        <source>Reads a CSV file, plain or packed with zstd, into the shop. Good rows are kept, bad ones are named.</source>
        <translation>Lukee CSV-tiedoston, sellaisenaan tai zstd:llä pakattuna, myymälään. Hyvät rivit otetaan, huonot nimetään.</translation>
    </message>
    <message>
        <source>the file; docs/import.md says what it may hold</source>
        <translation>tiedosto; docs/import.md kertoo, mitä siinä saa olla</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Tulosta raportti JSON-muodossa.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>luetaan</translation>
    </message>
    <message>
        <source>customers, products, orders or sets; products and customers before orders, products before sets</source>
        <translation>customers, products, orders tai sets; tuotteet ja asiakkaat ennen tilauksia, tuotteet ennen kokonaisuuksia</translation>
    </message>
    <message>
        <source>%1 is none of customers, products, orders, sets.</source>
        <translation>%1 ei ole mikään näistä: customers, products, orders, sets.</translation>
    </message>
</context>
<context>
    <name>tuttu::JoinPart</name>
    <message>
        <source>Code to join with</source>
        <translation>Liittymiskoodi</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liity</translation>
    </message>
    <message>
        <source>Whoever looks after the chain shows a code for this shop. Scan it, or paste it here. It holds for ten minutes and for one device.</source>
        <translation>Ketjun ylläpito näyttää tälle myymälälle koodin. Lue se tai liitä se tähän. Koodi on voimassa kymmenen minuuttia ja kelpaa yhdelle laitteelle.</translation>
    </message>
</context>
<context>
    <name>tuttu::JoinVerb</name>
    <message>
        <source>Nobody answers at the chain&apos;s address; nothing was changed. The same code may be tried again.</source>
        <translation>Ketjun osoitteesta ei vastata; mitään ei muutettu. Samaa koodia voi yrittää uudelleen.</translation>
    </message>
    <message>
        <source>Something else than the hub answers, a network&apos;s sign-in page perhaps; nothing was changed.</source>
        <translation>Vastaus tuli muualta kuin ketjun palvelimelta, ehkä verkon kirjautumissivulta; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Whoever answers at the chain&apos;s address is not its hub; nothing was sent and nothing changed.</source>
        <translation>Ketjun osoitteesta vastaa joku muu kuin ketjun palvelin; mitään ei lähetetty eikä muutettu.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate does not hold at this device&apos;s time; nothing was changed. Look at the clock.</source>
        <translation>Ketjun palvelimen varmenne ei ole voimassa tämän laitteen kellon mukaan; mitään ei muutettu. Tarkista kello.</translation>
    </message>
    <message>
        <source>The hub is busy; nothing was changed. Try again in a minute.</source>
        <translation>Ketjun palvelin on kiireinen; mitään ei muutettu. Yritä uudelleen hetken päästä.</translation>
    </message>
    <message>
        <source>The code was used or has run out; nothing was changed. Ask for a new one.</source>
        <translation>Koodi on käytetty tai vanhentunut; mitään ei muutettu. Pyydä uusi.</translation>
    </message>
    <message>
        <source>The hub would not let this device in; nothing was changed.</source>
        <translation>Ketjun palvelin ei päästänyt tätä laitetta mukaan; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Joins this shop&apos;s device to a chain, with the code its manager shows. What was captured before is kept and goes to the chain.</source>
        <translation>Liittää tämän myymälän laitteen ketjuun koodilla, jonka ketjun ylläpito näyttää. Aiemmin kirjattu säilyy ja lähetetään ketjulle.</translation>
    </message>
    <message>
        <source>The code, as text: TUTTUHUB1...</source>
        <translation>Koodi tekstinä: TUTTUHUB1...</translation>
    </message>
    <message>
        <source>That is no code to join a chain with: it begins with TUTTUHUB1. Nothing was changed.</source>
        <translation>Tällä koodilla ei voi liittyä ketjuun: koodin alussa on TUTTUHUB1. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>A demo&apos;s made-up people have no business in a chain; nothing was changed.</source>
        <translation>Esittelymyymälän keksityt ihmiset eivät kuulu ketjuun; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This device is now one of %1, in %2.</source>
        <translation>Tämä laite kuuluu nyt ketjuun %1, myymälä %2.</translation>
    </message>
    <message>
        <source>What the chain&apos;s people call this device: by the door. Without it: %1</source>
        <translation>Miksi ketjun väki kutsuu tätä laitetta: oven luona. Ilman sitä: %1</translation>
    </message>
    <message>
        <source>A device of a chain must be able to forget its key, and under a passphrase it cannot: it needs a keychain. Nothing was sent and nothing changed.</source>
        <translation>Ketjun laitteen on voitava unohtaa avaimensa, eikä se onnistu salalauseen takana: laite tarvitsee avainsäilön. Mitään ei lähetetty eikä mitään muutettu.</translation>
    </message>
    <message>
        <source>That code is for another store than this one; nothing was sent and nothing changed. Ask for a code of this store. If it is the same shop, the chain has to know it by its own id: tuttuctl hub store add --id %1 ...</source>
        <translation>Koodi on toiselle myymälälle; mitään ei lähetetty eikä muutettu. Pyydä tämän myymälän koodi. Jos kyse on samasta myymälästä, ketjun on tunnettava se sen omalla tunnuksella: tuttuctl hub store add --id %1 ...</translation>
    </message>
</context>
<context>
    <name>tuttu::KeysVerb</name>
    <message>
        <source>not a key of %1 to %2 hexadecimal digits</source>
        <translation>ei avain, jossa on %1–%2 heksadesimaalinumeroa</translation>
    </message>
    <message>
        <source>not a card number</source>
        <translation>ei kortin numero</translation>
    </message>
    <message>
        <source>6 or 8</source>
        <translation>6 tai 8</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>rivi %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) kept.</source>
        <translation>
            <numerusform>%n avain säilytetty.</numerusform>
            <numerusform>%n avainta säilytetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret: </source>
        <translation>Salaisuus: </translation>
    </message>
    <message>
        <source>Keeps what passes, beacons and devices prove themselves with.

  passes FILE    CSV with the header card,key,digits: keys in hexadecimal digits, 6 or 8 digits
  beacons FILE   CSV with the header identity,key,exponent,started
  secret NAME    broker-password or counter-token: asked for, and kept in the keychain</source>
        <translation>Säilyttää avaimet, joilla passit, majakat ja laitteet todistavat itsensä.

  passes FILE    CSV, otsikko card,key,digits: avaimet heksadesimaaleina, 6 tai 8 numeroa
  beacons FILE   CSV, otsikko identity,key,exponent,started
  secret NAME    broker-password tai counter-token: kysytään ja säilytetään avainnipussa</translation>
    </message>
    <message>
        <source>passes, beacons or secret.</source>
        <translation>passes, beacons tai secret.</translation>
    </message>
    <message>
        <source>The file, or the secret&apos;s name.</source>
        <translation>Tiedosto tai salaisuuden nimi.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät käy. Katso: %1 --help</translation>
    </message>
</context>
<context>
    <name>tuttu::KioskApplication</name>
    <message>
        <source>Demo: make something happen</source>
        <translation>Esittely: tapahtumia</translation>
    </message>
    <message>
        <source>About Tuttu</source>
        <translation>Tietoja Tutusta</translation>
    </message>
    <message>
        <source>The devices are off: %1 cannot be used. Everything else works.</source>
        <translation>Laitteet ovat pois päältä: %1 ei kelpaa. Kaikki muu toimii.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puheenaiheet</translation>
    </message>
    <message>
        <source>Permissions asked for</source>
        <translation>Kysytyt luvat</translation>
    </message>
    <message>
        <source>The shop&apos;s figures</source>
        <translation>Myymälän luvut</translation>
    </message>
    <message>
        <source>The reports could not be kept in %1. It is tried again every ten minutes; nothing is lost.</source>
        <translation>Raportteja ei voitu tallentaa kansioon %1. Sitä yritetään uudelleen kymmenen minuutin välein; mitään ei katoa.</translation>
    </message>
    <message>
        <source>The chain is not asked: %1 cannot be used. Everything captured is safe on this device.</source>
        <translation>Ketjuun ei olla yhteydessä: tiedostoa %1 ei voida käyttää. Kaikki kirjattu on tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Ketju</translation>
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
    <message>
        <source>Too early to tell</source>
        <translation>Liian aikaista sanoa</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Miksi tämä?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>Miksi tämä? %1</translation>
    </message>
    <message>
        <source>They told us:</source>
        <translation>Kertoi itse:</translation>
    </message>
    <message>
        <source>Likes %1, as they told us</source>
        <translation>Pitää: %1, asiakkaan kertoma</translation>
    </message>
    <message>
        <source>Avoids %1, as they told us</source>
        <translation>Välttää: %1, asiakkaan kertoma</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <comment>likes and avoids we noticed ourselves</comment>
        <translation>Huomattu:</translation>
    </message>
</context>
<context>
    <name>tuttu::LatelyView</name>
    <message>
        <source>How well we counted</source>
        <translation>Miten hyvin laskettiin</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) nobody was counted: there is no conversion for them.</source>
        <translation>
            <numerusform>Yhtenä päivänä ketään ei laskettu: sille ei ole konversiota.</numerusform>
            <numerusform>%n päivänä ketään ei laskettu: niille ei ole konversiota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A door was not counted for %n minute(s). Conversion leaves these hours out.</source>
        <translation>
            <numerusform>Yhtä ovea ei laskettu %n minuuttiin. Konversiosta nämä tunnit puuttuvat.</numerusform>
            <numerusform>Yhtä ovea ei laskettu %n minuuttiin. Konversiosta nämä tunnit puuttuvat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A door was not counted for %n hour(s). Conversion leaves them out.</source>
        <translation>
            <numerusform>Yhtä ovea ei laskettu %n tuntiin. Konversiosta se puuttuu.</numerusform>
            <numerusform>Yhtä ovea ei laskettu %n tuntiin. Konversiosta ne puuttuvat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more was sold than people were counted: look at the counters.</source>
        <translation>
            <numerusform>%n tuntina myytiin enemmän kuin ihmisiä laskettiin: tarkista laskurit.</numerusform>
            <numerusform>%n tuntina myytiin enemmän kuin ihmisiä laskettiin: tarkista laskurit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n kuitti toisessa valuutassa ei ole missään rahasummassa.</numerusform>
            <numerusform>%n kuittia toisessa valuutassa ei ole missään rahasummassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known of the last %n days.</source>
        <translation>
            <numerusform>Viimeisestä %n päivästä ei tiedetä mitään.</numerusform>
            <numerusform>Viimeisistä %n päivästä ei tiedetä mitään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody was counted in the last %n days.</source>
        <translation>
            <numerusform>Viimeisen %n päivän aikana kaikki laskettiin.</numerusform>
            <numerusform>Viimeisten %n päivän aikana kaikki laskettiin.</numerusform>
        </translation>
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
        <translation>Jäsen oli lähellä</translation>
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
    <name>tuttu::LifetimeFits</name>
    <message>
        <source>No churn signal: these purchases show nobody leaving, so this model would call everybody present for certain. It is not used.</source>
        <translation>Ei merkkiä poistumisesta: näissä ostoissa kukaan ei lähde, joten malli sanoisi kaikkien varmasti jääneen. Sitä ei käytetä.</translation>
    </message>
    <message>
        <source>A parameter ran to the end of its range: the customers differ less than the model can tell.</source>
        <translation>Parametri meni alueensa reunaan: asiakkaat eroavat vähemmän kuin malli pystyy erottamaan.</translation>
    </message>
    <message>
        <source>The search for the parameters did not come to rest.</source>
        <translation>Parametrien haku ei asettunut.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n customers came back: forecasts of single customers are guesses.</source>
        <translation>
            <numerusform>Yksikään asiakas ei palannut: yksittäisten asiakkaiden ennusteet ovat arvauksia.</numerusform>
            <numerusform>Alle %n asiakasta palasi: yksittäisten asiakkaiden ennusteet ovat arvauksia.</numerusform>
        </translation>
    </message>
    <message>
        <source>A parameter ran to the end of its range: the data do not tell it. This model is used only where no other sees customers leave.</source>
        <translation>Parametri meni alueensa reunaan: aineisto ei kerro sitä. Mallia käytetään vain, kun mikään muu ei näe asiakkaiden poistuvan.</translation>
    </message>
</context>
<context>
    <name>tuttu::LinkSheet</name>
    <message>
        <source>I have a PIN here</source>
        <translation>Minulla on jo PIN täällä</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>Then you are one person here, whichever way you come in. Your PIN stays good as long as you come in by your work account now and then.</source>
        <translation>Silloin olet täällä sama henkilö, kirjaudut miten tahansa. PIN-koodisi pysyy voimassa, kun kirjaudut välillä työtililläsi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>Kuka olet täällä?</translation>
    </message>
    <message>
        <source>%1, your PIN</source>
        <translation>%1, PIN-koodisi</translation>
    </message>
    <message>
        <source>They have a work account already. Please ask your manager.</source>
        <translation>Hänellä on jo työtili. Kysy esihenkilöltäsi.</translation>
    </message>
</context>
<context>
    <name>tuttu::LinkedSheet</name>
    <message>
        <source>Work accounts</source>
        <translation>Työtilit</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Nobody has linked their work account with a PIN on this tablet. What the chain knows of people is changed there.</source>
        <translation>Kukaan ei ole yhdistänyt työtiliään ja PIN-koodiaan tällä laitteella. Ketjun tiedot henkilöistä muutetaan ketjussa.</translation>
    </message>
    <message>
        <source>They come in by their PIN and by their work account, and are one person. Parted, the PIN has no end again, and the account is a person of its own.</source>
        <translation>He kirjautuvat sekä PIN-koodilla että työtilillä ja ovat kumpaakin kautta sama henkilö. Erotettuna PIN-koodi on taas voimassa toistaiseksi, ja työtili on oma henkilönsä.</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Erota</translation>
    </message>
    <message>
        <source>Part the PIN and the work account of %1</source>
        <translation>Erota PIN ja työtili: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::LookActs</name>
    <message>
        <source>It is on its way to the printer</source>
        <translation>Se on matkalla tulostimelle</translation>
    </message>
    <message>
        <source>This device knows no printer. Save the page as a file, or let them take the code.</source>
        <translation>Tällä laitteella ei ole tulostinta. Tallenna sivu tiedostoksi tai anna asiakkaan lukea koodi.</translation>
    </message>
    <message>
        <source>The printer did not take it. Please look at it and try again.</source>
        <translation>Tulostin ei ottanut sitä vastaan. Tarkista tulostin ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the look were liked</source>
        <translation>
            <numerusform>Kokonaisuudesta pidettiin %n tuotteesta</numerusform>
            <numerusform>Kokonaisuudesta pidettiin %n tuotteesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the look was marked as liked</source>
        <translation>Kokonaisuudesta ei merkitty mitään mieluisaksi</translation>
    </message>
    <message>
        <source>See the look</source>
        <translation>Katso kokonaisuus</translation>
    </message>
    <message>
        <source>Ask what they think of “%1”</source>
        <translation>Kysy, mitä asiakas pitää kokonaisuudesta ”%1”</translation>
    </message>
</context>
<context>
    <name>tuttu::LookDraftPart</name>
    <message>
        <source>Name of the look</source>
        <translation>Kokonaisuuden nimi</translation>
    </message>
    <message>
        <source>Number or name of a product</source>
        <translation>Tuotteen numero tai nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Scan or type a product, or add a suggestion.</source>
        <translation>Mitään ei ole vielä valittu. Lue tai kirjoita tuote, tai lisää ehdotus.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyi</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Aiemmin koottuja</translation>
    </message>
    <message>
        <source>Name, as they will read it</source>
        <translation>Nimi, kuten asiakas sen lukee</translation>
    </message>
    <message>
        <source>Autumn window</source>
        <translation>Syksyn ikkuna</translation>
    </message>
    <message>
        <source>For the long table</source>
        <translation>Pitkään pöytään</translation>
    </message>
    <message numerus="yes">
        <source>A look has at least %n thing(s) in it.</source>
        <translation>
            <numerusform>Kokonaisuudessa on vähintään %n tuote.</numerusform>
            <numerusform>Kokonaisuudessa on vähintään %n tuotetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name: it is offered to everybody.</source>
        <translation>Anna nimi: tämä tarjotaan kaikille.</translation>
    </message>
    <message numerus="yes">
        <source>A shorter name, please: at most %n character(s).</source>
        <translation>
            <numerusform>Lyhyempi nimi, kiitos: enintään %n merkki.</numerusform>
            <numerusform>Lyhyempi nimi, kiitos: enintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name, please: this one says who they are, and it is shown and printed.</source>
        <translation>Toinen nimi, kiitos: tästä näkee, kuka asiakas on, ja se näytetään ja tulostetaan.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>varattu</translation>
    </message>
    <message>
        <source>in the basket</source>
        <translation>korissa</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>kaikille</translation>
    </message>
</context>
<context>
    <name>tuttu::LookPickRow</name>
    <message>
        <source>Show %1 earlier</source>
        <translation>Näytä %1 aiemmin</translation>
    </message>
    <message>
        <source>Show %1 later</source>
        <translation>Näytä %1 myöhemmin</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>tuttu::LookSheet</name>
    <message>
        <source>Drop the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Make the look</source>
        <translation>Tallenna kokonaisuus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>Kokoa tästä uusi</translation>
    </message>
    <message>
        <source>Code or paper</source>
        <translation>Koodi tai paperi</translation>
    </message>
    <message>
        <source>Show it to them</source>
        <translation>Näytä asiakkaalle</translation>
    </message>
    <message>
        <source>No product of this shop has that number or name.</source>
        <translation>Myymälän tuotteista millään ei ole tuota numeroa tai nimeä.</translation>
    </message>
    <message>
        <source>That is in the look already.</source>
        <translation>Se on jo kokonaisuudessa.</translation>
    </message>
    <message numerus="yes">
        <source>A look has at most %n thing(s) in it. Take one out first.</source>
        <translation>
            <numerusform>Kokonaisuudessa on enintään %n tuote. Poista ensin yksi.</numerusform>
            <numerusform>Kokonaisuudessa on enintään %n tuotetta. Poista ensin yksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is never shown on a screen or printed, so it is in no look.</source>
        <translation>Tätä ei koskaan näytetä näytöllä eikä tulosteta, joten se ei kuulu kokonaisuuteen.</translation>
    </message>
    <message>
        <source>A look for everybody</source>
        <translation>Kokonaisuus kaikille</translation>
    </message>
    <message>
        <source>A look for them</source>
        <translation>Kokonaisuus asiakkaalle</translation>
    </message>
    <message numerus="yes">
        <source>Basket: the %n they like</source>
        <translation>
            <numerusform>Koriin: mieluisa %n</numerusform>
            <numerusform>Koriin: mieluisat %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All into the basket</source>
        <translation>Kaikki koriin</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Muistuta minua</translation>
    </message>
</context>
<context>
    <name>tuttu::LookText</name>
    <message numerus="yes">
        <source>%n thing(s) together</source>
        <translation>
            <numerusform>%n tuote</numerusform>
            <numerusform>%n tuotetta yhdessä</numerusform>
        </translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>koko %1</translation>
    </message>
    <message>
        <source>none here today</source>
        <translation>ei täällä tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n täällä</numerusform>
            <numerusform>%n täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Koko %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Tuotenumero %1</translation>
    </message>
    <message>
        <source>The code leads to all of it. Point a phone&apos;s camera at it.</source>
        <translation>Koodi vie koko kokonaisuuteen. Osoita sitä puhelimen kameralla.</translation>
    </message>
    <message>
        <source>The code holds this list. Point a phone&apos;s camera at it.</source>
        <translation>Koodissa on tämä luettelo. Osoita sitä puhelimen kameralla.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tuttu::LookalikeRow</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Joku muu</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 on joku muu</translation>
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
    <message>
        <source>Captured on this device</source>
        <translation>Tällä laitteella kirjattu</translation>
    </message>
    <message>
        <source>Looks for everybody</source>
        <translation>Kokonaisuudet kaikille</translation>
    </message>
</context>
<context>
    <name>tuttu::ManagerPage</name>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Kehitys</translation>
    </message>
    <message>
        <source>Two weeks ahead</source>
        <translation>2 viikon ennuste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a day</comment>
        <translation>%1, tähän asti</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>Päättyy %1</translation>
    </message>
    <message>
        <source>The two weeks to come</source>
        <translation>Kaksi tulevaa viikkoa</translation>
    </message>
    <message>
        <source>Who our customers are</source>
        <translation>Keitä asiakkaat ovat</translation>
    </message>
    <message>
        <source>Goals and plans</source>
        <translation>Tavoitteet ja suunnitelmat</translation>
    </message>
    <message>
        <source>What we try</source>
        <translation>Mitä kokeillaan</translation>
    </message>
    <message>
        <source>The figures cannot be shown just now</source>
        <translation>Lukuja ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Too little has been counted to look ahead</source>
        <translation>Ennusteeseen on laskettu liian vähän</translation>
    </message>
    <message>
        <source>After six weeks of counted visitors the two weeks to come are shown here.</source>
        <translation>Kun kävijöitä on laskettu kuusi viikkoa, tässä näkyvät kaksi tulevaa viikkoa.</translation>
    </message>
    <message>
        <source>Counting the customers…</source>
        <translation>Lasketaan asiakkaita…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Luetaan lukuja…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are still to be counted. This is done once.</source>
        <translation>
            <numerusform>%n päivä on vielä laskematta. Tämä tehdään vain kerran.</numerusform>
            <numerusform>%n päivää on vielä laskematta. Tämä tehdään vain kerran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Lopeta laskeminen</translation>
    </message>
    <message>
        <source>The customers have not been counted</source>
        <translation>Asiakkaita ei ole laskettu</translation>
    </message>
    <message>
        <source>Everybody&apos;s purchases are looked at once, a few at a time; scanning goes on meanwhile.</source>
        <translation>Kaikkien ostokset käydään läpi kerran, muutama kerrallaan; lukeminen toimii sillä välin.</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>Laske nyt</translation>
    </message>
</context>
<context>
    <name>tuttu::ManagerSheets</name>
    <message numerus="yes">
        <source>NPS of the last %n days</source>
        <translation>
            <numerusform>Viimeisen %n päivän NPS</numerusform>
            <numerusform>Viimeisten %n päivän NPS</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>Klo %1 alkaen</translation>
    </message>
    <message>
        <source>Receipts, %1</source>
        <comment>a day</comment>
        <translation>Kuitit, %1</translation>
    </message>
    <message>
        <source>Receipts, %1 to %2</source>
        <comment>times</comment>
        <translation>Kuitit, %1–%2</translation>
    </message>
</context>
<context>
    <name>tuttu::MeasureText</name>
    <message>
        <source>Visitors</source>
        <translation>Kävijät</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kuitit</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettomyynti</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversio</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Keskiostos</translation>
    </message>
    <message>
        <source>Items per sale</source>
        <translation>Tuotteita ostoa kohti</translation>
    </message>
    <message>
        <source>Sales per visitor</source>
        <translation>Myynti kävijää kohti</translation>
    </message>
    <message>
        <source>Visitors per clerk and hour</source>
        <translation>Kävijät myyjätuntia kohti</translation>
    </message>
    <message>
        <source>Time in the shop (median)</source>
        <translation>Aika myymälässä (mediaani)</translation>
    </message>
    <message>
        <source>Time in the shop (mean)</source>
        <translation>Aika myymälässä (keskiarvo)</translation>
    </message>
    <message>
        <source>Recognised visitors</source>
        <translation>Tunnistetut kävijät</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Palaavat asiakkaat</translation>
    </message>
    <message>
        <source>Permissions asked for</source>
        <translation>Kysytyt luvat</translation>
    </message>
    <message>
        <source>Permissions given</source>
        <translation>Annetut luvat</translation>
    </message>
    <message>
        <source>Permissions withdrawn</source>
        <translation>Perutut luvat</translation>
    </message>
    <message>
        <source>Talking points said</source>
        <translation>Sanotut puheenaiheet</translation>
    </message>
    <message>
        <source>Suggestions taken</source>
        <translation>Otetut suositukset</translation>
    </message>
    <message>
        <source>Holds collected</source>
        <translation>Noudetut varaukset</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Suositteluindeksi (NPS)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>vuodessa</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sadasta</translation>
    </message>
    <message>
        <source>items</source>
        <translation>tuotetta</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuuttia</translation>
    </message>
    <message>
        <source>points, from -100 to 100</source>
        <translation>pistettä, välillä −100…100</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>tunnissa</translation>
    </message>
</context>
<context>
    <name>tuttu::MeasureView</name>
    <message>
        <source>As a table</source>
        <translation>Taulukkona</translation>
    </message>
    <message numerus="yes">
        <source>Each number is the mean of such an hour in the last %n weeks.</source>
        <translation>
            <numerusform>Kukin luku on tällaisen tunnin keskiarvo viimeisen %n viikon ajalta.</numerusform>
            <numerusform>Kukin luku on tällaisen tunnin keskiarvo viimeisten %n viikon ajalta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each number is of all such hours in the last %n weeks together.</source>
        <translation>
            <numerusform>Kukin luku on kaikista tällaisista tunneista yhteensä viimeisen %n viikon ajalta.</numerusform>
            <numerusform>Kukin luku on kaikista tällaisista tunneista yhteensä viimeisten %n viikon ajalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Koko myymälä</translation>
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
    <name>tuttu::MergeSheet</name>
    <message>
        <source>The same person twice</source>
        <translation>Sama henkilö kahdesti</translation>
    </message>
    <message>
        <source>Look for the other record by name, e-mail, phone or card.</source>
        <translation>Hae toinen tietue nimellä, sähköpostilla, puhelimella tai kortilla.</translation>
    </message>
    <message>
        <source>Name, e-mail, phone or card</source>
        <translation>Nimi, sähköposti, puhelin tai kortti</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Jokin toinen</translation>
    </message>
    <message>
        <source>Merge the records</source>
        <translation>Yhdistä tietueet</translation>
    </message>
    <message>
        <source>Reading both records…</source>
        <translation>Luetaan molempia tietueita…</translation>
    </message>
    <message>
        <source>These two are one already.</source>
        <translation>Nämä on jo yhdistetty.</translation>
    </message>
    <message>
        <source>The other record cannot be read now.</source>
        <translation>Toista tietuetta ei voi nyt lukea.</translation>
    </message>
    <message>
        <source>Three letters or more, please.</source>
        <translation>Vähintään kolme kirjainta.</translation>
    </message>
    <message>
        <source>The search gets ready…</source>
        <translation>Haku valmistautuu…</translation>
    </message>
    <message>
        <source>The search does not answer now.</source>
        <translation>Haku ei nyt vastaa.</translation>
    </message>
    <message>
        <source>Nobody else is found by this.</source>
        <translation>Tällä ei löydy ketään muuta.</translation>
    </message>
    <message>
        <source>Perhaps one of these</source>
        <translation>Ehkä jokin näistä</translation>
    </message>
    <message>
        <source>They are read as one from now on. Nothing is lost, and they can be parted again at any time.</source>
        <translation>Ne luetaan tästä lähtien yhtenä. Mitään ei katoa, ja ne voi erottaa milloin vain.</translation>
    </message>
    <message>
        <source>Which counts?</source>
        <translation>Kumpi pätee?</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>Mitä yhdistyy</translation>
    </message>
    <message>
        <source>Lists are joined. A no to any permission, in either record, stays a no.</source>
        <translation>Luettelot yhdistetään. Kielto kummassa tahansa tietueessa pysyy kieltona.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Pätee</translation>
    </message>
    <message>
        <source>in the other record</source>
        <translation>toisessa tietueessa</translation>
    </message>
    <message>
        <source>in this record</source>
        <translation>tässä tietueessa</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n ostos</numerusform>
            <numerusform>%n ostosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::MessageSheet</name>
    <message>
        <source>Write to %1</source>
        <translation>Viesti asiakkaalle %1</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Viesti on lähetetty</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Read the code with the shop&apos;s phone: the message opens there, ready to send.</source>
        <translation>Lue koodi myymälän puhelimella: viesti avautuu siinä lähetysvalmiina.</translation>
    </message>
    <message>
        <source>The message as a code for the shop&apos;s phone</source>
        <translation>Viesti koodina myymälän puhelimelle</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Merkkejä jäljellä: %1</translation>
    </message>
    <message>
        <source>It is too long for a code: shorten it, or type it on the shop&apos;s phone.</source>
        <translation>Viesti on liian pitkä koodiin: lyhennä sitä tai kirjoita se myymälän puhelimella.</translation>
    </message>
</context>
<context>
    <name>tuttu::ModelVerb</name>
    <message>
        <source>No model has been learnt here yet: import orders first.</source>
        <translation>Täällä ei ole vielä opittu mallia: tuo ensin tilauksia.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>%1 is not a whole model (%2). The shop keeps the one it had.</source>
        <translation>%1 ei ole ehjä malli (%2). Myymälä pitää entisen mallinsa.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tuttu. The shop keeps the one it had.</source>
        <translation>%1 on tehty uudemmalla Tutulla. Myymälä pitää entisen mallinsa.</translation>
    </message>
    <message>
        <source>%1 is too large for a model: at most 256 MiB.</source>
        <translation>%1 on liian suuri malliksi: enintään 256 MiB.</translation>
    </message>
    <message>
        <source>None of the products of %1 is known in this shop. It keeps the model it had.</source>
        <translation>Mitään tiedoston %1 tuotteista ei tunneta tässä myymälässä. Se pitää entisen mallinsa.</translation>
    </message>
    <message>
        <source>Shows the model the recommendations rest on with its card, writes it to a file, or takes one from a file.</source>
        <translation>Näyttää mallin, johon suositukset perustuvat, ja sen tiedot, kirjoittaa sen tiedostoon tai ottaa mallin tiedostosta.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>mitä tehdään</translation>
    </message>
    <message>
        <source>of export and use</source>
        <translation>komennoille export ja use</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;: show, export or use.</source>
        <translation>Ei ole komentoa ”%1”: show, export tai use.</translation>
    </message>
</context>
<context>
    <name>tuttu::MqttClient</name>
    <message>
        <source>The broker does not answer.</source>
        <translation>Välittäjä ei vastaa.</translation>
    </message>
    <message>
        <source>The broker refuses this user and password.</source>
        <translation>Välittäjä ei hyväksy tätä käyttäjää ja salasanaa.</translation>
    </message>
    <message>
        <source>The broker does not let this device read its topics.</source>
        <translation>Välittäjä ei anna tämän laitteen lukea aiheitaan.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1</source>
        <translation>Välittäjän varmenteeseen ei luoteta: %1</translation>
    </message>
    <message>
        <source>The settings of the broker are not usable.</source>
        <translation>Välittäjän asetukset eivät kelpaa.</translation>
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
        <source>Birthday, if they like</source>
        <translation>Syntymäpäivä, jos asiakas haluaa</translation>
    </message>
    <message>
        <source>Name, or an e-mail or phone number</source>
        <translation>Nimi, sähköposti tai puhelinnumero</translation>
    </message>
    <message>
        <source>What to call them, if not by the whole name</source>
        <translation>Kutsumanimi, jos ei koko nimi</translation>
    </message>
    <message>
        <source>How to say it, as in “AI-no”</source>
        <translation>Miten nimi lausutaan, kuten ”AI-no”</translation>
    </message>
    <message>
        <source>Title, only if they wish one</source>
        <translation>Titteli, vain jos asiakas sitä toivoo</translation>
    </message>
    <message>
        <source>More about their name</source>
        <translation>Lisää nimestä</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Onko hän joku näistä?</translation>
    </message>
    <message>
        <source>Look first whether it is one of these. If it is somebody else, save again.</source>
        <translation>Katso ensin, onko hän joku näistä. Jos ei ole, tallenna uudelleen.</translation>
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
    <name>tuttu::NoteText</name>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Uskonto</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politiikka</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Love life</source>
        <translation>Rakkauselämä</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Ammattiliitto</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Rikos</translation>
    </message>
    <message>
        <source>Unkind word</source>
        <translation>Ikävä sana</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Card or account number</source>
        <translation>Kortin tai tilin numero</translation>
    </message>
    <message>
        <source>%1. This cannot be saved: take it out.</source>
        <comment>kinds of numbers</comment>
        <translation>%1. Tätä ei voi tallentaa: poista se.</translation>
    </message>
    <message>
        <source>%1. Leave it out: the customer can read every note.</source>
        <comment>kinds of doubtful words</comment>
        <translation>%1. Jätä pois: asiakas voi lukea jokaisen muistiinpanon.</translation>
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
    <name>tuttu::OpenLookPart</name>
    <message>
        <source>Print it</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Tallenna tiedostoksi</translation>
    </message>
    <message>
        <source>The look as a code for their phone</source>
        <translation>Kokonaisuus koodina asiakkaan puhelimeen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of it are left out: they are no longer sold, or are not shown.</source>
        <translation>
            <numerusform>%n tuote on jätetty pois: sitä ei enää myydä tai sitä ei näytetä.</numerusform>
            <numerusform>%n tuotetta on jätetty pois: niitä ei enää myydä tai niitä ei näytetä.</numerusform>
        </translation>
    </message>
    <message>
        <source>They point their phone&apos;s camera at the code and have it all with them.</source>
        <translation>Asiakas osoittaa koodia puhelimensa kameralla, ja kaikki on hänellä mukana.</translation>
    </message>
    <message>
        <source>There is more in it than a code can hold. Print it, or make two looks of it.</source>
        <translation>Tässä on enemmän kuin koodiin mahtuu. Tulosta se tai kokoa siitä kaksi kokonaisuutta.</translation>
    </message>
    <message>
        <source>They like it</source>
        <translation>Asiakas pitää tästä</translation>
    </message>
</context>
<context>
    <name>tuttu::OpenShop</name>
    <message>
        <source>Passphrase of this shop: </source>
        <translation>Tämän myymälän salalause: </translation>
    </message>
    <message>
        <source>The shop&apos;s folder. Without it: %1</source>
        <translation>Myymälän kansio. Ellei sitä anneta: %1</translation>
    </message>
    <message>
        <source>Read the passphrase&apos;s line from this open file descriptor, not from the terminal.</source>
        <translation>Lue salalauseen rivi tästä avoimesta tiedostokahvasta, ei päätteestä.</translation>
    </message>
    <message>
        <source>--passphrase-fd needs a number</source>
        <translation>--passphrase-fd tarvitsee luvun</translation>
    </message>
    <message>
        <source>No shop lives in %1; &quot;tuttuctl setup&quot; makes one, &quot;tuttuctl demo fill&quot; a demo.</source>
        <translation>Kansiossa %1 ei ole myymälää; ”tuttuctl setup” perustaa sellaisen, ”tuttuctl demo fill” esittelymyymälän.</translation>
    </message>
</context>
<context>
    <name>tuttu::OwnRecord</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kutsumanimi</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Miten lausutaan</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nimi latinalaisin kirjaimin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titteli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Birthday, without the year</source>
        <translation>Syntymäpäivä ilman vuotta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Looks for presents for</source>
        <translation>Etsii lahjoja</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Asiakkaana</translation>
    </message>
    <message>
        <source>Another record of yours, read together with this one</source>
        <translation>Toinen tietueesi, joka luetaan tämän kanssa yhdessä</translation>
    </message>
    <message>
        <source>Also given, to be settled with you</source>
        <translation>Annettu myös näin, sovitaan kanssasi</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kuka olet</translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation>Majakka</translation>
    </message>
    <message>
        <source>Pass on your phone</source>
        <translation>Kortti puhelimessasi</translation>
    </message>
    <message>
        <source>Number in our other systems</source>
        <translation>Numero muissa järjestelmissämme</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>What you allow</source>
        <translation>Mihin olet antanut luvan</translation>
    </message>
    <message>
        <source>What you told us about your taste</source>
        <translation>Mitä kerroit mieltymyksistäsi</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ei mitään.</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Pitää</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>Välttää</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Koot</translation>
    </message>
    <message>
        <source>What those who served you noted</source>
        <translation>Mitä sinua palvelleet ovat merkinneet</translation>
    </message>
    <message>
        <source>Receipts: %1</source>
        <translation>Kuitteja: %1</translation>
    </message>
    <message>
        <source>What you bought</source>
        <translation>Mitä olet ostanut</translation>
    </message>
    <message>
        <source>Nothing is known.</source>
        <translation>Ei tiedossa.</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>Käyntisi</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Ei tiedossa.</translation>
    </message>
    <message>
        <source>You asked us to come back to you</source>
        <translation>Pyysit meitä ottamaan yhteyttä</translation>
    </message>
    <message>
        <source>What you told us with your name</source>
        <translation>Mitä kerroit nimelläsi</translation>
    </message>
    <message>
        <source>Put aside for you: %1</source>
        <translation>Varattu sinulle: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoidettu</translation>
    </message>
    <message>
        <source>Put together for you: %1</source>
        <translation>Koottu sinulle: %1</translation>
    </message>
    <message>
        <source>What we do for you</source>
        <translation>Mitä teemme hyväksesi</translation>
    </message>
    <message>
        <source>Nothing just now.</source>
        <translation>Ei mitään juuri nyt.</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Viestit sinulle</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ei yhtään.</translation>
    </message>
    <message>
        <source>What was computed from it, and why</source>
        <translation>Mitä niistä on laskettu ja miksi</translation>
    </message>
    <message>
        <source>Nothing is computed about you, as you wish.</source>
        <translation>Sinusta ei lasketa mitään, kuten toivot.</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Ehdotettu: %1</translation>
    </message>
    <message>
        <source>Never suggested again</source>
        <translation>Ei ehdoteta enää</translation>
    </message>
    <message>
        <source>You bought %1 here, and others often bought both.</source>
        <translation>Ostit täältä: %1. Muut ostivat usein molemmat.</translation>
    </message>
    <message>
        <source>You have bought it here before, more than once.</source>
        <translation>Olet ostanut sitä täältä useammin kuin kerran.</translation>
    </message>
    <message>
        <source>Many people bought it here lately; it has nothing to do with you.</source>
        <translation>Moni on ostanut sitä täältä viime aikoina; se ei liity sinuun.</translation>
    </message>
    <message>
        <source>It is new, and you told us that you like things of this kind.</source>
        <translation>Se on uusi, ja kerroit pitäväsi tällaisesta.</translation>
    </message>
    <message>
        <source>It is new, and you often bought things of this kind here.</source>
        <translation>Se on uusi, ja olet usein ostanut tällaista täältä.</translation>
    </message>
    <message>
        <source>We show it together with %1, which you bought here.</source>
        <translation>Esittelemme sen yhdessä tämän kanssa: %1, jonka ostit täältä.</translation>
    </message>
    <message>
        <source>You bought %1 here, and this is one of the finer ones.</source>
        <translation>Ostit täältä: %1. Tämä on hieman hienompi.</translation>
    </message>
    <message>
        <source>You told us that you like things of this kind.</source>
        <translation>Kerroit pitäväsi tällaisesta.</translation>
    </message>
</context>
<context>
    <name>tuttu::PeopleView</name>
    <message>
        <source>As a table</source>
        <translation>Taulukkona</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Laske uudelleen</translation>
    </message>
    <message>
        <source>%1 of %2 customers counted.</source>
        <comment>numbers</comment>
        <translation>Asiakkaita laskettu %1/%2.</translation>
    </message>
    <message>
        <source>Counting begins.</source>
        <translation>Laskenta alkaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who bought, as of %1.</source>
        <comment>a day or time</comment>
        <translation>
            <numerusform>Tilanne %1: %n ostanut asiakas.</numerusform>
            <numerusform>Tilanne %1: %n ostanutta asiakasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said no to having their purchases looked at and is in none of these.</source>
        <translation>
            <numerusform>%n on kieltänyt ostojensa tarkastelun eikä ole mukana missään näistä.</numerusform>
            <numerusform>%n on kieltänyt ostojensa tarkastelun eikä ole mukana missään näistä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::PinActs</name>
    <message>
        <source>Choose a PIN</source>
        <translation>Valitse PIN-koodi</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>PIN-koodisi on nyt käytössä.</translation>
    </message>
    <message>
        <source>I have a PIN here</source>
        <translation>Minulla on jo PIN täällä</translation>
    </message>
    <message>
        <source>Work accounts</source>
        <translation>Työtilit</translation>
    </message>
    <message>
        <source>You are %1 here from now on, by your PIN and by your work account.</source>
        <translation>Olet täällä tästä lähtien %1, sekä PIN-koodilla että työtilillä.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The PIN and the work account are two people&apos;s again on this tablet.</source>
        <translation>PIN ja työtili ovat tällä laitteella taas kahden eri henkilön.</translation>
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
    <name>tuttu::PinSheet</name>
    <message>
        <source>A PIN for this tablet</source>
        <translation>PIN-koodi tälle laitteelle</translation>
    </message>
    <message>
        <source>With it you come in quickly, and also while the network is away. It stays good as long as you come in by your work account now and then.</source>
        <translation>Sillä kirjaudut nopeasti, myös silloin kun verkkoyhteyttä ei ole. Se pysyy voimassa, kun kirjaudut välillä työtililläsi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Choose six digits</source>
        <translation>Valitse kuusi numeroa</translation>
    </message>
    <message>
        <source>The same six digits once more</source>
        <translation>Samat kuusi numeroa uudestaan</translation>
    </message>
    <message>
        <source>The two were not the same. Please choose your PIN again.</source>
        <translation>Numerot eivät olleet samat. Valitse PIN-koodi uudestaan.</translation>
    </message>
    <message>
        <source>These digits are easy to guess. Please choose others.</source>
        <translation>Nämä numerot on helppo arvata. Valitse toiset.</translation>
    </message>
    <message>
        <source>I have a PIN here</source>
        <translation>Minulla on jo PIN täällä</translation>
    </message>
</context>
<context>
    <name>tuttu::PinVerb</name>
    <message>
        <source>Makes a new PIN on this device for somebody who serves here, and shows it once: for whom the chain has told of, and for who has forgotten theirs.</source>
        <translation>Tekee tällä laitteella palvelevalle uuden PIN-koodin ja näyttää sen kerran: sille, josta ketju on kertonut, ja sille, joka on unohtanut omansa.</translation>
    </message>
    <message>
        <source>Their name as it stands on the sign-in page, or their id.</source>
        <translation>Nimi niin kuin se on kirjautumissivulla, tai tunnus.</translation>
    </message>
    <message>
        <source>PIN %1: %2. It is shown only now; one from before is good no more.</source>
        <translation>PIN %1: %2. Se näytetään vain nyt; entinen ei enää kelpaa.</translation>
    </message>
    <message>
        <source>Nobody on this device is called %1; nothing was changed. Who works where: tuttuctl hub people</source>
        <translation>Tällä laitteella ei ole ketään nimeltä %1; mitään ei muutettu. Kuka työskentelee missä: tuttuctl hub people</translation>
    </message>
    <message>
        <source>Several are called so; nothing was changed. Say which by the id:
%1</source>
        <translation>Samannimisiä on useita; mitään ei muutettu. Kerro tunnuksella, kuka heistä:
%1</translation>
    </message>
</context>
<context>
    <name>tuttu::PlanSheet</name>
    <message>
        <source>In three years</source>
        <translation>Kolmen vuoden päästä</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Tallenna suunnitelma</translation>
    </message>
    <message>
        <source>Where do we want to be?</source>
        <translation>Missä haluamme olla?</translation>
    </message>
    <message>
        <source>Managers can read this</source>
        <translation>Esihenkilöt voivat lukea tämän</translation>
    </message>
</context>
<context>
    <name>tuttu::PlanText</name>
    <message>
        <source>Promotion</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Häiriö</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Sää</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Tahdissa</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Ei tahdissa</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Liian varhaista</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ei vielä laskettu</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Ei vielä tavoitetta</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Tavoite: %1</translation>
    </message>
    <message>
        <source>Goal: at most %1</source>
        <translation>Tavoite: enintään %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tähän asti</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Ei vielä kenenkään</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>some time this year</source>
        <translation>joskus tänä vuonna</translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation>piti tehdä %1 mennessä</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n clerk(s)</source>
        <extracomment>%1 and %2 are hours of the day</extracomment>
        <translation>
            <numerusform>%1–%2, %n myyjä</numerusform>
            <numerusform>%1–%2, %n myyjää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names days of the week, %2 hours and how many clerks</extracomment>
        <translation>%1: %2</translation>
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
    <name>tuttu::ReadingRow</name>
    <message>
        <source>Check digit good</source>
        <translation>Tarkistusnumero oikein</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>Tarkistusnumero väärin</translation>
    </message>
</context>
<context>
    <name>tuttu::ReceiptRow</name>
    <message>
        <source>Return</source>
        <translation>Palautus</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n kappale</numerusform>
            <numerusform>%n kappaletta</numerusform>
        </translation>
    </message>
    <message>
        <source>with a customer</source>
        <translation>asiakkaan nimellä</translation>
    </message>
    <message>
        <source>Shows what was bought</source>
        <translation>Näyttää, mitä ostettiin</translation>
    </message>
    <message>
        <source>A product no longer known</source>
        <translation>Tuote, jota ei enää tunneta</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces, price of one</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) back</source>
        <translation>
            <numerusform>%n kappale takaisin</numerusform>
            <numerusform>%n kappaletta takaisin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::ReceiptsSheet</name>
    <message>
        <source>Reading the receipts…</source>
        <translation>Luetaan kuitteja…</translation>
    </message>
    <message>
        <source>The receipts cannot be shown just now</source>
        <translation>Kuitteja ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>There are no receipts of this time</source>
        <translation>Tältä ajalta ei ole kuitteja</translation>
    </message>
    <message>
        <source>Online orders are not among them.</source>
        <translation>Verkkotilaukset eivät ole mukana.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Kappaleita</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) only take back: in the sum, but not in the number.</source>
        <translation>
            <numerusform>%n kuitilla on vain palautuksia: se on summassa mutta ei lukumäärässä.</numerusform>
            <numerusform>%n kuitilla on vain palautuksia: ne ovat summassa mutta eivät lukumäärässä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) in another currency are in no sum of money.</source>
        <translation>
            <numerusform>%n kuitti on toisessa valuutassa eikä ole mukana rahasummissa.</numerusform>
            <numerusform>%n kuittia on toisessa valuutassa eikä ole mukana rahasummissa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed; the sums are of all.</source>
        <translation>
            <numerusform>Luettelossa on uusin; summat ovat kaikista.</numerusform>
            <numerusform>Luettelossa on %n uusinta; summat ovat kaikista.</numerusform>
        </translation>
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
    <message>
        <source>size %1</source>
        <translation>koko %1</translation>
    </message>
</context>
<context>
    <name>tuttu::RecordText</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Kutsumanimi</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Miten lausutaan</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nimi latinalaisin kirjaimin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titteli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Syntymäpäivä</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Pitää</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>Välttää</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Koot</translation>
    </message>
    <message>
        <source>Whom they buy for</source>
        <translation>Kenelle ostaa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>A name, an e-mail or a phone number is needed: one of them is enough.</source>
        <translation>Tarvitaan nimi, sähköposti tai puhelinnumero: yksi riittää.</translation>
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
        <source>This is too long. Two hundred letters are the most.</source>
        <translation>Tämä on liian pitkä. Enintään kaksisataa merkkiä.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is written. Mend it or leave it out.</source>
        <translation>Tätä ei voi tallentaa näin. Korjaa se tai jätä pois.</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>Kaksi nimeä</translation>
    </message>
    <message>
        <source>Two e-mails</source>
        <translation>Kaksi sähköpostia</translation>
    </message>
    <message>
        <source>Two phone numbers</source>
        <translation>Kaksi puhelinnumeroa</translation>
    </message>
    <message>
        <source>Two birthdays</source>
        <translation>Kaksi syntymäpäivää</translation>
    </message>
    <message>
        <source>%1: two answers</source>
        <extracomment>%1 is the name of a field: &quot;How to say it&quot;</extracomment>
        <translation>%1: kaksi vastausta</translation>
    </message>
    <message>
        <source>same card</source>
        <translation>sama kortti</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>sama puhelin</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>sama sähköposti</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>melkein sama nimi</translation>
    </message>
    <message>
        <source>e-mail one letter off</source>
        <translation>sähköposti yhtä kirjainta vaille</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>sama syntymäpäivä</translation>
    </message>
    <message>
        <source>phone ends the same</source>
        <translation>puhelin päättyy samoin</translation>
    </message>
</context>
<context>
    <name>tuttu::RecordsSheet</name>
    <message numerus="yes">
        <source>Made of %n record(s)</source>
        <translation>
            <numerusform>Koottu %n tietueesta</numerusform>
            <numerusform>Koottu %n tietueesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found that these are one person&apos;s. Parted again, each has its own back; what was written down since stays with the first.</source>
        <translation>Joku huomasi, että nämä ovat saman henkilön. Erotettuna kummallakin on taas omansa; mitä sen jälkeen on kirjattu, jää ensimmäiselle.</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>yhdistetty %1</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Erota taas</translation>
    </message>
    <message>
        <source>Part %1 again</source>
        <translation>Erota %1 taas</translation>
    </message>
</context>
<context>
    <name>tuttu::ReplenishVerb</name>
    <message>
        <source>Judges on a retailer&apos;s sales who is reminded of what: whether those ranked first buy again in a window, and how far the usual gap is off. Prints JSON.</source>
        <translation>Arvioi kauppiaan myynnillä, ketä muistutetaan mistäkin: ostavatko ensimmäiset uudelleen jakson aikana ja miten paljon tavallinen väli erehtyy. Tulostaa JSONia.</translation>
    </message>
    <message>
        <source>Judge; it is all the verb does.</source>
        <translation>Arvioi; muuta tämä ei tee.</translation>
    </message>
    <message>
        <source>The last day that is learnt from. Without it the window is the last of the file.</source>
        <translation>Viimeinen päivä, josta opitaan. Ilman tätä jakso on tiedoston viimeinen.</translation>
    </message>
    <message>
        <source>Days of the window; 28 without it.</source>
        <translation>Jakson päivät; ilman tätä 28.</translation>
    </message>
    <message>
        <source>Nothing can be judged: before %1 nobody bought the same item on two days. The file has sales from %2 to %3.</source>
        <translation>Mitään ei voi arvioida: ennen päivää %1 kukaan ei ostanut samaa tuotetta kahtena päivänä. Tiedostossa on myyntiä %2–%3.</translation>
    </message>
</context>
<context>
    <name>tuttu::ReportDesk</name>
    <message>
        <source>Making the report…</source>
        <translation>Raporttia tehdään…</translation>
    </message>
    <message>
        <source>%1 report %2</source>
        <comment>shop, first day</comment>
        <translation>%1 raportti %2</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Raportti on tulostimella.</translation>
    </message>
    <message>
        <source>This device has no printer. Save it as PDF instead.</source>
        <translation>Tällä laitteella ei ole tulostinta. Tallenna PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Raporttia ei tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>tuttu::ReportPicture</name>
    <message>
        <source>As of %1, %2. Ranges hold 19 times in 20; n is of how many.</source>
        <comment>a day, a time</comment>
        <translation>Tilanne %1, %2. Vaihteluvälit pitävät 19 kertaa 20:stä; n on havaintojen määrä.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a day, the kind of a note, its words</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tuttu::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Tallenna taulukkona (CSV)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
</context>
<context>
    <name>tuttu::ReportVerb</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>figures</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>Visitors were not counted for %n minute(s) while the shop was open.</source>
        <translation>
            <numerusform>Kävijät olivat aukioloaikana laskematta %n minuutin.</numerusform>
            <numerusform>Kävijät olivat aukioloaikana laskematta %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The figures are kept; name another file.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: %2. Luvut ovat tallessa; anna toinen tiedosto.</translation>
    </message>
    <message>
        <source>Says what a day, week, month or year came to, each figure with what it may be off. Records nothing.</source>
        <translation>Kertoo päivän, viikon, kuukauden tai vuoden luvut virhevaroineen. Ei kirjaa mitään.</translation>
    </message>
    <message>
        <source>day (the default), week, month or year.</source>
        <translation>day (oletus), week, month tai year.</translation>
    </message>
    <message>
        <source>A day in it, 2026-11-21; yesterday when left out.</source>
        <translation>Jakson jokin päivä, 2026-11-21; ilman tätä eilinen.</translation>
    </message>
    <message>
        <source>Write comma-separated values, with the days, months or hours it is made of.</source>
        <translation>Kirjoita pilkuin eroteltuna (CSV), mukana päivät, kuukaudet tai tunnit, joista jakso koostuu.</translation>
    </message>
    <message>
        <source>Into this file.</source>
        <translation>Tähän tiedostoon.</translation>
    </message>
    <message>
        <source>--of takes day, week, month or year.</source>
        <translation>--of: day, week, month tai year.</translation>
    </message>
    <message>
        <source>--day takes a date such as 2026-11-21.</source>
        <translation>--day: päivä, kuten 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>tuttu::SalesFile</name>
    <message>
        <source>is empty</source>
        <translation>on tyhjä</translation>
    </message>
    <message>
        <source>more than %1 lines; give a file of fewer</source>
        <translation>yli %1 riviä; anna lyhyempi tiedosto</translation>
    </message>
</context>
<context>
    <name>tuttu::SalesOptions</name>
    <message>
        <source>The sales, a line for each item of a receipt: CSV with a header, plain or packed with gzip or zstd.</source>
        <translation>Myynti, rivi kuitin kutakin tuotetta kohti: CSV otsikkorivillä, sellaisenaan tai gzipillä tai zstd:llä pakattuna.</translation>
    </message>
    <message>
        <source>Take item codes as written, and all of them. Without it letters are made capitals, and where 99 of 100 lines have codes of so many digits and letters behind, the others (postage, fees) are left out.</source>
        <translation>Ota tuotekoodit kirjoitettuina ja kaikki. Ilman tätä kirjaimet muutetaan isoiksi, ja jos 99 rivillä sadasta koodissa on tietty määrä numeroita ja kirjaimia perässä, muut (postikulut, maksut) jäävät pois.</translation>
    </message>
    <message>
        <source>Say which file: --data FILE.</source>
        <translation>Kerro tiedosto: --data TIEDOSTO.</translation>
    </message>
    <message>
        <source>The file holds no sale: of %1 rows %2 could not be read, %3 are returns, %4 have no price.</source>
        <translation>Tiedostossa ei ole myyntiä: %1 rivistä %2 ei voitu lukea, %3 on palautuksia, %4 on hinnattomia.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 on luku väliltä %2–%3.</translation>
    </message>
</context>
<context>
    <name>tuttu::ScanVerb</name>
    <message>
        <source>In %1 ms: code %2, who %3, profile %4, brief %5.</source>
        <translation>%1 ms: koodi %2, kuka %3, profiili %4, tiedot %5.</translation>
    </message>
    <message>
        <source>Nobody here has this code.</source>
        <translation>Kenelläkään täällä ei ole tätä koodia.</translation>
    </message>
    <message>
        <source>Several people have this code.</source>
        <translation>Tämä koodi on usealla henkilöllä.</translation>
    </message>
    <message>
        <source>This is no code of ours: %1.</source>
        <translation>Tämä ei ole meidän koodimme: %1.</translation>
    </message>
    <message>
        <source>Does what the kiosk does when a code is scanned, and says how long each step took. Records nothing.</source>
        <translation>Tekee saman kuin ohjelma myymälässä, kun koodi luetaan, ja kertoo, kauanko kukin vaihe kesti. Ei kirjaa mitään.</translation>
    </message>
    <message>
        <source>what the scanner read</source>
        <translation>mitä lukija luki</translation>
    </message>
    <message>
        <source>Take it as typed by a clerk: a phone number or a mail address will do.</source>
        <translation>Pidä myyjän kirjoittamana: myös puhelinnumero tai sähköpostiosoite käy.</translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation>Tulosta vastaus JSON-muodossa.</translation>
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
    <message>
        <source>Hold the card before the camera or the scanner, or type what the customer gives you.</source>
        <translation>Pidä korttia kameran tai lukijan edessä tai kirjoita, mitä asiakas antaa.</translation>
    </message>
    <message>
        <source>Nobody on this device has this card. The chain is being asked; you need not wait for it.</source>
        <translation>Tätä korttia ei ole tällä laitteella. Ketjulta kysytään parhaillaan; vastausta ei tarvitse odottaa.</translation>
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
    <message>
        <source>Nobody was found for “%1” so far. Ask again in a moment, or scan the card: the chain is asked for who is not here.</source>
        <translation>Haulla ”%1” ei vielä löytynyt ketään. Hae hetken päästä uudelleen tai lue kortti: jos asiakasta ei ole täällä, häntä kysytään ketjulta.</translation>
    </message>
</context>
<context>
    <name>tuttu::SerialSource</name>
    <message>
        <source>The scanner was unplugged.</source>
        <translation>Lukija irrotettiin.</translation>
    </message>
    <message>
        <source>The scanner sent a code that is too long. It was dropped.</source>
        <translation>Lukija lähetti liian pitkän koodin. Se jätettiin pois.</translation>
    </message>
</context>
<context>
    <name>tuttu::SetupVerb</name>
    <message>
        <source>The shop&apos;s name, as its people call it.</source>
        <translation>Myymälän nimi, jolla sitä kutsutaan.</translation>
    </message>
    <message>
        <source>Its code in the retailer&apos;s files; without it its name.</source>
        <translation>Myymälän tunnus ketjun tiedostoissa; ilman sitä käytetään nimeä.</translation>
    </message>
    <message>
        <source>Its time zone: Europe/Helsinki.</source>
        <translation>Aikavyöhyke: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Its currency: EUR.</source>
        <translation>Valuutta: EUR.</translation>
    </message>
    <message>
        <source>The country of phone numbers written without one: FI.</source>
        <translation>Maa, johon ilman maatunnusta kirjoitetut puhelinnumerot kuuluvat: FI.</translation>
    </message>
    <message>
        <source>First digits of its loyalty cards; may come again. Without it: 29.</source>
        <translation>Kanta-asiakaskorttien ensimmäiset numerot; voi antaa useita. Ilman tätä: 29.</translation>
    </message>
    <message>
        <source>A host whose GS1 Digital Links name its customers; may come again.</source>
        <translation>Verkkotunnus, jonka GS1 Digital Link -osoitteet nimeävät asiakkaita; voi antaa useita.</translation>
    </message>
    <message>
        <source>Somebody who works here; may come again. Their PIN is printed once.</source>
        <translation>Täällä työskentelevä; voi antaa useita. PIN-koodi tulostetaan kerran.</translation>
    </message>
    <message>
        <source>A manager; may come again.</source>
        <translation>Esihenkilö; voi antaa useita.</translation>
    </message>
    <message>
        <source>Keep the key under a passphrase, not in the keychain.</source>
        <translation>Säilytä avain salalauseen takana, ei avainsäilössä.</translation>
    </message>
    <message>
        <source>--name is needed.</source>
        <translation>--name puuttuu.</translation>
    </message>
    <message>
        <source>--zone is no time zone such as Europe/Helsinki.</source>
        <translation>--zone ei ole aikavyöhyke, kuten Europe/Helsinki.</translation>
    </message>
    <message>
        <source>--currency is no code such as EUR.</source>
        <translation>--currency ei ole valuuttakoodi, kuten EUR.</translation>
    </message>
    <message>
        <source>--phone-region is no country such as FI.</source>
        <translation>--phone-region ei ole maakoodi, kuten FI.</translation>
    </message>
    <message>
        <source>--card-prefix has only digits.</source>
        <translation>--card-prefix saa sisältää vain numeroita.</translation>
    </message>
    <message>
        <source>At least one --clerk or --manager with a name is needed: nobody else could sign in.</source>
        <translation>Tarvitaan vähintään yksi --clerk tai --manager, jolla on nimi: muuten kukaan ei voisi kirjautua.</translation>
    </message>
    <message>
        <source>A passphrase for this shop, eight characters at least: </source>
        <translation>Myymälän salalause, vähintään kahdeksan merkkiä: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Sama uudelleen: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>salalauseet eivät ole samat</translation>
    </message>
    <message>
        <source>%1 lives in %2.</source>
        <translation>%1 on kansiossa %2.</translation>
    </message>
    <message>
        <source>PIN %1: %2. It is shown only now.</source>
        <translation>PIN %1: %2. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>Sets up a real shop in an empty folder: its place, its clerks and its key, which goes into the keychain or under a passphrase.</source>
        <translation>Perustaa oikean myymälän tyhjään kansioon: sijainnin, myyjät ja avaimen, joka tallennetaan avainsäilöön tai salalauseen taakse.</translation>
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
    <name>tuttu::ShiftRow</name>
    <message>
        <source>Remove these hours</source>
        <translation>Poista nämä tunnit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Myyjiä</translation>
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
    <message>
        <source>Use your work account</source>
        <translation>Kirjaudu työtilillä</translation>
    </message>
    <message>
        <source>Nobody has served on this tablet yet. Come in by your work account, and you stand here next time.</source>
        <translation>Tällä laitteella ei ole vielä palvellut kukaan. Kirjaudu työtililläsi, niin löydät itsesi tästä ensi kerralla.</translation>
    </message>
    <message>
        <source>You have no PIN on this tablet yet. Use your work account.</source>
        <translation>Sinulla ei ole vielä PIN-koodia tällä laitteella. Kirjaudu työtililläsi.</translation>
    </message>
    <message>
        <source>Your PIN has to wait: come in by your work account once, and it is good again.</source>
        <translation>PIN-koodisi ei ole nyt voimassa: kirjaudu kerran työtililläsi, niin se kelpaa taas.</translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is good for another %n h without your work account.</source>
        <translation>
            <numerusform>PIN on voimassa vielä %n tunnin ilman työtiliä.</numerusform>
            <numerusform>PIN on voimassa vielä %n tuntia ilman työtiliä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is good for another %n day(s) without your work account.</source>
        <translation>
            <numerusform>PIN on voimassa vielä %n päivän ilman työtiliä.</numerusform>
            <numerusform>PIN on voimassa vielä %n päivää ilman työtiliä.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no PIN on this tablet yet. Whoever looks after it can give you one.</source>
        <translation>Sinulla ei ole vielä PIN-koodia tällä laitteella. Laitteen ylläpito voi antaa sen.</translation>
    </message>
</context>
<context>
    <name>tuttu::SizeFields</name>
    <message>
        <source>Another kind of size, such as a glove</source>
        <translation>Muu koko, kuten käsine</translation>
    </message>
    <message>
        <source>The size of that kind</source>
        <translation>Sen koko</translation>
    </message>
    <message>
        <source>another</source>
        <translation>muu</translation>
    </message>
</context>
<context>
    <name>tuttu::StaffingSheet</name>
    <message>
        <source>Staffing</source>
        <translation>Vuorot</translation>
    </message>
    <message>
        <source>Save the staffing</source>
        <translation>Tallenna vuorot</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Joka viikko</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Yksi päivä</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>Lisää tunteja</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Mikä päivä?</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>Mistä päivästä alkaen?</translation>
    </message>
    <message>
        <source>As the week has it</source>
        <translation>Kuten viikolla yleensä</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Mitään ei ole suunniteltu</translation>
    </message>
    <message numerus="yes">
        <source>%n clerk hour(s)</source>
        <translation>
            <numerusform>%n myyjätunti</numerusform>
            <numerusform>%n myyjätuntia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::StartPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Avataan myymälää</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tämä kestää hetken.</translation>
    </message>
    <message>
        <source>Setting up the demo shop</source>
        <translation>Valmistellaan esittelymyymälää</translation>
    </message>
    <message>
        <source>A year of real purchases, and people who do not exist. Only the first start takes this long.</source>
        <translation>Vuoden verran oikeita ostoja ja ihmisiä, joita ei ole olemassa. Vain ensimmäinen käynnistys kestää näin kauan.</translation>
    </message>
    <message>
        <source>Choose a passphrase for this device</source>
        <translation>Valitse salalause tälle laitteelle</translation>
    </message>
    <message>
        <source>There is no keychain here, so the key to the customers&apos; data is locked with a passphrase. It is asked at each start; whoever forgets it cannot read the data again.</source>
        <translation>Täällä ei ole avainsäilöä, joten asiakastietojen avain lukitaan salalauseella. Se kysytään joka käynnistyksessä; jos se unohtuu, tietoja ei voi enää lukea.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Enter this device&apos;s passphrase</source>
        <translation>Anna tämän laitteen salalause</translation>
    </message>
    <message>
        <source>It unlocks the customers&apos; data until the program is closed.</source>
        <translation>Se avaa asiakastiedot, kunnes ohjelma suljetaan.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa lukitus</translation>
    </message>
    <message>
        <source>No shop is set up on this device</source>
        <translation>Tällä laitteella ei ole vielä myymälää</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Avaa esittelymyymälä</translation>
    </message>
    <message>
        <source>The shop could not be opened</source>
        <translation>Myymälää ei voitu avata</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korjaa se</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Join a chain with its code; set up a shop of its own with “tuttuctl setup” and come back; or look around in the demo shop.</source>
        <translation>Liity ketjuun sen koodilla, perusta oma myymälä komennolla ”tuttuctl setup” ja palaa tähän, tai katsele ympärillesi esittelymyymälässä.</translation>
    </message>
    <message>
        <source>This device was taken out of the chain</source>
        <translation>Tämä laite on poistettu ketjusta</translation>
    </message>
    <message numerus="yes">
        <source>What it knew of customers is destroyed. %n capture(s) that were not sent yet are safe here, sealed for the chain, and go to it when the device joins again.</source>
        <translation>
            <numerusform>Laitteen tiedot asiakkaista on hävitetty. %n lähettämättä jäänyt kirjaus on tallessa täällä ketjua varten sinetöitynä ja lähtee ketjulle, kun laite liittyy siihen uudelleen.</numerusform>
            <numerusform>Laitteen tiedot asiakkaista on hävitetty. %n lähettämättä jäänyttä kirjausta on tallessa täällä ketjua varten sinetöityinä ja lähtee ketjulle, kun laite liittyy siihen uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long without the chain</source>
        <translation>Liian kauan ilman ketjua</translation>
    </message>
    <message numerus="yes">
        <source>To protect the customers, what this device knew of them is destroyed. %n capture(s) are safe here and go to the chain by themselves; when it answers again, the shop opens by itself. If the clock of this device is wrong, please set it.</source>
        <translation>
            <numerusform>Asiakkaiden suojaksi laitteen tiedot heistä on hävitetty. %n kirjaus on tallessa täällä ja lähtee ketjulle itsestään; kun ketju taas vastaa, myymälä avautuu itsestään. Jos laitteen kello on väärässä, aseta se oikeaan.</numerusform>
            <numerusform>Asiakkaiden suojaksi laitteen tiedot heistä on hävitetty. %n kirjausta on tallessa täällä ja lähtee ketjulle itsestään; kun ketju taas vastaa, myymälä avautuu itsestään. Jos laitteen kello on väärässä, aseta se oikeaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down a guest</source>
        <translation>Kirjaa vieras</translation>
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
    <name>tuttu::StuckRow</name>
    <message>
        <source>Give</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Anna kollegalle</translation>
    </message>
</context>
<context>
    <name>tuttu::StuckSheet</name>
    <message>
        <source>What is stuck</source>
        <translation>Mikä on jumissa</translation>
    </message>
    <message>
        <source>All that is to be done</source>
        <translation>Kaikki tehtävät</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Yhteydenottopyynnöt (%1)</translation>
    </message>
    <message>
        <source>Overdue follow-ups (%1)</source>
        <translation>Myöhässä olevat muistutukset (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) under all that is to be done.</source>
        <translation>
            <numerusform>Vielä %n on kaikissa tehtävissä.</numerusform>
            <numerusform>Vielä %n on kaikissa tehtävissä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is stuck…</source>
        <translation>Luetaan, mikä on jumissa…</translation>
    </message>
    <message>
        <source>What is stuck cannot be shown just now</source>
        <translation>Jumissa olevia asioita ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>Mikään ei ole jumissa</translation>
    </message>
    <message>
        <source>Nobody waits to hear from the shop, and no follow-up is overdue.</source>
        <translation>Kukaan ei odota yhteydenottoa, eikä yksikään muistutus ole myöhässä.</translation>
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
    <message>
        <source>Out of the chain</source>
        <translation>Poissa ketjusta</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Loading %1 %</source>
        <translation>Haetaan %1 %</translation>
    </message>
</context>
<context>
    <name>tuttu::TableOptions</name>
    <message>
        <source>The column with the %1; without it the first there is of: %2.</source>
        <translation>Sarake, jossa on %1; ilman sitä ensimmäinen näistä: %2.</translation>
    </message>
    <message>
        <source>How days are written, such as &quot;d/M/yyyy H:mm&quot;; without it 2024-12-31, with or without a time.</source>
        <translation>Miten päivät on kirjoitettu, esimerkiksi &quot;d/M/yyyy H:mm&quot;; ilman sitä 2024-12-31, kellonajan kanssa tai ilman.</translation>
    </message>
    <message>
        <source>--%1 is not a day such as 2024-12-31.</source>
        <translation>--%1 ei ole päivä, kuten 2024-12-31.</translation>
    </message>
    <message>
        <source>%1 of %2 rows could not be read and are left out:</source>
        <translation>%1 riviä %2:sta ei voitu lukea, ja ne jäävät pois:</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>rivi %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>rivi %1, sarake %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... ja %n muu</numerusform>
            <numerusform>... ja %n muuta</numerusform>
        </translation>
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
    <message>
        <source>Wanted to be contacted: nobody has taken it up yet</source>
        <translation>Pyysi yhteydenottoa: kukaan ei ole vielä ottanut asiaa hoitaakseen</translation>
    </message>
    <message>
        <source>Wanted to be contacted: being looked after</source>
        <translation>Pyysi yhteydenottoa: asiaa hoidetaan</translation>
    </message>
    <message>
        <source>Wanted to be contacted: settled</source>
        <translation>Pyysi yhteydenottoa: asia on hoidettu</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Näytetty: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) shown together</source>
        <translation>
            <numerusform>%n tuote näytetty</numerusform>
            <numerusform>%n tuotetta näytetty yhdessä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuttu::TodoActs</name>
    <message>
        <source>Get in touch as agreed</source>
        <translation>Ota yhteyttä kuten sovittiin</translation>
    </message>
</context>
<context>
    <name>tuttu::TodoList</name>
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
    <message>
        <source>%1 waits to hear from us</source>
        <translation>%1 odottaa yhteydenottoa</translation>
    </message>
    <message>
        <source>You look after %1</source>
        <translation>Hoidettavanasi: %1</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Anna kollegalle</translation>
    </message>
</context>
<context>
    <name>tuttu::TodoListView</name>
    <message>
        <source>To do</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Enter opens the customer, Space ticks it off, the menu key shows what else can be done.</source>
        <translation>Enter avaa asiakkaan, välilyönti merkitsee tehdyksi, valikkonäppäin näyttää muut toiminnot.</translation>
    </message>
</context>
<context>
    <name>tuttu::TodoPage</name>
    <message>
        <source>Open the case</source>
        <translation>Avaa asia</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Muistuta minua</translation>
    </message>
    <message>
        <source>Give to a colleague</source>
        <translation>Anna kollegalle</translation>
    </message>
</context>
<context>
    <name>tuttu::TodoText</name>
    <message>
        <source>Ask whether they still want “%1”: it is on hold until %2.</source>
        <translation>Kysy, haluavatko he yhä tuotteen ”%1”: se on varattu %2 asti.</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Myöhässä (%1)</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Tänään (%1)</translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days (%1)</source>
        <translation>
            <numerusform>Seuraavan %n päivän aikana (%1)</numerusform>
            <numerusform>Seuraavien %n päivän aikana (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in the last %n days (%1)</source>
        <translation>
            <numerusform>Tehty viimeisen %n päivän aikana (%1)</numerusform>
            <numerusform>Tehty viimeisten %n päivän aikana (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n päivän myöhässä</numerusform>
            <numerusform>%n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>myöhässä tästä päivästä</translation>
    </message>
    <message>
        <source>You did it: %1</source>
        <comment>%1 is a day and a time</comment>
        <translation>Sinä teit tämän: %1</translation>
    </message>
    <message>
        <source>%1 did it: %2</source>
        <extracomment>%1 is a clerk&apos;s name, %2 a day and a time</extracomment>
        <translation>%1 teki tämän: %2</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Ei vielä kenenkään</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sinun</translation>
    </message>
    <message>
        <source>A colleague&apos;s</source>
        <translation>Kollegan</translation>
    </message>
    <message>
        <source>Noted by hand</source>
        <translation>Kirjattu käsin</translation>
    </message>
    <message>
        <source>From a talking point</source>
        <translation>Puheenaiheesta</translation>
    </message>
    <message>
        <source>From a hold</source>
        <translation>Varauksesta</translation>
    </message>
    <message>
        <source>From a case</source>
        <translation>Asiakkaan asiasta</translation>
    </message>
    <message>
        <source>From a look</source>
        <translation>Kokonaisuudesta</translation>
    </message>
    <message>
        <source>Wants to hear from us</source>
        <translation>Toivoo yhteydenottoa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
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
        <source>Hold</source>
        <translation>Varaus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
</context>
<context>
    <name>tuttu::TodoWidget</name>
    <message numerus="yes">
        <source>What is due later than in %n days comes up in its time.</source>
        <translation>
            <numerusform>Myöhemmin kuin %n päivän päästä erääntyvät tulevat esiin aikanaan.</numerusform>
            <numerusform>Myöhemmin kuin %n päivän päästä erääntyvät tulevat esiin aikanaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Myymälä</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Omat (%1)</translation>
    </message>
    <message>
        <source>Everybody&apos;s (%1)</source>
        <translation>Kaikkien (%1)</translation>
    </message>
    <message>
        <source>Reading what is to be done…</source>
        <translation>Luetaan tehtäviä…</translation>
    </message>
    <message>
        <source>What is to be done cannot be shown just now</source>
        <translation>Tehtäviä ei voi juuri nyt näyttää</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>Your colleagues have something to do.</source>
        <translation>Kollegoillasi on tehtävää.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Näytä kaikkien</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>Mitään ei ole tehtävänä</translation>
    </message>
    <message>
        <source>Follow-ups, holds that end and customers who want to hear from the shop appear here by themselves.</source>
        <translation>Muistutukset, päättyvät varaukset ja yhteydenottoa toivovat asiakkaat ilmestyvät tähän itsestään.</translation>
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
    <name>tuttu::TransactionFile</name>
    <message>
        <source>Line %1 is in %2 and those before it in %3: amounts of different currencies are never added. Choose one with --currency.</source>
        <translation>Rivi %1 on valuutassa %2 ja sitä edeltävät valuutassa %3: eri valuuttoja ei koskaan lasketa yhteen. Valitse yksi valitsimella --currency.</translation>
    </message>
    <message>
        <source>No column tells what was paid. Name it with --amount-column, or --quantity-column and --price-column.</source>
        <translation>Mikään sarake ei kerro, mitä maksettiin. Nimeä se valitsimella --amount-column tai valitsimilla --quantity-column ja --price-column.</translation>
    </message>
    <message>
        <source>No column tells the currency. Name it with --currency-column, or leave --currency out.</source>
        <translation>Mikään sarake ei kerro valuuttaa. Nimeä se valitsimella --currency-column tai jätä --currency pois.</translation>
    </message>
    <message>
        <source>more than %1 rows; give a file of fewer</source>
        <translation>yli %1 riviä; anna lyhyempi tiedosto</translation>
    </message>
</context>
<context>
    <name>tuttu::TransactionOptions</name>
    <message>
        <source>The purchases: CSV with a header, plain or packed with gzip or zstd. What one customer buys on one day is one transaction, in one row or in many.</source>
        <translation>Ostot: CSV otsikkorivillä, sellaisenaan tai gzipillä tai zstd:llä pakattuna. Asiakkaan yhden päivän ostot ovat yksi ostotapahtuma, yhdellä rivillä tai usealla.</translation>
    </message>
    <message>
        <source>The last day that counts; later rows are left out.</source>
        <translation>Viimeinen päivä, joka lasketaan; myöhemmät rivit jäävät pois.</translation>
    </message>
    <message>
        <source>Take rows in this currency alone.</source>
        <translation>Ota vain tämän valuutan rivit.</translation>
    </message>
    <message>
        <source>Say which file: --transactions FILE.</source>
        <translation>Kerro tiedosto: --transactions TIEDOSTO.</translation>
    </message>
    <message>
        <source>The file holds no purchase that counts: of %1 rows %2 could not be read, %3 have no customer, %4 are returns, %5 have no price, %6 are later than --until, %7 are in another currency.</source>
        <translation>Tiedostossa ei ole laskettavaa ostoa: %1 rivistä %2 ei voitu lukea, %3 on ilman asiakasta, %4 on palautuksia, %5 on hinnattomia, %6 on myöhempiä kuin --until, %7 on toisessa valuutassa.</translation>
    </message>
</context>
<context>
    <name>tuttu::TrendPicture</name>
    <message>
        <source>week %1, %2</source>
        <comment>number of the week, its year</comment>
        <translation>viikko %1/%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Viikot</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukaudet</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Vuodet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 by weekday and hour, %2 to %3</source>
        <translation>%1 viikonpäivän ja tunnin mukaan, %2–%3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>of %n such hour(s)</source>
        <translation>
            <numerusform>%n tällaisesta tunnista</numerusform>
            <numerusform>%n tällaisesta tunnista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, kind of periods</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Tavoite %1</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Vuotta aiemmin</translation>
    </message>
    <message>
        <source>Against %1 no difference that could not be chance.</source>
        <translation>Jaksoon %1 verrattuna mahdollinen ero voi olla sattumaa.</translation>
    </message>
    <message>
        <source>More than %1, by %2.</source>
        <comment>a period, a range</comment>
        <translation>Enemmän kuin %1, ero %2.</translation>
    </message>
    <message>
        <source>Less than %1, by %2.</source>
        <comment>a period, a range</comment>
        <translation>Vähemmän kuin %1, ero %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a period, whole sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Visitors expected in the two weeks to come</source>
        <translation>Kävijäennuste kahdelle tulevalle viikolle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two figures</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2: %3 visitors expected, four times in five %4.</source>
        <comment>day, hours, number, range</comment>
        <translation>%1, %2: kävijöitä odotetaan %3, neljä kertaa viidestä %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n clerk(s) planned.</source>
        <translation>
            <numerusform>%n myyjä suunniteltu.</numerusform>
            <numerusform>%n myyjää suunniteltu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n week(s) this way of guessing missed %1 of a hundred visitors, a week ahead. Four hours in five come within what stands behind each number.</source>
        <translation>
            <numerusform>Viimeisen %n viikon aikana tämä ennuste erehtyi viikkoa ennen %1 kävijää sadasta. Neljä tuntia viidestä osuu lukuun kuuluvalle välille.</numerusform>
            <numerusform>Viimeisten %n viikon aikana tämä ennuste erehtyi viikkoa ennen %1 kävijää sadasta. Neljä tuntia viidestä osuu lukuun kuuluvalle välille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who bought again, by the month of their first purchase</source>
        <translation>Uudelleen ostaneet ensioston kuukauden mukaan</translation>
    </message>
    <message>
        <source>First bought in</source>
        <translation>Ensiosto</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>n %1</source>
        <comment>of so many</comment>
        <translation>n %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n kuukauden kuluttua</numerusform>
            <numerusform>%n kuukauden kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>New, or too few visits to tell</source>
        <translation>Uudet tai liian vähän käyntejä</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiiviset</translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation>Lipumassa pois</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hiljentyneet</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Palanneet</translation>
    </message>
    <message>
        <source>Where customers are in their own rhythm</source>
        <translation>Asiakkaat oman rytminsä mukaan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>What they are likely to spend in the year ahead</source>
        <translation>Todennäköiset ostot tulevana vuonna</translation>
    </message>
    <message>
        <source>In the upper two fifths, eight times in ten</source>
        <translation>Ylin 40 %, 8 kertaa 10:stä</translation>
    </message>
    <message>
        <source>In the lower two fifths, eight times in ten</source>
        <translation>Alin 40 %, 8 kertaa 10:stä</translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>Ei voi vielä sanoa</translation>
    </message>
    <message>
        <source>Come at weekends</source>
        <translation>Käyvät viikonloppuisin</translation>
    </message>
    <message>
        <source>Come in the morning</source>
        <translation>Käyvät aamupäivisin</translation>
    </message>
    <message>
        <source>Come in the evening</source>
        <translation>Käyvät iltaisin</translation>
    </message>
    <message>
        <source>Buy at the end of the year</source>
        <translation>Ostavat vuoden lopussa</translation>
    </message>
    <message>
        <source>Buy online</source>
        <translation>Ostavat verkosta</translation>
    </message>
    <message>
        <source>Buy what is reduced</source>
        <translation>Ostavat alennuksesta</translation>
    </message>
    <message>
        <source>Buy the dearer things</source>
        <translation>Ostavat kalliimpaa</translation>
    </message>
    <message>
        <source>What they clearly do more than is usual here</source>
        <translation>Mitä tehdään selvästi tavallista enemmän</translation>
    </message>
    <message>
        <source>What they like most</source>
        <translation>Mistä pidetään eniten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visits noticed at “%1”</source>
        <comment>a place</comment>
        <translation>Käynnit, jotka huomattiin paikassa ”%1”</translation>
    </message>
    <message>
        <source>Visitors by the door “%1”</source>
        <comment>a door</comment>
        <translation>Kävijät ovesta ”%1”</translation>
    </message>
    <message>
        <source>Visits that began with being noticed there. Who is not noticed is in none of them.</source>
        <translation>Käynnit, jotka alkoivat siitä, että asiakas huomattiin siellä. Ketään, jota ei huomata, ei lasketa niihin.</translation>
    </message>
    <message>
        <source>People counted in at this door while the shop was open, without staff. What was not counted may have been at another door: which one was silent is not kept.</source>
        <translation>Tästä ovesta sisään lasketut aukioloaikana, ilman henkilökuntaa. Laskematta jäänyt aika voi koskea toista ovea: sitä, mikä ovi vaikeni, ei säilytetä.</translation>
    </message>
</context>
<context>
    <name>tuttu::TrialSheet</name>
    <message>
        <source>Tried on our customers</source>
        <translation>Kokeiltu asiakkaillamme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n customer(s). Nobody hears anything of it, and nothing is recorded.</source>
        <translation>
            <numerusform>Luetaan asiakkaita: %1/%n. Kukaan ei kuule siitä mitään, eikä mitään kirjata.</numerusform>
            <numerusform>Luetaan asiakkaita: %1/%n. Kukaan ei kuule siitä mitään, eikä mitään kirjata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the customers</source>
        <translation>Haetaan asiakkaita</translation>
    </message>
    <message>
        <source>The draft was changed after this.</source>
        <translation>Luonnosta on muutettu tämän jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), each as if they came in today. By the draft %1 would hear nothing, by the book in use %2.</source>
        <translation>
            <numerusform>%n asiakas, kuin hän tulisi tänään. Luonnoksella %1 ei kuulisi mitään, käytössä olevalla kirjalla %2.</numerusform>
            <numerusform>%n asiakasta, kuin jokainen tulisi tänään. Luonnoksella %1 ei kuulisi mitään, käytössä olevalla kirjalla %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Puheenaihe</translation>
    </message>
    <message>
        <source>Could be said to</source>
        <translation>Voitaisiin sanoa</translation>
    </message>
    <message>
        <source>Would hear it</source>
        <translation>Kuulisi sen</translation>
    </message>
    <message>
        <source>By the book in use</source>
        <translation>Nykyisellä kirjalla</translation>
    </message>
    <message>
        <source>Never said</source>
        <translation>Ei koskaan</translation>
    </message>
</context>
<context>
    <name>tuttu::TriedCueRow</name>
    <message>
        <source>Heard by everybody</source>
        <translation>Kuullaan kaikilla käynneillä</translation>
    </message>
    <message>
        <source>Not by drawn visits</source>
        <translation>Ei arvotuilla käynneillä</translation>
    </message>
    <message>
        <source>Only by drawn visits</source>
        <translation>Vain arvotuilla käynneillä</translation>
    </message>
    <message>
        <source>As the book has it</source>
        <translation>Niin kuin kirjassa on</translation>
    </message>
    <message>
        <source>Everybody else hears it as ever</source>
        <translation>Muilla käynneillä kuullaan kuten ennenkin</translation>
    </message>
    <message>
        <source>Nobody else hears it meanwhile</source>
        <translation>Muilla käynneillä ei kuulla kokeilun aikana</translation>
    </message>
</context>
<context>
    <name>tuttu::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>tuttu::Verb</name>
    <message>
        <source>Usage: tuttuctl demo build|fill|people [OPTION...]</source>
        <translation>Käyttö: tuttuctl demo build|fill|people [VALITSIN...]</translation>
    </message>
    <message>
        <source>say what a clerk would see of a customer</source>
        <translation>kerro, mitä myyjä näkisi asiakkaasta</translation>
    </message>
    <message>
        <source>fill a demo shop, list its people, or rebuild its files</source>
        <translation>täytä esittelymyymälä, luettele sen ihmiset tai rakenna sen tiedostot uudelleen</translation>
    </message>
    <message>
        <source>say whose code it is, with their brief</source>
        <translation>kerro, kenen koodi on, tietoineen</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>kerro, mikä versio tämä on</translation>
    </message>
    <message>
        <source>Usage: tuttuctl VERB [OPTION...]. Each verb explains itself with --help.</source>
        <translation>Käyttö: tuttuctl KOMENTO [VALITSIN...]. Jokaisen komennon ohje: --help.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Näyttää tämän tekstin.</translation>
    </message>
    <message>
        <source>The arguments do not fit. See: %1 --help</source>
        <translation>Argumentit eivät täsmää. Katso: %1 --help</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Kertoo, mikä versio tämä on.</translation>
    </message>
    <message>
        <source>look whether everything is sound, and count</source>
        <translation>tarkista, onko kaikki kunnossa, ja laske</translation>
    </message>
    <message>
        <source>set up a real shop in an empty folder</source>
        <translation>perusta oikea myymälä tyhjään kansioon</translation>
    </message>
    <message>
        <source>keep what passes, beacons and devices prove themselves with</source>
        <translation>säilytä avaimet, joilla passit, majakat ja laitteet todistavat itsensä</translation>
    </message>
    <message>
        <source>Usage: tuttuctl insight %1 [OPTION...]</source>
        <translation>Käyttö: tuttuctl insight %1 [VALITSIN...]</translation>
    </message>
    <message>
        <source>learn from a table of purchases and judge what was learnt</source>
        <translation>opi ostotaulukosta ja arvioi opittu</translation>
    </message>
    <message>
        <source>check a book of cues, or try it on people</source>
        <translation>tarkista vihjekirja tai kokeile sitä ihmisiin</translation>
    </message>
    <message>
        <source>read customers, products, orders or sets from a CSV file</source>
        <translation>lue asiakkaat, tuotteet, tilaukset tai kokonaisuudet CSV-tiedostosta</translation>
    </message>
    <message>
        <source>show, hand on or take the model recommendations rest on</source>
        <translation>näytä, anna eteenpäin tai ota käyttöön suositusten malli</translation>
    </message>
    <message>
        <source>say what a day, week, month or year came to</source>
        <translation>kerro päivän, viikon, kuukauden tai vuoden luvut</translation>
    </message>
    <message>
        <source>make this shop&apos;s device one of a chain</source>
        <translation>liitä tämän myymälän laite ketjuun</translation>
    </message>
    <message>
        <source>look after a chain&apos;s hub: its stores, tickets and devices</source>
        <translation>huolehdi ketjun keskuksesta: myymälöistä, lipuista ja laitteista</translation>
    </message>
    <message>
        <source>make a new PIN for somebody who serves here</source>
        <translation>tee uusi PIN-koodi täällä palvelevalle</translation>
    </message>
</context>
<context>
    <name>tuttu::Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Kameran kuva</translation>
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
        <translation>Jäsen on lähellä</translation>
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
        <translation>myyjä %1</translation>
    </message>
    <message>
        <source>just looking, leave alone until %1</source>
        <translation>vain katselee, anna olla klo %1 asti</translation>
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
    <message>
        <source>greeted just now</source>
        <translation>tervehditty juuri äsken</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Anna kollegalle</translation>
    </message>
</context>
<context>
    <name>tuttu::WhatIfSheet</name>
    <message>
        <source>What if, on %1</source>
        <comment>a day</comment>
        <translation>Entä jos %1</translation>
    </message>
    <message>
        <source>Try what more or fewer clerks would make of the visitors each has. Nothing is planned by it.</source>
        <translation>Kokeile, miten myyjien määrä muuttaisi kävijöitä myyjää kohti. Suunnitelma ei muutu.</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>Alkaa (tunti)</translation>
    </message>
    <message>
        <source>Until (hour)</source>
        <translation>Päättyy (tunti)</translation>
    </message>
    <message>
        <source>More clerks</source>
        <translation>Myyjiä lisää</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) expected.</source>
        <translation>
            <numerusform>Ennuste: %n kävijä.</numerusform>
            <numerusform>Ennuste: %n kävijää.</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned: %1 visitors a clerk and hour, with %2 clerk hours.</source>
        <comment>numbers</comment>
        <translation>Suunniteltu: %1 kävijää myyjätunnissa, myyjätunteja %2.</translation>
    </message>
    <message>
        <source>No clerks are planned for these hours.</source>
        <translation>Näille tunneille ei ole suunniteltu myyjiä.</translation>
    </message>
    <message>
        <source>Then: %1 visitors a clerk and hour, with %2 clerk hours.</source>
        <comment>numbers</comment>
        <translation>Silloin: %1 kävijää myyjätunnissa, myyjätunteja %2.</translation>
    </message>
    <message>
        <source>Then nobody would be there.</source>
        <translation>Silloin paikalla ei olisi ketään.</translation>
    </message>
</context>
<context>
    <name>tuttu::Wording</name>
    <message>
        <source>Welcome</source>
        <comment>kind of talking point</comment>
        <translation>Tervetulo</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>kind of talking point</comment>
        <translation>Merkkipäivä</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of talking point</comment>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>kind of talking point</comment>
        <translation>Hyvitettävä</translation>
    </message>
    <message>
        <source>Care</source>
        <comment>kind of talking point</comment>
        <translation>Huolenpito</translation>
    </message>
    <message>
        <source>Taste</source>
        <comment>kind of talking point</comment>
        <translation>Mieltymys</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <comment>kind of talking point</comment>
        <translation>Yhteydenpito</translation>
    </message>
    <message>
        <source>Goes with %1, bought on %2</source>
        <comment>%1 is a product, %2 a day</comment>
        <translation>Sopii tähän: %1, ostettu %2</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n time(s)</source>
        <translation>
            <numerusform>Ostettu kerran</numerusform>
            <numerusform>Ostettu %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Popular here this fortnight</source>
        <translation>Suosittu täällä kahden viime viikon aikana</translation>
    </message>
    <message>
        <source>New among the things they like</source>
        <translation>Uutta mieluisten tuotteiden joukossa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n basket(s) with %2 held this too, %3 times as many as by chance.</source>
        <comment>%1 and %3 are numbers, %2 is a product</comment>
        <translation>
            <numerusform>Tuote %2 oli %n korissa. Niistä %1 sisälsi myös tämän, %3 kertaa niin usein kuin sattumalta.</numerusform>
            <numerusform>Tuote %2 oli %n korissa. Niistä %1 sisälsi myös tämän, %3 kertaa niin usein kuin sattumalta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %n different day(s), not in the last thirty.</source>
        <translation>
            <numerusform>Ostettu yhtenä päivänä, ei viimeisten kolmenkymmenen päivän aikana.</numerusform>
            <numerusform>Ostettu %n eri päivänä, ei viimeisten kolmenkymmenen päivän aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n basket(s) of this shop in the last 14 days.</source>
        <translation>
            <numerusform>%n korissa tässä myymälässä 14 viime päivän aikana.</numerusform>
            <numerusform>%n korissa tässä myymälässä 14 viime päivän aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n day(s), now %1</source>
        <comment>%1 is a number of days</comment>
        <translation>
            <numerusform>Yleensä joka päivä, nyt %1 pv</numerusform>
            <numerusform>Yleensä %n päivän välein, nyt %1 pv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n week(s), now %1</source>
        <comment>%1 is a number of weeks</comment>
        <translation>
            <numerusform>Yleensä joka viikko, nyt %1 vk</numerusform>
            <numerusform>Yleensä %n viikon välein, nyt %1 vk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on %n day(s) so far</source>
        <translation>
            <numerusform>Ostanut tähän mennessä %n päivänä</numerusform>
            <numerusform>Ostanut tähän mennessä %n päivänä</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought today already</source>
        <translation>Ostanut jo tänään</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <comment>%1 is a year</comment>
        <translation>Jäsen vuodesta %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Regular since %1</source>
        <comment>%1 is a year</comment>
        <translation>Kanta-asiakas vuodesta %1</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Kanta-asiakas</translation>
    </message>
    <message>
        <source>Friend of the shop since %1</source>
        <comment>%1 is a year</comment>
        <translation>Myymälän ystävä vuodesta %1</translation>
    </message>
    <message>
        <source>Friend of the shop</source>
        <translation>Myymälän ystävä</translation>
    </message>
    <message>
        <source>You bought %1 here, and others often bought both.</source>
        <comment>to the customer; %1 is a product</comment>
        <translation>Ostitte täältä tuotteen %1, ja muut ostivat usein molemmat.</translation>
    </message>
    <message>
        <source>You have bought it here before, more than once.</source>
        <comment>to the customer</comment>
        <translation>Olette ostanut sitä täältä ennenkin, useammin kuin kerran.</translation>
    </message>
    <message>
        <source>Many people bought it here lately; it has nothing to do with you.</source>
        <comment>to the customer</comment>
        <translation>Moni on ostanut sitä täältä viime aikoina; se ei liity teihin.</translation>
    </message>
    <message>
        <source>It is new, and you often bought things of this kind here.</source>
        <comment>to the customer</comment>
        <translation>Se on uutta, ja olette usein ostanut täältä tällaista.</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <comment>%1 is a product in the basket</comment>
        <translation>Sopii tähän: %1</translation>
    </message>
    <message>
        <source>Of one collection with %1</source>
        <comment>%1 is a product</comment>
        <translation>Samaa mallistoa: %1</translation>
    </message>
    <message>
        <source>Shown together with %1</source>
        <comment>%1 is a product</comment>
        <translation>Esitellään yhdessä: %1</translation>
    </message>
    <message>
        <source>A step up from %1, within what they have paid</source>
        <comment>%1 is a product</comment>
        <translation>Pykälää hienompi kuin %1, tavallisissa hinnoissa</translation>
    </message>
    <message numerus="yes">
        <source>It came in on %1, and on %n day(s) they bought things of this kind.</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>Tuli valikoimaan %1; tällaisia on ostettu %n päivänä.</numerusform>
            <numerusform>Tuli valikoimaan %1; tällaisia on ostettu %n päivänä.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of one collection with %1, bought on %2.</source>
        <comment>%1 is a product, %2 a day</comment>
        <translation>Samaa mallistoa kuin %1, joka ostettiin %2.</translation>
    </message>
    <message>
        <source>The shop shows it with %1 as &quot;%2&quot;; %1 was bought on %3.</source>
        <comment>%1 is a product, %2 the name of a set, %3 a day</comment>
        <translation>Myymälä esittelee sen yhdessä tuotteen %1 kanssa nimellä ”%2”; %1 ostettiin %3.</translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) they bought things of this kind, half of them for %1 to %2 each.</source>
        <comment>%1 and %2 are prices</comment>
        <translation>
            <numerusform>Tällaisia on ostettu %n päivänä, puolet niistä hintaan %1–%2 kappale.</numerusform>
            <numerusform>Tällaisia on ostettu %n päivänä, puolet niistä hintaan %1–%2 kappale.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of one collection with %1, which you bought here.</source>
        <comment>to the customer; %1 is a product</comment>
        <translation>Se on samaa mallistoa kuin %1, jonka ostitte täältä.</translation>
    </message>
    <message>
        <source>We show it together with %1, which you bought here.</source>
        <comment>to the customer; %1 is a product</comment>
        <translation>Esittelemme sen yhdessä tuotteen %1 kanssa, jonka ostitte täältä.</translation>
    </message>
    <message>
        <source>You bought %1 here, and this is one of the finer ones.</source>
        <comment>to the customer; %1 is a product</comment>
        <translation>Ostitte täältä tuotteen %1, ja tämä on hienompia.</translation>
    </message>
    <message>
        <source>It is new, and you told us that you like things of this kind.</source>
        <comment>to the customer</comment>
        <translation>Se on uusi, ja kerroit pitäväsi tällaisesta.</translation>
    </message>
    <message>
        <source>They told us they like this kind</source>
        <translation>Kertoi pitävänsä tällaisesta</translation>
    </message>
    <message>
        <source>It came in on %1, and they chose pictures of such things themselves.</source>
        <comment>%1 is a day</comment>
        <translation>Tuli valikoimaan %1; tällaisia valittiin kuvista.</translation>
    </message>
    <message>
        <source>They chose pictures of such things themselves.</source>
        <translation>Tällaisia valittiin kuvista.</translation>
    </message>
    <message>
        <source>You told us that you like things of this kind.</source>
        <comment>to the customer</comment>
        <translation>Kerroit pitäväsi tällaisesta.</translation>
    </message>
</context>
<context>
    <name>tuttu::WorkAccountPane</name>
    <message>
        <source>Get a new code</source>
        <translation>Hae uusi koodi</translation>
    </message>
    <message>
        <source>The address as a code for your phone</source>
        <translation>Osoite koodina puhelintasi varten</translation>
    </message>
    <message>
        <source>Your work account</source>
        <translation>Työtilisi</translation>
    </message>
    <message>
        <source>Use your PIN</source>
        <translation>Käytä PIN-koodia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetkinen…</translation>
    </message>
    <message>
        <source>Photograph this with your own phone and type the code there.</source>
        <translation>Kuvaa tämä omalla puhelimellasi ja kirjoita koodi siihen.</translation>
    </message>
    <message>
        <source>Photograph this with your own phone, and see that it shows the same code.</source>
        <translation>Kuvaa tämä omalla puhelimellasi ja katso, että siinä näkyy sama koodi.</translation>
    </message>
    <message>
        <source>Or open %1 and type the code:</source>
        <translation>Tai avaa %1 ja kirjoita koodi:</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n s.</source>
        <translation>
            <numerusform>Koodi on voimassa vielä %n sekunnin.</numerusform>
            <numerusform>Koodi on voimassa vielä %n sekuntia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n min.</source>
        <translation>
            <numerusform>Koodi on voimassa vielä %n minuutin.</numerusform>
            <numerusform>Koodi on voimassa vielä %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in cannot be reached just now. Use your PIN, or try again later.</source>
        <translation>Yrityksesi kirjautumispalveluun ei juuri nyt saada yhteyttä. Käytä PIN-koodia tai yritä myöhemmin uudestaan.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own first. Use your PIN, and tell whoever looks after the network.</source>
        <translation>Tämä verkko vaatii ensin oman kirjautumisensa. Käytä PIN-koodia ja kerro verkosta vastaavalle.</translation>
    </message>
    <message>
        <source>The connection to your company&apos;s sign-in is not safe, so nothing was sent. Use your PIN, and tell whoever looks after the network.</source>
        <translation>Yhteys yrityksesi kirjautumispalveluun ei ole turvallinen, joten mitään ei lähetetty. Käytä PIN-koodia ja kerro verkosta vastaavalle.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. Use your PIN, and tell whoever looks after the device.</source>
        <translation>Tämän laitteen kello on väärässä. Käytä PIN-koodia ja kerro laitteesta vastaavalle.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in did not let you in. Try again, or ask your manager.</source>
        <translation>Yrityksesi kirjautumispalvelu ei päästänyt sinua sisään. Yritä uudestaan tai kysy esihenkilöltäsi.</translation>
    </message>
    <message>
        <source>The code was not used in time. Get a new one.</source>
        <translation>Koodia ei käytetty ajoissa. Hae uusi.</translation>
    </message>
    <message>
        <source>Your work account is not among those who serve in this shop. Ask your manager.</source>
        <translation>Työtililläsi ei palvella tässä myymälässä. Kysy esihenkilöltäsi.</translation>
    </message>
    <message>
        <source>The sign-in by work account is not set up rightly. Use your PIN, and tell an administrator.</source>
        <translation>Työtilillä kirjautuminen on asetettu väärin. Käytä PIN-koodia ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>You were let in, but this device could not save it. Try again, or use your PIN.</source>
        <translation>Pääsit sisään, mutta laite ei voinut tallentaa sitä. Yritä uudestaan tai käytä PIN-koodia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudestaan</translation>
    </message>
</context>
</TS>
