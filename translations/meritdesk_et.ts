<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et">
<context>
    <name>Auction</name>
    <message>
        <source>Marginal seller: %1 is the last offer needed and is served in part.</source>
        <translation>Piirmüüja: %1 on viimane vajalik müügipakkumus ja seda aktsepteeritakse osaliselt.</translation>
    </message>
    <message>
        <source>Marginal buyer: %1 is the last bid reached and is served in part.</source>
        <translation>Piirostja: %1 on viimane ostupakkumus, milleni jõuti, ja seda aktsepteeritakse osaliselt.</translation>
    </message>
    <message>
        <source>Exact match: %1 and %2 are used up together at one price.</source>
        <translation>Kogused täpselt võrdsed: %1 ja %2 ammenduvad koos ühe hinna juures.</translation>
    </message>
    <message>
        <source>Price gap: %1 and %2 are used up together, and any price between them would do.</source>
        <translation>Hinnavahemik: %1 ja %2 ammenduvad koos ning sobiks iga hind nende vahel.</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up, and %1 would still buy more.</source>
        <translation>Puudujääk: kõik müügipakkumused on kasutatud ja %1 ostaks veel.</translation>
    </message>
    <message>
        <source>Surplus: every bid is served in full, and %1 would still sell more.</source>
        <translation>Ülejääk: kõik ostupakkumused on täielikult täidetud ja %1 müüks veel.</translation>
    </message>
    <message>
        <source>The volume cap stopped the auction before the curves meet.</source>
        <translation>Mahupiirang peatas oksjoni enne kõverate lõikumist.</translation>
    </message>
    <message>
        <source>No trade: no bid reaches an offer.</source>
        <translation>Tehinguid pole: ükski ostupakkumus ei ulatu müügipakkumuseni.</translation>
    </message>
    <message>
        <source>Only a price of %1 supports this volume.</source>
        <translation>Seda kogust toetab ainult hind %1.</translation>
    </message>
    <message>
        <source>Any price from %1 to %2 supports this volume.</source>
        <translation>Seda kogust toetab iga hind vahemikus %1 kuni %2.</translation>
    </message>
    <message>
        <source>The book has no orders.</source>
        <translation>Raamatus pole pakkumusi.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Lahendan oksjonit…</translation>
    </message>
    <message>
        <source>No order is cut.</source>
        <translation>Ühtegi pakkumust ei kärbitud.</translation>
    </message>
    <message>
        <source>%1 is cut to %2 of %3.</source>
        <extracomment>%1 an order, %2 what it was awarded, %3 what it declared, with the unit</extracomment>
        <translation>%1 kärbiti: aktsepteeriti %2 kogusest %3.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <extracomment>Heading of a column: what the rule %1 changes against the base rule</extracomment>
        <translation>Vahe: %1</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <extracomment>A difference of two results: the number under the rule %1 minus the number under the rule %2</extracomment>
        <translation>%1 miinus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are cut, %1 among them.</source>
        <translation>
            <numerusform>Kärbiti %n pakkumust: %1.</numerusform>
            <numerusform>Kärbiti %n pakkumust, nende seas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule does not serve in the order of prices: strong steps are who trades.</source>
        <translation>See reegel ei teeninda hindade järjekorras: paksud astmed on need, kes kauplevad.</translation>
    </message>
    <message>
        <source>Demand is drawn net of grid tariff and levies, as it is ranked.</source>
        <translation>Nõudlus on joonistatud ilma võrgutasu ja lõivudeta, nii nagu seda järjestatakse.</translation>
    </message>
</context>
<context>
    <name>AuctionReport</name>
    <message>
        <source>Auction</source>
        <translation>Oksjon</translation>
    </message>
    <message>
        <source>The rules side by side</source>
        <translation>Reeglid kõrvuti</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Keskmine hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>Ostjad maksavad</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>Müüjad saavad</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>Korraldajale jääb</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Olukord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders under the rule: %1</source>
        <translation>Pakkumused reegli järgi: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pakkumus</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Declared price</source>
        <translation>Pakutud hind</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Pakutud kogus</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Aktsepteeritud kogus</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Oma hind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>ost</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>müük</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Kontrollid</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Väide</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Arvutatud</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Kehtib</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message numerus="yes">
        <source>Clearing of %n order(s)</source>
        <translation>
            <numerusform>Oksjoni tulemus, %n pakkumus</numerusform>
            <numerusform>Oksjoni tulemus, %n pakkumust</numerusform>
        </translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Price convention</source>
        <translation>Hinna määramise viis</translation>
    </message>
    <message>
        <source>Supports the volume</source>
        <translation>Toetab kogust</translation>
    </message>
    <message>
        <source>The price under other conventions</source>
        <translation>Hind teiste viiside järgi</translation>
    </message>
</context>
<context>
    <name>AuctionTables</name>
    <message>
        <source>Results under each rule</source>
        <translation>Tulemused iga reegli järgi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Money of each participant</source>
        <translation>Iga osaleja raha</translation>
    </message>
    <message>
        <source>Pays or gets</source>
        <extracomment>Column that says whether a participant pays or gets the money</extracomment>
        <translation>Maksab või saab</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Pakkumine</translation>
    </message>
    <message>
        <source>Now against %1</source>
        <translation>Praegu ja %1</translation>
    </message>
</context>
<context>
    <name>BalanceAnswer</name>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>(%1 – %2)</translation>
    </message>
    <message>
        <source>%1 receives %2 for its balance energy %3, without VAT.</source>
        <translation>%1 saab bilansienergia eest %2 %3, käibemaksuta.</translation>
    </message>
    <message>
        <source>%1 has nothing to pay for balance energy %2.</source>
        <translation>%1 ei maksa bilansienergia eest midagi %2.</translation>
    </message>
    <message>
        <source>%1 pays %2 for its balance energy %3, without VAT.</source>
        <translation>%1 maksab bilansienergia eest %2 %3, käibemaksuta.</translation>
    </message>
    <message>
        <source>Fees are %1.</source>
        <translation>Tasud on %1.</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 cheaper.</source>
        <translation>Sama energia oleks päev-ette hinnaga olnud %1 odavam.</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 dearer: the party was on the side that helps the system.</source>
        <translation>Sama energia oleks päev-ette hinnaga olnud %1 kallim: kõrvalekalle aitas süsteemi.</translation>
    </message>
    <message>
        <source>Short by %1, it received %2: prices were below zero.</source>
        <translation>Puudujäägi %1 eest saadi %2: hinnad olid alla nulli.</translation>
    </message>
    <message>
        <source>Short by %1, it bought that for %2.</source>
        <translation>Puudujääk %1 osteti %2 eest.</translation>
    </message>
    <message>
        <source>Long by %1, it paid %2 to be rid of it: prices were below zero.</source>
        <translation>Ülejäägi %1 eest tuli maksta %2: hinnad olid alla nulli.</translation>
    </message>
    <message>
        <source>Long by %1, it sold that for %2.</source>
        <translation>Ülejääk %1 müüdi %2 eest.</translation>
    </message>
    <message>
        <source>The dearest period was %1: %2.</source>
        <extracomment>%1 a time, %2 money</extracomment>
        <translation>Kalleim periood oli %1: %2.</translation>
    </message>
    <message>
        <source>%1 receives %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time (&quot;in October 2025&quot;)</extracomment>
        <translation>%1 saab %2 %3, käibemaksuta.</translation>
    </message>
    <message>
        <source>%1 pays %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time (&quot;in October 2025&quot;)</extracomment>
        <translation>%1 maksab %2 %3, käibemaksuta.</translation>
    </message>
</context>
<context>
    <name>BalanceFees</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 kuni %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>alates %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>kuni %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alati</translation>
    </message>
    <message>
        <source>on %1; %2; as given in the case</source>
        <extracomment>What a fee is taken on, and when it holds</extracomment>
        <translation>alus: %1; %2; andmetes antud</translation>
    </message>
    <message>
        <source>on %1; %2; as published</source>
        <translation>alus: %1; %2; avaldatud</translation>
    </message>
    <message>
        <source>on %1; %2; not confirmed for these months</source>
        <translation>alus: %1; %2; nende kuude kohta kinnitamata</translation>
    </message>
    <message>
        <source>The rate is the last one published. Whether it holds in 2026 and later was not confirmed for every month.</source>
        <translation>Määr on viimati avaldatu. Kas see kehtib 2026. aastal ja hiljem, ei ole iga kuu kohta kinnitatud.</translation>
    </message>
</context>
<context>
    <name>BalanceInsight</name>
    <message>
        <source>Periods</source>
        <translation>Perioode</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>Talle müüdud, MWh</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>Talle müüdud, EUR</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>Temalt ostetud, MWh</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>Temalt ostetud, EUR</translation>
    </message>
    <message>
        <source>Net cost, EUR</source>
        <translation>Netokulu, EUR</translation>
    </message>
    <message>
        <source>Sold less bought; below zero the party receives</source>
        <translation>Müüdud miinus ostetud; alla nulli saab bilansihaldur raha</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Kõik tunnid</translation>
    </message>
    <message>
        <source>Rounding of the monthly statements</source>
        <translation>Kuuaruannete ümardus</translation>
    </message>
    <message>
        <source>A month&apos;s energy sold and bought are rounded to cents once each; the hours above are exact</source>
        <translation>Kuu müüdud ja ostetud energia summa ümardatakse kumbki ühe korra sendini; ülal olevad tunnid on täpsed</translation>
    </message>
    <message>
        <source>Net by the statements</source>
        <translation>Neto aruannete järgi</translation>
    </message>
    <message>
        <source>Imbalance without its sign, MWh</source>
        <translation>Absoluutne ebabilanss, MWh</translation>
    </message>
    <message>
        <source>Deficits and surpluses added up</source>
        <translation>Puudujäägid ja ülejäägid kokku</translation>
    </message>
    <message>
        <source>Imbalance as a share of consumption, %</source>
        <translation>Ebabilanss tarbimise suhtes, %</translation>
    </message>
    <message>
        <source>How well the consumption was forecast</source>
        <translation>Kui hästi tarbimist prognoositi</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced, EUR/MWh</source>
        <translation>Kulu tarbitud ja toodetud MWh kohta, EUR/MWh</translation>
    </message>
    <message>
        <source>Energy and all fees</source>
        <translation>Energia ja kõik tasud</translation>
    </message>
    <message>
        <source>Cost above the day-ahead price, EUR</source>
        <translation>Kulu üle päev-ette hinna, EUR</translation>
    </message>
    <message>
        <source>More than the same energy bought and sold day-ahead</source>
        <translation>Rohkem, kui sama energia päev-ette ostes ja müües</translation>
    </message>
    <message>
        <source>A perfect forecast would have saved, EUR</source>
        <translation>Täpne prognoos oleks säästnud, EUR</translation>
    </message>
    <message>
        <source>Net cost of energy and the fees on the imbalance</source>
        <translation>Energia netokulu ja tasud ebabilansilt</translation>
    </message>
    <message>
        <source>Dearest period, EUR</source>
        <translation>Kalleim periood, EUR</translation>
    </message>
    <message>
        <source>Most favourable period, EUR</source>
        <translation>Soodsaim periood, EUR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what a period is, with its unit, %2 when it began
----------
Beside a place of a curve: %1 a share such as &quot;10 %&quot;, %2 the money that it saves
----------
%1 a series such as &quot;reference price, up&quot;, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hour, local clock</source>
        <translation>Tund, kohalik aeg</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Nädalapäev</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Ebabilanss, MWh</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>Hind, EUR/MWh</translation>
    </message>
    <message>
        <source>Cost, EUR</source>
        <translation>Kulu, EUR</translation>
    </message>
    <message>
        <source>Above day-ahead, EUR</source>
        <translation>Üle päev-ette, EUR</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Osa, %</translation>
    </message>
    <message>
        <source>Of the total of what ranks the periods</source>
        <translation>Perioode järjestava arvu kogusummast</translation>
    </message>
    <message>
        <source>Added up, %</source>
        <translation>Kokku, %</translation>
    </message>
    <message>
        <source>May pass 100 %: other periods brought money in</source>
        <translation>Võib ületada 100 %: teised perioodid tõid raha sisse</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Põhinäitaja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>%1 more for energy</source>
        <translation>%1 rohkem energia eest</translation>
    </message>
    <message>
        <source>%1 less for energy</source>
        <translation>%1 vähem energia eest</translation>
    </message>
    <message>
        <source>%1 more in fees on the imbalance</source>
        <translation>%1 rohkem tasusid ebabilansilt</translation>
    </message>
    <message>
        <source>%1 less in fees on the imbalance</source>
        <translation>%1 vähem tasusid ebabilansilt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a saving: &quot;12.00 EUR less for energy, 3.00 EUR less in fees on the imbalance&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Better forecast, %</source>
        <translation>Parem prognoos, %</translation>
    </message>
    <message>
        <source>Share of every period&apos;s imbalance that is forecast away</source>
        <translation>Osa iga perioodi ebabilansist, mille parem prognoos ära võtab</translation>
    </message>
    <message>
        <source>Energy, EUR</source>
        <translation>Energia, EUR</translation>
    </message>
    <message>
        <source>Fees on the imbalance, EUR</source>
        <translation>Tasud ebabilansilt, EUR</translation>
    </message>
    <message>
        <source>Other fees, EUR</source>
        <translation>Muud tasud, EUR</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>Maksta, EUR</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>Alla nulli saab bilansihaldur raha</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <translation>Sääst, EUR</translation>
    </message>
    <message>
        <source>Assumed: the system&apos;s direction and every price stay.</source>
        <translation>Eeldus: süsteemi suund ja kõik hinnad jäävad samaks.</translation>
    </message>
    <message>
        <source>Assumed: the area&apos;s volume moves with the party; a direction that is given stays.</source>
        <translation>Eeldus: piirkonna maht muutub koos bilansihalduriga; antud suund jääb.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Tasud, EUR</translation>
    </message>
    <message>
        <source>Against as settled, EUR</source>
        <translation>Arveldatu suhtes, EUR</translation>
    </message>
    <message>
        <source>Above zero this rule is dearer</source>
        <translation>Üle nulli on see kord kallim</translation>
    </message>
    <message>
        <source>What it assumes, or lacks</source>
        <translation>Mida eeldab või mis puudub</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Arveldatud</translation>
    </message>
    <message>
        <source>Together, EUR</source>
        <translation>Kokku, EUR</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>%n minutes of a settlement period</extracomment>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>tunni kaupa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
    <message numerus="yes">
        <source>Surplus and deficit met in %n hour(s).</source>
        <translation>
            <numerusform>Ülejääk ja puudujääk kohtusid %n tunnis.</numerusform>
            <numerusform>Ülejääk ja puudujääk kohtusid %n tunnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter periods cost %1 less than hours.</source>
        <translation>Lühemad perioodid maksavad tundidest %1 vähem.</translation>
    </message>
    <message>
        <source>Shorter periods cost %1 more than hours.</source>
        <translation>Lühemad perioodid maksavad tundidest %1 rohkem.</translation>
    </message>
    <message>
        <source>The rule in force settles hours.</source>
        <translation>Kehtiv kord arveldab tunde.</translation>
    </message>
    <message>
        <source>An hour&apos;s price is taken as the mean of its shorter periods.</source>
        <translation>Tunni hinnaks on võetud lühemate perioodide keskmine.</translation>
    </message>
    <message>
        <source>Own surplus, the system was short</source>
        <translation>Ülejääk süsteemi puudujäägi ajal</translation>
    </message>
    <message>
        <source>Own deficit, the system was long</source>
        <translation>Puudujääk süsteemi ülejäägi ajal</translation>
    </message>
    <message>
        <source>Own surplus, the system was long</source>
        <translation>Ülejääk süsteemi ülejäägi ajal</translation>
    </message>
    <message>
        <source>Own deficit, the system was short</source>
        <translation>Puudujääk süsteemi puudujäägi ajal</translation>
    </message>
    <message>
        <source>helped</source>
        <extracomment>The imbalance of the party helped the system, or made its imbalance larger</extracomment>
        <translation>aitas</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>kahjustas</translation>
    </message>
    <message>
        <source>Own imbalance against the system&apos;s</source>
        <translation>Oma ja süsteemi ebabilanss</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Mõju</translation>
    </message>
    <message>
        <source>Share of periods, %</source>
        <translation>Osa, %</translation>
    </message>
    <message>
        <source>Of the periods in which both had an imbalance</source>
        <translation>Perioodidest, kus mõlemal oli ebabilanss</translation>
    </message>
    <message>
        <source>Energy, MWh</source>
        <translation>Energia, MWh</translation>
    </message>
    <message>
        <source>Cost per MWh, EUR</source>
        <translation>MWh kohta, EUR</translation>
    </message>
    <message>
        <source>Together, helping</source>
        <translation>Kokku, aitas</translation>
    </message>
    <message>
        <source>Together, hurting</source>
        <translation>Kokku, kahjustas</translation>
    </message>
    <message>
        <source>The party helped the system in %1 of the periods.</source>
        <translation>Bilansihaldur aitas süsteemi %1 perioodidest.</translation>
    </message>
    <message>
        <source>There is no period in which both had an imbalance.</source>
        <translation>Pole ühtegi perioodi, kus mõlemal oleks ebabilanss.</translation>
    </message>
    <message>
        <source>The system is the balancing area&apos;s volume as given.</source>
        <translation>Süsteem on antud bilansipiirkonna maht.</translation>
    </message>
    <message>
        <source>The system is the sum of the parties of this case, the party among them.</source>
        <translation>Süsteem on selle juhtumi bilansihaldurite summa, tema ise kaasa arvatud.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) the price followed the other direction: the area that sets it is larger.</source>
        <translation>
            <numerusform>%n perioodis järgis hind teist suunda: hinda määrav piirkond on suurem.</numerusform>
            <numerusform>%n perioodis järgis hind teist suunda: hinda määrav piirkond on suurem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forecast away: %2 more to pay</source>
        <extracomment>%1 a share of the imbalance such as &quot;10 %&quot;, %2 money</extracomment>
        <translation>ära prognoositud %1: maksta %2 rohkem</translation>
    </message>
    <message>
        <source>%1 forecast away: %2 saved</source>
        <translation>ära prognoositud %1: sääst %2</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have paid %2 more; its imbalance brought money in.</source>
        <extracomment>%1 a share such as &quot;10 %&quot;, %2 money, followed by what it is made of in brackets where that is two things</extracomment>
        <translation>Kui prognoos võtaks ära %1 ebabilansist, maksaks bilansihaldur %2 rohkem: see tõi raha.</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have saved %2.</source>
        <translation>Kui parem prognoos oleks ära võtnud %1 ebabilansist, oleks bilansihaldur säästnud %2.</translation>
    </message>
</context>
<context>
    <name>BalanceLedger</name>
    <message>
        <source>The clock changes on this day</source>
        <translation>Sel päeval muudetakse kella</translation>
    </message>
    <message>
        <source>Below zero: a party that is short receives money</source>
        <translation>Alla nulli: puudujäägiga pool saab raha</translation>
    </message>
    <message>
        <source>Below zero: a party that is long pays</source>
        <translation>Alla nulli: ülejäägiga pool maksab</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>üles</translation>
    </message>
    <message>
        <source>The system was short</source>
        <translation>Süsteemis oli puudujääk</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>alla</translation>
    </message>
    <message>
        <source>The system was long</source>
        <translation>Süsteemis oli ülejääk</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No regulation in either direction</extracomment>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>Midagi ei aktiveeritud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A regime and the series that a price was read from
----------
A line of a period: a heading and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Kohalik aeg</translation>
    </message>
    <message>
        <source>Start of the period with the offset from UTC</source>
        <translation>Perioodi algus ja nihe UTC suhtes</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Ebabilanss, MWh</translation>
    </message>
    <message>
        <source>Above zero a surplus, below zero a deficit</source>
        <translation>Üle nulli ülejääk, alla nulli puudujääk</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>Raha, EUR</translation>
    </message>
    <message>
        <source>To the party; below zero it pays</source>
        <translation>Bilansihaldurile; alla nulli ta maksab</translation>
    </message>
    <message>
        <source>Sold at, EUR/MWh</source>
        <translation>Müügihind, EUR/MWh</translation>
    </message>
    <message>
        <source>Price of energy sold to a party that is short</source>
        <translation>Puudujäägiga poolele müüdud energia hind</translation>
    </message>
    <message>
        <source>Bought at, EUR/MWh</source>
        <translation>Ostuhind, EUR/MWh</translation>
    </message>
    <message>
        <source>Price of energy bought from a party that is long</source>
        <translation>Ülejäägiga poolelt ostetud energia hind</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>Päev-ette, EUR/MWh</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Suund</translation>
    </message>
    <message>
        <source>In which direction the system was regulated</source>
        <translation>Mis suunas süsteemi reguleeriti</translation>
    </message>
    <message>
        <source>Reference, EUR/MWh</source>
        <translation>Viitehind, EUR/MWh</translation>
    </message>
    <message>
        <source>The price before the neutrality component</source>
        <translation>Hind enne neutraalsuskomponenti</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>Neutraalsus, EUR/MWh</translation>
    </message>
    <message>
        <source>The month&apos;s neutrality component, as it went into the price</source>
        <translation>Kuu neutraalsuskomponent, nagu see hinda läks</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Hinna allikas</translation>
    </message>
    <message>
        <source>What the price was made of</source>
        <translation>Millest hind kujunes</translation>
    </message>
    <message>
        <source>Schedule, MWh</source>
        <translation>Plaan, MWh</translation>
    </message>
    <message>
        <source>Net sale that was planned</source>
        <translation>Kavandatud netomüük</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>Mõõdetud, MWh</translation>
    </message>
    <message>
        <source>Net delivery: production less consumption</source>
        <translation>Netotarne: toodang miinus tarbimine</translation>
    </message>
    <message>
        <source>All parties, MWh</source>
        <translation>Kõik pooled, MWh</translation>
    </message>
    <message>
        <source>Sum of the imbalances of all parties of the case</source>
        <translation>Kõigi bilansihaldurite ebabilansi summa</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Start of the period in universal time</source>
        <translation>Perioodi algus maailmaajas</translation>
    </message>
    <message>
        <source>Price, EUR/MWh: %1</source>
        <translation>Hind, EUR/MWh: %1</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>Hind, EUR/MWh</translation>
    </message>
    <message>
        <source>One price settles deficit and surplus</source>
        <translation>Puudu- ja ülejäägile kehtib sama hind</translation>
    </message>
</context>
<context>
    <name>BalanceNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A party and one of its series
----------
A series, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A series, a time, and what is wrong there</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>BalanceOperator</name>
    <message>
        <source>Income</source>
        <translation>Tulud</translation>
    </message>
    <message>
        <source>Income, total</source>
        <translation>Tulud kokku</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Kulud</translation>
    </message>
    <message>
        <source>Outlay, total</source>
        <translation>Kulud kokku</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Mis jääb üle</translation>
    </message>
    <message>
        <source>Energy sold, less the five cost items</source>
        <translation>Müüdud energia miinus viis kuluartiklit</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>antud</translation>
    </message>
    <message>
        <source>as settled</source>
        <translation>arvelduse järgi</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>andmata</translation>
    </message>
    <message>
        <source>EUR/MWh, solved for the break-even</source>
        <translation>EUR/MWh, leitud tasuvuse järgi</translation>
    </message>
    <message>
        <source>EUR/MWh, as given</source>
        <translation>EUR/MWh, antud</translation>
    </message>
    <message>
        <source>Beyond the window of ±30 MWh an hour</source>
        <translation>Väljaspool tunniakent ±30 MWh</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periood</numerusform>
            <numerusform>%n perioodi</numerusform>
        </translation>
    </message>
    <message>
        <source>largest %1 MWh</source>
        <translation>suurim %1 MWh</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Summa, EUR</translation>
    </message>
    <message>
        <source>Came back, EUR</source>
        <translation>Kaetud, EUR</translation>
    </message>
    <message>
        <source>What the income from energy sold covers of the item</source>
        <translation>Kui palju kuluartiklist katab müüdud energia tulu</translation>
    </message>
    <message>
        <source>Came back, %</source>
        <translation>Kaetud, %</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Kust</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Income, EUR</source>
        <translation>Tulud, EUR</translation>
    </message>
    <message>
        <source>Outlay, EUR</source>
        <translation>Kulud, EUR</translation>
    </message>
    <message>
        <source>Over the five items, EUR</source>
        <translation>Üle viie kuluartikli, EUR</translation>
    </message>
    <message>
        <source>Left, EUR</source>
        <extracomment>What the operator has over after a month</extracomment>
        <translation>Jääk, EUR</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>Lisand, EUR/MWh</translation>
    </message>
    <message>
        <source>Added to the two prices where a model makes them</source>
        <translation>Lisatakse kahele hinnale, kui need annab mudel</translation>
    </message>
    <message>
        <source>Open supply, MWh</source>
        <translation>Avatud tarne, MWh</translation>
    </message>
    <message>
        <source>Sold to the system&apos;s open supplier; below zero bought from it</source>
        <translation>Müüdud süsteemi avatud tarnijale; alla nulli temalt ostetud</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Lõplik aruanne</translation>
    </message>
    <message>
        <source>The third working day of the next month</source>
        <translation>Järgmise kuu kolmas tööpäev</translation>
    </message>
</context>
<context>
    <name>BalanceOrigins</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A party and one of its series
----------
&quot;Constructed&quot; or &quot;Digitised&quot;, and the series that are so
----------
How a series was made and where it comes from</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 ja veel %n</numerusform>
            <numerusform>%1: %2 ja veel %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n series</source>
        <extracomment>&quot;Constructed&quot; or &quot;Digitised&quot;, and how many series are so</extracomment>
        <translation>
            <numerusform>%1: %n rida</numerusform>
            <numerusform>%1: %n rida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Incentive</source>
        <translation>Stiimul</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kulud</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoos</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>Süsteemi suhtes</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>The transmission system operator</extracomment>
        <translation>Süsteemihaldur</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioodid</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>When prices are published</extracomment>
        <translation>Avaldamine</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bilansiaruanne</translation>
    </message>
</context>
<context>
    <name>BalancePaper</name>
    <message>
        <source>A model stands in for the methodology, which is not public: no official price.</source>
        <translation>Metoodika pole avalik, selle asemel on mudel: hind pole ametlik.</translation>
    </message>
    <message>
        <source>Parts of the rule are left out: near the official price, not the same.</source>
        <translation>Osa reeglist on välja jäetud: ametliku hinna lähedal, aga mitte sama.</translation>
    </message>
    <message>
        <source>The published rule.</source>
        <translation>Avaldatud reegel.</translation>
    </message>
    <message>
        <source>Concluded from published data; not read in an act.</source>
        <translation>Järeldatud avaldatud andmetest; aktist pole loetud.</translation>
    </message>
    <message>
        <source>A rule to compare with, in force nowhere as it stands.</source>
        <translation>Võrdlusreegel, sellisena kusagil ei kehti.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) carry a published price instead.</source>
        <translation>
            <numerusform>%n perioodil on selle asemel avaldatud hind.</numerusform>
            <numerusform>%n perioodil on selle asemel avaldatud hind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioode</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kui kindel</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Mida see tähendab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Sold to it</source>
        <extracomment>Energy that the operator sold to the party</extracomment>
        <translation>Müüdud talle</translation>
    </message>
    <message>
        <source>Bought from it</source>
        <extracomment>Energy that the operator bought from the party</extracomment>
        <translation>Ostetud temalt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasud</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Maksta</translation>
    </message>
    <message>
        <source>Start, local time</source>
        <translation>Algus, kohalik aeg</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>Of a party; below zero it was short</extracomment>
        <translation>Ebabilanss</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>Päev-ette</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Above day-ahead</source>
        <translation>Üle päev-ette</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of the cost of all periods</extracomment>
        <translation>Osakaal</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Tund alates</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>Energia neto</translation>
    </message>
    <message>
        <source>What it assumes or lacks</source>
        <translation>Mida eeldab või mis puudub</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Nagu arveldatud</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>Last row of a table of periods</extracomment>
        <translation>Päev kokku</translation>
    </message>
</context>
<context>
    <name>BalancePublication</name>
    <message>
        <source>weekend</source>
        <translation>nädalavahetus</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s): the clock changes</source>
        <translation>
            <numerusform>%n tund: kella muudetakse</numerusform>
            <numerusform>%n tundi: kella muudetakse</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Nädalapäev</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Püha</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioode</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatakse</translation>
    </message>
    <message>
        <source>The second working day after, by 16:30 Estonian time</source>
        <translation>Teine tööpäev pärast, hiljemalt kell 16.30 Eesti aja järgi</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Lükkab edasi</translation>
    </message>
</context>
<context>
    <name>BalanceReport</name>
    <message>
        <source>Balance energy: %1</source>
        <extracomment>Title of a report: %1 is a balance party</extracomment>
        <translation>Bilansienergia: %1</translation>
    </message>
    <message>
        <source>The rules in force</source>
        <translation>Kehtivad reeglid</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>Kulu ööpäeva tundide kaupa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: from %1 to %2</extracomment>
        <translation>%1 kuni %2</translation>
    </message>
    <message>
        <source>%1, %2, EUR without VAT</source>
        <extracomment>%1 is a month or a span of days, %2 the number of settlement periods in words</extracomment>
        <translation>%1, %2, EUR ilma käibemaksuta</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periood</numerusform>
            <numerusform>%n perioodi</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuude kaupa</translation>
    </message>
    <message>
        <source>The dearest periods</source>
        <translation>Kalleimad perioodid</translation>
    </message>
    <message>
        <source>Ranked by what they cost above settling at the day-ahead price.</source>
        <translation>Järjestatud selle järgi, mida need maksid üle päev-ette hinna.</translation>
    </message>
    <message>
        <source>Ranked by what was paid: the day-ahead price is not known in every period.</source>
        <translation>Järjestatud makstu järgi: päev-ette hind pole igal perioodil teada.</translation>
    </message>
    <message>
        <source>The same imbalance under every rule</source>
        <translation>Sama ebabilanss iga reegli järgi</translation>
    </message>
    <message>
        <source>The parties&apos; quantities stay as they are: under another rule they would plan otherwise.</source>
        <translation>Bilansihaldurite kogused jäävad samaks: teise reegli järgi planeeriksid nad teisiti.</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>Süsteemihaldur</translation>
    </message>
    <message>
        <source>The operator, month by month</source>
        <translation>Süsteemihaldur kuude kaupa</translation>
    </message>
    <message>
        <source>When the prices are published</source>
        <translation>Millal hinnad avaldatakse</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>Esimesed %1 päeva %2-st.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Prices of the dearest periods</source>
        <translation>Kalleimate perioodide hinnad</translation>
    </message>
    <message>
        <source>A day in full: %1</source>
        <translation>Päev täielikult: %1</translation>
    </message>
    <message>
        <source>Paid is the imbalance with the other sign × price, rounded here for the eye only: a month is rounded once.</source>
        <translation>Makstud on ebabilanss vastupidise märgiga × hind; siin ümardatud vaid silma jaoks: kuu ümardatakse ühe korra.</translation>
    </message>
</context>
<context>
    <name>BalanceStatement</name>
    <message>
        <source>Balance energy</source>
        <translation>Bilansienergia</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>Energia kokku</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasud</translation>
    </message>
    <message>
        <source>No fee is valid here</source>
        <translation>Siin ei kehti ükski tasu</translation>
    </message>
    <message>
        <source>To pay, without VAT</source>
        <translation>Tasuda, käibemaksuta</translation>
    </message>
    <message>
        <source>To receive (below zero), without VAT</source>
        <translation>Saada (alla nulli), käibemaksuta</translation>
    </message>
    <message>
        <source>What that comes to</source>
        <translation>Mida see tähendab</translation>
    </message>
    <message>
        <source>Mean of the periods, weighted by energy</source>
        <translation>Perioodide keskmine, kaalutud energiaga</translation>
    </message>
    <message>
        <source>Sold to the party (it was short)</source>
        <translation>Bilansihaldurile müüdud (puudujääk)</translation>
    </message>
    <message>
        <source>Bought from the party (it was long)</source>
        <translation>Bilansihaldurilt ostetud (ülejääk)</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s)</source>
        <translation>
            <numerusform>%n perioodis</numerusform>
            <numerusform>%n perioodis</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the same energy at the day-ahead price</source>
        <translation>Rohkem kui sama energia päev-ette hinnaga</translation>
    </message>
    <message>
        <source>Energy only, without fees</source>
        <translation>Ainult energia, tasudeta</translation>
    </message>
    <message>
        <source>The day-ahead price is not known in every period</source>
        <translation>Päev-ette hind ei ole igas perioodis teada</translation>
    </message>
    <message>
        <source>Imbalance, without its sign</source>
        <translation>Ebabilanss märgita</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced</source>
        <translation>Kulu tarbitud ja toodetud MWh kohta</translation>
    </message>
    <message>
        <source>%1 % of what was consumed and produced</source>
        <translation>%1 % tarbimisest ja toodangust</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Quantity, MWh</source>
        <translation>Kogus, MWh</translation>
    </message>
    <message>
        <source>Price or rate, EUR/MWh</source>
        <translation>Hind või määr, EUR/MWh</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Summa, EUR</translation>
    </message>
    <message>
        <source>What the party pays; below zero it receives</source>
        <translation>Mida bilansihaldur maksab; alla nulli saab</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Millel see põhineb</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Bilansihaldur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>Talle müüdud, MWh</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>Talle müüdud, EUR</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>Temalt ostetud, MWh</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>Temalt ostetud, EUR</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <extracomment>Sold less bought</extracomment>
        <translation>Kokku, EUR</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Tasud, EUR</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>Tasuda, EUR</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>Alla nulli bilansihaldur saab</translation>
    </message>
    <message>
        <source>Over day-ahead, EUR</source>
        <translation>Üle päev-ette, EUR</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>EUR/MWh</translation>
    </message>
</context>
<context>
    <name>BaselineSheets</name>
    <message>
        <source>Hours of the event</source>
        <translation>Sündmuse tunnid</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>Mõõdetud, MW</translation>
    </message>
    <message>
        <source>Baseline, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>Baasjoon, %1, MW</translation>
    </message>
    <message>
        <source>Reduction, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>Vähendamine, %1, MW</translation>
    </message>
    <message>
        <source>Days of the history</source>
        <translation>Ajaloo päevad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kasutus</translation>
    </message>
    <message>
        <source>Mean of the event&apos;s hours, MW</source>
        <translation>Sündmuse tundide keskmine, MW</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>arvesse võetud</translation>
    </message>
</context>
<context>
    <name>BillsPanel</name>
    <message>
        <source>Bought</source>
        <translation>Ostetud</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Püsitasu</translation>
    </message>
    <message>
        <source>Paid for surplus</source>
        <translation>Saadud ülejäägi eest</translation>
    </message>
    <message>
        <source>Paid right of zero, got left of it</source>
        <translation>Nullist paremal makstakse, vasakul saadakse</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Arve</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sääst</translation>
    </message>
    <message>
        <source>Bill by scheme</source>
        <translation>Arve skeemide kaupa</translation>
    </message>
    <message>
        <source>The prosumer&apos;s bill under each scheme</source>
        <translation>Tootva tarbija arve iga skeemi järgi</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <extracomment>Below a bill; %1 is money</extracomment>
        <translation>%1 kallim</translation>
    </message>
    <message>
        <source>saves %1</source>
        <extracomment>Below a bill; %1 is money</extracomment>
        <translation>säästab %1</translation>
    </message>
</context>
<context>
    <name>CapacityAnswer</name>
    <message>
        <source>Capacity costs %1: there is no demand response.</source>
        <translation>Võimsus maksab %1: tarbimise juhtimist ei ole.</translation>
    </message>
    <message>
        <source>Capacity costs %1: %2 of demand response do not change it.</source>
        <extracomment>%1 a price, %2 a volume</extracomment>
        <translation>Võimsus maksab %1: %2 tarbimise juhtimist ei muuda seda.</translation>
    </message>
    <message>
        <source>Capacity costs %1: demand response lowers it by %2 (%3) from %4.</source>
        <extracomment>%1 and %2 prices, %3 percent, %4 the price without demand response</extracomment>
        <translation>Võimsus maksab %1: tarbimise juhtimine alandas hinda %2 võrra (%3), enne oli %4.</translation>
    </message>
    <message>
        <source>A model: no price here is official.</source>
        <translation>See on mudel: ükski hind siin ei ole ametlik.</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>RUB/MW kuus</translation>
    </message>
    <message>
        <source>All %1 count: %2 own and %3 of others.</source>
        <extracomment>%1, %2, %3 volumes</extracomment>
        <translation>Arvesse läheb kogu %1: oma %2 ja teiste %3.</translation>
    </message>
    <message>
        <source>Of %2 only %1 count: %3 own and %4 of others.</source>
        <extracomment>%1 the volume that counts, %2 the volume offered, %3 and %4 parts of %1</extracomment>
        <translation>%2 hulgast läheb arvesse ainult %1: oma %3 ja teiste %4.</translation>
    </message>
    <message>
        <source>The own volume changes the price by %1: the others reach the limit or the same bid without it.</source>
        <translation>Oma maht muudab hinda %1 võrra: teised jõuavad piirini või sama pakkumiseni ka ilma selleta.</translation>
    </message>
    <message>
        <source>The own volume takes %1 of the fall beyond what the others do.</source>
        <translation>Oma maht alandab hinda teistest lisaks veel %1 võrra.</translation>
    </message>
    <message>
        <source>The supply ends before the first point of demand: its price holds.</source>
        <translation>Pakkumine lõpeb enne nõudluse esimest punkti: kehtib selle hind.</translation>
    </message>
    <message>
        <source>The supply passes the second point of demand: its price holds.</source>
        <translation>Pakkumine ületab nõudluse teise punkti: kehtib selle hind.</translation>
    </message>
    <message>
        <source>The price is that of bid %1: it stops the fall.</source>
        <extracomment>%1 the name of a bid</extracomment>
        <translation>Hinna määrab pakkumine „%1“: see peatab languse.</translation>
    </message>
    <message>
        <source>The price is that of the demand curve at the volume taken.</source>
        <translation>Hind on nõudluskõvera hind valitud mahu juures.</translation>
    </message>
</context>
<context>
    <name>CapacityCurves</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limit %1 % of the first point: %2</source>
        <extracomment>In a chart: %1 percent of the first point of demand, %2 MW</extracomment>
        <translation>piir %1 % esimesest punktist: %2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>In a chart: %1 MW of demand response</extracomment>
        <translation>arvesse %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bid and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>RUB/MW kuus</translation>
    </message>
    <message>
        <source>taken without demand response: %1, with it: %2</source>
        <extracomment>Reading a bid in a chart: %1 and %2 MW</extracomment>
        <translation>valitud ilma juhtimiseta: %1, juhtimisega: %2</translation>
    </message>
</context>
<context>
    <name>CapacityOrigins</name>
    <message>
        <source>bid %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a bid</extracomment>
        <translation>pakkumine „%1“</translation>
    </message>
    <message>
        <source>bought by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>ostab %1</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>müüb %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where a number comes from: %1 a kind (&quot;published&quot;), %2 its source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>Antud arv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: how a number came to be known (published, from memory)</extracomment>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ütlemata</translation>
    </message>
</context>
<context>
    <name>CapacityPaper</name>
    <message>
        <source>obligatory</source>
        <extracomment>Kind of a capacity bid: capacity that must be bought</extracomment>
        <translation>kohustuslik</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a unit that may not be stopped</extracomment>
        <translation>sundtöö</translation>
    </message>
    <message>
        <source>price taker</source>
        <translation>hinnavõtja</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: one with a price</extracomment>
        <translation>hinnaga</translation>
    </message>
    <message>
        <source>the first point: too little supply</source>
        <extracomment>What sets a price: supply does not reach the first point</extracomment>
        <translation>esimene punkt: pakkumist on liiga vähe</translation>
    </message>
    <message>
        <source>the second point: the floor</source>
        <extracomment>What sets a price: supply passes the second point</extracomment>
        <translation>teine punkt: hinnapõrand</translation>
    </message>
    <message>
        <source>the bid %1</source>
        <translation>pakkumine %1</translation>
    </message>
    <message>
        <source>the demand curve</source>
        <extracomment>What sets a price</extracomment>
        <translation>nõudluskõver</translation>
    </message>
    <message>
        <source>Demand curve and crossing</source>
        <translation>Nõudluskõver ja lõikepunkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Without demand response</source>
        <translation>Tarbimise juhtimiseta</translation>
    </message>
    <message>
        <source>With demand response</source>
        <translation>Tarbimise juhtimisega</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutus</translation>
    </message>
    <message>
        <source>First point, MW</source>
        <translation>Esimene punkt, MW</translation>
    </message>
    <message>
        <source>Price of the first point, RUB/MW a month</source>
        <translation>Esimese punkti hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Second point, MW</source>
        <translation>Teine punkt, MW</translation>
    </message>
    <message>
        <source>Price of the second point, RUB/MW a month</source>
        <translation>Teise punkti hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>Valitud võimsus, MW</translation>
    </message>
    <message>
        <source>Price of the auction, RUB/MW a month</source>
        <translation>Oksjoni hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Hinna määrab</translation>
    </message>
    <message>
        <source>Demand response that counts</source>
        <translation>Arvesse minev tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Teiste</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Pakutud</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Arvestatud</translation>
    </message>
    <message>
        <source>Left out by the cap</source>
        <translation>Ülempiiri tõttu välja jäetud</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Ostuhind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Jagatav</translation>
    </message>
    <message>
        <source>Taken without</source>
        <translation>Valitud ilma</translation>
    </message>
    <message>
        <source>Taken with</source>
        <translation>Valitud koos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Kontserni ettevõtted</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Ostab</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Müüb</translation>
    </message>
    <message>
        <source>Saved on what it buys</source>
        <translation>Sääst ostult</translation>
    </message>
    <message>
        <source>Lost on what it sells</source>
        <translation>Kaotus müügilt</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Netovõit</translation>
    </message>
    <message>
        <source>Other own volumes</source>
        <translation>Muud oma mahud</translation>
    </message>
    <message>
        <source>Counted of all</source>
        <translation>Arvestatud kokku</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>Hinnalangus</translation>
    </message>
    <message>
        <source>Capacity taken</source>
        <translation>Valitud võimsus</translation>
    </message>
</context>
<context>
    <name>CapacityReport</name>
    <message>
        <source>Capacity auction</source>
        <translation>Võimsusoksjon</translation>
    </message>
    <message>
        <source>The auction is a model: nobody publishes the volume of the first point, and bids are not public. No price here is official.</source>
        <translation>Oksjon on siin mudel: esimese punkti mahtu ega pakkumisi ei avaldata. Ükski hind siin ei ole ametlik.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>zone, table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Tsoon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price zone(s)</source>
        <translation>
            <numerusform>%n hinnatsoon</numerusform>
            <numerusform>%n hinnatsooni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuu</numerusform>
            <numerusform>%n kuud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, RUB without VAT</source>
        <extracomment>%1 and %2 are counts in words</extracomment>
        <translation>%1, %2, RUB käibemaksuta</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and the price stays at %3 RUB/MW a month.</source>
        <translation>%1: arvesse läheb %2 tarbimise juhtimist ja hind jääb %3 RUB/MW kuus.</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and lower the price by %3 to %4 RUB/MW a month.</source>
        <translation>%1: arvesse läheb %2 tarbimise juhtimist ja hind langeb %3 võrra, %4 RUB/MW-ni kuus.</translation>
    </message>
    <message>
        <source>At most %1 of the first point counts, of all participants together: %2.</source>
        <translation>Arvesse läheb kõige rohkem %1 esimese punkti mahust, kõigil osalejatel kokku: %2.</translation>
    </message>
    <message>
        <source>The own demand response alone lowers the price by %1 RUB/MW a month.</source>
        <translation>Ainult oma tarbimise juhtimine langetab hinda %1 RUB/MW kuus.</translation>
    </message>
    <message>
        <source>A company that buys more capacity than it sells gains by a lower price; the fall only says how much.</source>
        <translation>Ettevõte, mis ostab rohkem võimsust kui müüb, võidab madalamast hinnast; languse suurus ütleb vaid, kui palju.</translation>
    </message>
    <message>
        <source>The first %1 of %2 bids.</source>
        <translation>Esimesed %1 pakkumist %2-st.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
</context>
<context>
    <name>CapacityTables</name>
    <message>
        <source>–</source>
        <extracomment>Stands where there is no number</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>sets the price</source>
        <extracomment>State of a bid: it is the last one taken, the price is its own</extracomment>
        <translation>määrab hinna</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>State of a bid</extracomment>
        <translation>valimata</translation>
    </message>
    <message>
        <source>taken in part</source>
        <extracomment>State of a bid: some of its volume</extracomment>
        <translation>valitud osaliselt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>valitud</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Pakkumine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>Hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Volume, MW</source>
        <translation>Maht, MW</translation>
    </message>
    <message>
        <source>Divisible</source>
        <extracomment>Column: whether a part of a bid may be taken</extracomment>
        <translation>Jagatav</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>Valitud ilma, MW</translation>
    </message>
    <message>
        <source>Taken without demand response</source>
        <translation>Valitud ilma tarbimise juhtimiseta</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>Valitud koos, MW</translation>
    </message>
    <message>
        <source>Taken with the demand response that counts</source>
        <translation>Valitud arvesse mineva tarbimise juhtimisega</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what became of a bid</extracomment>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Buys, MW</source>
        <translation>Ostab, MW</translation>
    </message>
    <message>
        <source>Capacity bought at the auction&apos;s price</source>
        <translation>Oksjoni hinnaga ostetav võimsus</translation>
    </message>
    <message>
        <source>Sells, MW</source>
        <translation>Müüb, MW</translation>
    </message>
    <message>
        <source>Capacity sold at the auction&apos;s price; not what has a contract price of its own</source>
        <translation>Oksjoni hinnaga müüdav võimsus, ilma oma lepinguhinnaga osata</translation>
    </message>
    <message>
        <source>Pays without, RUB</source>
        <translation>Maksab ilma, RUB</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, without demand response; below zero it earns</source>
        <translation>Ostetu eest, miinus müüdu, ilma tarbimise juhtimiseta; alla nulli teenib</translation>
    </message>
    <message>
        <source>Pays with, RUB</source>
        <translation>Maksab koos, RUB</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, with the demand response that counts; below zero it earns</source>
        <translation>Ostetu eest, miinus müüdu, arvesse mineva juhtimisega; alla nulli teenib</translation>
    </message>
    <message>
        <source>Gains, RUB</source>
        <translation>Võidab, RUB</translation>
    </message>
    <message>
        <source>Saved on what it buys, less what its sales lose</source>
        <translation>Kokkuhoid ostult, miinus kaotus müügilt</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>Oma maht, MW</translation>
    </message>
    <message>
        <source>Own demand response in the place of the one above</source>
        <translation>Oma tarbimise juhtimine ülal antu asemel</translation>
    </message>
    <message>
        <source>Counted, MW</source>
        <translation>Arvesse, MW</translation>
    </message>
    <message>
        <source>Own and others&apos; together, as far as the limit lets it</source>
        <translation>Oma ja teiste koos, piiri ulatuses</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>Langus, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Price without any demand response less this price</source>
        <translation>Hind ilma tarbimise juhtimiseta miinus see hind</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>Valitud võimsus, MW</translation>
    </message>
</context>
<context>
    <name>CapacityWords</name>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>must-take</source>
        <extracomment>Kind of a capacity bid: what must be bought (ДПМ, new nuclear and hydro)</extracomment>
        <translation>kohustuslik</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a plant that must run (вынужденный режим)</extracomment>
        <translation>sundkäitus</translation>
    </message>
    <message>
        <source>price-taking</source>
        <extracomment>Kind of a capacity bid: taken at whatever price comes (ценопринимающая заявка)</extracomment>
        <translation>hinnavõtja</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: has a price of its own (ценовая заявка)</extracomment>
        <translation>hinnaga</translation>
    </message>
</context>
<context>
    <name>CategoryReport</name>
    <message>
        <source>Price categories: %1</source>
        <translation>Hinnakategooriad: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Year %1, amounts in roubles without VAT unless named otherwise</source>
        <translation>Aasta %1; summad rublades käibemaksuta, kui pole märgitud teisiti</translation>
    </message>
    <message>
        <source>%1, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1; summad rublades käibemaksuta, kui pole märgitud teisiti</translation>
    </message>
    <message>
        <source>%1 to %2, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1 kuni %2; summad rublades käibemaksuta, kui pole märgitud teisiti</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Valik</translation>
    </message>
    <message>
        <source>No category is open in every month with the data and prices given; the table names the reasons.</source>
        <translation>Nende andmete ja hindadega pole ükski kategooria avatud kõigil kuudel; põhjused on tabelis.</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>ühemääraline ülekandetariif</translation>
    </message>
    <message>
        <source>two-rate transmission tariff</source>
        <translation>kahemääraline ülekandetariif</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Käibemaksuta</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Käibemaks</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Käibemaksuga</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Ühikukulu</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>RUB/kWh</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Kuude kaupa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Ostetud võimsus</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Võrguvõimsus</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Odavaim</translation>
    </message>
    <message>
        <source>Notices to the supplier</source>
        <translation>Teated müüjale</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Hinnad: %1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Märkus (%1): %2</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cheapest in total</source>
        <translation>Odavaim kokku</translation>
    </message>
    <message>
        <source>Saving against today&apos;s category</source>
        <translation>Sääst praeguse kategooria suhtes</translation>
    </message>
    <message>
        <source>Saving against the dearest open category</source>
        <translation>Sääst kalleima avatud kategooria suhtes</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Ei ole avatud</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Uus kategooria</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Senine</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Teatada hiljemalt</translation>
    </message>
    <message>
        <source>not known from the data</source>
        <translation>andmetest ei selgu</translation>
    </message>
    <message>
        <source>Meter data of %1: %2</source>
        <comment>metering point, files</comment>
        <translation>Mõõtepunkti %1 andmed: %2</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1 %2</source>
        <comment>what it is, number with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hours %1</source>
        <translation>tunnid %1</translation>
    </message>
    <message>
        <source>into hours %1</source>
        <translation>tundidesse %1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>tööpäevad</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>puhkepäevad</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>iga päev</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>kogu aasta</translation>
    </message>
    <message>
        <source>all weekdays</source>
        <translation>kõik nädalapäevad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change, its details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>salvesti</translation>
    </message>
    <message>
        <source>load that may move</source>
        <translation>nihutatav koormus</translation>
    </message>
    <message>
        <source>Cheapest plan for “%1”: %2</source>
        <comment>price category, its means</comment>
        <translation>Odavaim plaan kategooriale „%1“: %2</translation>
    </message>
</context>
<context>
    <name>ClassCells</name>
    <message>
        <source>sells</source>
        <extracomment>What a seat of a class does</extracomment>
        <translation>müüb</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>ostab</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>Who plays a seat of a class: not a computer</extracomment>
        <translation>inimene</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A step of private costs: %1 a quantity, %2 a price</extracomment>
        <translation>%1 hinnaga %2</translation>
    </message>
</context>
<context>
    <name>ClassRegulator</name>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>A reason to look</source>
        <translation>Põhjus lähemalt vaadata</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kõik</translation>
    </message>
    <message>
        <source>Market screen</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Voor %1</translation>
    </message>
</context>
<context>
    <name>ClassReport</name>
    <message numerus="yes">
        <source>%n round(s) played</source>
        <translation>
            <numerusform>mängitud %n voor</numerusform>
            <numerusform>mängitud %n vooru</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Edetabel</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>Voorude hinnad</translation>
    </message>
    <message>
        <source>Who earned what</source>
        <translation>Kes kui palju teenis</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>The regulator&apos;s view</source>
        <translation>Regulaatori vaade</translation>
    </message>
    <message>
        <source>A value beyond a threshold is a reason to look, not a finding of guilt.</source>
        <translation>Lävest üle minev väärtus on põhjus lähemalt vaadata, mitte süü tõend.</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>Põhjused lähemalt vaadata</translation>
    </message>
    <message>
        <source>Seats and their private numbers</source>
        <translation>Kohad ja nende salajased kulud</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>Klassivoorud</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulemused</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnad</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regulaator</translation>
    </message>
</context>
<context>
    <name>ClassTables</name>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Kasum</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Viimane voor</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Pakkumuslehti</translation>
    </message>
    <message>
        <source>How the curves met</source>
        <translation>Kuidas kõverad kohtusid</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Aktsepteeritud kogus</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Pakutud kogus</translation>
    </message>
    <message>
        <source>Private cost or value</source>
        <translation>Oma kulu või väärtus</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tehnoloogia</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mängija</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Kogus kokku</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>Oma kulud või väärtused</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>bill a consumer under every Russian price category</source>
        <translation>arvutab tarbija arve iga Venemaa hinnakategooria järgi</translation>
    </message>
    <message>
        <source>clears one auction under one rule or several</source>
        <translation>lahendab oksjoni ühe või mitme reegli järgi</translation>
    </message>
    <message>
        <source>looks for market power and irregular bidding in rounds of bids</source>
        <translation>otsib pakkumisvoorudest turujõudu ja ebatavalisi pakkumisi</translation>
    </message>
    <message>
        <source>settles balance energy between operator and balance parties</source>
        <translation>arveldab bilansienergia süsteemihalduri ja bilansihaldurite vahel</translation>
    </message>
    <message>
        <source>clears the hours of a day by merit order, with and without a load reduction</source>
        <translation>arvutab päeva tunnid hinnajärjestuse järgi, koormuse vähendamisega ja ilma</translation>
    </message>
    <message>
        <source>clears the Russian capacity auction with and without demand response</source>
        <translation>arvutab Venemaa võimsusoksjoni (KOM) tarbimise juhtimisega ja ilma</translation>
    </message>
    <message>
        <source>works out a year of Russian demand response, mechanism by mechanism</source>
        <translation>arvutab Venemaa tarbimise juhtimise aasta mehhanismide kaupa</translation>
    </message>
    <message>
        <source>bills own generation behind the meter under net metering, net billing and other schemes</source>
        <translation>arvutab arvestitaguse omatootmise arve netomõõtmise, netoarvelduse ja teiste skeemide järgi</translation>
    </message>
    <message>
        <source>sets strategic bidders against each other and against their closed forms</source>
        <translation>paneb strateegilised pakkujad üksteise ja täpsete lahenditega vastamisi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the option &quot;%1&quot; is not known or lacks its value</source>
        <translation>valik „%1“ on tundmatu või puudub selle väärtus</translation>
    </message>
    <message>
        <source>a command and one INPUT are needed</source>
        <translation>vaja on käsku ja üht INPUTi</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot; is not known</source>
        <translation>käsk „%1“ on tundmatu</translation>
    </message>
    <message>
        <source>Usage: meritdesk-cli COMMAND INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</source>
        <translation>Kasutus: meritdesk-cli KÄSK INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Pakkumine</translation>
    </message>
    <message>
        <source>possible: %1 … %2</source>
        <extracomment>A range of prices: %1 lowest, %2 highest</extracomment>
        <translation>võimalik: %1 … %2</translation>
    </message>
    <message>
        <source>Buyers’ surplus %1</source>
        <translation>Ostjate ülejääk %1</translation>
    </message>
    <message>
        <source>Sellers’ surplus %1</source>
        <translation>Müüjate ülejääk %1</translation>
    </message>
    <message>
        <source>Operator keeps %1</source>
        <translation>Korraldajale jääb %1</translation>
    </message>
    <message>
        <source>%1 cut by %2</source>
        <extracomment>Beside a step of the curve: the order %1 goes without the quantity %2</extracomment>
        <translation>%1 kärbitud %2 võrra</translation>
    </message>
    <message>
        <source>Gain from trade %1</source>
        <extracomment>The gain from trade as a whole, where the rule shares it match by match</extracomment>
        <translation>Kauplemise kasu %1</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Beside the curves of the book as it was before something was tried on it</extracomment>
        <translation>enne</translation>
    </message>
</context>
<context>
    <name>DayAheadAnswer</name>
    <message>
        <source>Prices from %1 to %2, the dearest in hour %3. No load is called off.</source>
        <translation>Hinnad %1 kuni %2, kõige kallim tund on %3. Koormust ei ole vähendatud.</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) the supply does not reach.</source>
        <translation>
            <numerusform>%n tunnis pakkumisest ei piisa.</numerusform>
            <numerusform>%n tunnis pakkumisest ei piisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more is offered at zero or below than is taken.</source>
        <translation>
            <numerusform>%n tunnis pakutakse nullhinnaga või alla selle rohkem, kui vaja.</numerusform>
            <numerusform>%n tunnis pakutakse nullhinnaga või alla selle rohkem, kui vaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met; all are models, none is official.</source>
        <translation>Täidetud kriteeriume: %1 / %2; kõik on mudelid, ükski pole ametlik.</translation>
    </message>
    <message>
        <source>Loads and stack are constructed: the prices are those of a model.</source>
        <translation>Koormused ja pakkumise virn on konstrueeritud: hinnad on mudeli omad.</translation>
    </message>
    <message>
        <source>The stack is constructed: the prices are those of a model.</source>
        <translation>Pakkumise virn on konstrueeritud: hinnad on mudeli omad.</translation>
    </message>
    <message>
        <source>%1 MW of the load is above the stack: the scarcity price of %2 holds.</source>
        <translation>%1 MW koormusest jääb virnast välja: kehtib defitsiidihind %2.</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, what the buyer “%3” pays at most.</source>
        <translation>%1 MW hinnaga %2, mis on ostja „%3“ ülempiir.</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, set by “%3”.</source>
        <translation>%1 MW hinnaga %2, hinna määrab „%3“.</translation>
    </message>
    <message>
        <source>With %1 MW off, %2 MW are still missing.</source>
        <translation>%1 MW vähendamisel jääb ikka puudu %2 MW.</translation>
    </message>
    <message>
        <source>%1 MW off do not move the price: “%2” still sets it.</source>
        <translation>%1 MW vähendamine hinda ei muuda: selle määrab endiselt „%2“.</translation>
    </message>
    <message>
        <source>With %1 MW off it falls by %2 to %3.</source>
        <translation>%1 MW vähendamisel langeb see %2 võrra, hinnani %3.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n hour(s) the price falls by %1 on average; the remaining buyers save %2.</source>
        <translation>
            <numerusform>%n tunni jooksul langeb hind keskmiselt %1; ülejäänud ostjad säästavad %2.</numerusform>
            <numerusform>%n tunni jooksul langeb hind keskmiselt %1; ülejäänud ostjad säästavad %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour %1:</source>
        <extracomment>%1 the number of an hour</extracomment>
        <translation>Tund %1:</translation>
    </message>
    <message>
        <source>%1 MW more are offered at zero or below: surplus.</source>
        <translation>Nullhinnaga või alla selle pakutakse veel %1 MW: ülejääk.</translation>
    </message>
</context>
<context>
    <name>DayAheadLists</name>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>What the buyer pays at most</source>
        <translation>Kõige rohkem, mida ostja maksab</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Ostja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first and %2 the last hour of a reduction</extracomment>
        <translation>%1 kuni %2</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Sügavus</translation>
    </message>
    <message>
        <source>Load that is called off in each of its hours</source>
        <translation>Koormus, mida igal tunnil vähendatakse</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Esimene tund</translation>
    </message>
    <message>
        <source>Hours count from 1</source>
        <translation>Tunde loetakse ühest</translation>
    </message>
    <message>
        <source>Duration, h</source>
        <translation>Kestus, h</translation>
    </message>
    <message>
        <source>How many hours in a row</source>
        <translation>Mitu tundi järjest</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vahemik</translation>
    </message>
</context>
<context>
    <name>DayAheadMoney</name>
    <message>
        <source>%1–%2</source>
        <extracomment>MW of a profile: %1 the least, %2 the most</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rühm</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Ost</translation>
    </message>
    <message>
        <source>Bought at the hour&apos;s price with the reduction in force; paste a column for a profile</source>
        <translation>Ostetakse tunni hinnaga vähendamise ajal; profiili saab kleepida veeruna</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Tootmine</translation>
    </message>
    <message>
        <source>Sold at the hour&apos;s price</source>
        <translation>Müüakse tunni hinnaga</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sääst</translation>
    </message>
    <message>
        <source>The fall of the price on what the group buys</source>
        <translation>Hinnalangus rühma ostul</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kadu</translation>
    </message>
    <message>
        <source>The fall of the price on what the group generates</source>
        <translation>Hinnalangus rühma tootmisel</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Rühm %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>sündmust pole</translation>
    </message>
    <message>
        <source>met</source>
        <translation>täidetud</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>täitmata</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>rakendub</translation>
    </message>
    <message>
        <source>does not fire</source>
        <translation>ei rakendu</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>Kriteerium (mudel)</translation>
    </message>
    <message>
        <source>The system operator&apos;s own criterion is not public: no verdict here is official</source>
        <translation>Süsteemioperaatori enda kriteerium pole avalik: siin pole ühtegi ametlikku otsust</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Parameeter</translation>
    </message>
    <message>
        <source>The cost of an event, the least share of the price, or the strike price</source>
        <translation>Sündmuse kulu, väikseim osa hinnast või täitmishind</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutatud</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Nõutud</translation>
    </message>
    <message>
        <source>Modelled verdict</source>
        <translation>Mudeli otsus</translation>
    </message>
    <message>
        <source>%1 (modelled)</source>
        <translation>%1 (mudel)</translation>
    </message>
</context>
<context>
    <name>DayAheadPaper</name>
    <message>
        <source>scarcity price</source>
        <translation>nappushind</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>plokk %1</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>ostja %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a criterion compares, %2 its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>day %1, hour %2</source>
        <translation>päev %1, tund %2</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Vähendamised</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Sügavus</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Esimene tund</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Viimane tund</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunde</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Tundide kaupa</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Koormus</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Välja lülitatud</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>Hind ilma</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>Hind koos</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Langus</translation>
    </message>
    <message>
        <source>Set by, without</source>
        <translation>Määrab ilma</translation>
    </message>
    <message>
        <source>Set by, with</source>
        <translation>Määrab koos</translation>
    </message>
    <message>
        <source>Volume without</source>
        <translation>Maht ilma</translation>
    </message>
    <message>
        <source>Volume with</source>
        <translation>Maht koos</translation>
    </message>
    <message>
        <source>Not served without</source>
        <translation>Katmata ilma</translation>
    </message>
    <message>
        <source>Not served with</source>
        <translation>Katmata koos</translation>
    </message>
    <message>
        <source>Cost of the zone</source>
        <translation>Tsooni kulu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>Saved by the lower price</source>
        <translation>Sääst madalamast hinnast</translation>
    </message>
    <message>
        <source>Not bought any more</source>
        <translation>Enam ei osteta</translation>
    </message>
    <message>
        <source>Still paid</source>
        <translation>Makstakse endiselt</translation>
    </message>
    <message>
        <source>Cost without reduction</source>
        <translation>Kulu vähendamiseta</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Kontserni ettevõtted</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Saved on purchases</source>
        <translation>Sääst ostudelt</translation>
    </message>
    <message>
        <source>Lost on generation</source>
        <translation>Kaotus tootmiselt</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Netovõit</translation>
    </message>
    <message>
        <source>Criteria: verdicts of models</source>
        <translation>Kriteeriumid: mudelite otsused</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>Kriteerium (mudel)</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Vasak pool</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vasakul</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Parem pool</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Paremal</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Otsus</translation>
    </message>
</context>
<context>
    <name>DayAheadReport</name>
    <message>
        <source>One price for the whole zone, its nodes left out: no price here is official.</source>
        <translation>Kogu tsoonil on üks hind, sõlmed on välja jäetud: ükski hind siin ei ole ametlik.</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Päev-ette turg</translation>
    </message>
    <message>
        <source>Day-ahead market: %1</source>
        <extracomment>Title of a report: %1 is a day</extracomment>
        <translation>Päev-ette turg: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tund</numerusform>
            <numerusform>%n tundi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 without VAT</source>
        <extracomment>%1 is a count of hours in words, %2 a currency</extracomment>
        <translation>%1, %2 käibemaksuta</translation>
    </message>
    <message>
        <source>Nothing is switched off: both runs are the same.</source>
        <translation>Midagi ei lülitata välja: mõlemad arvutused on samad.</translation>
    </message>
    <message numerus="yes">
        <source>Switching off %1 in %n hour(s) lowers the price by up to %2 and saves the remaining buyers of the zone %3.</source>
        <translation>
            <numerusform>%1 väljalülitamine %n tunni jooksul langetab hinda kuni %2 ja säästab tsooni ülejäänud ostjatele %3.</numerusform>
            <numerusform>%1 väljalülitamine %n tunni jooksul langetab hinda kuni %2 ja säästab tsooni ülejäänud ostjatele %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 hours, those in which something is switched off.</source>
        <translation>%1 tunnist need, mil midagi välja lülitatakse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 hours.</source>
        <translation>Esimesed %1 tundi %2-st.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
</context>
<context>
    <name>DayAheadStackSheet</name>
    <message>
        <source>Technology</source>
        <translation>Tehnoloogia</translation>
    </message>
    <message>
        <source>Blocks of one name share a colour</source>
        <translation>Sama nimega plokid on ühte värvi</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Where the block below it ends</source>
        <translation>Kus eelmine plokk lõpeb</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Hind alates</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Hind kuni</translation>
    </message>
    <message>
        <source>The price rises on a line from the block&apos;s begin to its end</source>
        <translation>Hind tõuseb ploki algusest lõpuni lineaarselt</translation>
    </message>
</context>
<context>
    <name>DayAheadText</name>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>an hour of a day: %1 its number, %2 and %3 when it begins and ends</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>day %1, hour %2</source>
        <translation>päev %1, tund %2</translation>
    </message>
    <message>
        <source>%1, hour %2</source>
        <extracomment>a date and the number of an hour in it</extracomment>
        <translation>%1, tund %2</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>plokk %1</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>defitsiidihind</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>ostja %1</translation>
    </message>
    <message>
        <source>%1 MW short</source>
        <translation>puudu %1 MW</translation>
    </message>
    <message>
        <source>surplus of %1 MW</source>
        <translation>ülejääk %1 MW</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a number comes from: %1 published, constructed .., %2 the source</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayAheadTyping</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the title of a column: %1 what it shows, %2 its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DayDrawing</name>
    <message>
        <source>load %1 MW</source>
        <translation>koormus %1 MW</translation>
    </message>
    <message>
        <source>with the reduction %1 MW</source>
        <translation>vähendatuna %1 MW</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Above a day of 23 or 25 hours, as short as can be</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Price categories of %1, year %2, roubles without VAT, the cheapest first:</source>
        <translation>Hinnakategooriad: %1, aasta %2, rublad käibemaksuta, odavaim eespool:</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>pole avatud</translation>
    </message>
</context>
<context>
    <name>DeskCommandLine</name>
    <message>
        <source>Electricity tariffs and auctions, with every number explained.</source>
        <translation>Elektritariifid ja -oksjonid, iga arv selgitatud.</translation>
    </message>
    <message>
        <source>Document or data files to open.</source>
        <translation>Avatav dokument või andmefailid.</translation>
    </message>
    <message>
        <source>Language: en, ru, zh or et.</source>
        <translation>Keel: en, ru, zh või et.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Kujundus: system, light või dark.</translation>
    </message>
    <message>
        <source>Save a picture of every page and dialog into a folder, and end.</source>
        <translation>Salvesta pilt igast lehest ja dialoogist kausta ning lõpeta.</translation>
    </message>
    <message>
        <source>Print the ranking; leave report, charts and a picture of each page in a folder, and end.</source>
        <translation>Trüki pingerida; jäta kausta aruanne, joonised ja pilt igast lehest ning lõpeta.</translation>
    </message>
    <message>
        <source>The document, or the id of the sample, on the pictures.</source>
        <translation>Piltidel olev dokument või näidise tunnus.</translation>
    </message>
    <message>
        <source>Size of the pictures, such as 1280x800.</source>
        <translation>Piltide suurus, näiteks 1280x800.</translation>
    </message>
    <message>
        <source>Scale of the pictures, 1 to 4.</source>
        <translation>Piltide mastaap, 1 kuni 4.</translation>
    </message>
    <message>
        <source>the language &quot;%1&quot; is not one of: %2</source>
        <translation>keel „%1“ pole loetelust: %2</translation>
    </message>
    <message>
        <source>the theme &quot;%1&quot; is not one of: system, light, dark</source>
        <translation>kujundus „%1“ pole loetelust: system, light, dark</translation>
    </message>
    <message>
        <source>the size &quot;%1&quot; is not like 1280x800</source>
        <translation>suurus „%1“ pole kujul 1280x800</translation>
    </message>
    <message>
        <source>the scale &quot;%1&quot; is not between 1 and 4</source>
        <translation>mastaap „%1“ pole 1 ja 4 vahel</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>ei saa kirjutada: %1</translation>
    </message>
    <message>
        <source>Only the page of this id, such as balance, and its tabs.</source>
        <translation>Ainult selle tunnusega leht, näiteks balance, ja selle kaardid.</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>lehte &quot;%1&quot; ei ole</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of a small chart: %1 &quot;Mon&quot;, %2 day and month as numbers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>välja jäetud</translation>
    </message>
    <message>
        <source>working day</source>
        <extracomment>Why a day of the history does not count: it is of another kind than the event day</extracomment>
        <translation>tööpäev</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>puhkepäev</translation>
    </message>
    <message>
        <source>not among the %1</source>
        <extracomment>Why a day of the history does not count: the method takes %1 of the days that it looks back on</extracomment>
        <translation>ei ole %1 hulgas</translation>
    </message>
    <message>
        <source>low use</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>väike tarbimine</translation>
    </message>
    <message>
        <source>too long ago</source>
        <extracomment>Why a day of the history does not count: the method looks back on the last days only</extracomment>
        <translation>liiga ammu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pole vaja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside the shaded reduction: %1 &quot;27.5 MW&quot;, %2 &quot;92 %&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2
mean of the event&apos;s hours: %3</source>
        <extracomment>Reads a day of the history: %1 &quot;Mon 14 Aug&quot;, %2 &quot;taken&quot; or why not, %3 &quot;83.2 MW&quot;</extracomment>
        <translation>%1: %2
sündmuse tundide keskmine: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>arvesse võetud</translation>
    </message>
</context>
<context>
    <name>EstonianHolidays</name>
    <message>
        <source>New Year</source>
        <translation>uusaasta</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>iseseisvuspäev</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>kevadpüha</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>võidupüha</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>jaanipäev</translation>
    </message>
    <message>
        <source>Day of Restoration of Independence</source>
        <translation>taasiseseisvumispäev</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>jõululaupäev</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>esimene jõulupüha</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>teine jõulupüha</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>ülestõusmispüha</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>suur reede</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>nelipüha</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>called</source>
        <extracomment>Of a day: an event is called</extracomment>
        <translation>välja kutsutud</translation>
    </message>
    <message>
        <source>better days</source>
        <extracomment>Of a day: it meets the criterion, but the month has better ones</extracomment>
        <translation>leidub paremaid päevi</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>Of a day: it does not meet the criterion</extracomment>
        <translation>täitmata</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>Of a day: nothing is switched off</extracomment>
        <translation>sündmust pole</translation>
    </message>
    <message>
        <source>%1; a model, not the market operator&apos;s criterion</source>
        <extracomment>%1 a criterion of events</extracomment>
        <translation>%1; mudel, mitte turukorraldaja kriteerium</translation>
    </message>
    <message>
        <source>chosen by hand; number %1 of its month by the zone&apos;s saving</source>
        <translation>käsitsi valitud; oma kuu %1. piirkonna säästu järgi</translation>
    </message>
    <message>
        <source>%1 is at least %2; number %3 of its month by the zone&apos;s saving</source>
        <extracomment>Both sides of a criterion: %1 at least %2; %3 a place in a row</extracomment>
        <translation>%1 on vähemalt %2; oma kuu %3. piirkonna säästu järgi</translation>
    </message>
    <message>
        <source>it meets the criterion, but is number %1 of its month and only %2 are called</source>
        <translation>kriteerium on täidetud, kuid päev on kuu %1., välja kutsutakse ainult %2</translation>
    </message>
    <message>
        <source>not among the days named by hand</source>
        <translation>ei ole käsitsi nimetatud päevade seas</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 on väiksem kui %2</translation>
    </message>
    <message>
        <source>nothing is switched off at this depth</source>
        <translation>sellise mahu juures ei lülitata midagi välja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sündmus</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Parimad tunnid</translation>
    </message>
    <message>
        <source>The hours with the largest sum that the search goes by</source>
        <translation>Tunnid, mille otsingu aluseks olev summa on suurim</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>Keskmine hind</translation>
    </message>
    <message>
        <source>Mean fall</source>
        <translation>Keskmine langus</translation>
    </message>
    <message>
        <source>Criterion, left</source>
        <translation>Kriteerium, vasak pool</translation>
    </message>
    <message>
        <source>Criterion, right</source>
        <translation>Kriteerium, parem pool</translation>
    </message>
    <message>
        <source>Zone saves</source>
        <translation>Piirkonna sääst</translation>
    </message>
    <message>
        <source>Group wins</source>
        <translation>Kontserni võit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevi</translation>
    </message>
    <message>
        <source>Days that meet it</source>
        <translation>Kriteeriumi täitvaid päevi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sündmused</translation>
    </message>
    <message numerus="yes">
        <source>No day-ahead market is given: %n event(s) a year are counted, as many as may be called, without any effect on the energy price.</source>
        <translation>
            <numerusform>Päev-ette turgu pole antud: arvestatakse %n sündmus aastas, nii palju kui lubatud, ilma mõjuta energia hinnale.</numerusform>
            <numerusform>Päev-ette turgu pole antud: arvestatakse %n sündmust aastas, nii palju kui lubatud, ilma mõjuta energia hinnale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are looked at</source>
        <translation>
            <numerusform>Vaadeldud on %n päev</numerusform>
            <numerusform>Vaadeldud on %n päeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet(s) the criterion</source>
        <translation>
            <numerusform>kriteeriumi täidab %n</numerusform>
            <numerusform>kriteeriumi täidavad %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are called</source>
        <translation>
            <numerusform>välja kutsutakse %n sündmus</numerusform>
            <numerusform>välja kutsutakse %n sündmust</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, at most %4 a month.</source>
        <extracomment>%1 &quot;43 days are looked at&quot;, %2 &quot;20 meet the criterion&quot;, %3 &quot;10 events are called&quot;, %4 a number</extracomment>
        <translation>%1, %2, %3, kuus kõige rohkem %4.</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Volume of the first point</source>
        <translation>Esimese punkti maht</translation>
    </message>
    <message>
        <source>Second point to first</source>
        <translation>Teise punkti suhe esimesse</translation>
    </message>
    <message>
        <source>Volume of the second point</source>
        <translation>Teise punkti maht</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>Esimese punkti hind</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>Teise punkti hind</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>Share of the first point that counts</source>
        <translation>Arvesse minev osa esimesest punktist</translation>
    </message>
    <message>
        <source>Own demand response</source>
        <translation>Oma tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>Teiste tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Demand response offered</source>
        <translation>Pakutud tarbimise juhtimine</translation>
    </message>
    <message>
        <source>How the demand moves</source>
        <translation>Kuidas nõudlus nihkub</translation>
    </message>
    <message>
        <source>Whose volume counts</source>
        <translation>Kelle maht läheb arvesse</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Kontserni ettevõtted</translation>
    </message>
    <message>
        <source>Depths of the series</source>
        <translation>Rea sügavused</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Hinnavöönd</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Aasta kuud</translation>
    </message>
    <message>
        <source>Load by hour</source>
        <translation>Koormus tundide kaupa</translation>
    </message>
    <message>
        <source>Supply stack</source>
        <translation>Pakkumise järjestus</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>Hinnatundlikud ostjad</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Puudujäägi hind</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Vähendamised</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteeriumid</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Sügavused</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Kestused</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mehhanismid</translation>
    </message>
    <message>
        <source>Price of the aggregator&apos;s service</source>
        <translation>Agregaatori teenuse hind</translation>
    </message>
    <message>
        <source>Price of the capacity auction</source>
        <translation>Võimsusoksjoni hind</translation>
    </message>
    <message>
        <source>What the purchase price stands for</source>
        <translation>Mida ostuhind tähendab</translation>
    </message>
    <message>
        <source>Purchase price of capacity</source>
        <translation>Võimsuse ostuhind</translation>
    </message>
    <message>
        <source>Reserve ratio</source>
        <translation>Reservitegur</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>Võimsuse hinnad</translation>
    </message>
    <message>
        <source>Counted share by duration</source>
        <translation>Arvestuskoefitsient kestuse järgi</translation>
    </message>
    <message>
        <source>Cap of the pilot</source>
        <translation>Pilootprojekti ülempiir</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Täitmise osa</translation>
    </message>
    <message>
        <source>Surcharge on the missing part</source>
        <translation>Lisatasu puuduvalt osalt</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Sündmusi kuus</translation>
    </message>
    <message>
        <source>Fall of the auction&apos;s price</source>
        <translation>Oksjoni hinna langus</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>Mõju võimsusoksjonile</translation>
    </message>
    <message>
        <source>Days of a profile</source>
        <translation>Profiili päevad</translation>
    </message>
    <message>
        <source>Days of the day-ahead market</source>
        <translation>Päev-ette turu päevad</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteerium</translation>
    </message>
    <message>
        <source>Hours searched for the best window</source>
        <translation>Tunnid, millest otsitakse parimat vahemikku</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Päev-ette turg</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Aasta kulu</translation>
    </message>
    <message>
        <source>Cost of an event</source>
        <translation>Sündmuse kulu</translation>
    </message>
    <message>
        <source>Cost of a MWh not consumed</source>
        <translation>Tarbimata jäänud MWh kulu</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>Vähendamise kulud</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Aasta siht</translation>
    </message>
    <message>
        <source>Questions of the sensitivity</source>
        <translation>Tundlikkuse küsimused</translation>
    </message>
    <message>
        <source>Metered day of the event</source>
        <translation>Sündmuse mõõdetud päev</translation>
    </message>
    <message>
        <source>Metered days before</source>
        <translation>Mõõdetud päevad enne seda</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Kohustus</translation>
    </message>
    <message>
        <source>Limit of the relative error</source>
        <translation>Suhtelise vea piir</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Baaskoormuse meetodid</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baaskoormused</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a number is, %2 which one of several: &quot;Price of the first point (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Kust arvud pärinevad</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>Antud arv</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kui kindel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>No hours with a reduction, so that a criterion says nothing</extracomment>
        <translation>sündmust pole</translation>
    </message>
    <message>
        <source>met (model)</source>
        <translation>täidetud (mudel)</translation>
    </message>
    <message>
        <source>not met (model)</source>
        <translation>täitmata (mudel)</translation>
    </message>
    <message>
        <source>Every verdict is that of a model: the criterion of the market operator is not public, so that none of them is official.</source>
        <translation>Iga otsus on mudeli otsus: turukorraldaja kriteerium ei ole avalik, seega ei ole ükski neist ametlik.</translation>
    </message>
    <message>
        <source>A number that is not listed is your own or a default of the program.</source>
        <translation>Arv, mida loetelus pole, on teie enda oma või programmi vaikeväärtus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldKinds</name>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Replace the file</source>
        <translation>Faili asendamine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Replace it?</source>
        <translation>„%1“ on juba olemas. Kas asendada?</translation>
    </message>
    <message>
        <source>What is in it now will be lost.</source>
        <translation>Selle praegune sisu läheb kaotsi.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Asenda</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Loobu</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>the quantity must be above zero, not {value}</source>
        <translation>kogus peab olema suurem kui null, mitte {value}</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of {step}</source>
        <translation>kogus {value} pole sammu {step} kordne</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of {step}</source>
        <translation>hind {value} pole sammu {step} kordne</translation>
    </message>
    <message>
        <source>{value} is too large: stay below a million million</source>
        <translation>{value} on liiga suur: peab jääma alla triljoni</translation>
    </message>
    <message>
        <source>an order needs an id</source>
        <translation>pakkumusel peab olema tunnus</translation>
    </message>
    <message>
        <source>another order already has the id {value}</source>
        <translation>tunnus {value} on juba teisel pakkumusel</translation>
    </message>
    <message>
        <source>the book has no order number {value}</source>
        <translation>raamatus pole pakkumust number {value}</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be split at {value}</source>
        <translation>pakkumust kogusega {quantity} ei saa jagada kohast {value}</translation>
    </message>
    <message>
        <source>{first} and {second} differ in participant, side or price</source>
        <translation>{first} ja {second} erinevad osaleja, poole või hinna poolest</translation>
    </message>
    <message>
        <source>the step must be above zero, not {value}</source>
        <translation>samm peab olema suurem kui null, mitte {value}</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} on alla nulli</translation>
    </message>
    <message>
        <source>the ratio {value} lies outside 0 to 1</source>
        <translation>osakaal {value} pole 0 ja 1 vahel</translation>
    </message>
    <message>
        <source>choose at least one rule</source>
        <translation>valige vähemalt üks reegel</translation>
    </message>
    <message>
        <source>the rule {value} is chosen twice</source>
        <translation>reegel {value} on valitud kaks korda</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} pole arv</translation>
    </message>
    <message>
        <source>the clipboard holds no rows of id, side, price and quantity</source>
        <translation>lõikelaual pole ridu tunnuse, poole, hinna ja kogusega</translation>
    </message>
    <message>
        <source>row {row} is no order: it needs a side, a price and a quantity</source>
        <translation>rida {row} pole pakkumus: vaja on poolt, hinda ja kogust</translation>
    </message>
    <message>
        <source>no two orders can trade</source>
        <translation>ükski pakkumuste paar ei saa tehinguni jõuda</translation>
    </message>
    <message>
        <source>the cap of {cap} stopped a trade that the book allowed</source>
        <translation>piirang {cap} peatas tehingu, mida raamat oleks lubanud</translation>
    </message>
    <message>
        <source>{unserved} of the demand stays unserved</source>
        <translation>{unserved} nõudlusest jääb katmata</translation>
    </message>
    <message>
        <source>a participant or a group under common control trades with itself</source>
        <translation>osaleja või ühise kontrolli all olev grupp kaupleb iseendaga</translation>
    </message>
    <message>
        <source>the prices of the segments of {participant} do not rise (sell) or fall (buy)</source>
        <translation>osaleja {participant} astmete hinnad ei tõuse (müük) või ei lange (ost)</translation>
    </message>
    <message>
        <source>the rule {rule} is named twice</source>
        <translation>reegel {rule} on nimetatud kaks korda</translation>
    </message>
    <message>
        <source>the rule {rule} needs buy orders and takes no demand</source>
        <translation>reegel {rule} vajab ostupakkumusi ega võta etteantud nõudlust</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not possible here: the demand is the only buyer</source>
        <translation>„{value}“ pole siin võimalik: ainus ostja on etteantud nõudlus</translation>
    </message>
    <message>
        <source>none of the named rules uses the option &quot;{option}&quot;</source>
        <translation>ükski nimetatud reegel ei kasuta valikut „{option}“</translation>
    </message>
    <message>
        <source>{value} is not a price convention</source>
        <translation>{value} pole hinna määramise viis</translation>
    </message>
    <message>
        <source>{value} is not a multiple of the step {step}</source>
        <translation>{value} ei ole sammu {step} kordne</translation>
    </message>
    <message>
        <source>{value} is not above zero</source>
        <translation>{value} pole suurem kui null</translation>
    </message>
    <message>
        <source>the id &quot;{value}&quot; is used by an earlier order</source>
        <translation>tunnus „{value}“ on juba varasemal pakkumusel</translation>
    </message>
    <message>
        <source>an order with side &quot;{side}&quot; has no key &quot;{key}&quot;</source>
        <translation>poole „{side}“ pakkumusel pole võtit „{key}“</translation>
    </message>
    <message>
        <source>{value} is not a time such as 2017-02-01T09:00:00+08:00</source>
        <translation>{value} pole aeg kujul 2017-02-01T09:00:00+08:00</translation>
    </message>
    <message>
        <source>served in full: at {price} it ranks before the margin</source>
        <translation>aktsepteeritud täies mahus: hinnaga {price} on see enne piirpakkumust</translation>
    </message>
    <message>
        <source>served in full, in the last step: at {price} it is at the margin</source>
        <translation>aktsepteeritud täies mahus viimasel sammul: hinnaga {price} on see piirpakkumus</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: at {price} it is at the margin, and the other side has no more to trade with it</source>
        <translation>aktsepteeritud {awarded} kogusest {declared}: hinnaga {price} on see piirpakkumus ja teisel poolel pole enam midagi vastu anda</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: the volume cap was reached here</source>
        <translation>aktsepteeritud {awarded} kogusest {declared}: siin saavutati mahupiirang</translation>
    </message>
    <message>
        <source>not served: nobody is on the other side</source>
        <translation>aktsepteerimata: teisel poolel pole kedagi</translation>
    </message>
    <message>
        <source>not served: the volume cap of {cap} was reached before it</source>
        <translation>aktsepteerimata: mahupiirang {cap} saavutati enne seda</translation>
    </message>
    <message>
        <source>not served: other orders at the same price {price} rank before it</source>
        <translation>aktsepteerimata: teised sama hinnaga {price} pakkumused on eespool</translation>
    </message>
    <message>
        <source>not served: the other side was used up by orders that rank before it</source>
        <translation>aktsepteerimata: teise poole kasutasid ära eespool olevad pakkumused</translation>
    </message>
    <message>
        <source>not served: its bid {price} is below the lowest offer left, {other}</source>
        <translation>aktsepteerimata: ostuhind {price} on madalam kui soodsaim järelejäänud müügihind {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the highest bid left, {other}</source>
        <translation>aktsepteerimata: müügihind {price} on kõrgem kui kõrgeim järelejäänud ostuhind {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the price cap {cap}</source>
        <translation>aktsepteerimata: müügihind {price} on kõrgem kui hinnalagi {cap}</translation>
    </message>
    <message>
        <source>not served: cheaper offers meet the demand of {demand}</source>
        <translation>aktsepteerimata: nõudluse {demand} katavad odavamad pakkumused</translation>
    </message>
    <message>
        <source>the text is blank</source>
        <translation>tekst on tühi</translation>
    </message>
    <message>
        <source>{value} is not a day of the form YYYY-MM-DD</source>
        <translation>{value} pole päev kujul AAAA-KK-PP</translation>
    </message>
    <message>
        <source>{value} is not a month of the form YYYY-MM between 2000-01 and 2099-12</source>
        <translation>{value} pole kuu kujul AAAA-KK vahemikus 2000-01 kuni 2099-12</translation>
    </message>
    <message>
        <source>the hour {value} is given twice</source>
        <translation>tund {value} on antud kaks korda</translation>
    </message>
    <message>
        <source>{value} values instead of 24, or of {expected} for the whole month</source>
        <translation>väärtusi on {value}, aga peaks olema 24 või terve kuu kohta {expected}</translation>
    </message>
    <message>
        <source>there is no entry</source>
        <translation>pole ühtegi kirjet</translation>
    </message>
    <message>
        <source>the list has more than {maximum} entries</source>
        <translation>loendis on üle {maximum} kirje</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; does not go with the other keys given here</source>
        <translation>võti „{key}“ ei sobi kokku teiste siin antud võtmetega</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; and &quot;{other}&quot; are both given</source>
        <translation>antud on nii „{key}“ kui ka „{other}“</translation>
    </message>
    <message>
        <source>there are no hourly data: neither values nor a file</source>
        <translation>tunniandmeid pole: ei väärtusi ega faili</translation>
    </message>
    <message>
        <source>the stored series {value} is missing</source>
        <translation>salvestatud andmerida {value} puudub</translation>
    </message>
    <message>
        <source>there is no load profile named &quot;{value}&quot;</source>
        <translation>koormusgraafikut nimega „{value}“ pole</translation>
    </message>
    <message>
        <source>the name &quot;{value}&quot; is given twice</source>
        <translation>nimi „{value}“ on antud kaks korda</translation>
    </message>
    <message>
        <source>{value} is not a channel: a text of 1 to 4 digits</source>
        <translation>{value} pole kanal: vaja on 1–4 numbrist teksti</translation>
    </message>
    <message>
        <source>the hourly data are too many or too far apart: at most {limit} hours are taken</source>
        <translation>tunniandmeid on liiga palju või need on liiga laiali: vastu võetakse kuni {limit} tundi</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; may not hold the wildcards * and ?</source>
        <translation>„{value}“ ei tohi sisaldada metamärke * ja ?</translation>
    </message>
    <message>
        <source>{value} is not a day of {month}</source>
        <translation>{value} pole kuu {month} päev</translation>
    </message>
    <message>
        <source>{value} does not come after the day before it in the list</source>
        <translation>{value} ei järgne loendi eelmisele päevale</translation>
    </message>
    <message>
        <source>the built-in production calendar does not reach {value}; list the working days</source>
        <translation>sisseehitatud töökalender ei ulatu kuuni {value}; loetlege tööpäevad</translation>
    </message>
    <message>
        <source>the hour {value} is in the night and in the peak zone</source>
        <translation>tund {value} on nii öö- kui ka tipuvööndis</translation>
    </message>
    <message>
        <source>the limit {value} of the band is not above that of the band before it</source>
        <translation>rühma piir {value} pole eelmise rühma piirist kõrgem</translation>
    </message>
    <message>
        <source>the month {value} does not come after {before}</source>
        <translation>kuu {value} ei järgne kuule {before}</translation>
    </message>
    <message>
        <source>the months {before} and {value} are not in one calendar year</source>
        <translation>kuud {before} ja {value} pole ühes kalendriaastas</translation>
    </message>
    <message>
        <source>the plan lacks {hours} hours of {month}</source>
        <translation>plaanist puudub {hours} tundi kuust {month}</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is larger than {limit} MB</source>
        <translation>fail „{file}“ on suurem kui {limit} MB</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is not UTF-8 text</source>
        <translation>fail „{file}“ pole UTF-8 tekst</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has no line of data</source>
        <translation>failis „{file}“ pole ühtegi andmerida</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: {value} cells where the header has {expected}</source>
        <translation>fail „{file}“, rida {line}: lahtreid on {value}, päises {expected}</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has {value} columns instead of a day and 24 hours</source>
        <translation>failis „{file}“ on {value} veergu päeva ja 24 tunni asemel</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has only one column</source>
        <translation>failis „{file}“ on ainult üks veerg</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has no column &quot;{value}&quot;</source>
        <translation>failis „{file}“ pole veergu „{value}“</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has several columns &quot;{value}&quot;</source>
        <translation>failis „{file}“ on mitu veergu „{value}“</translation>
    </message>
    <message>
        <source>the column &quot;{value}&quot; of the file &quot;{file}&quot; is the first, that of the time</source>
        <translation>faili „{file}“ veerg „{value}“ on esimene ehk ajaveerg</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; is not a day</source>
        <translation>fail „{file}“, rida {line}: „{value}“ pole päev</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; is not a time at a full or half hour</source>
        <translation>fail „{file}“, rida {line}: „{value}“ pole täis- ega pooltunni aeg</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: some times carry an offset and others do not</source>
        <translation>fail „{file}“, rida {line}: osal aegadel on nihe, osal mitte</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; is not a decimal number</source>
        <translation>fail „{file}“, rida {line}: „{value}“ pole kümnendarv</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; has more than 12 digits before the point</source>
        <translation>fail „{file}“, rida {line}: arvul „{value}“ on enne koma üle 12 numbri</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; has too many decimals</source>
        <translation>fail „{file}“, rida {line}: arvul „{value}“ on liiga palju kümnendkohti</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: {value} is below zero</source>
        <translation>fail „{file}“, rida {line}: {value} on alla nulli</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: half-hours where prices are by the hour</source>
        <translation>fail „{file}“, rida {line}: pooltunnid seal, kus hinnad on tunnipõhised</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: the day {value} is given twice</source>
        <translation>fail „{file}“, rida {line}: päev {value} on antud kaks korda</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: a time of {value} is given twice</source>
        <translation>fail „{file}“, rida {line}: aeg {value} on antud kaks korda</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; names the hour {value}, as another file does</source>
        <translation>failis „{file}“ on tund {value}, mis on ka teises failis</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has no price for the day and hour {value}</source>
        <translation>failis „{file}“ pole hinda päeva ja tunni {value} jaoks</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: the XML is broken: {value}</source>
        <translation>fail „{file}“, rida {line}: XML on vigane: {value}</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: a document type declaration is not allowed</source>
        <translation>fail „{file}“, rida {line}: dokumenditüübi deklaratsioon pole lubatud</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is not text in the encoding &quot;{value}&quot;</source>
        <translation>fail „{file}“ pole tekst kodeeringus „{value}“</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is not a message of class 80020 or 80040</source>
        <translation>fail „{file}“ pole 80020 ega 80040 teade</translation>
    </message>
    <message>
        <source>the message in &quot;{file}&quot; does not tell its day: &quot;{value}&quot;</source>
        <translation>teade „{file}“ ei ütle oma päeva: „{value}“</translation>
    </message>
    <message>
        <source>the message in &quot;{file}&quot; has {value} points; name the one that is meant</source>
        <translation>teates „{file}“ on {value} mõõtepunkti; nimetage vajalik</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: the point {value} comes a second time</source>
        <translation>fail „{file}“, rida {line}: mõõtepunkt {value} esineb teist korda</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: the channel {value} comes a second time</source>
        <translation>fail „{file}“, rida {line}: kanal {value} esineb teist korda</translation>
    </message>
    <message>
        <source>no file has the point &quot;{point}&quot; with the channel {channel}</source>
        <translation>üheski failis pole mõõtepunkti „{point}“ kanaliga {channel}</translation>
    </message>
    <message>
        <source>the message in &quot;{file}&quot; gives the day {value} again</source>
        <translation>teade „{file}“ kordab päeva {value}</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: a day on which clocks change is not taken</source>
        <translation>fail „{file}“, rida {line}: kellakeeramise päeva vastu ei võeta</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: {value} is not a half-hour or a full hour of the day</source>
        <translation>fail „{file}“, rida {line}: {value} pole ööpäeva pool- ega täistund</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: the period {value} overlaps another</source>
        <translation>fail „{file}“, rida {line}: periood {value} kattub teisega</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is damaged</source>
        <translation>fail „{file}“ on rikutud</translation>
    </message>
    <message>
        <source>the disk has no room left for &quot;{file}&quot;; the file is as it was before</source>
        <translation>kettal pole faili „{file}“ jaoks ruumi; fail on endine</translation>
    </message>
    <message>
        <source>the folder &quot;{folder}&quot; does not exist</source>
        <translation>kausta „{folder}“ pole</translation>
    </message>
    <message>
        <source>the folder &quot;{folder}&quot; may not be written to; save the document somewhere else</source>
        <translation>kausta „{folder}“ ei tohi kirjutada; salvestage dokument mujale</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is not a MeritDesk document</source>
        <translation>fail „{file}“ pole MeritDeski dokument</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; comes from an older MeritDesk; saving brings it up to date</source>
        <translation>fail „{file}“ pärineb vanemast MeritDeskist; salvestamine uuendab selle</translation>
    </message>
    <message>
        <source>there is no file &quot;{file}&quot;</source>
        <translation>faili „{file}“ pole</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; comes from a newer MeritDesk: its format is {version}, this program knows {known}</source>
        <translation>fail „{file}“ pärineb uuemast MeritDeskist: selle vorming on {version}, see programm tunneb {known}</translation>
    </message>
    <message>
        <source>the document has a part that this MeritDesk does not know: {part}</source>
        <translation>dokumendis on osa, mida see MeritDesk ei tunne: {part}</translation>
    </message>
    <message>
        <source>the document has no file yet</source>
        <translation>dokumendil pole veel faili</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is not a file that can be replaced</source>
        <translation>„{file}“ pole fail, mida saab asendada</translation>
    </message>
    <message>
        <source>there is no room for a working copy of &quot;{file}&quot;</source>
        <translation>faili „{file}“ töökoopia jaoks pole ruumi</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; could not be written and is as it was before</source>
        <translation>faili „{file}“ ei saanud kirjutada, see on endine</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is open already: {program}, process {process}, computer {host}</source>
        <translation>fail „{file}“ on juba avatud: {program}, protsess {process}, arvuti {host}</translation>
    </message>
    <message>
        <source>the folder of &quot;{file}&quot; may not be written to; changes can be saved somewhere else</source>
        <translation>faili „{file}“ kausta ei tohi kirjutada; muudatused saab salvestada mujale</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is write-protected; save the document under another name</source>
        <translation>fail „{file}“ on kirjutuskaitstud; salvestage dokument teise nimega</translation>
    </message>
    <message>
        <source>hourly data of the document can no longer be read from &quot;{file}&quot;</source>
        <translation>dokumendi tunniandmeid ei saa enam failist „{file}“ lugeda</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; cannot be read: {reason}</source>
        <translation>faili „{file}“ ei saa lugeda: {reason}</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy, because &quot;{file}&quot; is open already</source>
        <translation>taastatud dokument on salvestamata koopia, sest „{file}“ on juba avatud</translation>
    </message>
    <message>
        <source>there is no work left to recover</source>
        <translation>taastada pole enam midagi</translation>
    </message>
    <message>
        <source>changes cannot be kept safe against a crash now: the folder &quot;{folder}&quot; cannot be written to</source>
        <translation>muudatused pole praegu krahhi eest kaitstud: kausta „{folder}“ ei saa kirjutada</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; was saved after the recovered changes; saving replaces it</source>
        <translation>fail „{file}“ on salvestatud pärast taastatud muudatusi; salvestamine asendab selle</translation>
    </message>
    <message>
        <source>hourly data of the recovered document is lost: &quot;{file}&quot; no longer has it</source>
        <translation>taastatud dokumendi tunniandmed on kadunud: failis „{file}“ neid enam pole</translation>
    </message>
    <message>
        <source>another MeritDesk is recovering this work</source>
        <translation>seda tööd taastab teine MeritDesk</translation>
    </message>
    <message>
        <source>the kind of the file &quot;{file}&quot; is not known</source>
        <translation>faili „{file}“ liik on tundmatu</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>tekst pole korrektne JSON</translation>
    </message>
    <message>
        <source>the text is nested deeper than 64 levels</source>
        <translation>teksti pesastus on sügavam kui 64 taset</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation>tekst algab baidijärjestuse märgiga</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is given twice</source>
        <translation>võti „{key}“ on antud kaks korda</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>võti „{key}“ puudub</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is not known here</source>
        <translation>võti „{key}“ on siin tundmatu</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} pole objekt</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value} pole tekst</translation>
    </message>
    <message>
        <source>{value} is shorter than {minimum} characters</source>
        <translation>{value} on lühem kui {minimum} märki</translation>
    </message>
    <message>
        <source>{value} is longer than {maximum} characters</source>
        <translation>{value} on pikem kui {maximum} märki</translation>
    </message>
    <message>
        <source>{value} is neither true nor false</source>
        <translation>{value} pole true ega false</translation>
    </message>
    <message>
        <source>{value} is not a decimal number</source>
        <translation>{value} pole kümnendarv</translation>
    </message>
    <message>
        <source>{value} has more than {digits} digits before the point</source>
        <translation>arvul {value} on enne koma üle {digits} numbri</translation>
    </message>
    <message>
        <source>{value} has more than {decimals} decimals</source>
        <translation>arvul {value} on üle {decimals} kümnendkoha</translation>
    </message>
    <message>
        <source>{value} is written too long for a number</source>
        <translation>{value} on arvu jaoks liiga pikk</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} pole täisarv</translation>
    </message>
    <message>
        <source>{value} is not between {minimum} and {maximum}</source>
        <translation>{value} pole {minimum} ja {maximum} vahel</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}</source>
        <translation>{value} pole loetelust: {words}</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} pole loend</translation>
    </message>
    <message>
        <source>the list has fewer than {minimum} entries</source>
        <translation>loendis on alla {minimum} kirje</translation>
    </message>
    <message>
        <source>the format {value} is not {format}</source>
        <translation>vorming {value} pole {format}</translation>
    </message>
    <message>
        <source>no file matches &quot;{file}&quot;</source>
        <translation>ükski fail ei vasta mustrile „{file}“</translation>
    </message>
    <message>
        <source>there is no consumer number {value}</source>
        <translation>tarbijat number {value} pole</translation>
    </message>
    <message>
        <source>there is no month number {value}</source>
        <translation>kuud number {value} pole</translation>
    </message>
    <message>
        <source>there is no price category {value}</source>
        <translation>hinnakategooriat {value} pole</translation>
    </message>
    <message>
        <source>a case needs at least one consumer</source>
        <translation>vaja on vähemalt üht tarbijat</translation>
    </message>
    <message>
        <source>a consumer needs a name</source>
        <translation>tarbijal peab olema nimi</translation>
    </message>
    <message>
        <source>another consumer already has the name {value}</source>
        <translation>nimi {value} on juba teisel tarbijal</translation>
    </message>
    <message>
        <source>{value} lies outside 0 to 100 percent</source>
        <translation>{value} pole 0 ja 100 protsendi vahel</translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation>{value} pole valikute seas</translation>
    </message>
    <message>
        <source>{months} months of 12</source>
        <translation>{months} kuud 12-st</translation>
    </message>
    <message>
        <source>the published peak hours name {days} days, but {month} has {working} working days or other ones; each list is used as given</source>
        <translation>avaldatud tiputundides on {days} päeva, aga kuus {month} on {working} tööpäeva või need on teised; kumbagi loendit kasutatakse nii, nagu antud</translation>
    </message>
    <message>
        <source>the published peak hour {hour} of {day} is not a planned peak hour</source>
        <translation>päeva {day} avaldatud tiputund {hour} pole planeeritud tiputund</translation>
    </message>
    <message>
        <source>missing meter data were filled; number of hours: {hours}</source>
        <translation>puuduvad mõõteandmed täideti; tunde: {hours}</translation>
    </message>
    <message>
        <source>deviations from the plan are billed by the formula of the price zones</source>
        <translation>plaanist kõrvalekalded arvutatakse hinnavööndite valemiga</translation>
    </message>
    <message>
        <source>the production calendar does not reach the deadline of a notice for {month}</source>
        <translation>töökalender ei ulatu kuu {month} teate tähtajani</translation>
    </message>
    <message>
        <source>meter data are missing from {from} to {to} and nothing can fill them; number of hours: {hours}</source>
        <translation>mõõteandmed puuduvad ajast {from} kuni {to} ja neid pole millegagi täita; tunde: {hours}</translation>
    </message>
    <message>
        <source>the plan of {month} lacks some hours; number of hours: {missing}</source>
        <translation>kuu {month} plaanist puudub tunde: {missing}</translation>
    </message>
    <message>
        <source>the production calendar does not know {month}; name its working days</source>
        <translation>töökalender ei tunne kuud {month}; nimetage selle tööpäevad</translation>
    </message>
    <message>
        <source>there is no consumer to bill</source>
        <translation>pole tarbijat, kellele arvet koostada</translation>
    </message>
    <message>
        <source>there is no month to bill</source>
        <translation>pole kuud, mille kohta arvet koostada</translation>
    </message>
    <message>
        <source>the consumer has no delivery point</source>
        <translation>tarbijal pole tarnepunkti</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a price category</source>
        <translation>„{value}“ pole hinnakategooria</translation>
    </message>
    <message>
        <source>the step of quantities must be above zero, not {value}</source>
        <translation>koguste samm peab olema suurem kui null, mitte {value}</translation>
    </message>
    <message>
        <source>{month} does not follow the month before it in the same year</source>
        <translation>{month} ei järgne sama aasta eelmisele kuule</translation>
    </message>
    <message>
        <source>at least one day is needed</source>
        <translation>vaja on vähemalt üht päeva</translation>
    </message>
    <message>
        <source>at least one hour is needed</source>
        <translation>vaja on vähemalt üht tundi</translation>
    </message>
    <message>
        <source>hours are 1 to 24, not {value}</source>
        <translation>tunnid on 1 kuni 24, mitte {value}</translation>
    </message>
    <message>
        <source>{needed} values are needed, but there are {count}</source>
        <translation>vaja on {needed} väärtust, aga neid on {count}</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>arvutus peatati</translation>
    </message>
    <message>
        <source>the maximum power is 670 kW or more</source>
        <translation>maksimaalne võimsus on 670 kW või enam</translation>
    </message>
    <message>
        <source>the consumer is connected through a generator</source>
        <translation>tarbija on ühendatud tootja kaudu</translation>
    </message>
    <message>
        <source>the consumer is connected to the national transmission grid</source>
        <translation>tarbija on ühendatud riikliku põhivõrguga</translation>
    </message>
    <message>
        <source>outside the price zones, from 670 kW on, only categories 4 and 6 are open</source>
        <translation>väljaspool hinnavööndeid on alates 670 kW avatud ainult kategooriad 4 ja 6</translation>
    </message>
    <message>
        <source>the meters do not tell the zones of the day apart</source>
        <translation>arvestid ei erista ööpäeva vööndeid</translation>
    </message>
    <message>
        <source>the meters do not record every hour</source>
        <translation>arvestid ei mõõda tunnipõhiselt</translation>
    </message>
    <message>
        <source>there is no hourly plan for the month</source>
        <translation>kuu kohta pole tunniplaani</translation>
    </message>
    <message>
        <source>hours are not given: {subject}</source>
        <translation>tunde pole antud: {subject}</translation>
    </message>
    <message>
        <source>a price is not given: {subject}</source>
        <translation>hinda pole antud: {subject}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a number</source>
        <translation>„{value}“ pole arv</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is too large</source>
        <translation>„{value}“ on liiga suur</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; has too many decimals</source>
        <translation>arvul „{value}“ on liiga palju kümnendkohti</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is negative</source>
        <translation>„{value}“ on negatiivne</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a day or time</source>
        <translation>„{value}“ pole päev ega kellaaeg</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: this time is there twice, the first value is kept</source>
        <translation>„{value}“: see aeg esineb kaks korda, alles jääb esimene väärtus</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is years away from the other times</source>
        <translation>„{value}“ on teistest aegadest aastate kaugusel</translation>
    </message>
    <message>
        <source>the interval from &quot;{value}&quot; is neither 30 nor 60 minutes</source>
        <translation>ajavahemik alates „{value}“ pole 30 ega 60 minutit pikk</translation>
    </message>
    <message>
        <source>clocks changed on the day {value}: check its hours</source>
        <translation>päeval {value} keerati kella: kontrollige selle päeva tunde</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is neither buy nor sell</source>
        <translation>„{value}“ pole ost ega müük</translation>
    </message>
    <message>
        <source>the quantity &quot;{value}&quot; is not above zero</source>
        <translation>kogus „{value}“ pole suurem kui null</translation>
    </message>
    <message>
        <source>the quantity &quot;{value}&quot; is not a multiple of the quantity step</source>
        <translation>kogus „{value}“ pole koguse sammu kordne</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>tabel on tühi</translation>
    </message>
    <message>
        <source>no hourly values were found</source>
        <translation>tunniväärtusi ei leitud</translation>
    </message>
    <message>
        <source>no orders were found: a price and a quantity column are needed</source>
        <translation>pakkumusi ei leitud: vaja on hinna ja koguse veergu</translation>
    </message>
    <message>
        <source>hours without a value: {hours}</source>
        <translation>väärtuseta tunde: {hours}</translation>
    </message>
    <message>
        <source>a new site is made; its maximum power is the largest hour, {power} kW: check it</source>
        <translation>luuakse uus objekt; selle maksimaalne võimsus on suurim tund, {power} kW: kontrollige seda</translation>
    </message>
    <message>
        <source>the site that the data were meant for is no longer there</source>
        <translation>objekti, mille jaoks andmed olid mõeldud, enam pole</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is of another kind and was left out</source>
        <translation>fail „{file}“ on teist liiki ja jäeti välja</translation>
    </message>
    <message>
        <source>the archive is damaged or locked with a password</source>
        <translation>arhiiv on rikutud või parooliga lukustatud</translation>
    </message>
    <message>
        <source>the archive holds more than can be imported at once</source>
        <translation>arhiivis on rohkem, kui korraga importida saab</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>töövihik on rikutud</translation>
    </message>
    <message>
        <source>the sheet &quot;{sheet}&quot; could not be read to its end</source>
        <translation>töölehte „{sheet}“ ei saanud lõpuni lugeda</translation>
    </message>
    <message>
        <source>the file could not be made</source>
        <translation>faili ei saanud luua</translation>
    </message>
    <message>
        <source>one side&apos;s declared fee is 0: its return is shared by awarded quantity</source>
        <translation>ühe poole deklareeritud tasu on 0: tema osa tagastusest jagatakse aktsepteeritud koguse järgi</translation>
    </message>
    <message>
        <source>the inner seller&apos;s price is above the inner buyer&apos;s; their mean is taken all the same</source>
        <translation>sisemise müüja hind on kõrgem kui sisemise ostja oma; ikkagi võetakse nende keskmine</translation>
    </message>
    <message>
        <source>the price is set by orders that got nothing</source>
        <translation>hinna määravad pakkumused, mis ei saanud midagi</translation>
    </message>
    <message>
        <source>the rule {rule} needs the option &quot;{option}&quot;</source>
        <translation>reegel {rule} vajab valikut „{option}”</translation>
    </message>
    <message>
        <source>a listing needs exactly one order on the listed side, not {count}</source>
        <translation>kuulutus vajab kuulutuse poolel täpselt üht pakkumust, mitte {count}</translation>
    </message>
    <message>
        <source>{value} differs in sign from an earlier price: the surplus return takes spreads of one sign only</source>
        <translation>{value} erineb märgilt varasemast hinnast: ülejäägi tagastus eeldab ühe märgiga hinnavahesid</translation>
    </message>
    <message>
        <source>cut: shared pro rata among equal prices, {awarded} of {declared}</source>
        <translation>kärbitud: võrdsete hindade vahel jagati võrdeliselt, {awarded} / {declared}</translation>
    </message>
    <message>
        <source>cut: last among equal prices, {awarded} of {declared}</source>
        <translation>kärbitud: võrdsete hindade seas viimane, {awarded} / {declared}</translation>
    </message>
    <message>
        <source>rejected: {price} is below the clearing price {clearing}</source>
        <translation>tagasi lükatud: {price} on madalam kui tasakaaluhind {clearing}</translation>
    </message>
    <message>
        <source>rejected: {price} is above the clearing price {clearing}</source>
        <translation>tagasi lükatud: {price} on kõrgem kui tasakaaluhind {clearing}</translation>
    </message>
    <message>
        <source>not served: its bid less grid tariff and levies, {price}, is below the lowest offer left, {other}</source>
        <translation>aktsepteerimata: tema hind ilma võrgutasu ja maksudeta, {price}, on madalam kui soodsaim järelejäänud müügihind {other}</translation>
    </message>
    <message>
        <source>served in full: it is {distance} away from the price {clearing}</source>
        <translation>aktsepteeritud täies mahus: hinnast {clearing} lahutab teda {distance}</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}; {distance} away from the price {clearing}, it is the last that is served</source>
        <translation>kärbitud: {awarded} / {declared}; hinnast {clearing} lahutab teda {distance} ja ta on viimane aktsepteeritu</translation>
    </message>
    <message>
        <source>not served: it is {distance} away from the price {clearing}, and orders nearer to it used up the other side</source>
        <translation>aktsepteerimata: hinnast {clearing} lahutab teda {distance} ja lähemad pakkumused kasutasid teise poole ära</translation>
    </message>
    <message>
        <source>not served: at {price} it may trade at {clearing}, but stronger orders used up the other side</source>
        <translation>aktsepteerimata: hinnaga {price} võiks kaubelda hinnal {clearing}, kuid tugevamad pakkumused kasutasid teise poole ära</translation>
    </message>
    <message>
        <source>served in full by orders that crossed it</source>
        <translation>aktsepteeritud täies mahus vastaspakkumustega</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served; the rest is still resting at {price}</source>
        <translation>aktsepteeritud {awarded} / {declared}; ülejäänu ootab hinnaga {price}</translation>
    </message>
    <message>
        <source>not served: it rested at {price}, and nothing that was left crossed it</source>
        <translation>aktsepteerimata: ootas hinnaga {price} ja ükski järelejäänud pakkumus ei ristunud temaga</translation>
    </message>
    <message>
        <source>served in full at the listed price</source>
        <translation>aktsepteeritud täies mahus kuulutuse hinnaga</translation>
    </message>
    <message>
        <source>{awarded} of {declared} taken: nobody wanted the rest</source>
        <translation>võetud {awarded} / {declared}: ülejäänut ei soovinud keegi</translation>
    </message>
    <message>
        <source>not served: nobody took the listing</source>
        <translation>aktsepteerimata: keegi ei võtnud kuulutust</translation>
    </message>
    <message>
        <source>rejected: its price {price} does not admit the listed price {listed}</source>
        <translation>tagasi lükatud: tema hind {price} ei luba kuulutuse hinda {listed}</translation>
    </message>
    <message>
        <source>{awarded} of {declared}: the listing is shared pro rata among its takers</source>
        <translation>{awarded} / {declared}: kuulutus jagatakse võtjate vahel võrdeliselt</translation>
    </message>
    <message>
        <source>not served: earlier takers used up the listing</source>
        <translation>aktsepteerimata: varasemad võtjad kasutasid kuulutuse ära</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}, the last of the listing</source>
        <translation>kärbitud: {awarded} / {declared}, kuulutuse viimane osa</translation>
    </message>
    <message>
        <source>bids in rank order ({count}), from {best} down to {worst}</source>
        <translation>ostupakkumused järjestatult ({count}), hinnast {best} alla hinnani {worst}</translation>
    </message>
    <message>
        <source>offers in rank order ({count}), from {best} up to {worst}</source>
        <translation>müügipakkumused järjestatult ({count}), hinnast {best} üles hinnani {worst}</translation>
    </message>
    <message>
        <source>wanted: {demand} in all; offered: {supply}</source>
        <translation>soovitakse kokku {demand}; pakutakse {supply}</translation>
    </message>
    <message>
        <source>buyers at {buy} and sellers at {sell} trade {quantity}</source>
        <translation>ostjad hinnaga {buy} ja müüjad hinnaga {sell} kauplevad {quantity}</translation>
    </message>
    <message>
        <source>sellers at {sell} serve {quantity}</source>
        <translation>müüjad hinnaga {sell} katavad {quantity}</translation>
    </message>
    <message>
        <source>{case}; prices from {low} to {high} support the volume</source>
        <translation>{case}; kogust toetavad hinnad vahemikus {low} kuni {high}</translation>
    </message>
    <message>
        <source>{case}</source>
        <translation>{case}</translation>
    </message>
    <message>
        <source>the price for all is {price}</source>
        <translation>kõigi hind on {price}</translation>
    </message>
    <message>
        <source>no price for all: each has its own, {average} on average</source>
        <translation>ühist hinda ei ole: igaühel on oma, keskmiselt {average}</translation>
    </message>
    <message>
        <source>there is no price for all</source>
        <translation>ühist hinda ei ole</translation>
    </message>
    <message>
        <source>at {price}, {awarded} of {declared} is served and shared out</source>
        <translation>hinnal {price} aktsepteeriti {awarded} / {declared} ja jagati ära</translation>
    </message>
    <message>
        <source>{buy} buys {quantity} from {sell} at {price}</source>
        <translation>{buy} ostab {quantity} müüjalt {sell} hinnaga {price}</translation>
    </message>
    <message>
        <source>buyers pay {paid}, sellers get {got}, {others} goes to others</source>
        <translation>ostjad maksavad {paid}, müüjad saavad {got}, muudele läheb {others}</translation>
    </message>
    <message>
        <source>type the price of energy first; the coefficient belongs to it</source>
        <translation>sisesta enne energia hind: kordaja käib selle juurde</translation>
    </message>
    <message>
        <source>type the capacity coefficient first; the surcharge belongs to it</source>
        <translation>sisesta enne võimsuse kordaja: lisa käib selle juurde</translation>
    </message>
    <message>
        <source>the margin is given by bands of power; a band cannot be left empty</source>
        <translation>marginaal on antud võimsusvahemike kaupa; vahemikku ei saa tühjaks jätta</translation>
    </message>
    <message>
        <source>this is a copy of &quot;{file}&quot;; it has no file of its own until it is saved</source>
        <translation>see on faili „{file}“ koopia; oma faili sellel enne salvestamist ei ole</translation>
    </message>
    <message>
        <source>another window has taken the file &quot;{file}&quot; over; save the document under another name</source>
        <translation>faili „{file}“ on teine aken üle võtnud; salvestage dokument teise nimega</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is written</source>
        <translation>fail „{file}“ on kirjutatud</translation>
    </message>
    <message>
        <source>the id &quot;{value}&quot; is used by an earlier round</source>
        <translation>tunnus „{value}“ on juba varasemal voorul</translation>
    </message>
    <message>
        <source>the participant &quot;{value}&quot; is named twice here</source>
        <translation>osaline „{value}“ on siin nimetatud kaks korda</translation>
    </message>
    <message>
        <source>a price floor and a price cap are given together or not at all</source>
        <translation>hinna alam- ja ülempiir antakse koos või üldse mitte</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the price floor {floor}</source>
        <translation>hinna ülempiir {value} ei ole kõrgem alampiirist {floor}</translation>
    </message>
    <message>
        <source>the price step {value} needs a price floor and a price cap</source>
        <translation>hinnasamm {value} vajab hinna alam- ja ülempiiri</translation>
    </message>
    <message>
        <source>the price step {value} does not divide the band of {width}</source>
        <translation>hinnasamm {value} ei jaga hinnavahemikku {width} täpselt</translation>
    </message>
    <message>
        <source>{participant}: the others could serve only {value} of the demand, below {level}</source>
        <translation>{participant}: teised saaksid katta vaid {value} nõudlusest, alla {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the largest other, {value} of the demand could be served, below {level}</source>
        <translation>{participant}: ilma temata ja suurima teiseta saaks katta {value} nõudlusest, alla {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the two largest others, {value} of the demand could be served, below {level}</source>
        <translation>{participant}: ilma temata ja kahe suurima teiseta saaks katta {value} nõudlusest, alla {level}</translation>
    </message>
    <message>
        <source>the concentration of capacities is {value}, at or above {level}</source>
        <translation>võimsuste kontsentratsioon on {value}, vähemalt {level}</translation>
    </message>
    <message>
        <source>the largest firms own {value} of the capacity, above {level}</source>
        <translation>suurimatele ettevõtetele kuulub {value} võimsusest, üle {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: a share of {value} of the bidders bids the same price, at or above {level}</source>
        <translation>kooskõlastamine või fookushind: pakkujatest osa {value} pakub sama hinda, vähemalt {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: all bid the same price; by chance this has a probability of 10^{value}, below 10^{level}</source>
        <translation>kooskõlastamine või fookushind: kõik pakuvad sama hinda; juhuslikult on selle tõenäosus 10^{value}, alla 10^{level}</translation>
    </message>
    <message>
        <source>{participant} bid in {value} rounds in a row without an award; the level is {level}</source>
        <translation>{participant}: järjestikuseid voore pakkumisega, kuid tehinguta: {value}; lävi on {level}</translation>
    </message>
    <message>
        <source>{participant}: equal bids in {value} rounds; the level is {level}</source>
        <translation>{participant}: võrdsete pakkumistega voore: {value}; lävi on {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, below {level}</source>
        <translation>{participant} tarnis {value} lepingulisest kogusest, alla {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, a little below {level}</source>
        <translation>{participant} tarnis {value} lepingulisest kogusest, veidi alla {level}</translation>
    </message>
    <message>
        <source>this threshold counts: it takes whole numbers from 1, not {value}</source>
        <translation>see lävi loendab: sobivad täisarvud alates 1-st, mitte {value}</translation>
    </message>
    <message>
        <source>the threshold {value} is too large: stay below a million million</source>
        <translation>lävi {value} on liiga suur: see peab olema alla miljoni miljoni</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy: the file &quot;{file}&quot; was replaced since and is kept as it is</source>
        <translation>taastatud dokument on salvestamata koopia: fail „{file}“ on vahepeal asendatud ja jääb selliseks, nagu ta on</translation>
    </message>
    <message>
        <source>there is no clearing rule “{value}”</source>
        <translation>kliirimisreeglit „{value}“ ei ole</translation>
    </message>
    <message>
        <source>nobody has handed in a sheet for round {round} yet: there is nothing to clear</source>
        <translation>voorus {round} ei ole keegi veel pakkumust esitanud: pole midagi kliirida</translation>
    </message>
    <message>
        <source>{value} is too large for a class: stay below a thousand million</source>
        <translation>{value} on klassi jaoks liiga suur: jää alla miljardi</translation>
    </message>
    <message>
        <source>a quantity must be above zero, not {value}</source>
        <translation>kogus peab olema üle nulli, mitte {value}</translation>
    </message>
    <message>
        <source>{count} lines are too many: a sheet takes up to {most}</source>
        <translation>{count} rida on liiga palju: lehele mahub kuni {most}</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of the price step {step}</source>
        <translation>hind {value} ei ole hinnasammu {step} kordne</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of the quantity step {step}</source>
        <translation>kogus {value} ei ole kogusesammu {step} kordne</translation>
    </message>
    <message>
        <source>{seat} declares {value} but has only {capacity}</source>
        <translation>{seat} pakub {value}, kuid tal on ainult {capacity}</translation>
    </message>
    <message>
        <source>the steps of price and quantity must be above zero</source>
        <translation>hinna ja koguse sammud peavad olema üle nulli</translation>
    </message>
    <message>
        <source>a class plays 1 to {most} rounds</source>
        <translation>klass mängib 1 kuni {most} vooru</translation>
    </message>
    <message>
        <source>a class has up to {most} seats</source>
        <translation>klassis on kuni {most} kohta</translation>
    </message>
    <message>
        <source>two seats have the id “{value}”</source>
        <translation>kahel kohal on sama tunnus „{value}“</translation>
    </message>
    <message>
        <source>another seat is called {value} already</source>
        <translation>koht nimega {value} on juba olemas</translation>
    </message>
    <message>
        <source>the seat {value} needs a name</source>
        <translation>kohal {value} peab olema nimi</translation>
    </message>
    <message>
        <source>the name of a seat takes up to {most} bytes</source>
        <translation>koha nimi võtab kuni {most} baiti</translation>
    </message>
    <message>
        <source>there is no computer bidder “{value}”</source>
        <translation>arvutipakkujat „{value}“ ei ole</translation>
    </message>
    <message>
        <source>the class has no seat “{value}”</source>
        <translation>klassis ei ole kohta „{value}“</translation>
    </message>
    <message>
        <source>the sheet of {seat} has no line</source>
        <translation>koha {seat} lehel ei ole ühtegi rida</translation>
    </message>
    <message>
        <source>{seat} sells in this class and cannot bid to buy</source>
        <translation>{seat} on selles klassis müüja ega saa teha ostupakkumust</translation>
    </message>
    <message>
        <source>{seat} buys in this class and cannot offer to sell</source>
        <translation>{seat} on selles klassis ostja ega saa teha müügipakkumust</translation>
    </message>
    <message>
        <source>round {round} is not open: it takes no sheets any more</source>
        <translation>voor {round} ei ole avatud: pakkumusi enam vastu ei võeta</translation>
    </message>
    <message>
        <source>round {round} must be closed before it can be revealed</source>
        <translation>voor {round} tuleb enne avalikustamist sulgeda</translation>
    </message>
    <message>
        <source>round {round} must be revealed before the next one opens</source>
        <translation>voor {round} tuleb avalikustada, enne kui avaneb järgmine</translation>
    </message>
    <message>
        <source>the seat {value} has not handed in a sheet</source>
        <translation>koht {value} ei ole pakkumust esitanud</translation>
    </message>
    <message>
        <source>the class has no seats yet</source>
        <translation>klassis ei ole veel kohti</translation>
    </message>
    <message>
        <source>costs and values stay as they are once a round is closed: results rest on them</source>
        <translation>pärast vooru sulgemist kulud ja väärtused ei muutu: tulemused põhinevad neil</translation>
    </message>
    <message>
        <source>{seat} has played a round and cannot leave; let a computer take the seat</source>
        <translation>{seat} on vooru mänginud ega saa lahkuda; anna koht arvutile</translation>
    </message>
    <message>
        <source>start a class first: sheets are handed in for a round</source>
        <translation>alusta enne klassi: pakkumused esitatakse vooru</translation>
    </message>
    <message>
        <source>nobody in the class is called “{value}”; the column of participants or the name of the file must name a seat</source>
        <translation>klassis ei ole kedagi nimega „{value}“; koha peab nimetama osalejate veerg või faili nimi</translation>
    </message>
    <message>
        <source>line {line} needs a price and a quantity, both as numbers</source>
        <translation>real {line} peavad olema hind ja kogus, mõlemad arvudena</translation>
    </message>
    <message>
        <source>the file {file} holds no prices and quantities</source>
        <translation>failis {file} ei ole hindu ega koguseid</translation>
    </message>
    <message>
        <source>a line of the file {file} cannot be read: nothing was handed in</source>
        <translation>faili {file} üht rida ei saa lugeda: midagi ei esitatud</translation>
    </message>
    <message>
        <source>nobody in the book is called {value}</source>
        <translation>raamatus pole osalejat nimega {value}</translation>
    </message>
    <message>
        <source>no order would be left in the book</source>
        <translation>raamatusse ei jääks ühtegi pakkumust</translation>
    </message>
    <message>
        <source>a trial is on: keep it or take it back before orders are changed</source>
        <translation>proov on pooleli: jätke see alles või võtke tagasi, enne kui pakkumusi muudate</translation>
    </message>
    <message>
        <source>there was less load than the change asks for: {kwh} kWh could not be taken; first on {day}, number of days: {days}</source>
        <translation>koormust on vähem, kui muudatus nõuab: {kwh} kWh ei saanud ära võtta; esimest korda {day}, päevi: {days}</translation>
    </message>
    <message>
        <source>the change holds on no day of the billed months</source>
        <translation>muudatus ei kehti arveldatavate kuude ühelgi päeval</translation>
    </message>
    <message>
        <source>the planned peak hours of {month} are not given: the month stays as it is</source>
        <translation>planeeritud tipptunnid on andmata, kuu jääb muutmata: {month}</translation>
    </message>
    <message>
        <source>all hours that could take the energy up are planned peak hours in {month}: the month stays as it is</source>
        <translation>kõik tunnid, kuhu energia võiks minna, on planeeritud tipptunnid; kuu jääb muutmata: {month}</translation>
    </message>
    <message>
        <source>{kwh} kWh are still in the storage at the end: they are paid for and not used</source>
        <translation>lõpus jääb salvestisse {kwh} kWh: see on makstud, kuid kasutamata</translation>
    </message>
    <message>
        <source>the load rises above the maximum power of {most} kW, up to {kw} kW; number of hours: {hours}</source>
        <translation>koormus ületab suurima lubatud võimsuse {most} kW ja tõuseb kuni {kw} kW; tunde: {hours}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a kind of change</source>
        <translation>„{value}“ ei ole muudatuse liik</translation>
    </message>
    <message>
        <source>this kind of change has no number &quot;{value}&quot;</source>
        <translation>sellel muudatusel ei ole arvu „{value}“</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}</source>
        <translation>{value} ei ole vahemikus {least} kuni {most}</translation>
    </message>
    <message>
        <source>choose at least one weekday and one month</source>
        <translation>valige vähemalt üks nädalapäev ja üks kuu</translation>
    </message>
    <message>
        <source>choose at least one hour</source>
        <translation>valige vähemalt üks tund</translation>
    </message>
    <message>
        <source>no hour can give energy and take it up at once</source>
        <translation>sama tund ei saa energiat korraga ära anda ja vastu võtta</translation>
    </message>
    <message>
        <source>there may be {most} changes, not {count}</source>
        <translation>muudatusi võib olla kuni {most}, praegu on {count}</translation>
    </message>
    <message>
        <source>changes are not computed in steps finer than 0.000001 kWh, such as {value}</source>
        <translation>muudatusi ei arvutata peenema sammuga kui 0,000001 kWh, näiteks {value}</translation>
    </message>
    <message>
        <source>the load of {month} is too large to be changed in so fine steps</source>
        <translation>koormus on nii peene sammuga muutmiseks liiga suur: {month}</translation>
    </message>
    <message>
        <source>choose the category to plan for</source>
        <translation>valige kategooria, mille jaoks plaan teha</translation>
    </message>
    <message>
        <source>give a storage or load that may move</source>
        <translation>andke salvesti või nihutatav koormus</translation>
    </message>
    <message>
        <source>category {category} cannot be billed in {month}</source>
        <translation>kategooriat {category} ei saa arvestada: {month}</translation>
    </message>
    <message>
        <source>no plan keeps all limits at once (the linear program has no solution)</source>
        <translation>ükski plaan ei täida kõiki piiranguid korraga (lineaarplaneerimise ülesandel pole lahendit)</translation>
    </message>
    <message>
        <source>the cost could fall without limit (the linear program is unbounded)</source>
        <translation>kulu võiks piiramatult langeda (lineaarplaneerimise ülesanne on tõkestamata)</translation>
    </message>
    <message>
        <source>the linear program took too long</source>
        <translation>lineaarplaneerimise ülesande lahendamine võttis liiga kaua</translation>
    </message>
    <message>
        <source>the Excel 97-2003 workbook is damaged</source>
        <translation>Exceli 97–2003 töövihik on vigane</translation>
    </message>
    <message>
        <source>the workbook is locked with a password</source>
        <translation>töövihik on parooliga kaitstud</translation>
    </message>
    <message>
        <source>the month {month} was left out: the case is of the year {year}</source>
        <translation>kuu {month} jäeti vahele: arvutus on aasta {year} kohta</translation>
    </message>
    <message>
        <source>months that are added; check what else they need: {months}</source>
        <translation>lisatavad kuud, kontrolli, mis neis veel puudub: {months}</translation>
    </message>
    <message>
        <source>no table of days and peak hours was found</source>
        <translation>päevade ja tiputundide tabelit ei leitud</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an hour from 1 to 24</source>
        <translation>„{value}” ei ole tund vahemikus 1–24</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: this day is there twice, the first one is kept</source>
        <translation>„{value}”: see päev on kaks korda, alles jääb esimene</translation>
    </message>
    <message>
        <source>the production calendar of this month is not known, the days were not checked</source>
        <translation>selle kuu töökalendrit ei ole, päevi ei kontrollitud</translation>
    </message>
    <message>
        <source>working days without a peak hour: {days}</source>
        <translation>tiputunnita tööpäevad: {days}</translation>
    </message>
    <message>
        <source>days off by the production calendar with a peak hour: {days}</source>
        <translation>töökalendri järgi puhkepäevad, millel on tiputund: {days}</translation>
    </message>
    <message>
        <source>the peak hour is not among the planned hours of the price zone: {days}; the list may be of another zone, or count hours from 0</source>
        <translation>tiputund ei ole hinnatsooni planeeritud tiputundide hulgas: {days}; loend võib olla teise tsooni oma või loeb tunde nullist</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an hour of the day</source>
        <translation>„{value}” ei ole ööpäeva tund</translation>
    </message>
    <message>
        <source>the headings do not say which hourly price is which: the columns were taken in the report&apos;s usual order</source>
        <translation>päised ei ütle, milline tunnihind on milline: veerud võeti aruande tavalises järjekorras</translation>
    </message>
    <message>
        <source>not in this document</source>
        <translation>selles dokumendis puudub</translation>
    </message>
    <message>
        <source>no number was found with this label</source>
        <translation>selle nimetuse juures ei ole arvu</translation>
    </message>
    <message>
        <source>not taken, a whole month is needed; hours without a price: {hours}</source>
        <translation>ei võetud, vaja on tervet kuud; hinnata tunde: {hours}</translation>
    </message>
    <message>
        <source>no table of hourly prices of this voltage was found</source>
        <translation>selle pinge tunnihindade tabelit ei leitud</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; stands behind the last hour of the day and was left out</source>
        <translation>„{value}” on pärast ööpäeva viimast tundi ja jäeti välja</translation>
    </message>
    <message>
        <source>the hours are no whole days, {hours} are over: is the file complete?</source>
        <translation>tunnid ei moodusta terveid ööpäevi, üle on {hours}: kas fail on terviklik?</translation>
    </message>
    <message>
        <source>the file is of another margin group than the site with {power} kW</source>
        <translation>fail on teise marginaalirühma oma kui {power} kW tarbija</translation>
    </message>
    <message>
        <source>the sheet &quot;{sheet}&quot; names no price category and was left out</source>
        <translation>leht „{sheet}” ei nimeta hinnakategooriat ja jäeti välja</translation>
    </message>
    <message>
        <source>no prices were found</source>
        <translation>hindu ei leitud</translation>
    </message>
    <message>
        <source>the month of the prices could not be found</source>
        <translation>hindade kuud ei õnnestunud kindlaks teha</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>kogus puudub</translation>
    </message>
    <message>
        <source>there are {count} values, not {steps}</source>
        <translation>väärtusi on {count}, mitte {steps}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a path below the folder of the input</source>
        <translation>„{value}“ ei ole tee sisendi kausta sees</translation>
    </message>
    <message>
        <source>the decimal mark is also the separator</source>
        <translation>kümnendmärk on ühtlasi eraldaja</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; is not a time with an offset</source>
        <translation>fail „{file}“, rida {line}: „{value}“ ei ole nihkega aeg</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: {value} does not stand on the step</source>
        <translation>fail „{file}“, rida {line}: {value} ei lange sammule</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, line {line}: &quot;{value}&quot; is not a decimal that fits</source>
        <translation>fail „{file}“, rida {line}: „{value}“ ei ole sobiv kümnendarv</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, {line}: the quotation marks do not close</source>
        <translation>fail „{file}“, {line}: jutumärgid ei sulgu</translation>
    </message>
    <message>
        <source>file &quot;{file}&quot;, {line}: the row has not as many fields as the header</source>
        <translation>fail „{file}“, {line}: väljade arv erineb päisest</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; has no header</source>
        <translation>failil „{file}“ puudub päis</translation>
    </message>
    <message>
        <source>the file &quot;{file}&quot; is not UTF-8</source>
        <translation>fail „{file}“ ei ole UTF-8</translation>
    </message>
    <message>
        <source>{value} is neither a day nor a time of the form 2025-12-31T23:45+02:00</source>
        <translation>{value} ei ole päev ega aeg kujul 2025-12-31T23:45+02:00</translation>
    </message>
    <message>
        <source>{value} does not stand on the step of {minutes} minutes</source>
        <translation>{value} ei lange {minutes}-minutilisele sammule</translation>
    </message>
    <message>
        <source>the periods reach beyond the years {first} to {last}</source>
        <translation>perioodid ulatuvad väljapoole aastaid {first}–{last}</translation>
    </message>
    <message>
        <source>give either the end or the count</source>
        <translation>andke kas lõpp või perioodide arv</translation>
    </message>
    <message>
        <source>the time zone {value} is not known here</source>
        <translation>ajavööndit {value} siin ei tunta</translation>
    </message>
    <message>
        <source>the imbalances are all zero</source>
        <translation>kõik ebabilansid on nullid</translation>
    </message>
    <message>
        <source>give afrr or mfrr, or both</source>
        <translation>andke afrr või mfrr või mõlemad</translation>
    </message>
    <message>
        <source>the mode needs the key &quot;decimals&quot;</source>
        <translation>mode vajab võtit decimals</translation>
    </message>
    <message>
        <source>give either the imbalance or the positions it is made of</source>
        <translation>andke kas ebabilanss või positsioonid, millest see koosneb</translation>
    </message>
    <message>
        <source>there is neither an imbalance nor a schedule to take it from</source>
        <translation>puudub nii ebabilanss kui ka plaan, millest see tuletada</translation>
    </message>
    <message>
        <source>beside the schedule there is nothing measured: metered, production or consumption</source>
        <translation>plaani kõrval pole midagi mõõdetut: metered, production ega consumption</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is used by an earlier balance party</source>
        <translation>„{value}“ on juba varasema bilansihalduri tunnus</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a regime</source>
        <translation>„{value}“ ei ole arveldusrežiim</translation>
    </message>
    <message>
        <source>{regime} must begin after the regime before it</source>
        <translation>{regime} peab algama pärast eelmist režiimi</translation>
    </message>
    <message>
        <source>other first days need the regime &quot;auto&quot;</source>
        <translation>teised alguspäevad eeldavad režiimi „auto“</translation>
    </message>
    <message>
        <source>an adder that is solved for the break-even cannot be given</source>
        <translation>tasakaalust lahendatavat lisandit ei saa ette anda</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a code of small letters, digits and single hyphens</source>
        <translation>„{value}“ ei ole väiketähtedest, numbritest ja üksikutest sidekriipsudest kood</translation>
    </message>
    <message>
        <source>the fee ends on {value}, before it begins</source>
        <translation>tasu lõpeb {value}, enne kui see algab</translation>
    </message>
    <message>
        <source>two entries of the fee &quot;{code}&quot; overlap</source>
        <translation>tasu „{code}“ kaks kirjet kattuvad</translation>
    </message>
    <message>
        <source>no other system is given</source>
        <translation>ühtki teist süsteemi pole antud</translation>
    </message>
    <message>
        <source>missing, needed in every period of this rule</source>
        <translation>puudub, selle reegli järgi vajalik igal perioodil</translation>
    </message>
    <message>
        <source>missing, needed in the direction of the period</source>
        <translation>puudub, vajalik selle perioodi suuna jaoks</translation>
    </message>
    <message>
        <source>missing, needed where nothing was activated</source>
        <translation>puudub, vajalik siis, kui midagi ei aktiveeritud</translation>
    </message>
    <message>
        <source>missing, needed where the satisfied demand is above zero</source>
        <translation>puudub, vajalik siis, kui rahuldatud nõudlus on üle nulli</translation>
    </message>
    <message>
        <source>missing, needed where the system traded with its open supplier</source>
        <translation>puudub, vajalik siis, kui süsteem kauples oma avatud tarnijaga</translation>
    </message>
    <message>
        <source>missing, needed where the systems traded with each other</source>
        <translation>puudub, vajalik siis, kui süsteemid omavahel kauplesid</translation>
    </message>
    <message>
        <source>missing, needed where energy was activated</source>
        <translation>puudub, vajalik siis, kui energiat aktiveeriti</translation>
    </message>
    <message>
        <source>the direction of the period is not known</source>
        <translation>perioodi suund on teadmata</translation>
    </message>
    <message>
        <source>the satisfied demand in the direction of the period is zero</source>
        <translation>rahuldatud nõudlus perioodi suunas on null</translation>
    </message>
    <message>
        <source>missing: the sell price and the buy price are published together</source>
        <translation>puudub: müügi- ja ostuhind avaldatakse koos</translation>
    </message>
    <message>
        <source>{regime} settles whole hours; the range cuts one in two</source>
        <translation>{regime} arveldab täistunde; vahemik lõikab tunni pooleks</translation>
    </message>
    <message>
        <source>the value changes inside an hour that is settled as a whole</source>
        <translation>väärtus muutub tunni sees, mida arveldatakse tervikuna</translation>
    </message>
    <message>
        <source>no energy can carry the adder of {month}</source>
        <translation>kuul {month} ei ole energiat, mis lisandit kannaks</translation>
    </message>
    <message>
        <source>energy was activated and has no price: it is left out of the money</source>
        <translation>energiat aktiveeriti, kuid hind puudub: rahasse see ei lähe</translation>
    </message>
    <message>
        <source>the data are coarser than the settlement period of {regime}</source>
        <translation>andmed on jämedamad kui režiimi {regime} arveldusperiood</translation>
    </message>
    <message>
        <source>trade with the open supplier has no price: it is left out of the money</source>
        <translation>kauplemisel avatud tarnijaga puudub hind: rahasse see ei lähe</translation>
    </message>
    <message>
        <source>the built-in fees of 2026 and later are not confirmed for every month</source>
        <translation>sisseehitatud tasud alates 2026. aastast ei ole iga kuu kohta kinnitatud</translation>
    </message>
    <message>
        <source>the neutrality component of {month} is not given and taken as 0</source>
        <translation>kuu {month} neutraalsuskomponent puudub ja on võetud nulliks</translation>
    </message>
    <message>
        <source>the neutrality component of {month} follows the Lithuanian recipe; the Estonian one is not public</source>
        <translation>kuu {month} neutraalsuskomponent on arvutatud Leedu reegli järgi; Eesti oma ei ole avalik</translation>
    </message>
    <message>
        <source>the German price is simplified: modules 2 and 3 are left out</source>
        <translation>Saksa hind on lihtsustatud: moodulid 2 ja 3 on välja jäetud</translation>
    </message>
    <message>
        <source>the sell price is below the buy price</source>
        <translation>müügihind on ostuhinnast madalam</translation>
    </message>
    <message>
        <source>a model stands in for the price methodology of {regime}, which is not public</source>
        <translation>režiimi {regime} hinnametoodika ei ole avalik, selle asemel on mudel</translation>
    </message>
    <message>
        <source>the system&apos;s balance leaves the window of 30 MWh an hour</source>
        <translation>süsteemi bilanss väljub 30 MWh tunniaknast</translation>
    </message>
    <message>
        <source>the load of {month} has more digits than plans are made with</source>
        <translation>kuu {month} koormuses on rohkem numbrikohti, kui plaanide arvutus lubab</translation>
    </message>
    <message>
        <source>the load has more decimals than a plan can hold</source>
        <translation>koormusel on rohkem komakohti, kui plaan mahutab</translation>
    </message>
    <message>
        <source>categories 5 and 6 cannot be billed: their prices are not given in every month</source>
        <translation>5. ja 6. kategooriat ei saa arvutada: nende hinnad pole igal kuul antud</translation>
    </message>
    <message>
        <source>the history is too short: no day could have been planned</source>
        <translation>ajalugu on liiga lühike: ühtegi päeva poleks saanud plaanida</translation>
    </message>
    <message>
        <source>the headings do not say which zone price holds the capacity: the first of the two was taken for it</source>
        <translation>päised ei ütle, kumb tsoonihind sisaldab võimsust: selleks võeti kahest esimene</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; may be a zone price with capacity or without: not taken</source>
        <translation>„{value}“ võib olla tsoonihind võimsusega või ilma: seda ei võetud</translation>
    </message>
    <message>
        <source>the invoice is of {site}, who is not among the consumers</source>
        <translation>arve on tarbijale {site}, keda tarbijate seas ei ole</translation>
    </message>
    <message>
        <source>there are no prices of {month} to compare with</source>
        <translation>puuduvad kuu {month} hinnad, millega võrrelda</translation>
    </message>
    <message>
        <source>&quot;{category}&quot; is not a price category</source>
        <translation>„{category}“ ei ole hinnakategooria</translation>
    </message>
    <message>
        <source>our bill has no amounts for price category {category} in this month</source>
        <translation>meie arvel ei ole selle kuu kohta hinnakategooria {category} summasid</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not the name of a file in the same folder</source>
        <translation>„{value}“ ei ole samas kaustas oleva faili nimi</translation>
    </message>
    <message>
        <source>there is no invoice of {month}</source>
        <translation>kuu {month} arvet ei ole</translation>
    </message>
    <message>
        <source>there are two invoices of {site} for {month}</source>
        <translation>tarbijal {site} on kuu {month} kohta kaks arvet</translation>
    </message>
    <message>
        <source>{value} is too large: an invoice takes 12 digits before the decimal mark</source>
        <translation>{value} on liiga suur: arvele mahub 12 numbrit enne koma</translation>
    </message>
    <message>
        <source>no bill has a line &quot;{value}&quot;</source>
        <translation>ühelgi arvel ei ole rida „{value}“</translation>
    </message>
    <message>
        <source>the invoice has {lines} lines, at most {most} are taken</source>
        <translation>arvel on {lines} rida, vastu võetakse kuni {most}</translation>
    </message>
    <message>
        <source>{value} has fractions of a kopeck; an amount has two places</source>
        <translation>summas {value} on kopika murdosi; summal on kaks komakohta</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a unit: kWh, MWh, kW or MW</source>
        <translation>„{value}“ ei ole ühik: kWh, MWh, kW või MW</translation>
    </message>
    <message>
        <source>no lines of an invoice were found: a column of names and a column of amounts are needed</source>
        <translation>arveridu ei leitud: vaja on nimetuste ja summade veergu</translation>
    </message>
    <message>
        <source>line {line}: {value} was rounded to kopecks</source>
        <translation>rida {line}: {value} ümardati kopikateks</translation>
    </message>
    <message>
        <source>line {line}: the amount &quot;{value}&quot; was not understood, the line is left out</source>
        <translation>rida {line}: summast „{value}“ ei saadud aru, rida jäeti välja</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; says {value}, but the items below it make {sum}; the items were taken</source>
        <translation>„{label}“: kirjas on {value}, kuid selle all olevad read annavad {sum}; võeti read</translation>
    </message>
    <message>
        <source>the peak hours were taken {hours} h off: hour 10 is 9:00 to 10:00</source>
        <translation>tipptunnid võeti nihkega {hours} h: tund 10 on 9.00–10.00</translation>
    </message>
    <message>
        <source>a working day at a weekend was left out: {days}</source>
        <translation>välja jäi nädalavahetusele langenud tööpäev: {days}</translation>
    </message>
    <message>
        <source>all {days} days of the month were counted instead of {working} working days</source>
        <translation>arvestati kuu kõiki päevi ({days}), mitte tööpäevi ({working})</translation>
    </message>
    <message>
        <source>the largest of all 24 hours was taken instead of the hours that count</source>
        <translation>võeti kõigi 24 tunni suurim, mitte arvesse minevate tundide oma</translation>
    </message>
    <message>
        <source>purchased and network capacity were taken for each other</source>
        <translation>ostuvõimsus ja võrguvõimsus aeti segi</translation>
    </message>
    <message>
        <source>the hourly prices were rounded to {places} places per kWh before they were multiplied</source>
        <translation>tunnihinnad ümardati enne korrutamist {places} komakohani kWh kohta</translation>
    </message>
    <message>
        <source>the quantity was rounded to {places} places of a kWh (kW) before it was multiplied</source>
        <translation>kogus ümardati enne korrutamist {places} komakohani (kWh, kW)</translation>
    </message>
    <message>
        <source>the price was rounded to {places} places per kWh (kW) before it was multiplied</source>
        <translation>hind ümardati enne korrutamist {places} komakohani kWh (kW) kohta</translation>
    </message>
    <message>
        <source>the demand-response fee was left out</source>
        <translation>tarbimise juhtimise tasu jäi välja</translation>
    </message>
    <message>
        <source>the margin was put on the demand-response fee, which carries none</source>
        <translation>müügimarginaal lisati tarbimise juhtimise tasule, millel seda ei ole</translation>
    </message>
    <message>
        <source>VAT of {percent} % was taken instead of {own} %</source>
        <translation>võeti käibemaks {percent} %, õige on {own} %</translation>
    </message>
    <message>
        <source>VAT was rounded line by line instead of once on the total</source>
        <translation>käibemaks ümardati rea kaupa, mitte üks kord kogusummalt</translation>
    </message>
    <message>
        <source>the amount has VAT of {percent} % in it already</source>
        <translation>summas on käibemaks {percent} % juba sees</translation>
    </message>
    <message>
        <source>transmission was billed at the voltage {voltage} instead of {own}</source>
        <translation>edastus arvestati pingel {voltage}, õige on {own}</translation>
    </message>
    <message>
        <source>the supplier&apos;s margin of another band of power was taken, band {band}</source>
        <translation>võeti teise võimsusrühma müügimarginaal, rühm {band}</translation>
    </message>
    <message>
        <source>it was billed by price category {category}</source>
        <translation>arvestati hinnakategooria {category} järgi</translation>
    </message>
    <message>
        <source>a rate below zero was taken without its sign</source>
        <translation>negatiivne määr võeti märgita</translation>
    </message>
    <message>
        <source>a rate of {month} was taken, the month before: {rate}</source>
        <translation>võeti eelmise kuu määr, {month}: {rate}</translation>
    </message>
    <message>
        <source>kWh and MWh (kW and MW) were mixed up: times {factor}</source>
        <translation>kWh ja MWh (kW ja MW) aeti segi: {factor} korda</translation>
    </message>
    <message>
        <source>the meter data stand {hours} h off Moscow time</source>
        <translation>mõõteandmed on Moskva ajast nihkes {hours} h</translation>
    </message>
    <message>
        <source>it was billed twice</source>
        <translation>arvestati kaks korda</translation>
    </message>
    <message>
        <source>an hour can be of one zone only</source>
        <translation>tund saab kuuluda ainult ühte tsooni</translation>
    </message>
    <message>
        <source>give the what-if a name</source>
        <translation>anna stsenaariumile nimi</translation>
    </message>
    <message>
        <source>another what-if of this consumer is called “{value}”</source>
        <translation>sellel tarbijal on juba stsenaarium „{value}“</translation>
    </message>
    <message>
        <source>a consumer may have {most} what-ifs, not {count}</source>
        <translation>tarbijal võib olla {most} stsenaariumi, mitte {count}</translation>
    </message>
    <message>
        <source>there is no what-if number {value}</source>
        <translation>stsenaariumi nr {value} ei ole</translation>
    </message>
    <message>
        <source>the largest hours of each delivery point were added up instead of the largest hour of all together</source>
        <translation>liideti iga tarnepunkti suurimad tunnid, mitte ei võetud kõigi summa suurimat tundi</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not -1, 0 or 1</source>
        <translation>„{value}“ ei ole -1, 0 ega 1</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: the clocks went forward, this time does not exist</source>
        <translation>„{value}“: kella keerati edasi, seda aega ei ole</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; lies outside the years 2005 to 2049</source>
        <translation>„{value}“ jääb väljapoole aastaid 2005–2049</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not stand on a step of 15, 30 or 60 minutes</source>
        <translation>„{value}“ ei lange 15, 30 ega 60 minuti sammule</translation>
    </message>
    <message>
        <source>{steps} steps are more than the {most} that a case can have</source>
        <translation>{steps} sammu on rohkem kui {most}, mida arvutus mahutab</translation>
    </message>
    <message>
        <source>other series of energy that have steps without a value now: {count}</source>
        <translation>muud energiaread, milles on nüüd väärtuseta samme: {count}</translation>
    </message>
    <message>
        <source>quantities are kept in steps of {step} MWh now</source>
        <translation>kogused on nüüd sammuga {step} MWh</translation>
    </message>
    <message>
        <source>values of {from} minutes were repeated in steps of {to} minutes</source>
        <translation>{from} minuti väärtusi korrati {to} minuti sammudes</translation>
    </message>
    <message>
        <source>energy of {from} minutes was divided evenly into steps of {to} minutes</source>
        <translation>{from} minuti energia jagati ühtlaselt {to} minuti sammudeks</translation>
    </message>
    <message>
        <source>not taken, energy of {from} minutes does not say what steps of {to} minutes hold; values: {count}</source>
        <translation>ei võetud: {from} minuti energia ei ütle, kui palju on {to} minuti sammus; väärtusi: {count}</translation>
    </message>
    <message>
        <source>months in which the component changes, not taken: {count}</source>
        <translation>kuud, mille sees komponent muutub, ei võetud: {count}</translation>
    </message>
    <message>
        <source>steps in which the price changes, left empty: {count}</source>
        <translation>sammud, mille sees hind muutub, jäeti tühjaks: {count}</translation>
    </message>
    <message>
        <source>steps of which a part has no value, left empty: {count}</source>
        <translation>sammud, mille mõnel osal ei ole väärtust, jäeti tühjaks: {count}</translation>
    </message>
    <message>
        <source>values outside the span of the case, left out: {count}</source>
        <translation>väärtused väljaspool arvutuse vahemikku, jäeti välja: {count}</translation>
    </message>
    <message>
        <source>steps without energy, which cannot be settled: {count}, the first at {first}</source>
        <translation>energiata sammud, mida ei saa arveldada: {count}, esimene {first}</translation>
    </message>
    <message>
        <source>steps without a value: {count}, the first at {first}</source>
        <translation>väärtuseta sammud: {count}, esimene {first}</translation>
    </message>
    <message>
        <source>{party} has a schedule and nothing measured yet</source>
        <translation>{party}: graafik on olemas, mõõdetut veel ei ole</translation>
    </message>
    <message>
        <source>{party} has no schedule yet</source>
        <translation>{party}: graafikut veel ei ole</translation>
    </message>
    <message>
        <source>no value was found that can be taken</source>
        <translation>ei leitud väärtusi, mida saaks võtta</translation>
    </message>
    <message>
        <source>the report &quot;{report}&quot; has no place in a settlement</source>
        <translation>aruandele „{report}“ ei ole arvelduses kohta</translation>
    </message>
    <message>
        <source>the hour that comes twice in October is there once: taken as summer time</source>
        <translation>oktoobris korduv tund on olemas ühe korra: võeti suveajana</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; was not found</source>
        <translation>veergu „{column}“ ei leitud</translation>
    </message>
    <message>
        <source>all values are below zero and were taken without their sign</source>
        <translation>kõik väärtused on alla nulli ja võeti märgita</translation>
    </message>
    <message>
        <source>final values: {final}, preliminary values: {preliminary}</source>
        <translation>lõplikke väärtusi: {final}, esialgseid: {preliminary}</translation>
    </message>
    <message>
        <source>the file holds no report that can be read</source>
        <translation>failis ei ole aruannet, mida saaks lugeda</translation>
    </message>
    <message>
        <source>the publisher gave no data: {message}</source>
        <translation>avaldaja ei andnud andmeid: {message}</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a row of values</source>
        <translation>„{value}“ ei ole väärtuste rida</translation>
    </message>
    <message>
        <source>the publisher cuts its numbers off after {decimals} decimals</source>
        <translation>avaldaja lõikab arvud pärast {decimals}. kohta</translation>
    </message>
    <message>
        <source>the publisher rounds its numbers to {decimals} decimals</source>
        <translation>avaldaja ümardab arvud {decimals} kohani</translation>
    </message>
    <message>
        <source>these are prices of the gas balance, not of electricity</source>
        <translation>need on gaasibilansi, mitte elektri hinnad</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: the price of a surplus (A04) was taken as the operator&apos;s buy price, that of a shortage (A05) as its sell price</source>
        <translation>ülejäägi ja puudujäägi hind erinevad {count} ajal: ülejäägi hind (A04) võeti süsteemihalduri ostuhinnaks, puudujäägi oma (A05) müügihinnaks</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: as chosen, A04 was taken as the price of a shortage and A05 as that of a surplus</source>
        <translation>ülejäägi ja puudujäägi hind erinevad {count} ajal: valiku järgi on A04 puudujäägi ja A05 ülejäägi hind</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a document of balancing or of day-ahead prices</source>
        <translation>„{value}“ ei ole tasakaalustamise ega päev-ette hindade dokument</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a step of 15, 30 or 60 minutes</source>
        <translation>„{value}“ ei ole 15, 30 ega 60 minuti samm</translation>
    </message>
    <message>
        <source>the period &quot;{value}&quot; cannot be read</source>
        <translation>vahemikku „{value}“ ei saa lugeda</translation>
    </message>
    <message>
        <source>the position {value} lies outside its period</source>
        <translation>asukoht {value} on väljaspool oma vahemikku</translation>
    </message>
    <message>
        <source>the demand of mFRR was taken as the total without aFRR</source>
        <translation>mFRR nõudluseks võeti kogusumma ilma aFRR-ita</translation>
    </message>
    <message>
        <source>a total cannot be used without the aFRR demand: import that report first, or both together</source>
        <translation>kogusummat ei saa kasutada ilma aFRR-i nõudluseta: importige enne see aruanne või mõlemad koos</translation>
    </message>
    <message>
        <source>the case has no steps yet: import prices or energy first</source>
        <translation>arvutuses ei ole veel samme: importige enne hinnad või energia</translation>
    </message>
    <message>
        <source>steps whose total is less than the aFRR demand, left empty: {count}</source>
        <translation>sammud, kus kogusumma on väiksem kui aFRR-i nõudlus, jäeti tühjaks: {count}</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; brings what a column before it brings and was left out</source>
        <translation>veerg „{column}“ toob sama, mis veerg enne seda, ja jäeti välja</translation>
    </message>
    <message>
        <source>{value} is not a share between 0 and 1</source>
        <translation>{value} ei ole osa vahemikus 0 kuni 1</translation>
    </message>
    <message>
        <source>the data are hourly: what quarter hours would cost cannot be said</source>
        <translation>andmed on tunnipõhised: veerandtundide maksumust ei saa öelda</translation>
    </message>
    <message>
        <source>{month}: without metered energy and a schedule on the same side there is no contract to deviate from</source>
        <translation>{month}: ilma mõõdetud energiata ja samasuunalise plaanita pole lepingut, millest kõrvale kalduda</translation>
    </message>
    <message>
        <source>{month}: the day-ahead price is not known in every period</source>
        <translation>{month}: päev-ette hind pole igal kauplemisperioodil teada</translation>
    </message>
    <message>
        <source>direction: against the sum of the parties ({count} steps)</source>
        <translation>suund: vastu bilansihaldurite summat ({count} sammu)</translation>
    </message>
    <message>
        <source>reference price: the published imbalance price without the neutrality component ({count} values)</source>
        <translation>võrdlushind: avaldatud ebabilansi hind ilma neutraalsuskomponendita ({count} väärtust)</translation>
    </message>
    <message>
        <source>reference price: the price of regulation in its direction ({count} values)</source>
        <translation>võrdlushind: samasuunalise reguleerimise hind ({count} väärtust)</translation>
    </message>
    <message>
        <source>price of regulation: the reference price of its direction ({count} values)</source>
        <translation>reguleerimise hind: samasuunaline võrdlushind ({count} väärtust)</translation>
    </message>
    <message>
        <source>value of avoided activation: the day-ahead price ({count} values)</source>
        <translation>välditud aktiveerimise väärtus: päev-ette hind ({count} väärtust)</translation>
    </message>
    <message>
        <source>prices of an hour: the plain mean of its quarters ({count} values)</source>
        <translation>tunni hinnad: veerandtundide lihtkeskmine ({count} väärtust)</translation>
    </message>
    <message>
        <source>published prices belong to the rule in force and are left out</source>
        <translation>avaldatud hinnad kuuluvad kehtiva korra juurde ja on välja jäetud</translation>
    </message>
    <message>
        <source>fees: those on the first day of this rule</source>
        <translation>tasud: selle korra esimesel päeval kehtinud</translation>
    </message>
    <message>
        <source>fees of that country instead of one&apos;s own</source>
        <translation>selle riigi tasud oma tasude asemel</translation>
    </message>
    <message>
        <source>the weekly fee is left out</source>
        <translation>nädalatasu on välja jäetud</translation>
    </message>
    <message>
        <source>margins of 3 %, no fees</source>
        <translation>marginaal 3 %, tasudeta</translation>
    </message>
    <message>
        <source>every deviation counts as own initiative</source>
        <translation>iga kõrvalekalle loetakse omaalgatuseks</translation>
    </message>
    <message>
        <source>the price of balance energy stands in for that of the balancing market</source>
        <translation>balansseerimisturu hinda asendab bilansienergia hind</translation>
    </message>
    <message>
        <source>a monthly assessment that comes beside the energy, not in its place</source>
        <translation>kuutrahv, mis lisandub energiale, mitte ei asenda seda</translation>
    </message>
    <message>
        <source>balance energy less day-ahead, monthly means, stands in for the spread of the monthly auction</source>
        <translation>kuuoksjoni hinnavahet asendab bilansienergia ja päev-ette hinna kuukeskmiste vahe</translation>
    </message>
    <message>
        <source>the month&apos;s mean day-ahead price stands in for the clearing price</source>
        <translation>kuu selgitushinda asendab päev-ette hinna kuukeskmine</translation>
    </message>
    <message>
        <source>10 % of the month&apos;s mean day-ahead price stands in for the compensation price</source>
        <translation>kompensatsioonihinda asendab 10 % päev-ette hinna kuukeskmisest</translation>
    </message>
    <message>
        <source>{value} is too large: stay below 10^9</source>
        <translation>{value} on liiga suur: jää alla 10^9</translation>
    </message>
    <message>
        <source>the factor {value} is below zero</source>
        <translation>kordaja {value} on alla nulli</translation>
    </message>
    <message>
        <source>the last balance party stays</source>
        <translation>viimane bilansihaldur jääb</translation>
    </message>
    <message>
        <source>this balance party is not there any more</source>
        <translation>seda bilansihaldurit enam ei ole</translation>
    </message>
    <message>
        <source>this fee is not there any more</source>
        <translation>seda tasu enam ei ole</translation>
    </message>
    <message>
        <source>give either one stack for all hours or one an hour</source>
        <translation>anna kas üks pakkumisrida kõigi tundide jaoks või üks iga tunni kohta</translation>
    </message>
    <message>
        <source>there are {count} entries, not one for each of {hours} hours</source>
        <translation>kirjeid on {count}, mitte üks iga tunni kohta ({hours})</translation>
    </message>
    <message>
        <source>{value} leaves a gap or an overlap: the block begins at {limit}</source>
        <translation>{value} jätab tühiku või kattub: plokk algab kohast {limit}</translation>
    </message>
    <message>
        <source>{value} is not above the beginning of the block, {limit}</source>
        <translation>{value} pole suurem kui ploki algus {limit}</translation>
    </message>
    <message>
        <source>{value} is below the price before it, {limit}</source>
        <translation>{value} on madalam kui eelmine hind {limit}</translation>
    </message>
    <message>
        <source>{value} MW are above the stack, which ends at {end} MW; give a scarcity price to let it be</source>
        <translation>{value} MW on üle pakkumisrea, mis lõpeb {end} MW juures; lubamiseks anna nappushind</translation>
    </message>
    <message>
        <source>{value} is below an offer or a buyer at {price}</source>
        <translation>{value} on madalam kui pakkumine või ostja hinnaga {price}</translation>
    </message>
    <message>
        <source>the reduction ends with hour {hour}, after the last, {hours}</source>
        <translation>vähendamine lõpeb tunniga {hour}, pärast viimast tundi {hours}</translation>
    </message>
    <message>
        <source>{value} MW of reductions exceed the load of hour {hour}, {load} MW</source>
        <translation>vähendamine {value} MW ületab tunni {hour} koormuse {load} MW</translation>
    </message>
    <message>
        <source>{unserved} MW of the load is above the stack</source>
        <translation>{unserved} MW koormusest on üle pakkumisrea</translation>
    </message>
    <message>
        <source>no period has a day-ahead price to compare the balance price with</source>
        <translation>ühelgi perioodil pole päev-ette hinda, millega bilansienergia hinda võrrelda</translation>
    </message>
    <message>
        <source>the settled price is larger than any energy price can be</source>
        <translation>arvestuslik hind on suurem, kui energia hind olla saab</translation>
    </message>
    <message>
        <source>the id {value} is used by an earlier entry of the list</source>
        <translation>tunnus {value} on loendis juba kasutusel</translation>
    </message>
    <message>
        <source>give either q2 or q2_ratio, not both</source>
        <translation>anna kas q2 või q2_ratio, mitte mõlemad</translation>
    </message>
    <message>
        <source>{value} puts the second point not above the first: it must be above {limit}</source>
        <translation>{value} korral pole teine punkt esimesest suurem: peab olema üle {limit}</translation>
    </message>
    <message>
        <source>{value} is not below the price of the first point, {limit}</source>
        <translation>{value} pole madalam kui esimese punkti hind {limit}</translation>
    </message>
    <message>
        <source>{value} is not below 1</source>
        <translation>{value} pole väiksem kui 1</translation>
    </message>
    <message>
        <source>only a priced bid has the key &quot;{key}&quot;</source>
        <translation>võti „{key}“ on ainult hinnaga pakkumisel</translation>
    </message>
    <message>
        <source>{asked} MW asked, {counted} MW count</source>
        <translation>pakutud {asked} MW, arvesse läheb {counted} MW</translation>
    </message>
    <message>
        <source>the supply of zone {id} does not reach the first point of demand: the price is that of the first point</source>
        <translation>tsooni {id} pakkumine ei ulatu nõudluse esimese punktini: hind on esimese punkti hind</translation>
    </message>
    <message>
        <source>the supply of zone {id} passes the second point of demand: the price is that of the second point</source>
        <translation>tsooni {id} pakkumine ületab nõudluse teise punkti: hind on teise punkti hind</translation>
    </message>
    <message>
        <source>{value} is below {least}</source>
        <translation>{value} on väiksem kui {least}</translation>
    </message>
    <message>
        <source>{value} is given twice</source>
        <translation>{value} on antud kaks korda</translation>
    </message>
    <message>
        <source>{value} is not above the entry before it</source>
        <translation>{value} ei ole suurem eelmisest väärtusest</translation>
    </message>
    <message>
        <source>{value} is not in the list of the case</source>
        <translation>{value} ei ole arvutuse loendis</translation>
    </message>
    <message>
        <source>{mechanism} needs this price</source>
        <translation>{mechanism} vajab seda hinda</translation>
    </message>
    <message>
        <source>the price of no mechanism is given</source>
        <translation>ühegi mehhanismi hinda pole antud</translation>
    </message>
    <message>
        <source>{mechanism} has no counted share for {value} hours</source>
        <translation>{mechanism} ei tunne arvestuskoefitsienti {value} tunni jaoks</translation>
    </message>
    <message>
        <source>give either a fall of the price or a zone</source>
        <translation>andke kas hinnalangus või hinnapiirkond</translation>
    </message>
    <message>
        <source>the search begins after its last hour</source>
        <translation>otsing algab pärast oma viimast tundi</translation>
    </message>
    <message>
        <source>hour {value} is past hour {hours} of a profile</source>
        <translation>tund {value} on pärast profiili viimast tundi {hours}</translation>
    </message>
    <message>
        <source>{value} hours do not fit the {hours} hours of the search</source>
        <translation>{value} tundi ei mahu otsingu {hours} tunni sisse</translation>
    </message>
    <message>
        <source>{value} is above the load of {load} MW in an hour of the search</source>
        <translation>{value} on suurem kui koormus {load} MW ühel otsingu tunnil</translation>
    </message>
    <message>
        <source>an event of {value} hours ends after hour 24</source>
        <translation>{value} tunni pikkune sündmus lõpeb pärast 24. tundi</translation>
    </message>
    <message>
        <source>{value} is not after every day of the history</source>
        <translation>{value} ei ole hiljem kõigist ajaloo päevadest</translation>
    </message>
    <message>
        <source>hour {value} belongs to the event</source>
        <translation>tund {value} kuulub sündmusesse</translation>
    </message>
    <message>
        <source>{value} days are asked for, {left} are left</source>
        <translation>küsitud päevi: {value}, alles: {left}</translation>
    </message>
    <message>
        <source>{y} days less {x} is not an even number</source>
        <translation>{y} päeva miinus {x} ei ole paarisarv</translation>
    </message>
    <message>
        <source>an adjustment needs hours to adjust by</source>
        <translation>kohandamiseks on vaja kohandamise tunde</translation>
    </message>
    <message>
        <source>the day has not all the hours that {method} looks at</source>
        <translation>päevas pole kõiki tunde, mida {method} vaatab</translation>
    </message>
    <message>
        <source>the pilot&apos;s cap of {cap} MW binds</source>
        <translation>piirab pilootprojekti ülempiir {cap} MW</translation>
    </message>
    <message>
        <source>a price per MW of peak holds the reserve already: {value} is not applied</source>
        <translation>tipukoormuse MW hind sisaldab reservi juba: tegurit {value} ei rakendata</translation>
    </message>
    <message>
        <source>a delivered share of {value} counts as 1: more is not paid</source>
        <translation>täitmise osa {value} läheb arvesse kui 1: üle selle ei maksta</translation>
    </message>
    <message>
        <source>a month has more days that meet the criterion than the {limit} events that may be called</source>
        <translation>kuus vastab kriteeriumile rohkem päevi kui lubatud {limit} sündmust</translation>
    </message>
    <message>
        <source>the error of {rrmse} is not below the limit of {limit}</source>
        <translation>viga {rrmse} ei ole alla piiri {limit}</translation>
    </message>
    <message>
        <source>this price zone is not there any more</source>
        <translation>seda hinnatsooni enam ei ole</translation>
    </message>
    <message>
        <source>this bid is not there any more</source>
        <translation>seda pakkumist enam ei ole</translation>
    </message>
    <message>
        <source>this company is not there any more</source>
        <translation>seda ettevõtet enam ei ole</translation>
    </message>
    <message>
        <source>the last bid of a zone stays</source>
        <translation>tsooni viimane pakkumine jääb</translation>
    </message>
    <message>
        <source>{value} is no number of months from 1 to 12</source>
        <translation>{value} ei ole kuude arv 1 kuni 12</translation>
    </message>
    <message>
        <source>what was copied holds no table of bids: copy rows with an id, a kind, a price and a volume</source>
        <translation>kopeeritus ei ole pakkumiste tabelit: kopeerige read nime, liigi, hinna ja mahuga</translation>
    </message>
    <message>
        <source>the columns cannot be told apart: head them id, kind, price, volume</source>
        <translation>veerge ei saa eristada: pealkirjastage need nimi, liik, hind, maht</translation>
    </message>
    <message>
        <source>line {line}: {value} is no number</source>
        <translation>rida {line}: {value} ei ole arv</translation>
    </message>
    <message>
        <source>line {line}: {value} is no kind of bid (must, forced, price-taker, priced)</source>
        <translation>rida {line}: {value} ei ole pakkumise liik (kohustuslik, sundkäitus, hinnavõtja, hinnaga)</translation>
    </message>
    <message>
        <source>line {line}: a priced bid needs a price</source>
        <translation>rida {line}: hinnaga pakkumine vajab hinda</translation>
    </message>
    <message>
        <source>this hour is not there any more</source>
        <translation>seda tundi enam pole</translation>
    </message>
    <message>
        <source>{value} is not a whole number of 1 or more</source>
        <translation>{value} ei ole täisarv alates ühest</translation>
    </message>
    <message>
        <source>a line has {count} columns, too few for this list</source>
        <translation>real on veerge {count}, selle loendi jaoks liiga vähe</translation>
    </message>
    <message>
        <source>choose the group whose profile is pasted</source>
        <translation>vali rühm, mille profiil kleebitakse</translation>
    </message>
    <message>
        <source>the book has no orders of those who should learn</source>
        <translation>raamatus pole nende pakkumusi, kes peaksid õppima</translation>
    </message>
    <message>
        <source>the highest price to try, {value}, is not above the lowest, {minimum}</source>
        <translation>suurim proovitav hind {value} ei ole suurem kui vähim, {minimum}</translation>
    </message>
    <message>
        <source>nothing is chosen: there is nothing to try</source>
        <translation>midagi pole valitud: pole midagi proovida</translation>
    </message>
    <message>
        <source>{value} is no auction format of this market</source>
        <translation>{value} ei ole selle turu oksjonivorm</translation>
    </message>
    <message>
        <source>{value} has no sell orders in the book</source>
        <translation>osalisel {value} pole raamatus müügipakkumusi</translation>
    </message>
    <message>
        <source>a step of {value} gives more than {maximum} points: choose a larger one</source>
        <translation>samm {value} annab üle {maximum} punkti: vali suurem samm</translation>
    </message>
    <message>
        <source>{format}, {learner}: did not settle. The bidders could still gain {loss} % of what buyers pay, the price still moves by {drift} %. The last rounds came to {price} ± {half} ({seeds} seeds), which is no equilibrium price</source>
        <translation>{format}, {learner}: ei jäänud püsima. Pakkujad võiksid veel võita {loss} % ostjate maksetest, hind liigub veel {drift} %. Viimased voorud andsid {price} ± {half} (seemneid: {seeds}); see ei ole tasakaaluhind</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds); nobody could gain more than a little ({loss} % of what buyers pay) by other bids</source>
        <translation>{format}, {learner}: jäi püsima hinnale {price} ± {half} (seemneid: {seeds}); teiste pakkumustega saaks võita vaid veidi ({loss} % ostjate maksetest)</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), near the closed form&apos;s {theory}; the bidders could still gain {loss} % of what buyers pay</source>
        <translation>{format}, {learner}: jäi püsima hinnale {price} ± {half} (seemneid: {seeds}), valemi {theory} lähedale; pakkujad võiksid veel võita {loss} % ostjate maksetest</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), away from the closed form&apos;s {theory}: there may be other equilibria, or the grid is too coarse</source>
        <translation>{format}, {learner}: jäi püsima hinnale {price} ± {half} (seemneid: {seeds}), valemist {theory} eemale: võib olla teisi tasakaale või on hinnavõrk liiga jäme</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper for buyers than {dearer} by {difference} ± {half} a unit in these runs ({seeds} seeds)</source>
        <translation>{learner}: neis katsetes oli {cheaper} ostjatele odavam kui {dearer} – {difference} ± {half} ühiku kohta (seemneid: {seeds})</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper than {dearer} by {difference} ± {half} a unit in the last rounds ({seeds} seeds), but not all runs had settled: longer runs may turn it round</source>
        <translation>{learner}: viimastes voorudes oli {cheaper} odavam kui {dearer} – {difference} ± {half} ühiku kohta (seemneid: {seeds}), kuid kõik katsed ei jäänud püsima: pikemad võivad anda vastupidise</translation>
    </message>
    <message>
        <source>{learner}: these runs do not tell {cheaper} from {dearer}: the difference of {difference} ± {half} a unit may be chance ({seeds} seeds)</source>
        <translation>{learner}: need katsed ei erista vorme {cheaper} ja {dearer}: vahe {difference} ± {half} ühiku kohta võib olla juhus (seemneid: {seeds})</translation>
    </message>
    <message>
        <source>{learner}: one seed says nothing of chance; {cheaper} and {dearer} differ by {difference} a unit</source>
        <translation>{learner}: üks seeme ei ütle juhuse kohta midagi; {cheaper} ja {dearer} erinevad {difference} ühiku kohta</translation>
    </message>
    <message>
        <source>the scheme {value} is named twice</source>
        <translation>skeem {value} on nimetatud kaks korda</translation>
    </message>
    <message>
        <source>the scheme {value} needs the key &quot;{key}&quot;</source>
        <translation>skeem {value} vajab võtit „{key}“</translation>
    </message>
    <message>
        <source>the period {value} began earlier: its intervals must stand together</source>
        <translation>periood {value} algas varem: selle intervallid peavad olema järjest</translation>
    </message>
    <message>
        <source>net metering needs one retail price within a period: {value} differs from {first}</source>
        <translation>netomõõtmine vajab perioodis üht jaehinda: {value} erineb hinnast {first}</translation>
    </message>
    <message>
        <source>the mechanism&apos;s volume {volume} is above the exports {exports}</source>
        <translation>mehhanismi maht {volume} ületab võrku antut {exports}</translation>
    </message>
    <message>
        <source>the exports {exports} stay below the smallest lot {lot}: nothing is paid for them</source>
        <translation>võrku antu {exports} jääb alla väikseima koguse {lot}: selle eest ei maksta</translation>
    </message>
    <message>
        <source>the meter has no value for an hour of the event day: choose a whole day</source>
        <translation>sündmuse päeval puudub mõne tunni mõõteandmed: vali täielik päev</translation>
    </message>
    <message>
        <source>{value} kWh is below zero: the meter has no load</source>
        <translation>{value} kWh on alla nulli: see ei ole tarbimine</translation>
    </message>
    <message>
        <source>{value} kWh in an hour is more than a site can use</source>
        <translation>{value} kWh tunnis on rohkem, kui tarbimiskoht saab kasutada</translation>
    </message>
    <message>
        <source>the meter has no whole day before the event to compare with</source>
        <translation>enne sündmust pole ühtki täielikku päeva, millega võrrelda</translation>
    </message>
    <message>
        <source>{day} is not in the history any more</source>
        <translation>{day} ei ole enam ajaloos</translation>
    </message>
    <message>
        <source>no consumer of the document has hourly meter data</source>
        <translation>ühelgi dokumendi tarbijal pole tunnipõhiseid mõõteandmeid</translation>
    </message>
    <message>
        <source>the study has no metered site</source>
        <translation>uuringus pole mõõdetud tarbimiskohta</translation>
    </message>
    <message>
        <source>the method is not there any more</source>
        <translation>seda meetodit enam pole</translation>
    </message>
    <message>
        <source>the last method stays</source>
        <translation>viimane meetod jääb alles</translation>
    </message>
    <message>
        <source>a company needs a name</source>
        <translation>ettevõttel peab olema nimi</translation>
    </message>
    <message>
        <source>another company is called {value} already</source>
        <translation>ettevõte nimega {value} on juba olemas</translation>
    </message>
    <message>
        <source>{value} MW is below zero</source>
        <translation>{value} MW on alla nulli</translation>
    </message>
    <message>
        <source>the company is not there any more</source>
        <translation>seda ettevõtet enam pole</translation>
    </message>
    <message>
        <source>this depth or duration is not there any more</source>
        <translation>seda mahtu või kestust enam pole</translation>
    </message>
    <message>
        <source>the last mechanism stays</source>
        <translation>viimane mehhanism jääb alles</translation>
    </message>
    <message>
        <source>the list has {count} entries instead of two</source>
        <translation>loendis on {count} kirjet kahe asemel</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the highest cost, {cost}</source>
        <translation>hinnalagi {value} ei ole suurimast kulust {cost} kõrgem</translation>
    </message>
    <message>
        <source>the demand {value} is above the capacity of all firms, {capacity}</source>
        <translation>nõudlus {value} ületab kõigi ettevõtete võimsust {capacity}</translation>
    </message>
    <message>
        <source>the demand {value} does not lie between the larger capacity, {minimum}, and both together, {maximum}</source>
        <translation>nõudlus {value} ei jää suurema võimsuse {minimum} ja mõlema summa {maximum} vahele</translation>
    </message>
    <message>
        <source>the model {value} has a closed form only: its firms cannot play rounds</source>
        <translation>mudelil {value} on ainult täpne lahend: selle ettevõtted ei saa voore mängida</translation>
    </message>
    <message>
        <source>together {value} is exported, less than a step of the book ({step})</source>
        <translation>kokku antakse võrku {value}, vähem kui raamatu üks samm ({step})</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>round</source>
        <translation>ümarda</translation>
    </message>
    <message>
        <source>whole part</source>
        <translation>täisosa</translation>
    </message>
    <message>
        <source>largest of</source>
        <translation>suurim</translation>
    </message>
    <message>
        <source>smallest of</source>
        <translation>väikseim</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>keskmine</translation>
    </message>
    <message>
        <source>number of</source>
        <translation>arv</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>ruutjuur</translation>
    </message>
    <message>
        <source>decimal logarithm</source>
        <translation>kümnendlogaritm</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>law</source>
        <translation>õigusakt</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>järeldus</translation>
    </message>
    <message>
        <source>typical value</source>
        <translation>tüüpväärtus</translation>
    </message>
    <message>
        <source>from memory, not verified</source>
        <translation>mälu järgi, kontrollimata</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>arvutatud</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>buys net in both markets</source>
        <translation>netoostja mõlemal turul</translation>
    </message>
    <message>
        <source>sells net in both markets</source>
        <translation>netomüüja mõlemal turul</translation>
    </message>
    <message>
        <source>buys capacity net, sells energy net</source>
        <translation>võimsuse netoostja, energia netomüüja</translation>
    </message>
    <message>
        <source>sells capacity net, buys energy net</source>
        <translation>võimsuse netomüüja, energia netoostja</translation>
    </message>
    <message>
        <source>buys capacity net</source>
        <translation>võimsuse netoostja</translation>
    </message>
    <message>
        <source>buys energy net</source>
        <translation>energia netoostja</translation>
    </message>
    <message>
        <source>sells capacity net</source>
        <translation>võimsuse netomüüja</translation>
    </message>
    <message>
        <source>sells energy net</source>
        <translation>energia netomüüja</translation>
    </message>
    <message>
        <source>gains</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>võidab</translation>
    </message>
    <message>
        <source>loses</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>kaotab</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>midagi ei muutu</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so the fall of the auction&apos;s price helps it: %2 a year.</source>
        <extracomment>%1 &quot;1 330.8 MW&quot;, %2 &quot;+3.75 mln RUB&quot;</extracomment>
        <translation>Võimsus: grupp ostab neto %1, nii et võimsusoksjoni hinna langus on talle kasulik: %2 aastas.</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so a fall would help it.</source>
        <translation>Võimsus: grupp ostab neto %1, nii et hinna langus oleks talle kasulik.</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so the fall of the auction&apos;s price hurts it: %2 a year.</source>
        <translation>Võimsus: grupp müüb neto %1, nii et võimsusoksjoni hinna langus on talle kahjulik: %2 aastas.</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so a fall would hurt it.</source>
        <translation>Võimsus: grupp müüb neto %1, nii et hinna langus oleks talle kahjulik.</translation>
    </message>
    <message>
        <source>Capacity: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>Võimsus: grupp müüb sama palju kui ostab, hind ei muuda tema jaoks midagi.</translation>
    </message>
    <message>
        <source>Capacity: the group neither buys nor sells in the auction.</source>
        <translation>Võimsus: grupp oksjonil ei osta ega müü.</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so the fall of the day-ahead price helps it: %2 a year.</source>
        <translation>Energia: grupp ostab tunnis neto %1, nii et päev-ette hinna langus on talle kasulik: %2 aastas.</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so a fall would help it.</source>
        <translation>Energia: grupp ostab tunnis neto %1, nii et hinna langus oleks talle kasulik.</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so the fall of the day-ahead price hurts it: %2 a year.</source>
        <translation>Energia: grupp müüb tunnis neto %1, nii et päev-ette hinna langus on talle kahjulik: %2 aastas.</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so a fall would hurt it.</source>
        <translation>Energia: grupp müüb tunnis neto %1, nii et hinna langus oleks talle kahjulik.</translation>
    </message>
    <message>
        <source>Energy: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>Energia: grupp müüb sama palju kui ostab, hind ei muuda tema jaoks midagi.</translation>
    </message>
    <message>
        <source>Energy: the group neither buys nor sells day-ahead.</source>
        <translation>Energia: grupp päev-ette turul ei osta ega müü.</translation>
    </message>
    <message>
        <source>A fall of the capacity price helps as long as the group sells less than %1 of capacity.</source>
        <translation>Võimsuse hinna langus on kasulik, kuni grupp müüb võimsust alla %1.</translation>
    </message>
    <message>
        <source>A fall of the day-ahead price helps as long as it sells less than %1 in an hour.</source>
        <translation>Päev-ette hinna langus on kasulik, kuni ta müüb tunnis alla %1.</translation>
    </message>
    <message>
        <source>The losses on capacity sold would reach the whole net of the year at %1.</source>
        <translation>Müüdud võimsuse kahju sööks ära kogu aasta netotulu, kui müüdaks %1.</translation>
    </message>
    <message>
        <source>The losses on energy sold would reach it at %1 in an hour.</source>
        <translation>Müüdud energia kahju jõuaks selleni, kui tunnis müüdaks %1.</translation>
    </message>
    <message>
        <source>generates on the retail market only: nothing changes</source>
        <translation>toodab ainult jaeturul: midagi ei muutu</translation>
    </message>
    <message>
        <source>takes no part in the markets</source>
        <translation>turgudel ei osale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;buys net in both markets&quot;, %2 &quot;gains&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No company yet: add those that buy and sell electricity together.</source>
        <translation>Ettevõtteid veel pole: lisa need, kes ostavad ja müüvad elektrit koos.</translation>
    </message>
    <message>
        <source>Net positions of the group</source>
        <translation>Grupi netopositsioonid</translation>
    </message>
    <message>
        <source>%1: no price falls, so nobody gains or loses by it</source>
        <translation>%1: ükski hind ei lange, keegi ei võida ega kaota</translation>
    </message>
    <message>
        <source>%1: the group gains %2 a year when prices fall</source>
        <translation>%1: hindade langedes võidab grupp %2 aastas</translation>
    </message>
    <message>
        <source>%1: the group loses %2 a year when prices fall</source>
        <translation>%1: hindade langedes kaotab grupp %2 aastas</translation>
    </message>
    <message>
        <source>%1: gains and losses of the group even out</source>
        <translation>%1: grupi võidud ja kaotused tasanduvad</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>Mean load of the event&apos;s hours: %1.</source>
        <translation>Sündmuse tundide keskmine koormus: %1.</translation>
    </message>
    <message>
        <source>Whole days before it: %1, of the same kind: %2.</source>
        <translation>Täielikke päevi enne seda: %1, sama liiki: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with missing hours are left out.</source>
        <translation>
            <numerusform>%n puuduvate tundidega päev jääb välja.</numerusform>
            <numerusform>%n puuduvate tundidega päeva jääb välja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incentive</name>
    <message>
        <source>Cost of a deliberate deviation</source>
        <translation>Tahtliku kõrvalekalde kulu</translation>
    </message>
    <message>
        <source>Deliberate deviation</source>
        <translation>Tahtlik kõrvalekalle</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Stiimul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Arv</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tähendus</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>Hinnavahe osa</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Üks hind</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Kaks hinda</translation>
    </message>
    <message>
        <source>%1 of the spread</source>
        <translation>%1 hinnavahest</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a chart: %1 a price rule, %2 the cost above day-ahead</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IncentiveText</name>
    <message>
        <source>none</source>
        <extracomment>No deliberate deviation</extracomment>
        <translation>pole</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 ülejäägis</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 puudujäägis</translation>
    </message>
    <message>
        <source>%1 with the direction</source>
        <translation>%1 suunaga kaasa</translation>
    </message>
    <message>
        <source>%1 against the direction</source>
        <translation>%1 suunale vastu</translation>
    </message>
    <message>
        <source>At one price deviating on purpose pays: %1 of bias save %2, and there is no end.</source>
        <translation>Ühe hinna juures tasub tahtlik kõrvalekalle ära: %1 säästab %2 ja lõppu sel pole.</translation>
    </message>
    <message>
        <source>With %1 of the spread deviating on purpose still pays: %2 of bias save %3, and there is no end.</source>
        <translation>Kui hinnavahest on %1, tasub tahtlik kõrvalekalle ära: %2 säästab %3, lõppu pole.</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: speculation is over; %1 of bias only make up for errors that lean, a better forecast saves the same %2.</source>
        <translation>Bilansienergia on tunni kalleim energia: spekuleerimine on läbi; %1 nihet vaid tasandab ühele poole kaldu vigu, parem prognoos säästab sama %2.</translation>
    </message>
    <message>
        <source>Speculation has an end: %1 of bias make up for the party&apos;s own errors and save %2; more would cost.</source>
        <translation>Spekuleerimisel on piir: %1 nihet tasandab oma vigu ja säästab %2, rohkem läheks kallimaks.</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: the honest plan is the cheapest, and nobody is paid for a deviation.</source>
        <translation>Bilansienergia on tunni kalleim energia: aus plaan on odavaim ja kõrvalekalde eest ei maksta kellelegi.</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest: every MWh of deliberate deviation costs.</source>
        <translation>Aus plaan on odavaim: iga tahtliku kõrvalekalde MWh maksab.</translation>
    </message>
    <message>
        <source>Prices do not react to the party&apos;s bias, and the other parties plan as they did.</source>
        <translation>Hinnad ei reageeri bilansihalduri nihkele ja teised planeerivad nagu enne.</translation>
    </message>
    <message>
        <source>Between one price and two: sold at price + share × (dearest energy − price), bought at price − share × (price − cheapest energy) of the same period.</source>
        <translation>Ühe ja kahe hinna vahel: müük hinnaga hind + osa × (kalleim energia − hind), ost hinnaga hind − osa × (hind − odavaim energia) samal perioodil.</translation>
    </message>
    <message>
        <source>The bias is bought or sold ahead at the day-ahead price; fees are left out.</source>
        <translation>Nihe ostetakse või müüakse ette päev-ette hinnaga; tasusid ei arvestata.</translation>
    </message>
    <message>
        <source>All periods of the document count, whatever month is in view.</source>
        <translation>Arvesse lähevad dokumendi kõik perioodid, ükskõik milline kuu on näha.</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions: as often as they were those of the period before.</source>
        <translation>Bilansihaldur arvab ära %1 suundadest: nii sageli olid need samad mis eelmisel perioodil.</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions.</source>
        <translation>Bilansihaldur arvab ära %1 suundadest.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a day-ahead price are left out.</source>
        <translation>
            <numerusform>%n periood ilma päev-ette hinnata on välja jäetud.</numerusform>
            <numerusform>%n perioodi ilma päev-ette hinnata on välja jäetud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best deliberate deviation</source>
        <translation>Parim tahtlik kõrvalekalle</translation>
    </message>
    <message>
        <source>saves %1, and more with every MWh</source>
        <translation>säästab %1 ja iga MWh-ga rohkem</translation>
    </message>
    <message>
        <source>saves %1; the party&apos;s own errors lean</source>
        <translation>säästab %1; oma vead on kaldu</translation>
    </message>
    <message>
        <source>planning honestly costs %1 above day-ahead</source>
        <translation>aus plaan maksab %1 üle päev-ette hinna</translation>
    </message>
    <message>
        <source>Speculation ends at</source>
        <translation>Spekuleerimise lõpp</translation>
    </message>
    <message>
        <source>of the spread: it never pays here</source>
        <translation>hinnavahest: siin ei tasu see kunagi</translation>
    </message>
    <message>
        <source>of the spread; the honest plan is best from %1 on</source>
        <translation>hinnavahest; aus plaan on parim alates %1</translation>
    </message>
    <message>
        <source>of the spread; after that a bias only makes up for own errors</source>
        <translation>hinnavahest; edasi tasandab nihe vaid oma vigu</translation>
    </message>
    <message>
        <source>Who helped the system</source>
        <translation>Kes süsteemi aitas</translation>
    </message>
    <message numerus="yes">
        <source>earned above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>teenitud üle päev-ette hinna %n perioodiga, mil ta aitas</numerusform>
            <numerusform>teenitud üle päev-ette hinna %n perioodiga, mil ta aitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>makstud üle päev-ette hinna %n perioodi eest, mil ta aitas</numerusform>
            <numerusform>makstud üle päev-ette hinna %n perioodi eest, mil ta aitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither earned nor paid in %n period(s) that it eased</source>
        <translation>
            <numerusform>ei teeninud ega maksnud %n perioodi eest, mil ta aitas</numerusform>
            <numerusform>ei teeninud ega maksnud %n perioodi eest, mil ta aitas</numerusform>
        </translation>
    </message>
    <message>
        <source>The spread leaves to the operator</source>
        <translation>Hinnavahe jätab süsteemihaldurile</translation>
    </message>
    <message>
        <source>to give back, as it must earn nothing: %1 for a MWh of imbalance</source>
        <translation>tagastada, sest teenida ta ei tohi: %1 ebabilansi MWh kohta</translation>
    </message>
    <message>
        <source>Who pays at a negative price</source>
        <translation>Kes maksab negatiivse hinna juures</translation>
    </message>
    <message>
        <source>no period of the party has one</source>
        <translation>bilansihalduril pole ühtki sellist perioodi</translation>
    </message>
    <message numerus="yes">
        <source>the party is paid to take its deficit in %n period(s)</source>
        <translation>
            <numerusform>bilansihaldurile makstakse puudujäägi eest %n perioodil</numerusform>
            <numerusform>bilansihaldurile makstakse puudujäägi eest %n perioodil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the party pays for its surplus in %n period(s); a deficit is paid</source>
        <translation>
            <numerusform>bilansihaldur maksab ülejäägi eest %n perioodil; puudujäägi eest makstakse talle</numerusform>
            <numerusform>bilansihaldur maksab ülejäägi eest %n perioodil; puudujäägi eest makstakse talle</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters of an hour against the hour</source>
        <translation>Veerandtunnid tunni vastu</translation>
    </message>
    <message>
        <source>more to pay for energy in the whole span, without fees: %1 by quarters, %2 by the hour, where they net out</source>
        <translation>energia eest rohkem maksta kogu ajavahemikus, tasudeta: veerandtundidega %1, tunniga %2, kus need tasanevad</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Where a number comes from: %1 how sure that is, %2 the source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Sisend</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Kust pärineb</translation>
    </message>
</context>
<context>
    <name>InvoiceReport</name>
    <message>
        <source>Statement of Differences on an Invoice</source>
        <translation>Arve erimeelsuste protokoll</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Kokku käibemaksuta</translation>
    </message>
    <message>
        <source>Invoice, %1</source>
        <extracomment>Name of a table: %1 is a month</extracomment>
        <translation>Arve, %1</translation>
    </message>
    <message>
        <source>Line of the invoice</source>
        <translation>Arve rida</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Mida tähendab</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Quantity billed</source>
        <translation>Kogus arvel</translation>
    </message>
    <message>
        <source>Quantity expected</source>
        <translation>Kogus arvutuse järgi</translation>
    </message>
    <message>
        <source>Price billed</source>
        <translation>Hind arvel</translation>
    </message>
    <message>
        <source>Price expected</source>
        <translation>Hind arvutuse järgi</translation>
    </message>
    <message>
        <source>Amount billed</source>
        <translation>Summa arvel</translation>
    </message>
    <message>
        <source>Amount expected</source>
        <translation>Summa arvutuse järgi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Järeldus</translation>
    </message>
    <message>
        <source>Suspected cause</source>
        <translation>Tõenäoline põhjus</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tarnija</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Arve</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>Hinnakategooria</translation>
    </message>
    <message>
        <source>We compared your invoice with the metered volumes and the published prices of the month under the rules of the retail market. The lines below do not agree with them. Please check them, correct the invoice, or explain the figures by their calculation.</source>
        <translation>Võrdlesime teie arvet mõõdetud koguste ja kuu avaldatud hindadega jaeturu reeglite järgi. Allpool olevad read nendega ei ühti. Palume need üle kontrollida, arve parandada või arvud arvutusega põhjendada.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mis erineb</translation>
    </message>
    <message>
        <source>Suspected cause: %1.</source>
        <translation>Tõenäoline põhjus: %1.</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>Kogu võrdlus</translation>
    </message>
    <message>
        <source>How the differences came about</source>
        <translation>Kuidas vahed tekkisid</translation>
    </message>
    <message>
        <source>%1: billed %2</source>
        <extracomment>%1 what was found, %2 an amount</extracomment>
        <translation>%1: arvel %2</translation>
    </message>
    <message>
        <source>%1: billed %2, expected %3, difference %4</source>
        <extracomment>%1 what was found, %2 to %4 amounts</extracomment>
        <translation>%1: arvel %2, arvutuse järgi %3, vahe %4</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>change of a price</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>hinna muutmine</translation>
    </message>
    <message>
        <source>change of a quantity</source>
        <translation>koguse muutmine</translation>
    </message>
    <message>
        <source>drag of an order</source>
        <translation>pakkumuse lohistamine</translation>
    </message>
    <message>
        <source>change of an id</source>
        <translation>tunnuse muutmine</translation>
    </message>
    <message>
        <source>change of a participant</source>
        <translation>osaleja muutmine</translation>
    </message>
    <message>
        <source>change of a side</source>
        <translation>poole muutmine</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>uued pakkumused</translation>
    </message>
    <message>
        <source>removal of orders</source>
        <translation>pakkumuste eemaldamine</translation>
    </message>
    <message>
        <source>copies of orders</source>
        <translation>pakkumuste koopiad</translation>
    </message>
    <message>
        <source>split of an order</source>
        <translation>pakkumuse jagamine</translation>
    </message>
    <message>
        <source>merge of orders</source>
        <translation>pakkumuste ühendamine</translation>
    </message>
    <message>
        <source>change of options</source>
        <translation>valikute muutmine</translation>
    </message>
    <message>
        <source>choice of rules</source>
        <translation>reeglite valik</translation>
    </message>
    <message>
        <source>another book</source>
        <translation>teine pakkumuste raamat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Uniform price</source>
        <translation>Ühtne hind</translation>
    </message>
    <message>
        <source>All trade at one price, taken from the margin of the two ladders</source>
        <translation>Kõik kauplevad ühe hinnaga, mis võetakse kahe pakkumusrea piirilt</translation>
    </message>
    <message>
        <source>Pay as bid</source>
        <translation>Pakkumushind</translation>
    </message>
    <message>
        <source>Everybody trades at the declared price; the operator keeps the difference</source>
        <translation>Igaüks kaupleb pakutud hinnaga; vahe jääb korraldajale</translation>
    </message>
    <message>
        <source>Crossing point</source>
        <translation>Lõikepunkt</translation>
    </message>
    <message>
        <source>The price of the level that is served in part; the middle where there is none</source>
        <translation>Osaliselt aktsepteeritud taseme hind; kui sellist pole, siis keskpunkt</translation>
    </message>
    <message>
        <source>Mean of the last pair</source>
        <translation>Viimase paari keskmine</translation>
    </message>
    <message>
        <source>Halfway between the last buyer and the last seller that traded</source>
        <translation>Viimase tehingusse jõudnud ostja ja müüja vahel poolel teel</translation>
    </message>
    <message>
        <source>Last accepted offer</source>
        <translation>Viimane aktsepteeritud müügipakkumus</translation>
    </message>
    <message>
        <source>The price of the last seller that traded</source>
        <translation>Viimase tehingusse jõudnud müüja hind</translation>
    </message>
    <message>
        <source>Last accepted bid</source>
        <translation>Viimane aktsepteeritud ostupakkumus</translation>
    </message>
    <message>
        <source>The price of the last buyer that traded</source>
        <translation>Viimase tehingusse jõudnud ostja hind</translation>
    </message>
    <message>
        <source>First rejected offer</source>
        <translation>Esimene tagasi lükatud müügipakkumus</translation>
    </message>
    <message>
        <source>The highest price that supports the volume</source>
        <translation>Kõrgeim hind, mis toetab kogust</translation>
    </message>
    <message>
        <source>First rejected bid</source>
        <translation>Esimene tagasi lükatud ostupakkumus</translation>
    </message>
    <message>
        <source>The lowest price that supports the volume</source>
        <translation>Madalaim hind, mis toetab kogust</translation>
    </message>
    <message>
        <source>Split the difference</source>
        <translation>Vahe pooleks</translation>
    </message>
    <message>
        <source>The middle of the prices that support the volume</source>
        <translation>Kogust toetavate hindade keskpunkt</translation>
    </message>
    <message>
        <source>Marginal seller</source>
        <extracomment>How the curves of supply and demand meet</extracomment>
        <translation>Piirmüüja</translation>
    </message>
    <message>
        <source>Marginal buyer</source>
        <translation>Piirostja</translation>
    </message>
    <message>
        <source>Exact quantity match at one price</source>
        <translation>Kogused täpselt võrdsed, üks hind</translation>
    </message>
    <message>
        <source>Exact quantity match with a price gap</source>
        <translation>Kogused täpselt võrdsed, hinnavahemik</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up</source>
        <translation>Puudujääk: kõik müügipakkumused on kasutatud</translation>
    </message>
    <message>
        <source>Surplus: every bid is served</source>
        <translation>Ülejääk: kõik ostupakkumused on täidetud</translation>
    </message>
    <message>
        <source>Stopped by the volume cap</source>
        <translation>Peatatud mahupiiranguga</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>Kõverad ei lõiku</translation>
    </message>
    <message>
        <source>price</source>
        <translation>hind</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>keskmine hind</translation>
    </message>
    <message>
        <source>last buyer&apos;s price</source>
        <translation>viimase ostja hind</translation>
    </message>
    <message>
        <source>last seller&apos;s price</source>
        <translation>viimase müüja hind</translation>
    </message>
    <message>
        <source>lowest supporting price</source>
        <translation>madalaim toetav hind</translation>
    </message>
    <message>
        <source>highest supporting price</source>
        <translation>kõrgeim toetav hind</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>kogus</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>One step of the clearing: the quantity that two groups of orders trade</extracomment>
        <translation>samm</translation>
    </message>
    <message>
        <source>awarded quantity</source>
        <translation>aktsepteeritud kogus</translation>
    </message>
    <message>
        <source>declared quantity</source>
        <translation>pakutud kogus</translation>
    </message>
    <message>
        <source>quantity that reached the order</source>
        <translation>pakkumuseni jõudnud kogus</translation>
    </message>
    <message>
        <source>traded by its group</source>
        <translation>tema rühma kaubeldud kogus</translation>
    </message>
    <message>
        <source>declared by its group</source>
        <translation>tema rühma pakutud kogus</translation>
    </message>
    <message>
        <source>quantity step</source>
        <translation>koguse samm</translation>
    </message>
    <message>
        <source>step added by largest remainder</source>
        <translation>suurima jäägi järgi lisatud samm</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>cent added by largest remainder</source>
        <translation>suurima jäägi järgi lisatud sent</translation>
    </message>
    <message>
        <source>seller&apos;s receipt</source>
        <translation>müüja saab</translation>
    </message>
    <message>
        <source>buyer&apos;s payment</source>
        <translation>ostja maksab</translation>
    </message>
    <message>
        <source>sellers&apos; receipts</source>
        <translation>müüjad saavad</translation>
    </message>
    <message>
        <source>buyers&apos; payments</source>
        <translation>ostjad maksavad</translation>
    </message>
    <message>
        <source>buyers pay</source>
        <translation>ostjad maksavad</translation>
    </message>
    <message>
        <source>sellers get</source>
        <translation>müüjad saavad</translation>
    </message>
    <message>
        <source>operator keeps</source>
        <extracomment>The market operator&apos;s share of the money</extracomment>
        <translation>korraldajale jääb</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>heaolu ülejääk</translation>
    </message>
    <message>
        <source>buyers&apos; surplus</source>
        <translation>ostjate ülejääk</translation>
    </message>
    <message>
        <source>sellers&apos; surplus</source>
        <translation>müüjate ülejääk</translation>
    </message>
    <message>
        <source>awards at their bids</source>
        <translation>aktsepteeritud kogused ostuhinnaga</translation>
    </message>
    <message>
        <source>awards at their offers</source>
        <translation>aktsepteeritud kogused müügihinnaga</translation>
    </message>
    <message>
        <source>What was sold is the volume</source>
        <translation>Müüdud kogus võrdub kogusega</translation>
    </message>
    <message>
        <source>What was bought is what was sold</source>
        <translation>Ostetud kogus võrdub müüduga</translation>
    </message>
    <message>
        <source>The buyers&apos; amounts add up to what buyers pay</source>
        <translation>Ostjate summad annavad kokku ostjate makse</translation>
    </message>
    <message>
        <source>The sellers&apos; amounts add up to what sellers get</source>
        <translation>Müüjate summad annavad kokku müüjate tulu</translation>
    </message>
    <message>
        <source>What buyers pay is what everybody else gets</source>
        <translation>Ostjate makse võrdub sellega, mida teised saavad</translation>
    </message>
    <message>
        <source>Orders served with more than they declared</source>
        <translation>Pakkumusi, mida täideti üle pakutu</translation>
    </message>
    <message>
        <source>Orders served at a loss</source>
        <translation>Kahjumiga täidetud pakkumusi</translation>
    </message>
    <message>
        <source>change of the consumer&apos;s name</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>tarbija nime muutmine</translation>
    </message>
    <message>
        <source>change of the maximum power</source>
        <translation>maksimaalse võimsuse muutmine</translation>
    </message>
    <message>
        <source>change of the voltage level</source>
        <translation>pingeastme muutmine</translation>
    </message>
    <message>
        <source>change of the connection</source>
        <translation>liitumise muutmine</translation>
    </message>
    <message>
        <source>change of the price zone</source>
        <translation>hinnavööndi muutmine</translation>
    </message>
    <message>
        <source>change of the metering</source>
        <translation>mõõtmisviisi muutmine</translation>
    </message>
    <message>
        <source>change of today&apos;s category</source>
        <translation>praeguse kategooria muutmine</translation>
    </message>
    <message>
        <source>change of how gaps are filled</source>
        <translation>lünkade täitmise viisi muutmine</translation>
    </message>
    <message>
        <source>change of the VAT rate</source>
        <translation>käibemaksumäära muutmine</translation>
    </message>
    <message>
        <source>change of the working days</source>
        <translation>tööpäevade muutmine</translation>
    </message>
    <message>
        <source>change of the peak hours</source>
        <translation>tiputundide muutmine</translation>
    </message>
    <message>
        <source>change of the planned peak hours</source>
        <translation>planeeritud tiputundide muutmine</translation>
    </message>
    <message>
        <source>new consumer and prices</source>
        <translation>uus tarbija ja hinnad</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>Saab valida</translation>
    </message>
    <message>
        <source>Dearer than the best by</source>
        <translation>Vahe parimaga</translation>
    </message>
    <message>
        <source>Saving against today</source>
        <translation>Sääst praegusega võrreldes</translation>
    </message>
    <message>
        <source>Amount of the month</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>Kuu summa</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Rea summa</translation>
    </message>
    <message>
        <source>Another part of the line</source>
        <translation>Rea muu osa</translation>
    </message>
    <message>
        <source>Total of this category</source>
        <translation>Selle kategooria kogusumma</translation>
    </message>
    <message>
        <source>Total of the best category</source>
        <translation>Parima kategooria kogusumma</translation>
    </message>
    <message>
        <source>Total of today&apos;s category</source>
        <translation>Praeguse kategooria kogusumma</translation>
    </message>
    <message>
        <source>the {subject} are missing</source>
        <extracomment>Why a price category cannot be chosen or billed</extracomment>
        <translation>puudu on {subject}</translation>
    </message>
    <message>
        <source>the price sheet lacks the {subject}</source>
        <translation>hinnalehelt on puudu {subject}</translation>
    </message>
    <message>
        <source>hours of the day&apos;s zones</source>
        <extracomment>What a price category lacks; put into the two sentences before</extracomment>
        <translation>ööpäeva vööndite tunnid</translation>
    </message>
    <message>
        <source>published peak hours</source>
        <translation>avaldatud tiputunnid</translation>
    </message>
    <message>
        <source>planned peak hours</source>
        <translation>planeeritud tiputunnid</translation>
    </message>
    <message>
        <source>price of category 1</source>
        <translation>1. kategooria hind</translation>
    </message>
    <message>
        <source>prices of two zones</source>
        <translation>kahe vööndi hinnad</translation>
    </message>
    <message>
        <source>prices of three zones</source>
        <translation>kolme vööndi hinnad</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead and balancing markets</source>
        <translation>päev-ette turu ja tasakaalustamisturu tunnihinnad</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead market</source>
        <translation>päev-ette turu tunnihinnad</translation>
    </message>
    <message>
        <source>hourly prices above plan</source>
        <translation>plaani ületava koguse tunnihinnad</translation>
    </message>
    <message>
        <source>hourly prices below plan</source>
        <translation>plaanist puudujääva koguse tunnihinnad</translation>
    </message>
    <message>
        <source>rate on planned volumes</source>
        <translation>planeeritud koguste määr</translation>
    </message>
    <message>
        <source>rate on deviations</source>
        <translation>kõrvalekallete määr</translation>
    </message>
    <message>
        <source>price of capacity</source>
        <extracomment>Rates of a price sheet, put into a sentence</extracomment>
        <translation>võimsuse hind</translation>
    </message>
    <message>
        <source>single transmission rate</source>
        <translation>ühemääraline ülekandetariif</translation>
    </message>
    <message>
        <source>transmission rate of losses</source>
        <translation>ülekandekadude määr</translation>
    </message>
    <message>
        <source>transmission rate of maintenance</source>
        <translation>ülekande võrgu ülalpidamise määr</translation>
    </message>
    <message>
        <source>supplier&apos;s margin</source>
        <translation>müüja marginaal</translation>
    </message>
    <message>
        <source>price of other services</source>
        <translation>muude teenuste hind</translation>
    </message>
    <message>
        <source>1: one price for the month</source>
        <translation>1: kuu jooksul üks hind</translation>
    </message>
    <message>
        <source>2: two zones of the day</source>
        <translation>2: kaks ööpäeva vööndit</translation>
    </message>
    <message>
        <source>2: three zones of the day</source>
        <translation>2: kolm ööpäeva vööndit</translation>
    </message>
    <message>
        <source>3: hourly prices, single-rate transmission</source>
        <translation>3: tunnihinnad, ühemääraline ülekanne</translation>
    </message>
    <message>
        <source>4: hourly prices, two-rate transmission</source>
        <translation>4: tunnihinnad, kahemääraline ülekanne</translation>
    </message>
    <message>
        <source>5: hourly prices and plan, single-rate transmission</source>
        <translation>5: tunnihinnad ja plaan, ühemääraline ülekanne</translation>
    </message>
    <message>
        <source>6: hourly prices and plan, two-rate transmission</source>
        <translation>6: tunnihinnad ja plaan, kahemääraline ülekanne</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>Ühemääraline ülekanne</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>Kahemääraline ülekanne</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Energy, night</source>
        <translation>Energia, öö</translation>
    </message>
    <message>
        <source>Energy, day</source>
        <translation>Energia, päev</translation>
    </message>
    <message>
        <source>Energy, half-peak</source>
        <translation>Energia, pooltipp</translation>
    </message>
    <message>
        <source>Energy, peak</source>
        <translation>Energia, tipp</translation>
    </message>
    <message>
        <source>Fact above plan</source>
        <translation>Tegelik üle plaani</translation>
    </message>
    <message>
        <source>Plan above fact</source>
        <translation>Plaan üle tegeliku</translation>
    </message>
    <message>
        <source>Sum of plans</source>
        <translation>Plaanide summa</translation>
    </message>
    <message>
        <source>Sum of deviations</source>
        <translation>Kõrvalekallete summa</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Ostetud võimsus</translation>
    </message>
    <message>
        <source>Margin on capacity</source>
        <translation>Marginaal võimsuselt</translation>
    </message>
    <message>
        <source>Demand-response fee</source>
        <translation>Tarbimiskaja tasu</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Võrguvõimsus</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Hulgihind</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Ülekanne</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Kaod</translation>
    </message>
    <message>
        <source>Supplier&apos;s margin</source>
        <translation>Müüja marginaal</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Muud teenused</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Käibemaks</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Kokku käibemaksuga</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Ühe kWh hind</translation>
    </message>
    <message>
        <source>VAT rate, percent</source>
        <translation>Käibemaksumäär, protsent</translation>
    </message>
    <message>
        <source>volume of the day</source>
        <translation>päeva kogus</translation>
    </message>
    <message>
        <source>volume of the hour of the day over the month</source>
        <translation>ööpäeva tunni kogus kuu jooksul</translation>
    </message>
    <message>
        <source>volume of the hour</source>
        <translation>tunni kogus</translation>
    </message>
    <message>
        <source>price of the hour</source>
        <translation>tunni hind</translation>
    </message>
    <message>
        <source>cost of the hour</source>
        <translation>tunni maksumus</translation>
    </message>
    <message>
        <source>cost of the day</source>
        <translation>päeva maksumus</translation>
    </message>
    <message>
        <source>planned volume</source>
        <translation>planeeritud kogus</translation>
    </message>
    <message>
        <source>volume above plan</source>
        <translation>plaani ületav kogus</translation>
    </message>
    <message>
        <source>volume below plan</source>
        <translation>plaanist puudujääv kogus</translation>
    </message>
    <message>
        <source>wholesale price</source>
        <translation>hulgihind</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>ühemääraline ülekandetariif</translation>
    </message>
    <message>
        <source>losses rate</source>
        <translation>kadude määr</translation>
    </message>
    <message>
        <source>maintenance rate</source>
        <translation>võrgu ülalpidamise määr</translation>
    </message>
    <message>
        <source>supplier&apos;s margin as a share of the price</source>
        <translation>müüja marginaal osana hinnast</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>muud teenused</translation>
    </message>
    <message>
        <source>finished price</source>
        <translation>lõpphind</translation>
    </message>
    <message>
        <source>rate of the demand-response fee</source>
        <translation>tarbimiskaja tasu määr</translation>
    </message>
    <message>
        <source>rate on the sum of plans</source>
        <translation>plaanide summa määr</translation>
    </message>
    <message>
        <source>rate on the sum of deviations</source>
        <translation>kõrvalekallete summa määr</translation>
    </message>
    <message>
        <source>purchased capacity</source>
        <translation>ostetud võimsus</translation>
    </message>
    <message>
        <source>network capacity</source>
        <translation>võrguvõimsus</translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation>reserveeritud võimsus</translation>
    </message>
    <message>
        <source>maximum power</source>
        <translation>maksimaalne võimsus</translation>
    </message>
    <message>
        <source>consumption in the peak hour</source>
        <translation>tarbimine tiputunnil</translation>
    </message>
    <message>
        <source>consumption in a planned peak hour</source>
        <translation>tarbimine planeeritud tiputunnil</translation>
    </message>
    <message>
        <source>largest planned hour of the day</source>
        <translation>päeva suurim planeeritud tund</translation>
    </message>
    <message>
        <source>hours of use of the network capacity</source>
        <translation>võrguvõimsuse kasutustunnid</translation>
    </message>
    <message>
        <source>hours of use at which both tariffs cost the same</source>
        <translation>kasutustunnid, mille juures mõlemad tariifid maksavad sama palju</translation>
    </message>
    <message>
        <source>total of the month</source>
        <translation>kuu kogusumma</translation>
    </message>
    <message>
        <source>total of the year</source>
        <translation>aasta kogusumma</translation>
    </message>
    <message>
        <source>year with single-rate transmission</source>
        <translation>aasta ühemääralise ülekandega</translation>
    </message>
    <message>
        <source>year with two-rate transmission</source>
        <translation>aasta kahemääralise ülekandega</translation>
    </message>
    <message>
        <source>cheapest year</source>
        <translation>odavaim aasta</translation>
    </message>
    <message>
        <source>year in today&apos;s category</source>
        <translation>aasta praeguses kategoorias</translation>
    </message>
    <message>
        <source>year in the dearest category</source>
        <translation>aasta kalleimas kategoorias</translation>
    </message>
    <message>
        <source>saving against today&apos;s category</source>
        <translation>sääst praeguse kategooriaga võrreldes</translation>
    </message>
    <message>
        <source>saving against the dearest category</source>
        <translation>sääst kalleima kategooriaga võrreldes</translation>
    </message>
    <message>
        <source>The price is not below the last seller&apos;s</source>
        <translation>Hind pole viimase müüja hinnast madalam</translation>
    </message>
    <message>
        <source>The price is not above the last buyer&apos;s</source>
        <translation>Hind pole viimase ostja hinnast kõrgem</translation>
    </message>
    <message>
        <source>Open price category data</source>
        <extracomment>an undo step: a consumer with its prices was read from a file or a sample</extracomment>
        <translation>Hinnakategooriate andmete avamine</translation>
    </message>
    <message>
        <source>Import meter data</source>
        <translation>Mõõteandmete import</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Pakkumuste import</translation>
    </message>
    <message>
        <source>Meter messages 80020 and 80040</source>
        <translation>Mõõteteated 80020 ja 80040</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Exceli töövihikud</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Teksttabelid</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Exceli töövihik</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Teksttabel (CSV)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisu</translation>
    </message>
    <message>
        <source>Hourly meter data</source>
        <translation>Tunnipõhised mõõteandmed</translation>
    </message>
    <message>
        <source>Orders of an auction</source>
        <translation>Oksjoni pakkumused</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodeering</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Eraldaja</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabeldusmärk</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikoolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Koma ,</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Püstkriips |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Kümnenderaldaja</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Punkt 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Koma 1,5</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tööleht</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Paigutus</translation>
    </message>
    <message>
        <source>An hour a row</source>
        <translation>Tund reas</translation>
    </message>
    <message>
        <source>A day a row</source>
        <translation>Päev reas</translation>
    </message>
    <message>
        <source>A day a column</source>
        <translation>Päev veerus</translation>
    </message>
    <message>
        <source>Values without times</source>
        <translation>Väärtused ilma aegadeta</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Kuupäevad</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>Päev, siis kuu</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>Kuu, siis päev</translation>
    </message>
    <message>
        <source>Times stand at</source>
        <translation>Aeg näitab</translation>
    </message>
    <message>
        <source>The start of the interval</source>
        <translation>Vahemiku algust</translation>
    </message>
    <message>
        <source>The end of the interval</source>
        <translation>Vahemiku lõppu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ajavöönd</translation>
    </message>
    <message>
        <source>Moscow, UTC+3</source>
        <translation>Moskva, UTC+3</translation>
    </message>
    <message>
        <source>Written with each time</source>
        <translation>Kirjas iga aja juures</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Arvesti</translation>
    </message>
    <message>
        <source>All, each as a point</source>
        <translation>Kõik, igaüks omaette punktina</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>01 active, taken in</source>
        <translation>01 aktiivenergia, sisse</translation>
    </message>
    <message>
        <source>02 active, given out</source>
        <translation>02 aktiivenergia, välja</translation>
    </message>
    <message>
        <source>03 reactive, taken in</source>
        <translation>03 reaktiivenergia, sisse</translation>
    </message>
    <message>
        <source>04 reactive, given out</source>
        <translation>04 reaktiivenergia, välja</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Esimene päev</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Uus objekt</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Olemasolevad andmed</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Asenda</translation>
    </message>
    <message>
        <source>Keep and add</source>
        <translation>Säilita ja lisa</translation>
    </message>
    <message>
        <source>Fill in hours</source>
        <translation>Täida puuduvad tunnid</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>By a column of words</source>
        <translation>Sõnadega veeru järgi</translation>
    </message>
    <message>
        <source>By sign: minus sells</source>
        <translation>Märgi järgi: miinus on müük</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>Päiste järgi</translation>
    </message>
    <message>
        <source>All buy</source>
        <translation>Kõik ostavad</translation>
    </message>
    <message>
        <source>All sell</source>
        <translation>Kõik müüvad</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Päev ja kellaaeg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellaaeg</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Mõõtepunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>RUB/kWh</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>RUB/MWh</translation>
    </message>
    <message>
        <source>RUB/kW</source>
        <translation>RUB/kW</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>CNY/MWh</source>
        <translation>CNY/MWh</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>EUR/MWh</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>Rows of the comparison of price categories</extracomment>
        <translation>Ühikukulu</translation>
    </message>
    <message>
        <source>Guangdong 2017</source>
        <translation>Guangdong 2017</translation>
    </message>
    <message>
        <source>All trade at the mean of the last pair&apos;s two prices; equals share pro rata</source>
        <translation>Kõik kauplevad viimase paari kahe hinna keskmisega; võrdsed jagavad võrdeliselt</translation>
    </message>
    <message>
        <source>Guangdong 2016 (surplus return)</source>
        <translation>Guangdong 2016 (ülejäägi tagastus)</translation>
    </message>
    <message>
        <source>The surplus of the pairs is returned in proportion to the declared spread fees</source>
        <translation>Paaride ülejääk tagastatakse võrdeliselt deklareeritud hinnavahe tasuga</translation>
    </message>
    <message>
        <source>Henan 2015</source>
        <translation>Henan 2015</translation>
    </message>
    <message>
        <source>Each pair halves what is left after grid tariff and levies; among equals cleaner units come first</source>
        <translation>Iga paar poolitab selle, mis jääb pärast võrgutasu ja makse; võrdsete seas on puhtamad plokid eespool</translation>
    </message>
    <message>
        <source>Anhui 2017</source>
        <translation>Anhui 2017</translation>
    </message>
    <message>
        <source>The price with the largest volume; orders nearest to it trade first</source>
        <translation>Suurima kogusega hind; sellele lähimad pakkumused kauplevad esimesena</translation>
    </message>
    <message>
        <source>High-low matching</source>
        <translation>Kõrge-madala sobitamine</translation>
    </message>
    <message>
        <source>The highest bid meets the lowest offer; each pair trades at its own mean price</source>
        <translation>Kõrgeim ostuhind kohtub madalaima müügihinnaga; iga paar kaupleb oma keskmise hinnaga</translation>
    </message>
    <message>
        <source>Rolling matching</source>
        <translation>Pidev kauplemine</translation>
    </message>
    <message>
        <source>Continuous trading by price and time, at the price of the resting order</source>
        <translation>Pidev kauplemine hinna ja aja järgi, ootava pakkumuse hinnaga</translation>
    </message>
    <message>
        <source>Listing</source>
        <extracomment>A trade form: one order is posted, the other side takes it</extracomment>
        <translation>Kuulutus</translation>
    </message>
    <message>
        <source>One order is posted; the other side takes it at the listed price</source>
        <translation>Üks pakkumus pannakse üles; teine pool võtab selle kuulutuse hinnaga</translation>
    </message>
    <message>
        <source>Single buyer</source>
        <translation>Üks ostja</translation>
    </message>
    <message>
        <source>A fixed demand takes the cheapest offers; all get the highest accepted one</source>
        <translation>Kindel nõudlus võtab odavaimad pakkumused; kõik saavad kõrgeima aktsepteeritud hinna</translation>
    </message>
    <message>
        <source>Call, then rolling</source>
        <translation>Oksjon, siis pidev</translation>
    </message>
    <message>
        <source>A call auction at one price, then rolling matching of the rest</source>
        <translation>Ühe hinnaga oksjon, seejärel ülejäänu pidev kauplemine</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>The scenes of a clearing that is played again, one after the other</extracomment>
        <translation>Järjestamine</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Liitmine</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Sobitamine</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Ristumine</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Jagamine</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tehing</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Arveldus</translation>
    </message>
    <message>
        <source>buyer&apos;s price of the pair</source>
        <translation>paari ostja hind</translation>
    </message>
    <message>
        <source>seller&apos;s price of the pair</source>
        <translation>paari müüja hind</translation>
    </message>
    <message>
        <source>lowest buyer&apos;s price of largest volume</source>
        <translation>suurima koguse madalaim ostja hind</translation>
    </message>
    <message>
        <source>highest seller&apos;s price of largest volume</source>
        <translation>suurima koguse kõrgeim müüja hind</translation>
    </message>
    <message>
        <source>declared price of largest volume</source>
        <translation>suurima kogusega deklareeritud hind</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>kuulutuse hind</translation>
    </message>
    <message>
        <source>declared price</source>
        <translation>deklareeritud hind</translation>
    </message>
    <message>
        <source>money of a match</source>
        <translation>ühe sobituse raha</translation>
    </message>
    <message>
        <source>quantity of a match</source>
        <translation>ühe sobituse kogus</translation>
    </message>
    <message>
        <source>factor of the returned surplus</source>
        <translation>tagastatud ülejäägi tegur</translation>
    </message>
    <message>
        <source>returned surplus per unit</source>
        <translation>tagastatud ülejääk ühiku kohta</translation>
    </message>
    <message>
        <source>surplus to return</source>
        <translation>tagastatav ülejääk</translation>
    </message>
    <message>
        <source>sellers&apos; share of the surplus</source>
        <translation>müüjate osa ülejäägist</translation>
    </message>
    <message>
        <source>declared spread fee of the side</source>
        <translation>poole deklareeritud hinnavahe tasu</translation>
    </message>
    <message>
        <source>paid to the grid</source>
        <translation>makstud võrgule</translation>
    </message>
    <message>
        <source>paid to government funds</source>
        <translation>makstud riiklikesse fondidesse</translation>
    </message>
    <message>
        <source>grid tariffs of the awards</source>
        <translation>aktsepteeritud koguste võrgutasu</translation>
    </message>
    <message>
        <source>levies of the awards</source>
        <translation>aktsepteeritud koguste maksud</translation>
    </message>
    <message>
        <source>The volume is the largest of any price</source>
        <translation>Kogus on kõigi hindade suurim</translation>
    </message>
    <message>
        <source>The volume is not above the cap</source>
        <translation>Kogus ei ületa piirangut</translation>
    </message>
    <message>
        <source>change of hourly prices</source>
        <translation>tunnihindade muutmine</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Käibemaksumäär</translation>
    </message>
    <message>
        <source>Transmission, single rate</source>
        <translation>Edastus, üheosaline</translation>
    </message>
    <message>
        <source>Transmission, losses</source>
        <translation>Edastus, kaod</translation>
    </message>
    <message>
        <source>Transmission, maintenance</source>
        <translation>Edastus, võrgu hooldus</translation>
    </message>
    <message>
        <source>Margin, share of the price</source>
        <translation>Marginaal, osa hinnast</translation>
    </message>
    <message>
        <source>Margin, profitability of sales</source>
        <translation>Marginaal, müügirentaablus</translation>
    </message>
    <message>
        <source>Margin, coefficient</source>
        <translation>Marginaal, kordaja</translation>
    </message>
    <message>
        <source>Category 1, energy</source>
        <translation>1. kategooria, energia</translation>
    </message>
    <message>
        <source>Category 1, coefficient of capacity</source>
        <translation>1. kategooria, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 1, surcharge</source>
        <translation>1. kategooria, lisa</translation>
    </message>
    <message>
        <source>Category 2-2, night, energy</source>
        <translation>2-2. kategooria, öö, energia</translation>
    </message>
    <message>
        <source>Category 2-2, night, coefficient of capacity</source>
        <translation>2-2. kategooria, öö, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 2-2, night, surcharge</source>
        <translation>2-2. kategooria, öö, lisa</translation>
    </message>
    <message>
        <source>Category 2-2, day, energy</source>
        <translation>2-2. kategooria, päev, energia</translation>
    </message>
    <message>
        <source>Category 2-2, day, coefficient of capacity</source>
        <translation>2-2. kategooria, päev, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 2-2, day, surcharge</source>
        <translation>2-2. kategooria, päev, lisa</translation>
    </message>
    <message>
        <source>Category 2-3, night, energy</source>
        <translation>2-3. kategooria, öö, energia</translation>
    </message>
    <message>
        <source>Category 2-3, night, coefficient of capacity</source>
        <translation>2-3. kategooria, öö, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 2-3, night, surcharge</source>
        <translation>2-3. kategooria, öö, lisa</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, energy</source>
        <translation>2-3. kategooria, poolkoormus, energia</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, coefficient of capacity</source>
        <translation>2-3. kategooria, poolkoormus, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, surcharge</source>
        <translation>2-3. kategooria, poolkoormus, lisa</translation>
    </message>
    <message>
        <source>Category 2-3, peak, energy</source>
        <translation>2-3. kategooria, tipp, energia</translation>
    </message>
    <message>
        <source>Category 2-3, peak, coefficient of capacity</source>
        <translation>2-3. kategooria, tipp, võimsuse kordaja</translation>
    </message>
    <message>
        <source>Category 2-3, peak, surcharge</source>
        <translation>2-3. kategooria, tipp, lisa</translation>
    </message>
    <message>
        <source>Rate on the sum of plans</source>
        <translation>Määr plaanide summale</translation>
    </message>
    <message>
        <source>Rate on the sum of deviations</source>
        <translation>Määr hälvete summale</translation>
    </message>
    <message>
        <source>Finished price, category 1</source>
        <translation>1. kategooria lõpphind</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, night</source>
        <translation>2-2. kategooria lõpphind, öö</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, day</source>
        <translation>2-2. kategooria lõpphind, päev</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, night</source>
        <translation>2-3. kategooria lõpphind, öö</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, half-peak</source>
        <translation>2-3. kategooria lõpphind, poolkoormus</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, peak</source>
        <translation>2-3. kategooria lõpphind, tipp</translation>
    </message>
    <message>
        <source>Day-ahead and balancing markets by hour</source>
        <translation>Päev-ette ja tasakaaluturg tundide kaupa</translation>
    </message>
    <message>
        <source>Day-ahead market by hour</source>
        <translation>Päev-ette turg tundide kaupa</translation>
    </message>
    <message>
        <source>Above plan by hour</source>
        <translation>Üle plaani tundide kaupa</translation>
    </message>
    <message>
        <source>Below plan by hour</source>
        <translation>Alla plaani tundide kaupa</translation>
    </message>
    <message>
        <source>Finished price of category 3 by hour</source>
        <translation>3. kategooria lõpphind tundide kaupa</translation>
    </message>
    <message>
        <source>Finished price of category 4 by hour</source>
        <translation>4. kategooria lõpphind tundide kaupa</translation>
    </message>
    <message>
        <source>Finished price of category 5 by hour</source>
        <translation>5. kategooria lõpphind tundide kaupa</translation>
    </message>
    <message>
        <source>Finished price of category 6 by hour</source>
        <translation>6. kategooria lõpphind tundide kaupa</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>Fields of the consumer&apos;s card</extracomment>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation>Maksimaalne võimsus</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Pinge</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Hinnavöönd</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liitumine</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Mõõtmine</translation>
    </message>
    <message>
        <source>Category today</source>
        <translation>Praegune kategooria</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Puuduvad tunnid</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>VN, 110 kV and above</source>
        <extracomment>Choices of the consumer&apos;s card; short, a narrow box shows them</extracomment>
        <translation>VN, alates 110 kV</translation>
    </message>
    <message>
        <source>SN1, 35 kV</source>
        <translation>SN1, 35 kV</translation>
    </message>
    <message>
        <source>SN2, 1–20 kV</source>
        <translation>SN2, 1–20 kV</translation>
    </message>
    <message>
        <source>NN, up to 0.4 kV</source>
        <translation>NN, kuni 0,4 kV</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaotusvõrk</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Tootja</translation>
    </message>
    <message>
        <source>National grid</source>
        <translation>Põhivõrk</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Esimene</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Teine</translation>
    </message>
    <message>
        <source>Non-price</source>
        <translation>Väljaspool</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Tunnipõhine</translation>
    </message>
    <message>
        <source>By zones</source>
        <translation>Vööndite kaupa</translation>
    </message>
    <message>
        <source>One register</source>
        <translation>Ühetariifne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Take zero</source>
        <translation>Võta null</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Eelmine päev</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Sirgjoon</translation>
    </message>
    <message>
        <source>RUB/MW</source>
        <translation>RUB/MW</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A flag is a reason to look, not a finding of guilt. None of the default thresholds has legal standing: they are teaching defaults.</source>
        <translation>Märge on põhjus lähemalt vaadata, mitte süü tuvastamine. Ühelgi vaikelävel ei ole õiguslikku jõudu: need on õppeotstarbelised vaikeväärtused.</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Where a threshold comes from: the input</extracomment>
        <translation>antud</translation>
    </message>
    <message>
        <source>teaching default</source>
        <translation>õppeväärtus</translation>
    </message>
    <message>
        <source>residual supply index</source>
        <translation>jääkpakkumise indeks (RSI)</translation>
    </message>
    <message>
        <source>must-run ratio</source>
        <translation>asendamatu võimsuse osa</translation>
    </message>
    <message>
        <source>dual pivotal index</source>
        <translation>kahe võtmepakkuja indeks</translation>
    </message>
    <message>
        <source>triple pivotal index</source>
        <translation>kolme võtmepakkuja indeks</translation>
    </message>
    <message>
        <source>withholding ratio</source>
        <translation>kinnihoitud võimsuse osa</translation>
    </message>
    <message>
        <source>concentration (HHI)</source>
        <translation>kontsentratsioon (HHI)</translation>
    </message>
    <message>
        <source>share of the largest firms</source>
        <translation>suurimate ettevõtete osa</translation>
    </message>
    <message>
        <source>identical bids</source>
        <translation>ühesugused pakkumised</translation>
    </message>
    <message>
        <source>dispersion of bids</source>
        <translation>pakkumiste hajuvus</translation>
    </message>
    <message>
        <source>Lerner index</source>
        <translation>Lerneri indeks</translation>
    </message>
    <message>
        <source>parallel moves</source>
        <translation>paralleelsed liikumised</translation>
    </message>
    <message>
        <source>rounds in a row without an award</source>
        <translation>järjestikuseid voore tehinguta</translation>
    </message>
    <message>
        <source>rounds with equal bids</source>
        <translation>võrdsete pakkumistega voore</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>lepingute täitmine</translation>
    </message>
    <message>
        <source>dual and triple pivotal index</source>
        <translation>kahe ja kolme võtmepakkuja indeks</translation>
    </message>
    <message>
        <source>number of largest firms</source>
        <translation>suurimate ettevõtete arv</translation>
    </message>
    <message>
        <source>share of bidders at the most frequent price</source>
        <translation>sagedaseima hinna pakkujate osa</translation>
    </message>
    <message>
        <source>fewest bidders for identical bids</source>
        <translation>vähim pakkujaid ühesuguste pakkumiste jaoks</translation>
    </message>
    <message>
        <source>logarithm of the chance of equal bids</source>
        <translation>võrdsete pakkumiste tõenäosuse logaritm</translation>
    </message>
    <message>
        <source>fulfilment: flag below</source>
        <translation>lepingute täitmine: märge alla</translation>
    </message>
    <message>
        <source>fulfilment: note below</source>
        <translation>lepingute täitmine: märkus alla</translation>
    </message>
    <message>
        <source>declared part of the capacity</source>
        <translation>pakutud osa võimsusest</translation>
    </message>
    <message>
        <source>squared share in percent</source>
        <translation>protsentides osa ruut</translation>
    </message>
    <message>
        <source>capacity of all firms</source>
        <translation>kõigi ettevõtete võimsus</translation>
    </message>
    <message>
        <source>capacity of the firm</source>
        <translation>ettevõtte võimsus</translation>
    </message>
    <message>
        <source>capacity of the largest other firm</source>
        <translation>suurima teise ettevõtte võimsus</translation>
    </message>
    <message>
        <source>capacity of the second largest other firm</source>
        <translation>suuruselt teise muu ettevõtte võimsus</translation>
    </message>
    <message>
        <source>demand of the round</source>
        <translation>vooru nõudlus</translation>
    </message>
    <message>
        <source>bidders at the most frequent price</source>
        <translation>sagedaseima hinna pakkujaid</translation>
    </message>
    <message>
        <source>number of bidders</source>
        <translation>pakkujate arv</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>hindade Simpsoni kontsentratsioon</translation>
    </message>
    <message>
        <source>squared share of a price</source>
        <translation>hinna osa ruut</translation>
    </message>
    <message>
        <source>bidders at the price</source>
        <translation>selle hinna pakkujaid</translation>
    </message>
    <message>
        <source>number of possible prices</source>
        <extracomment>The prices that the price step allows between floor and cap</extracomment>
        <translation>võimalike hindade arv</translation>
    </message>
    <message>
        <source>price cap</source>
        <translation>hinna ülempiir</translation>
    </message>
    <message>
        <source>price floor</source>
        <translation>hinna alampiir</translation>
    </message>
    <message>
        <source>price step</source>
        <translation>hinnasamm</translation>
    </message>
    <message>
        <source>mean bid</source>
        <translation>keskmine pakkumine</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>pakkumine</translation>
    </message>
    <message>
        <source>variance of the bids</source>
        <translation>pakkumiste dispersioon</translation>
    </message>
    <message>
        <source>squared bid</source>
        <translation>pakkumise ruut</translation>
    </message>
    <message>
        <source>standard deviation of the bids</source>
        <translation>pakkumiste standardhälve</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>variatsioonikordaja</translation>
    </message>
    <message>
        <source>standard deviation over the price band</source>
        <translation>standardhälve hinnavahemiku suhtes</translation>
    </message>
    <message>
        <source>range of the bids</source>
        <translation>pakkumiste ulatus</translation>
    </message>
    <message>
        <source>highest bid</source>
        <translation>kõrgeim pakkumine</translation>
    </message>
    <message>
        <source>lowest bid</source>
        <translation>madalaim pakkumine</translation>
    </message>
    <message>
        <source>Lerner index, the own offer taken as the cost</source>
        <translation>Lerneri indeks, kuluks võetud oma pakkumine</translation>
    </message>
    <message>
        <source>highest offer served</source>
        <translation>kõrgeim täidetud müügipakkumine</translation>
    </message>
    <message>
        <source>own offer</source>
        <translation>oma pakkumine</translation>
    </message>
    <message>
        <source>share of bids that moved by the same amount</source>
        <translation>sama palju liikunud pakkumiste osa</translation>
    </message>
    <message>
        <source>bidders that moved by the same amount</source>
        <translation>sama palju liikunud pakkujaid</translation>
    </message>
    <message>
        <source>bidders of this round and the one before</source>
        <translation>selle ja eelmise vooru pakkujaid</translation>
    </message>
    <message>
        <source>the most frequent move</source>
        <translation>sagedaseim liikumine</translation>
    </message>
    <message>
        <source>correlation of the moves</source>
        <translation>liikumiste korrelatsioon</translation>
    </message>
    <message>
        <source>sum of products of both moves&apos; distances from their means</source>
        <translation>mõlema liikumise keskmisest hälvete korrutiste summa</translation>
    </message>
    <message>
        <source>sum of squared distances, first bidder</source>
        <translation>hälvete ruutude summa, esimene pakkuja</translation>
    </message>
    <message>
        <source>sum of squared distances, second bidder</source>
        <translation>hälvete ruutude summa, teine pakkuja</translation>
    </message>
    <message>
        <source>moves by the same amount</source>
        <translation>sama suuri liikumisi</translation>
    </message>
    <message>
        <source>moves that both made</source>
        <translation>ühiseid liikumisi</translation>
    </message>
    <message>
        <source>award</source>
        <translation>eraldatud kogus</translation>
    </message>
    <message>
        <source>equal bid</source>
        <translation>võrdne pakkumine</translation>
    </message>
    <message>
        <source>delivered quantity</source>
        <translation>tarnitud kogus</translation>
    </message>
    <message>
        <source>contracted quantity</source>
        <translation>lepinguline kogus</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(1)</source>
        <translation>Jiangsu kesk- ja pikaajalise kauplemise eeskiri 2023, art 48 lg 1</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(2)</source>
        <translation>Jiangsu kesk- ja pikaajalise kauplemise eeskiri 2023, art 48 lg 2</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 49</source>
        <translation>Jiangsu kesk- ja pikaajalise kauplemise eeskiri 2023, art 49</translation>
    </message>
    <message>
        <source>Guangdong basic trading rules (trial) 2017, Art. 78</source>
        <translation>Guangdongi kauplemise põhieeskiri (katseline) 2017, art 78</translation>
    </message>
    <message>
        <source>Guangdong centralized bidding rules 2015/2016, Art. 8</source>
        <translation>Guangdongi keskse oksjoni eeskiri 2015/2016, art 8</translation>
    </message>
    <message>
        <source>Henan direct power trading rules (trial) 2015 No. 1521, annex</source>
        <translation>Henani elektri otsekaubanduse eeskiri (katseline) 2015 nr 1521, lisa</translation>
    </message>
    <message>
        <source>Anhui direct power trading rules 2016 No. 78, Art. 24; clearing details, Art. 7</source>
        <translation>Anhui elektri otsekaubanduse eeskiri 2016 nr 78, art 24; arvelduskord, art 7</translation>
    </message>
    <message>
        <source>Discriminatory auction; Kahn, Cramton, Porter, Tabors 2001 weigh it against uniform</source>
        <translation>Pakkumushinna oksjon; võrdlus ühtse hinnaga: Kahn, Cramton, Porter, Tabors 2001</translation>
    </message>
    <message>
        <source>Guangxi multi-day sessions 2026: call auction, then rolling</source>
        <translation>Guangxi mitmepäevane kauplemine 2026: oksjon, seejärel pidev kauplemine</translation>
    </message>
    <message>
        <source>Shandong agent bidding 2017; spot clearing of a fixed demand</source>
        <translation>Shandongi esindaja oksjon 2017; kindla nõudluse hetketuru arveldus</translation>
    </message>
    <message>
        <source>Listing trades of Chongqing (pro rata) and Guizhou (time order), 2017</source>
        <translation>Kuulutuskauplemine: Chongqing (võrdeliselt), Guizhou (aja järgi), 2017</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97, 108</source>
        <translation>VF valitsuse määrus 442, p 97, 108</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97</source>
        <translation>VF valitsuse määrus 442, p 97</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 108</source>
        <translation>VF valitsuse määrus 442, p 108</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97: the transmission variant is fixed for the year</source>
        <translation>VF valitsuse määrus 442, p 97: ülekandetariifi variant kehtib terve aasta</translation>
    </message>
    <message>
        <source>PP RF 861, cl. 15(1)</source>
        <translation>VF valitsuse määrus 861, p 15(1)</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity</source>
        <translation>VF valitsuse määrused 442 ja 1179: ostetud võimsus</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: categories 5 and 6</source>
        <translation>VF valitsuse määrused 442 ja 1179: kategooriad 5 ja 6</translation>
    </message>
    <message>
        <source>PP RF 442 and 1179, hourly and zone prices of the supplier</source>
        <translation>VF valitsuse määrused 442 ja 1179, müüja tunni- ja vööndihinnad</translation>
    </message>
    <message>
        <source>PP RF 461 of 12.04.2024</source>
        <translation>VF valitsuse määrus 461, 12.04.2024</translation>
    </message>
    <message>
        <source>FST order 703-e of 30.10.2012</source>
        <translation>FST käskkiri 703-e, 30.10.2012</translation>
    </message>
    <message>
        <source>Rounding of the invoice: lines to kopecks, then VAT on their sum</source>
        <translation>Arve ümardamine: read kopikateni, siis käibemaks nende summalt</translation>
    </message>
    <message>
        <source>Tax Code of the RF, art. 164, to 2018</source>
        <translation>VF maksuseadustik, art 164, kuni 2018</translation>
    </message>
    <message>
        <source>Law 303-FZ of 03.08.2018, from 2019</source>
        <translation>Seadus 303-FZ, 03.08.2018, alates 2019</translation>
    </message>
    <message>
        <source>Law 425-FZ of 28.11.2025, from 2026</source>
        <translation>Seadus 425-FZ, 28.11.2025, alates 2026</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: Herfindahl-Hirschman index</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: Herfindahli-Hirschmani indeks</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: dual pivotal supplier</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: kaks asendamatut müüjat</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: triple pivotal supplier</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: kolm asendamatut müüjat</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: must-run ratio</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: sundtootmise osa</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: residual supply index</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: jääkpakkumise indeks</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: top-m share</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: m suurima osa</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: declared capacity, withholding</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, lisa 6: pakutud võimsus, kinnihoidmine</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: correlated declarations</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, ptk 12: seotud pakkumised</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: frequent correlated declarations</source>
        <translation>Jiangsu hetketuru eeskiri V1.0, ptk 12: sagedased seotud pakkumised</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: free bands of 3 % and 2 %</source>
        <translation>Jiangsu kauplemiseeskiri 2023: vabad hälbed 3 % ja 2 %</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: buyers&apos; free band of 3 %; as a screen a teaching default</source>
        <translation>Jiangsu kauplemiseeskiri 2023: ostja vaba hälve 3 %; lävena õppeväärtus</translation>
    </message>
    <message>
        <source>Lerner 1934; the own offer stands in for the cost</source>
        <translation>Lerner 1934; kulu asemel on oma pakkumus</translation>
    </message>
    <message>
        <source>sample statistics; coefficient of variation as in Imhof 2017</source>
        <translation>valimi statistika; variatsioonikordaja nagu Imhof 2017</translation>
    </message>
    <message>
        <source>teaching default, no published figure</source>
        <translation>õppeotstarbeline vaikeväärtus, avaldatud arv puudub</translation>
    </message>
    <message>
        <source>Exchange curves in steps (JSON)</source>
        <translation>Börsi astmelised kõverad (JSON)</translation>
    </message>
    <message>
        <source>Auction hour</source>
        <translation>Oksjonitund</translation>
    </message>
    <message>
        <source>another series of rounds</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>teine voorude sari</translation>
    </message>
    <message>
        <source>change of a threshold</source>
        <translation>läve muutmine</translation>
    </message>
    <message>
        <source>teaching defaults of the thresholds</source>
        <translation>lävede õppeväärtuste taastamine</translation>
    </message>
    <message>
        <source>share of the capacity</source>
        <translation>osa võimsusest</translation>
    </message>
    <message>
        <source>sellers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>müüjad</translation>
    </message>
    <message>
        <source>buyers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>ostjad</translation>
    </message>
    <message>
        <source>Withholding: the megawatt from which it pays</source>
        <translation>Võimsuse kinnihoidmine: millisest megavatist see tasub</translation>
    </message>
    <message>
        <source>Holding back power is a loss until one is pivotal, and then a fortune.</source>
        <translation>Võimsuse kinnihoidmine on kahjulik, kuni sinuta saadakse hakkama, ja siis kullaauk.</translation>
    </message>
    <message>
        <source>Make the step of X-B narrower (drag its right edge, or Alt+Left): when does the price jump?</source>
        <translation>Tehke X-B aste kitsamaks (lohistage paremat serva või Alt+Vasak): millal hind hüppab?</translation>
    </message>
    <message>
        <source>X offers all it has</source>
        <translation>X pakub kõik, mis tal on</translation>
    </message>
    <message>
        <source>X holds back as much as G can replace</source>
        <translation>X hoiab kinni nii palju, kui G suudab asendada</translation>
    </message>
    <message>
        <source>One megawatt more</source>
        <translation>Üks megavatt veel</translation>
    </message>
    <message>
        <source>X-B is offered dear instead of held back</source>
        <translation>X-B pakutakse kallilt, mitte ei hoita kinni</translation>
    </message>
    <message>
        <source>Price {price} yuan/MWh; X owns X-A and X-B and earns {profit} yuan.</source>
        <translation>Hind {price} jüaani/MWh; X omab jaamu X-A ja X-B ning teenib {profit} jüaani.</translation>
    </message>
    <message>
        <source>X holds back {held} MW: the price stays at {price_held}, X earns {profit_held} yuan and has lost {lost}.</source>
        <translation>X hoiab kinni {held} MW: hind jääb {price_held} peale, X teenib {profit_held} jüaani ja on kaotanud {lost}.</translation>
    </message>
    <message>
        <source>With {held_more} MW held back P has to run for {peaker} MWh and sets the price: {price_more} yuan/MWh. X earns {profit_more} yuan instead of {profit}.</source>
        <translation>Kui kinni hoitakse {held_more} MW, peab P tootma {peaker} MWh ja määrab hinna: {price_more} jüaani/MWh. X teenib {profit_more} jüaani, mitte {profit}.</translation>
    </message>
    <message>
        <source>The buyers’ bill grows from {bill} to {bill_more} yuan.</source>
        <translation>Ostjate arve kasvab {bill} jüaanilt {bill_more} jüaanile.</translation>
    </message>
    <message>
        <source>Nothing stands still: X-B asks {offer}, the price is {price_dearer}, X earns {profit_dearer} yuan. No outage gives it away.</source>
        <translation>Ükski jaam ei seisa: X-B küsib {offer}, hind on {price_dearer}, X teenib {profit_dearer} jüaani. Ükski rike teda ei reeda.</translation>
    </message>
    <message>
        <source>What makes X pivotal at that very megawatt?</source>
        <translation>Miks muutub X asendamatuks just selle megavati juures?</translation>
    </message>
    <message>
        <source>From there on the cheaper plants of all the others no longer meet the demand: P must run at any price. Before, G steps in at the same price and X only loses sales.</source>
        <translation>Sealt alates ei kata kõigi teiste odavamad jaamad enam nõudlust: P peab töötama mis tahes hinnaga. Enne seda astub sama hinnaga asemele G ja X kaotab vaid müüki.</translation>
    </message>
    <message>
        <source>A price cap: cheaper power, or none</source>
        <translation>Hinnalagi: odavam elekter või üldse mitte</translation>
    </message>
    <message>
        <source>What a cap saves when it is obeyed, and what is missing when it is not.</source>
        <translation>Mida hinnalagi säästab, kui seda järgitakse, ja mis jääb puudu, kui mitte.</translation>
    </message>
    <message>
        <source>Change the price cap in “Conditions…”: from which value on does P run?</source>
        <translation>Muutke hinnalage: „Tingimused…“. Millisest väärtusest alates P töötab?</translation>
    </message>
    <message>
        <source>Click P in the ladder: “Details” says why it was not served.</source>
        <translation>Klõpsake pakkumuste reas P-d: „Selgitus“ ütleb, miks ta välja jäi.</translation>
    </message>
    <message>
        <source>Scarcity without a cap</source>
        <translation>Nappus ilma hinnalaeta</translation>
    </message>
    <message>
        <source>A cap, and P offers at it</source>
        <translation>Hinnalagi ja P pakub selle järgi</translation>
    </message>
    <message>
        <source>A cap, and P stays above it</source>
        <translation>Hinnalagi ja P jääb sellest kõrgemale</translation>
    </message>
    <message>
        <source>X-B has only {left} MW after an outage. P must run and names its price, {ask}: all get {price} yuan/MWh, the bill is {bill} yuan.</source>
        <translation>Pärast riket on X-B-l vaid {left} MW. P on hädavajalik ja nimetab oma hinna, {ask}: kõik saavad {price} jüaani/MWh, arve on {bill} jüaani.</translation>
    </message>
    <message>
        <source>With a cap of {cap} the same plants run at {price_obeyed}: the bill is {bill_obeyed} yuan, {saved} less. P, at a cost of {peaker_cost}, still earns {profit}.</source>
        <translation>Hinnalaega {cap} töötavad samad jaamad hinnaga {price_obeyed}: arve on {bill_obeyed} jüaani, {saved} vähem. P, kelle kulu on {peaker_cost}, teenib ikka {profit}.</translation>
    </message>
    <message>
        <source>P keeps asking {ask_refused} and is not served: {short} MWh are missing.</source>
        <translation>P küsib endiselt {ask_refused} ja jääb välja: puudu on {short} MWh.</translation>
    </message>
    <message>
        <source>The others get {price_refused}: in the hour of shortage the price looks like an ordinary one.</source>
        <translation>Teised saavad {price_refused}: nappuse tunnil näeb hind välja nagu tavaliselt.</translation>
    </message>
    <message>
        <source>How low may a cap be before somebody sits in the dark?</source>
        <translation>Kui madal tohib hinnalagi olla, et keegi pimedusse ei jääks?</translation>
    </message>
    <message>
        <source>As low as the cost of the last plant that is needed, {peaker_cost} here, and only if that plant is bound to offer. Below it the cap needs somebody who pays the rest.</source>
        <translation>Mitte madalam kui viimase vajaliku jaama kulu, siin {peaker_cost}, ja vaid siis, kui see jaam on kohustatud pakkuma. Allpool peab keegi vahe kinni maksma.</translation>
    </message>
    <message>
        <source>Negative prices: paid to consume</source>
        <translation>Negatiivsed hinnad: tarbimise eest makstakse</translation>
    </message>
    <message>
        <source>Read a price below zero: who pays whom, and who brings it back up.</source>
        <translation>Lugeda hinda alla nulli: kes maksab kellele ja kes toob selle tagasi üles.</translation>
    </message>
    <message>
        <source>Raise the bid of Storage with Alt+Up: how far does the price follow?</source>
        <translation>Tõstke Storage’i hinda, Alt+Üles: kui kaugele hind kaasa tuleb?</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>Tuuline pühapäev</translation>
    </message>
    <message>
        <source>The same with storage</source>
        <translation>Sama koos salvestiga</translation>
    </message>
    <message>
        <source>The load takes {load} MWh. Nuclear sells {nuclear_awarded} of {nuclear_declared} MWh, and its offer of {nuclear} is the price: {price} yuan/MWh.</source>
        <translation>Tarbimine võtab {load} MWh. Nuclear müüb {nuclear_awarded} MWh {nuclear_declared}-st ja tema pakkumus {nuclear} ongi hind: {price} jüaani/MWh.</translation>
    </message>
    <message>
        <source>The buyers pay {buyers_pay} yuan: they are paid, by the generators.</source>
        <translation>Ostjad maksavad {buyers_pay} jüaani: neile makstakse, ja maksavad tootjad.</translation>
    </message>
    <message>
        <source>Wind offers {wind}, because each MWh earns a premium elsewhere, and sells all {wind_awarded} MWh.</source>
        <translation>Wind pakub {wind}, sest saab iga MWh eest mujalt toetust, ja müüb kogu {wind_awarded} MWh.</translation>
    </message>
    <message>
        <source>Storage bids {bid} for {bid_declared} MWh and gets {bid_awarded}: the surplus is used up, and its bid sets the price, {price_storage} yuan/MWh.</source>
        <translation>Storage pakub {bid} {bid_declared} MWh eest ja saab {bid_awarded}: ülejääk on otsas ja hinna määrab tema pakkumus, {price_storage} jüaani/MWh.</translation>
    </message>
    <message>
        <source>Storage pays {storage_pays} yuan: it is paid for charging, too.</source>
        <translation>Storage maksab {storage_pays} jüaani: ka laadimise eest makstakse talle.</translation>
    </message>
    <message>
        <source>Why does the nuclear plant not simply switch off?</source>
        <translation>Miks tuumajaam lihtsalt ei seisku?</translation>
    </message>
    <message>
        <source>Stopping and starting again costs more than paying through a few hours: a negative offer is the price of not having to stop. Storage and flexible demand are paid to take the power, and so they end the negative price.</source>
        <translation>Seiskamine ja uus käivitus on kallim kui mõne tunni peale maksmine: negatiivne pakkumus on hind selle eest, et ei pea seiskuma. Salvestitele ja paindlikule tarbimisele makstakse elektri võtmise eest ja nii lõpetavad nad negatiivse hinna.</translation>
    </message>
    <message>
        <source>A real hour that gives its published price</source>
        <translation>Tõeline tund, mis annab avaldatud hinna</translation>
    </message>
    <message>
        <source>Reproduce an exchange’s price from its published offers, then test it.</source>
        <translation>Saada börsi hind avaldatud pakkumustest ja panna see siis proovile.</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: which orders stand around the price?</source>
        <translation>Suumige piirile, Ctrl+G: millised pakkumused on hinna ümber?</translation>
    </message>
    <message>
        <source>Find border-exchange among the offers and remove it with Delete, or press “Next”.</source>
        <translation>Leidke müügipakkumuste seast border-exchange ja eemaldage klahviga Delete või vajutage „Edasi“.</translation>
    </message>
    <message>
        <source>The hour as published</source>
        <translation>Tund, nagu see avaldati</translation>
    </message>
    <message>
        <source>Without the net import</source>
        <translation>Ilma netoimpordita</translation>
    </message>
    <message>
        <source>{orders} orders clear at {price} EUR/MWh and {volume} MWh: the price that the exchange published for the hour.</source>
        <translation>{orders} pakkumust annavad {price} eurot/MWh ja {volume} MWh: just selle hinna avaldas börs selle tunni kohta.</translation>
    </message>
    <message>
        <source>The net import of {import} MWh stands at the floor of {floor}: it takes any price and gets that of the margin.</source>
        <translation>Netoimport {import} MWh on hinna alampiiril {floor}: ta võtab iga hinna ja saab piirhinna.</translation>
    </message>
    <message>
        <source>Without the import the same orders clear at {price_without} EUR/MWh, {rise} more.</source>
        <translation>Ilma impordita annavad samad pakkumused {price_without} eurot/MWh, {rise} rohkem.</translation>
    </message>
    <message>
        <source>That is arithmetic, not a forecast: without imports others would have offered otherwise.</source>
        <translation>See on arvutus, mitte prognoos: ilma impordita oleks teised teisiti pakkunud.</translation>
    </message>
    <message>
        <source>Why do so many offers stand at zero and below?</source>
        <translation>Miks on nii palju müügipakkumusi nulli juures ja allpool?</translation>
    </message>
    <message>
        <source>Sun, wind, running water, must-run plants and imports want to sell at any price: a low offer keeps them in, and at one price they get what the margin gets. Under pay as bid nobody would offer so.</source>
        <translation>Päike, tuul, voolav vesi, sundtootmine ja import tahavad müüa iga hinnaga: madal pakkumus viib nad läbi ja ühtse hinnaga saavad nad piirhinna. Pakkumushinnaga ei pakuks nii keegi.</translation>
    </message>
    <message>
        <source>law</source>
        <translation>õigusakt</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>avaldatud andmed</translation>
    </message>
    <message>
        <source>constructed for teaching</source>
        <translation>koostatud õppeks</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The book is cleared at once.</source>
        <translation>Avage õppetükk: leht „Algus“, jaotis „Õppetükid“. Raamat lahendatakse kohe.</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the next book opens.</source>
        <translation>Vajutage selles lehes „Edasi“: avaneb järgmine pakkumuste raamat.</translation>
    </message>
    <message>
        <source>Replay the clearing with Ctrl+Shift+R; the space bar plays and stops, the arrow keys go a step.</source>
        <translation>Mängige lahendamine sammhaaval läbi: Ctrl+Shift+R; tühikuklahv mängib ja peatab, nooleklahv teeb sammu.</translation>
    </message>
    <message>
        <source>Click an order and read in “Details” why it got what it got.</source>
        <translation>Klõpsake pakkumust: „Selgitus“ ütleb, miks ta sai just nii palju.</translation>
    </message>
    <message>
        <source>One price or pay as bid?</source>
        <translation>Ühtne hind või pakkumushind?</translation>
    </message>
    <message>
        <source>Pay as bid is cheap only as long as everybody declares the cost.</source>
        <translation>Pakkumushinnaga tasumine on odav vaid seni, kuni kõik pakuvad oma kulu.</translation>
    </message>
    <message>
        <source>Compare what the buyers pay under “Single buyer” and under “Pay as bid”.</source>
        <translation>Võrrelge, palju maksavad ostjad reeglite „Üks ostja“ ja „Pakkumushind“ järgi.</translation>
    </message>
    <message>
        <source>Drag the step of H upwards: when does H earn more under “Pay as bid”, and when is it out?</source>
        <translation>Lohistage H astet üles: millal teenib H pakkumushinnaga rohkem ja millal jääb välja?</translation>
    </message>
    <message>
        <source>Everybody declares the cost</source>
        <translation>Kõik pakuvad oma kulu</translation>
    </message>
    <message>
        <source>Everybody guesses the marginal price</source>
        <translation>Kõik püüavad piirhinda ära arvata</translation>
    </message>
    <message>
        <source>H guesses too high</source>
        <translation>H pakub liiga kõrgelt</translation>
    </message>
    <message>
        <source>One price for all, {price} yuan/MWh: the buyer pays {bill_one} yuan.</source>
        <translation>Üks hind kõigile, {price} jüaani/MWh: ostja maksab {bill_one} jüaani.</translation>
    </message>
    <message>
        <source>Pay as bid: the same plants run for {bill_bid} yuan. It looks like {saving} saved.</source>
        <translation>Pakkumushinnaga: samad jaamad {bill_bid} jüaani eest. Näib, et kokku hoiti {saving}.</translation>
    </message>
    <message>
        <source>Who is sure to run declares {guess}, just below the margin: {bill_guess} yuan as bid, {bill_guess_one} at one price. The saving is gone.</source>
        <translation>Kes kindlasti läbi läheb, pakub {guess}, napilt alla piiri: {bill_guess} jüaani pakkumushindadega, {bill_guess_one} ühtse hinnaga. Kokkuhoid on läinud.</translation>
    </message>
    <message>
        <source>H asks {missed_offer} and sells {missed_awarded} of {missed_declared} MWh, though its power costs nothing; G makes {gas_awarded} MWh at {gas_cost} in its place. Production costs {made_missed} yuan instead of {made_honest}.</source>
        <translation>H küsib {missed_offer} ja müüb {missed_awarded} MWh {missed_declared}-st, kuigi tema elekter ei maksa midagi; tema asemel toodab G {gas_awarded} MWh kuluga {gas_cost}. Tootmine maksab {made_missed} jüaani, mitte {made_honest}.</translation>
    </message>
    <message>
        <source>Why does nobody declare the cost under pay as bid?</source>
        <translation>Miks ei paku keegi pakkumushinnaga tasumisel oma kulu?</translation>
    </message>
    <message>
        <source>Because the declaration is the price one gets: whoever declares the cost earns nothing. At one price the declaration only decides whether one runs, and for a small plant the cost is the best thing to declare.</source>
        <translation>Sest pakkumus ongi hind, mille saad: kes pakub kulu, ei teeni midagi. Ühtse hinnaga otsustab pakkumus vaid selle, kas läbi lähed, ja väikesele jaamale on kõige kasulikum pakkuda oma kulu.</translation>
    </message>
    <message>
        <source>Three prices from one book</source>
        <translation>Kolm hinda ühest raamatust</translation>
    </message>
    <message>
        <source>The clearing price is a choice of the rule: one book of orders has three.</source>
        <translation>Hinna valib reegel: ühel pakkumuste raamatul on neid kolm.</translation>
    </message>
    <message>
        <source>Show one rule after the other: “Uniform price”, “Guangdong 2017”, “Anhui 2017”.</source>
        <translation>Näidake reegleid üksteise järel: „Ühtne hind“, „Guangdong 2017“, „Anhui 2017“.</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: the last pair and where the curves cross.</source>
        <translation>Suumige piirile, Ctrl+G: viimane paar ja koht, kus kõverad lõikuvad.</translation>
    </message>
    <message>
        <source>Remove B7, the lowest bid, with Delete, or press “Next”.</source>
        <translation>Eemaldage madalaim ostupakkumus B7 klahviga Delete või vajutage „Edasi“.</translation>
    </message>
    <message>
        <source>The book as declared</source>
        <translation>Raamat, nagu see esitati</translation>
    </message>
    <message>
        <source>Without B7</source>
        <translation>Ilma B7-ta</translation>
    </message>
    <message>
        <source>Crossing point: {crossing} yuan/MWh, the bid of B6, which is served in part ({served} of {declared} MWh).</source>
        <translation>Lõikepunkt: {crossing} jüaani/MWh, osaliselt aktsepteeritud B6 hind ({served} MWh {declared}-st).</translation>
    </message>
    <message>
        <source>Guangdong, mean of the last pair ({last_bid} and {last_offer}): {mean} yuan/MWh.</source>
        <translation>Guangdong, viimase paari ({last_bid} ja {last_offer}) keskmine: {mean} jüaani/MWh.</translation>
    </message>
    <message>
        <source>Anhui, among the declared prices that trade most the highest offer ({inner_offer}) and the lowest bid ({inner_bid}): {anhui} yuan/MWh.</source>
        <translation>Anhui: suurima mahuga pakutud hindadest kõrgeim müügihind ({inner_offer}) ja madalaim ostuhind ({inner_bid}): {anhui} jüaani/MWh.</translation>
    </message>
    <message>
        <source>The volume is always {volume} MWh; between the first and the last price lie {apart} yuan for the sellers ({money_crossing} against {money_anhui}).</source>
        <translation>Maht on alati {volume} MWh; esimese ja viimase hinna vahe on müüjatele {apart} jüaani ({money_crossing} ja {money_anhui}).</translation>
    </message>
    <message>
        <source>Anhui serves who is nearest to the price: B7 gets {seven_anhui} MWh, {seven_crossing} at the crossing point, and B1, the highest bid, is cut to {one_anhui} of {one_declared}.</source>
        <translation>Anhui eelistab neid, kes on hinnale kõige lähemal: B7 saab {seven_anhui} MWh (lõikepunktis {seven_crossing}) ning kõrgeim ostupakkumus B1 kärbitakse {one_anhui} MWh peale {one_declared}-st.</translation>
    </message>
    <message>
        <source>Without the lowest bid Anhui’s price moves to {anhui_without} yuan/MWh; the crossing point stays at {crossing_without}.</source>
        <translation>Ilma madalaima ostupakkumuseta on Anhui hind {anhui_without} jüaani/MWh; lõikepunkt jääb {crossing_without} peale.</translation>
    </message>
    <message>
        <source>Which of the three prices is the right one?</source>
        <translation>Milline kolmest hinnast on õige?</translation>
    </message>
    <message>
        <source>Each of them: all lie between the offer and the bid of the last pair, so nobody trades at a loss. They differ in who keeps the gain, and the rule must say so before anybody declares.</source>
        <translation>Iga neist: kõik jäävad viimase paari kahe hinna vahele, keegi ei kauple kahjuga. Nad erinevad selle poolest, kellele jääb võit, ja reegel peab seda ütlema enne pakkumist.</translation>
    </message>
    <message>
        <source>The 0.3674 affair</source>
        <translation>0,3674 juhtum</translation>
    </message>
    <message>
        <source>What a rule does when everybody declares one price, and what that proves.</source>
        <translation>Mida teeb reegel, kui kõik pakuvad sama hinda, ja mida see tõestab.</translation>
    </message>
    <message>
        <source>Show “Anhui 2017”, then “Guangdong 2017”: watch the column of what is awarded.</source>
        <translation>Näidake „Anhui 2017“, siis „Guangdong 2017“: jälgige aktsepteeritud koguse veergu.</translation>
    </message>
    <message>
        <source>Choose another order among equals in “Ties” and compare again.</source>
        <translation>Valige loendis „Võrdsed hinnad“ teine järjekord ja võrrelge uuesti.</translation>
    </message>
    <message>
        <source>Everybody declares the same price</source>
        <translation>Kõik pakuvad sama hinda</translation>
    </message>
    <message>
        <source>S4 and S5 declare as one</source>
        <translation>S4 ja S5 pakuvad koos</translation>
    </message>
    <message>
        <source>{price} yuan/MWh under Anhui, {price_shares} under Guangdong, {volume} MWh: the rule decides only who is served.</source>
        <translation>Anhui järgi {price} jüaani/MWh, Guangdongi järgi {price_shares}, {volume} MWh: reegel otsustab vaid, kes läbi läheb.</translation>
    </message>
    <message>
        <source>Anhui serves larger quantities first: S1 {first}, S2 {second}, S4 {fourth}, S5 {fifth} MWh.</source>
        <translation>Anhui võtab suuremad kogused enne: S1 {first}, S2 {second}, S4 {fourth}, S5 {fifth} MWh.</translation>
    </message>
    <message>
        <source>Guangdong shares pro rata: S1 {first_shared}, S4 {fourth_shared}, S5 {fifth_shared} MWh.</source>
        <translation>Guangdong jagab võrdeliselt: S1 {first_shared}, S4 {fourth_shared}, S5 {fifth_shared} MWh.</translation>
    </message>
    <message>
        <source>Under Anhui the two together now get {together} MWh and S2 falls to {second_merged}; under Guangdong they get {together_shared}, as much as apart.</source>
        <translation>Anhui järgi saavad kaks koos nüüd {together} MWh ja S2 langeb {second_merged} peale; Guangdongi järgi saavad nad {together_shared}, sama palju kui eraldi.</translation>
    </message>
    <message>
        <source>Do equal declarations prove an agreement?</source>
        <translation>Kas võrdsed pakkumused tõestavad kokkulepet?</translation>
    </message>
    <message>
        <source>No. Chance does not explain them, but a number that everybody knows does as well as an agreement: a cap, the last price. And a rule that rewards who names the price exactly invites it. A screen may say “coordination or focal price”, not more.</source>
        <translation>Ei. Juhus neid ei seleta, kuid kõigile teada arv seletab sama hästi kui kokkulepe: hinnalagi, eelmine hind. Ja reegel, mis premeerib hinna täpset tabamist, lausa kutsub selleks. Kontroll tohib öelda „kooskõla või ühine orientiir“, mitte rohkem.</translation>
    </message>
    <message>
        <source>Spread return, and whom it punishes</source>
        <translation>Hinnavahe tagastus ja keda see karistab</translation>
    </message>
    <message>
        <source>A return in proportion to the declared spread hurts who declares boldly.</source>
        <translation>Tagastus võrdeliselt pakutud hinnavahega lööb neid, kes pakuvad julgelt.</translation>
    </message>
    <message>
        <source>Click the money of A and E, of 5 and 1 under each rule in “Participants”: “Details” shows the price that each has.</source>
        <translation>Klõpsake „Osalejad“ all A ja E, 5 ja 1 summasid kummagi reegli järgi: „Selgitus“ näitab igaühe hinda.</translation>
    </message>
    <message>
        <source>Set the sellers’ share of the return yourself in “Conditions…”.</source>
        <translation>Määrake müüjate osa tagastusest ise: „Tingimused…“.</translation>
    </message>
    <message>
        <source>Half of the surplus to each side</source>
        <translation>Pool ülejäägist kummalegi poolele</translation>
    </message>
    <message>
        <source>All of it to the sellers</source>
        <translation>Kõik müüjatele</translation>
    </message>
    <message>
        <source>All of it to the buyers</source>
        <translation>Kõik ostjatele</translation>
    </message>
    <message>
        <source>Seller A, first in the queue with {a_declared}, settles at {a_half}; E, the last with {e_declared}, at {e_half} yuan/MWh.</source>
        <translation>Müüja A, järjekorras esimene hinnaga {a_declared}, arveldab hinnaga {a_half}; viimane, E hinnaga {e_declared}, hinnaga {e_half} jüaani/MWh.</translation>
    </message>
    <message>
        <source>Buyer 5, first with {five_declared}, gets a discount of {five_half}; buyer 1, the last with {one_declared}, one of {one_half}.</source>
        <translation>Ostja 5, esimene hinnaga {five_declared}, saab soodustuse {five_half}; ostja 1, viimane hinnaga {one_declared}, saab {one_half}.</translation>
    </message>
    <message>
        <source>Under Guangdong 2017 the same book gives everybody {uniform}.</source>
        <translation>Guangdong 2017 annab sama raamatu puhul kõigile {uniform}.</translation>
    </message>
    <message>
        <source>Every seller’s spread is multiplied by {sell_factor}: A settles at {a_sellers}; the buyers stay as declared, buyer 1 at {one_sellers}.</source>
        <translation>Iga müüja hinnavahe korrutatakse teguriga {sell_factor}: A arveldab hinnaga {a_sellers}; ostjad jäävad pakutu juurde, ostja 1 hinnaga {one_sellers}.</translation>
    </message>
    <message>
        <source>Every buyer’s spread is multiplied by {buy_factor}: buyer 1 gets {one_buyers}, buyer 5 only {five_buyers}; A stays at {a_buyers}.</source>
        <translation>Iga ostja hinnavahe korrutatakse teguriga {buy_factor}: ostja 1 saab {one_buyers}, ostja 5 vaid {five_buyers}; A jääb hinna {a_buyers} juurde.</translation>
    </message>
    <message>
        <source>What will buyer 5 declare next month?</source>
        <translation>Mida pakub ostja 5 järgmisel kuul?</translation>
    </message>
    <message>
        <source>A larger discount: being first in the queue is worth nothing when the return is a multiple of almost nothing. All move towards the margin that they expect, and the declarations say nothing about cost any more.</source>
        <translation>Suuremat soodustust: esikohast järjekorras pole kasu, kui tagastus on peaaegu null korda tegur. Kõik nihkuvad oodatava piiri poole ja pakkumused ei ütle kulu kohta enam midagi.</translation>
    </message>
    <message>
        <source>Henan’s net-back: the highest bid is not first</source>
        <translation>Henani netohind: kõrgeim pakkumus pole esimene</translation>
    </message>
    <message>
        <source>Users are ranked by what reaches the generator, not by what they pay.</source>
        <translation>Tarbijad reastatakse selle järgi, mis jõuab tootjani, mitte selle järgi, mida nad maksavad.</translation>
    </message>
    <message>
        <source>Write down the bids less grid tariff and levies and rank the users by hand.</source>
        <translation>Kirjutage välja pakkumused ilma võrgutasu ja maksudeta ning reastage tarbijad ise.</translation>
    </message>
    <message>
        <source>U1 is connected at low voltage</source>
        <translation>U1 on liitunud madalpingel</translation>
    </message>
    <message>
        <source>U1 moves to a higher voltage</source>
        <translation>U1 läheb üle kõrgemale pingele</translation>
    </message>
    <message>
        <source>U1 bids {one_bid}; {one_grid} go to the grid, {one_levy} to the funds, {one_net} yuan/MWh are left. U2 bids {two_bid} and leaves {two_net}: U1 is the last and gets {one_awarded} of {one_declared} MWh.</source>
        <translation>U1 pakub {one_bid}; {one_grid} läheb võrgule, {one_levy} fondidele, järele jääb {one_net} jüaani/MWh. U2 pakub {two_bid} ja jätab {two_net}: U1 on viimane ja saab {one_awarded} MWh {one_declared}-st.</translation>
    </message>
    <message>
        <source>Each pair halves what is left: U2 pays {two_pays}, and of it {two_grid} and {two_levy} go through to grid and funds in full.</source>
        <translation>Iga paar poolitab selle, mis järele jääb: U2 maksab {two_pays}, sellest {two_grid} ja {two_levy} läheb täies ulatuses võrgule ja fondidele.</translation>
    </message>
    <message>
        <source>G1 offers {first_offer} and gets {first_gets} on average; the dearer G2 offers {second_offer} and gets {second_gets}.</source>
        <translation>G1 pakub {first_offer} ja saab keskmiselt {first_gets}; kallim G2 pakub {second_offer} ja saab {second_gets}.</translation>
    </message>
    <message>
        <source>With a grid tariff of {one_grid_high} the same bid leaves {one_net_high}: U1 is first, gets {one_awarded_high} MWh and pays {one_pays_high} instead of {one_pays_low}; U3 is cut to {three_awarded_high}.</source>
        <translation>Võrgutasuga {one_grid_high} jätab sama pakkumus {one_net_high}: U1 on esimene, saab {one_awarded_high} MWh ja maksab {one_pays_high}, mitte {one_pays_low}; U3 kärbitakse {three_awarded_high} peale.</translation>
    </message>
    <message>
        <source>Why does the dearer generator get the higher price?</source>
        <translation>Miks saab kallim tootja kõrgema hinna?</translation>
    </message>
    <message>
        <source>A pair’s price is the mean of its own two values: a higher offer lifts it as long as it still trades. There is no one price, and it pays to declare more than the cost.</source>
        <translation>Paari hind on tema enda kahe hinna keskmine: kõrgem pakkumus tõstab seda, kuni tehing veel sünnib. Ühist hinda pole ja kulust rohkem pakkumine tasub end ära.</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>Teine hind</translation>
    </message>
    <message>
        <source>Dual price: last accepted bid and offer</source>
        <translation>Kaksikhind: viimane aktsepteeritud ostu- ja müügihind</translation>
    </message>
    <message>
        <source>new class</source>
        <extracomment>Undo steps of a class: shown after &quot;Undo&quot;</extracomment>
        <translation>uus klass</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>uus koht</translation>
    </message>
    <message>
        <source>name of a seat</source>
        <translation>koha nimi</translation>
    </message>
    <message>
        <source>removal of a seat</source>
        <translation>koha eemaldamine</translation>
    </message>
    <message>
        <source>player of a seat</source>
        <translation>koha mängija</translation>
    </message>
    <message>
        <source>handing in</source>
        <translation>pakkumuse esitamine</translation>
    </message>
    <message>
        <source>taking back a sheet</source>
        <translation>pakkumuse tagasivõtmine</translation>
    </message>
    <message>
        <source>closing of the round</source>
        <translation>vooru sulgemine</translation>
    </message>
    <message>
        <source>reveal of the round</source>
        <translation>vooru avalikustamine</translation>
    </message>
    <message>
        <source>next round</source>
        <translation>järgmine voor</translation>
    </message>
    <message>
        <source>rule of the class</source>
        <translation>klassi reegel</translation>
    </message>
    <message>
        <source>Profit of all rounds</source>
        <extracomment>Derivations</extracomment>
        <translation>Kõigi voorude kasum</translation>
    </message>
    <message>
        <source>Profit of the round</source>
        <translation>Vooru kasum</translation>
    </message>
    <message>
        <source>Private cost</source>
        <translation>Oma kulu</translation>
    </message>
    <message>
        <source>Private value</source>
        <translation>Oma väärtus</translation>
    </message>
    <message>
        <source>cost per unit</source>
        <translation>kulu ühiku kohta</translation>
    </message>
    <message>
        <source>value per unit</source>
        <translation>väärtus ühiku kohta</translation>
    </message>
    <message>
        <source>MeritDesk, rules of the class rounds</source>
        <translation>MeritDesk, klassivoorude reeglid</translation>
    </message>
    <message>
        <source>Computer: honest</source>
        <extracomment>Computer bidders</extracomment>
        <translation>Arvuti: aus</translation>
    </message>
    <message>
        <source>Declares its true costs or values.</source>
        <translation>Pakub oma tegelike kulude või väärtustega.</translation>
    </message>
    <message>
        <source>Computer: mark-up</source>
        <translation>Arvuti: juurdehindlus</translation>
    </message>
    <message>
        <source>Asks 5 to 30 per cent more than its cost; a buyer bids as much less.</source>
        <translation>Küsib kulust 5–30 % rohkem; ostja pakub sama palju vähem.</translation>
    </message>
    <message>
        <source>Computer: last price</source>
        <translation>Arvuti: eelmine hind</translation>
    </message>
    <message>
        <source>Asks just less than the price of the round before, never below its cost.</source>
        <translation>Küsib veidi alla eelmise vooru hinna, kuid mitte alla oma kulu.</translation>
    </message>
    <message>
        <source>Computer: withholds</source>
        <translation>Arvuti: hoiab tagasi</translation>
    </message>
    <message>
        <source>Keeps back 10 to 40 per cent of what it has.</source>
        <translation>Hoiab tagasi 10–40 % oma kogusest.</translation>
    </message>
    <message>
        <source>Equal generators</source>
        <extracomment>Markets that a class can begin with</extracomment>
        <translation>Võrdsed tootjad</translation>
    </message>
    <message>
        <source>Everybody has the same costs: what differs in the end is how it was bid.</source>
        <translation>Kõigil on samad kulud: lõpuks erineb vaid see, kuidas pakuti.</translation>
    </message>
    <message>
        <source>Monthly spreads as in Guangdong</source>
        <translation>Kuised hinnavahed nagu Guangdongis</translation>
    </message>
    <message>
        <source>Sellers and buyers declare price spreads, most of them below zero.</source>
        <translation>Müüjad ja ostjad pakuvad hinnavahesid, enamik neist alla nulli.</translation>
    </message>
    <message>
        <source>One large generator</source>
        <translation>Üks suur tootja</translation>
    </message>
    <message>
        <source>Without the large one the demand cannot be met: what does withholding earn it?</source>
        <translation>Ilma suureta nõudlust ei kaeta: mida annab talle tagasihoidmine?</translation>
    </message>
    <message>
        <source>coal</source>
        <extracomment>Technologies of a seat</extracomment>
        <translation>kivisüsi</translation>
    </message>
    <message>
        <source>announced demand</source>
        <translation>välja kuulutatud nõudlus</translation>
    </message>
    <message>
        <source>quantity bid to buy</source>
        <translation>ostuks pakutud kogus</translation>
    </message>
    <message>
        <source>flags of the round</source>
        <translation>vooru märked</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>A value beyond a threshold</extracomment>
        <translation>märge</translation>
    </message>
    <message>
        <source>rounds without an award at the end of the series</source>
        <translation>voore tehinguta sarja lõpus</translation>
    </message>
    <message>
        <source>the series of rounds itself</source>
        <translation>voorude sari ise</translation>
    </message>
    <message>
        <source>change of a seat</source>
        <translation>koha muutmine</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>proov</translation>
    </message>
    <message>
        <source>Switch load off</source>
        <translation>Lülita koormust välja</translation>
    </message>
    <message>
        <source>So much power less in the hours chosen; the energy is not made up for.</source>
        <translation>Valitud tundidel on võimsus nii palju väiksem; energiat tasa ei tehta.</translation>
    </message>
    <message>
        <source>Add load</source>
        <translation>Lisa koormust</translation>
    </message>
    <message>
        <source>So much power more in the hours chosen.</source>
        <translation>Valitud tundidel on võimsus nii palju suurem.</translation>
    </message>
    <message>
        <source>Limit the load</source>
        <translation>Piira koormust</translation>
    </message>
    <message>
        <source>No more than the limit in the hours chosen; what is above it is not used.</source>
        <translation>Valitud tundidel mitte üle piiri; piiri ületavat ei tarbita.</translation>
    </message>
    <message>
        <source>Shift energy</source>
        <translation>Nihuta energiat</translation>
    </message>
    <message>
        <source>So much energy a day moves from hours to other hours of the same day; none is lost.</source>
        <translation>Nii palju energiat päevas liigub ühtedelt tundidelt sama päeva teistele; midagi ei lähe kaotsi.</translation>
    </message>
    <message>
        <source>Stay out of the planned peak hours</source>
        <translation>Väldi planeeritud tipptunde</translation>
    </message>
    <message>
        <source>On working days, no more than the limit in the planned peak hours; the rest moves to the other hours of the day.</source>
        <translation>Tööpäeviti planeeritud tipptundidel mitte üle piiri; ülejäänu liigub päeva teistele tundidele.</translation>
    </message>
    <message>
        <source>Storage with a timetable</source>
        <translation>Salvesti ajakava järgi</translation>
    </message>
    <message>
        <source>A storage that charges in some hours and gives back in others, each day the same.</source>
        <translation>Salvesti laeb iga päev ühtedel tundidel ja annab energiat tagasi teistel.</translation>
    </message>
    <message>
        <source>power</source>
        <translation>võimsus</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>piir</translation>
    </message>
    <message>
        <source>energy a day</source>
        <translation>energia päevas</translation>
    </message>
    <message>
        <source>share of the energy that is made up for</source>
        <translation>tasa tehtava energia osa</translation>
    </message>
    <message>
        <source>capacity of the storage</source>
        <translation>salvesti mahutavus</translation>
    </message>
    <message>
        <source>efficiency, there and back</source>
        <translation>kasutegur (laadimine ja tühjendamine)</translation>
    </message>
    <message>
        <source>full cycles a day</source>
        <translation>täistsükleid päevas</translation>
    </message>
    <message>
        <source>saving in the line</source>
        <translation>sääst real</translation>
    </message>
    <message>
        <source>line before the change</source>
        <translation>rida enne muudatust</translation>
    </message>
    <message>
        <source>line after the change</source>
        <translation>rida pärast muudatust</translation>
    </message>
    <message>
        <source>saving of the month</source>
        <translation>kuu sääst</translation>
    </message>
    <message>
        <source>total before the change</source>
        <translation>kokku enne muudatust</translation>
    </message>
    <message>
        <source>total after the change</source>
        <translation>kokku pärast muudatust</translation>
    </message>
    <message>
        <source>saving of the year</source>
        <translation>aasta sääst</translation>
    </message>
    <message>
        <source>saving in the best category</source>
        <translation>sääst parimas kategoorias</translation>
    </message>
    <message>
        <source>cheapest year before the change</source>
        <translation>odavaim aasta enne muudatust</translation>
    </message>
    <message>
        <source>cheapest year after the change</source>
        <translation>odavaim aasta pärast muudatust</translation>
    </message>
    <message>
        <source>value of one MW less in the hour</source>
        <translation>ühe MW vähenemise väärtus sel tunnil</translation>
    </message>
    <message>
        <source>days with a published peak hour</source>
        <translation>avaldatud tipptunniga päevad</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>tööpäevad</translation>
    </message>
    <message>
        <source>fall after which another hour of the day is the largest</source>
        <translation>langus, millest alates on päeva suurim mõni teine tund</translation>
    </message>
    <message>
        <source>Peak hours of the market</source>
        <translation>Turu tiputunnid</translation>
    </message>
    <message>
        <source>Price components of the market</source>
        <translation>Turu hinnakomponendid</translation>
    </message>
    <message>
        <source>Supplier&apos;s maximum prices</source>
        <translation>Müüja piirhinnad</translation>
    </message>
    <message>
        <source>Margin group</source>
        <translation>Marginaalirühm</translation>
    </message>
    <message>
        <source>Below 670 kW</source>
        <translation>Alla 670 kW</translation>
    </message>
    <message>
        <source>670 kW to 10 MW</source>
        <translation>670 kW kuni 10 MW</translation>
    </message>
    <message>
        <source>10 MW and more</source>
        <translation>10 MW ja rohkem</translation>
    </message>
    <message>
        <source>Prices are in</source>
        <translation>Hinnad on ühikus</translation>
    </message>
    <message>
        <source>RUB/MWh and RUB/MW</source>
        <translation>RUB/MWh ja RUB/MW</translation>
    </message>
    <message>
        <source>RUB/kWh and RUB/kW</source>
        <translation>RUB/kWh ja RUB/kW</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>Hinnakategooria</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Hindade import</translation>
    </message>
    <message>
        <source>Import peak hours</source>
        <translation>Tiputundide import</translation>
    </message>
    <message>
        <source>Days with a peak hour</source>
        <translation>Tiputunniga päevi</translation>
    </message>
    <message>
        <source>cheapest year without the once-a-year rule</source>
        <translation>odavaim aasta ilma kord-aastas-reeglita</translation>
    </message>
    <message>
        <source>cost of the once-a-year rule</source>
        <translation>kord-aastas-reegli hind</translation>
    </message>
    <message>
        <source>staying in one category costs more by</source>
        <translation>ühte kategooriasse jäämine maksab rohkem</translation>
    </message>
    <message>
        <source>cost of the hour that formed the capacity</source>
        <translation>võimsuse määranud tunni maksumus</translation>
    </message>
    <message>
        <source>cost of this hour of the day</source>
        <translation>selle ööpäevatunni maksumus</translation>
    </message>
    <message>
        <source>mean of the hour over these days</source>
        <translation>tunni keskmine neil päevil</translation>
    </message>
    <message>
        <source>margin on the price of capacity</source>
        <translation>marginaal võimsuse hinnalt</translation>
    </message>
    <message>
        <source>days that form the capacity</source>
        <translation>võimsust määravate päevade arv</translation>
    </message>
    <message>
        <source>Estonia before 2015: two prices</source>
        <translation>Eesti enne 2015: kaks hinda</translation>
    </message>
    <message>
        <source>Estonia 2015: two prices, joint open supply</source>
        <translation>Eesti 2015: kaks hinda, ühine avatud tarne</translation>
    </message>
    <message>
        <source>Estonia 2018: one price</source>
        <translation>Eesti 2018: üks hind</translation>
    </message>
    <message>
        <source>Estonia 2022: one price, avoided activation</source>
        <translation>Eesti 2022: üks hind, välditud aktiveerimise väärtus</translation>
    </message>
    <message>
        <source>Estonia 2024: quarter hours</source>
        <translation>Eesti 2024: veerandtunnid</translation>
    </message>
    <message>
        <source>Estonia 2025: imbalance tariff</source>
        <translation>Eesti 2025: ebabilansi tariif</translation>
    </message>
    <message>
        <source>Estonia 2026: balancing capacity fee</source>
        <translation>Eesti 2026: tasakaalustamisvõimsuse tasu</translation>
    </message>
    <message>
        <source>Estonia mid-2026: weighted reference price</source>
        <translation>Eesti 2026 keskpaik: kaalutud viitehind</translation>
    </message>
    <message>
        <source>Nordic single price</source>
        <translation>Põhjamaade üks hind</translation>
    </message>
    <message>
        <source>German reBAP, simplified</source>
        <translation>Saksa reBAP, lihtsustatud</translation>
    </message>
    <message>
        <source>Two prices around day-ahead</source>
        <translation>Kaks hinda päev-ette hinna ümber</translation>
    </message>
    <message>
        <source>price of balance energy</source>
        <translation>bilansienergia hind</translation>
    </message>
    <message>
        <source>published imbalance price</source>
        <translation>avaldatud ebabilansi hind</translation>
    </message>
    <message>
        <source>published sell price</source>
        <translation>avaldatud müügihind</translation>
    </message>
    <message>
        <source>published buy price</source>
        <translation>avaldatud ostuhind</translation>
    </message>
    <message>
        <source>dearest energy of the hour</source>
        <translation>tunni kalleim energia</translation>
    </message>
    <message>
        <source>cheapest energy of the hour</source>
        <translation>tunni odavaim energia</translation>
    </message>
    <message>
        <source>surcharge factor, sold</source>
        <translation>müügi lisandikordaja</translation>
    </message>
    <message>
        <source>discount factor, bought</source>
        <translation>ostu mahakordaja</translation>
    </message>
    <message>
        <source>size of that price</source>
        <translation>selle hinna suurus</translation>
    </message>
    <message>
        <source>adder that covers the costs</source>
        <translation>kulusid kattev lisand</translation>
    </message>
    <message>
        <source>neutrality component</source>
        <translation>neutraalsuskomponent</translation>
    </message>
    <message>
        <source>day-ahead price</source>
        <translation>päev-ette hind</translation>
    </message>
    <message>
        <source>value of avoided activation</source>
        <translation>välditud aktiveerimise väärtus</translation>
    </message>
    <message>
        <source>price of up-regulation</source>
        <translation>ülesreguleerimise hind</translation>
    </message>
    <message>
        <source>price of down-regulation</source>
        <translation>allareguleerimise hind</translation>
    </message>
    <message>
        <source>reference price, up</source>
        <translation>viitehind üles</translation>
    </message>
    <message>
        <source>reference price, down</source>
        <translation>viitehind alla</translation>
    </message>
    <message>
        <source>price bought from the open supplier</source>
        <translation>avatud tarnijalt ostmise hind</translation>
    </message>
    <message>
        <source>price sold to the open supplier</source>
        <translation>avatud tarnijale müümise hind</translation>
    </message>
    <message>
        <source>weighted average of satisfied demand</source>
        <translation>rahuldatud nõudluse kaalutud keskmine</translation>
    </message>
    <message>
        <source>balance energy sold to the party</source>
        <translation>bilansihaldurile müüdud bilansienergia</translation>
    </message>
    <message>
        <source>balance energy bought from the party</source>
        <translation>bilansihaldurilt ostetud bilansienergia</translation>
    </message>
    <message>
        <source>money of a day</source>
        <translation>päeva raha</translation>
    </message>
    <message>
        <source>money of a period</source>
        <translation>perioodi raha</translation>
    </message>
    <message>
        <source>imbalance, without its sign</source>
        <translation>ebabilanss märgita</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>tasu</translation>
    </message>
    <message>
        <source>energy that carries the fee</source>
        <translation>tasu aluseks olev energia</translation>
    </message>
    <message>
        <source>rate of the fee</source>
        <translation>tasu määr</translation>
    </message>
    <message>
        <source>what the party pays for the month</source>
        <translation>bilansihalduri kuu makse</translation>
    </message>
    <message>
        <source>what is left to the operator</source>
        <translation>süsteemihaldurile jääv</translation>
    </message>
    <message>
        <source>income of the operator</source>
        <translation>süsteemihalduri tulu</translation>
    </message>
    <message>
        <source>outlay of the operator</source>
        <translation>süsteemihalduri kulu</translation>
    </message>
    <message>
        <source>balance energy sold to the parties</source>
        <translation>bilansihalduritele müüdud bilansienergia</translation>
    </message>
    <message>
        <source>sold to the open supplier</source>
        <translation>müüdud avatud tarnijale</translation>
    </message>
    <message>
        <source>down-regulation</source>
        <extracomment>The price of down-regulation made the price of a period</extracomment>
        <translation>allareguleerimine</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>tasud</translation>
    </message>
    <message>
        <source>bought from the open supplier</source>
        <translation>ostetud avatud tarnijalt</translation>
    </message>
    <message>
        <source>reserve capacity</source>
        <translation>reguleerimisvõimsus</translation>
    </message>
    <message>
        <source>imbalance clearing</source>
        <translation>bilansi selgitamine</translation>
    </message>
    <message>
        <source>balance energy bought from the parties</source>
        <translation>bilansihalduritelt ostetud bilansienergia</translation>
    </message>
    <message>
        <source>up-regulation</source>
        <extracomment>The price of up-regulation made the price of a period</extracomment>
        <translation>ülesreguleerimine</translation>
    </message>
    <message>
        <source>capital of the regulation assets</source>
        <translation>reguleeritava vara kapitali kulu</translation>
    </message>
    <message>
        <source>Clock named in the file</source>
        <translation>Failis nimetatud kell</translation>
    </message>
    <message>
        <source>A value is of</source>
        <translation>Väärtus on</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Tunni kohta</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Poole tunni kohta</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Veerandtunni kohta</translation>
    </message>
    <message>
        <source>change of the hourly plan</source>
        <extracomment>Undo step: shown after &quot;Undo&quot;</extracomment>
        <translation>tunniplaani muutmine</translation>
    </message>
    <message>
        <source>Previous day of the same type</source>
        <extracomment>Ways to plan the hours of a day</extracomment>
        <translation>Eelmine sama tüüpi päev</translation>
    </message>
    <message>
        <source>The latest metered day of the same type: working day, day before a holiday, or day off. Without one of its type: the latest metered day.</source>
        <translation>Viimane mõõdetud sama tüüpi päev: tööpäev, pühade-eelne päev või puhkepäev. Kui sellist pole, viimane mõõdetud päev.</translation>
    </message>
    <message>
        <source>Same weekday last week</source>
        <translation>Sama nädalapäev eelmisel nädalal</translation>
    </message>
    <message>
        <source>The day seven days before, holiday or not. In the first week: the previous day of the same type.</source>
        <translation>Päev seitse päeva varem, olgu püha või mitte. Esimesel nädalal eelmine sama tüüpi päev.</translation>
    </message>
    <message>
        <source>Mean of the last 4 same weekdays</source>
        <translation>Viimase 4 sama nädalapäeva keskmine</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of the last four same weekdays of the same type, at most eight weeks back. Without one: the previous day of the same type.</source>
        <translation>Viimase nelja sama nädalapäeva (sama tüüpi) tunnikeskmine, kuni kaheksa nädalat tagasi. Kui neid pole, eelmine sama tüüpi päev.</translation>
    </message>
    <message>
        <source>Profile of the last 4 weeks</source>
        <translation>Viimase 4 nädala profiil</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of all days of the same type in the last four weeks. Without one: the previous day of the same type.</source>
        <translation>Kõigi sama tüüpi päevade tunnikeskmine viimase nelja nädala jooksul. Kui neid pole, eelmine sama tüüpi päev.</translation>
    </message>
    <message>
        <source>Similar days</source>
        <translation>Sarnased päevad</translation>
    </message>
    <message>
        <source>Days of the same type in the last eight weeks after a day that used nearly as much as the last metered one: the five nearest count 1, 1/2, 1/3, 1/4, 1/5. Without them: the profile of the last 4 weeks.</source>
        <translation>Sama tüüpi päevad viimase kaheksa nädala jooksul, millele eelnes peaaegu sama suur tarbimine kui viimasel mõõdetud päeval: viis lähimat kaaludega 1, 1/2, 1/3, 1/4, 1/5. Kui neid pole, viimase 4 nädala profiil.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <extracomment>What is varied in the sensitivity</extracomment>
        <translation>Tarbimine</translation>
    </message>
    <message>
        <source>Every hour uses so much more or less. Every line of the bill changes alike, so the order of the categories stays.</source>
        <translation>Iga tund tarbib nii palju rohkem või vähem. Kõik arve read muutuvad ühtmoodi, seega kategooriate järjestus jääb.</translation>
    </message>
    <message>
        <source>Output above the base load</source>
        <translation>Toodang üle baaskoormuse</translation>
    </message>
    <message>
        <source>Only what an hour uses above the month&apos;s lowest hour changes: more or less is made, the base load stays.</source>
        <translation>Muutub vaid see, mis tund tarbib üle kuu madalaima tunni: toodetakse rohkem või vähem, baaskoormus jääb.</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>Koormuse kuju</translation>
    </message>
    <message>
        <source>Every day keeps its energy; its hours move towards the day&apos;s mean (flatter) or away from it (more peaked).</source>
        <translation>Iga päeva energia jääb; tunnid liiguvad päeva keskmise poole (ühtlasem) või sellest eemale (teravam).</translation>
    </message>
    <message>
        <source>Shift to the night</source>
        <translation>Nihe ööle</translation>
    </message>
    <message>
        <source>A share of every day hour moves to the night hours of the same date; below zero from the night to the day.</source>
        <translation>Osa igast päevatunnist liigub sama kuupäeva öötundidele; alla nulli öölt päevale.</translation>
    </message>
    <message>
        <source>Error of the plan</source>
        <translation>Plaani viga</translation>
    </message>
    <message>
        <source>The plan misses every hour by so much, by turns above and below the fact; it matters to categories 5 and 6 only.</source>
        <translation>Plaan eksib igal tunnil nii palju, vaheldumisi üle ja alla fakti; see puudutab ainult 5. ja 6. kategooriat.</translation>
    </message>
    <message>
        <source>deviations as a share of consumption</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>hälbed osana tarbimisest</translation>
    </message>
    <message>
        <source>planned too much (below zero: too little)</source>
        <translation>plaanitud liiga palju (alla nulli: liiga vähe)</translation>
    </message>
    <message>
        <source>share of deviations above the plan</source>
        <translation>plaanist ülespoole hälvete osa</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>hälbed</translation>
    </message>
    <message>
        <source>deviations above the plan</source>
        <translation>hälbed plaanist üles</translation>
    </message>
    <message>
        <source>deviations below the plan</source>
        <translation>hälbed plaanist alla</translation>
    </message>
    <message>
        <source>metered volume</source>
        <translation>mõõdetud kogus</translation>
    </message>
    <message>
        <source>metered volume of the month</source>
        <translation>kuu mõõdetud kogus</translation>
    </message>
    <message>
        <source>planned volume of the month</source>
        <translation>kuu plaanitud kogus</translation>
    </message>
    <message>
        <source>volume above plan in the month</source>
        <translation>kuu kogus üle plaani</translation>
    </message>
    <message>
        <source>volume below plan in the month</source>
        <translation>kuu kogus alla plaani</translation>
    </message>
    <message>
        <source>planned volume of the hour</source>
        <translation>tunni plaanitud kogus</translation>
    </message>
    <message>
        <source>weighted volume of a day it is planned by</source>
        <translation>plaani aluseks oleva päeva kaalutud kogus</translation>
    </message>
    <message>
        <source>weight of the day</source>
        <translation>päeva kaal</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>kaal</translation>
    </message>
    <message>
        <source>step of quantities</source>
        <translation>koguste samm</translation>
    </message>
    <message>
        <source>deviation of the hour</source>
        <translation>tunni hälve</translation>
    </message>
    <message>
        <source>cost of the deviations</source>
        <translation>hälvete maksumus</translation>
    </message>
    <message>
        <source>cost of the month</source>
        <translation>kuu maksumus</translation>
    </message>
    <message>
        <source>line of the bill</source>
        <translation>arve rida</translation>
    </message>
    <message>
        <source>share of drawn years in which a plan pays</source>
        <translation>loositud aastate osa, milles plaan tasub</translation>
    </message>
    <message>
        <source>drawn years in which a plan pays</source>
        <translation>loositud aastaid, milles plaan tasub</translation>
    </message>
    <message>
        <source>drawn years</source>
        <translation>loositud aastaid</translation>
    </message>
    <message>
        <source>cheapest year by the hour without a plan</source>
        <translation>odavaim aasta tunnihinnaga ilma plaanita</translation>
    </message>
    <message>
        <source>total of a drawn year</source>
        <translation>loositud aasta summa</translation>
    </message>
    <message>
        <source>change, percent</source>
        <translation>muutus protsentides</translation>
    </message>
    <message>
        <source>year in the category before the change of choice</source>
        <translation>aasta kategoorias enne valiku muutust</translation>
    </message>
    <message>
        <source>year in the category after the change of choice</source>
        <translation>aasta kategoorias pärast valiku muutust</translation>
    </message>
    <message>
        <source>dearer by</source>
        <translation>kallim</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just below</source>
        <translation>kui palju on uus valik kallim vahetult allpool</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just above</source>
        <translation>kui palju on uus valik kallim vahetult ülalpool</translation>
    </message>
    <message>
        <source>change of the gap between the two choices</source>
        <translation>kahe valiku vahe muutus</translation>
    </message>
    <message>
        <source>Own method: a plan from past days, none later than two days before</source>
        <translation>Oma meetod: plaan möödunud päevade põhjal, mitte hiljem kui kaks päeva varem</translation>
    </message>
    <message>
        <source>new invoice</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>uus arve</translation>
    </message>
    <message>
        <source>new invoices</source>
        <translation>uued arved</translation>
    </message>
    <message>
        <source>removal of the invoice</source>
        <translation>arve eemaldamine</translation>
    </message>
    <message>
        <source>change of an invoice line</source>
        <translation>arverea muutmine</translation>
    </message>
    <message>
        <source>new invoice lines</source>
        <translation>uued arveread</translation>
    </message>
    <message>
        <source>removal of invoice lines</source>
        <translation>arveridade eemaldamine</translation>
    </message>
    <message>
        <source>change of the invoice</source>
        <translation>arve muutmine</translation>
    </message>
    <message>
        <source>Equal</source>
        <extracomment>What a comparison of an invoice line came to</extracomment>
        <translation>Võrdne</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>Ümardamise piires</translation>
    </message>
    <message>
        <source>Quantity differs</source>
        <translation>Kogus erineb</translation>
    </message>
    <message>
        <source>Price differs</source>
        <translation>Hind erineb</translation>
    </message>
    <message>
        <source>Quantity and price differ</source>
        <translation>Kogus ja hind erinevad</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Summa erineb</translation>
    </message>
    <message>
        <source>Quantity × price is not the amount</source>
        <translation>Kogus × hind ei ole summa</translation>
    </message>
    <message>
        <source>Not on the invoice</source>
        <translation>Arvel puudub</translation>
    </message>
    <message>
        <source>Not in our bill</source>
        <translation>Meie arvel puudub</translation>
    </message>
    <message>
        <source>What does it stand for?</source>
        <translation>Mida see tähendab?</translation>
    </message>
    <message>
        <source>Counted with a line above</source>
        <translation>Arvestatud koos ülal oleva reaga</translation>
    </message>
    <message>
        <source>Wrong sum</source>
        <translation>Vale kogusumma</translation>
    </message>
    <message>
        <source>VAT of another rate</source>
        <translation>Käibemaks teise määraga</translation>
    </message>
    <message>
        <source>VAT does not follow from the total</source>
        <translation>Käibemaks ei tulene kogusummast</translation>
    </message>
    <message>
        <source>Follows from the lines</source>
        <translation>Tuleneb ridadest</translation>
    </message>
    <message>
        <source>demand-response fee</source>
        <translation>tarbimise juhtimise tasu</translation>
    </message>
    <message>
        <source>transmission tariff</source>
        <translation>edastustariif</translation>
    </message>
    <message>
        <source>billed less expected</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>arvel miinus arvutuse järgi</translation>
    </message>
    <message>
        <source>billed amount</source>
        <translation>summa arvel</translation>
    </message>
    <message>
        <source>expected amount</source>
        <translation>summa arvutuse järgi</translation>
    </message>
    <message>
        <source>amount under this error</source>
        <translation>summa selle vea korral</translation>
    </message>
    <message>
        <source>quantity times price</source>
        <translation>kogus korda hind</translation>
    </message>
    <message>
        <source>VAT of the line</source>
        <translation>rea käibemaks</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>kogus</translation>
    </message>
    <message>
        <source>line before rounding</source>
        <translation>rida enne ümardamist</translation>
    </message>
    <message>
        <source>The supplier&apos;s invoice</source>
        <translation>Tarnija arve</translation>
    </message>
    <message>
        <source>change of the hours of the day&apos;s zones</source>
        <translation>ööpäevatsoonide tundide muutmine</translation>
    </message>
    <message>
        <source>change of the day when transmission tariffs were decided</source>
        <translation>edastustariifide otsuse kuupäeva muutmine</translation>
    </message>
    <message>
        <source>Centre system</source>
        <extracomment>Rows of the price sheet</extracomment>
        <translation>Keskuse ühendsüsteem</translation>
    </message>
    <message>
        <source>Middle Volga system without Samara oblast</source>
        <translation>Kesk-Volga ühendsüsteem ilma Samara oblastita</translation>
    </message>
    <message>
        <source>Samara oblast</source>
        <translation>Samara oblast</translation>
    </message>
    <message>
        <source>Urals system without Udmurtia and Kirov oblast</source>
        <translation>Uurali ühendsüsteem ilma Udmurtia ja Kirovi oblastita</translation>
    </message>
    <message>
        <source>Udmurtia and Kirov oblast</source>
        <translation>Udmurtia ja Kirovi oblast</translation>
    </message>
    <message>
        <source>North-West system</source>
        <translation>Loode ühendsüsteem</translation>
    </message>
    <message>
        <source>FST order 2193-e on the zones of 2015, edition of 27.02.2015</source>
        <translation>FST käskkiri 2193-e 2015. aasta tsoonide kohta, 27.02.2015 redaktsioon</translation>
    </message>
    <message>
        <source>FST order on the zones of 2013</source>
        <translation>FST käskkiri 2013. aasta tsoonide kohta</translation>
    </message>
    <message>
        <source>FST order on the zones of 2011</source>
        <translation>FST käskkiri 2011. aasta tsoonide kohta</translation>
    </message>
    <message>
        <source>FAS order 1554/17 of 21.11.2017, amended by 1236/20</source>
        <translation>FAS käskkiri 1554/17, 21.11.2017, muudetud 1236/20</translation>
    </message>
    <message>
        <source>figures that circulate, unverified</source>
        <translation>käibel olevad arvud, kontrollimata</translation>
    </message>
    <message>
        <source>a published billing program with coefficient 1.83</source>
        <translation>avaldatud arveldusprogramm koefitsiendiga 1,83</translation>
    </message>
    <message>
        <source>System Operator&apos;s planned hours 2024 as used by a published tariff calculator</source>
        <translation>süsteemioperaatori 2024. aasta plaanitunnid avaldatud tariifikalkulaatorist</translation>
    </message>
    <message>
        <source>System Operator&apos;s planned hours 2025 as used by a published storage study of Samara oblast</source>
        <translation>süsteemioperaatori 2025. aasta plaanitunnid avaldatud Samara oblasti salvestusuuringust</translation>
    </message>
    <message>
        <source>System Operator&apos;s planned hours 2026 as used by a published capacity forecast</source>
        <translation>süsteemioperaatori 2026. aasta plaanitunnid avaldatud võimsusprognoosist</translation>
    </message>
    <message>
        <source>hours of the Kaliningrad system as used by a published storage study</source>
        <translation>Kaliningradi süsteemi tunnid avaldatud salvestusuuringust</translation>
    </message>
    <message>
        <source>another what-if</source>
        <extracomment>Undo steps of what-ifs: shown after &quot;Undo&quot;</extracomment>
        <translation>uus stsenaarium</translation>
    </message>
    <message>
        <source>name of a what-if</source>
        <translation>stsenaariumi nimi</translation>
    </message>
    <message>
        <source>removal of a what-if</source>
        <translation>stsenaariumi eemaldamine</translation>
    </message>
    <message>
        <source>copy of a what-if</source>
        <translation>stsenaariumi koopia</translation>
    </message>
    <message>
        <source>order of the what-ifs</source>
        <translation>stsenaariumide järjekord</translation>
    </message>
    <message>
        <source>change of a what-if</source>
        <translation>stsenaariumi muutmine</translation>
    </message>
    <message>
        <source>other what-ifs</source>
        <translation>teised stsenaariumid</translation>
    </message>
    <message>
        <source>Shed 100 kW in the peak hours</source>
        <extracomment>Names of what-ifs that are added with one click</extracomment>
        <translation>100 kW vähem tipptundidel</translation>
    </message>
    <message>
        <source>Shift two peak hours to the night</source>
        <translation>Kahe tipptunni koormus öösse</translation>
    </message>
    <message>
        <source>Storage 200 kW, 800 kWh, 88 %</source>
        <translation>Salvesti 200 kW, 800 kWh, 88 %</translation>
    </message>
    <message>
        <source>Stay out of the peak hours</source>
        <translation>Väldi tipptunde</translation>
    </message>
    <message>
        <source>Cheapest plan for a storage</source>
        <translation>Salvesti odavaim plaan</translation>
    </message>
    <message>
        <source>New load at night</source>
        <translation>Uus koormus öösel</translation>
    </message>
    <message>
        <source>the month&apos;s</source>
        <translation>kuu väärtus</translation>
    </message>
    <message>
        <source>number of months</source>
        <translation>kuude arv</translation>
    </message>
    <message>
        <source>saving of the year in the line</source>
        <translation>aasta sääst real</translation>
    </message>
    <message>
        <source>A new site for every meter</source>
        <translation>Iga arvesti jaoks uus tarbimiskoht</translation>
    </message>
    <message>
        <source>consumption of the month</source>
        <translation>kuu tarbimine</translation>
    </message>
    <message>
        <source>saving in % of today&apos;s cost</source>
        <translation>kokkuhoid % tänasest kulust</translation>
    </message>
    <message>
        <source>Planned or zone hours of a year</source>
        <translation>Aasta plaani- või tsoonitunnid</translation>
    </message>
    <message>
        <source>Import planned or zone hours</source>
        <translation>Plaani- või tsoonitundide import</translation>
    </message>
    <message>
        <source>Zone or system</source>
        <translation>Tsoon või süsteem</translation>
    </message>
    <message>
        <source>Import balance energy</source>
        <translation>Impordi bilansienergia</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (CSV)</source>
        <translation>Baltic Transparency Dashboardi aruanded (CSV)</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (JSON)</source>
        <translation>Baltic Transparency Dashboardi aruanded (JSON)</translation>
    </message>
    <message>
        <source>Day-ahead and imbalance prices (JSON)</source>
        <translation>Päev-ette ja ebabilansi hinnad (JSON)</translation>
    </message>
    <message>
        <source>Documents of the ENTSO-E platform (XML)</source>
        <translation>ENTSO-E platvormi dokumendid (XML)</translation>
    </message>
    <message>
        <source>Report of the Baltic Transparency Dashboard</source>
        <translation>Baltic Transparency Dashboardi aruanne</translation>
    </message>
    <message>
        <source>Imbalance prices or volumes of ENTSO-E</source>
        <translation>ENTSO-E ebabilansi hinnad või kogused</translation>
    </message>
    <message>
        <source>Day-ahead prices of Elering</source>
        <translation>Eleringi päev-ette hinnad</translation>
    </message>
    <message>
        <source>Metering and schedule of a balance party</source>
        <translation>Bilansihalduri mõõtmised ja graafik</translation>
    </message>
    <message>
        <source>Clock of the times</source>
        <translation>Aegade kell</translation>
    </message>
    <message>
        <source>Estonia (EET)</source>
        <translation>Eesti (EET)</translation>
    </message>
    <message>
        <source>Central Europe (CET)</source>
        <translation>Kesk-Euroopa (CET)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Span of the case</source>
        <translation>Arvutuse vahemik</translation>
    </message>
    <message>
        <source>Keep the case&apos;s</source>
        <translation>Jäta arvutuse oma</translation>
    </message>
    <message>
        <source>Extend to both</source>
        <translation>Laienda mõlemani</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Võta faili oma</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Arvutuse samm</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutit</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutit</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutit</translation>
    </message>
    <message>
        <source>Energy of longer intervals</source>
        <translation>Pikemate vahemike energia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jäta välja</translation>
    </message>
    <message>
        <source>Divide evenly</source>
        <translation>Jaga ühtlaselt</translation>
    </message>
    <message>
        <source>Values that are there</source>
        <translation>Olemasolevad väärtused</translation>
    </message>
    <message>
        <source>Replace where the file has some</source>
        <translation>Asenda seal, kus failis on</translation>
    </message>
    <message>
        <source>Replace the whole series</source>
        <translation>Asenda kogu rida</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Liida neile</translation>
    </message>
    <message>
        <source>Equal quarters of an hour</source>
        <translation>Võrdsed veerandtunnid</translation>
    </message>
    <message>
        <source>An hour&apos;s value, repeated</source>
        <translation>Tunni väärtus, korratud</translation>
    </message>
    <message>
        <source>Each its own value</source>
        <translation>Igal oma väärtus</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Day-ahead prices</source>
        <translation>Päev-ette hinnad</translation>
    </message>
    <message>
        <source>Imbalance prices</source>
        <translation>Ebabilansi hinnad</translation>
    </message>
    <message>
        <source>Imbalance volumes of the area</source>
        <translation>Piirkonna ebabilansi kogused</translation>
    </message>
    <message>
        <source>Direction of balancing</source>
        <translation>Tasakaalustamise suund</translation>
    </message>
    <message>
        <source>Neutrality component</source>
        <translation>Neutraalsuskomponent</translation>
    </message>
    <message>
        <source>Reference prices of balancing energy</source>
        <translation>Reguleerimisenergia võrdlushinnad</translation>
    </message>
    <message>
        <source>Prices of activated energy</source>
        <translation>Aktiveeritud energia hinnad</translation>
    </message>
    <message>
        <source>Activated energy</source>
        <translation>Aktiveeritud energia</translation>
    </message>
    <message>
        <source>Balance of the operator</source>
        <translation>Süsteemihalduri bilanss</translation>
    </message>
    <message>
        <source>Satisfied demand, aFRR</source>
        <translation>Rahuldatud nõudlus, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, mFRR</source>
        <translation>Rahuldatud nõudlus, mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, total</source>
        <translation>Rahuldatud nõudlus, kokku</translation>
    </message>
    <message>
        <source>Price of satisfied demand, aFRR</source>
        <translation>Rahuldatud nõudluse hind, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand, mFRR</source>
        <translation>Rahuldatud nõudluse hind, mFRR</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei ole vaja</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Piirkond</translation>
    </message>
    <message>
        <source>Version of the values</source>
        <translation>Väärtuste versioon</translation>
    </message>
    <message>
        <source>Final, else preliminary</source>
        <translation>Lõplikud, muidu esialgsed</translation>
    </message>
    <message>
        <source>Final only</source>
        <translation>Ainult lõplikud</translation>
    </message>
    <message>
        <source>Preliminary only</source>
        <translation>Ainult esialgsed</translation>
    </message>
    <message>
        <source>Sides of the prices</source>
        <translation>Hindade pooled</translation>
    </message>
    <message>
        <source>A04 surplus, A05 shortage</source>
        <translation>A04 ülejääk, A05 puudujääk</translation>
    </message>
    <message>
        <source>A04 shortage, A05 surplus</source>
        <translation>A04 puudujääk, A05 ülejääk</translation>
    </message>
    <message>
        <source>Balance party</source>
        <translation>Bilansihaldur</translation>
    </message>
    <message>
        <source>Columns without a name hold</source>
        <translation>Nimeta veergudes on</translation>
    </message>
    <message>
        <source>Metered, net</source>
        <translation>Mõõdetud, neto</translation>
    </message>
    <message>
        <source>Schedule, net</source>
        <translation>Graafik, neto</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Tootmine</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Ebabilanss</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiveeritud</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>Midagi ei võeta</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Span of the case after the import</source>
        <translation>Arvutuse vahemik pärast importi</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>sammu</translation>
    </message>
    <message>
        <source>values</source>
        <translation>väärtust</translation>
    </message>
    <message>
        <source>Day-ahead price</source>
        <translation>Päev-ette hind</translation>
    </message>
    <message>
        <source>Value of avoided activation</source>
        <translation>Ärahoitud aktiveerimise väärtus</translation>
    </message>
    <message>
        <source>Price of up-regulation</source>
        <translation>Ülesreguleerimise hind</translation>
    </message>
    <message>
        <source>Price of down-regulation</source>
        <translation>Allareguleerimise hind</translation>
    </message>
    <message>
        <source>Reference price, up</source>
        <translation>Võrdlushind üles</translation>
    </message>
    <message>
        <source>Reference price, down</source>
        <translation>Võrdlushind alla</translation>
    </message>
    <message>
        <source>Price bought from the open supplier</source>
        <translation>Avatud tarnijalt ostu hind</translation>
    </message>
    <message>
        <source>Price sold to the open supplier</source>
        <translation>Avatud tarnijale müügi hind</translation>
    </message>
    <message>
        <source>Operator&apos;s sell price</source>
        <translation>Süsteemihalduri müügihind</translation>
    </message>
    <message>
        <source>Operator&apos;s buy price</source>
        <translation>Süsteemihalduri ostuhind</translation>
    </message>
    <message>
        <source>Imbalance price</source>
        <translation>Ebabilansi hind</translation>
    </message>
    <message>
        <source>Imbalance of the area</source>
        <translation>Piirkonna ebabilanss</translation>
    </message>
    <message>
        <source>Activated energy, up</source>
        <translation>Aktiveeritud energia üles</translation>
    </message>
    <message>
        <source>Activated energy, down</source>
        <translation>Aktiveeritud energia alla</translation>
    </message>
    <message>
        <source>Satisfied demand up, aFRR</source>
        <translation>Rahuldatud nõudlus üles, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand up, mFRR</source>
        <translation>Rahuldatud nõudlus üles, mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, aFRR</source>
        <translation>Rahuldatud nõudlus alla, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, mFRR</source>
        <translation>Rahuldatud nõudlus alla, mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, aFRR</source>
        <translation>Rahuldatud nõudluse hind üles, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, mFRR</source>
        <translation>Rahuldatud nõudluse hind üles, mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, aFRR</source>
        <translation>Rahuldatud nõudluse hind alla, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, mFRR</source>
        <translation>Rahuldatud nõudluse hind alla, mFRR</translation>
    </message>
    <message>
        <source>External error of Latvia</source>
        <translation>Läti välisviga</translation>
    </message>
    <message>
        <source>External error of Lithuania</source>
        <translation>Leedu välisviga</translation>
    </message>
    <message>
        <source>Price between the operators</source>
        <translation>Süsteemihaldurite vaheline hind</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Nagu arveldatud</translation>
    </message>
    <message>
        <source>Latvian fees, second half of 2025</source>
        <translation>Läti tasud, 2025 II poolaasta</translation>
    </message>
    <message>
        <source>Lithuanian fees of 2025</source>
        <translation>Leedu tasud 2025</translation>
    </message>
    <message>
        <source>Finland 2025: Nordic price and fees</source>
        <translation>Soome 2025: Põhjamaade hind ja tasud</translation>
    </message>
    <message>
        <source>Turkey until 2025: margins of 3 %</source>
        <translation>Türgi kuni 2025: marginaal 3 %</translation>
    </message>
    <message>
        <source>Russia: own initiative</source>
        <translation>Venemaa: omaalgatus</translation>
    </message>
    <message>
        <source>China: deviation assessment, Guangdong type</source>
        <translation>Hiina: hälbetrahv, Guangdongi tüüp</translation>
    </message>
    <message>
        <source>China: deviation assessment, Fujian type</source>
        <translation>Hiina: hälbetrahv, Fujiani tüüp</translation>
    </message>
    <message>
        <source>China: deviation assessment, Sichuan type</source>
        <translation>Hiina: hälbetrahv, Sichuani tüüp</translation>
    </message>
    <message>
        <source>cost of a period</source>
        <translation>kauplemisperioodi kulu</translation>
    </message>
    <message>
        <source>imbalance, surplus above 0</source>
        <translation>ebabilanss, ülejääk üle 0</translation>
    </message>
    <message>
        <source>cost of a step</source>
        <translation>sammu kulu</translation>
    </message>
    <message>
        <source>cost of an hour of the day</source>
        <translation>ööpäeva tunni kulu</translation>
    </message>
    <message>
        <source>cost of a weekday</source>
        <translation>nädalapäeva kulu</translation>
    </message>
    <message>
        <source>net by the monthly reports</source>
        <translation>neto kuuaruannete järgi</translation>
    </message>
    <message>
        <source>rounding of the monthly reports</source>
        <translation>kuuaruannete ümardus</translation>
    </message>
    <message>
        <source>cost above day-ahead</source>
        <translation>kulu üle päev-ette hinna</translation>
    </message>
    <message>
        <source>cost above day-ahead, month</source>
        <translation>kulu üle päev-ette hinna, kuu</translation>
    </message>
    <message>
        <source>cost above day-ahead, all</source>
        <translation>kulu üle päev-ette hinna, kokku</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>osa kogusummast</translation>
    </message>
    <message>
        <source>total of the span</source>
        <translation>ajavahemiku summa</translation>
    </message>
    <message>
        <source>cost of a quadrant</source>
        <translation>kvadrandi kulu</translation>
    </message>
    <message>
        <source>own surplus, system short</source>
        <translation>oma ülejääk, süsteemis puudujääk</translation>
    </message>
    <message>
        <source>own deficit, system long</source>
        <translation>oma puudujääk, süsteemis ülejääk</translation>
    </message>
    <message>
        <source>own surplus, system long</source>
        <translation>oma ülejääk, süsteemis ülejääk</translation>
    </message>
    <message>
        <source>own deficit, system short</source>
        <translation>oma puudujääk, süsteemis puudujääk</translation>
    </message>
    <message>
        <source>share of helping periods</source>
        <translation>süsteemi aidanud perioodide osa</translation>
    </message>
    <message>
        <source>periods that helped</source>
        <translation>aidanud perioode</translation>
    </message>
    <message>
        <source>periods that hurt</source>
        <translation>kahjustanud perioode</translation>
    </message>
    <message>
        <source>imbalance without its sign, sum</source>
        <translation>absoluutne ebabilanss, summa</translation>
    </message>
    <message>
        <source>imbalance without its sign, month</source>
        <translation>absoluutne ebabilanss, kuu</translation>
    </message>
    <message>
        <source>imbalance as a share of consumption</source>
        <translation>ebabilanss tarbimise suhtes</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>tarbitud</translation>
    </message>
    <message>
        <source>consumed and produced</source>
        <translation>tarbitud ja toodetud</translation>
    </message>
    <message>
        <source>cost per MWh consumed and produced</source>
        <translation>kulu tarbitud ja toodetud MWh kohta</translation>
    </message>
    <message>
        <source>what a perfect forecast would have saved</source>
        <translation>mida täpne prognoos oleks säästnud</translation>
    </message>
    <message>
        <source>fees on the imbalance</source>
        <translation>tasud ebabilansilt</translation>
    </message>
    <message>
        <source>saving by the better forecast</source>
        <translation>parema prognoosi sääst</translation>
    </message>
    <message>
        <source>share forecast away</source>
        <translation>ära prognoositud osa</translation>
    </message>
    <message>
        <source>energy and fees, as it was</source>
        <translation>energia ja tasud, nagu oli</translation>
    </message>
    <message>
        <source>energy, as it was</source>
        <translation>energia, nagu oli</translation>
    </message>
    <message>
        <source>fees on the imbalance, as it was</source>
        <translation>tasud ebabilansilt, nagu oli</translation>
    </message>
    <message>
        <source>imbalance, as it was</source>
        <translation>ebabilanss, nagu oli</translation>
    </message>
    <message>
        <source>energy and fees, better forecast</source>
        <translation>energia ja tasud, parem prognoos</translation>
    </message>
    <message>
        <source>energy, better forecast</source>
        <translation>energia, parem prognoos</translation>
    </message>
    <message>
        <source>fees on the imbalance, better forecast</source>
        <translation>tasud ebabilansilt, parem prognoos</translation>
    </message>
    <message>
        <source>imbalance, better forecast</source>
        <translation>ebabilanss, parem prognoos</translation>
    </message>
    <message>
        <source>what the shorter period costs more</source>
        <translation>mille võrra lühem periood rohkem maksab</translation>
    </message>
    <message>
        <source>energy, settled step by step</source>
        <translation>energia, arveldatud sammhaaval</translation>
    </message>
    <message>
        <source>energy, settled by the hour</source>
        <translation>energia, arveldatud tunni kaupa</translation>
    </message>
    <message>
        <source>fees, settled step by step</source>
        <translation>tasud, arveldatud sammhaaval</translation>
    </message>
    <message>
        <source>fees, settled by the hour</source>
        <translation>tasud, arveldatud tunni kaupa</translation>
    </message>
    <message>
        <source>an hour, step by step</source>
        <translation>tund sammhaaval</translation>
    </message>
    <message>
        <source>an hour as a whole</source>
        <translation>tund tervikuna</translation>
    </message>
    <message>
        <source>what this rule would cost</source>
        <translation>mida see kord maksaks</translation>
    </message>
    <message>
        <source>what that rule would cost</source>
        <translation>mida too kord maksaks</translation>
    </message>
    <message>
        <source>cost of a period, own initiative</source>
        <translation>perioodi kulu, omaalgatus</translation>
    </message>
    <message>
        <source>assessment of a month</source>
        <translation>kuu trahv</translation>
    </message>
    <message>
        <source>contracted energy</source>
        <translation>lepinguline energia</translation>
    </message>
    <message>
        <source>metered energy</source>
        <translation>mõõdetud energia</translation>
    </message>
    <message>
        <source>price of the assessment</source>
        <translation>trahvi hind</translation>
    </message>
    <message>
        <source>settled periods of the case</source>
        <translation>arveldatud kauplemisperioodid</translation>
    </message>
    <message>
        <source>assumed: the system&apos;s direction and every price stay as settled</source>
        <translation>eeldus: süsteemi suund ja kõik hinnad jäävad nagu arveldatud</translation>
    </message>
    <message>
        <source>assumed: the area&apos;s volume moves with the party&apos;s imbalance</source>
        <translation>eeldus: piirkonna maht muutub koos bilansihalduri ebabilansiga</translation>
    </message>
    <message>
        <source>assumed: the hour&apos;s price is the mean of its steps</source>
        <translation>eeldus: tunni hind on sammude keskmine</translation>
    </message>
    <message>
        <source>AST, balancing and system imbalance prices, July to December 2025</source>
        <translation>AST, bilansienergia ja süsteemi ebabilansi hinnad, juuli kuni detsember 2025</translation>
    </message>
    <message>
        <source>ERR 1609685459, Lithuanian balancing fees of 2025</source>
        <translation>ERR 1609685459, Leedu bilansitasud 2025</translation>
    </message>
    <message>
        <source>eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory</source>
        <translation>eSetti käsiraamat; Fingrid, mahutasu 2025; ebabilansi tasu mälu järgi</translation>
    </message>
    <message>
        <source>Turkish imbalance formulas before 2026, as public code has them</source>
        <translation>Türgi ebabilansi valemid enne 2026, avaliku koodi järgi</translation>
    </message>
    <message>
        <source>RF Government Resolution 1172 of 27.12.2010; the prices from memory</source>
        <translation>Vene Föderatsiooni valitsuse määrus 1172, 27.12.2010; hinnad mälu järgi</translation>
    </message>
    <message>
        <source>Guangdong-type deviation assessment, as trade pages describe it</source>
        <translation>Guangdongi tüüpi hälbetrahv, erialalehtede kirjelduse järgi</translation>
    </message>
    <message>
        <source>Fujian, draft rules of 2021, as copies have them</source>
        <translation>Fujian, 2021. a reeglite eelnõu koopiate järgi</translation>
    </message>
    <message>
        <source>Sichuan, rules of 2018, as copies have them</source>
        <translation>Sichuan, 2018. a reeglid koopiate järgi</translation>
    </message>
    <message>
        <source>another case of balance energy</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>teised bilansienergia andmed</translation>
    </message>
    <message>
        <source>another rule of settlement</source>
        <translation>teine arveldusreegel</translation>
    </message>
    <message>
        <source>first day of a rule</source>
        <translation>reegli esimene päev</translation>
    </message>
    <message>
        <source>change of the two prices</source>
        <translation>kahe hinna muutmine</translation>
    </message>
    <message>
        <source>new fee</source>
        <translation>uus tasu</translation>
    </message>
    <message>
        <source>change of a fee</source>
        <translation>tasu muutmine</translation>
    </message>
    <message>
        <source>removal of a fee</source>
        <translation>tasu eemaldamine</translation>
    </message>
    <message>
        <source>published fees</source>
        <translation>avaldatud tasud</translation>
    </message>
    <message>
        <source>operator&apos;s costs of {month}</source>
        <translation>süsteemihalduri kulud: {month}</translation>
    </message>
    <message>
        <source>neutrality component of {month}</source>
        <translation>neutraalsuskomponent: {month}</translation>
    </message>
    <message>
        <source>another name of a balance party</source>
        <translation>bilansihalduri teine nimi</translation>
    </message>
    <message>
        <source>removal of a balance party</source>
        <translation>bilansihalduri eemaldamine</translation>
    </message>
    <message>
        <source>Imbalance tariff</source>
        <translation>Ebabilansi tariif</translation>
    </message>
    <message>
        <source>Balancing capacity fee</source>
        <translation>Tasakaalustamisvõimsuse tasu</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>tarbimine</translation>
    </message>
    <message>
        <source>production</source>
        <translation>toodang</translation>
    </message>
    <message>
        <source>consumption and production</source>
        <translation>tarbimine ja toodang</translation>
    </message>
    <message>
        <source>published</source>
        <translation>avaldatud</translation>
    </message>
    <message>
        <source>model</source>
        <translation>mudel</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>The price of a period in which nothing was activated</extracomment>
        <translation>asendushind</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>mõõdetud</translation>
    </message>
    <message>
        <source>digitised from a chart</source>
        <translation>graafikult digitud</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imporditud</translation>
    </message>
    <message>
        <source>money to the party</source>
        <translation>raha bilansihaldurile</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>ebabilanss</translation>
    </message>
    <message>
        <source>metered delivery</source>
        <translation>mõõdetud tarne</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plaan</translation>
    </message>
    <message>
        <source>energy on the operator&apos;s order</source>
        <translation>energia süsteemihalduri korraldusel</translation>
    </message>
    <message>
        <source>volume of the balancing area</source>
        <translation>tasakaalustamispiirkonna kogus</translation>
    </message>
    <message>
        <source>the operator&apos;s costs</source>
        <translation>süsteemihalduri kulud</translation>
    </message>
    <message>
        <source>open supply of the other systems</source>
        <translation>teiste süsteemide avatud tarne</translation>
    </message>
    <message>
        <source>direction of the system</source>
        <translation>süsteemi suund</translation>
    </message>
    <message>
        <source>more than at the day-ahead price, in a period</source>
        <translation>rohkem kui päev-ette hinnaga, periood</translation>
    </message>
    <message>
        <source>energy taken from the system</source>
        <translation>süsteemist võetud energia</translation>
    </message>
    <message>
        <source>net for energy</source>
        <translation>energia kokku</translation>
    </message>
    <message>
        <source>all months together</source>
        <translation>kõik kuud kokku</translation>
    </message>
    <message>
        <source>what of the cost came back</source>
        <translation>kulust kaetud osa</translation>
    </message>
    <message>
        <source>sum of the five cost items</source>
        <translation>viie kuluartikli summa</translation>
    </message>
    <message>
        <source>cents by the largest remainder</source>
        <translation>sendid suurima jäägi järgi</translation>
    </message>
    <message>
        <source>price of the hour without reduction</source>
        <translation>tunni hind vähendamiseta</translation>
    </message>
    <message>
        <source>price of the hour with reduction</source>
        <translation>tunni hind vähendamisega</translation>
    </message>
    <message>
        <source>price of the offer</source>
        <translation>pakkumise hind</translation>
    </message>
    <message>
        <source>price of the buyer</source>
        <translation>ostja hind</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>nappushind</translation>
    </message>
    <message>
        <source>price where the block begins</source>
        <translation>hind ploki alguses</translation>
    </message>
    <message>
        <source>price where the block ends</source>
        <translation>hind ploki lõpus</translation>
    </message>
    <message>
        <source>beginning of the block</source>
        <translation>ploki algus</translation>
    </message>
    <message>
        <source>end of the block</source>
        <translation>ploki lõpp</translation>
    </message>
    <message>
        <source>cleared volume</source>
        <translation>kauplemismaht</translation>
    </message>
    <message>
        <source>cost of the zone without reduction</source>
        <translation>tsooni ostukulu vähendamiseta</translation>
    </message>
    <message>
        <source>saved by the lower price</source>
        <translation>sääst madalamast hinnast</translation>
    </message>
    <message>
        <source>energy not bought</source>
        <translation>ostmata energia</translation>
    </message>
    <message>
        <source>cost of the zone with reduction</source>
        <translation>tsooni ostukulu vähendamisega</translation>
    </message>
    <message>
        <source>saved in an hour</source>
        <translation>tunni sääst</translation>
    </message>
    <message>
        <source>not bought in an hour</source>
        <translation>tunnis ostmata</translation>
    </message>
    <message>
        <source>cost of an hour</source>
        <translation>tunni kulu</translation>
    </message>
    <message>
        <source>saved on purchases of an hour</source>
        <translation>tunni ostudelt säästetud</translation>
    </message>
    <message>
        <source>lost on generation of an hour</source>
        <translation>tunni toodangult kaotatud</translation>
    </message>
    <message>
        <source>reduction of an hour at its price</source>
        <translation>tunni vähendamine selle hinnaga</translation>
    </message>
    <message>
        <source>fall of the price</source>
        <translation>hinnalangus</translation>
    </message>
    <message>
        <source>price without reduction</source>
        <translation>hind vähendamiseta</translation>
    </message>
    <message>
        <source>price with reduction</source>
        <translation>hind vähendamisega</translation>
    </message>
    <message>
        <source>volume with reduction</source>
        <translation>kogus vähendamisega</translation>
    </message>
    <message>
        <source>volume not bought</source>
        <translation>ostmata kogus</translation>
    </message>
    <message>
        <source>reduction of the load</source>
        <translation>koormuse vähendamine</translation>
    </message>
    <message>
        <source>purchase of the group</source>
        <translation>grupi ost</translation>
    </message>
    <message>
        <source>generation of the group</source>
        <translation>grupi toodang</translation>
    </message>
    <message>
        <source>saved on the group&apos;s purchases</source>
        <translation>grupi ostudelt säästetud</translation>
    </message>
    <message>
        <source>lost on the group&apos;s generation</source>
        <translation>grupi toodangult kaotatud</translation>
    </message>
    <message>
        <source>net gain of the group</source>
        <translation>grupi puhasvõit</translation>
    </message>
    <message>
        <source>margin of the criterion (a model, not official)</source>
        <translation>kriteeriumi varu (mudel, mitte ametlik)</translation>
    </message>
    <message>
        <source>saving of the remaining buyers</source>
        <translation>ülejäänud ostjate sääst</translation>
    </message>
    <message>
        <source>reduction at the price with it</source>
        <translation>vähendamine selle järgse hinnaga</translation>
    </message>
    <message>
        <source>cost of the event</source>
        <translation>sündmuse kulu</translation>
    </message>
    <message>
        <source>mean fall of the price</source>
        <translation>keskmine hinnalangus</translation>
    </message>
    <message>
        <source>least fall asked for</source>
        <translation>nõutav vähim langus</translation>
    </message>
    <message>
        <source>mean price without reduction</source>
        <translation>keskmine hind vähendamiseta</translation>
    </message>
    <message>
        <source>strike price</source>
        <translation>käivitushind</translation>
    </message>
    <message>
        <source>cost of the event, as given</source>
        <translation>sündmuse kulu, nagu antud</translation>
    </message>
    <message>
        <source>share of the price, as given</source>
        <translation>osa hinnast, nagu antud</translation>
    </message>
    <message>
        <source>strike price, as given</source>
        <translation>käivitushind, nagu antud</translation>
    </message>
    <message>
        <source>Merit order of one price zone, its nodes left out</source>
        <translation>Ühe hinnatsooni hinnajärjestus, sõlmedeta</translation>
    </message>
    <message>
        <source>Model: the criterion of the operator is not public</source>
        <translation>Mudel: operaatori kriteerium pole avalik</translation>
    </message>
    <message>
        <source>the one price</source>
        <translation>üks hind</translation>
    </message>
    <message>
        <source>price of energy sold to the party</source>
        <translation>bilansihaldurile müüdud energia hind</translation>
    </message>
    <message>
        <source>price of energy bought from the party</source>
        <translation>bilansihaldurilt ostetud energia hind</translation>
    </message>
    <message>
        <source>settled price, sold</source>
        <translation>arvestushind, müük</translation>
    </message>
    <message>
        <source>settled price, bought</source>
        <translation>arvestushind, ost</translation>
    </message>
    <message>
        <source>share of the spread</source>
        <translation>hinnavahe osa</translation>
    </message>
    <message>
        <source>own deviation</source>
        <translation>oma hälve</translation>
    </message>
    <message>
        <source>deviation with the bias</source>
        <translation>hälve koos tahtliku nihkega</translation>
    </message>
    <message>
        <source>deliberate bias</source>
        <translation>tahtlik nihe</translation>
    </message>
    <message>
        <source>share of directions foreseen</source>
        <translation>äraarvatud suundade osa</translation>
    </message>
    <message>
        <source>cost where the direction was foreseen</source>
        <translation>kulu, kui suund arvati ära</translation>
    </message>
    <message>
        <source>cost where it was not</source>
        <translation>kulu, kui ei arvatud</translation>
    </message>
    <message>
        <source>cost of a day above day-ahead</source>
        <translation>päeva kulu üle päev-ette hinna</translation>
    </message>
    <message>
        <source>cost of a period above day-ahead</source>
        <translation>perioodi kulu üle päev-ette hinna</translation>
    </message>
    <message>
        <source>cost above day-ahead without a bias</source>
        <translation>kulu üle päev-ette hinna ilma nihketa</translation>
    </message>
    <message>
        <source>cost above day-ahead with the bias</source>
        <translation>kulu üle päev-ette hinna koos nihkega</translation>
    </message>
    <message>
        <source>what the best bias gains</source>
        <translation>parima nihke võit</translation>
    </message>
    <message>
        <source>cost of the last MWh of bias</source>
        <translation>nihke viimase MWh kulu</translation>
    </message>
    <message>
        <source>cost of a further MWh of bias</source>
        <translation>nihke järgmise MWh kulu</translation>
    </message>
    <message>
        <source>share of the spread at which speculation ends</source>
        <translation>hinnavahe osa, millest spekuleerimine lõpeb</translation>
    </message>
    <message>
        <source>what a MWh of bias gains at one price</source>
        <translation>mida nihke MWh ühe hinna juures võidab</translation>
    </message>
    <message>
        <source>what it gains in a day</source>
        <translation>mida see päevas võidab</translation>
    </message>
    <message>
        <source>what it gains in a period</source>
        <translation>mida see perioodis võidab</translation>
    </message>
    <message>
        <source>what the whole spread takes of a MWh of bias</source>
        <translation>mida kogu hinnavahe nihke MWh-lt võtab</translation>
    </message>
    <message>
        <source>what it takes in a day</source>
        <translation>mida see päevas võtab</translation>
    </message>
    <message>
        <source>what it takes in a period</source>
        <translation>mida see perioodis võtab</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was helped</source>
        <translation>kulu üle päev-ette hinna, kui süsteemi aidati</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was burdened</source>
        <translation>kulu üle päev-ette hinna, kui süsteemi koormati</translation>
    </message>
    <message>
        <source>what the spread leaves to the operator</source>
        <translation>mida hinnavahe süsteemihaldurile jätab</translation>
    </message>
    <message>
        <source>the spread at two full prices</source>
        <translation>hinnavahe kahe täishinna juures</translation>
    </message>
    <message>
        <source>the spread of a party</source>
        <translation>bilansihalduri hinnavahe</translation>
    </message>
    <message>
        <source>of its deficits</source>
        <translation>tema puudujääkidelt</translation>
    </message>
    <message>
        <source>of its surpluses</source>
        <translation>tema ülejääkidelt</translation>
    </message>
    <message>
        <source>to give back for a MWh of imbalance</source>
        <translation>tagastada ebabilansi MWh kohta</translation>
    </message>
    <message>
        <source>imbalances of all parties, without their signs</source>
        <translation>kõigi bilansihaldurite ebabilansid märgita</translation>
    </message>
    <message>
        <source>directions as in the period before</source>
        <translation>suunad nagu eelmisel perioodil</translation>
    </message>
    <message>
        <source>periods that follow one with a direction</source>
        <translation>perioodid, millele eelneb suunaga periood</translation>
    </message>
    <message>
        <source>money for surplus at negative prices</source>
        <translation>ülejäägi raha negatiivse hinna juures</translation>
    </message>
    <message>
        <source>money for deficit at negative prices</source>
        <translation>puudujäägi raha negatiivse hinna juures</translation>
    </message>
    <message>
        <source>what settling by parts of the hour costs more</source>
        <translation>mille võrra tunni osade kaupa arveldamine rohkem maksab</translation>
    </message>
    <message>
        <source>what it costs more in an hour</source>
        <translation>mille võrra see tunnis rohkem maksab</translation>
    </message>
    <message>
        <source>money to the party, settled by parts of the hour</source>
        <translation>raha bilansihaldurile, arveldatud tunni osade kaupa</translation>
    </message>
    <message>
        <source>money to the party, settled by the hour</source>
        <translation>raha bilansihaldurile, arveldatud tunni kaupa</translation>
    </message>
    <message>
        <source>net deviation of the hour</source>
        <translation>tunni netohälve</translation>
    </message>
    <message>
        <source>mean price of the hour</source>
        <translation>tunni keskmine hind</translation>
    </message>
    <message>
        <source>demand response that counts</source>
        <translation>arvesse minev tarbimise juhtimine</translation>
    </message>
    <message>
        <source>demand response offered</source>
        <translation>pakutud tarbimise juhtimine</translation>
    </message>
    <message>
        <source>most that counts</source>
        <translation>arvesse mineku piir</translation>
    </message>
    <message>
        <source>share of the first point that counts</source>
        <translation>piir osana esimesest punktist</translation>
    </message>
    <message>
        <source>own demand response</source>
        <translation>oma tarbimise juhtimine</translation>
    </message>
    <message>
        <source>demand response of others</source>
        <translation>teiste tarbimise juhtimine</translation>
    </message>
    <message>
        <source>first point of demand, as given</source>
        <translation>nõudluse esimene punkt, nagu antud</translation>
    </message>
    <message>
        <source>second point of demand, as given</source>
        <translation>nõudluse teine punkt, nagu antud</translation>
    </message>
    <message>
        <source>volume of the second point</source>
        <translation>teise punkti maht</translation>
    </message>
    <message>
        <source>second point to first</source>
        <translation>teine punkt esimese suhtes</translation>
    </message>
    <message>
        <source>first point of demand</source>
        <translation>nõudluse esimene punkt</translation>
    </message>
    <message>
        <source>second point of demand</source>
        <translation>nõudluse teine punkt</translation>
    </message>
    <message>
        <source>price of the first point</source>
        <translation>esimese punkti hind</translation>
    </message>
    <message>
        <source>price of the second point</source>
        <translation>teise punkti hind</translation>
    </message>
    <message>
        <source>capacity taken</source>
        <translation>valitud võimsus</translation>
    </message>
    <message>
        <source>taken of a bid</source>
        <translation>pakkumisest valitud</translation>
    </message>
    <message>
        <source>price of the marginal bid</source>
        <translation>piirpakkumise hind</translation>
    </message>
    <message>
        <source>capacity price without demand response</source>
        <translation>võimsuse hind tarbimise juhtimiseta</translation>
    </message>
    <message>
        <source>capacity price with demand response</source>
        <translation>võimsuse hind tarbimise juhtimisega</translation>
    </message>
    <message>
        <source>capacity price with demand response of others only</source>
        <translation>võimsuse hind ainult teiste tarbimise juhtimisega</translation>
    </message>
    <message>
        <source>fall of the capacity price</source>
        <translation>võimsuse hinna langus</translation>
    </message>
    <message>
        <source>fall of the capacity price by the own demand response</source>
        <translation>võimsuse hinna langus oma tarbimise juhtimisest</translation>
    </message>
    <message>
        <source>capacity bought</source>
        <translation>ostetud võimsus</translation>
    </message>
    <message>
        <source>capacity sold</source>
        <translation>müüdud võimsus</translation>
    </message>
    <message>
        <source>saved on capacity bought</source>
        <translation>ostetud võimsuselt säästetud</translation>
    </message>
    <message>
        <source>lost on capacity sold</source>
        <translation>müüdud võimsuselt kaotatud</translation>
    </message>
    <message>
        <source>net gain on capacity</source>
        <translation>puhasvõit võimsuselt</translation>
    </message>
    <message>
        <source>PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states it</source>
        <translation>VF valitsuse määrus 1172: 1 % nõudluse esimesest punktist, ajakirja Energorõnok 7/2019 järgi</translation>
    </message>
    <message>
        <source>KOM: the second point of demand is 1.12 of the first</source>
        <translation>KOM: nõudluse teine punkt on 1,12 esimesest</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: the reduction is taken off the demand</source>
        <translation>Energorõnok 7/2019: nõudlus väheneb pakutud koguse võrra</translation>
    </message>
    <message>
        <source>Why balance energy is the dearest energy of the hour</source>
        <translation>Miks on bilansienergia tunni kalleim energia</translation>
    </message>
    <message>
        <source>One price invites a party to deviate on purpose, two prices do not: who pays for that?</source>
        <translation>Üks hind kutsub tahtlikult kõrvale kalduma, kaks hinda mitte: kes selle eest maksab?</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The slider stands at one price.</source>
        <translation>Ava õppetükk: avaleht, Õppetükid. Liugur seisab ühe hinna juures.</translation>
    </message>
    <message>
        <source>Drag the slider from one price to two, or use the arrow keys: the straight line bends into a valley.</source>
        <translation>Lohista liugurit ühelt hinnalt kahele või kasuta nooleklahve: sirge paindub oruks.</translation>
    </message>
    <message>
        <source>Click a card: “Details” shows where its number comes from.</source>
        <translation>Klõpsa kaarti: „Üksikasjad” näitab, kust selle arv tuleb.</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the slider goes on to the next share.</source>
        <translation>Vajuta selles lehes „Edasi”: liugur läheb järgmise osani.</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Üks hind</translation>
    </message>
    <message>
        <source>Where speculation ends</source>
        <translation>Kus spekuleerimine lõpeb</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Kaks hinda</translation>
    </message>
    <message>
        <source>North foresees {foresight} % of the directions. Leaning {bias} MWh with them saves it {gain} EUR, and every further MWh {per_mwh} EUR more: there is no end.</source>
        <translation>North arvab ära {foresight} % suundadest. {bias} MWh suunaga kaasa kaldumist säästab {gain} EUR ja iga järgmine MWh veel {per_mwh} EUR: lõppu pole.</translation>
    </message>
    <message>
        <source>Where its errors eased the system, it earned {helping} EUR above day-ahead: one price pays the helping side.</source>
        <translation>Kus tema vead süsteemi aitasid, teenis ta {helping} EUR üle päev-ette hinna: üks hind maksab aitajale.</translation>
    </message>
    <message>
        <source>Its errors cost {quarters} EUR by quarters of an hour and {hour} EUR by the hour, where they net out. At a negative price its surplus pays {negative} EUR.</source>
        <translation>Tema vead maksavad veerandtundidega {quarters} EUR ja tunniga {hour} EUR, sest seal need tasanevad. Negatiivse hinna juures maksab ülejääk {negative} EUR.</translation>
    </message>
    <message>
        <source>From {end} % of the spread on a further MWh gains nothing more: speculation has an end.</source>
        <translation>Alates {end} % hinnavahest ei anna järgmine MWh enam midagi: spekuleerimine lõpeb.</translation>
    </message>
    <message>
        <source>Up to {honest_from} % some bias still makes up for errors of its own; from there on no bias at all is best.</source>
        <translation>Kuni {honest_from} % tasandab väike nihe veel oma vigu; sealt edasi on parim üldse mitte kalduda.</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest, {honest_cost} EUR above day-ahead. Where North helped it now pays {helping_cost} EUR: two prices never pay the helping side.</source>
        <translation>Aus plaan on odavaim, {honest_cost} EUR üle päev-ette hinna. Kus North aitas, maksab ta nüüd {helping_cost} EUR: kaks hinda ei maksa aitajale kunagi.</translation>
    </message>
    <message>
        <source>The operator is left with {spread} EUR. It is to earn nothing: {give_back} EUR for a MWh of imbalance have to go back, as lower fees for instance.</source>
        <translation>Süsteemihaldurile jääb {spread} EUR. Teenida ta ei tohi: {give_back} EUR ebabilansi MWh kohta tuleb tagastada, näiteks väiksemate tasudena.</translation>
    </message>
    <message>
        <source>If two prices keep everybody honest, why did Estonia go over to one?</source>
        <translation>Kui kaks hinda hoiavad kõiki ausana, miks läks Eesti üle ühele?</translation>
    </message>
    <message>
        <source>One price says what a MWh is worth to the system, pays who helps, and leaves nothing with the operator. Two prices also punish errors by chance, of small parties most. What keeps plans honest at one price is a direction that is hard to foresee, settled by short periods, and the duty to plan in balance.</source>
        <translation>Üks hind ütleb, mida MWh süsteemile väärt on, maksab aitajale ega jäta süsteemihaldurile midagi. Kaks hinda karistavad ka juhuslikke vigu, kõige rohkem väikseid bilansihaldureid. Ühe hinna juures hoiavad plaani ausana raskesti äraarvatav suund, lühikesed perioodid ja kohustus planeerida tasakaalus.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Agregaator</translation>
    </message>
    <message>
        <source>Price-dependent reduction, KOM price</source>
        <translation>Hinnatundlik vähendamine, KOM-i hind</translation>
    </message>
    <message>
        <source>Price-dependent reduction, purchase price</source>
        <translation>Hinnatundlik vähendamine, ostuhind</translation>
    </message>
    <message>
        <source>Price of capacity</source>
        <translation>Võimsuse hind</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Täitmise osa</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>Mõju võimsusoksjonile</translation>
    </message>
    <message>
        <source>Effect on the day-ahead market</source>
        <translation>Mõju päev-ette turule</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>Vähendamise kulud</translation>
    </message>
    <message>
        <source>Mean of the last days</source>
        <translation>Viimaste päevade keskmine</translation>
    </message>
    <message>
        <source>Median of the last days</source>
        <translation>Viimaste päevade mediaan</translation>
    </message>
    <message>
        <source>Highest X of Y days</source>
        <translation>Suurimad X päeva Y-st</translation>
    </message>
    <message>
        <source>Lowest X of Y days</source>
        <translation>Väikseimad X päeva Y-st</translation>
    </message>
    <message>
        <source>Middle X of Y days</source>
        <translation>Keskmised X päeva Y-st</translation>
    </message>
    <message>
        <source>Weighted mean, newer days more</source>
        <translation>Kaalutud keskmine, uuemad päevad rohkem</translation>
    </message>
    <message>
        <source>Days most alike</source>
        <translation>Kõige sarnasemad päevad</translation>
    </message>
    <message>
        <source>Hours around the event</source>
        <translation>Tunnid sündmuse ümber</translation>
    </message>
    <message>
        <source>The hour before</source>
        <translation>Eelnev tund</translation>
    </message>
    <message>
        <source>Firm level</source>
        <translation>Kindel tase</translation>
    </message>
    <message>
        <source>net of the year</source>
        <translation>aasta netotulemus</translation>
    </message>
    <message>
        <source>capacity paid or not bought</source>
        <translation>makstud või ostmata võimsus</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>täitmata osa</translation>
    </message>
    <message>
        <source>gain on capacity bought</source>
        <translation>võit ostetud võimsuselt</translation>
    </message>
    <message>
        <source>loss on capacity sold</source>
        <translation>kaotus müüdud võimsuselt</translation>
    </message>
    <message>
        <source>gain on energy bought day-ahead</source>
        <translation>võit päev-ette ostetud energialt</translation>
    </message>
    <message>
        <source>loss on energy sold day-ahead</source>
        <translation>kaotus päev-ette müüdud energialt</translation>
    </message>
    <message>
        <source>yearly costs</source>
        <translation>aastakulud</translation>
    </message>
    <message>
        <source>costs of the events</source>
        <translation>sündmuste kulud</translation>
    </message>
    <message>
        <source>lost production</source>
        <translation>saamata jäänud toodang</translation>
    </message>
    <message>
        <source>volume paid for</source>
        <translation>tasustatav maht</translation>
    </message>
    <message>
        <source>counted volume</source>
        <translation>arvesse minev maht</translation>
    </message>
    <message>
        <source>counted share of the depth</source>
        <translation>sügavuse arvestuskoefitsient</translation>
    </message>
    <message>
        <source>depth of the reduction</source>
        <translation>vähendamise sügavus</translation>
    </message>
    <message>
        <source>duration of an event</source>
        <translation>sündmuse kestus</translation>
    </message>
    <message>
        <source>cap of the pilot</source>
        <translation>pilootprojekti ülempiir</translation>
    </message>
    <message>
        <source>price as given</source>
        <translation>antud hind</translation>
    </message>
    <message>
        <source>reserve ratio</source>
        <translation>reservitegur</translation>
    </message>
    <message>
        <source>shortfall of a month</source>
        <translation>kuu täitmata osa</translation>
    </message>
    <message>
        <source>delivered share</source>
        <translation>täitmise osa</translation>
    </message>
    <message>
        <source>surcharge on the missing part</source>
        <translation>lisatasu puuduvalt osalt</translation>
    </message>
    <message>
        <source>missing shares of all months</source>
        <translation>kõigi kuude puuduvad osad</translation>
    </message>
    <message>
        <source>fall as given</source>
        <translation>antud langus</translation>
    </message>
    <message>
        <source>capacity the group buys</source>
        <translation>grupi ostetav võimsus</translation>
    </message>
    <message>
        <source>capacity the group sells</source>
        <translation>grupi müüdav võimsus</translation>
    </message>
    <message>
        <source>energy the group buys in an hour</source>
        <translation>grupi ost tunnis</translation>
    </message>
    <message>
        <source>energy the group sells in an hour</source>
        <translation>grupi müük tunnis</translation>
    </message>
    <message>
        <source>volume of a company</source>
        <translation>ettevõtte maht</translation>
    </message>
    <message>
        <source>fall of the price over all event hours</source>
        <translation>hinnalangus kõigil sündmuste tundidel</translation>
    </message>
    <message>
        <source>fall of the price over an event</source>
        <translation>hinnalangus sündmuse jooksul</translation>
    </message>
    <message>
        <source>fall of the price in an hour</source>
        <translation>hinnalangus tunnis</translation>
    </message>
    <message>
        <source>events of the year</source>
        <translation>sündmusi aastas</translation>
    </message>
    <message>
        <source>chosen days</source>
        <translation>valitud päevad</translation>
    </message>
    <message>
        <source>events a month</source>
        <translation>sündmusi kuus</translation>
    </message>
    <message>
        <source>cost of a year</source>
        <translation>aasta kulu</translation>
    </message>
    <message>
        <source>cost of an event</source>
        <translation>ühe sündmuse kulu</translation>
    </message>
    <message>
        <source>cost of a MWh not consumed</source>
        <translation>tarbimata MWh hind</translation>
    </message>
    <message>
        <source>delivered share at the target</source>
        <translation>täitmise osa sihttulemuse juures</translation>
    </message>
    <message>
        <source>price of capacity at the target</source>
        <translation>võimsuse hind sihttulemuse juures</translation>
    </message>
    <message>
        <source>cost of a MWh at the target</source>
        <translation>MWh kulu sihttulemuse juures</translation>
    </message>
    <message>
        <source>lines without capacity and shortfall</source>
        <translation>read ilma võimsuse ja täitmata osata</translation>
    </message>
    <message>
        <source>target of the year</source>
        <translation>aasta siht</translation>
    </message>
    <message>
        <source>net before lost production</source>
        <translation>netotulemus enne saamata toodangut</translation>
    </message>
    <message>
        <source>net with the factor</source>
        <translation>netotulemus teguriga</translation>
    </message>
    <message>
        <source>net without the shortfall</source>
        <translation>netotulemus ilma täitmata osata</translation>
    </message>
    <message>
        <source>net before rounding</source>
        <translation>netotulemus enne ümardamist</translation>
    </message>
    <message>
        <source>multiple of the factor</source>
        <translation>teguri kordaja</translation>
    </message>
    <message>
        <source>line of the factor</source>
        <translation>teguri rida</translation>
    </message>
    <message>
        <source>delivered share of the obligation</source>
        <translation>kohustuse täidetud osa</translation>
    </message>
    <message>
        <source>reduction of an hour</source>
        <translation>tunni vähendus</translation>
    </message>
    <message>
        <source>baseline of the hour</source>
        <translation>tunni baaskoormus</translation>
    </message>
    <message>
        <source>metered load of the hour</source>
        <translation>tunni mõõdetud koormus</translation>
    </message>
    <message>
        <source>baseline before its adjustment</source>
        <translation>baaskoormus enne kohandamist</translation>
    </message>
    <message>
        <source>adjustment to the day</source>
        <translation>kohandus päeva järgi</translation>
    </message>
    <message>
        <source>peak load contribution</source>
        <translation>osa tipukoormuses</translation>
    </message>
    <message>
        <source>obligation</source>
        <translation>kohustus</translation>
    </message>
    <message>
        <source>relative error of the method</source>
        <translation>meetodi suhteline viga</translation>
    </message>
    <message>
        <source>sum of the squared errors</source>
        <translation>vigade ruutude summa</translation>
    </message>
    <message>
        <source>load of the foretold hours</source>
        <translation>ennustatud tundide koormus</translation>
    </message>
    <message>
        <source>foretold hours</source>
        <translation>ennustatud tunde</translation>
    </message>
    <message>
        <source>gain of a company</source>
        <translation>ettevõtte võit</translation>
    </message>
    <message>
        <source>gain on the capacity auction</source>
        <translation>võit võimsusoksjonil</translation>
    </message>
    <message>
        <source>gain on the day-ahead market</source>
        <translation>võit päev-ette turul</translation>
    </message>
    <message>
        <source>energy bought in an hour</source>
        <translation>ost tunnis</translation>
    </message>
    <message>
        <source>energy sold in an hour</source>
        <translation>müük tunnis</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity; PP RF 861, cl. 15(1)</source>
        <translation>VF valitsuse määrused 442 ja 1179: ostetud võimsus; määrus 861, p 15(1)</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 861: a capacity is the mean of its days</source>
        <translation>VF valitsuse määrused 442 ja 861: võimsus on oma päevade keskmine</translation>
    </message>
    <message>
        <source>Elering, price of balance energy (until 2017); the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering, bilansienergia hind (kuni 2017); 30.01.2014 metoodika ei ole avalik: asendusmudel</translation>
    </message>
    <message>
        <source>Elering, joint open supply 2015; the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering, ühine avatud tarne 2015; 30.01.2014 metoodika ei ole avalik: asendusmudel</translation>
    </message>
    <message>
        <source>Baltic CoBA 2018; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>Balti CoBA 2018; Baltic Transparency Dashboard, ebabilansi hinnad</translation>
    </message>
    <message>
        <source>ACER decision 18/2020; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>ACERi otsus 18/2020; Baltic Transparency Dashboard, ebabilansi hinnad</translation>
    </message>
    <message>
        <source>Elering, balance agreement 7-10/2024-022; the day of the quarter hour is inferred</source>
        <translation>Elering, bilansileping 7-10/2024-022; veerandtunnile ülemineku päev on järeldatud</translation>
    </message>
    <message>
        <source>Elering, Baltic balancing capacity market 2025-02-05</source>
        <translation>Elering, Balti tasakaalustamisvõimsuse turg 05.02.2025</translation>
    </message>
    <message>
        <source>Competition Authority 30.10.2025; Elering, balancing capacity fee 2026</source>
        <translation>Konkurentsiamet 30.10.2025; Elering, tasakaalustamisvõimsuse tasu 2026</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard, satisfied demand price reports of 2026-06-15</source>
        <translation>Baltic Transparency Dashboard, rahuldatud nõudluse hinna aruanded 15.06.2026</translation>
    </message>
    <message>
        <source>eSett handbook, single price from 2021-11-01</source>
        <translation>eSetti käsiraamat: üks hind alates 01.11.2021</translation>
    </message>
    <message>
        <source>A rule to compare with: two prices around the day-ahead price</source>
        <translation>Võrdlusreegel: kaks hinda päev-ette hinna ümber</translation>
    </message>
    <message>
        <source>reBAP, module 1 (BK6-21-192); modules 2 and 3 are left out</source>
        <translation>reBAP, moodul 1 (BK6-21-192); moodulid 2 ja 3 on välja jäetud</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025</source>
        <translation>Elering, ebabilansi tariif 2025</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025: its rate from 2026 on is not confirmed</source>
        <translation>Elering, ebabilansi tariif 2025: määr alates 2026. aastast ei ole kinnitatud</translation>
    </message>
    <message>
        <source>Elering, balancing capacity fee 2026</source>
        <translation>Elering, tasakaalustamisvõimsuse tasu 2026</translation>
    </message>
    <message>
        <source>Electricity Market Act, § 39 (1) 7); price of balance energy, five cost items</source>
        <translation>ELTS § 39 lg 1 p 7; bilansienergia hind, viis kuluartiklit</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7: the missing part is paid at the price of capacity raised by 25 %</source>
        <translation>Energorõnok 2019 nr 7: puuduv osa tasutakse 25 % võrra kõrgema võimsuse hinnaga</translation>
    </message>
    <message>
        <source>pilot of 2019: a cap of 50 MW; whether on the depth or on the counted volume is not said</source>
        <translation>2019. aasta katseprojekt: piir 50 MW; pole öeldud, kas see käib sügavuse või arvestatud mahu kohta</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010: demand response lowers the demand of the auction, up to 1 % of the first point</source>
        <translation>VF valitsuse määrus 1172, 27.12.2010: tarbimise juhtimine vähendab oksjoni nõudlust kuni 1 % esimesest punktist</translation>
    </message>
    <message>
        <source>merit order of one price zone: a model, not the market&apos;s own run</source>
        <translation>ühe hinnatsooni pakkumiste järjestus: mudel, mitte turu enda arvutus</translation>
    </message>
    <message>
        <source>draft decree of 2019 on PP RF 1172; the coefficient of 1 is an assumption</source>
        <translation>2019. aasta eelnõu määruse 1172 muutmiseks; koefitsient 1 on eeldus</translation>
    </message>
    <message>
        <source>PP RF 287 of 20.03.2019: demand response aggregators; the coefficients of 2 and 4 hours as published for the pilot</source>
        <translation>VF valitsuse määrus 287, 20.03.2019: tarbimise juhtimise agregaatorid; 2 ja 4 tunni koefitsiendid katseprojekti avaldatud tingimuste järgi</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010, rules in force in 2019; the coefficient of 1 is an assumption</source>
        <translation>VF valitsuse määrus 1172, 27.12.2010, 2019. aastal kehtinud reeglid; koefitsient 1 on eeldus</translation>
    </message>
    <message>
        <source>PJM: a baseline is accepted with an error below 20 %</source>
        <translation>PJM: baaskoormuse meetod võetakse vastu, kui viga on alla 20 %</translation>
    </message>
    <message>
        <source>X of Y family, the conservative end</source>
        <translation>perekond „X Y-st“, ettevaatlik äär</translation>
    </message>
    <message>
        <source>Korea, middle 6 of 10</source>
        <translation>Korea, keskmised 6 kümnest</translation>
    </message>
    <message>
        <source>CAISO 10 of 10; AEMO baseline register</source>
        <translation>CAISO, 10 kümnest; AEMO baaskoormuse meetodite register</translation>
    </message>
    <message>
        <source>PJM same day, 3 + 2</source>
        <translation>PJM, sama päev, 3 + 2</translation>
    </message>
    <message>
        <source>GridMango baseline options</source>
        <translation>GridMango baaskoormuse valikud</translation>
    </message>
    <message>
        <source>PJM matching days</source>
        <translation>PJM, sarnased päevad</translation>
    </message>
    <message>
        <source>PJM emergency, hour before</source>
        <translation>PJM, avariiprogramm, eelnenud tund</translation>
    </message>
    <message>
        <source>NYISO 5 of 10; PJM 4 of 5 (from memory)</source>
        <translation>NYISO, 5 kümnest; PJM, 4 viiest (mälu järgi)</translation>
    </message>
    <message>
        <source>PJM firm service level; the Russian level to come down to</source>
        <translation>PJM, kindel tarbimistase; Venemaa tase, milleni vähendatakse</translation>
    </message>
    <message>
        <source>new price zone</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>uus hinnatsoon</translation>
    </message>
    <message>
        <source>removal of a price zone</source>
        <translation>hinnatsooni eemaldamine</translation>
    </message>
    <message>
        <source>another name of a price zone</source>
        <translation>hinnatsooni teine nimi</translation>
    </message>
    <message>
        <source>change of the demand curve</source>
        <translation>nõudluskõvera muutmine</translation>
    </message>
    <message>
        <source>change of the demand response</source>
        <translation>tarbimise juhtimise muutmine</translation>
    </message>
    <message>
        <source>months of the year&apos;s money</source>
        <translation>aasta raha kuude arv</translation>
    </message>
    <message>
        <source>change of a capacity bid</source>
        <translation>võimsuspakkumise muutmine</translation>
    </message>
    <message>
        <source>new capacity bids</source>
        <translation>uued võimsuspakkumised</translation>
    </message>
    <message>
        <source>pasted capacity bids</source>
        <translation>kleebitud võimsuspakkumised</translation>
    </message>
    <message>
        <source>removal of capacity bids</source>
        <translation>võimsuspakkumiste eemaldamine</translation>
    </message>
    <message>
        <source>change of a company</source>
        <translation>ettevõtte muutmine</translation>
    </message>
    <message>
        <source>removal of a company</source>
        <translation>ettevõtte eemaldamine</translation>
    </message>
    <message>
        <source>change of the series</source>
        <translation>mahtude rea muutmine</translation>
    </message>
    <message>
        <source>change of the stack</source>
        <extracomment>Undo steps: shown after &quot;Undo&quot;</extracomment>
        <translation>virna muutmine</translation>
    </message>
    <message>
        <source>change of loads</source>
        <translation>koormuste muutmine</translation>
    </message>
    <message>
        <source>change of elastic buyers</source>
        <translation>hinnatundlike ostjate muutmine</translation>
    </message>
    <message>
        <source>another scarcity price</source>
        <translation>teine defitsiidihind</translation>
    </message>
    <message>
        <source>change of reductions</source>
        <translation>vähenduste muutmine</translation>
    </message>
    <message>
        <source>change of groups of companies</source>
        <translation>ettevõtete rühmade muutmine</translation>
    </message>
    <message>
        <source>change of criteria</source>
        <translation>kriteeriumide muutmine</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>teine valuuta</translation>
    </message>
    <message>
        <source>Net benefit of the remaining buyers</source>
        <translation>Ülejäänud ostjate puhaskasu</translation>
    </message>
    <message>
        <source>Saving covers the event&apos;s cost</source>
        <translation>Sääst katab sündmuse kulu</translation>
    </message>
    <message>
        <source>Fall as a share of the price</source>
        <translation>Langus osana hinnast</translation>
    </message>
    <message>
        <source>Price reaches a strike price</source>
        <translation>Hind jõuab lävendini</translation>
    </message>
    <message>
        <source>load of the hour</source>
        <translation>tunni koormus</translation>
    </message>
    <message>
        <source>volume of the offer</source>
        <translation>pakkumise kogus</translation>
    </message>
    <message>
        <source>volume of the buyer</source>
        <translation>ostja kogus</translation>
    </message>
    <message>
        <source>first hour of the reduction</source>
        <translation>vähendamise esimene tund</translation>
    </message>
    <message>
        <source>hours of the reduction</source>
        <translation>vähendamise tunnid</translation>
    </message>
    <message>
        <source>Named by hand</source>
        <translation>Käsitsi määratud</translation>
    </message>
    <message>
        <source>paid for capacity without demand response</source>
        <translation>makstud võimsuse eest ilma tarbimise juhtimiseta</translation>
    </message>
    <message>
        <source>paid for capacity with demand response</source>
        <translation>makstud võimsuse eest tarbimise juhtimisega</translation>
    </message>
    <message>
        <source>Best response: best reply to the last round, by one bidder in two</source>
        <translation>Parim vastus: parim reaktsioon eelmisele voorule, iga teine pakkuja</translation>
    </message>
    <message>
        <source>Guess the cut-off: just inside the last accepted offer, never below cost</source>
        <translation>Piirhinna arvamine: veidi parem viimasest aktsepteeritud pakkumusest, mitte alla kulu</translation>
    </message>
    <message>
        <source>Shading: part of the way from the own price to the limit</source>
        <translation>Nihutamine: osa teest oma hinnast piirini</translation>
    </message>
    <message>
        <source>One price for all own orders</source>
        <translation>Üks hind kõigile oma pakkumustele</translation>
    </message>
    <message>
        <source>Mark-up: a share of the own price</source>
        <translation>Juurdehindlus: osa oma hinnast</translation>
    </message>
    <message>
        <source>profit of the seller</source>
        <translation>müüja kasum</translation>
    </message>
    <message>
        <source>received for what it sold</source>
        <translation>saadud müüdu eest</translation>
    </message>
    <message>
        <source>cost of what it sold</source>
        <translation>müüdu kulu</translation>
    </message>
    <message>
        <source>change in the strategy lab</source>
        <translation>muudatus strateegialaboris</translation>
    </message>
    <message>
        <source>Teaching model of tariffs for own generation; not a bill under any country&apos;s law</source>
        <translation>Omatootmise tariifide õppemudel; mitte ühegi riigi õiguse järgne arve</translation>
    </message>
    <message>
        <source>scheme of the model; not official</source>
        <translation>mudeli skeem; mitte ametlik</translation>
    </message>
    <message>
        <source>Without own generation</source>
        <translation>Omatootmiseta</translation>
    </message>
    <message>
        <source>Net metering</source>
        <translation>Netomõõtmine</translation>
    </message>
    <message>
        <source>Net billing</source>
        <translation>Netoarveldus</translation>
    </message>
    <message>
        <source>Sell all, buy all</source>
        <translation>Kogu toodang müüki, kogu tarbimine ostetud</translation>
    </message>
    <message>
        <source>Own use, surplus at the benchmark price</source>
        <translation>Omatarve, ülejääk võrdlushinnaga</translation>
    </message>
    <message>
        <source>Mechanism price (two-way contract)</source>
        <translation>Mehhanismi hind (kahepoolne leping)</translation>
    </message>
    <message>
        <source>bill of the scheme</source>
        <translation>skeemi arve</translation>
    </message>
    <message>
        <source>cost of all consumption</source>
        <translation>kogu tarbimise maksumus</translation>
    </message>
    <message>
        <source>cost of imports</source>
        <translation>võrgust ostetu maksumus</translation>
    </message>
    <message>
        <source>cost of net consumption</source>
        <translation>netotarbimise maksumus</translation>
    </message>
    <message>
        <source>fixed charge</source>
        <translation>püsitasu</translation>
    </message>
    <message>
        <source>pay for surplus</source>
        <translation>tasu ülejäägi eest</translation>
    </message>
    <message>
        <source>value of the surplus left</source>
        <translation>allesjäänud ülejäägi väärtus</translation>
    </message>
    <message>
        <source>difference paid by the mechanism</source>
        <translation>mehhanismi makstav vahe</translation>
    </message>
    <message>
        <source>part of an interval</source>
        <translation>intervalli osa</translation>
    </message>
    <message>
        <source>energy of the interval</source>
        <translation>intervalli energia</translation>
    </message>
    <message>
        <source>price of the interval</source>
        <translation>intervalli hind</translation>
    </message>
    <message>
        <source>another study of demand response</source>
        <translation>teine tarbimiskaja arvutus</translation>
    </message>
    <message>
        <source>another capacity auction</source>
        <translation>teine võimsusoksjon</translation>
    </message>
    <message>
        <source>another day-ahead market</source>
        <translation>teine päev-ette turg</translation>
    </message>
    <message>
        <source>stated in the study</source>
        <translation>uuringus esitatud</translation>
    </message>
    <message>
        <source>calculated from published numbers</source>
        <translation>arvutatud avaldatud andmetest</translation>
    </message>
    <message>
        <source>typical in the field</source>
        <translation>valdkonnas tavapärane</translation>
    </message>
    <message>
        <source>from memory, not confirmed</source>
        <translation>mälu järgi, kinnitamata</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>oma sisestus</translation>
    </message>
    <message>
        <source>add company {company}</source>
        <translation>ettevõtte {company} lisamine</translation>
    </message>
    <message>
        <source>change of company {company}</source>
        <translation>ettevõtte {company} muutmine</translation>
    </message>
    <message>
        <source>remove a company</source>
        <translation>ettevõtte eemaldamine</translation>
    </message>
    <message>
        <source>where a number comes from</source>
        <translation>arvu päritolu</translation>
    </message>
    <message>
        <source>metered history of {day}</source>
        <translation>mõõteajalugu: {day}</translation>
    </message>
    <message>
        <source>remove the metered site</source>
        <translation>mõõdetud tarbimiskoha eemaldamine</translation>
    </message>
    <message>
        <source>obligation and hours of the event</source>
        <translation>kohustus ja sündmuse tunnid</translation>
    </message>
    <message>
        <source>{day} takes part</source>
        <translation>{day} läheb arvesse</translation>
    </message>
    <message>
        <source>{day} left out</source>
        <translation>{day} välja jäetud</translation>
    </message>
    <message>
        <source>rules of the baselines</source>
        <translation>baasjoone reeglid</translation>
    </message>
    <message>
        <source>add a baseline method</source>
        <translation>baasjoone meetodi lisamine</translation>
    </message>
    <message>
        <source>change of a baseline method</source>
        <translation>baasjoone meetodi muutmine</translation>
    </message>
    <message>
        <source>remove a baseline method</source>
        <translation>baasjoone meetodi eemaldamine</translation>
    </message>
    <message>
        <source>gain of the group</source>
        <translation>grupi võit</translation>
    </message>
    <message>
        <source>capacity sold at the target</source>
        <translation>müüdud võimsus sihttaseme juures</translation>
    </message>
    <message>
        <source>energy sold in an hour at the target</source>
        <translation>tunnis müüdud energia sihttaseme juures</translation>
    </message>
    <message>
        <source>price of the aggregator&apos;s service</source>
        <translation>agregaatori teenuse hind</translation>
    </message>
    <message>
        <source>price of the capacity auction</source>
        <translation>võimsusoksjoni hind</translation>
    </message>
    <message>
        <source>price at which capacity is bought</source>
        <translation>võimsuse ostuhind</translation>
    </message>
    <message>
        <source>counted share by hours</source>
        <translation>arvestatav osa kestuse järgi</translation>
    </message>
    <message>
        <source>first point of demand, volume</source>
        <translation>nõudluse esimene punkt, maht</translation>
    </message>
    <message>
        <source>second point of demand, volume</source>
        <translation>nõudluse teine punkt, maht</translation>
    </message>
    <message>
        <source>second point over the first</source>
        <translation>teise punkti suhe esimesse</translation>
    </message>
    <message>
        <source>bids of the suppliers</source>
        <translation>tootjate pakkumused</translation>
    </message>
    <message>
        <source>share of the first point that counts at most</source>
        <translation>esimesest punktist arvestatav suurim osa</translation>
    </message>
    <message>
        <source>own reduction</source>
        <translation>oma vähendamine</translation>
    </message>
    <message>
        <source>reduction of others</source>
        <translation>teiste vähendamine</translation>
    </message>
    <message>
        <source>depths of the series</source>
        <translation>rea sügavused</translation>
    </message>
    <message>
        <source>load of the zone by hour</source>
        <translation>tsooni koormus tundide kaupa</translation>
    </message>
    <message>
        <source>blocks of supply</source>
        <translation>pakkumise plokid</translation>
    </message>
    <message>
        <source>offers of supply</source>
        <translation>müügipakkumused</translation>
    </message>
    <message>
        <source>supply by hour</source>
        <translation>pakkumine tundide kaupa</translation>
    </message>
    <message>
        <source>elastic buyers</source>
        <translation>elastsed ostjad</translation>
    </message>
    <message>
        <source>cost that an event must cover</source>
        <translation>kulu, mille sündmus peab katma</translation>
    </message>
    <message>
        <source>least fall of the price</source>
        <translation>vähim hinnalangus</translation>
    </message>
    <message>
        <source>least price</source>
        <translation>vähim hind</translation>
    </message>
    <message>
        <source>generation on the retail market</source>
        <translation>tootmine jaeturul</translation>
    </message>
    <message>
        <source>range of the sensitivity</source>
        <translation>tundlikkuse vahemik</translation>
    </message>
    <message>
        <source>first and last hour of the event</source>
        <translation>sündmuse esimene ja viimane tund</translation>
    </message>
    <message>
        <source>metered load of the event day</source>
        <translation>sündmuse päeva mõõdetud koormus</translation>
    </message>
    <message>
        <source>days of the metered history</source>
        <translation>mõõteajaloo päevad</translation>
    </message>
    <message>
        <source>low-use share</source>
        <translation>väikese tarbimise osa</translation>
    </message>
    <message>
        <source>hours to adjust by</source>
        <translation>korrigeerimistunnid</translation>
    </message>
    <message>
        <source>cap of the ratio</source>
        <translation>suhte ülempiir</translation>
    </message>
    <message>
        <source>limit of the relative error</source>
        <translation>suhtelise vea piir</translation>
    </message>
    <message>
        <source>keys of a method</source>
        <translation>meetodi parameetrid</translation>
    </message>
    <message>
        <source>Zubakin, Opadchy, Kuleshov et al., Energorynok 7/2019</source>
        <translation>Zubakin, Opadchy, Kuleshov jt, Energorynok 7/2019</translation>
    </message>
    <message>
        <source>Shape of the auction&apos;s demand curve, from memory</source>
        <translation>võimsusoksjoni nõudluskõvera kuju, mälu järgi</translation>
    </message>
    <message>
        <source>No day is left out for its load</source>
        <translation>ühtki päeva ei jäeta koormuse pärast välja</translation>
    </message>
    <message>
        <source>Cap of 20 % as in baseline rules abroad</source>
        <translation>ülempiir 20 % nagu välismaa baasjoone reeglites</translation>
    </message>
    <message>
        <source>The price is per MW of peak and holds the reserve already</source>
        <translation>hind on tippkoormuse megavati kohta ja sisaldab juba reservi</translation>
    </message>
    <message>
        <source>The article names no coefficient for this mechanism: counted in full</source>
        <translation>artikkel ei nimeta selle mehhanismi tegurit: arvestatakse täielikult</translation>
    </message>
    <message>
        <source>the split is constructed; together 1430.8 MW as stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>jaotus on koostatud; kokku 1430,8 MW, nagu öeldud ajakirjas Energorynok 2019 nr 7 (Zubakin, Opadchy, Kuleshov jt)</translation>
    </message>
    <message>
        <source>about 0.9 of the capacity bought; the article does not state it</source>
        <translation>umbes 0,9 ostetud võimsusest; artikkel seda ei ütle</translation>
    </message>
    <message>
        <source>constructed for teaching: the article names no company</source>
        <translation>koostatud õppeks: artikkel ei nimeta ühtki ettevõtet</translation>
    </message>
    <message>
        <source>constructed; that generation on associated gas sells on the retail market and loses nothing is stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>koostatud; et kaasgaasist tootmine müüb jaeturul ega kaota midagi, on öeldud ajakirjas Energorynok 2019 nr 7 (Zubakin, Opadchy, Kuleshov jt)</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 100 MW, the largest depth</source>
        <translation>Energorynok 2019 nr 7 (Zubakin, Opadchy, Kuleshov jt): 100 MW, suurim sügavus</translation>
    </message>
    <message>
        <source>10:00 to 14:00, the best four hours of the summer day&apos;s modelled prices</source>
        <translation>10:00–14:00, suvepäeva mudelhindade parimad neli tundi</translation>
    </message>
    <message>
        <source>made for teaching: pumps of the reservoir pressure system, stopped for four hours; no meter stands behind it</source>
        <translation>koostatud õppeks: kihirõhu hoidmise pumbad, neljaks tunniks peatatud; tegelikku arvestit selle taga pole</translation>
    </message>
    <message>
        <source>made for teaching: 45 days of the same pumps with weekends, a day of maintenance and an earlier event</source>
        <translation>koostatud õppeks: samade pumpade 45 päeva nädalavahetuste, hoolduspäeva ja varasema sündmusega</translation>
    </message>
    <message>
        <source>a quarter of the largest day, as in the public code of the New York operator</source>
        <translation>veerand suurimast päevast, nagu New Yorgi operaatori avalikus koodis</translation>
    </message>
    <message>
        <source>three hours that end one hour before the event</source>
        <translation>kolm tundi, mis lõpevad tund enne sündmust</translation>
    </message>
    <message>
        <source>New York operator: the highest 5 of 10 days</source>
        <translation>New Yorgi operaator: 10 päevast 5 suurimat</translation>
    </message>
    <message>
        <source>Korea: the middle 6 of 10 days</source>
        <translation>Korea: 10 päevast keskmised 6</translation>
    </message>
    <message>
        <source>CAISO: 10 of 10 days</source>
        <translation>CAISO: 10 päeva kümnest</translation>
    </message>
    <message>
        <source>PJM: matching days</source>
        <translation>PJM: sarnased päevad</translation>
    </message>
    <message>
        <source>weight chosen for the sample</source>
        <translation>kaal on valitud näite jaoks</translation>
    </message>
    <message>
        <source>PJM: three hours before and two after</source>
        <translation>PJM: kolm tundi enne ja kaks pärast</translation>
    </message>
    <message>
        <source>PJM&apos;s emergency baseline, criticised since</source>
        <translation>PJM-i hädaolukorra baasjoon, hiljem kritiseeritud</translation>
    </message>
    <message>
        <source>the site&apos;s level is chosen for the sample</source>
        <translation>koha tase on valitud näite jaoks</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 20, 50, 100 MW</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): 20, 50, 100 MW</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 2 and 4 hours</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): 2 ja 4 tundi</translation>
    </message>
    <message>
        <source>apsbt.ru: up to 800 000 RUB/MW a month in the aggregators&apos; pilot</source>
        <translation>apsbt.ru: agregaatorite katseprojektis kuni 800 000 RUB/MW kuus</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 124 000 RUB/MW a month</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): umbes 124 000 RUB/MW kuus</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 600 000 RUB/MW a month, what a consumer really pays</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): umbes 600 000 RUB/MW kuus, nii palju tarbija tegelikult maksab</translation>
    </message>
    <message>
        <source>price per MW of peak: the reserve is inside; the ratio itself was not found</source>
        <translation>hind tipu MW kohta: reserv on sees; suhet ennast ei leitud</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 0.5 for 2 hours, 1 for 4 hours</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): 2 tunni puhul 0,5, 4 tunni puhul 1</translation>
    </message>
    <message>
        <source>an assumption: the source article does not say it for the wholesale market</source>
        <translation>oletus: artikkel ei ütle seda hulgituru kohta</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 50 MW in the draft for 2019</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): 2019. aasta eelnõus 50 MW</translation>
    </message>
    <message>
        <source>the source article does not say what the cap limits</source>
        <translation>artikkel ei ütle, mida ülempiir piirab</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): readiness and delivery of 100 %</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): valmidus ja täitmine 100 %</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): the missing part costs 25 % more</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): puuduv osa maksab 25 % rohkem</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): at most five a month</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): kuus kõige rohkem viis</translation>
    </message>
    <message>
        <source>142 000 MW: the demand of the auction was not found; the result moves by 6 % over 138 to 146 GW</source>
        <translation>142 000 MW: oksjoni nõudlust ei leitud; tulemus muutub 138–146 GW juures 6 %</translation>
    </message>
    <message>
        <source>150 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>2017–2020 150 000 RUB/MW kuus; 2016. aasta kohta avaldas oilcapital.ru 24.09.2015</translation>
    </message>
    <message>
        <source>110 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>2017–2020 110 000 RUB/MW kuus; 2016. aasta kohta avaldas oilcapital.ru 24.09.2015</translation>
    </message>
    <message>
        <source>volumes chosen so that the price is the one of 2020, 115 199.69 RUB/MW a month (auto.rambler.ru/news/34773081)</source>
        <translation>mahud on valitud nii, et hind on 2020. aasta oma, 115 199,69 RUB/MW kuus (auto.rambler.ru/news/34773081)</translation>
    </message>
    <message>
        <source>a model in the form of the net benefits test of FERC Order 745; the market operator&apos;s own criterion is not public</source>
        <translation>mudel FERC Order 745 puhaskasu testi eeskujul; turukorraldaja kriteerium pole avalik</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): no technical costs and no lost production (ideal conditions)</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): tehniliste kulude ja tootmiskaota (ideaaltingimused)</translation>
    </message>
    <message>
        <source>ranges to ask about</source>
        <translation>vahemikud küsimiseks</translation>
    </message>
    <message>
        <source>load of price zone 1 on 1 July 2011 (published by the commercial operator) x 1.045, rounded to 10 MW: the load of 2017 was not found</source>
        <translation>1. hinnapiirkonna koormus 1. juulil 2011 (avaldanud turukorraldaja) × 1,045, ümardatud 10 MW-ni: 2017. aasta koormust ei leitud</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 30.06.2017 by power system, weighted (mean 1214.8 RUB/MWh, error 53 RUB/MWh); fuels are typical</source>
        <translation>käsitsi kujundatud 30.06.2017 tegelike päev-ette hindade järgi energiasüsteemide kaupa, kaalutud (keskmine 1214,8 RUB/MWh, viga 53 RUB/MWh); kütused on tüüpilised</translation>
    </message>
    <message>
        <source>load of price zone 1 on 14 December 2010 (published by the commercial operator), rounded to 10 MW: the load of 2017 was not found</source>
        <translation>1. hinnapiirkonna koormus 14. detsembril 2010 (avaldanud turukorraldaja), ümardatud 10 MW-ni: 2017. aasta koormust ei leitud</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 12.12.2017 by power system, weighted (mean 1188.9 RUB/MWh, error 17.6 RUB/MWh); fuels are typical</source>
        <translation>käsitsi kujundatud 12.12.2017 tegelike päev-ette hindade järgi energiasüsteemide kaupa, kaalutud (keskmine 1188,9 RUB/MWh, viga 17,6 RUB/MWh); kütused on tüüpilised</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 1430.8 MW bought through the capacity auction</source>
        <translation>Energorõnok 2019 nr 7 (Zubakin, Opadtši, Kulešov jt): võimsusoksjonilt ostetud 1430,8 MW</translation>
    </message>
    <message>
        <source>taken as large as the capacity bought</source>
        <translation>võetud sama suur kui ostetud võimsus</translation>
    </message>
    <message>
        <source>chosen for teaching: what an event and a MWh not consumed may cost</source>
        <translation>õppeks valitud: mida võib maksta sündmus ja tarbimata MWh</translation>
    </message>
    <message>
        <source>planned peak hours taken as hours 8 to 22</source>
        <translation>kavandatud tipptundideks on võetud tunnid 8–22</translation>
    </message>
    <message>
        <source>the study days of 2017 scaled by 0.95 to 1.04 from working day to working day; only 30 June and 12 December are the study days themselves</source>
        <translation>2017. aasta uuringupäevad korrutatud tööpäeviti 0,95–1,04-ga; ainult 30. juuni ja 12. detsember on uuringupäevad ise</translation>
    </message>
    <message>
        <source>June and December 2017 alone</source>
        <translation>ainult juuni ja detsember 2017</translation>
    </message>
    <message>
        <source>own stations of 400 MW that sell in these hours</source>
        <translation>enda jaamad 400 MW, mis neil tundidel müüvad</translation>
    </message>
    <message>
        <source>Cost of an event, RUB</source>
        <translation>Sündmuse kulu, RUB</translation>
    </message>
    <message>
        <source>Least share of the price (0.01 is 1 %)</source>
        <translation>Vähim osa hinnast (0,01 on 1 %)</translation>
    </message>
    <message>
        <source>Strike price, RUB/MWh</source>
        <translation>Hinnalävend, RUB/MWh</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>muudatus: {name}</translation>
    </message>
    <message>
        <source>another depth or duration</source>
        <translation>teine maht või kestus</translation>
    </message>
    <message>
        <source>range of a factor</source>
        <translation>teguri vahemik</translation>
    </message>
    <message>
        <source>surcharge paid on the missing part</source>
        <translation>puuduva osa lisatasu</translation>
    </message>
    <message>
        <source>gain of the group on a day</source>
        <translation>kontserni võit päevas</translation>
    </message>
    <message>
        <source>multiple of the factor at the target</source>
        <translation>teguri kordne sihi juures</translation>
    </message>
    <message>
        <source>months that miss something</source>
        <translation>puudujäägiga kuud</translation>
    </message>
    <message>
        <source>delivered shares of these months</source>
        <translation>nende kuude täitmise osad</translation>
    </message>
    <message>
        <source>A teaching model: its assumptions are simple, and another model may rank the two formats the other way</source>
        <translation>Õppemudel: eeldused on lihtsad ja teine mudel võib kaks vormi vastupidi järjestada</translation>
    </message>
    <message>
        <source>equilibrium of the model, derived; not official</source>
        <translation>mudeli tasakaal, tuletatud; mitte ametlik</translation>
    </message>
    <message>
        <source>Equal firms with limited capacity</source>
        <translation>Võrdsed piiratud võimsusega ettevõtted</translation>
    </message>
    <message>
        <source>Two unequal firms with limited capacity</source>
        <translation>Kaks erinevat piiratud võimsusega ettevõtet</translation>
    </message>
    <message>
        <source>Many small suppliers, uncertain demand</source>
        <translation>Palju väikeseid pakkujaid, ebakindel nõudlus</translation>
    </message>
    <message>
        <source>Supply functions, uncertain demand</source>
        <translation>Pakkumisfunktsioonid, ebakindel nõudlus</translation>
    </message>
    <message>
        <source>Fictitious play: best reply to all that was seen</source>
        <translation>Fiktiivne mäng: parim vastus kõigele nähtule</translation>
    </message>
    <message>
        <source>Regret matching: prices in proportion to what they would have earned more</source>
        <translation>Kahetsuse sobitamine: hinnad vastavalt sellele, kui palju need oleksid rohkem teeninud</translation>
    </message>
    <message>
        <source>Q-learning: knows only its own profits; carries no promise to find the equilibrium</source>
        <translation>Q-õpe: teab ainult oma kasumit; tasakaalu leidmist ei luba</translation>
    </message>
    <message>
        <source>average price under one price</source>
        <translation>keskmine hind ühtse hinnaga</translation>
    </message>
    <message>
        <source>average price pay-as-bid</source>
        <translation>keskmine hind pakkumishinnaga</translation>
    </message>
    <message>
        <source>demand left when all others are full</source>
        <translation>nõudlus, mis jääb üle, kui teised on täis</translation>
    </message>
    <message>
        <source>demand of the market</source>
        <translation>turu nõudlus</translation>
    </message>
    <message>
        <source>number of firms</source>
        <translation>ettevõtete arv</translation>
    </message>
    <message>
        <source>capacity of the other firm</source>
        <translation>teise ettevõtte võimsus</translation>
    </message>
    <message>
        <source>profit of a firm</source>
        <translation>ettevõtte kasum</translation>
    </message>
    <message>
        <source>lowest bid that is worth it to the firm</source>
        <translation>madalaim pakkumine, mis ettevõttele tasub</translation>
    </message>
    <message>
        <source>mean quantity sold</source>
        <translation>keskmine müüdud kogus</translation>
    </message>
    <message>
        <source>mean cost of a firm</source>
        <translation>ettevõtte keskmine kulu</translation>
    </message>
    <message>
        <source>rise of the marginal cost per unit</source>
        <translation>piirkulu kasv ühiku kohta</translation>
    </message>
    <message>
        <source>expected payment</source>
        <translation>oodatav makse</translation>
    </message>
    <message>
        <source>mean demand</source>
        <translation>keskmine nõudlus</translation>
    </message>
    <message>
        <source>first offer pay-as-bid</source>
        <translation>esimene pakkumine pakkumishinnaga</translation>
    </message>
    <message>
        <source>mean share of the margin up to the cap, over the demand served</source>
        <translation>hinnalaeni jääva marginaali keskmine osa kaetud nõudluse lõikes</translation>
    </message>
    <message>
        <source>share of hurting periods</source>
        <translation>süsteemi kahjustanud perioodide osa</translation>
    </message>
    <message>
        <source>share of a quadrant</source>
        <translation>kvadrandi osa</translation>
    </message>
    <message>
        <source>periods of the quadrant</source>
        <translation>kvadrandi perioode</translation>
    </message>
    <message>
        <source>saving against no own generation</source>
        <translation>sääst võrreldes omatootmiseta variandiga</translation>
    </message>
    <message>
        <source>cost shifted onto others</source>
        <translation>teiste kanda jäänud kulu</translation>
    </message>
    <message>
        <source>bill without own generation</source>
        <translation>arve omatootmiseta</translation>
    </message>
    <message>
        <source>bill under the scheme</source>
        <translation>arve skeemi järgi</translation>
    </message>
    <message>
        <source>bill under net billing</source>
        <translation>arve netoarvelduse järgi</translation>
    </message>
    <message>
        <source>exports that the market takes</source>
        <translation>võrku antu, mille turg vastu võtab</translation>
    </message>
    <message>
        <source>price without the exports</source>
        <translation>hind ilma võrku andmata</translation>
    </message>
    <message>
        <source>price with the exports</source>
        <translation>hind koos võrku antuga</translation>
    </message>
    <message>
        <source>exports at the price without them</source>
        <translation>võrku antu hinnaga ilma selleta</translation>
    </message>
    <message>
        <source>what exporters earn</source>
        <translation>võrku andjate tulu</translation>
    </message>
    <message>
        <source>lost by the own effect on the price</source>
        <translation>omamõju tõttu hinnas kaotatud</translation>
    </message>
    <message>
        <source>buyers&apos; bill without the exports</source>
        <translation>ostjate arve ilma võrku andmata</translation>
    </message>
    <message>
        <source>buyers&apos; bill with the exports</source>
        <translation>ostjate arve koos võrku antuga</translation>
    </message>
    <message>
        <source>what buyers save by the exports</source>
        <translation>ostjate sääst tänu võrku antule</translation>
    </message>
    <message>
        <source>another plant of own generation</source>
        <translation>teine omatootmise juhtum</translation>
    </message>
    <message>
        <source>another choice of schemes</source>
        <translation>teine skeemide valik</translation>
    </message>
    <message>
        <source>change of the schemes&apos; terms</source>
        <translation>skeemide tingimuste muutmine</translation>
    </message>
    <message>
        <source>change of hours</source>
        <translation>tundide muutmine</translation>
    </message>
    <message>
        <source>change of the market for exports</source>
        <translation>võrku antu turu muutmine</translation>
    </message>
    <message>
        <source>orders taken to the auction page</source>
        <translation>pakkumused viidud oksjoni lehele</translation>
    </message>
    <message>
        <source>exports meet the auction&apos;s book</source>
        <translation>võrku antu kohtub oksjoni raamatuga</translation>
    </message>
    <message>
        <source>CNY/kWh</source>
        <translation>CNY/kWh</translation>
    </message>
</context>
<context>
    <name>LessonHtml</name>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Mida näha</translation>
    </message>
    <message>
        <source>For the class</source>
        <translation>Küsimus rühmale</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Näita vastust</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Kust see pärineb</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson&apos;s book and how sure it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LessonNote</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a rule, where it is from, how sure that is: &quot;Anhui 2017: trading rules, Art. 24 (law)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>For the class</source>
        <translation>Küsimus rühmale</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Kust see pärineb</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson&apos;s book and how sure it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Mida näha</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>below %1 kW</source>
        <comment>a band of maximum power</comment>
        <translation>alla %1 kW</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last band of maximum power</comment>
        <translation>üle selle</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a band of maximum power, its value, where it comes from</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>A share of the price by maximum power: %1.</source>
        <translation>Osa hinnast maksimaalse võimsuse järgi: %1.</translation>
    </message>
    <message>
        <source>A rate per kWh by maximum power: %1.</source>
        <translation>Määr kWh kohta maksimaalse võimsuse järgi: %1.</translation>
    </message>
</context>
<context>
    <name>MarketFields</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>RUB/MW kuus</translation>
    </message>
    <message>
        <source>Volume of the first demand point</source>
        <translation>Nõudluse esimese punkti maht</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>Esimese punkti hind</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>Teise punkti hind</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>Teiste tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Limit, share of the first point</source>
        <translation>Piir, osa esimesest punktist</translation>
    </message>
    <message>
        <source>Above the limit counts</source>
        <translation>Üle piiri läheb arvesse</translation>
    </message>
    <message>
        <source>everybody in proportion</source>
        <translation>kõigi oma võrdeliselt</translation>
    </message>
    <message>
        <source>the own volume first</source>
        <translation>kõigepealt enda maht</translation>
    </message>
    <message>
        <source>that of others first</source>
        <translation>kõigepealt teiste maht</translation>
    </message>
    <message>
        <source>The demand curve</source>
        <translation>Nõudluskõver</translation>
    </message>
    <message>
        <source>is shifted</source>
        <translation>nihutatakse</translation>
    </message>
    <message>
        <source>is scaled anew</source>
        <translation>skaleeritakse uuesti</translation>
    </message>
    <message>
        <source>The fall counted is that of</source>
        <translation>Arvestatakse langust, mille põhjustab</translation>
    </message>
    <message>
        <source>the own volume</source>
        <translation>enda maht</translation>
    </message>
    <message>
        <source>all participants together</source>
        <translation>kõik osalejad koos</translation>
    </message>
    <message>
        <source>Criterion of events</source>
        <translation>Sündmuse kriteerium</translation>
    </message>
    <message>
        <source>Models all: the market operator&apos;s own criterion is not public</source>
        <translation>Kõik on mudelid: turukorraldaja kriteerium pole avalik</translation>
    </message>
    <message>
        <source>Days named by hand</source>
        <translation>Käsitsi nimetatud päevad</translation>
    </message>
    <message>
        <source>Several days as 2017-06-30, parted by semicolons or blanks</source>
        <translation>Mitu päeva kujul 2017-06-30, semikoolonite või tühikutega eraldatud</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>Võimsusoksjon (KOM)</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>mõju pole</translation>
    </message>
    <message>
        <source>a fall that is given</source>
        <translation>etteantud langus</translation>
    </message>
    <message>
        <source>a price zone that is cleared</source>
        <translation>arvutatav hinnapiirkond</translation>
    </message>
    <message>
        <source>Effect on the price</source>
        <translation>Mõju hinnale</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>Hinna langus</translation>
    </message>
    <message>
        <source>Choice of events</source>
        <translation>Sündmuste valik</translation>
    </message>
    <message>
        <source>The best hours have</source>
        <translation>Parimatel tundidel on</translation>
    </message>
    <message>
        <source>the highest prices</source>
        <translation>kõrgeimad hinnad</translation>
    </message>
    <message>
        <source>the largest saving of the zone</source>
        <translation>piirkonna suurim sääst</translation>
    </message>
    <message>
        <source>First hour of the search</source>
        <translation>Otsingu esimene tund</translation>
    </message>
    <message>
        <source>Last hour of the search (empty: of the day)</source>
        <translation>Otsingu viimane tund (tühi: päeva viimane)</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Net of the year</source>
        <translation>Aasta puhastulem</translation>
    </message>
    <message>
        <source>Capacity paid or not bought</source>
        <translation>Võimsus: makstud või ostmata</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Puudujääk</translation>
    </message>
    <message>
        <source>Gain on capacity bought</source>
        <translation>Võit ostetavalt võimsuselt</translation>
    </message>
    <message>
        <source>Gain on energy bought</source>
        <translation>Võit ostetavalt energialt</translation>
    </message>
    <message>
        <source>Volume paid for</source>
        <translation>Makstav maht</translation>
    </message>
    <message>
        <source>Fall of the capacity price, a month</source>
        <translation>Võimsuse hinna langus kuus</translation>
    </message>
    <message>
        <source>Mean fall of the day-ahead price</source>
        <translation>Päev-ette hinna keskmine langus</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Sündmusi aastas</translation>
    </message>
</context>
<context>
    <name>MatrixTables</name>
    <message>
        <source>Depth</source>
        <translation>Maht</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mehhanism</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
</context>
<context>
    <name>MechanismsTable</name>
    <message>
        <source>Figure</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Net, RUB a year</source>
        <translation>Puhastulem, RUB aastas</translation>
    </message>
    <message>
        <source>Price of capacity, RUB/MW a month</source>
        <translation>Võimsuse hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>Arvestatav osa mahust</translation>
    </message>
    <message>
        <source>Volume paid for, MW</source>
        <translation>Makstav maht, MW</translation>
    </message>
    <message>
        <source>The pilot&apos;s cap binds</source>
        <translation>Katseprojekti ülempiir piirab</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Sündmusi aastas</translation>
    </message>
    <message>
        <source>%1, RUB</source>
        <extracomment>%1 a line of a year&apos;s money</extracomment>
        <translation>%1, RUB</translation>
    </message>
    <message>
        <source>Fall of the capacity price, RUB/MW a month</source>
        <translation>Võimsuse hinna langus, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Missing part: more than never taking part, RUB</source>
        <translation>Puuduv osa: rohkem kui osalemata, RUB</translation>
    </message>
    <message>
        <source>Missing part: cash, RUB</source>
        <translation>Puuduv osa: rahas, RUB</translation>
    </message>
    <message>
        <source>Net with all delivered, RUB</source>
        <translation>Puhastulem täieliku täitmise korral, RUB</translation>
    </message>
    <message>
        <source>Net with nothing delivered, RUB</source>
        <translation>Puhastulem, kui midagi ei täideta, RUB</translation>
    </message>
    <message>
        <source>Break-even: delivered share</source>
        <translation>Tasuvuspunkt: täidetud osa</translation>
    </message>
    <message>
        <source>Break-even: price of capacity, RUB/MW a month</source>
        <translation>Tasuvuspunkt: võimsuse hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Break-even: lost production, RUB/MWh</source>
        <translation>Tasuvuspunkt: tootmiskadu, RUB/MWh</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, hour %2</source>
        <comment>day, hour 1 to 24</comment>
        <translation>%1, %2. tund</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategooria %1</translation>
    </message>
</context>
<context>
    <name>OrderTints</name>
    <message>
        <source>Others</source>
        <extracomment>in a legend: all participants but the largest ones, which are named before</extracomment>
        <translation>Muud</translation>
    </message>
    <message>
        <source>Served in full</source>
        <translation>Täidetud</translation>
    </message>
    <message>
        <source>Served in part</source>
        <translation>Osaliselt täidetud</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Täitmata</translation>
    </message>
</context>
<context>
    <name>OriginJump</name>
    <message>
        <source>Where From?</source>
        <translation>Kust pärit?</translation>
    </message>
    <message>
        <source>Shows where these numbers come from: published, typical, your own</source>
        <translation>Näitab, kust need arvud pärit on: avaldatud, tüüpilised, enda omad</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Welcome</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>Oksjon</translation>
    </message>
    <message>
        <source>Price categories</source>
        <translation>Hinnakategooriad</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Turu sõelumine</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Plan and forecast</source>
        <translation>Plaan ja prognoos</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfell</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Mis siis, kui</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>Kontrolli arvet</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Bilansienergia</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>Võimsusoksjon</translation>
    </message>
    <message>
        <source>Day-ahead merit order</source>
        <translation>Päev-ette pakkumisvirn</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Tarbimise juhtimine</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>Omatootmine</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Tariffs</source>
        <translation>Tariifid</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>Oksjonid</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Turud</translation>
    </message>
</context>
<context>
    <name>PlanPictures</name>
    <message>
        <source>Mondays</source>
        <translation>Esmaspäevad</translation>
    </message>
    <message>
        <source>Tuesdays to Thursdays</source>
        <translation>Teisipäevast neljapäevani</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Reeded</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Laupäevad</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>Pühapäevad ja pühad</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>A price category that the consumer may not choose</extracomment>
        <translation>%1 (suletud)</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is what is varied, such as consumption</extracomment>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Plan and forecast</source>
        <translation>Plaan ja prognoos</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Methods, scored on the past</source>
        <translation>Meetodid, hinnatud mineviku põhjal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Plaan ja fakt</translation>
    </message>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>5. ja 6. kategooria vahemik</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Tundlikkus</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Deviations of the method in view</source>
        <translation>Vaadeldava meetodi hälbed</translation>
    </message>
    <message>
        <source>The hour it missed by most</source>
        <translation>Tund, milles ta eksis kõige rohkem</translation>
    </message>
    <message>
        <source>Cost of its deviations, %1</source>
        <extracomment>%1 a price category</extracomment>
        <translation>Selle hälvete maksumus, %1</translation>
    </message>
    <message>
        <source>Share of drawn years in which a plan pays</source>
        <translation>Loositud aastate osa, milles plaan tasub</translation>
    </message>
    <message>
        <source>Where the best choice changes: %1</source>
        <extracomment>%1 is what is varied, such as consumption</extracomment>
        <translation>Kus parim valik muutub: %1</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Deviations, %</source>
        <translation>Hälbed, %</translation>
    </message>
    <message>
        <source>Sum of absolute deviations, percent of consumption</source>
        <translation>Absoluutsete hälvete summa, protsenti tarbimisest</translation>
    </message>
    <message>
        <source>Bias, %</source>
        <translation>Nihe, %</translation>
    </message>
    <message>
        <source>Planned too much (below zero: too little), percent of consumption</source>
        <translation>Plaanitud liiga palju (alla nulli: liiga vähe), protsenti tarbimisest</translation>
    </message>
    <message>
        <source>Deviations, kWh</source>
        <translation>Hälbed, kWh</translation>
    </message>
    <message>
        <source>Sum of absolute deviations</source>
        <translation>Absoluutsete hälvete summa</translation>
    </message>
    <message>
        <source>Above plan, %</source>
        <translation>Üle plaani, %</translation>
    </message>
    <message>
        <source>Share of the deviations with the fact above the plan</source>
        <translation>Hälvete osa, milles fakt on üle plaani</translation>
    </message>
    <message>
        <source>Stood in, days</source>
        <translation>Asendus, päeva</translation>
    </message>
    <message>
        <source>Days on which a simpler method stood in for want of a past</source>
        <translation>Päevad, mil ajaloo puudumisel asendas lihtsam meetod</translation>
    </message>
    <message>
        <source>Deviations in %1, RUB</source>
        <extracomment>Cost of the deviations in a price category, %1</extracomment>
        <translation>Hälbed kat. %1, RUB</translation>
    </message>
    <message>
        <source>What would not be due had every plan been exact</source>
        <translation>Mida poleks vaja maksta, kui kõik plaanid oleksid täpsed</translation>
    </message>
    <message>
        <source>Year in %1, RUB</source>
        <extracomment>Cost of the year in a price category, %1</extracomment>
        <translation>Aasta kat. %1, RUB</translation>
    </message>
    <message>
        <source>The category&apos;s whole bill with these plans, without VAT</source>
        <translation>Kategooria kogu arve nende plaanidega, käibemaksuta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Fact, kWh</source>
        <translation>Fakt, kWh</translation>
    </message>
    <message>
        <source>Plan, kWh</source>
        <translation>Plaan, kWh</translation>
    </message>
    <message>
        <source>Fact less plan, kWh</source>
        <translation>Fakt miinus plaan, kWh</translation>
    </message>
    <message>
        <source>Errors of</source>
        <translation>Vead meetodist</translation>
    </message>
    <message>
        <source>%1, low, RUB</source>
        <extracomment>A twentieth of the drawn years costs no more; %1 a price category</extracomment>
        <translation>%1, madal, RUB</translation>
    </message>
    <message>
        <source>%1, middle, RUB</source>
        <extracomment>The middle drawn year; %1 a price category</extracomment>
        <translation>%1, keskmine, RUB</translation>
    </message>
    <message>
        <source>%1, high, RUB</source>
        <extracomment>A twentieth of the drawn years costs more; %1 a price category</extracomment>
        <translation>%1, kõrge, RUB</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Kõik meetodid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>Parim valik</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>Deviations, RUB</source>
        <translation>Hälbed, RUB</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4, above it category %5.</source>
        <extracomment>%1, %4, %5 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Kategooria %1 jääb parimaks vahemikus %2 kuni %3; sellest allpool kategooria %4, ülalpool kategooria %5.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Kategooria %1 jääb parimaks vahemikus %2 kuni %3; sellest allpool kategooria %4.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; above that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Kategooria %1 jääb parimaks vahemikus %2 kuni %3; sellest ülalpool kategooria %4.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3.</source>
        <extracomment>%1 a price category; %2 and %3 changes such as -30 %</extracomment>
        <translation>Kategooria %1 jääb parimaks vahemikus %2 kuni %3.</translation>
    </message>
    <message>
        <source>In %1 of %2 drawn years a category with a plan costs less than category %3, the better one by the hour without a plan.</source>
        <extracomment>%1 a share in percent, %2 a number of years, %3 a price category (3 or 4)</extracomment>
        <translation>%1 juhul %2 loositud aastast on plaaniga kategooria odavam kui kategooria %3, parem plaanita tunnihinnaga kategooria.</translation>
    </message>
    <message>
        <source>Category %1: nine years in ten cost %2 to %3, the middle one %4.</source>
        <extracomment>%1 a price category; %2, %3, %4 amounts of money</extracomment>
        <translation>Kategooria %1: üheksa aastat kümnest maksavad %2 kuni %3, keskmine %4.</translation>
    </message>
    <message>
        <source>Nothing was consumed: there is nothing to plan.</source>
        <translation>Midagi ei tarbitud: pole midagi plaanida.</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans.</source>
        <extracomment>%1 a way to plan, %2 a percentage</extracomment>
        <translation>Kõige vähem eksib: %1. Selle plaanidest hälbib %2 tarbimisest.</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans, which would have cost %3 in category %4.</source>
        <extracomment>%1 a way to plan, %2 a percentage, %3 an amount of money, %4 a price category</extracomment>
        <translation>Kõige vähem eksib: %1. Selle plaanidest hälbib %2 tarbimisest, mis oleks kategoorias %4 maksnud %3.</translation>
    </message>
    <message>
        <source>No plan is in force: categories 5 and 6 cannot be billed.</source>
        <translation>Plaani pole: 5. ja 6. kategooriat ei saa arvutada.</translation>
    </message>
    <message>
        <source>In force: an assumed plan that misses every hour by %1.</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>Kehtib eeldatud plaan, mis eksib igal tunnil %1.</translation>
    </message>
    <message>
        <source>Plan in force: %1.</source>
        <extracomment>%1 a way to plan</extracomment>
        <translation>Kehtiv plaan: %1.</translation>
    </message>
    <message>
        <source>In force: a given hourly plan.</source>
        <translation>Kehtib antud tunniplaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at the beginning have no day to be planned by: they are not scored, and in a plan that is used they stand as metered.</source>
        <translation>
            <numerusform>%n alguspäeval pole ajalugu, mille järgi plaanida: seda ei hinnata ja kasutatavas plaanis võrdub see mõõdetuga.</numerusform>
            <numerusform>%n alguspäeval pole ajalugu, mille järgi plaanida: neid ei hinnata ja kasutatavas plaanis võrduvad need mõõdetuga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2.</source>
        <extracomment>%1 and %2 amounts of energy</extracomment>
        <translation>Üle plaani %1, alla plaani %2.</translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2: these deviations cost %3 in category %4.</source>
        <extracomment>%1 and %2 amounts of energy, %3 an amount of money, %4 a price category</extracomment>
        <translation>Üle plaani %1, alla plaani %2: need hälbed maksavad kategoorias %4 %3.</translation>
    </message>
    <message>
        <source>Drawing years…</source>
        <translation>Aastate loosimine…</translation>
    </message>
    <message>
        <source>Nobody knows next year&apos;s errors: this is a range, not a forecast of the winner.</source>
        <translation>Järgmise aasta vigu ei tea keegi: see on vahemik, mitte võitja ennustus.</translation>
    </message>
    <message>
        <source>No category is open to the consumer all year.</source>
        <translation>Ükski kategooria pole tarbijale terve aasta avatud.</translation>
    </message>
    <message>
        <source>Categories 5 and 6 cannot be billed here, this is missing: %1. Plans and their errors are shown in kWh, without their cost.</source>
        <extracomment>%1 is a list of what is missing</extracomment>
        <translation>5. ja 6. kategooriat ei saa siin arvutada, puudub: %1. Plaanid ja nende vead on näidatud kWh-des, ilma maksumuseta.</translation>
    </message>
    <message>
        <source>Only category %1 can be billed: there is nothing to choose.</source>
        <extracomment>%1 a price category</extracomment>
        <translation>Arvutada saab ainult kategooriat %1: pole millegi vahel valida.</translation>
    </message>
    <message>
        <source>From %1 on, some hours rise above the maximum power of %2.</source>
        <extracomment>%1 a change such as +12 %, %2 a power</extracomment>
        <translation>Alates %1 ületavad mõned tunnid maksimaalset võimsust %2.</translation>
    </message>
</context>
<context>
    <name>PortfolioReport</name>
    <message>
        <source>Portfolio</source>
        <translation>Tarbijate portfell</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n tarbimiskoht</numerusform>
            <numerusform>%n tarbimiskohta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, year %2, amounts in roubles without VAT</source>
        <extracomment>%1 the number of sites in words, %2 a year</extracomment>
        <translation>%1, aasta %2, summad rublades ilma käibemaksuta</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>All sites together</source>
        <translation>Kõik tarbimiskohad kokku</translation>
    </message>
    <message>
        <source>In today&apos;s categories</source>
        <translation>Tänastes hinnakategooriates</translation>
    </message>
    <message>
        <source>With the best choice of each</source>
        <translation>Igaühe parima valikuga</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kokkuhoid</translation>
    </message>
    <message>
        <source>Sites without a category of today, or without a category that can be billed all year, are not in the sums.</source>
        <translation>Tarbimiskohad, millel pole tänast kategooriat või ühtki kategooriat, mida saaks arvestada terve aasta, summades ei ole.</translation>
    </message>
    <message>
        <source>The sites that save most</source>
        <translation>Suurima kokkuhoiuga tarbimiskohad</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tarbimiskoht</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>Maht, kWh</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>Parim valik</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>Kulu täna, RUB</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Kokkuhoid, RUB</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>Kokkuhoid, %</translation>
    </message>
    <message>
        <source>The first %1 of %2 sites; an exported table has them all.</source>
        <translation>Esimesed %1 tarbimiskohta %2-st; eksporditud tabelis on kõik.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Mis takistab</translation>
    </message>
    <message>
        <source>Appendix: how the largest savings came about</source>
        <translation>Lisa: kuidas suurimad kokkuhoiud kujunesid</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>Categories %1</source>
        <extracomment>A choice that changes from month to month; %1 is a list such as &quot;1, 3&quot;</extracomment>
        <translation>Kategooriad %1</translation>
    </message>
    <message>
        <source>No choice for the year. %1: %2</source>
        <extracomment>%1 a category, %2 the reasons</extracomment>
        <translation>Aastaks valikut ei ole. %1: %2</translation>
    </message>
    <message>
        <source>%1 would save %2 more, but: %3</source>
        <extracomment>%1 a category, %2 an amount, %3 the reasons why it is closed</extracomment>
        <translation>%1 säästaks veel %2, kuid: %3</translation>
    </message>
    <message>
        <source>Today&apos;s category is not given</source>
        <translation>Tänast kategooriat pole antud</translation>
    </message>
    <message>
        <source>Today&apos;s category cannot be billed: %1</source>
        <translation>Tänast kategooriat ei saa arvestada: %1</translation>
    </message>
</context>
<context>
    <name>PriceCategoryWords</name>
    <message>
        <source>no price</source>
        <comment>a category whose cost cannot be computed</comment>
        <translation>hinda pole</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month.</source>
        <translation>Koormus kasutab oma võrguvõimsust kuu jooksul %1 tundi.</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month; two-rate transmission pays above %2 hours.</source>
        <translation>Koormus kasutab oma võrguvõimsust kuu jooksul %1 tundi; kahemääraline ülekanne tasub end ära üle %2 tunni.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>categories and why they are closed</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>prices or hours are missing</source>
        <translation>hinnad või tunnid puuduvad</translation>
    </message>
    <message>
        <source>Mean %1 kW, highest %2 kW, load factor %3 %.</source>
        <translation>Keskmine %1 kW, suurim %2 kW, koormustegur %3 %.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Copies</source>
        <translation>Koopiaid</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Esimene lehekülg</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Viimane lehekülg</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Leheküljed</translation>
    </message>
    <message>
        <source>Odd or even pages</source>
        <translation>Paaritud või paaris leheküljed</translation>
    </message>
    <message>
        <source>Print options</source>
        <translation>Trükivalikud</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Suurendus</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Leheküljenumber</translation>
    </message>
</context>
<context>
    <name>ProsumerAnswer</name>
    <message>
        <source>No scheme with own generation is chosen.</source>
        <translation>Ühtegi omatootmisega skeemi ei ole valitud.</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer, with a bill of %2, and yet costs %3 more than no own generation.</source>
        <extracomment>%1 a scheme for own generation, %2 and %3 money</extracomment>
        <translation>„%1“ on tootvale tarbijale soodsaim, arve on %2, ja ometi %3 kallim kui omatootmiseta.</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation.</source>
        <extracomment>%1 a scheme for own generation, %2 and %3 money</extracomment>
        <translation>„%1“ on tootvale tarbijale soodsaim: arve on %2, mis on %3 vähem kui omatootmiseta.</translation>
    </message>
    <message>
        <source>Load %1, own generation %2: %3 of it is used at once, %4 goes to the grid, %5 comes from the grid.</source>
        <extracomment>%1 to %5 are quantities with their unit</extracomment>
        <translation>Tarbimine %1, omatoodang %2: sellest %3 kasutatakse kohe, %4 läheb võrku, %5 tuleb võrgust.</translation>
    </message>
    <message>
        <source>Nothing trades: there is no price that exports could move.</source>
        <translation>Tehinguid ei ole: pole hinda, mida võrku antu saaks mõjutada.</translation>
    </message>
    <message>
        <source>Exporters earn %1, not %2; the buyers&apos; bill goes from %3 to %4.</source>
        <translation>Võrku andjad saavad %1, mitte %2; ostjate arve muutub: enne %3, pärast %4.</translation>
    </message>
    <message>
        <source>%1 such plants offer %2 together, at a price of %3: %4.</source>
        <extracomment>%1 a number, %2 a quantity, %3 a price, %4 an hour</extracomment>
        <translation>%1 sellist jaama pakuvad kokku %2 hinnaga %3: %4.</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation; under net metering the prosumer pays %4 for others.</source>
        <extracomment>%1 a scheme for own generation, %2 to %4 money</extracomment>
        <translation>„%1“ on tootvale tarbijale soodsaim: arve on %2, mis on %3 vähem kui omatootmiseta; netomõõtmisel maksab tootev tarbija teiste eest %4.</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation; net metering shifts %4 onto others.</source>
        <extracomment>%1 a scheme for own generation, %2 to %4 money</extracomment>
        <translation>„%1“ on tootvale tarbijale soodsaim: arve on %2, mis on %3 vähem kui omatootmiseta; netomõõtmine jätab teiste kanda %4.</translation>
    </message>
    <message>
        <source>The exports push their own price from %1 to %2.</source>
        <translation>Võrku antu surub omaenda hinna alla: enne %1, pärast %2.</translation>
    </message>
    <message>
        <source>The price goes up from %1 to %2: the curves meet at another step, and the rule takes the middle of a gap.</source>
        <translation>Hind tõuseb: enne %1, pärast %2. Kõverad kohtuvad teisel astmel ja reegel võtab vahemiku keskkoha.</translation>
    </message>
    <message>
        <source>The price stays at %1: the exports do not reach the next step.</source>
        <translation>Hind jääb samaks (%1): võrku antu ei ulatu järgmise astmeni.</translation>
    </message>
</context>
<context>
    <name>ProsumerPanel</name>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>Mõju omaenda hinnale</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Arved</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kes maksab</translation>
    </message>
</context>
<context>
    <name>ProsumerReport</name>
    <message numerus="yes">
        <source>%n interval(s)</source>
        <translation>
            <numerusform>%n intervall</numerusform>
            <numerusform>%n intervalli</numerusform>
        </translation>
    </message>
    <message>
        <source>Against net billing, where the surplus is paid what it is worth at the time: what a prosumer pays less than that, others pay.</source>
        <translation>Võrreldes netoarveldusega, kus ülejäägi eest makstakse selle tolle hetke väärtus: mille võrra tootev tarbija vähem maksab, selle maksavad teised.</translation>
    </message>
    <message>
        <source>Bill by scheme</source>
        <translation>Arve skeemide kaupa</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kes maksab</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>Mõju omaenda hinnale</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Own generation</source>
        <extracomment>Title of a report; %1 names a plant</extracomment>
        <translation>Omatootmine</translation>
    </message>
    <message>
        <source>Own generation: %1</source>
        <translation>Omatootmine: %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Tingimused</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
</context>
<context>
    <name>ProsumerTables</name>
    <message>
        <source>no plant, nothing to share</source>
        <translation>jaama pole, pole midagi jagada</translation>
    </message>
    <message>
        <source>others pay it</source>
        <translation>maksavad teised</translation>
    </message>
    <message>
        <source>the prosumer pays it for others</source>
        <translation>tootev tarbija maksab teiste eest</translation>
    </message>
    <message>
        <source>nobody: the surplus is paid what it is worth</source>
        <translation>mitte keegi: ülejääk on makstud oma väärtuses</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skeem</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ostetud</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Püsitasu</translation>
    </message>
    <message>
        <source>Paid for surplus</source>
        <translation>Ülejäägi eest</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Arve</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sääst</translation>
    </message>
    <message>
        <source>Under net billing</source>
        <translation>Netoarveldusega</translation>
    </message>
    <message>
        <source>Shifted onto others</source>
        <translation>Teiste kanda</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Kes kannab</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turg</translation>
    </message>
    <message>
        <source>Without exports</source>
        <translation>Võrku andmata</translation>
    </message>
    <message>
        <source>With exports</source>
        <translation>Võrku andes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Kaubeldud</translation>
    </message>
    <message>
        <source>Exporters earn (first at the price without them)</source>
        <translation>Võrku andjate tulu (esmalt hinnaga ilma nendeta)</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>Ostjad maksavad</translation>
    </message>
</context>
<context>
    <name>ProsumerTerm</name>
    <message>
        <source>Fixed charge</source>
        <translation>Püsitasu</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Üle toodud</translation>
    </message>
    <message>
        <source>Rate for what is left</source>
        <translation>Jäägi hind</translation>
    </message>
    <message>
        <source>Benchmark price</source>
        <translation>Võrdlushind</translation>
    </message>
    <message>
        <source>Mechanism price</source>
        <translation>Mehhanismi hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Maht</translation>
    </message>
    <message>
        <source>Market average</source>
        <translation>Turu keskmine</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tasu</translation>
    </message>
    <message>
        <source>Smallest lot</source>
        <translation>Väikseim kogus</translation>
    </message>
    <message>
        <source>Plants like this one</source>
        <translation>Selliseid jaamu</translation>
    </message>
    <message>
        <source>Own units in one of the book</source>
        <translation>Ühikute teisendus</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Pakutud hinnaga</translation>
    </message>
</context>
<context>
    <name>ProsumerTexts</name>
    <message>
        <source>hour %1</source>
        <translation>tund %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Päev %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <extracomment>%1 names a period of a case such as &quot;2025-07-14&quot;, %2 counts its days</extracomment>
        <translation>%1, päev %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>V&amp;ali kõik</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Samm üles</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Sa&amp;mm alla</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Kuvab versiooniteabe.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Kuvab käsurea valikute abi.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Tundmatu valik „%1“.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valiku „%1“ järel puudub väärtus.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kasutus: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valikud:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumendid:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Vabasta</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Vabastab paani või kinnitab selle uuesti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Sulgeb paani</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvesta nimega</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vali</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Asukoht:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faili &amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failide tüüp:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mine tagasi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mine edasi</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ülemkaust</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mine ülemkausta</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uus kaust</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uus kaust</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Loendivaade</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Lülita loendivaatele</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Üksikasjade vaade</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Lülita üksikasjade vaatele</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Külgriba</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Asukohtade ja järjehoidjate loend</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeta ü&amp;mber</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näita &amp;peidetud faile</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on juba olemas.
Kas soovite selle asendada?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili ei leitud.
Palun kontrollige, kas failinimi on õige.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kausta ei leitud.
Palun kontrollige, kas kausta nimi on õige.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Kas soovite kindlasti kustutada „%1“?</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Viimased asukohad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Minu arvuti</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kaust:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Failikaust</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fail</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Kaustad</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Kausta otsimine</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ketas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Otsetee</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kausta ei saa kustutada.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ on kirjutuskaitsega.
Kas kustutada ikkagi?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Arvuti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tüüp</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muutmise aeg</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Näita üksikasju...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Peida üksikasjad...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Paber</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Lehekülje suurus:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Laius:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Kõrgus:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paberi allikas:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Suund</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Püstpaigutus</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Rõhtpaigutus</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tagurpidi rõhtpaigutus</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Tagurpidi püstpaigutus</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Veerised</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ülemine veeris</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vasak veeris</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>parem veeris</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>alumine veeris</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Lehekülgede paigutus</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Lehekülgede järjekord:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Lehekülgi lehel:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kohandatud</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeetrid (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tollid (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punktid (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvesta kõik</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jah</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Jah &amp;kõigile</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ei kõi&amp;gile</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoreeri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ära salvesta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rakenda</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Taasta vaikeväärtused</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Trükkimine</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Trüki</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valikud &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valikud &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Trüki faili (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Kohalik fail</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Kirjuta PDF-fail</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Trüki faili ...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Kõik leheküljed</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Paaritud leheküljed</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Paaris leheküljed</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 on kaust.
Palun valige teine failinimi.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Faili %1 ei saa kirjutada.
Palun valige teine failinimi.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 on juba olemas.
Kas asendada see?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Vigane lehekülgede valik</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>„%1“ on valesti kirjutatud. Eraldage leheküljed ja vahemikud komaga, vahemik kirjutage sidekriipsuga; vahemikud ei tohi kattuda.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Esimene lehekülg ei saa olla viimasest suurem.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Vastuolu kahepoolses trükis</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kahepoolse trüki seaded on vastuolus. Kas parandada need?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Valikuid „Lehekülgi lehel“ ja „Lehekülgede hulk“ ei saa koos kasutada.
Palun lülitage üks neist välja.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vasakult paremale, ülalt alla</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vasakult paremale, alt üles</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Paremalt vasakule, alt üles</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Paremalt vasakule, ülalt alla</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Alt üles, vasakult paremale</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Alt üles, paremalt vasakule</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ülalt alla, vasakult paremale</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ülalt alla, paremalt vasakule</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Trükieelvaade</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine lehekülg</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine lehekülg</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Esimene lehekülg</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Viimane lehekülg</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Mahuta laiusesse</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Mahuta lehekülg</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenda</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Vähenda</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Püstpaigutus</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Rõhtpaigutus</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Üks lehekülg</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Kaks lehekülge kõrvuti</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Kõik leheküljed korraga</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Trüki</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Lehekülje seaded</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Lehekülje seaded</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printeri omadused</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Töö valikud</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Vastuolu lehekülje seadetes</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Lehekülje seaded on vastuolus. Kas parandada need?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Vastuolu täpsemates valikutes</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mõned täpsemad valikud on vastuolus. Kas parandada need?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Lehekülg</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Täpsemalt</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mõned valikud on vastuolus. Palun parandage need.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Koopiad</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Koopiaid:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Trükivahemik</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Kõik leheküljed</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Leheküljed alates</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kuni</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Leheküljed</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Lehekülgede hulk:</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valik</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Praegune lehekülg</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Väljundi seaded</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Eksemplarhaaval</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Tagurpidi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valikud</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Värvirežiim</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Värviline</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Halltoonides</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kahepoolne trükk</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Pikast servast</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lühikesest servast</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Leheküljed ja vahemikud komaga eraldatult, vahemik kahe arvuna sidekriipsuga. Näiteks 3,5-7,9 trükib leheküljed 3, 5, 6, 7 ja 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Omadused</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Asukoht:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Eelvaade</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tüüp:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Väljund&amp;fail:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Keri siia</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vasak serv</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Parem serv</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Lõpp</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Lehekülg vasakule</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lehekülg üles</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Lehekülg paremale</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Lehekülg alla</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Keri vasakule</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Keri üles</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Keri paremale</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Keri alla</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopeeri l&amp;ingi aadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Kl&amp;eebi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Made with MeritDesk: %1</source>
        <comment>a date</comment>
        <translation>Koostatud MeritDeskiga: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source of the data: %1</source>
        <translation>Andmete allikas: %1</translation>
    </message>
    <message>
        <source>The rules and how sure they are</source>
        <translation>Reeglid ja nende usaldusväärsus</translation>
    </message>
    <message>
        <source>Law: read in the act itself. Inference: concluded from acts and practice. Typical value: usual, not yours. From memory: not checked against its source. Only what is marked as law is official.</source>
        <translation>Seadus: loetud õigusaktist endast. Järeldus: tuletatud õigusaktidest ja praktikast. Tüüpväärtus: tavaline, mitte teie oma. Mälu järgi: allikaga võrdlemata. Ametlik on üksnes see, mis on märgitud seaduseks.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
</context>
<context>
    <name>ResponseAnswer</name>
    <message>
        <source>Switching off %1 for %2 loses %3 a year: %4.</source>
        <extracomment>%1 a power (&quot;100 MW&quot;), %2 a time (&quot;4 hours&quot;), %3 money, %4 a mechanism</extracomment>
        <translation>%1 väljalülitamine (%2) toob kahju %3 aastas: %4.</translation>
    </message>
    <message>
        <source>Switching off %1 for %2 earns %3 a year: %4.</source>
        <translation>%1 väljalülitamine (%2) teenib %3 aastas: %4.</translation>
    </message>
    <message>
        <source>The capacity price falls by %1 a month: %2 a year on %3 bought.</source>
        <translation>Võimsuse hind langeb %1 kuus: %3 ostult %2 aastas.</translation>
    </message>
    <message>
        <source>The capacity price stays as it is.</source>
        <translation>Võimsuse hind ei muutu.</translation>
    </message>
    <message>
        <source>The day-ahead price falls by %1 on average in the hours of %2: %3 a year.</source>
        <translation>Päev-ette hind langeb tundidel (%2) keskmiselt %1: %3 aastas.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n sündmus</numerusform>
            <numerusform>%n sündmust</numerusform>
        </translation>
    </message>
    <message>
        <source>The day-ahead price stays as it is.</source>
        <translation>Päev-ette hind ei muutu.</translation>
    </message>
    <message>
        <source>No own station sells on these markets, so none loses.</source>
        <translation>Enda jaamad neil turgudel ei müü ega kaota.</translation>
    </message>
    <message>
        <source>Own stations lose %1, more than the %2 that the lower prices save.</source>
        <extracomment>%1 and %2 money a year</extracomment>
        <translation>Enda jaamad kaotavad %1, rohkem kui %2, mida madalamad hinnad säästavad.</translation>
    </message>
    <message>
        <source>Own stations lose %1, less than the %2 that the lower prices save.</source>
        <translation>Enda jaamad kaotavad %1, vähem kui %2, mida madalamad hinnad säästavad.</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>See tasub ära</translation>
    </message>
    <message>
        <source>It earns %1 a year</source>
        <translation>See teenib %1 aastas</translation>
    </message>
    <message>
        <source>No delivered share between 0 and 100 % meets the target exactly.</source>
        <translation>Ükski täitmise osa 0–100 % ei anna sihti täpselt.</translation>
    </message>
    <message>
        <source>%1 from a delivered share of %2 on.</source>
        <extracomment>%1 &quot;It pays&quot; or &quot;It earns 5 mln RUB a year&quot;, %2 a share</extracomment>
        <translation>%1 alates täidetud osast %2.</translation>
    </message>
    <message>
        <source>No capacity price meets the target: too little is delivered.</source>
        <translation>Ükski võimsuse hind ei anna sihti: täidetakse liiga vähe.</translation>
    </message>
    <message>
        <source>%1 at any capacity price (given: %2).</source>
        <translation>%1 iga võimsuse hinna juures (antud: %2).</translation>
    </message>
    <message>
        <source>%1 from a capacity price of %2 a month on (given: %3).</source>
        <translation>%1 alates võimsuse hinnast %2 kuus (antud: %3).</translation>
    </message>
    <message>
        <source>Without an event nothing is produced less.</source>
        <translation>Sündmuseta ei toodeta midagi vähem.</translation>
    </message>
    <message>
        <source>No cost of lost production meets the target.</source>
        <translation>Ükski tootmiskao hind ei anna sihti.</translation>
    </message>
    <message>
        <source>%1 as long as a MWh not consumed costs less than %2 of production (given: %3).</source>
        <translation>%1, kuni tarbimata MWh tootmiskadu on alla %2 (antud: %3).</translation>
    </message>
</context>
<context>
    <name>ResponseCards</name>
    <message>
        <source>Net of the year</source>
        <extracomment>%1 money</extracomment>
        <translation>Aasta puhastulem</translation>
    </message>
    <message>
        <source>%1 a MW of depth</source>
        <translation>%1 mahu MW kohta</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>%1 paid for: the cap binds</source>
        <translation>makstakse %1 eest: ülempiir piirab</translation>
    </message>
    <message>
        <source>%1 paid for</source>
        <translation>makstakse %1 eest</translation>
    </message>
    <message>
        <source>Lower prices, for the group</source>
        <extracomment>%1 and %2 money</extracomment>
        <translation>Madalamad hinnad kontsernile</translation>
    </message>
    <message>
        <source>%1 saved, %2 lost by own stations</source>
        <translation>säästetud %1, enda jaamad kaotavad %2</translation>
    </message>
    <message>
        <source>Delivery that it takes</source>
        <translation>Vajalik täitmine</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>below that it loses against the target</source>
        <translation>sellest allpool jääb siht saavutamata</translation>
    </message>
    <message>
        <source>no share meets the target</source>
        <translation>ükski osa ei anna sihti</translation>
    </message>
</context>
<context>
    <name>ResponseEventsPaper</name>
    <message>
        <source>peak load %1</source>
        <extracomment>Settings of a baseline method: the peak load that a firm level comes down from</extracomment>
        <translation>tipukoormus %1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>Settings of a baseline method: x days of the last y</extracomment>
        <translation>%1 päeva %2-st</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), weight %1</source>
        <translation>
            <numerusform>%n päev, kaal %1</numerusform>
            <numerusform>%n päeva, kaal %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>additive</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>liitev</translation>
    </message>
    <message>
        <source>additive, upwards only</source>
        <translation>liitev, ainult üles</translation>
    </message>
    <message>
        <source>multiplicative</source>
        <translation>korrutav</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>pole</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>used too little</source>
        <translation>tarbimine liiga väike</translation>
    </message>
    <message>
        <source>not eligible, as entered</source>
        <translation>sobimatu, nagu sisestatud</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>Sündmused kuude kaupa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>Met (model)</source>
        <translation>Täidetud (mudel)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Days chosen for events</source>
        <translation>Sündmusteks valitud päevad</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Kalendri päevad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunde</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Vasak pool</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Parem pool</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>The zone saves</source>
        <translation>Tsoon säästab</translation>
    </message>
    <message>
        <source>The group gains</source>
        <translation>Kontsern võidab</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Kontserni ettevõtted</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Buys capacity</source>
        <translation>Ostab võimsust</translation>
    </message>
    <message>
        <source>Sells capacity</source>
        <translation>Müüb võimsust</translation>
    </message>
    <message>
        <source>Buys day-ahead</source>
        <translation>Ostab päev-ette</translation>
    </message>
    <message>
        <source>Sells day-ahead</source>
        <translation>Müüb päev-ette</translation>
    </message>
    <message>
        <source>Generates for retail</source>
        <translation>Toodab jaeturule</translation>
    </message>
    <message>
        <source>What the companies gain</source>
        <translation>Mida ettevõtted võidavad</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mehhanism</translation>
    </message>
    <message>
        <source>On the capacity auction</source>
        <translation>Võimsusoksjonil</translation>
    </message>
    <message>
        <source>On the day-ahead market</source>
        <translation>Päev-ette turul</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Netovõit</translation>
    </message>
    <message>
        <source>Baselines of the metered event</source>
        <translation>Mõõdetud sündmuse baaskoormused</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Kohandus</translation>
    </message>
    <message>
        <source>Mean reduction</source>
        <translation>Keskmine vähendamine</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tarnitud</translation>
    </message>
    <message>
        <source>RRMSE</source>
        <extracomment>Relative error of a baseline: root of the mean squared error over the mean</extracomment>
        <translation>RRMSE</translation>
    </message>
    <message>
        <source>Days foretold</source>
        <translation>Prognoositud päevi</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Täpne</translation>
    </message>
    <message>
        <source>Days left out of the baselines</source>
        <translation>Baaskoormustest välja jäetud päevad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
</context>
<context>
    <name>ResponseFields</name>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>Several values, parted by semicolons or blanks</source>
        <translation>Mitu väärtust, semikoolonite või tühikutega eraldatud</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Vähendamine</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Mahud</translation>
    </message>
    <message>
        <source>Durations, 1 to 8 hours</source>
        <translation>Kestused, 1–8 tundi</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Kuid aastas</translation>
    </message>
    <message>
        <source>Events a month at most</source>
        <translation>Sündmusi kuus kõige rohkem</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>Võimsuse hinnad</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>RUB/MW kuus</translation>
    </message>
    <message>
        <source>The purchase price is</source>
        <translation>Ostuhind on</translation>
    </message>
    <message>
        <source>for a MW of peak, the reserve inside</source>
        <translation>tipu MW kohta, reserv sees</translation>
    </message>
    <message>
        <source>for a purchased MW, the reserve on top</source>
        <translation>ostetud MW kohta, reserv lisandub</translation>
    </message>
    <message>
        <source>Reserve coefficient</source>
        <translation>Reservikoefitsient</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>Arvestatav osa mahust</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a mechanism, %2 a time (&quot;4 hours&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cap of the pilot (empty: none)</source>
        <translation>Katseprojekti ülempiir (tühi: pole)</translation>
    </message>
    <message>
        <source>The cap limits</source>
        <translation>Ülempiir piirab</translation>
    </message>
    <message>
        <source>the counted volume</source>
        <translation>arvestatud mahtu</translation>
    </message>
    <message>
        <source>the declared depth</source>
        <translation>deklareeritud mahtu</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Täitmine</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Täidetud osa</translation>
    </message>
    <message>
        <source>one for all months</source>
        <translation>üks kõigi kuude jaoks</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>kuude kaupa</translation>
    </message>
    <message>
        <source>Delivered in month %1</source>
        <translation>Täidetud kuus %1</translation>
    </message>
    <message>
        <source>Delivered (1 is all)</source>
        <translation>Täidetud (1 on kõik)</translation>
    </message>
    <message>
        <source>Surcharge on the missing part (0.25 is 25 %)</source>
        <translation>Puuduva osa lisatasu (0,25 on 25 %)</translation>
    </message>
    <message>
        <source>Costs and target</source>
        <translation>Kulud ja siht</translation>
    </message>
    <message>
        <source>Technical costs of a year</source>
        <translation>Aasta tehnilised kulud</translation>
    </message>
    <message>
        <source>Costs of an event</source>
        <translation>Sündmuse kulud</translation>
    </message>
    <message>
        <source>Lost production</source>
        <translation>Tootmiskadu</translation>
    </message>
    <message>
        <source>Count the energy not bought as a gain</source>
        <translation>Arvesta ostmata energiat võiduna</translation>
    </message>
    <message>
        <source>Net that break-evens aim at</source>
        <translation>Puhastulem, millele tasuvuspunktid sihivad</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Baseline</source>
        <translation>Baasjoon</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sündmused</translation>
    </message>
    <message>
        <source>Group balance</source>
        <translation>Grupi bilanss</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Sisendid</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Maatriks</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Andmete päritolu</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Tundlikkus</translation>
    </message>
</context>
<context>
    <name>ResponsePaper</name>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mehhanism</translation>
    </message>
    <message>
        <source>Nothing delivered</source>
        <translation>Midagi ei täideta</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Nagu sisestatud</translation>
    </message>
    <message>
        <source>Everything delivered</source>
        <translation>Kõik täidetakse</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Mille eest makstakse</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Hind kuus</translation>
    </message>
    <message>
        <source>Counted share</source>
        <translation>Arvestuskoefitsient</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Arvestatud</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sündmusi</translation>
    </message>
    <message>
        <source>Fall of the auction&apos;s price</source>
        <translation>Oksjoni hinna langus</translation>
    </message>
    <message>
        <source>Mechanisms and how sure they are</source>
        <translation>Mehhanismid ja nende kindlus</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kui kindel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>Money of the year</source>
        <translation>Aasta raha</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>beside the lines: more than never taking part</source>
        <translation>ridade kõrval: rohkem kui osalemata jättes</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Sügavus</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Column of a matrix of depths and durations: the year&apos;s net of events that long</extracomment>
        <translation>
            <numerusform>%n tund</numerusform>
            <numerusform>%n tundi</numerusform>
        </translation>
    </message>
    <message>
        <source>Depths and durations</source>
        <translation>Sügavused ja kestused</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Cap binds</source>
        <translation>Ülempiir kehtib</translation>
    </message>
    <message>
        <source>Surcharge on what is missing</source>
        <translation>Lisatasu puuduvalt</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>Tasuvuspunktid</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Täitmise osa</translation>
    </message>
    <message>
        <source>Cost of lost production</source>
        <translation>Saamata toodangu kulu</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Tundlikkus</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Tegur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Madal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kõrge</translation>
    </message>
    <message>
        <source>Net at low</source>
        <translation>Neto madala korral</translation>
    </message>
    <message>
        <source>Net at high</source>
        <translation>Neto kõrge korral</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Kõikumine</translation>
    </message>
</context>
<context>
    <name>ResponseReport</name>
    <message numerus="yes">
        <source>Demand response: %1 for %n hour(s)</source>
        <translation>
            <numerusform>Tarbimise juhtimine: %1, %n tund</numerusform>
            <numerusform>Tarbimise juhtimine: %1, %n tundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), RUB a year without VAT</source>
        <translation>
            <numerusform>%n kuu, RUB aastas käibemaksuta</numerusform>
            <numerusform>%n kuud, RUB aastas käibemaksuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the net of the year meets the target of %1, all else as it is; a dash where nothing meets it.</source>
        <translation>Kus aasta netotulemus jõuab sihini %1, kui muu jääb samaks; kriips, kui selleni ei jõuta.</translation>
    </message>
    <message>
        <source>Nothing is gained under any mechanism; “%1” comes to %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money below zero</extracomment>
        <translation>Ükski mehhanism ei anna võitu; „%1“ annab %2 aastas.</translation>
    </message>
    <message>
        <source>“%1” gains the most: %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money</extracomment>
        <translation>Kõige rohkem annab „%1“: %2 aastas.</translation>
    </message>
    <message>
        <source>The target is still met with %1 of the obligation delivered.</source>
        <translation>Siht saavutatakse veel siis, kui täidetakse %1 kohustusest.</translation>
    </message>
    <message>
        <source>Rules as the study tells them, prices as entered: what a participant is really paid is settled by the operator. Nothing here is official.</source>
        <translation>Reeglid on nagu uuringus, hinnad nagu sisestatud: mida osaleja tegelikult saab, arveldab korraldaja. Siin ei ole midagi ametlikku.</translation>
    </message>
    <message>
        <source>Depth and duration</source>
        <translation>Sügavus ja kestus</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>Esimesed %1 päeva %2-st.</translation>
    </message>
    <message>
        <source>Criterion: %1.</source>
        <translation>Kriteerium: %1.</translation>
    </message>
    <message>
        <source>Left side: %1. Right side: %2.</source>
        <extracomment>%1 and %2 are what a criterion compares</extracomment>
        <translation>Vasak pool: %1. Parem pool: %2.</translation>
    </message>
    <message>
        <source>Who buys more than it sells gains by lower prices, who sells more loses: the fall only says how much. Generation for retail is not sold on these markets and changes nothing.</source>
        <translation>Kes ostab rohkem kui müüb, võidab madalamast hinnast, kes müüb rohkem, kaotab; languse suurus ütleb vaid, kui palju. Jaeturule toodetut neil turgudel ei müüda ja see ei muuda midagi.</translation>
    </message>
    <message>
        <source>A method is accurate when its relative error over the days before is below %1. Which baseline the operator takes is not public.</source>
        <translation>Meetod on täpne, kui selle suhteline viga varasematel päevadel on alla %1. Millist baaskoormust korraldaja kasutab, ei ole avalik.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Mida teada</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Sensitivity and companies: %1</source>
        <translation>Tundlikkus ja ettevõtted: %1</translation>
    </message>
    <message>
        <source>Verdicts of the model</source>
        <translation>Mudeli otsused</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Baaskoormuse meetodid</translation>
    </message>
</context>
<context>
    <name>ResponseTexts</name>
    <message>
        <source>bn RUB</source>
        <extracomment>Money: thousand million roubles, as in &quot;1.25 bn RUB&quot;</extracomment>
        <translation>mld RUB</translation>
    </message>
    <message>
        <source>mln RUB</source>
        <translation>mln RUB</translation>
    </message>
    <message>
        <source>thousand RUB</source>
        <translation>tuhat RUB</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A scale of money in roubles, &quot;10 bn&quot;</extracomment>
        <translation>%1 mld</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <extracomment>A scale of money in roubles, &quot;10 mln&quot;</extracomment>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 th.</source>
        <extracomment>A scale of money in roubles, ten thousand</extracomment>
        <translation>%1 tuh</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n tund</numerusform>
            <numerusform>%n tundi</numerusform>
        </translation>
    </message>
    <message>
        <source>hundred mln RUB</source>
        <extracomment>Money in Chinese counting: a hundred million roubles (亿)</extracomment>
        <translation>sada mln RUB</translation>
    </message>
    <message>
        <source>ten thousand RUB</source>
        <extracomment>Money in Chinese counting: ten thousand roubles (万)</extracomment>
        <translation>kümme tuhat RUB</translation>
    </message>
    <message>
        <source>%1 hundred mln</source>
        <extracomment>A scale of money in Chinese counting: %1 times a hundred million roubles (亿)</extracomment>
        <translation>%1 sada mln</translation>
    </message>
    <message>
        <source>%1 ten th.</source>
        <extracomment>A scale of money in Chinese counting: %1 times ten thousand roubles (万)</extracomment>
        <translation>%1 kümme tuh</translation>
    </message>
</context>
<context>
    <name>RuleBars</name>
    <message>
        <source>Awarded quantity</source>
        <translation>Aktsepteeritud kogus</translation>
    </message>
    <message>
        <source>Money paid or received</source>
        <translation>Makstud või saadud raha</translation>
    </message>
    <message>
        <source>Gain against %1</source>
        <extracomment>Heading of bars: how much better or worse off than under the rule %1</extracomment>
        <translation>Võit võrreldes reegliga %1</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Price convention</source>
        <translation>Hinna määramise viis</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Võrdsed hinnad</translation>
    </message>
    <message>
        <source>Who is served first among equal prices</source>
        <translation>Keda võrdsete hindade korral esimesena aktsepteeritakse</translation>
    </message>
    <message>
        <source>Ties: earlier first</source>
        <extracomment>Among equal prices the earlier order is served first</extracomment>
        <translation>Võrdsed hinnad: varasem ees</translation>
    </message>
    <message>
        <source>Ties: pro rata</source>
        <extracomment>Equal prices share in proportion to their quantities</extracomment>
        <translation>Võrdsed hinnad: võrdeliselt</translation>
    </message>
    <message>
        <source>Ties: larger first</source>
        <extracomment>Among equal prices the larger order is served first</extracomment>
        <translation>Võrdsed hinnad: suurem ees</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Samara, November 2025: one bill to the kopeck</source>
        <translation>Samara, november 2025: üks arve kopika täpsusega</translation>
    </message>
    <message>
        <source>Samara 2025: a year of category 4 at real prices</source>
        <translation>Samara 2025: aasta 4. kategoorias tegelike hindadega</translation>
    </message>
    <message>
        <source>Samara 2025: every category, a sheet made for teaching</source>
        <translation>Samara 2025: kõik kategooriad, õppeotstarbeline hinnaleht</translation>
    </message>
    <message>
        <source>Meter messages: a week of 80020 files</source>
        <translation>Mõõteteated: nädal 80020 faile</translation>
    </message>
    <message>
        <source>Meter table: one line an hour</source>
        <translation>Mõõtetabel: rida tunni kohta</translation>
    </message>
    <message>
        <source>Meter table: one line a day</source>
        <translation>Mõõtetabel: rida päeva kohta</translation>
    </message>
    <message>
        <source>Shaanxi: a monthly auction with twelve orders</source>
        <translation>Shaanxi: kuuoksjon, kaksteist pakkumust</translation>
    </message>
    <message>
        <source>Ten orders: one price of 300</source>
        <translation>Kümme pakkumust: ühtne hind 300</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20: a real day-ahead book</source>
        <translation>Itaalia, 20. aprill 2025, 20. tund: tegelik päev-ette pakkumuste raamat</translation>
    </message>
    <message>
        <source>Samara, November 2025</source>
        <translation>Samara, november 2025</translation>
    </message>
    <message>
        <source>564130032113101, channel 01</source>
        <translation>564130032113101, kanal 01</translation>
    </message>
    <message>
        <source>Samara 2025, synthetic load for teaching</source>
        <translation>Samara 2025, õppekoormus</translation>
    </message>
    <message>
        <source>Real day, off days x 0.65 to 0.8 (synthetic)</source>
        <translation>Tegelik päev, vabad päevad × 0,65–0,8 (sünteetiline)</translation>
    </message>
    <message>
        <source>Samara 2025, teaching price sheet</source>
        <translation>Samara 2025, õppehinnaleht</translation>
    </message>
    <message>
        <source>Workshop (synthetic)</source>
        <translation>Töökoda (sünteetiline)</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20 (GME day-ahead)</source>
        <translation>Itaalia, 20. aprill 2025, 20. tund (GME päev-ette turg)</translation>
    </message>
    <message>
        <source>Shaanxi, a monthly auction book</source>
        <translation>Shaanxi, kuuoksjoni pakkumised</translation>
    </message>
    <message>
        <source>Ten orders</source>
        <translation>Kümme pakkumist</translation>
    </message>
    <message>
        <source>Samara oblast, November 2025: the energy rate of category 4 by hour, the peak hours of the commercial operator, the planned hours of the System Operator, capacity price, demand-response fee and network maintenance rate are published figures; voltage and margin group are not stated there. Load: one real day of a meter (message 80020 of 31 October 2021, names invented) repeated on all 30 days. Energy rate includes losses, margin and other services. Connection data chosen for the sample.</source>
        <translation>Samara oblast, november 2025: 4. kategooria energiahind tundide kaupa, kommertsoperaatori tipptunnid, süsteemihalduri plaanilised tunnid, võimsuse hind, tarbimiskaja tasu ja võrgu ülalpidamise määr on avaldatud arvud; pinget ja marginaalirühma seal ei nimetata. Koormus: arvesti üks tegelik ööpäev (80020 teade 31. oktoobrist 2021, nimed välja mõeldud), korratud kõigil 30 päeval. Energiahind sisaldab kadusid, marginaali ja muid teenuseid. Liitumise andmed on näite jaoks valitud.</translation>
    </message>
    <message>
        <source>Samara oblast 2025: twelve months of published rates and peak hours as in the November sample. The load is synthetic, made for teaching: the same real day on working days, x 0.8 on free Saturdays, x 0.65 on Sundays and holidays, in whole kWh.</source>
        <translation>Samara oblast 2025: kaheteistkümne kuu avaldatud määrad ja tipptunnid nagu novembri näites. Koormus on sünteetiline, õppeotstarbeline: tööpäevadel sama tegelik ööpäev, vabadel laupäevadel × 0,8, pühapäevadel ja pühadel × 0,65, täis-kWh.</translation>
    </message>
    <message>
        <source>Made for teaching, not a published price sheet. Published: capacity price, demand-response fee, peak hours and planned hours of Samara oblast 2025; transmission tariffs of Samara oblast for SN2 (single 2334.12, losses 519.60 RUB/MWh, maintenance 1207354.26 RUB/MW a month; typical, year not shown); zone hours of 2015 (later ones not found). Derived: dam_bm = published category 4 energy rate - losses 519.60 - margin 310.20 - other 4.10; dam = dam_bm - 6; over_plan = 4 %, under_plan = 3 % of dam_bm; category 1 and zone prices = simple mean of dam_bm over their hours plus alpha x capacity. Chosen: margin, other, alpha (0.0018; day 0.0027; half-peak 0.0012; peak 0.0056; night 0), plan_volume_rate, deviation_rate, the load (the synthetic year x 0.25) and a plan that misses by 5 %.</source>
        <translation>Õppeotstarbeline, mitte avaldatud hinnaleht. Avaldatud: Samara oblasti 2025. aasta võimsuse hind, tarbimiskaja tasu, tipptunnid ja plaanilised tunnid; Samara oblasti ülekandetariifid SN2 (ühemääraline 2334,12, kaod 519,60 RUB/MWh, ülalpidamine 1207354,26 RUB/MW kuus; tüüpilised, aasta näitamata); 2015. aasta vööndite tunnid (hilisemaid ei leitud). Tuletatud: dam_bm = avaldatud 4. kategooria energiahind − kaod 519,60 − marginaal 310,20 − muud 4,10; dam = dam_bm − 6; over_plan = 4 %, under_plan = 3 % hinnast dam_bm; 1. kategooria ja vööndite hinnad = dam_bm lihtne keskmine nende tundidel pluss alpha × võimsus. Valitud: marginaal, muud, alpha (0,0018; päev 0,0027; pooltipp 0,0012; tipp 0,0056; öö 0), plan_volume_rate, deviation_rate, koormus (sünteetiline aasta × 0,25) ja plaan, mis eksib 5 %.</translation>
    </message>
    <message>
        <source>A book of a Shaanxi auction as found in published course code, with its company names; CNY/MWh and MWh.</source>
        <translation>Shaanxi oksjoni pakkumised avaldatud kursusekoodist, koos ettevõtete nimedega; CNY/MWh ja MWh.</translation>
    </message>
    <message>
        <source>A book of ten orders from the same published course code: price 300, volume 10500 under the uniform rule.</source>
        <translation>Kümme pakkumist samast avaldatud kursusekoodist: ühtse hinna reegliga hind 300, kogus 10500.</translation>
    </message>
    <message>
        <source>GME MGP (Italian day-ahead market), published offers, exchanges and prices of 20 April 2025, hour 20: all seven zones at one price; accepted blocks as price-takers, net border exchange (4021 MWh in) as an inelastic order at the price floor of -500. Published price 120.26 EUR/MWh.</source>
        <translation>GME MGP (Itaalia päev-ette turg), avaldatud pakkumised, vahetused ja hinnad 20. aprill 2025, 20. tund: kõik seitse piirkonda ühe hinnaga; aktsepteeritud plokid hinnavõtjana, piiriülene netovahetus (sisse 4021 MWh) paindumatu pakkumusena hinna alampiiril −500. Avaldatud hind 120,26 EUR/MWh.</translation>
    </message>
    <message>
        <source>Guangdong training case</source>
        <translation>Guangdongi õppenäide</translation>
    </message>
    <message>
        <source>Untraded orders and the price</source>
        <translation>Tehinguta pakkumused ja hind</translation>
    </message>
    <message>
        <source>One MWh and the price</source>
        <translation>Üks MWh ja hind</translation>
    </message>
    <message>
        <source>Everybody at 367.4</source>
        <translation>Kõik hinnaga 367,4</translation>
    </message>
    <message>
        <source>Training case of the Guangdong market, 2016, inputs as published in a course of that year; spreads (0.001 CNY/kWh = CNY/MWh), quantities converted from 10 MWh to MWh; 80 % of what the sellers declare may trade.</source>
        <translation>Guangdongi turu õppenäide aastast 2016, andmed avaldatud kursusest; hinnavahed (0,001 CNY/kWh = CNY/MWh), kogused teisendatud 10 MWh-st MWh-ks; kaubelda võib 80 % müüjate pakutust.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the clearing details of Anhui, Art. 7: the offers at 310 and 320 move Anhui&apos;s price from 350 to 360, and 300 gets nothing. Remove them to compare.</source>
        <translation>Koostatud õppeks Anhui arveldusreeglite art 7 järgi: pakkumised 310 ja 320 nihutavad Anhui hinda 350-lt 360-le ning 300 ei saa midagi. Võrdluseks eemalda need.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the trading rules of Guangdong 2017, Art. 78: a pair of one MWh at 310 and 305 moves the price from 350 to 307.5. A least marginal lot, an option of the rule, undoes it.</source>
        <translation>Koostatud õppeks Guangdongi 2017. aasta kauplemisreeglite art 78 järgi: ühe MWh paar hindadega 310 ja 305 nihutab hinna 350-lt 307,5-le. Vähim piirkogus, reegli parameeter, tühistab selle.</translation>
    </message>
    <message>
        <source>Constructed on Anhui&apos;s second batch of 2017, where all declared 0.3674 CNY/kWh (press report); quantities chosen. All rules give one price, and share the offers out differently.</source>
        <translation>Koostatud Anhui 2017. aasta teise vooru järgi, kus kõik pakkusid 0,3674 CNY/kWh (ajakirjanduse teade); kogused on valitud. Kõik reeglid annavad sama hinna, kuid jagavad pakkumisi erinevalt.</translation>
    </message>
    <message>
        <source>Guangdong training case: what the surplus return gives to whom</source>
        <translation>Guangdongi õppenäide: kellele hinnavahe tagastamine mida annab</translation>
    </message>
    <message>
        <source>Anhui: orders that do not trade move the price</source>
        <translation>Anhui: tehinguta pakkumused nihutavad hinda</translation>
    </message>
    <message>
        <source>Guangdong: one MWh moves the price</source>
        <translation>Guangdong: üks MWh nihutab hinda</translation>
    </message>
    <message>
        <source>Everybody declares 367.4: who is served?</source>
        <translation>Kõik pakuvad 367,4: kes saab tehingu?</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching</source>
        <translation>Kaheksa õppevooru</translation>
    </message>
    <message>
        <source>Constructed for teaching: eight monthly rounds with invented firms, bids and deliveries; no published market. The capacities of the first five firms are those of a worked example of the residual supply index (300, 200, 450, 150 and 100 against a demand of 1000). Bids draw together from March to June, one firm keeps bidding without an award, one offers less than its capacity in June, and two firms enter in July. CNY/MWh and MWh.</source>
        <translation>Koostatud õppeks: kaheksa kuist vooru väljamõeldud ettevõtete, pakkumuste ja tarnetega; mitte avaldatud turg. Esimese viie ettevõtte võimsused on jääkpakkumise indeksi lahendatud näitest (300, 200, 450, 150 ja 100, nõudlus 1000). Märtsist juunini pakkumused lähenevad, üks ettevõte pakub järjest edutult, üks pakub juunis oma võimsusest vähem ning juulis lisandub kaks ettevõtet. CNY/MWh ja MWh.</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching: a market to be screened</source>
        <translation>Kaheksa õppevooru: turg sõelumiseks</translation>
    </message>
    <message>
        <source>Six plants and a demand of 1000 MW</source>
        <translation>Kuus jaama ja nõudlus 1000 MW</translation>
    </message>
    <message>
        <source>Three users and their net-back</source>
        <translation>Kolm tarbijat ja nende netohind</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>Tuuline pühapäev</translation>
    </message>
    <message>
        <source>Constructed for teaching; no published book.</source>
        <translation>Koostatud õppeks; avaldatud raamatut pole.</translation>
    </message>
    <message>
        <source>Constructed for teaching; the argument is that of Kahn, Cramton, Porter and Tabors, 2001.</source>
        <translation>Koostatud õppeks; arutluskäik on Kahni, Cramtoni, Porteri ja Taborsi oma, 2001.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the Henan direct power trading rules 2015 No. 1521, annex on centralized matching.</source>
        <translation>Koostatud õppeks Henani otsekaubanduse reeglite 2015 nr 1521 järgi, lisa keskse sobitamise kohta.</translation>
    </message>
    <message>
        <source>Constructed for teaching. That suppliers in California held back output in summer 2000 which was profitable at the market price is the finding of Joskow and Kahn, 2002.</source>
        <translation>Koostatud õppeks. Et California tootjad hoidsid 2000. aasta suvel kinni toodangut, mis oleks turuhinnaga tasuv olnud, näitasid Joskow ja Kahn, 2002.</translation>
    </message>
    <message>
        <source>Constructed for teaching; in summer 2000 California lowered its cap from 750 to 250 dollars per MWh.</source>
        <translation>Koostatud õppeks; 2000. aasta suvel langetas California hinnalage 750 dollarilt 250 dollarile MWh kohta.</translation>
    </message>
    <message>
        <source>A class after three rounds: a firm nobody can do without</source>
        <translation>Mäng pärast kolme vooru: tootja, kelleta ei saada läbi</translation>
    </message>
    <message>
        <source>A firm nobody can do without</source>
        <translation>Ettevõte, ilma milleta ei saa</translation>
    </message>
    <message>
        <source>Constructed for teaching: no supplier wrote this invoice. The case is the November sample; planted are peak hours read one hour late (capacity and demand-response fee), network capacity from the largest of 24 hours, and VAT of 22 instead of 20 percent.</source>
        <translation>Õppeks koostatud: sellist arvet ei ole ükski tarnija esitanud. Andmed on novembri näitest; sisse on pandud tund aega hiljem loetud tipptunnid (võimsus ja tarbimise juhtimise tasu), võrguvõimsus 24 tunni suurimast ja käibemaks 22, mitte 20 protsenti.</translation>
    </message>
    <message>
        <source>Samara, November 2025: an invoice with four errors</source>
        <translation>Samara, november 2025: nelja veaga arve</translation>
    </message>
    <message>
        <source>Machine works</source>
        <translation>Masinatehas</translation>
    </message>
    <message>
        <source>Foundry</source>
        <translation>Valukoda</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Külmladu</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Andmekeskus</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Pagaritöökoda</translation>
    </message>
    <message>
        <source>Supermarket on the square</source>
        <translation>Supermarket väljaku ääres</translation>
    </message>
    <message>
        <source>Supermarket at the station</source>
        <translation>Supermarket jaama juures</translation>
    </message>
    <message>
        <source>Office house</source>
        <translation>Büroohoone</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Kool</translation>
    </message>
    <message>
        <source>Pumping station</source>
        <translation>Pumbajaam</translation>
    </message>
    <message>
        <source>Street lighting</source>
        <translation>Tänavavalgustus</translation>
    </message>
    <message>
        <source>Furniture workshop</source>
        <translation>Mööblitöökoda</translation>
    </message>
    <message>
        <source>200 kWh out of two peak hours into the night</source>
        <translation>200 kWh kahelt tipptunnilt öösse</translation>
    </message>
    <message>
        <source>A storage with a timetable</source>
        <translation>Salvesti ajakava järgi</translation>
    </message>
    <message>
        <source>The same storage, the hours known in advance</source>
        <translation>Sama salvesti, tunnid ette teada</translation>
    </message>
    <message>
        <source>The year of Samara oblast 2025 as in the sample of the year (published rates and peak hours, synthetic load). The what-ifs are made for teaching: the figures of the storage are chosen.</source>
        <translation>Samara oblasti 2025. aasta nagu aasta näites (avaldatud hinnad ja tipptunnid, õppekoormus). Stsenaariumid on õppeks: salvesti andmed on valitud.</translation>
    </message>
    <message>
        <source>Constructed for teaching: twelve invented consumers with invented connection data. Price sheet, peak hours and planned hours of the sample with every category (Samara oblast 2025, partly published, partly chosen; its source says which). Loads: the synthetic year of the other samples and five typical days made for teaching, repeated all year with a seasonal factor, each scaled to its site. No plans, so categories 5 and 6 stay closed.</source>
        <translation>Õppeks koostatud: kaksteist väljamõeldud tarbijat väljamõeldud liitumisandmetega. Hinnad, tipptunnid ja kavandatud tunnid on kõigi kategooriatega näitest (Samara oblast 2025, osalt avaldatud, osalt valitud; mis täpselt, ütleb selle allikas). Koormused: teiste näidete sünteetiline aasta ja viis õppeks tehtud tüüpilist päeva, mida korratakse aasta läbi hooajateguriga, igaüks oma mastaabis. Plaane pole, seega jäävad kategooriad 5 ja 6 suletuks.</translation>
    </message>
    <message>
        <source>Twelve sites: who saves most by another category</source>
        <translation>Kaksteist tarbimiskohta: kes säästab teise kategooriaga kõige rohkem</translation>
    </message>
    <message>
        <source>Samara 2025: a shift, a storage, and the best it could do</source>
        <translation>Samara 2025: koormuse nihe, salvesti ja selle piir</translation>
    </message>
    <message>
        <source>Constructed for teaching; the principle, balance energy as the dearest energy of the hour, is that of the Estonian system operator.</source>
        <translation>Koostatud õppeks; põhimõte, et bilansienergia on tunni kalleim energia, on Eesti süsteemihalduri oma.</translation>
    </message>
    <message>
        <source>Retailer with a wind park (constructed)</source>
        <translation>Tuulepargiga müüja (koostatud)</translation>
    </message>
    <message>
        <source>All other parties of Estonia</source>
        <translation>Kõik teised Eesti bilansihaldurid</translation>
    </message>
    <message>
        <source>Retailer (constructed)</source>
        <translation>Müüja (koostatud)</translation>
    </message>
    <message>
        <source>Wind park of 50 MW (constructed)</source>
        <translation>50 MW tuulepark (koostatud)</translation>
    </message>
    <message>
        <source>Seller of electricity (constructed)</source>
        <translation>Elektrimüüja (koostatud)</translation>
    </message>
    <message>
        <source>Producer (constructed)</source>
        <translation>Tootja (koostatud)</translation>
    </message>
    <message>
        <source>Made for teaching</source>
        <translation>Koostatud õppeks</translation>
    </message>
    <message>
        <source>Elering, average price of the open supply in January 2015</source>
        <translation>Elering, avatud tarne keskmine hind jaanuaris 2015</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of 7 to 10 February 2024, read off a published chart to about 2 MWh</source>
        <translation>Baltic Transparency Dashboard (CC BY 4.0), süsteemi tunniebabilanss 7.–10. veebruaril 2024, loetud avaldatud graafikult umbes 2 MWh täpsusega</translation>
    </message>
    <message>
        <source>Volumes: Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of Estonia and the Baltic area, read off a published chart to about 2 MWh; days and hours in CET. Where the area&apos;s marker is hidden its volume is the sum of the three countries; on 10 February from 16:00 the chart does not add up. All prices, the neutrality component and the retailer are constructed for teaching; the other parties are what is left of Estonia&apos;s imbalance.</source>
        <translation>Kogused: Baltic Transparency Dashboard (CC BY 4.0), Eesti ja Balti piirkonna tunniebabilanss, loetud avaldatud graafikult umbes 2 MWh täpsusega; päevad ja tunnid CET järgi. Kus piirkonna märk on peidus, on võetud kolme riigi summa; 10. veebruaril kell 16 graafik ei klapi. Kõik hinnad, neutraalsuskomponent ja müüja on koostatud õppeks; teised bilansihaldurid on Eesti ebabilansi ülejäänud osa.</translation>
    </message>
    <message>
        <source>Constructed for teaching: volumes, prices, neutrality component, satisfied demand and the operator&apos;s costs are made up, with the spread and the share of negative prices that the market had. Real are the calendar (the clock goes back on 26 October), the rule of 2025 and the imbalance tariff of 0.81 EUR/MWh (Elering).</source>
        <translation>Koostatud õppeks: kogused, hinnad, neutraalsuskomponent, rahuldatud nõudlus ja süsteemihalduri kulud on välja mõeldud, hajuvus ja negatiivsete hindade osa on nagu turul. Tõelised on kalender (26. oktoobril keeratakse kell tagasi), 2025. aasta reegel ja ebabilansi tariif 0,81 EUR/MWh (Elering).</translation>
    </message>
    <message>
        <source>Constructed for teaching, after the rules of the joint open supply from 2015. Published are only the average prices of the open supply in January 2015, 58.2 EUR/MWh bought and 16.47 sold (Elering), here held all day. The price model stands in for the methodology of 30.01.2014, which is not public.</source>
        <translation>Koostatud õppeks ühise avatud tarne reeglite järgi alates 2015. Avaldatud on ainult avatud tarne keskmised hinnad jaanuaris 2015: ost 58,2 ja müük 16,47 EUR/MWh (Elering), siin kogu päeva. Hinnamudel asendab 30.01.2014 metoodikat, mis ei ole avalik.</translation>
    </message>
    <message>
        <source>Estonia, 7 to 10 February 2024: real imbalances, constructed prices</source>
        <translation>Eesti, 7.–10. veebruar 2024: tõeline ebabilanss, koostatud hinnad</translation>
    </message>
    <message>
        <source>October 2025: 2980 quarter hours, a retailer and a wind park (constructed)</source>
        <translation>Oktoober 2025: 2980 veerandtundi, müüja ja tuulepark (koostatud)</translation>
    </message>
    <message>
        <source>14 January 2015: two prices and a joint open supply (stand-in)</source>
        <translation>14. jaanuar 2015: kaks hinda ja ühine avatud tarne (asendusmudel)</translation>
    </message>
    <message>
        <source>Oil production</source>
        <translation>Naftatootmine</translation>
    </message>
    <message>
        <source>Refinery</source>
        <translation>Rafineerimistehas</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Torujuhtmed</translation>
    </message>
    <message>
        <source>Power stations</source>
        <translation>Elektrijaamad</translation>
    </message>
    <message>
        <source>Field generation</source>
        <translation>Tootmine naftaväljadel</translation>
    </message>
    <message>
        <source>Must-take: DPM, new nuclear and hydro</source>
        <translation>Kohustuslikud: DPM, uued tuuma- ja hüdrojaamad</translation>
    </message>
    <message>
        <source>Forced plants</source>
        <translation>Sundkäitusega jaamad</translation>
    </message>
    <message>
        <source>Price-taking plants</source>
        <translation>Hinnavõtjast jaamad</translation>
    </message>
    <message>
        <source>Gas plants at 100 thousand</source>
        <translation>Gaasijaamad 100 tuhandega</translation>
    </message>
    <message>
        <source>Old plants at 130 thousand</source>
        <translation>Vanad jaamad 130 tuhandega</translation>
    </message>
    <message>
        <source>Oil company group</source>
        <translation>Naftafirma kontsern</translation>
    </message>
    <message>
        <source>Generating company</source>
        <translation>Tootmisettevõte</translation>
    </message>
    <message>
        <source>Hydro at 120 thousand</source>
        <translation>Hüdrojaam 120 tuhandega</translation>
    </message>
    <message>
        <source>Coal plants at 170 thousand</source>
        <translation>Söejaamad 170 tuhandega</translation>
    </message>
    <message>
        <source>Coal plants at 190.5 thousand</source>
        <translation>Söejaamad 190,5 tuhandega</translation>
    </message>
    <message>
        <source>Aluminium smelter</source>
        <translation>Alumiiniumitehas</translation>
    </message>
    <message>
        <source>Chosen so that the offered 200.9 GW of both zones fit the published prices</source>
        <translation>Valitud nii, et mõlema tsooni 200,9 GW sobib avaldatud hindadega</translation>
    </message>
    <message>
        <source>Published for KOM 2016 (oilcapital.ru, 24 September 2015); that it held for 2020 is from memory</source>
        <translation>Avaldatud KOM 2016 jaoks (oilcapital.ru, 24.09.2015); et see kehtis 2020. aastal, on mälu järgi</translation>
    </message>
    <message>
        <source>Made for teaching; sums to the volume at which the curve gives the published 115,199.69 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>Koostatud õppeks; summa on maht, mille juures kõver annab avaldatud 115 199,69 RUB/MW kuus (auto.rambler.ru, KOM 2020)</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: depths of 20, 50 and 100 MW</source>
        <translation>Energorõnok 7/2019: mahud 20, 50 ja 100 MW</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: capacity that the group buys through KOM</source>
        <translation>Energorõnok 7/2019: võimsus, mille kontsern KOM-i kaudu ostab</translation>
    </message>
    <message>
        <source>From memory for KOM 2016 to 2020, not confirmed</source>
        <translation>Mälu järgi KOM 2016–2020 kohta, kinnitamata</translation>
    </message>
    <message>
        <source>Made for teaching; the marginal bid is at the published preliminary price of 190,500 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>Koostatud õppeks; piirpakkumine on avaldatud esialgse hinnaga 190 500 RUB/MW kuus (auto.rambler.ru, KOM 2020)</translation>
    </message>
    <message>
        <source>Gas plants at 180 thousand</source>
        <translation>Gaasijaamad 180 tuhandega</translation>
    </message>
    <message>
        <source>Gas plants at 207 thousand</source>
        <translation>Gaasijaamad 207 tuhandega</translation>
    </message>
    <message>
        <source>Block of 800 MW, all or nothing</source>
        <translation>800 MW plokk, kõik või mitte midagi</translation>
    </message>
    <message>
        <source>Coal plants at 300 thousand</source>
        <translation>Söejaamad 300 tuhandega</translation>
    </message>
    <message>
        <source>np-cpp.ru, call for bids of KOM 2026 (9 to 15 February): proposed demand points</source>
        <translation>np-cpp.ru, KOM 2026 pakkumiste kogumine (9.–15. veebruar): kavandatud nõudluspunktid</translation>
    </message>
    <message>
        <source>Published: the resulting prices of KOM 2020, 115,199.69 and (preliminary) 190,500 RUB/MW a month (auto.rambler.ru/news/34773081). The demand points were published for 2016; that they held for 2020 and the width of 1.12 are from memory. The purchase of 1430.8 MW and the limit of 1 % are those of Energorynok 7/2019. Volumes of the first points, all bids and the other demand response are constructed for teaching so that the published prices come out.</source>
        <translation>Avaldatud: KOM 2020 tulemushinnad 115 199,69 ja (esialgne) 190 500 RUB/MW kuus (auto.rambler.ru/news/34773081). Nõudluspunktid avaldati 2016. aasta kohta; et need kehtisid 2020. aastal, ja laius 1,12 on mälu järgi. Ost 1430,8 MW ja piir 1 % on ajakirjast Energorõnok 7/2019. Esimeste punktide mahud, kõik pakkumised ja muu tarbimise juhtimine on koostatud õppeks nii, et tulevad välja avaldatud hinnad.</translation>
    </message>
    <message>
        <source>Published: the proposed prices of the demand points of KOM 2026 (np-cpp.ru, call for bids of 9 to 15 February). From memory: the width of 1.12. From Energorynok 7/2019: the limit of 1 % and the purchase of 1430.8 MW. Volumes of the first points, all bids and the demand response are constructed for teaching; no result of an auction.</source>
        <translation>Avaldatud: KOM 2026 nõudluspunktide kavandatud hinnad (np-cpp.ru, pakkumiste kogumine 9.–15. veebruar). Mälu järgi: laius 1,12. Ajakirjast Energorõnok 7/2019: piir 1 % ja ost 1430,8 MW. Esimeste punktide mahud, kõik pakkumised ja tarbimise juhtimine on koostatud õppeks; see ei ole oksjoni tulemus.</translation>
    </message>
    <message>
        <source>Price-taking: nuclear, hydro, heat mode</source>
        <translation>Hinnavõtjad: tuuma-, hüdro-, soojusrežiim</translation>
    </message>
    <message>
        <source>Combined cycle, best gas</source>
        <translation>Kombitsükkel, parimad gaasiplokid</translation>
    </message>
    <message>
        <source>Combined cycle, gas CHP</source>
        <translation>Kombitsükkel, gaasi koostootmine</translation>
    </message>
    <message>
        <source>Gas steam, Ural coal</source>
        <translation>Gaas (aur), Uurali süsi</translation>
    </message>
    <message>
        <source>Gas steam</source>
        <translation>Gaas (aur)</translation>
    </message>
    <message>
        <source>Old gas steam</source>
        <translation>Vana gaas (aur)</translation>
    </message>
    <message>
        <source>Reserve, gas turbines</source>
        <translation>Reserv, gaasiturbiinid</translation>
    </message>
    <message>
        <source>Fuel oil</source>
        <translation>Kütteõli</translation>
    </message>
    <message>
        <source>Oil company</source>
        <translation>Naftaettevõte</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 01.07.2011 x 1.045; the load of 2017 is not public here</source>
        <translation>Hinnatsooni 1 avaldatud koormus 01.07.2011 x 1,045; 2017. aasta koormust allikas ei ole</translation>
    </message>
    <message>
        <source>Stack shaped by hand, fuels typical; every hour shifted so that its price is the published one</source>
        <translation>Virn on käsitsi koostatud, kütused tüüpilised; iga tund on nihutatud avaldatud hinnale</translation>
    </message>
    <message>
        <source>Depths of 20, 50 and 100 MW over 2 or 4 hours in the study; the four dearest hours in a row here</source>
        <translation>Uuringus 20, 50 ja 100 MW 2 või 4 tunniks; siin neli järjestikust kõige kallimat tundi</translation>
    </message>
    <message>
        <source>1430.8 MW bought at the capacity auction, in the study; generation of 500 MW constructed</source>
        <translation>1430,8 MW on uuringu võimsusoksjoni ost; 500 MW tootmist on konstrueeritud</translation>
    </message>
    <message>
        <source>Thresholds chosen; that the criterion of the operator was met on 30.06.2017 and not on 12.12.2017 is stated in the study</source>
        <translation>Lävendid on valitud; et operaatori kriteerium oli täidetud 30.06.2017 ja mitte 12.12.2017, ütleb uuring</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaas</translation>
    </message>
    <message>
        <source>Gas steam, coal</source>
        <translation>Gaas (aur), süsi</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Fuel oil, gas turbines</source>
        <translation>Kütteõli, gaasiturbiinid</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 14.12.2010; the load of 2017 is not public here</source>
        <translation>Hinnatsooni 1 avaldatud koormus 14.12.2010; 2017. aasta koormust allikas ei ole</translation>
    </message>
    <message>
        <source>Wind, sun, biomass</source>
        <translation>Tuul, päike, biomass</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Oil shale</source>
        <translation>Põlevkivi</translation>
    </message>
    <message>
        <source>Old oil shale</source>
        <translation>Vana põlevkivi</translation>
    </message>
    <message>
        <source>Gas, peak units</source>
        <translation>Gaas, tipuseadmed</translation>
    </message>
    <message>
        <source>Last offers</source>
        <translation>Viimased pakkumised</translation>
    </message>
    <message>
        <source>Industrial consumer</source>
        <translation>Tööstustarbija</translation>
    </message>
    <message>
        <source>News of ERR, August 2022: 4000 EUR/MWh on 17.08.2022, the curves did not meet</source>
        <translation>ERR-i uudis, august 2022: 17.08.2022 hind 4000 EUR/MWh, kõverad ei lõikunud</translation>
    </message>
    <message>
        <source>Made for teaching; only the 2.14 MW that were missing are published (ERR), the hour is from memory</source>
        <translation>Õppeks koostatud; avaldatud on vaid puuduolev 2,14 MW (ERR), tund on mälu järgi</translation>
    </message>
    <message>
        <source>Made for teaching; no published offers</source>
        <translation>Õppeks koostatud; pakkumisi pole avaldatud</translation>
    </message>
    <message>
        <source>As deep as what was missing: 2.14 MW</source>
        <translation>Täpselt puuduolev kogus: 2,14 MW</translation>
    </message>
    <message>
        <source>Prices: published hourly day-ahead prices of 30.06.2017 by power system (a public copy of the data of the market operator), here their mean weighted by the consumption of 2017 from memory; not the operator&apos;s index. Load: that of price zone 1 on 01.07.2011 x 1.045, constructed for 2017. Stack: shaped by hand with typical fuels, and calibrated: every hour is shifted so that its price is the published one; only its slopes are the model&apos;s. Depth, duration and the group&apos;s 1430.8 MW are those of the study, the group&apos;s generation and the thresholds are constructed. All verdicts are modelled.</source>
        <translation>Hinnad: avaldatud päev-ette tunnihinnad 30.06.2017 energiasüsteemide kaupa (turukorraldaja andmete avalik koopia), siin 2017. aasta tarbimisega (mälu järgi) kaalutud keskmine; see pole turukorraldaja indeks. Koormus: hinnatsoon 1 01.07.2011 x 1,045, konstrueeritud 2017. aasta jaoks. Virn: käsitsi koostatud tüüpiliste kütustega ja kalibreeritud: iga tund on nihutatud avaldatud hinnale; mudeli omad on vaid kalded. Sügavus, kestus ja rühma 1430,8 MW on uuringust, rühma tootmine ja lävendid on konstrueeritud. Kõik otsused on mudeli omad.</translation>
    </message>
    <message>
        <source>As the sample of 30 June 2017: published prices of 12.12.2017, weighted; load of price zone 1 on 14.12.2010, constructed for 2017; a winter stack shaped by hand and calibrated to the published price of every hour. All verdicts are modelled.</source>
        <translation>Nagu 30. juuni 2017 näidis: avaldatud hinnad 12.12.2017, kaalutud; hinnatsooni 1 koormus 14.12.2010, konstrueeritud 2017. aasta jaoks; käsitsi koostatud talvevirn, kalibreeritud iga tunni avaldatud hinnale. Kõik otsused on mudeli omad.</translation>
    </message>
    <message>
        <source>Published (news of ERR): the price of 4,000 EUR/MWh on 17 August 2022 and that 2.14 MW were missing where the curves did not meet. Constructed for teaching: loads, stack, group and thresholds; not calibrated. The hour is from memory.</source>
        <translation>Avaldatud (ERR-i uudis): 17. augusti 2022 hind 4000 EUR/MWh ja see, et puudu oli 2,14 MW, kui kõverad ei lõikunud. Õppeks koostatud: koormused, virn, rühm ja lävendid; kalibreerimata. Tund on mälu järgi.</translation>
    </message>
    <message>
        <source>30 June 2017: a summer day at its published prices, 100 MW off</source>
        <translation>30. juuni 2017: suvepäev avaldatud hindadega, vähendus 100 MW</translation>
    </message>
    <message>
        <source>12 December 2017: a winter day at its published prices, 100 MW off</source>
        <translation>12. detsember 2017: talvepäev avaldatud hindadega, vähendus 100 MW</translation>
    </message>
    <message>
        <source>17 August 2022: 4,000 EUR, because 2.14 MW were missing</source>
        <translation>17. august 2022: 4000 eurot, sest puudu oli 2,14 MW</translation>
    </message>
    <message>
        <source>An oil company group: who gains by the fall, and what was delivered (constructed)</source>
        <translation>Naftakontsern: kellele hinnalangus kasulik on ja mida täideti (koostatud näide)</translation>
    </message>
    <message>
        <source>Capacity auction for 2020: two zones at the published prices (constructed ladder)</source>
        <translation>2020. aasta võimsusoksjon: kaks tsooni avaldatud hindadega (pakkumised koostatud)</translation>
    </message>
    <message>
        <source>Capacity auction for 2026: proposed demand points, a bid that is all or nothing (constructed)</source>
        <translation>2026. aasta võimsusoksjon: kavandatud nõudluspunktid ja jagamatu pakkumine (koostatud)</translation>
    </message>
    <message>
        <source>Two study days of 2017: 20, 50 or 100 MW for two or four hours</source>
        <translation>2017. aasta kaks uuringupäeva: 20, 50 või 100 MW kaheks või neljaks tunniks</translation>
    </message>
    <message>
        <source>June and December 2017: which days to call (constructed)</source>
        <translation>Juuni ja detsember 2017: milliseid päevi välja kutsuda (konstrueeritud)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kontsern</translation>
    </message>
    <message>
        <source>capacity contracts, new nuclear and hydro</source>
        <translation>võimsuslepingud, uued tuuma- ja hüdrojaamad</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>sundtootmine</translation>
    </message>
    <message>
        <source>price takers</source>
        <translation>hinnavõtjad</translation>
    </message>
    <message>
        <source>priced, selected</source>
        <translation>hinnapakkumised, valitud</translation>
    </message>
    <message>
        <source>priced, not selected</source>
        <translation>hinnapakkumised, valimata</translation>
    </message>
    <message>
        <source>nuclear, hydro, heat, technical minimum</source>
        <translation>tuuma-, hüdro- ja soojusjaamad, tehniline miinimum</translation>
    </message>
    <message>
        <source>combined cycle</source>
        <translation>kombitsükkel</translation>
    </message>
    <message>
        <source>combined cycle, gas heat and power</source>
        <translation>kombitsükkel, gaasi-koostootmine</translation>
    </message>
    <message>
        <source>gas steam, Ural coal</source>
        <translation>gaasi-auruplokid, Uurali süsi</translation>
    </message>
    <message>
        <source>gas steam</source>
        <translation>gaasi-auruplokid</translation>
    </message>
    <message>
        <source>old gas steam</source>
        <translation>vanad gaasi-auruplokid</translation>
    </message>
    <message>
        <source>reserve, gas turbines</source>
        <translation>reserv, gaasiturbiinid</translation>
    </message>
    <message>
        <source>fuel oil</source>
        <translation>kütteõli</translation>
    </message>
    <message>
        <source>gas steam, coal</source>
        <translation>gaasi-auruplokid, süsi</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>platoo</translation>
    </message>
    <message>
        <source>fuel oil, gas turbines</source>
        <translation>kütteõli, gaasiturbiinid</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: depths, durations, coefficients, capacity prices, the cap of 50 MW and the group&apos;s 1430.8 MW are stated there. Loads are those of price zone 1 on 14 December 2010 and 1 July 2011 (x 1.045), the stacks are shaped by hand after the real day-ahead prices of 12 December and 30 June 2017, the auction is constructed to give the price of 2020. The criterion is a model, not the market operator&apos;s.</source>
        <translation>Energorynoki 2019. aasta 7. numbri järgi: seal on öeldud mahud, kestused, koefitsiendid, võimsuse hinnad, 50 MW ülempiir ja kontserni 1430,8 MW. Koormused on esimese hinnatsooni omad 14. detsembrist 2010 ja 1. juulist 2011 (× 1,045), pakkumisvirnad on käsitsi kujundatud 2017. aasta 12. detsembri ja 30. juuni tegelike päev-ette hindade järgi, oksjon on koostatud nii, et annab 2020. aasta hinna. Kriteerium on mudel, mitte turukorraldaja oma.</translation>
    </message>
    <message>
        <source>Constructed for teaching: the two study days of 2017 scaled by 0.95 to 1.04 over the working days of June and December, with costs and own stations chosen for the sample. Prices of capacity as stated in Energorynok 2019 No. 7. The criterion is a model, not the market operator&apos;s.</source>
        <translation>Õppeks koostatud: 2017. aasta kaks uuritud päeva, korrutatud juuni ja detsembri tööpäevadele 0,95–1,04-ga, näite jaoks valitud kulude ja oma jaamadega. Võimsuse hinnad nagu Energorynoki 2019. aasta 7. numbris. Kriteerium on mudel, mitte turukorraldaja oma.</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: prices, depths, coefficients and the group&apos;s 1430.8 MW of capacity bought are stated there; the split over companies, their power stations and the hourly metering of the pumps are constructed for teaching. Markets as in the sample of the two study days. The criterion is a model, not the market operator&apos;s.</source>
        <translation>Energorynoki 2019. aasta 7. numbri järgi: seal on öeldud hinnad, mahud, koefitsiendid ja kontserni 1430,8 MW võimsuse ost; jaotus ettevõtete vahel, nende jaamad ja pumpade tunnimõõtmised on õppeks koostatud. Turud on nagu kahe uuritud päeva näites. Kriteerium on mudel, mitte turukorraldaja oma.</translation>
    </message>
    <message>
        <source>Own generation: four hours worked by hand</source>
        <translation>Omatootmine: neli käsitsi arvutatud tundi</translation>
    </message>
    <message>
        <source>Own generation: a house with 5 kW on the roof, four weeks of 2025</source>
        <translation>Omatootmine: maja 5 kW katusejaamaga, neli nädalat 2025. aastast</translation>
    </message>
    <message>
        <source>Own generation: a workshop with 5 MW at published prices of a day</source>
        <translation>Omatootmine: tsehh 5 MW jaamaga ühe päeva avaldatud hindadega</translation>
    </message>
    <message>
        <source>Four hours worked by hand</source>
        <translation>Neli käsitsi arvutatud tundi</translation>
    </message>
    <message>
        <source>A house with 5 kW on the roof</source>
        <translation>Maja 5 kW katusejaamaga</translation>
    </message>
    <message>
        <source>A workshop with a solar plant of 5 MW</source>
        <translation>Tsehh 5 MW päikesejaamaga</translation>
    </message>
    <message>
        <source>Italy, 19 April 2025, hour 12 (GME day-ahead)</source>
        <translation>Itaalia, 19. aprill 2025, tund 12 (GME päev-ette)</translation>
    </message>
    <message>
        <source>Constructed for teaching: a house with loads of 1, 1, 2 and 2 kWh and a plant that gives 0, 3, 1 and 0; retail price 0.60, wholesale prices 0.30, 0.10, 0.20 and 0.50 CNY/kWh. The six plants that its exports meet, and their costs, are constructed too. No scheme here is official.</source>
        <translation>Õppeks koostatud: maja tarbimisega 1, 1, 2 ja 2 kWh ning jaam, mis annab 0, 3, 1 ja 0; jaehind 0,60, hulgihinnad 0,30, 0,10, 0,20 ja 0,50 CNY/kWh. Ka kuus jaama, millega võrku antu kohtub, ja nende kulud on koostatud. Ükski skeem siin ei ole ametlik.</translation>
    </message>
    <message>
        <source>Wholesale prices derived from published ones: the hourly energy rate of category 4 of Samara oblast in four weeks of 2025, less losses 519.60, margin 310.20, other 4.10 and 6 RUB/MWh, as in the teaching sample. Constructed for teaching: load and generation (a clear sky as a sine by season, dimmed on cloudy days), the retail price of 5.2 RUB/kWh, the rate for what is left and the aggregator&apos;s terms. No scheme here is official.</source>
        <translation>Hulgihinnad on tuletatud avaldatutest: Samara oblasti 4. kategooria tunnine energiahind neljal nädalal 2025. aastal, miinus kaod 519,60, marginaal 310,20, muu 4,10 ja 6 RUB/MWh, nagu õppenäites. Õppeks koostatud: tarbimine ja toodang (selge taevas siinusena aastaaja järgi, pilvistel päevadel nõrgem), jaehind 5,2 RUB/kWh, jäägi hind ja agregaatori tingimused. Ükski skeem siin ei ole ametlik.</translation>
    </message>
    <message>
        <source>Published: day-ahead prices of Estonia on 3 August 2026 (Elering, quarter hours, here the mean of each hour) and, as the market that exports meet, the Italian offers of 19 April 2025, hour 12 (GME, all seven zones at one price; published price 40 EUR/MWh). Constructed for teaching: load, generation (a clear sky as a sine), the retail price, the benchmark price, the mechanism and the aggregator&apos;s terms; the mechanism&apos;s market average is the day&apos;s mean. No scheme here is official.</source>
        <translation>Avaldatud: Eesti päev-ette hinnad 3. augustil 2026 (Elering, veerandtunnid, siin tunni keskmised) ja turuna, millega võrku antu kohtub, Itaalia pakkumused 19. aprillil 2025, tund 12 (GME, kõik seitse tsooni ühe hinnaga; avaldatud hind 40 EUR/MWh). Õppeks koostatud: tarbimine, toodang (selge taevas siinusena), jaehind, võrdlushind, mehhanismi ja agregaatori tingimused; mehhanismi turu keskmine on päeva keskmine. Ükski skeem siin ei ole ametlik.</translation>
    </message>
</context>
<context>
    <name>SampleCards</name>
    <message>
        <source>Price categories</source>
        <translation>Hinnakategooriad</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>Oksjonid</translation>
    </message>
    <message>
        <source>One book of bids cleared under several rules</source>
        <translation>Üks pakkumuste raamat, lahendatud mitme reegli järgi</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Turu sõelumine</translation>
    </message>
    <message>
        <source>A series of rounds screened for market power and irregular bids</source>
        <translation>Voorude sari: turujõud ja kahtlased pakkumised</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Õppetükid</translation>
    </message>
    <message>
        <source>Books to step through, each with a one-page note for the trainer</source>
        <translation>Sammhaaval läbitavad raamatud, igaühel leheküljeline juhend koolitajale</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>Klassivoorud</translation>
    </message>
    <message>
        <source>A class plays an auction over rounds: look, or play on</source>
        <translation>Klass mängib oksjonit voor vooru järel: vaadake või mängige edasi</translation>
    </message>
    <message>
        <source>Consumers billed under every price category, and an invoice checked</source>
        <translation>Tarbijad kõigis hinnakategooriates ja üks kontrollitud arve</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Bilansienergia</translation>
    </message>
    <message>
        <source>Imbalance settled period by period, and the month&apos;s statement</source>
        <translation>Ebabilanss perioodide kaupa arveldatud ja kuu bilansiaruanne</translation>
    </message>
    <message>
        <source>Capacity auctions</source>
        <translation>Võimsusoksjonid</translation>
    </message>
    <message>
        <source>Two price zones cleared with and without demand response</source>
        <translation>Kaks hinnatsooni tarbimise juhtimisega ja ilma</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Päev-ette turg</translation>
    </message>
    <message>
        <source>Hours of a merit order, with and without called load</source>
        <translation>Tunnid pakkumisvirnaga, koormuse vähendamisega ja ilma</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Tarbimise juhtimine</translation>
    </message>
    <message>
        <source>What switching off a power for some hours earns, and what it does to prices</source>
        <translation>Mida teenib võimsuse väljalülitamine mõneks tunniks ja mida see hindadega teeb</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>Omatootmine</translation>
    </message>
    <message>
        <source>A plant behind the meter under net metering, net billing and other schemes</source>
        <translation>Arvestitagune jaam netomõõtmise, netoarvelduse ja teiste skeemidega</translation>
    </message>
</context>
<context>
    <name>ScreenIndicators</name>
    <message>
        <source>RSI: %1</source>
        <extracomment>Title of a chart: residual supply index (RSI) of the firm %1</extracomment>
        <translation>RSI: %1</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>Kontsentratsioon (HHI)</translation>
    </message>
    <message>
        <source>Share of the largest firms</source>
        <translation>Suurimate ettevõtete osa</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Võrdsed</translation>
    </message>
</context>
<context>
    <name>ScreenReport</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of rounds in words, %2 the number of flags in words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n voor</numerusform>
            <numerusform>%n vooru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n märge</numerusform>
            <numerusform>%n märget</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Voore</translation>
    </message>
    <message>
        <source>Rounds without an award</source>
        <translation>Voorud tehinguta</translation>
    </message>
    <message>
        <source>Fulfilment of contracts</source>
        <translation>Lepingute täitmine</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>Voorude sari</translation>
    </message>
    <message>
        <source>* beyond its threshold</source>
        <translation>* üle läve</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Läved</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Lävi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tase</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>Vaikeväärtuse allikas</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Märked</translation>
    </message>
    <message>
        <source>No value is beyond its threshold.</source>
        <translation>Ükski väärtus ei ole läve ületanud.</translation>
    </message>
    <message>
        <source>The first %1 of %2 flags; an exported table has them all.</source>
        <translation>Esimesed %1 märget %2-st; eksporditud tabelis on kõik.</translation>
    </message>
    <message>
        <source>Firms in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>Ettevõtted voorus %1</translation>
    </message>
    <message>
        <source>Bids in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>Pakkumised voorus %1</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Võrdsed pakkumised</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>Võrdsed pakkumised (%1 pakkujat %2-st)</translation>
    </message>
    <message>
        <source>In how many rounds two bidders bid the same. The columns have the numbers of the bidders.</source>
        <translation>Mitmes voorus kaks pakkujat pakkusid sama hinda. Veergude päises on pakkujate numbrid.</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
    <message>
        <source>Of each screen the flag that is furthest from its threshold.</source>
        <translation>Iga näitaja märge, mis on lävest kõige kaugemal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a round, %2 what a flag says of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The indices of round %1</source>
        <translation>Vooru %1 näitajad</translation>
    </message>
    <message>
        <source>The first %1 of %2 parts are printed.</source>
        <translation>Trükitud on esimesed %1 osa %2-st.</translation>
    </message>
</context>
<context>
    <name>ScreenTables</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>The bids of buyers and sellers pooled</extracomment>
        <translation>Mõlemad pooled</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Ostjad</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Müüjad</translation>
    </message>
    <message>
        <source>%1 (buys)</source>
        <extracomment>A bidder in the matrix of equal bids, as buyer</extracomment>
        <translation>%1 (ostab)</translation>
    </message>
    <message>
        <source>all rounds</source>
        <extracomment>Where a flag is about the whole series</extracomment>
        <translation>kõik voorud</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>What a flag says</extracomment>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Lävi</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Võrdsed pakkumised</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaline</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Pikim jada</translation>
    </message>
    <message>
        <source>Current run</source>
        <extracomment>The run in which the series ends</extracomment>
        <translation>Praegune jada</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Lepingutes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tarnitud</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Täitmine</translation>
    </message>
    <message>
        <source>RSI</source>
        <extracomment>Residual supply index, as short as a column heading</extracomment>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Must-run ratio</source>
        <translation>Asendamatu osa</translation>
    </message>
    <message>
        <source>Dual pivotal</source>
        <translation>Kaks võtmepakkujat</translation>
    </message>
    <message>
        <source>Triple pivotal</source>
        <translation>Kolm võtmepakkujat</translation>
    </message>
    <message>
        <source>Offered part</source>
        <extracomment>What part of its capacity the firm offered</extracomment>
        <translation>Pakutud osa</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>Pakkujaid</translation>
    </message>
    <message>
        <source>Different prices</source>
        <translation>Eri hindu</translation>
    </message>
    <message>
        <source>Most frequent price</source>
        <translation>Sagedaseim hind</translation>
    </message>
    <message>
        <source>Share of bidders at it</source>
        <translation>Selle hinna pakkujate osa</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>Hindade Simpsoni kontsentratsioon</translation>
    </message>
    <message>
        <source>Chance of equal bids, log10</source>
        <translation>Võrdsete pakkumiste tõenäosus, log10</translation>
    </message>
    <message>
        <source>Mean bid</source>
        <translation>Keskmine pakkumine</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardhälve</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Variatsioonikordaja</translation>
    </message>
    <message>
        <source>Deviation over the price band</source>
        <translation>Hälve hinnavahemiku suhtes</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Suurimad</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Märked</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Näitaja</translation>
    </message>
</context>
<context>
    <name>SensitivityTables</name>
    <message>
        <source>Factor</source>
        <translation>Tegur</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The low multiple of a factor</extracomment>
        <translation>Madal</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>The high multiple of a factor</extracomment>
        <translation>Kõrge</translation>
    </message>
    <message>
        <source>Net at the low end</source>
        <translation>Tulem madalas otsas</translation>
    </message>
    <message>
        <source>Net at the high end</source>
        <translation>Tulem kõrges otsas</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Ulatus</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Tasuvuspunkt</translation>
    </message>
    <message>
        <source>How much of today&apos;s factor meets the target, all else as it is</source>
        <translation>Kui suur osa tänasest tegurist annab sihi, muu jääb samaks</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Others pay</source>
        <translation>Maksavad teised</translation>
    </message>
    <message>
        <source>The prosumer pays for others</source>
        <translation>Tootev tarbija maksab teiste eest</translation>
    </message>
    <message>
        <source>Shifted onto others, against net billing</source>
        <translation>Teiste kanda jäetu võrreldes netoarveldusega</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kes maksab</translation>
    </message>
    <message>
        <source>Who pays: what each scheme shifts onto others</source>
        <translation>Kes maksab: mida iga skeem teiste kanda jätab</translation>
    </message>
    <message>
        <source>Net billing is the yardstick: there the surplus is paid what it is worth at the time. What a prosumer pays less than that, all others pay through their tariffs.</source>
        <translation>Mõõdupuu on netoarveldus: seal makstakse ülejäägi eest selle tolle hetke väärtus. Mille võrra tootev tarbija vähem maksab, selle maksavad tariifides kõik teised.</translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>↑ to %1</source>
        <extracomment>Arrow and the highest price of the curves, which lies above what the chart shows</extracomment>
        <translation>↑ kuni %1</translation>
    </message>
    <message>
        <source>↓ to %1</source>
        <extracomment>Arrow and the lowest price of the curves, which lies below what the chart shows</extracomment>
        <translation>↓ kuni %1</translation>
    </message>
</context>
<context>
    <name>WhatIfReport</name>
    <message>
        <source>What if: %1</source>
        <translation>Mis siis, kui: %1</translation>
    </message>
    <message>
        <source>%1, %2, roubles without VAT</source>
        <comment>month or year, price category</comment>
        <translation>%1, %2, rublades käibemaksuta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Kõrvuti</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>Üks MW vähem</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>A cheapest plan knows all prices and peak hours in advance: what it saves is an upper bound.</source>
        <translation>Odavaim plaan teab kõiki hindu ja tipptunde ette: selle sääst on ülempiir.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Aasta %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sääst</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Lisa: kuidas arvud saadi</translation>
    </message>
</context>
<context>
    <name>YearAnswer</name>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>kuul %1</translation>
    </message>
    <message>
        <source>in the year %1</source>
        <translation>%1. aastal</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>ajal %1 kuni %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2, and it is today&apos;s: %3 without VAT.</source>
        <translation>Odavaim, mida võite %2 valida, on %1, ja see kehtib praegu: %3 käibemaksuta.</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 less than today&apos;s %4.</source>
        <translation>Odavaim, mida võite %2 valida, on %1: %3 vähem kui praegune %4.</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 less than today&apos;s %4.</source>
        <translation>Odavaim, mida võite %2 valida, on vaheldumisi kategooriad %1: %3 vähem kui praegune %4.</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 without VAT.</source>
        <translation>Odavaim, mida võite %2 valida, on %1: %3 käibemaksuta.</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 without VAT.</source>
        <translation>Odavaim, mida võite %2 valida, on vaheldumisi kategooriad %1: %3 käibemaksuta.</translation>
    </message>
    <message>
        <source>It costs %1 without VAT.</source>
        <translation>See maksab %1 käibemaksuta.</translation>
    </message>
    <message>
        <source>Say which category is in force today to see the saving.</source>
        <translation>Sääst ilmub, kui valite praeguse kategooria.</translation>
    </message>
    <message>
        <source>Today&apos;s %1 may not be chosen for this time.</source>
        <translation>Praegust kategooriat (%1) ei saa selleks ajaks valida.</translation>
    </message>
    <message>
        <source>To stay with %1 all the time costs %2 more.</source>
        <translation>%1 kogu aja maksab %2 rohkem.</translation>
    </message>
    <message>
        <source>Were transmission not chosen once a year, it would be %1 less.</source>
        <translation>Kui ülekannet ei valitaks kord aastas, oleks see %1 vähem.</translation>
    </message>
    <message>
        <source>The year&apos;s best choice has %1 here, %2 dearer: transmission is chosen once a year.</source>
        <translation>Aasta parimas valikus on siin %1, %2 kallim: ülekanne valitakse kord aastas.</translation>
    </message>
    <message>
        <source>No category can be billed yet.</source>
        <translation>Ühegi kategooria arvet ei saa veel koostada.</translation>
    </message>
</context>
<context>
    <name>meritdesk::document::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Nimeta</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::AwardModel</name>
    <message>
        <source>pays</source>
        <extracomment>A participant who buys: the money is what it pays</extracomment>
        <translation>maksab</translation>
    </message>
    <message>
        <source>gets</source>
        <extracomment>A participant who sells: the money is what it gets</extracomment>
        <translation>saab</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>A participant who buys and sells: the money is what it gets less what it pays</extracomment>
        <translation>netosumma</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceFeesModel</name>
    <message>
        <source>from the beginning</source>
        <translation>algusest</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>lõputa</translation>
    </message>
    <message>
        <source>Code in files: %1</source>
        <translation>Tunnus failides: %1</translation>
    </message>
    <message>
        <source>A day as 2026-01-31; empty for none</source>
        <translation>Päev kujul 2026-01-31; tühi – puudub</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tasu</translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>What a fee is taken on</extracomment>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Rate, EUR/MWh</source>
        <translation>Määr, EUR/MWh</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first day on which a fee holds</extracomment>
        <translation>Esimene päev</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>The last day on which a fee holds</extracomment>
        <translation>Viimane päev</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceMonthsModel</name>
    <message>
        <source>as settled</source>
        <translation>arvelduse järgi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Empty: as the periods are settled</source>
        <translation>Tühi: perioodide arvelduse järgi</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Tühi: puudub</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>Neutraalsus, EUR/MWh</translation>
    </message>
    <message>
        <source>Reserve capacity, EUR</source>
        <translation>Reguleerimisvõimsus, EUR</translation>
    </message>
    <message>
        <source>Clearing, EUR</source>
        <translation>Bilansi selgitamine, EUR</translation>
    </message>
    <message>
        <source>Bought from parties, EUR</source>
        <translation>Bilansihalduritelt ostetud, EUR</translation>
    </message>
    <message>
        <source>Up-regulation, EUR</source>
        <translation>Ülesreguleerimine, EUR</translation>
    </message>
    <message>
        <source>Capital, EUR</source>
        <translation>Kapital, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalancePartiesModel</name>
    <message>
        <source>Code</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>The series that a party is given by</extracomment>
        <translation>Antud andmed</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceSwitchModel</name>
    <message>
        <source>before</source>
        <translation>varem</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty gives the day of the table back: %1</source>
        <translation>Tühi taastab tabeli päeva: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Length of a settlement period</extracomment>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>How sure a rule is</extracomment>
        <translation>Alus</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineBoard</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A baseline method: %1 its name, %2 days that it takes, %3 days that it looks back on</extracomment>
        <translation>%1, %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>A baseline method: %1 its name, %n days that it looks back on</extracomment>
        <translation>
            <numerusform>%1, %n päev</numerusform>
            <numerusform>%1, %n päeva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineMethodsModel</name>
    <message>
        <source>by difference</source>
        <extracomment>An adjustment of a baseline: the difference of the hours before is added</extracomment>
        <translation>vahe järgi</translation>
    </message>
    <message>
        <source>by difference, up only</source>
        <extracomment>The same, never lowering the baseline</extracomment>
        <translation>vahe järgi, ainult üles</translation>
    </message>
    <message>
        <source>by ratio</source>
        <extracomment>The baseline is multiplied by the ratio of the hours before</extracomment>
        <translation>suhte järgi</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A baseline without adjustment</extracomment>
        <translation>puudub</translation>
    </message>
    <message>
        <source>a level, nothing is foretold</source>
        <translation>kindel tase, midagi ei ennustata</translation>
    </message>
    <message>
        <source>no earlier day to try it on</source>
        <translation>pole varasemat päeva, millel proovida</translation>
    </message>
    <message numerus="yes">
        <source>tried on %n day(s)</source>
        <translation>
            <numerusform>proovitud %n päeval</numerusform>
            <numerusform>proovitud %n päeval</numerusform>
        </translation>
    </message>
    <message>
        <source>passes: below %1, %2</source>
        <extracomment>%1 a limit in percent, %2 &quot;tried on 12 days&quot;</extracomment>
        <translation>sobib: alla %1, %2</translation>
    </message>
    <message>
        <source>does not pass: not below %1, %2</source>
        <translation>ei sobi: mitte alla %1, %2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Days Y</source>
        <extracomment>Days that a baseline method looks back on</extracomment>
        <translation>Päevi Y</translation>
    </message>
    <message>
        <source>Taken X</source>
        <extracomment>Days of these that it takes</extracomment>
        <translation>Võetud X</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Parameeter</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrigeerimine</translation>
    </message>
    <message>
        <source>Delivered, MW</source>
        <translation>Täidetud, MW</translation>
    </message>
    <message>
        <source>Of the obligation</source>
        <translation>Kohustusest</translation>
    </message>
    <message>
        <source>Error RRMSE</source>
        <translation>Viga RRMSE</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Whether a method is exact enough</extracomment>
        <translation>Täpsus</translation>
    </message>
    <message>
        <source>How the load without the event is said; choose another one by a double click</source>
        <translation>Kuidas hinnatakse koormust ilma sündmuseta; teise saab valida topeltklõpsuga</translation>
    </message>
    <message>
        <source>Days that the method looks back on, the last ones left</source>
        <translation>Mitut viimast allesjäänud päeva meetod vaatab</translation>
    </message>
    <message>
        <source>How many of these days it takes</source>
        <translation>Mitu neist päevadest arvesse läheb</translation>
    </message>
    <message>
        <source>Weight of the newer day (α), or the peak load contribution of a firm level</source>
        <translation>Uuema päeva kaal (α) või kindla taseme tippkoormus</translation>
    </message>
    <message>
        <source>How the baseline is moved to the hours to adjust by</source>
        <translation>Kuidas baasjoon korrigeerimistundide järgi nihutatakse</translation>
    </message>
    <message>
        <source>Mean reduction over the hours of the event</source>
        <translation>Keskmine vähendamine sündmuse tundidel</translation>
    </message>
    <message>
        <source>Delivered share of the obligation, at most all of it</source>
        <translation>Kohustuse täidetud osa, ülimalt kogu kohustus</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the mean load: every earlier day is foretold</source>
        <translation>Ruutkeskmise vea ja keskmise koormuse suhe: ennustatakse iga varasemat päeva</translation>
    </message>
    <message>
        <source>The error must be below the limit</source>
        <translation>Viga peab olema alla piiri</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BillLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Price, RUB</source>
        <translation>Hind, RUB</translation>
    </message>
    <message>
        <source>Amount, RUB</source>
        <translation>Summa, RUB</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::CategoryTableModel</name>
    <message>
        <source>Category %1</source>
        <translation>Kategooria %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>RUB/kWh</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>RUB käibemaksuta</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ClearingSummaryModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Clearing price</source>
        <translation>Oksjoni hind</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Keskmine hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>Ostjad maksavad</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>Müüjad saavad</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>Korraldajale jääb</translation>
    </message>
    <message>
        <source>Buyers’ surplus</source>
        <translation>Ostjate ülejääk</translation>
    </message>
    <message>
        <source>Sellers’ surplus</source>
        <translation>Müüjate ülejääk</translation>
    </message>
    <message>
        <source>Total surplus</source>
        <translation>Ülejääk kokku</translation>
    </message>
    <message>
        <source>Call volume</source>
        <extracomment>What the call auction traded before the rolling matching</extracomment>
        <translation>Oksjoni maht</translation>
    </message>
    <message>
        <source>Sellers’ factor</source>
        <extracomment>The factor by which the surplus return scales every seller’s declared spread</extracomment>
        <translation>Müüjate tegur</translation>
    </message>
    <message>
        <source>Buyers’ factor</source>
        <extracomment>The factor by which the surplus return scales every buyer’s declared spread</extracomment>
        <translation>Ostjate tegur</translation>
    </message>
    <message>
        <source>Unserved demand</source>
        <extracomment>The quantity that the one buyer goes without</extracomment>
        <translation>Katmata nõudlus</translation>
    </message>
    <message>
        <source>Prices P*</source>
        <extracomment>The declared prices at which the largest volume trades</extracomment>
        <translation>Hinnad P*</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ConsumerModel</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DataHealthModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Väärtus puudub</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullid</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Hüpe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Tarnepunkt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunde</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DayAheadHoursModel</name>
    <message>
        <source>%1 without the reduction, %2 with it</source>
        <translation>%1 ilma vähendamiseta, %2 sellega</translation>
    </message>
    <message>
        <source>The fall of the price on what is still bought in the zone</source>
        <translation>Hinnalangus kõigel, mida tsoonis veel ostetakse</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Koormus</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Vähendus</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>Hind ilma</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>Hind vähendusega</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Langus</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>What sets the price of an hour: a block, a buyer, the scarcity price</extracomment>
        <translation>Hinna määrab</translation>
    </message>
    <message>
        <source>Scarcity, surplus</source>
        <translation>Defitsiit, ülejääk</translation>
    </message>
    <message>
        <source>Saved in the zone</source>
        <translation>Tsooni sääst</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DerivationModel</name>
    <message>
        <source>Number</source>
        <extracomment>heading of the list of numbers that a number was made of</extracomment>
        <translation>Arv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>which day, hour or order a number belongs to</extracomment>
        <translation>Milline</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DoubtfulCellsModel</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Rida %1, veerg %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mis on valesti</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::FoundValuesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a price and the month or sheet it belongs to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rida %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Märkus</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::GroupTableModel</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>The row of all companies together</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Capacity bought, MW</source>
        <translation>Ostetud võimsus, MW</translation>
    </message>
    <message>
        <source>Capacity sold, MW</source>
        <translation>Müüdud võimsus, MW</translation>
    </message>
    <message>
        <source>Capacity net, MW</source>
        <extracomment>Capacity bought less capacity sold</extracomment>
        <translation>Võimsus neto, MW</translation>
    </message>
    <message>
        <source>Energy bought, MW</source>
        <translation>Ostetud energia, MW</translation>
    </message>
    <message>
        <source>Energy sold, MW</source>
        <translation>Müüdud energia, MW</translation>
    </message>
    <message>
        <source>Energy net, MW</source>
        <extracomment>Energy bought less energy sold in an hour</extracomment>
        <translation>Energia neto, MW</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>Jaeturu tootmine, MW</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>Võit võimsuselt, RUB aastas</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>Võit energialt, RUB aastas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sõnadega</translation>
    </message>
    <message>
        <source>A company that shares gains and losses with the others</source>
        <translation>Ettevõte, mille võidud ja kaotused on teistega ühised</translation>
    </message>
    <message>
        <source>Bought at the price of the capacity auction</source>
        <translation>Ostetakse võimsusoksjoni hinnaga</translation>
    </message>
    <message>
        <source>Own stations paid the price of the capacity auction; not those under other contracts</source>
        <translation>Oma jaamad, millele makstakse võimsusoksjoni hinda; mitte muude lepingute all</translation>
    </message>
    <message>
        <source>Bought less sold: above zero a fall of the price helps</source>
        <translation>Ostetud miinus müüdud: üle nulli on hinnalangus kasulik</translation>
    </message>
    <message>
        <source>Bought day-ahead in an hour of an event</source>
        <translation>Päev-ette turult ostetud sündmuse tunnis</translation>
    </message>
    <message>
        <source>Generated and sold day-ahead in an hour of an event</source>
        <translation>Toodetud ja päev-ette turul müüdud sündmuse tunnis</translation>
    </message>
    <message>
        <source>Generated on the retail market, as on associated gas: shown, and changes nothing</source>
        <translation>Jaeturul toodetud, näiteks kaasgaasist: näidatakse, ei muuda midagi</translation>
    </message>
    <message>
        <source>Net position × fall of the auction&apos;s price × months</source>
        <translation>Netopositsioon × oksjonihinna langus × kuud</translation>
    </message>
    <message>
        <source>Net position × falls of the day-ahead price over all event hours</source>
        <translation>Netopositsioon × päev-ette hinna langused kõigil sündmuste tundidel</translation>
    </message>
    <message>
        <source>What the company is in both markets, and what the fall does to it</source>
        <translation>Kes ettevõte mõlemal turul on ja mida hinnalangus talle teeb</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::HourlyPriceModel</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>%1. tund: %2.00–%1.00 Moskva aja järgi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the month and short name of the weekday</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::HoursOfUseModel</name>
    <message>
        <source>two-rate can never win: the month is too short</source>
        <translation>kahemääraline ei saa võita: kuu on liiga lühike</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pole teada</translation>
    </message>
    <message>
        <source>single-rate is cheaper</source>
        <translation>ühemääraline on odavam</translation>
    </message>
    <message>
        <source>two-rate is cheaper</source>
        <translation>kahemääraline on odavam</translation>
    </message>
    <message>
        <source>both cost the same</source>
        <translation>mõlemad maksavad sama palju</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Kasutustunnid</translation>
    </message>
    <message>
        <source>Two-rate pays above, h</source>
        <translation>Kahemääraline tasub alates, h</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Kuu tunnid</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Ülekanne</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ImportPreviewModel</name>
    <message>
        <source>Not used</source>
        <translation>Ei kasutata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a column&apos;s meaning and its unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceBoard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What an invoice line stands for: %1 a line of our bill, %2 a part of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>Stands between the names of what one invoice line stands for</extracomment>
        <translation> + </translation>
    </message>
    <message numerus="yes">
        <source>Overbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>Liiga palju %1, %n real</numerusform>
            <numerusform>Liiga palju %1, %n real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>Liiga vähe %1, %n real</numerusform>
            <numerusform>Liiga vähe %1, %n real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>liiga vähe %1, %n real</numerusform>
            <numerusform>liiga vähe %1, %n real</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice agrees with our bill within rounding</source>
        <translation>Arve ühtib meie arvutusega ümardamise piires</translation>
    </message>
    <message>
        <source>The invoice agrees with our bill to the kopeck</source>
        <translation>Arve ühtib meie arvutusega kopika täpsusega</translation>
    </message>
    <message>
        <source>The lines agree with our bill, something else does not</source>
        <translation>Read ühtivad meie arvutusega, miski muu mitte</translation>
    </message>
    <message>
        <source>Billed %1, expected %2, without VAT; difference %3</source>
        <translation>Arvel %1, arvutuse järgi %2, käibemaksuta; vahe %3</translation>
    </message>
    <message>
        <source>With VAT: billed %1, expected %2; difference %3</source>
        <translation>Käibemaksuga: arvel %1, arvutuse järgi %2; vahe %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand for nothing yet: say what they are</source>
        <translation>
            <numerusform>%n rida ei tähenda veel midagi: öelge, mis see on</numerusform>
            <numerusform>%n rida ei tähenda veel midagi: öelge, mis need on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceModel</name>
    <message>
        <source>Line of the invoice</source>
        <translation>Arve rida</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>Column: which line of our bill an invoice line is</extracomment>
        <translation>Mida tähendab</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>Column: the amount on the invoice</extracomment>
        <translation>Arvel</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: the amount by our bill</extracomment>
        <translation>Arvutuse järgi</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: billed less expected</extracomment>
        <translation>Vahe</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column: what the comparison came to</extracomment>
        <translation>Järeldus</translation>
    </message>
    <message>
        <source>Type or paste the next line</source>
        <translation>Sisestage või kleepige järgmine rida</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Kokku käibemaksuta</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::LadderModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>marginal, cut</source>
        <extracomment>State of an order: it is the last one served, and only in part</extracomment>
        <translation>piiril, osaliselt</translation>
    </message>
    <message>
        <source>marginal</source>
        <extracomment>State of an order: it is the last one served</extracomment>
        <translation>piiril</translation>
    </message>
    <message>
        <source>filled</source>
        <extracomment>State of an order: its whole quantity was accepted</extracomment>
        <translation>täidetud</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>State of an order: a part of its quantity was accepted</extracomment>
        <translation>osaliselt</translation>
    </message>
    <message>
        <source>not served</source>
        <extracomment>State of an order: nothing of it was accepted</extracomment>
        <translation>aktsepteerimata</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Ostuhind</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Müügihind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Aktsepteeritud</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of what became of an order: filled, cut, not served</extracomment>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <extracomment>Column of the running total of the quantities</extracomment>
        <translation>Kumulatiivne</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MonthCalendarModel</name>
    <message>
        <source>Working day.</source>
        <translation>Tööpäev.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Vaba päev.</translation>
    </message>
    <message>
        <source>Published peak hour %1, %2 Moscow time.</source>
        <translation>Avaldatud tiputund %1, %2 Moskva aja järgi.</translation>
    </message>
    <message>
        <source>The production calendar says otherwise.</source>
        <translation>Tootmiskalendris on teisiti.</translation>
    </message>
    <message>
        <source>%1: hour %2</source>
        <comment>day of the month, its peak hour</comment>
        <translation>%1: %2. tund</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>day of the month, what it is</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MonthTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Aasta</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>RUB käibemaksuta</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MwValueModel</name>
    <message>
        <source>%1: no single hour forms a capacity, so one MW less in a peak hour is worth no more than its energy.</source>
        <extracomment>%1 is a price category</extracomment>
        <translation>%1: ükski tund eraldi võimsust ei määra, seega pole üks MW vähem tipptunnil väärt rohkem kui selle energia.</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 roubles</extracomment>
        <translation>%1: üks MW vähem ühel tipptunnil on väärt %2 RUB, energiat arvestamata.</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 to %3 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 and %3 roubles</extracomment>
        <translation>%1: üks MW vähem ühel tipptunnil on väärt %2 kuni %3 RUB, energiat arvestamata.</translation>
    </message>
    <message>
        <source>From there on another hour of the day is the largest, and falling further saves nothing</source>
        <translation>Sealt edasi on suurim päeva mõni teine tund ja edasine langus ei säästa midagi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Purchased, RUB/MW</source>
        <translation>Ostetud, RUB/MW</translation>
    </message>
    <message>
        <source>Network, RUB/MW</source>
        <translation>Võrk, RUB/MW</translation>
    </message>
    <message>
        <source>Network down by, kW</source>
        <translation>Võrgu varu, kW</translation>
    </message>
    <message>
        <source>One MW less, RUB</source>
        <translation>Üks MW vähem, RUB</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::OriginsModel</name>
    <message>
        <source>Number</source>
        <translation>Arv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>How sure a number is: published, typical, own</extracomment>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a number stands in the case&apos;s file</extracomment>
        <translation>Koht</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n väärtus</numerusform>
            <numerusform>%n väärtust</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A given number: %1 what it is, %2 whose it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Kust arvud pärit on</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a method or rule that is in use and has no number of its own</extracomment>
        <translation>valitud</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PeakHoursModel</name>
    <message>
        <source>%1, %2–%3: %4 kW, %5 RUB</source>
        <comment>day, begin and end of an hour, power, cost</comment>
        <translation>%1, %2–%3: %4 kW, %5 RUB</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>Maksumus, RUB</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PinComparisonModel</name>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Maht</translation>
    </message>
    <message>
        <source>awarded</source>
        <extracomment>Row of a participant: the quantity that it is awarded</extracomment>
        <translation>aktsepteeritud</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Row of a participant: what it pays or gets</extracomment>
        <translation>raha</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turg</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: the present state, beside one that was put aside</extracomment>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PortfolioModel</name>
    <message>
        <source>Rank</source>
        <extracomment>Column of a table: the place in the ranking</extracomment>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tarbimiskoht</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>Maht, kWh</translation>
    </message>
    <message>
        <source>Maximum power, kW</source>
        <translation>Maksimumvõimsus, kW</translation>
    </message>
    <message>
        <source>Hours of use, h</source>
        <extracomment>Column: hours of use of the network capacity in a month</extracomment>
        <translation>Kasutustunnid, h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>Kulu täna, RUB</translation>
    </message>
    <message>
        <source>Best choice</source>
        <extracomment>Column of a table: the best choice of categories</extracomment>
        <translation>Parim valik</translation>
    </message>
    <message>
        <source>Cost at best, RUB</source>
        <translation>Kulu parimal juhul, RUB</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Kokkuhoid, RUB</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>Kokkuhoid, %</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <extracomment>Column of a table: what stands in the way of a saving</extracomment>
        <translation>Mis takistab</translation>
    </message>
    <message>
        <source>The volume divided by the sum of the months&apos; network capacities: few hours speak for single-rate transmission, many for two-rate</source>
        <translation>Maht jagatud kuude võrguvõimsuste summaga: vähe tunde räägib üheosalise ülekandetariifi, palju tunde kaheosalise kasuks</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PriceSheetModel</name>
    <message>
        <source>Mean of the month. Double-click or press Enter to see and change every hour.</source>
        <translation>Kuu keskmine. Topeltklõps või Enter avab kõik tunnid.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The rate of the whole case. Type another one to replace it in this month.</source>
        <translation>Kogu arvutuse määr. Sisesta teine, et seda selles kuus asendada.</translation>
    </message>
    <message>
        <source>The rate by date: %1 (%2). Type another one to replace it in this month.</source>
        <comment>a source and how sure it is</comment>
        <translation>Määr kuupäeva järgi: %1 (%2). Sisesta teine, et seda selles kuus asendada.</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ProsumerHoursModel</name>
    <message>
        <source>Intervals of one period are netted together under net metering</source>
        <translation>Ühe perioodi intervallid tasaarvestatakse netomõõtmisel koos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tarbimine</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Toodang</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Võrgust</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Võrku</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Jaehind</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Hulgihind</translation>
    </message>
    <message>
        <source>Export rate</source>
        <translation>Võrku andmise hind</translation>
    </message>
    <message>
        <source>Netting period</source>
        <translation>Tasaarvestusperiood</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SeatModel</name>
    <message>
        <source>at closing</source>
        <extracomment>The computer hands in when the round is closed</extracomment>
        <translation>sulgemisel</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>A sheet is still waited for, or was not handed in</extracomment>
        <translation>ootel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mängija</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>Column: has the seat handed in what it bids?</extracomment>
        <translation>Pakkumus</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>arvuti</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what a computer bidder is called, %2 a sentence on how it bids</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>handed in</source>
        <extracomment>A sheet has been handed in</extracomment>
        <translation>esitatud</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SheetModel</name>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ThresholdModel</name>
    <message>
        <source>Empty gives the teaching default back</source>
        <translation>Tühi lahter taastab õppeväärtuse</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Lävi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tase</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>Vaikeväärtuse allikas</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::TrialModel</name>
    <message>
        <source>What is tried</source>
        <translation>Mida proovitakse</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Columns: the number that is tried, and that of the document&apos;s book</extracomment>
        <translation>Proovitav</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Raamatus</translation>
    </message>
    <message>
        <source>Price shift</source>
        <extracomment>A slider: what is added to every price of one participant</extracomment>
        <translation>Hinna nihe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>A slider: how much of its quantities one participant declares, in per cent</extracomment>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Hinnalagi</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>Mahupiirang</translation>
    </message>
    <message>
        <source>Share β</source>
        <extracomment>A slider: the sellers&apos; share of the returned surplus, a number from 0 to 1</extracomment>
        <translation>Osa β</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Hinna samm</translation>
    </message>
    <message>
        <source>Added to each price of the participant</source>
        <translation>Lisatakse osaleja igale hinnale</translation>
    </message>
    <message>
        <source>How much of each of its quantities the participant declares; at 0 it withdraws</source>
        <translation>Kui suure osa igast oma kogusest osaleja esitab; 0 korral ta lahkub</translation>
    </message>
    <message>
        <source>The quantity that the one buyer takes</source>
        <translation>Kogus, mille ainus ostja võtab</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; empty for none</source>
        <translation>Kõrgeim hind, mida ainus ostja maksab; tühi, kui piiri pole</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>Suurim kogus, mille ulatuses võib kaubelda; tühi – piirangut pole</translation>
    </message>
    <message>
        <source>β: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β: paaride võidu osa, mis tagastatakse müüjatele</translation>
    </message>
    <message>
        <source>Every price is a multiple of this: bids are rounded down to it, offers up; empty for none</source>
        <translation>Iga hind on selle kordne: ostuhinnad ümardatakse alla, müügihinnad üles; tühi, kui sammu pole</translation>
    </message>
    <message>
        <source>Price %1 → %2, volume %3 → %4</source>
        <extracomment>%1 and %2 prices, %3 and %4 volumes: before and after what is tried</extracomment>
        <translation>Hind %1 → %2, maht %3 → %4</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::WhatIfTableModel</name>
    <message>
        <source>Best legal choice</source>
        <translation>Parim lubatud valik</translation>
    </message>
    <message>
        <source>   saving</source>
        <translation>   sääst</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energia, kWh</translation>
    </message>
    <message>
        <source>Purchased capacity, mean of the months, kW</source>
        <translation>Ostetud võimsus, kuude keskmine, kW</translation>
    </message>
    <message>
        <source>Purchased capacity, kW</source>
        <translation>Ostetud võimsus, kW</translation>
    </message>
    <message>
        <source>Network capacity, mean of the months, kW</source>
        <translation>Võrguvõimsus, kuude keskmine, kW</translation>
    </message>
    <message>
        <source>Network capacity, kW</source>
        <translation>Võrguvõimsus, kW</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <comment>price category</comment>
        <translation>%1 (praegu)</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, what-if, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>RUB käibemaksuta</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>a consumer&apos;s load</comment>
        <translation>Praegu</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::YearPlanModel</name>
    <message>
        <source>RUB</source>
        <translation>RUB</translation>
    </message>
    <message>
        <source>Cheapest of the month</source>
        <translation>Kuu odavaim</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>Ühemääraline ülekanne</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>Kahemääraline ülekanne</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>Sääst, tuh RUB</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Teatada hiljemalt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>shortest form of a day and its month, in the letters of Qt</comment>
        <translation>dd.MM</translation>
    </message>
    <message>
        <source>%1: no category of this line may be chosen.</source>
        <translation>%1: selle rea ühtegi kategooriat ei saa valida.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, category, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>It belongs to the other transmission variant, and the variant is chosen once a year.</source>
        <translation>See kuulub teise ülekandeviisi juurde ja viis valitakse kord aastas.</translation>
    </message>
    <message>
        <source>%1 from %2 on: the supplier must have the notice by %3.</source>
        <comment>category, month, day</comment>
        <translation>%1 alates kuust %2: teade tarnijale hiljemalt %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in full, in the letters of Qt</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice within one month of the decision on transmission tariffs, whose date is not known.</source>
        <translation>%1 alates kuust %2: teatada ühe kuu jooksul ülekandetariifide otsusest, mille kuupäev pole teada.</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice ten working days before; the calendar before it is not known.</source>
        <translation>%1 alates kuust %2: teatada kümme tööpäeva ette; varasem kalender pole teada.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month or year, line, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Aasta</translation>
    </message>
    <message>
        <source>saving against today</source>
        <translation>sääst praegusega võrreldes</translation>
    </message>
    <message>
        <source>Year, RUB</source>
        <translation>Aasta, RUB</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AboutDialog</name>
    <message>
        <source>About MeritDesk</source>
        <translation>MeritDeskist</translation>
    </message>
    <message>
        <source>MeritDesk&apos;s sign</source>
        <translation>MeritDeski märk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versioon %1</translation>
    </message>
    <message>
        <source>Electricity tariffs and auctions, computed exactly, with every number explained.</source>
        <translation>Elektritariifid ja -oksjonid: täpne arvutus, iga arv selgitatud.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Vaba tarkvara GNU GPL litsentsi versiooni 3 või uuema alusel. Ilma igasuguse garantiita.</translation>
    </message>
    <message>
        <source>Made with Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip and nlohmann/json.</source>
        <translation>Tehtud vahenditega Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip ja nlohmann/json.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AmountField</name>
    <message>
        <source>%1, %2</source>
        <comment>field and its unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AuctionPage</name>
    <message>
        <source>Add Order</source>
        <translation>Lisa pakkumus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Tee koopia</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>Jaga kaheks</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Ühenda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Paste Orders</source>
        <translation>Kleebi pakkumused</translation>
    </message>
    <message>
        <source>Zoom to Margin</source>
        <translation>Suumi piirile</translation>
    </message>
    <message>
        <source>Whole Book</source>
        <translation>Kogu raamat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>Nõudlus ja pakkumine</translation>
    </message>
    <message>
        <source>Raise Price</source>
        <translation>Tõsta hinda</translation>
    </message>
    <message>
        <source>Lower Price</source>
        <translation>Langeta hinda</translation>
    </message>
    <message>
        <source>More Quantity</source>
        <translation>Suurenda kogust</translation>
    </message>
    <message>
        <source>Less Quantity</source>
        <translation>Vähenda kogust</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>Plays the clearing of the auction step by step</extracomment>
        <translation>Kordus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitlus</translation>
    </message>
    <message>
        <source>What If</source>
        <extracomment>Opens sliders that try other numbers</extracomment>
        <translation>Mis oleks, kui</translation>
    </message>
    <message>
        <source>Pin State</source>
        <extracomment>Puts the state of the auction aside, to be compared with what comes</extracomment>
        <translation>Kinnita olek</translation>
    </message>
    <message>
        <source>Colour by Participant</source>
        <translation>Värvi osalejate järgi</translation>
    </message>
    <message>
        <source>Colour by Status</source>
        <translation>Värvi tulemuse järgi</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pakkumusi veel pole</translation>
    </message>
    <message>
        <source>Add bids and offers, paste rows of id, participant, side, price and quantity from a spreadsheet, drop a file, or open a sample.</source>
        <translation>Lisage ostu- ja müügipakkumusi, kleepige tabelarvutusest read tunnuse, osaleja, poole, hinna ja kogusega, lohistage siia fail või avage näidis.</translation>
    </message>
    <message>
        <source>Paste from Spreadsheet</source>
        <translation>Kleebi tabelarvutusest</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AuctionStage</name>
    <message>
        <source>Presentation</source>
        <translation>Esitlus</translation>
    </message>
    <message>
        <source>→ ← step · Space plays · 1–9 rule · H names · L pointer · Esc ends</source>
        <translation>→ ← samm · tühik esitab · 1–9 reegel · H nimed · L osuti · Esc lõpetab</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A card of the presentation: %1 a clearing rule, %2 its price</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BalancePage</name>
    <message>
        <source>All months</source>
        <translation>Kõik kuud</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Arveldamine…</translation>
    </message>
    <message>
        <source>Balance responsible party</source>
        <translation>Bilansihaldur</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Rule that settles</source>
        <translation>Arveldusreegel</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>Rule that settles: the one that was in force on each day</extracomment>
        <translation>Kuupäeva järgi</translation>
    </message>
    <message>
        <source>This cannot be settled yet</source>
        <translation>Seda ei saa veel arveldada</translation>
    </message>
    <message>
        <source>Import what is missing, or choose another rule above.</source>
        <translation>Impordi puuduv või vali ülal teine reegel.</translation>
    </message>
    <message>
        <source>Looks at the settlement</source>
        <translation>Arvelduse vaated</translation>
    </message>
    <message>
        <source>Next Party</source>
        <translation>Järgmine bilansihaldur</translation>
    </message>
    <message>
        <source>Shows the next balance responsible party</source>
        <translation>Näitab järgmist bilansihaldurit</translation>
    </message>
    <message>
        <source>Dearest Period</source>
        <translation>Kalleim periood</translation>
    </message>
    <message>
        <source>Shows the period in which the party paid most</source>
        <translation>Näitab perioodi, mil bilansihaldur maksis kõige rohkem</translation>
    </message>
    <message>
        <source>No balance energy yet</source>
        <translation>Bilansienergiat veel ei ole</translation>
    </message>
    <message>
        <source>With the imbalances of one or more balance responsible parties and the prices of the system, this page settles every period under the rule of its day, writes the monthly statements, and shows what imbalance costs, why, and how it compares under other rules. Import tables of schedules, metering and prices, open a file of format meritdesk.balance/1, or open a sample.</source>
        <translation>Bilansihaldurite ebabilansi ja süsteemi hindade järgi arveldab leht iga perioodi selle päeva reegli järgi, koostab kuu bilansiaruanded ning näitab, mida ebabilanss maksab, miks, ja mis oleks teiste reeglite järgi. Impordi plaanide, mõõtmiste ja hindade tabelid, ava meritdesk.balance/1 fail või näidis.</translation>
    </message>
    <message>
        <source>Import balance data…</source>
        <translation>Impordi bilansiandmed…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BandView</name>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>5. ja 6. kategooria vahemik</translation>
    </message>
    <message>
        <source>Categories 3 and 5</source>
        <translation>Kategooriad 3 ja 5</translation>
    </message>
    <message>
        <source>Categories 4 and 6</source>
        <translation>Kategooriad 4 ja 6</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BaselinePanel</name>
    <message>
        <source>%1: metered load and what each method says the site would have used.</source>
        <translation>%1: mõõdetud koormus ja kui palju oleks koht iga meetodi järgi tarbinud.</translation>
    </message>
    <message>
        <source>%1. A click takes a day in or leaves it out.</source>
        <translation>%1. Klõps võtab päeva arvesse või jätab välja.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 delivered, %4 of the obligation</source>
        <extracomment>%1 a baseline method, %2 &quot;27.5 MW&quot;, %3 &quot;30 MW&quot;, %4 &quot;92 %&quot;</extracomment>
        <translation>%1: täidetud %2 / %3, %4 kohustusest</translation>
    </message>
    <message>
        <source>A baseline says what a site would have used without the event. It needs the hourly load of the event day and of the days before it: from a consumer&apos;s meter data in this document, or from a file.</source>
        <translation>Baasjoon näitab, kui palju oleks koht ilma sündmuseta tarbinud. Vaja on sündmuse päeva ja sellele eelnenud päevade tunnikoormust: selle dokumendi tarbija mõõteandmetest või failist.</translation>
    </message>
    <message>
        <source>No metered site yet</source>
        <translation>Mõõdetud tarbimiskohta veel pole</translation>
    </message>
    <message>
        <source>From Meter Data…</source>
        <translation>Mõõteandmetest…</translation>
    </message>
    <message>
        <source>An event day of a consumer of this document, with the days before it</source>
        <translation>Selle dokumendi tarbija sündmuse päev koos eelnenud päevadega</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Failist…</translation>
    </message>
    <message>
        <source>Hourly values of a meter: CSV, a spreadsheet or a message 80020</source>
        <translation>Arvesti tunniväärtused: CSV, tabel või teade 80020</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>Kohustus, MW</translation>
    </message>
    <message>
        <source>What the site has promised to come down by</source>
        <translation>Kui palju koht on lubanud vähendada</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Esimene tund</translation>
    </message>
    <message>
        <source>First hour of the event; hour 1 is 0:00 to 1:00</source>
        <translation>Sündmuse esimene tund; tund 1 on 0:00–1:00</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunde</translation>
    </message>
    <message>
        <source>Consecutive hours of the event</source>
        <translation>Sündmuse järjestikused tunnid</translation>
    </message>
    <message>
        <source>Adjust by hours</source>
        <translation>Korr. tunnid</translation>
    </message>
    <message>
        <source>Hours outside the event by which a baseline is moved to the day: 9, 10, 11 or 9-11; empty for none</source>
        <translation>Sündmusevälised tunnid, mille järgi baasjoon päevaga kooskõlla viiakse: 9, 10, 11 või 9-11; tühi, kui neid pole</translation>
    </message>
    <message>
        <source>Cap, %</source>
        <translation>Piir, %</translation>
    </message>
    <message>
        <source>An adjustment by ratio moves a baseline no further</source>
        <translation>Suhte järgi korrigeerimine kaugemale ei nihuta</translation>
    </message>
    <message>
        <source>Low use, %</source>
        <translation>Tarbimislävi, %</translation>
    </message>
    <message>
        <source>Days whose load over the hours of the event is below this share of the largest drop out</source>
        <translation>Päevad, mille koormus sündmuse tundidel on suurimast selle osa võrra väiksem, jäävad välja</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Viga, %</translation>
    </message>
    <message>
        <source>A method passes with a relative error below it</source>
        <translation>Meetod sobib, kui suhteline viga on sellest väiksem</translation>
    </message>
    <message>
        <source>Every hour counts</source>
        <translation>Iga tund loeb</translation>
    </message>
    <message>
        <source>The worst hour decides: an hour missed is an event failed</source>
        <translation>Otsustab halvim tund: tund täitmata, sündmus täitmata</translation>
    </message>
    <message>
        <source>Baseline method</source>
        <translation>Baasjoone meetod</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrigeerimine</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Baasjoone meetodid</translation>
    </message>
    <message>
        <source>Add a Method</source>
        <translation>Lisa meetod</translation>
    </message>
    <message>
        <source>Remove the Method</source>
        <translation>Eemalda meetod</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BasisDelegate</name>
    <message>
        <source>What the fee is taken on</source>
        <translation>Millelt tasu võetakse</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BillCheckPage</name>
    <message>
        <source>No invoice of %1 yet</source>
        <translation>Arvet (%1) veel ei ole</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <extracomment>A month in a list that has an invoice</extracomment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>Kontrolli arvet</translation>
    </message>
    <message>
        <source>Type or import the supplier&apos;s invoice: every line is compared with what the rules give.</source>
        <translation>Sisestage või importige tarnija arve: iga rida võrreldakse sellega, mida reeglid annavad.</translation>
    </message>
    <message>
        <source>Choose a line to see what differs and why.</source>
        <translation>Valige rida, et näha, mis ja miks erineb.</translation>
    </message>
    <message>
        <source>Suspected cause: %1</source>
        <extracomment>The first suspected cause of a difference is a sentence; the others follow it</extracomment>
        <translation>Tõenäoline põhjus: %1</translation>
    </message>
    <message>
        <source>It also fits: %1</source>
        <translation>Sobib ka: %1</translation>
    </message>
    <message>
        <source>how</source>
        <translation>kuidas</translation>
    </message>
    <message>
        <source>No typical error gives this figure: ask the supplier how it was computed.</source>
        <translation>Ükski tüüpviga seda arvu ei anna: küsige tarnijalt, kuidas see arvutati.</translation>
    </message>
    <message>
        <source>Read Invoice from File…</source>
        <translation>Loe arve failist…</translation>
    </message>
    <message>
        <source>Paste Invoice Lines</source>
        <translation>Kleebi arveread</translation>
    </message>
    <message>
        <source>Fill from Our Bill</source>
        <translation>Täida meie arvutusest</translation>
    </message>
    <message>
        <source>Fill from Our Bill by Parts</source>
        <translation>Täida meie arvutusest osade kaupa</translation>
    </message>
    <message>
        <source>What It Stands For…</source>
        <translation>Mida see tähendab…</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>Eemalda read</translation>
    </message>
    <message>
        <source>Remove Invoice</source>
        <translation>Eemalda arve</translation>
    </message>
    <message>
        <source>Read Invoice</source>
        <translation>Loe arve</translation>
    </message>
    <message>
        <source>Invoices (*.csv *.xlsx *.xls *.txt *.tsv)</source>
        <translation>Arved (*.csv *.xlsx *.xls *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>Tarbijat veel ei ole</translation>
    </message>
    <message>
        <source>An invoice is compared with our own bill: that needs the meter data and the prices of the month. Import them, or open a sample.</source>
        <translation>Arvet võrreldakse meie arvutusega: selleks on vaja mõõteandmeid ja kuu hindu. Importige need või avage näide.</translation>
    </message>
    <message>
        <source>Read the supplier&apos;s invoice from a file (CSV, XLSX, XLS), paste its lines from a spreadsheet, or begin with our own bill and type the supplier&apos;s figures over it.</source>
        <translation>Lugege tarnija arve failist (CSV, XLSX, XLS), kleepige read tabelist või alustage meie arvutusest ja kirjutage tarnija arvud peale.</translation>
    </message>
    <message>
        <source>Read from file…</source>
        <translation>Loe failist…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kleebi</translation>
    </message>
    <message>
        <source>Fill from our bill</source>
        <translation>Täida meie arvutusest</translation>
    </message>
    <message>
        <source>Type the lines</source>
        <translation>Sisesta read</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Month of the invoice</source>
        <translation>Arve kuu</translation>
    </message>
    <message>
        <source>Billed by</source>
        <extracomment>The price category by which the supplier bills</extracomment>
        <translation>Arvestuse alus</translation>
    </message>
    <message>
        <source>Invoice No.</source>
        <translation>Arve nr</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tarnija</translation>
    </message>
    <message>
        <source>The invoice beside our bill</source>
        <translation>Arve meie arvutuse kõrval</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>Mis ja miks erineb</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CalendarDelegate</name>
    <message>
        <source>Peak hour of the day</source>
        <translation>Päeva tiputund</translation>
    </message>
    <message>
        <source>1–24</source>
        <translation>1–24</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CalendarView</name>
    <message>
        <source>Days of the month</source>
        <translation>Kuu päevad</translation>
    </message>
    <message>
        <source>Month of the calendar</source>
        <translation>Kalendri kuu</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Tööpäev</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>avaldamata</translation>
    </message>
    <message>
        <source>peak hour </source>
        <comment>before the number of an hour</comment>
        <translation>tiputund </translation>
    </message>
    <message>
        <source>Published peak hour of the day</source>
        <translation>Päeva avaldatud tiputund</translation>
    </message>
    <message>
        <source>By the production calendar</source>
        <translation>Tootmiskalendri järgi</translation>
    </message>
    <message>
        <source>As the System Operator set them</source>
        <translation>Nagu süsteemihaldur määras</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>Kavandatud tiputunnid</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s).</source>
        <translation>
            <numerusform>%n tööpäev.</numerusform>
            <numerusform>%n tööpäeva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a published peak hour.</source>
        <translation>
            <numerusform>%n tööpäev avaldatud tiputunnita.</numerusform>
            <numerusform>%n tööpäeva avaldatud tiputunnita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones of the day</source>
        <translation>Ööpäeva tsoonid</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The built-in table has no planned hours of this month and price zone: tick them as the System Operator publishes them.</source>
        <translation>Sisseehitatud tabelis pole selle kuu ja hinnatsooni plaanitunde: märgi need süsteemioperaatori avaldatu järgi.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CapacityPage</name>
    <message>
        <source>limit reached at %1 MW</source>
        <extracomment>In a chart: %1 the own volume at which the limit is reached</extracomment>
        <translation>piir alates %1 MW</translation>
    </message>
    <message>
        <source>Looks at the auction</source>
        <translation>Vaated oksjonile</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>Series of own volumes</source>
        <translation>Oma mahtude rida</translation>
    </message>
    <message>
        <source>Where numbers come from</source>
        <translation>Arvude päritolu</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>Tab: the price fall over several own volumes</extracomment>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Demand curve</source>
        <translation>Nõudluskõver</translation>
    </message>
    <message>
        <source>Add Line</source>
        <extracomment>Adds a line to the table in view: a bid, a company, a volume</extracomment>
        <translation>Lisa rida</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>Eemalda read</translation>
    </message>
    <message>
        <source>Paste Bids</source>
        <translation>Kleebi pakkumised</translation>
    </message>
    <message>
        <source>Next Zone</source>
        <translation>Järgmine tsoon</translation>
    </message>
    <message>
        <source>Add Zone</source>
        <translation>Lisa tsoon</translation>
    </message>
    <message>
        <source>Rename Zone</source>
        <translation>Nimeta tsoon ümber</translation>
    </message>
    <message>
        <source>Remove Zone</source>
        <translation>Eemalda tsoon</translation>
    </message>
    <message>
        <source>Zoom to Crossing</source>
        <translation>Suurenda lõikepunkti</translation>
    </message>
    <message>
        <source>Large Chart</source>
        <extracomment>The chart alone, to be read from the last row</extracomment>
        <translation>Suur diagramm</translation>
    </message>
    <message>
        <source>No capacity auction yet</source>
        <translation>Võimsusoksjonit veel ei ole</translation>
    </message>
    <message>
        <source>With the two points of demand and the bids of a price zone, this page clears the capacity auction with and without demand response, shows both on one chart, and says what the price fall is worth to each company. Open or drop a file of format meritdesk.kom/1, begin with a small auction, or open a sample.</source>
        <translation>Nõudluse kahe punkti ja hinnatsooni pakkumiste järgi peab see leht võimsusoksjoni tarbimise juhtimisega ja ilma, näitab mõlemat ühel diagrammil ja ütleb, mida hinnalangus igale ettevõttele annab. Avage või lohistage siia meritdesk.kom/1 vormingus fail, alustage väikesest oksjonist või avage näidis.</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Vaata näidet</translation>
    </message>
    <message>
        <source>New Auction</source>
        <translation>Uus oksjon</translation>
    </message>
    <message>
        <source>bid %1</source>
        <extracomment>Name of a new bid: %1 a number</extracomment>
        <translation>pakkumine %1</translation>
    </message>
    <message>
        <source>company %1</source>
        <extracomment>Name of a new company: %1 a number</extracomment>
        <translation>ettevõte %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ChangeEditor</name>
    <message>
        <source>Gives back in hours</source>
        <translation>Annab tagasi tundidel</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Tundidest</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Muudatuse liik</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Eemalda see muudatus</translation>
    </message>
    <message>
        <source>Charges in hours</source>
        <translation>Laeb tundidel</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>Tundidesse</translation>
    </message>
    <message>
        <source>all others</source>
        <comment>hours that may take energy up</comment>
        <translation>kõik teised</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the hours are for, the hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ClassPage</name>
    <message>
        <source>Play an auction with your class</source>
        <translation>Mängi oma klassiga oksjonit</translation>
    </message>
    <message>
        <source>Everybody has a seat with private costs and hands in a sheet of prices and quantities: on this screen, passed around, or as a file. You close the round, reveal it step by step, and the standings follow. Computers take the empty seats.</source>
        <translation>Igal osalejal on koht oma salajaste kuludega ja ta esitab hindade ja koguste lehe: sellel ekraanil, mis käib ringi, või failina. Sina sulged vooru, avalikustad selle samm-sammult ja edetabel uueneb. Tühjad kohad täidavad arvutid.</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>Uus klass</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>Voorude hinnad</translation>
    </message>
    <message>
        <source>Bids over the rounds</source>
        <translation>Pakkumused voorude kaupa</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Turu sõelumine</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>Põhjused lähemalt vaadata</translation>
    </message>
    <message>
        <source>Views of the class</source>
        <translation>Mängu vaated</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnad</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>Regulator&apos;s View</source>
        <translation>Regulaatori vaade</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Edetabel</translation>
    </message>
    <message>
        <source>Prices over the rounds</source>
        <translation>Hinnad voorude kaupa</translation>
    </message>
    <message>
        <source>The price of each round and the bids around it</source>
        <translation>Iga vooru hind ja pakkumused selle ümber</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>No round has been closed yet</source>
        <translation>Ühtegi vooru pole veel suletud</translation>
    </message>
    <message>
        <source>Closed. The bids are shown when the round is revealed.</source>
        <translation>Suletud. Pakkumused ilmuvad, kui voor avalikustatakse.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: %1 what the button does, %2 the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New Class…</source>
        <translation>Uus klass…</translation>
    </message>
    <message>
        <source>Hand In…</source>
        <translation>Esita pakkumus…</translation>
    </message>
    <message>
        <source>Read Sheets from Files…</source>
        <translation>Loe pakkumused failidest…</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>Sulge voor</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>Avalikusta samm-sammult</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>Järgmine voor</translation>
    </message>
    <message>
        <source>Open as Market Screens</source>
        <translation>Ava turu sõelumises</translation>
    </message>
    <message>
        <source>Add Seat</source>
        <translation>Lisa koht</translation>
    </message>
    <message>
        <source>Remove Seat</source>
        <translation>Eemalda koht</translation>
    </message>
    <message>
        <source>Change Player</source>
        <translation>Vaheta mängijat</translation>
    </message>
    <message>
        <source>Read Sheets</source>
        <translation>Loe pakkumused</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Tabelid (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Koht %1</translation>
    </message>
    <message>
        <source>Export the Class</source>
        <translation>Klassi eksport</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Töövihik (*.xlsx)</translation>
    </message>
    <message>
        <source>Rule and Conditions…</source>
        <translation>Reegel ja tingimused…</translation>
    </message>
    <message>
        <source>Edit Seat…</source>
        <translation>Muuda kohta…</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Vaata näidet</translation>
    </message>
    <message>
        <source>Double-click a round to see its curves</source>
        <translation>Topeltklõps voorul näitab selle kõveraid</translation>
    </message>
    <message>
        <source>A row for each screen, a column for each round</source>
        <translation>Rida on näitaja, veerg on voor</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ComparisonTable</name>
    <message>
        <source>Names of the rows</source>
        <translation>Ridade nimed</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ConditionsForm</name>
    <message>
        <source>Quantity step</source>
        <extracomment>The least quantity that can be traded; every quantity is a multiple of it</extracomment>
        <translation>Koguse samm</translation>
    </message>
    <message>
        <source>Every quantity is a multiple of this</source>
        <translation>Iga kogus on selle arvu kordne</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Hinna samm</translation>
    </message>
    <message>
        <source>Every price is a multiple of this; empty for none</source>
        <translation>Iga hind on selle arvu kordne; tühi – sammu pole</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>Mahupiirang</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>Suurim kogus, mille ulatuses võib kaubelda; tühi – piirangut pole</translation>
    </message>
    <message>
        <source>Deal ratio</source>
        <translation>Tehingute osakaal</translation>
    </message>
    <message>
        <source>The share (0 to 1) of one side’s declared quantity that may trade; the smaller of this and the volume cap holds</source>
        <translation>Ühe poole pakutud koguse osa (0 kuni 1), millega tohib tehinguid teha; kehtib väiksem sellest ja mahupiirangust</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>One buyer takes this quantity and only sellers bid; empty for an auction of two sides</source>
        <translation>Üks ostja võtab selle koguse ja pakkumusi teevad ainult müüjad; tühi – kahepoolne oksjon</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Hinnalagi</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; only together with a demand</source>
        <translation>Kõrgeim hind, mida ainus ostja maksab; ainult koos nõudlusega</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>Side of the deal ratio</source>
        <translation>Tehingute osakaalu pool</translation>
    </message>
    <message>
        <source>of the offers</source>
        <extracomment>The deal ratio is a share of what all sellers declare</extracomment>
        <translation>müügipakkumustest</translation>
    </message>
    <message>
        <source>of the bids</source>
        <extracomment>The deal ratio is a share of what all buyers declare</extracomment>
        <translation>ostupakkumustest</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The least quantity that can be traded</extracomment>
        <translation>Samm %1</translation>
    </message>
    <message>
        <source>price step %1</source>
        <translation>hinnasamm %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>piirang %1</translation>
    </message>
    <message>
        <source>deal ratio %1</source>
        <translation>tehingute osakaal %1</translation>
    </message>
    <message>
        <source>demand %1</source>
        <translation>nõudlus %1</translation>
    </message>
    <message>
        <source>price cap %1</source>
        <translation>hinnalagi %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ConsumerCard</name>
    <message>
        <source>%1, %2</source>
        <comment>field and its unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DataHealthView</name>
    <message>
        <source>No gaps, no long runs of zeros, no spikes.</source>
        <translation>Pole lünki, pikki nullide jadasid ega hüppeid.</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>Kahtlased tunnid</translation>
    </message>
    <message>
        <source>%1 of %2 hours are present.</source>
        <translation>Olemas on %1 tundi %2-st.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) missing.</source>
        <translation>
            <numerusform>Puudub %n tund.</numerusform>
            <numerusform>Puudub %n tundi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least %1, mean %2, most %3 kWh an hour.</source>
        <translation>Vähim %1, keskmine %2, suurim %3 kWh tunnis.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>There are no meter data yet.</source>
        <translation>Mõõteandmeid veel pole.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DayAheadPage</name>
    <message>
        <source>Price of every hour</source>
        <translation>Iga tunni hind</translation>
    </message>
    <message>
        <source>Price of every hour, %1</source>
        <translation>Iga tunni hind, %1</translation>
    </message>
    <message>
        <source>Merit order of hour %1</source>
        <translation>Tunni %1 pakkumisvirn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line that reads an hour: %1 a column&apos;s name, %2 what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2 MW</source>
        <extracomment>a span of volumes: %1 to %2 megawatt</extracomment>
        <translation>%1–%2 MW</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a span of prices: %1 to %2, %3 the unit</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Click an hour to see its merit order. Drag a shaded window or its edges; drag with Shift to call off more hours.</source>
        <translation>Klõps tunnil näitab selle virna. Varjutatud vahemikku ja selle servi saab lohistada; Shiftiga lisandub tunde.</translation>
    </message>
    <message>
        <source>Where the curves meet</source>
        <translation>Kõverate lõikepunkt</translation>
    </message>
    <message>
        <source>Brings the crossing into view, so that a small reduction is seen</source>
        <translation>Toob lõikepunkti lähedale, et väike vähendus oleks näha</translation>
    </message>
    <message>
        <source>Tables of the market</source>
        <translation>Turu tabelid</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Vähendused</translation>
    </message>
    <message>
        <source>Verdicts (modelled)</source>
        <translation>Otsused (mudel)</translation>
    </message>
    <message>
        <source>Groups of companies</source>
        <translation>Ettevõtete rühmad</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Virn</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>Hinnatundlikud ostjad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Loads can be typed, and pasted as a column</source>
        <translation>Koormusi saab tippida ja veeruna kleepida</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Defitsiidihind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuuta</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>RUB/MWh</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>EUR/MWh</translation>
    </message>
    <message>
        <source>What prices and money are counted in; no number changes</source>
        <translation>Milles hindu ja raha arvestatakse; arvud ei muutu</translation>
    </message>
    <message>
        <source>Next Hour</source>
        <translation>Järgmine tund</translation>
    </message>
    <message>
        <source>Previous Hour</source>
        <translation>Eelmine tund</translation>
    </message>
    <message>
        <source>Play the Hours</source>
        <translation>Esita tunnid</translation>
    </message>
    <message>
        <source>Where the Curves Meet</source>
        <translation>Kõverate lõikepunkt</translation>
    </message>
    <message>
        <source>Largest Fall of the Price</source>
        <translation>Suurim hinnalangus</translation>
    </message>
    <message>
        <source>Add a Reduction</source>
        <translation>Lisa vähendus</translation>
    </message>
    <message>
        <source>No day-ahead market yet</source>
        <translation>Päev-ette turgu veel pole</translation>
    </message>
    <message>
        <source>With the load of every hour and a stack of supply, this page clears hour after hour, draws the merit order that makes each price, and shows what a called reduction does to the price and to the money of buyers and generators. Open a file of format meritdesk.dayahead/1, or see a day of 2017.</source>
        <translation>Iga tunni koormuse ja pakkumisvirna põhjal arvutab see leht tunni tunni järel, joonistab virna, millest hind tekib, ja näitab, mida koormuse vähendamine teeb hinnaga ning ostjate ja tootjate rahaga. Ava meritdesk.dayahead/1 vormingus fail või vaata üht 2017. aasta päeva.</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Vaata näidet</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DayPanel</name>
    <message>
        <source>Day in view</source>
        <translation>Näidatav päev</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Eelmine päev</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Järgmine päev</translation>
    </message>
    <message>
        <source>Click an hour to take its export to the market.</source>
        <translation>Klõpsake tundi, et viia selle võrku antu turule.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DecisionPanel</name>
    <message>
        <source>Mechanisms side by side</source>
        <translation>Mehhanismid kõrvuti</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>Joonise skaala</translation>
    </message>
    <message>
        <source>A step is ten times as much</source>
        <translation>Iga samm on kümme korda rohkem</translation>
    </message>
    <message>
        <source>To scale, line after line</source>
        <translation>Õiges mõõdus, rida rea järel</translation>
    </message>
    <message>
        <source>What the year&apos;s money is made of</source>
        <translation>Millest aasta raha koosneb</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Veel pole midagi näidata</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DemandForm</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>RUB/MW kuus</translation>
    </message>
    <message>
        <source>First point: volume</source>
        <translation>Esimene punkt: maht</translation>
    </message>
    <message>
        <source>First point: price</source>
        <translation>Esimene punkt: hind</translation>
    </message>
    <message>
        <source>Second point: volume</source>
        <translation>Teine punkt: maht</translation>
    </message>
    <message>
        <source>Second point: price</source>
        <translation>Teine punkt: hind</translation>
    </message>
    <message>
        <source>Limit of demand response</source>
        <extracomment>Field: how much demand response counts at most</extracomment>
        <translation>Tarbimise juhtimise piir</translation>
    </message>
    <message>
        <source>% of the first point</source>
        <translation>% esimesest punktist</translation>
    </message>
    <message>
        <source>Money of a year</source>
        <extracomment>Field: how many months of money a year has</extracomment>
        <translation>Aasta raha</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kuud</translation>
    </message>
    <message>
        <source>times the first</source>
        <extracomment>The second point of demand is given as a multiple of the first</extracomment>
        <translation>korda esimene</translation>
    </message>
    <message>
        <source>How the second point is given</source>
        <translation>Kuidas teine punkt antakse</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DetailsPane</name>
    <message>
        <source>Click any number on a page: this is where you see how it came about, with its formula, the numbers put in and the rule behind it.</source>
        <translation>Klõpsake lehel mis tahes arvu: siin on näha, kuidas see saadi – valem, sisse pandud arvud ja reegel.</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Mida selgitatakse</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>The formula in words</source>
        <translation>Valem sõnades</translation>
    </message>
    <message>
        <source>The formula with its numbers</source>
        <translation>Valem arvudega</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <translation>Kui kindel on allikas</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>The numbers it was made of</source>
        <translation>Arvud, millest see saadi</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>&amp;Kopeeri selgitus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a number&apos;s name and which one it is: &quot;Peak hour volume, 3 November, hour 9&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The document has changed since. Click the number again for how it comes about now.</source>
        <translation>Dokumenti on vahepeal muudetud. Klõpsake arvul uuesti, et näha, kuidas see nüüd kujuneb.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DifferenceView</name>
    <message>
        <source>Difference by line of the bill</source>
        <translation>Vahe arve ridade kaupa</translation>
    </message>
    <message>
        <source>Difference in %1: %2</source>
        <extracomment>%1 a price category, %2 a what-if</extracomment>
        <translation>Vahe, %1: %2</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>RUB käibemaksuta</translation>
    </message>
    <message>
        <source>Add a what-if: the difference to the bill appears here, line by line.</source>
        <translation>Lisa stsenaarium: siia ilmub vahe arvega rea kaupa.</translation>
    </message>
    <message>
        <source>There is no bill in this category to compare.</source>
        <translation>Selles kategoorias pole arvet, mida võrrelda.</translation>
    </message>
    <message>
        <source>No line of the bill changes in this category.</source>
        <translation>Selles kategoorias ei muutu ükski arve rida.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>After the changes</source>
        <translation>Pärast muudatusi</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EmptyPage</name>
    <message>
        <source>Samples</source>
        <translation>Näidised</translation>
    </message>
    <message>
        <source>Import meter data…</source>
        <translation>Impordi mõõteandmed…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EventsPanel</name>
    <message>
        <source>Days of events</source>
        <translation>Sündmuste päevad</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>Sündmused kuude kaupa</translation>
    </message>
    <message>
        <source>Without a day-ahead market no day is chosen</source>
        <translation>Päev-ette turuta päevi ei valita</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>A day of the calendar: %1 the day, %2 what became of it, %3 why</extracomment>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ExportDialog</name>
    <message>
        <source>Export a Table</source>
        <translation>Tabeli eksport</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabel:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>V&amp;orming:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fail:</translation>
    </message>
    <message>
        <source>All tables, a sheet each</source>
        <translation>Kõik tabelid, igaüks oma lehel</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card read aloud: %1 its number, %2 what that means</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>Kust see arv tuleb</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Näitaja</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDesk</name>
    <message>
        <source>Untitled</source>
        <extracomment>the name of a document that was never saved</extracomment>
        <translation>Nimeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)</source>
        <translation>MeritDeski dokumendid (*.meritdesk);;Skripti sisend (*.json);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Salvestamata muudatused</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Kas salvestada muudatused dokumenti „%1“?</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>Salvestamata osa läheb kaotsi.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ä&amp;ra salvesta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Loobu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvesta nimega</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk)</source>
        <translation>MeritDeski dokumendid (*.meritdesk)</translation>
    </message>
    <message>
        <source>Work to recover</source>
        <translation>Taastatav töö</translation>
    </message>
    <message>
        <source>MeritDesk ended before &quot;%1&quot; was saved.</source>
        <translation>MeritDesk lõpetas töö enne dokumendi „%1“ salvestamist.</translation>
    </message>
    <message>
        <source>Its changes are kept up to %1. Open them again?</source>
        <extracomment>%1 day and time of the last change that was kept</extracomment>
        <translation>Selle muudatused on alles seisuga %1. Kas avada need uuesti?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Taasta</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Küsi hiljem</translation>
    </message>
    <message>
        <source>MeritDesk sample: %1</source>
        <translation>MeritDeski näide: %1</translation>
    </message>
    <message>
        <source>The file is open already</source>
        <translation>Fail on juba avatud</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another window.</source>
        <translation>„%1“ on avatud teises aknas.</translation>
    </message>
    <message>
        <source>%1, process %2 on the computer %3, has it open.</source>
        <extracomment>%1 a program, %2 the number of its process, %3 a computer&apos;s name</extracomment>
        <translation>Seda hoiab avatuna %1, protsess %2 arvutis %3.</translation>
    </message>
    <message>
        <source>That program is running now: what both save, only the later one keeps. Open a copy, or close the file there first.</source>
        <translation>See programm töötab praegu: kui salvestavad mõlemad, jääb alles ainult hilisem. Avage koopia või sulgege fail enne seal.</translation>
    </message>
    <message>
        <source>Take the file over only if that program has ended: what both save, only the later one keeps.</source>
        <translation>Võtke fail üle ainult siis, kui see programm on lõpetanud: kui salvestavad mõlemad, jääb alles ainult hilisem.</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Ava koopia</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Võta üle</translation>
    </message>
    <message>
        <source>MeritDesk lesson: %1</source>
        <translation>MeritDeski õppetükk: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDrop</name>
    <message numerus="yes">
        <source>Drop to open or import %n file(s)</source>
        <translation>
            <numerusform>Lase lahti, et avada või importida %n fail</numerusform>
            <numerusform>Lase lahti, et avada või importida %n faili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FlagBar</name>
    <message>
        <source>Flags of a screen</source>
        <translation>Näitaja märked</translation>
    </message>
    <message>
        <source>Flags of a participant</source>
        <translation>Osaleja märked</translation>
    </message>
    <message>
        <source>Order of the flags</source>
        <translation>Märgete järjekord</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>Order of a list</extracomment>
        <translation>Voorude kaupa</translation>
    </message>
    <message>
        <source>Furthest from the threshold first</source>
        <translation>Kõige kaugemal lävest ees</translation>
    </message>
    <message>
        <source>The distance is taken relative to the threshold</source>
        <translation>Kaugus võetakse läve suhtes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Entry of a filter: %1 a screen or a participant, %2 the number of its flags</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Kõik näitajad</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kõik osalejad</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GoalEditor</name>
    <message>
        <source>Knows all prices and peak hours in advance: an upper bound, not a promise.</source>
        <translation>Teab kõiki hindu ja tipptunde ette: ülempiir, mitte lubadus.</translation>
    </message>
    <message>
        <source>Cheapest plan for</source>
        <translation>Odavaim plaan:</translation>
    </message>
    <message>
        <source>Category of the cheapest plan</source>
        <translation>Odavaima plaani kategooria</translation>
    </message>
    <message>
        <source>Remove the cheapest plan</source>
        <translation>Eemalda odavaim plaan</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Salvesti</translation>
    </message>
    <message>
        <source>Load that may move within a day</source>
        <translation>Päeva sees nihutatav koormus</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Tundidest</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>Tundidesse</translation>
    </message>
    <message>
        <source>Into hours: %1</source>
        <translation>Tundidesse: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GroupPanel</name>
    <message>
        <source>The sign of a gain depends on the net position only: who buys more than he sells gains when the price falls.</source>
        <translation>Võidu märk sõltub ainult netopositsioonist: kes ostab rohkem kui müüb, võidab hinna langedes.</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Grupi ettevõtted</translation>
    </message>
    <message>
        <source>Add a Company</source>
        <translation>Lisa ettevõte</translation>
    </message>
    <message>
        <source>Remove the Company</source>
        <translation>Eemalda ettevõte</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>A link that explains how much generation brings the year to its target</extracomment>
        <translation>Kuidas?</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::Headline</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Clearing price under %1, %2</source>
        <translation>Oksjoni hind reegli „%1“ järgi, %2</translation>
    </message>
    <message>
        <source>Average price under %1</source>
        <translation>Keskmine hind reegli „%1“ järgi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a clearing rule, %2 the sentence that says why it cannot clear this book</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clearing price under %1</source>
        <translation>Turuhind, reegel: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HistoryDialog</name>
    <message>
        <source>Event and its history from meter data</source>
        <translation>Sündmus ja selle ajalugu mõõteandmetest</translation>
    </message>
    <message>
        <source>Only days of the same kind count: working days for a working day</source>
        <translation>Arvesse lähevad ainult sama liiki päevad: tööpäevale tööpäevad</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Sündmuse päev</translation>
    </message>
    <message>
        <source>First hour of the event (1 is 0:00 to 1:00)</source>
        <translation>Sündmuse esimene tund (1 on 0:00–1:00)</translation>
    </message>
    <message>
        <source>Hours of the event</source>
        <translation>Sündmuse tunde</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>Kohustus, MW</translation>
    </message>
    <message>
        <source>Days before the event that are looked at</source>
        <translation>Mitut sündmuse-eelset päeva vaadatakse</translation>
    </message>
    <message>
        <source>The obligation must be above zero and the event must end by hour 24.</source>
        <translation>Kohustus peab olema üle nulli ja sündmus lõppema hiljemalt 24. tunniga.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourBar</name>
    <message>
        <source>Previous hour</source>
        <translation>Eelmine tund</translation>
    </message>
    <message>
        <source>Play the hours</source>
        <translation>Esita tunnid</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Järgmine tund</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>The arrow keys go an hour, Space plays and stops</source>
        <translation>Nooled liiguvad tunni võrra, tühik esitab ja peatab</translation>
    </message>
    <message>
        <source>What happens in the hour</source>
        <translation>Mis selles tunnis toimub</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourStrip</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>Tund %1: %2.00–%1.00 Moskva aja järgi</translation>
    </message>
    <message>
        <source>Planned peak hour</source>
        <translation>Kavandatud tiputund</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursOfUseView</name>
    <message>
        <source>Hours of use of the network capacity</source>
        <translation>Võrguvõimsuse kasutustunnid</translation>
    </message>
    <message>
        <source>Not known: it needs the planned peak hours and both transmission tariffs of the price sheet.</source>
        <translation>Pole teada: vaja on plaanilisi tiputunde ja hinnalehe mõlemat ülekandetariifi.</translation>
    </message>
    <message numerus="yes">
        <source>Two-rate transmission is cheaper in %1 of %n month(s).</source>
        <translation>
            <numerusform>Kahemääraline ülekanne on odavam %1 kuul %n-st.</numerusform>
            <numerusform>Kahemääraline ülekanne on odavam %1 kuul %n-st.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) it can never win: the break-even lies above the month&apos;s hours.</source>
        <translation>
            <numerusform>%n kuul ei saa see võita: tasuvuspiir on kuu tundidest suurem.</numerusform>
            <numerusform>%n kuul ei saa see võita: tasuvuspiir on kuu tundidest suurem.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>two-rate can never win in this month</comment>
        <translation>mitte kunagi</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kleebi</translation>
    </message>
    <message>
        <source>Puts the columns of a spreadsheet in from the chosen cell on, from the clipboard</source>
        <translation>Kleebib lõikelaualt tabeli veerud alates valitud lahtrist</translation>
    </message>
    <message>
        <source>Type over a number, or paste columns of a spreadsheet from the chosen cell on; every change can be undone.</source>
        <translation>Kirjutage arv üle või kleepige tabeli veerud alates valitud lahtrist; iga muudatuse saab tagasi võtta.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportChoices</name>
    <message>
        <source>How the data are read</source>
        <translation>Kuidas andmeid loetakse</translation>
    </message>
    <message>
        <source>The file allows another reading too: please check</source>
        <translation>Faili saab lugeda ka teisiti: palun kontrollige</translation>
    </message>
    <message>
        <source>%1 (please check)</source>
        <translation>%1 (palun kontrollige)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importimine</translation>
    </message>
    <message>
        <source>Remarks on the import</source>
        <translation>Märkused impordi kohta</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impordi</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Vali &amp;failid…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Kleebi</translation>
    </message>
    <message>
        <source>Import the cells that were copied from a spreadsheet</source>
        <translation>Impordi tabelarvutusest kopeeritud lahtrid</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Andmete allikas</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Tuvastatud sisu</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Faili read</translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>Kahtlased lahtrid</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Imporditavate failide valik</translation>
    </message>
    <message>
        <source>Meter data and orders (%1)</source>
        <translation>Mõõteandmed ja pakkumused (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Kleebitud lahtrid</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste cells of a spreadsheet.</source>
        <translation>Lohistage failid siia, valige need või kleepige tabelarvutuse lahtrid.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n faili</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 kuni %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were read.</source>
        <translation>
            <numerusform>Loeti %n pakkumus.</numerusform>
            <numerusform>Loeti %n pakkumust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of meter data were read.</source>
        <translation>
            <numerusform>Loeti %n tunni mõõteandmed.</numerusform>
            <numerusform>Loeti %n tunni mõõteandmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery point(s).</source>
        <translation>
            <numerusform>%n tarnepunkt.</numerusform>
            <numerusform>%n tarnepunkti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have no value.</source>
        <translation>
            <numerusform>%n tund on väärtuseta.</numerusform>
            <numerusform>%n tundi on väärtuseta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n lahtrit ei saanud lugeda.</numerusform>
            <numerusform>%n lahtrit ei saanud lugeda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mida leiti</translation>
    </message>
    <message numerus="yes">
        <source>%n peak hour(s) were read.</source>
        <translation>
            <numerusform>Loeti %n tiputund.</numerusform>
            <numerusform>Loeti %n tiputundi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were read.</source>
        <translation>
            <numerusform>Loeti %n hind.</numerusform>
            <numerusform>Loeti %n hinda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as you had the last file with these headings read.</source>
        <translation>Loetud nii nagu eelmine samade päistega fail.</translation>
    </message>
    <message>
        <source>Move the hours by %1 h to Moscow time</source>
        <translation>Nihutada tunde %1 h Moskva ajale</translation>
    </message>
    <message>
        <source>Taken as Moscow time, not moved.</source>
        <translation>Võetud Moskva ajana, nihutamata.</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n month(s) were read.</source>
        <translation>
            <numerusform>Loeti %n kuu tunnid.</numerusform>
            <numerusform>Loeti %n kuu tunnid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of balance energy were read.</source>
        <translation>
            <numerusform>Loeti %n bilansienergia väärtus.</numerusform>
            <numerusform>Loeti %n bilansienergia väärtust.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveBar</name>
    <message>
        <source>% of the directions foreseen</source>
        <extracomment>After a field of percent: share of the system&apos;s directions that a party foresees</extracomment>
        <translation>% suundadest ära arvatud</translation>
    </message>
    <message>
        <source>Share of the spread between one price and two</source>
        <translation>Ühe ja kahe hinna vahe osa</translation>
    </message>
    <message>
        <source>Left everybody settles at one price; right who is short pays the dearest energy of the period and who is long is paid the cheapest</source>
        <translation>Vasakul arveldavad kõik ühe hinnaga; paremal maksab puudujäägis olija perioodi kalleima energia hinda ja ülejäägis olija saab odavaima</translation>
    </message>
    <message>
        <source>leans with the expected direction</source>
        <extracomment>How a party deviates on purpose: in each period towards the direction it expects of the system</extracomment>
        <translation>kaldub oodatava suunaga kaasa</translation>
    </message>
    <message>
        <source>leans the same way in every period</source>
        <extracomment>How a party deviates on purpose: by the same energy in each period</extracomment>
        <translation>kaldub igal perioodil ühtmoodi</translation>
    </message>
    <message>
        <source>How the party deviates on purpose</source>
        <translation>Kuidas bilansihaldur tahtlikult kõrvale kaldub</translation>
    </message>
    <message>
        <source>Share of the directions foreseen, percent</source>
        <translation>Äraarvatud suundade osa, protsenti</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Üks hind</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Kaks hinda</translation>
    </message>
    <message>
        <source>% of the spread</source>
        <translation>% hinnavahest</translation>
    </message>
    <message>
        <source>The party</source>
        <extracomment>Before a choice: The party leans with the expected direction</extracomment>
        <translation>Bilansihaldur</translation>
    </message>
    <message>
        <source>As often as the direction was that of the period before</source>
        <translation>Nii sageli oli suund sama mis eelmisel perioodil</translation>
    </message>
    <message>
        <source>Empty the field for what the document foresees</source>
        <translation>Tühjenda väli, et võtta dokumendi enda osa</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentivePanel</name>
    <message>
        <source>Present</source>
        <extracomment>Button: shows the lesson full screen</extracomment>
        <translation>Esitle</translation>
    </message>
    <message>
        <source>What a deliberate deviation costs above day-ahead</source>
        <translation>Mida tahtlik kõrvalekalle üle päev-ette hinna maksab</translation>
    </message>
    <message>
        <source>There is nothing settled to look at yet.</source>
        <translation>Arveldatud pole veel midagi.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveStage</name>
    <message>
        <source>of the spread between one price and two</source>
        <translation>ühe ja kahe hinna vahest</translation>
    </message>
    <message>
        <source>→ ← share · Home one price · End two prices · Esc ends</source>
        <translation>→ ← osa · Home üks hind · End kaks hinda · Esc lõpetab</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Esitlus</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InputsPanel</name>
    <message>
        <source>Inputs of the study</source>
        <translation>Uuringu sisendid</translation>
    </message>
    <message>
        <source>Type over a value, or double-click to choose; every change can be undone. A click on where it comes from leads to its source.</source>
        <translation>Tipi väärtus üle või tee valimiseks topeltklõps; iga muudatuse saab tagasi võtta. Klõps päritolul viib allikani.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightCostsPanel</name>
    <message>
        <source>Dearest periods</source>
        <translation>Kalleimad perioodid</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>Kulu ööpäeva tundide kaupa</translation>
    </message>
    <message>
        <source>Cost by weekday</source>
        <translation>Kulu nädalapäevade kaupa</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Põhinäitajad</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Kuhu raha läheb</translation>
    </message>
    <message>
        <source>Money of deficits and surpluses by hour of the local day and by weekday; below zero the party pays.</source>
        <translation>Puudujääkide ja ülejääkide raha kohaliku ööpäeva tundide ja nädalapäevade kaupa; alla nulli bilansihaldur maksab.</translation>
    </message>
    <message>
        <source>Table that is shown</source>
        <translation>Näidatav tabel</translation>
    </message>
    <message>
        <source>Ten dearest periods, by cost above day-ahead</source>
        <translation>Kümme kalleimat perioodi, kulu üle päev-ette hinna</translation>
    </message>
    <message>
        <source>Ten dearest periods, by net cost</source>
        <translation>Kümme kalleimat perioodi, netokulu</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Ööpäeva tunnid</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Nädalapäevad</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightForecastPanel</name>
    <message>
        <source>Better forecasts</source>
        <translation>Paremad prognoosid</translation>
    </message>
    <message>
        <source>Money of the imbalance, added up</source>
        <translation>Ebabilansi raha kokku</translation>
    </message>
    <message>
        <source>Energy only, without fees; below zero the party has paid.</source>
        <translation>Ainult energia, tasudeta; alla nulli on bilansihaldur maksnud.</translation>
    </message>
    <message>
        <source>Prices stay as settled</source>
        <translation>Hinnad jäävad nagu arveldatud</translation>
    </message>
    <message>
        <source>The system moves with the party</source>
        <translation>Süsteem muutub koos bilansihalduriga</translation>
    </message>
    <message>
        <source>Imbalance forecast away</source>
        <translation>Ära prognoositud ebabilanss</translation>
    </message>
    <message>
        <source>What else a better forecast changes</source>
        <translation>Mida parem prognoos veel muudab</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Nagu arveldatud</translation>
    </message>
    <message>
        <source>%1 better</source>
        <extracomment>%1 a share such as &quot;10 %&quot;</extracomment>
        <translation>%1 parem</translation>
    </message>
    <message>
        <source>Energy and the fees on the imbalance.</source>
        <translation>Energia ja tasud ebabilansilt.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightRegimesPanel</name>
    <message>
        <source>The same data under other rules</source>
        <translation>Samad andmed teiste kordade järgi</translation>
    </message>
    <message>
        <source>Quarters against hours</source>
        <translation>Veerandtunnid ja tunnid</translation>
    </message>
    <message>
        <source>Energy sold, energy bought and fees; below zero the party pays. Rules that lack data have no bar.</source>
        <translation>Müüdud ja ostetud energia ning tasud; alla nulli bilansihaldur maksab. Kui andmeid ei jätku, tulpa pole.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Tulbad</translation>
    </message>
    <message>
        <source>Quarters and hours</source>
        <translation>Veerandtunnid ja tunnid</translation>
    </message>
    <message>
        <source>Fill what a rule lacks</source>
        <translation>Täida puuduv</translation>
    </message>
    <message>
        <source>Fills the series that a rule lacks, and names what stands in</source>
        <translation>Täidab read, mida reeglil ei ole, ja nimetab asenduse</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightSystemPanel</name>
    <message>
        <source>Quadrants</source>
        <translation>Kvadrandid</translation>
    </message>
    <message>
        <source>Own imbalance against the system&apos;s</source>
        <translation>Oma ebabilanss süsteemi oma vastu</translation>
    </message>
    <message>
        <source>A dot a period, with the money of each quadrant: a single price pays who helps, two prices never do.</source>
        <translation>Punkt on periood, nurgas kvadrandi raha: üks hind tasub aitajale, kaks hinda mitte kunagi.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InvoiceDelegate</name>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LadderView</name>
    <message numerus="yes">
        <source>Demand: %n bid(s), highest first</source>
        <translation>
            <numerusform>Nõudlus: %n ostupakkumus, kõrgeim ees</numerusform>
            <numerusform>Nõudlus: %n ostupakkumust, kõrgeim ees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supply: %n offer(s), lowest first</source>
        <translation>
            <numerusform>Pakkumine: %n müügipakkumus, madalaim ees</numerusform>
            <numerusform>Pakkumine: %n müügipakkumust, madalaim ees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LessonNoteView</name>
    <message>
        <source>Note of the lesson</source>
        <translation>Õppetüki leht</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Õppetükk</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>Salvesta leht PDF-ina</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Prindi leht</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Sulge õppetükk</translation>
    </message>
    <message>
        <source>Previous book of the lesson</source>
        <translation>Õppetüki eelmine raamat</translation>
    </message>
    <message>
        <source>Next book of the lesson</source>
        <translation>Õppetüki järgmine raamat</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a button: the next book of a lesson</extracomment>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Book %1 of %2</source>
        <translation>Raamat %1 / %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadDesk</name>
    <message>
        <source>Typical days</source>
        <translation>Tüüppäevad</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>Aasta ühel pildil</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Tundide kaupa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>kind of days</comment>
        <translation>
            <numerusform>%1, %n päev</numerusform>
            <numerusform>%1, %n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Tööpäevad</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Laupäevad</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>Pühapäevad ja pühad</translation>
    </message>
    <message>
        <source>Mean by hour; the band leaves out the lowest and the highest tenth of the days.</source>
        <translation>Keskmine tunni kaupa; ribast jäävad välja päevade alumine ja ülemine kümnendik.</translation>
    </message>
    <message>
        <source>Drag over days to see them alone.</source>
        <translation>Lohista üle päevade, et näha ainult neid.</translation>
    </message>
    <message>
        <source>Season of the typical days</source>
        <translation>Tüüppäevade aastaaeg</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Kõik aastaajad</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Talv</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Kevad</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Suvi</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Sügis</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadView</name>
    <message>
        <source>Mean of the working days</source>
        <translation>Tööpäevade keskmine</translation>
    </message>
    <message>
        <source>Mean of the days off</source>
        <translation>Puhkepäevade keskmine</translation>
    </message>
    <message>
        <source>The day on which most moves</source>
        <translation>Suurima nihkega päev</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Valitud päev</translation>
    </message>
    <message>
        <source>Which day&apos;s load</source>
        <translation>Millise päeva koormus</translation>
    </message>
    <message>
        <source>Day of the load</source>
        <translation>Koormuse päev</translation>
    </message>
    <message>
        <source>Load before and after</source>
        <translation>Koormus enne ja pärast</translation>
    </message>
    <message>
        <source>Load before and after: %1</source>
        <translation>Koormus enne ja pärast: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Selgitus</translation>
    </message>
    <message>
        <source>%1[*] – MeritDesk</source>
        <extracomment>window title: %1 the document&apos;s name; [*] is the mark of unsaved changes</extracomment>
        <translation>%1[*] – MeritDesk</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüüd</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigeerimine</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>menu of the actions of the page that is shown</extracomment>
        <translation>&amp;Leht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tööriistad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Võta tagasi: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Tee uuesti: %1</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Aruande kirjutamine</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Aruanne on kirjutatud faili %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Aruannet ei saanud faili %1 kirjutada.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Arvutan…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Loen…</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Aruannet ei õnnestunud trükkida.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Õppetükk</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salvesta leht</translation>
    </message>
    <message>
        <source>The note is written to %1.</source>
        <translation>Leht on kirjutatud faili %1.</translation>
    </message>
    <message>
        <source>The note could not be written to %1.</source>
        <translation>Lehte ei õnnestunud kirjutada faili %1.</translation>
    </message>
    <message>
        <source>The note could not be printed.</source>
        <translation>Lehte ei õnnestunud printida.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paanid</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Järgmine leht</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Eelmine leht</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MatrixPanel</name>
    <message>
        <source>Depths and durations</source>
        <translation>Mahud ja kestused</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Näitaja lahtrites</translation>
    </message>
    <message>
        <source>A click studies the cell.</source>
        <translation>Klõps võtab lahtri uurimise alla.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Maht</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Veel pole midagi näidata</translation>
    </message>
    <message>
        <source>the cap binds</source>
        <translation>ülempiir piirab</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>All cells of all mechanisms</source>
        <translation>Kõigi mehhanismide kõik lahtrid</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a place such as orders[3].price, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Teate liik</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Sulge teade (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulge teade</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NavigationHeading</name>
    <message>
        <source>folded</source>
        <translation>kokku pandud</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>lahti</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NewClassDialog</name>
    <message>
        <source>Class rounds</source>
        <translation>Klassivoorud</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>Buyers among them</source>
        <translation>Neist ostjaid</translation>
    </message>
    <message>
        <source>Seats played by computers</source>
        <translation>Arvutite mängitavad kohad</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Voore</translation>
    </message>
    <message>
        <source>Chance number</source>
        <translation>Juhuarv</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>Uus klass</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pealkiri</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turg</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>Kliirimisreegel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimed</translation>
    </message>
    <message>
        <source>One name a line; seats without one are called by their number</source>
        <translation>Üks nimi reas; nimeta kohti kutsutakse numbri järgi</translation>
    </message>
    <message>
        <source>The same number gives the same bids of the computers</source>
        <translation>Sama arv annab samad arvutite pakkumused</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pealkiri</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Turg</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Kohad</translation>
    </message>
    <message>
        <source>&amp;Buyers among them</source>
        <translation>Neist &amp;ostjaid</translation>
    </message>
    <message>
        <source>Played by &amp;computers</source>
        <translation>&amp;Arvutid mängivad</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>Kliirimis&amp;reegel</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>&amp;Voore</translation>
    </message>
    <message>
        <source>C&amp;hance number</source>
        <translation>&amp;Juhuarv</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nimed</translation>
    </message>
    <message>
        <source>Start the Class</source>
        <translation>Alusta klassi</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>The name of a seat that nobody has named; %1 is its number</extracomment>
        <translation>Koht %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OperatorPanel</name>
    <message>
        <source>Income and outlay of the operator</source>
        <translation>Süsteemihalduri tulud ja kulud</translation>
    </message>
    <message>
        <source>Months of the operator</source>
        <translation>Süsteemihalduri kuud</translation>
    </message>
    <message>
        <source>What the operator states for each month; type a value to change it</source>
        <translation>Süsteemihalduri andmed kuude kaupa; muutmiseks kirjuta väärtus</translation>
    </message>
    <message>
        <source>What the operator states</source>
        <translation>Süsteemihalduri andmed</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OptionsBar</name>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Rules to compare</source>
        <translation>Võrreldavad reeglid</translation>
    </message>
    <message>
        <source>Rule shown in curves and ladders</source>
        <translation>Kõveratel ja ridades näidatav reegel</translation>
    </message>
    <message>
        <source>The rule that curves and ladders show</source>
        <translation>Reegel, mida kõverad ja pakkumuste read näitavad</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <extracomment>Button: opens steps, caps, deal ratio and demand of the auction</extracomment>
        <translation>Tingimused…</translation>
    </message>
    <message>
        <source>Steps, caps, deal ratio, the demand of one buyer, and what single rules ask for</source>
        <translation>Sammud, ülempiirid, tehingute osakaal, ühe ostja nõudlus ja üksikute reeglite tingimused</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OriginsPanel</name>
    <message>
        <source>Search in numbers, sources and places</source>
        <translation>Otsi arvudest, allikatest ja kohtadest</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsing</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Allika liik</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Kust arvud pärit on</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many numbers come from a kind of source: %1 the kind, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Every kind of source</extracomment>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Arve veel pole</translation>
    </message>
    <message>
        <source>%1 numbers: %2 published or stated in the study, %3 from memory or constructed</source>
        <translation>Arve: %1, avaldatud või uuringus öeldud %2, mälu järgi või koostatud %3</translation>
    </message>
    <message>
        <source>Show every number</source>
        <translation>Näita kõiki arve</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OwnEffectPanel</name>
    <message>
        <source>Largest export</source>
        <translation>Suurim võrku antu</translation>
    </message>
    <message>
        <source>The hour in which the plant exports the most meets the market</source>
        <translation>Turuga kohtub tund, mil jaam annab võrku kõige rohkem</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>Mõju omaenda hinnale</translation>
    </message>
    <message>
        <source>earned: %1</source>
        <translation>tulu: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>kaotus: %1</translation>
    </message>
    <message>
        <source>Change the orders…</source>
        <translation>Muuda pakkumusi…</translation>
    </message>
    <message>
        <source>Auction page</source>
        <translation>Oksjoni leht</translation>
    </message>
    <message>
        <source>Takes this book of orders to the auction page, where it can be changed</source>
        <translation>Viib selle pakkumuste raamatu oksjoni lehele, kus seda saab muuta</translation>
    </message>
    <message>
        <source>The exports meet the book of orders on the auction page</source>
        <translation>Võrku antu kohtub oksjoni lehe pakkumuste raamatuga</translation>
    </message>
    <message>
        <source>There is no book of orders that exports could meet. Open or type one on the auction page: its price without and with the exports then stands here.</source>
        <translation>Pole pakkumuste raamatut, millega võrku antu saaks kohtuda. Avage või sisestage see oksjoni lehel: siin on siis selle hind ilma ja koos võrku antuga.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PanelPage</name>
    <message>
        <source>What is missing</source>
        <translation>Mis on puudu</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeakHoursView</name>
    <message>
        <source>Hours that formed the purchased capacity</source>
        <translation>Ostetud võimsuse määranud tunnid</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Ostetud võimsus</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Võrguvõimsus</translation>
    </message>
    <message>
        <source>Hours that formed the network capacity</source>
        <translation>Võrguvõimsuse määranud tunnid</translation>
    </message>
    <message>
        <source>The hours that form this capacity are not known here: give them in the calendar.</source>
        <translation>Selle võimsuse tunnid pole siin teada: andke need kalendris.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 RUB; most often hour %2: %3.</source>
        <comment>days in all, their cost, an hour, its days</comment>
        <translation>
            <numerusform>%n päev, %1 RUB; kõige sagedamini tund %2: %3.</numerusform>
            <numerusform>%n päeva, %1 RUB; kõige sagedamini tund %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 RUB)</source>
        <comment>days, cost</comment>
        <translation>%1 (%2 RUB)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeriodsPanel</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periood</numerusform>
            <numerusform>%n perioodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s)</source>
        <extracomment>%1 of all periods (%n) are listed</extracomment>
        <translation>
            <numerusform>%1 %n perioodist</numerusform>
            <numerusform>%1 %n perioodist</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positsioon</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>Positsioon: %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Kõik päevad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>A day; dragging with Shift over a chart chooses any span</source>
        <translation>Päev; Shift-klahviga lohistades saab graafikul valida vahemiku</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>Valitud vahemik</translation>
    </message>
    <message>
        <source>Periods that are listed</source>
        <translation>Loetletud perioodid</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Kõik perioodid</translation>
    </message>
    <message>
        <source>Deficit only</source>
        <translation>Ainult puudujääk</translation>
    </message>
    <message>
        <source>Surplus only</source>
        <translation>Ainult ülejääk</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>Süsteemi vastu</translation>
    </message>
    <message>
        <source>Prices below zero</source>
        <translation>Hinnad alla nulli</translation>
    </message>
    <message>
        <source>Days of a clock change</source>
        <translation>Kella muutmise päevad</translation>
    </message>
    <message>
        <source>The hundred dearest</source>
        <translation>Sada kalleimat</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnad</translation>
    </message>
    <message>
        <source>Settlement periods</source>
        <translation>Kauplemisperioodid</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party pays %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1: puudujääk %2 MWh, ülejääk %3 MWh, bilansihaldur maksab %4 EUR</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party receives %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1: puudujääk %2 MWh, ülejääk %3 MWh, bilansihaldur saab %4 EUR</translation>
    </message>
    <message>
        <source>Imbalance of %1</source>
        <extracomment>Name of a chart: %1 is a party</extracomment>
        <translation>Ebabilanss: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PinPanel</name>
    <message>
        <source>Pin</source>
        <extracomment>Button: puts the state in view aside to compare with</extracomment>
        <translation>Kinnita</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>Button: takes a state that was put aside away</extracomment>
        <translation>Vabasta</translation>
    </message>
    <message>
        <source>Pin the state in view: its curves stay behind the live ones, and this table says what has changed since.</source>
        <translation>Kinnitage praegune olek: selle kõverad jäävad kehtivate taha ja see tabel näitab, mis on muutunud.</translation>
    </message>
    <message>
        <source>Pinned state</source>
        <translation>Kinnitatud olek</translation>
    </message>
    <message>
        <source>The pinned state to compare with; type to rename it</source>
        <translation>Kinnitatud olek, millega võrrelda; ümbernimetamiseks kirjutage uus nimi</translation>
    </message>
    <message>
        <source>Puts the state in view aside to compare with</source>
        <translation>Paneb praeguse oleku võrdluseks kõrvale</translation>
    </message>
    <message>
        <source>Takes the pinned state away</source>
        <translation>Eemaldab kinnitatud oleku</translation>
    </message>
    <message>
        <source>Now against the pinned state</source>
        <translation>Praegune ja kinnitatud olek</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlanPage</name>
    <message>
        <source>Methods</source>
        <translation>Meetodid</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Use This Plan</source>
        <translation>Kasuta seda plaani</translation>
    </message>
    <message>
        <source>Makes the plan of the method in view the consumer&apos;s plan for categories 5 and 6</source>
        <translation>Teeb vaadeldava meetodi plaanist tarbija plaani 5. ja 6. kategooria jaoks</translation>
    </message>
    <message>
        <source>What the plans come to</source>
        <translation>Milleni plaanid viivad</translation>
    </message>
    <message>
        <source>Weekday profiles</source>
        <translation>Nädalapäevade profiilid</translation>
    </message>
    <message>
        <source>Worst hours</source>
        <translation>Halvimad tunnid</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Plaan ja fakt</translation>
    </message>
    <message>
        <source>Range of 5 and 6</source>
        <translation>5. ja 6. vahemik</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Tundlikkus</translation>
    </message>
    <message>
        <source>Planning the past…</source>
        <translation>Mineviku plaanimine…</translation>
    </message>
    <message>
        <source>No consumer to plan for yet</source>
        <translation>Pole veel tarbijat, kellele plaanida</translation>
    </message>
    <message>
        <source>With hourly meter data and a price sheet, this page plans the past as it would have been planned the day before, counts what every method&apos;s errors would have cost in categories 5 and 6, and shows how the best choice changes with the load.</source>
        <translation>Tunniandmete ja hinnakirja põhjal plaanib see leht mineviku nii, nagu seda oleks plaanitud eelmisel päeval, arvutab, mida iga meetodi vead oleksid maksnud 5. ja 6. kategoorias, ning näitab, kuidas parim valik koormusega muutub.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlannedHoursBar</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>%1. tund: %2.00–%1.00 Moskva aja järgi</translation>
    </message>
    <message>
        <source>Planned peak hour %1</source>
        <translation>Kavandatud tiputund %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioBar</name>
    <message>
        <source>Find a site</source>
        <translation>Otsi tarbimiskohta</translation>
    </message>
    <message>
        <source>Part of a site&apos;s name</source>
        <translation>Osa tarbimiskoha nimest</translation>
    </message>
    <message>
        <source>Sites by today&apos;s category</source>
        <translation>Tarbimiskohad tänase kategooria järgi</translation>
    </message>
    <message>
        <source>Sites by the best choice</source>
        <translation>Tarbimiskohad parima valiku järgi</translation>
    </message>
    <message>
        <source>Today: every category</source>
        <translation>Täna: kõik kategooriad</translation>
    </message>
    <message>
        <source>Best choice: every category</source>
        <translation>Parim valik: kõik kategooriad</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>Täna: %1</translation>
    </message>
    <message>
        <source>Best choice: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>Parim valik: %1</translation>
    </message>
    <message>
        <source>Show every name</source>
        <translation>Näita kõiki nimesid</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioPage</name>
    <message>
        <source>Savings by site</source>
        <translation>Kokkuhoid tarbimiskohtade kaupa</translation>
    </message>
    <message>
        <source>Open Site</source>
        <translation>Ava tarbimiskoht</translation>
    </message>
    <message>
        <source>Shows the chosen site on the page of price categories</source>
        <translation>Näitab valitud tarbimiskohta hinnakategooriate lehel</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n tarbimiskoht</numerusform>
            <numerusform>%n tarbimiskohta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could save %2</source>
        <extracomment>%1 the number of sites in words, %2 an amount</extracomment>
        <translation>%1: võimalik kokkuhoid %2</translation>
    </message>
    <message>
        <source>%1 of %2 sites shown</source>
        <translation>Näidatud %1 tarbimiskohta %2-st</translation>
    </message>
    <message>
        <source>%1: today %2, at best %3, saving %4 in the year, without VAT</source>
        <extracomment>%1 the sites in words, the others amounts</extracomment>
        <translation>%1: täna %2, parimal juhul %3, kokkuhoid aastas %4, ilma käibemaksuta</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfell</translation>
    </message>
    <message>
        <source>No sites to compare yet</source>
        <translation>Võrrelda pole veel ühtegi tarbimiskohta</translation>
    </message>
    <message>
        <source>With the meter data of several sites, this page ranks them by what the best price category would save each of them, and adds up what the portfolio pays today and could pay at best.</source>
        <translation>Mitme tarbimiskoha mõõteandmete põhjal järjestab see leht kohad selle järgi, kui palju parim hinnakategooria igaühel säästaks, ning liidab kokku, mida portfell maksab täna ja mida parimal juhul.</translation>
    </message>
    <message>
        <source>No site names a price category of today that can be billed: there is nothing to compare the best choice with.</source>
        <translation>Ühelgi tarbimiskohal pole märgitud praegust hinnakategooriat, mille järgi saaks arvet arvutada: parimat valikut pole millega võrrelda.</translation>
    </message>
    <message>
        <source>No site could save: each pays by its best price category already.</source>
        <translation>Säästa pole kusagil: iga tarbimiskoht maksab juba oma parima hinnakategooria järgi.</translation>
    </message>
    <message>
        <source>Only one site has a saving: a chart ranks two or more.</source>
        <translation>Kokkuhoid on ainult ühel tarbimiskohal: diagramm järjestab kaht või enamat.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioTable</name>
    <message>
        <source>Sites of the portfolio</source>
        <translation>Portfelli tarbimiskohad</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceCategoriesPage</name>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Kuu või aasta</translation>
    </message>
    <message>
        <source>Cost by price category</source>
        <translation>Maksumus hinnakategooriate kaupa</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Maksumus kuude kaupa</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Arve</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kulud</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuud</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Copy Comparison</source>
        <translation>Kopeeri võrdlus</translation>
    </message>
    <message>
        <source>Load by hour: %1</source>
        <translation>Koormus tundide kaupa: %1</translation>
    </message>
    <message>
        <source>Load by day and hour: %1</source>
        <translation>Koormus päevade ja tundide kaupa: %1</translation>
    </message>
    <message>
        <source>Load duration: %1</source>
        <translation>Koormuse kestus: %1</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Kogu aasta %1</translation>
    </message>
    <message>
        <source>Cost by price category, %1</source>
        <translation>Maksumus hinnakategooriate kaupa, %1</translation>
    </message>
    <message>
        <source>Choose a month to see its bill line by line.</source>
        <translation>Valige kuu, et näha selle arvet rida-realt.</translation>
    </message>
    <message>
        <source>Hours that formed the capacity</source>
        <translation>Tunnid, mille järgi kujunes võimsus</translation>
    </message>
    <message>
        <source>Charts and tables of the consumer</source>
        <translation>Tarbija joonised ja tabelid</translation>
    </message>
    <message>
        <source>Price categories, %1</source>
        <translation>Hinnakategooriad, %1</translation>
    </message>
    <message>
        <source>Price categories by month</source>
        <translation>Hinnakategooriad kuude kaupa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price category, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>Kahtlased tunnid</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Hinnad</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Price sheet</source>
        <translation>Hinnaleht</translation>
    </message>
    <message>
        <source>Typical days: %1</source>
        <translation>Tüüppäevad: %1</translation>
    </message>
    <message>
        <source>Transmission is chosen once a year: one of the two middle lines holds for all months.</source>
        <translation>Ülekanne valitakse kord aastas: kõigi kuude kohta kehtib üks kahest keskmisest reast.</translation>
    </message>
    <message>
        <source>The year by month: cheapest categories under the once-a-year rule</source>
        <translation>Aasta kuude kaupa: odavaimad kategooriad, kui ülekanne valitakse kord aastas</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Aasta plaan</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Koormus</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Tiputunnid</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Kasutustunnid</translation>
    </message>
    <message>
        <source>Hour that formed the capacity</source>
        <translation>Võimsuse määranud tund</translation>
    </message>
    <message>
        <source>Shows all days again (Esc)</source>
        <translation>Näita jälle kõiki päevi (Esc)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>the days that pictures are limited to; a click lifts it</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all days</source>
        <translation>Ainult %1; näita kõiki päevi</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day of a period within a month</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of the first day of a period within a month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of the last day of a period within a month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>Tarbijat veel pole</translation>
    </message>
    <message>
        <source>Import meter data (80020 messages, hourly tables), drop a file, or open a sample: the bill under every price category appears here.</source>
        <translation>Importige mõõteandmed (80020 teated, tunnitabelid), lohistage fail või avage näidis: siia ilmub arve iga hinnakategooria järgi.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceSheetView</name>
    <message>
        <source>Price sheet</source>
        <translation>Hinnaleht</translation>
    </message>
    <message>
        <source>Prices by hour</source>
        <translation>Tunnihinnad</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Millised hinnad</translation>
    </message>
    <message>
        <source>Month of the hourly prices</source>
        <translation>Tunnihindade kuu</translation>
    </message>
    <message>
        <source>Also what the sheet does not have</source>
        <translation>Ka see, mida lehel ei ole</translation>
    </message>
    <message>
        <source>Rates of the month</source>
        <translation>Kuu määrad</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ProsumerPage</name>
    <message>
        <source>Looks at own generation</source>
        <translation>Vaated omatootmisele</translation>
    </message>
    <message>
        <source>Next Day</source>
        <translation>Järgmine päev</translation>
    </message>
    <message>
        <source>Shows the next day of own generation</source>
        <translation>Näitab omatootmise järgmist päeva</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>Eelmine päev</translation>
    </message>
    <message>
        <source>Shows the day before</source>
        <translation>Näitab eelmist päeva</translation>
    </message>
    <message>
        <source>Largest Export</source>
        <translation>Suurim võrku antu</translation>
    </message>
    <message>
        <source>Takes the largest export of an hour to the market</source>
        <translation>Viib turule suurima võrku antuga tunni</translation>
    </message>
    <message>
        <source>No own generation yet</source>
        <translation>Omatootmist veel pole</translation>
    </message>
    <message>
        <source>What does a house or a workshop with a plant of its own pay under net metering, net billing, sell-all, a mechanism price or an aggregator, who pays the difference, and what do its exports do to their own price? Open a file of format meritdesk.prosumer/1, or a sample: four hours worked by hand, a house, a workshop.</source>
        <translation>Kui palju maksab oma jaamaga maja või tsehh netomõõtmise, netoarvelduse, kogu toodangu müügi, mehhanismi hinna või agregaatori korral, kes maksab vahe ja mida teeb võrku antu omaenda hinnaga? Avage meritdesk.prosumer/1 vormingus fail või näide: neli käsitsi arvutatud tundi, maja, tsehh.</translation>
    </message>
    <message>
        <source>Four hours worked by hand</source>
        <translation>Neli käsitsi arvutatud tundi</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Arvutan…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>Seda ei saa veel arvutada</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PublicationPanel</name>
    <message>
        <source>Publication of the prices</source>
        <translation>Hindade avaldamine</translation>
    </message>
    <message>
        <source>The prices of a day are published on the second working day after it, by 16:30 Estonian time.</source>
        <translation>Päeva hinnad avaldatakse ülejärgmisel tööpäeval kella 16.30-ks Eesti aja järgi.</translation>
    </message>
    <message>
        <source>The rule that settles is not an Estonian one: it sets no days of publication here.</source>
        <translation>Arveldusreegel ei ole Eesti oma: avaldamispäevi siin ei ole.</translation>
    </message>
    <message>
        <source>The final statement of %1 comes on %2.</source>
        <extracomment>%1 a month, %2 a day</extracomment>
        <translation>Lõplik aruanne (%1) tuleb %2.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReductionBar</name>
    <message>
        <source>Own reduction</source>
        <translation>Oma vähendus</translation>
    </message>
    <message>
        <source>Others&apos; reduction</source>
        <translation>Teiste vähendus</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <comment>a field</comment>
        <translation>%1, MW</translation>
    </message>
    <message>
        <source>all are cut in proportion</source>
        <extracomment>Whose demand response counts when the limit binds: own and others&apos; in proportion</extracomment>
        <translation>kõiki kärbitakse võrdeliselt</translation>
    </message>
    <message>
        <source>own counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>oma läheb enne arvesse</translation>
    </message>
    <message>
        <source>others&apos; counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>teiste oma läheb enne arvesse</translation>
    </message>
    <message>
        <source>Whose reduction counts above the limit</source>
        <translation>Kelle vähendus läheb üle piiri arvesse</translation>
    </message>
    <message>
        <source>both points to the left</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>mõlemad punktid vasakule</translation>
    </message>
    <message>
        <source>second point in proportion</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>teine punkt võrdeliselt</translation>
    </message>
    <message>
        <source>How the demand curve moves</source>
        <translation>Kuidas nõudluskõver nihkub</translation>
    </message>
    <message>
        <source>Above the limit:</source>
        <extracomment>Before a choice: whose demand response counts when the limit binds</extracomment>
        <translation>Üle piiri:</translation>
    </message>
    <message>
        <source>Demand moves:</source>
        <extracomment>Before a choice: how the demand curve moves</extracomment>
        <translation>Nõudlus nihkub:</translation>
    </message>
    <message>
        <source>limit %1 % = %2</source>
        <extracomment>Below a slider: %1 percent of the first point of demand, %2 its volume</extracomment>
        <translation>piir %1 % = %2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>Below a field: how much of a volume counts; %1 a volume</extracomment>
        <translation>arvesse %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReplayBar</name>
    <message>
        <source>Step of the clearing</source>
        <translation>Arvelduse samm</translation>
    </message>
    <message>
        <source>Space plays and stops, the arrow keys go a step, Escape closes</source>
        <translation>Tühik käivitab ja peatab, nooleklahvid liiguvad sammu, Escape sulgeb</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Samm tagasi</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Esita</translation>
    </message>
    <message>
        <source>Step Forward</source>
        <translation>Samm edasi</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Sulge kordus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Nothing to play: there is no result.</source>
        <translation>Pole midagi esitada: tulemust ei ole.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 a scene of the clearing such as &quot;Match&quot;, %2 the number of the step, %3 of how many</extracomment>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResponsePage</name>
    <message>
        <source>Working it out…</source>
        <translation>Arvutan…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>Seda ei saa veel arvutada</translation>
    </message>
    <message>
        <source>Depth of the reduction</source>
        <translation>Vähendamise maht</translation>
    </message>
    <message>
        <source>Duration of an event</source>
        <translation>Sündmuse kestus</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mehhanism</translation>
    </message>
    <message>
        <source>Looks at the demand response</source>
        <translation>Vaated tarbimise juhtimisele</translation>
    </message>
    <message>
        <source>Next Mechanism</source>
        <translation>Järgmine mehhanism</translation>
    </message>
    <message>
        <source>Shows the next mechanism</source>
        <translation>Näitab järgmist mehhanismi</translation>
    </message>
    <message>
        <source>Best Cell</source>
        <translation>Parim lahter</translation>
    </message>
    <message>
        <source>Studies the depth and duration with the largest net</source>
        <translation>Võtab uurimise alla suurima puhastulemiga mahu ja kestuse</translation>
    </message>
    <message>
        <source>No demand response yet</source>
        <translation>Tarbimise juhtimist veel pole</translation>
    </message>
    <message>
        <source>What does a large consumer earn by switching off a power for two or four hours, what does that do to capacity and energy prices, and do its own stations lose more than it saves? Open a file of format meritdesk.response/1, or a sample: two study days of 2017 with real prices, and the oil company group of the article.</source>
        <translation>Mida teenib suurtarbija, lülitades kaheks või neljaks tunniks võimsust välja, mida see teeb võimsuse ja energia hindadega ning kas enda jaamad kaotavad rohkem, kui ta säästab? Ava meritdesk.response/1 vormingus fail või näidis: kaks 2017. aasta uuringupäeva ja artikli naftafirma kontsern.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsModes</name>
    <message>
        <source>Rules and participants as tables</source>
        <translation>Reeglid ja osalejad tabelitena</translation>
    </message>
    <message>
        <source>Rules and participants as bars</source>
        <translation>Reeglid ja osalejad tulpadena</translation>
    </message>
    <message>
        <source>Now against a pinned state</source>
        <translation>Praegune ja kinnitatud olek</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsPanel</name>
    <message>
        <source>Money of each participant</source>
        <translation>Iga osaleja raha</translation>
    </message>
    <message>
        <source>Results under each rule</source>
        <translation>Tulemused iga reegli järgi</translation>
    </message>
    <message>
        <source>Click to show this rule in the chart and the ladders</source>
        <translation>Klõpsake, et näidata seda reeglit joonisel ja pakkumusridades</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <extracomment>Button: the table says how much better or worse off each participant is than under another rule</extracomment>
        <translation>Võidud ja kaotused</translation>
    </message>
    <message>
        <source>How much better or worse off each participant is than under the base rule</source>
        <translation>Kui palju paremas või halvemas seisus on iga osaline võrreldes baasreegliga</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>Baasreegel</translation>
    </message>
    <message>
        <source>The rule that the others are compared with</source>
        <translation>Reegel, millega teisi võrreldakse</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>The results of the other rules are compared with those of the rule %1</extracomment>
        <translation>võrdlus: %1</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Mida tulbad näitavad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Kogused</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RoundPanel</name>
    <message>
        <source>Hand In…</source>
        <translation>Esita pakkumus…</translation>
    </message>
    <message>
        <source>Pass the screen around: everybody types a sheet unseen</source>
        <translation>Anna ekraan ringi: igaüks kirjutab oma pakkumuse teiste eest varjatult</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>Sulge voor</translation>
    </message>
    <message>
        <source>No more sheets; the computers hand in</source>
        <translation>Pakkumusi enam vastu ei võeta; arvutid esitavad omad</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>Avalikusta samm-sammult</translation>
    </message>
    <message>
        <source>Plays the clearing; the standings follow at its end</source>
        <translation>Mängib kliirimise läbi; lõpus uueneb edetabel</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>Järgmine voor</translation>
    </message>
    <message>
        <source>Opens the next round</source>
        <translation>Avab järgmise vooru</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>Closed: nobody knows the result yet.</source>
        <translation>Suletud: tulemust ei tea veel keegi.</translation>
    </message>
    <message>
        <source>Revealed.</source>
        <translation>Avalikustatud.</translation>
    </message>
    <message>
        <source>Open: only computers play.</source>
        <translation>Avatud: mängivad ainult arvutid.</translation>
    </message>
    <message>
        <source>Open: everybody has handed in.</source>
        <translation>Avatud: kõik on pakkumuse esitanud.</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n sheet(s) still to come.</source>
        <translation>
            <numerusform>Avatud: oodata on veel %n pakkumus.</numerusform>
            <numerusform>Avatud: oodata on veel %n pakkumust.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the title of a class, %2 a clearing rule</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 the number of the current round, %2 of how many</extracomment>
        <translation>Voor %1 / %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RuleTerms</name>
    <message>
        <source>all to the side with the larger fee</source>
        <translation>kõik suurema tasuga poolele</translation>
    </message>
    <message>
        <source>Sellers’ share of the surplus</source>
        <translation>Müüjate osa hinnavahest</translation>
    </message>
    <message>
        <source>The returned surplus goes to the side that declared the larger fee</source>
        <translation>Tagastatav hinnavahe läheb poolele, kes pakkus suurema tasu</translation>
    </message>
    <message>
        <source>Least marginal lot</source>
        <translation>Vähim piirkogus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>Call until</source>
        <translation>Oksjon kuni</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>Eelisjärjekord</translation>
    </message>
    <message>
        <source>Who is served first at Anhui’s price</source>
        <translation>Kes saab Anhui hinnaga esimesena tehingu</translation>
    </message>
    <message>
        <source>nearest to the price</source>
        <extracomment>The order whose declared price is nearest to the clearing price is served first</extracomment>
        <translation>hinnale lähim</translation>
    </message>
    <message>
        <source>strongest wish</source>
        <extracomment>The highest bid and the lowest offer are served first</extracomment>
        <translation>tugevaim soov</translation>
    </message>
    <message>
        <source>Listed side</source>
        <translation>Noteeriv pool</translation>
    </message>
    <message>
        <source>The side whose one order is posted</source>
        <translation>Pool, kelle ainus pakkumus on välja pandud</translation>
    </message>
    <message>
        <source>one buyer lists</source>
        <extracomment>One buyer posts an order, sellers take it</extracomment>
        <translation>ostja noteerib</translation>
    </message>
    <message>
        <source>one seller lists</source>
        <extracomment>One seller posts an order, buyers take it</extracomment>
        <translation>müüja noteerib</translation>
    </message>
    <message>
        <source>Takers</source>
        <translation>Vastuvõtjad</translation>
    </message>
    <message>
        <source>How the takers of a listing share it</source>
        <translation>Kuidas vastuvõtjad väljapandud koguse jagavad</translation>
    </message>
    <message>
        <source>share pro rata</source>
        <extracomment>The takers of a listing share it in proportion to their quantities</extracomment>
        <translation>jagavad võrdeliselt</translation>
    </message>
    <message>
        <source>earlier first</source>
        <extracomment>The earlier taker of a listing is served first</extracomment>
        <translation>varasem enne</translation>
    </message>
    <message>
        <source>β, from 0 to 1: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β, 0 kuni 1: osa paaride hinnavahest, mis tagastatakse müüjatele</translation>
    </message>
    <message>
        <source>The last pair sets the price only if at least this much trades in it; empty for none</source>
        <translation>Viimane paar määrab hinna ainult siis, kui selles kaubeldakse vähemalt nii palju; tühi – piiranguta</translation>
    </message>
    <message>
        <source>Orders up to this time are in the call auction; date, time and distance from UTC</source>
        <translation>Selle ajani esitatud pakkumused on oksjonil; kuupäev, kellaaeg ja nihe UTC-st</translation>
    </message>
    <message>
        <source>surplus to the larger fee</source>
        <extracomment>Condition of an auction: the surplus goes to the side that declared the larger fee</extracomment>
        <translation>hinnavahe suuremale tasule</translation>
    </message>
    <message>
        <source>β %1</source>
        <translation>β %1</translation>
    </message>
    <message>
        <source>marginal lot %1</source>
        <translation>piirkogus %1</translation>
    </message>
    <message>
        <source>call until %1</source>
        <translation>oksjon kuni %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RulesPanel</name>
    <message>
        <source>Rules by date</source>
        <translation>Reeglid kuupäeva järgi</translation>
    </message>
    <message>
        <source>Which rule settles a period follows its local day. Days of one&apos;s own hold as long as the rule is chosen by date.</source>
        <translation>Perioodi reegli määrab kohalik päev. Oma päevad kehtivad, kuni reegel valitakse kuupäeva järgi.</translation>
    </message>
    <message>
        <source>Two prices of the model</source>
        <translation>Mudeli kaks hinda</translation>
    </message>
    <message>
        <source>Sold = dearest energy + surcharge on its size + adder; bought = cheapest energy − discount on its size − adder.</source>
        <translation>Müük = kalleim energia + lisa selle suurusest + lisand; ost = odavaim energia − allahindlus selle suurusest − lisand.</translation>
    </message>
    <message>
        <source>Surcharge factor, sold</source>
        <translation>Müügi lisandikordaja</translation>
    </message>
    <message>
        <source>Discount factor, bought</source>
        <translation>Ostu allahindluskordaja</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>Lisand, EUR/MWh</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasud</translation>
    </message>
    <message>
        <source>Add a Fee</source>
        <translation>Lisa tasu</translation>
    </message>
    <message>
        <source>Remove the Fee</source>
        <translation>Eemalda tasu</translation>
    </message>
    <message>
        <source>Gives back the fees that the Estonian operator published</source>
        <translation>Taastab Eesti süsteemihalduri avaldatud tasud</translation>
    </message>
    <message>
        <source>Balance responsible parties</source>
        <translation>Bilansihaldurid</translation>
    </message>
    <message>
        <source>Remove the Party</source>
        <translation>Eemalda bilansihaldur</translation>
    </message>
    <message>
        <source>Solve the adder for the break-even</source>
        <translation>Leia tasuvuse lisand</translation>
    </message>
    <message>
        <source>The income from energy sold then covers the five cost items of the month.</source>
        <translation>Siis katab müüdud energia tulu kuu viis kuluartiklit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>As Published</source>
        <translation>Avaldatud määrad</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RunStrip</name>
    <message>
        <source>Progress</source>
        <translation>Edenemine</translation>
    </message>
    <message>
        <source>Stop the work; the former result stays</source>
        <translation>Peata arvutus; endine tulemus jääb alles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ScreensPage</name>
    <message>
        <source>Teaching Defaults</source>
        <translation>Õppeväärtused</translation>
    </message>
    <message>
        <source>Gives every threshold its teaching default</source>
        <translation>Annab kõigile lävedele õppeväärtuse</translation>
    </message>
    <message>
        <source>Tables of the screens</source>
        <translation>Sõelumise tabelid</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Voorud</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Pakkumised</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Võrdsed pakkumised</translation>
    </message>
    <message>
        <source>Without award</source>
        <translation>Tehinguta</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Täitmine</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Märked</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Läved</translation>
    </message>
    <message>
        <source>No series of rounds yet</source>
        <translation>Voorude sarja veel pole</translation>
    </message>
    <message>
        <source>Open a file with the rounds of an auction (format meritdesk.screen/1), drop it here, or open a sample.</source>
        <translation>Avage oksjoni voorudega fail (vorming meritdesk.screen/1), lohistage see siia või avage näidis.</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>Voorude sari</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of rounds in words, %2 the number of flags in words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n voor</numerusform>
            <numerusform>%n vooru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n märge</numerusform>
            <numerusform>%n märget</numerusform>
        </translation>
    </message>
    <message>
        <source>Firms, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>Ettevõtted, %1</translation>
    </message>
    <message>
        <source>Bids, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>Pakkumised, %1</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>Võrdsed pakkumised (%1 pakkujat %2-st)</translation>
    </message>
    <message>
        <source>Flags (%1)</source>
        <extracomment>Name of a table: %1 is the number of flags</extracomment>
        <translation>Märked (%1)</translation>
    </message>
    <message>
        <source>Flags (%1 of %2)</source>
        <translation>Märked (%1 / %2)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SeatDialog</name>
    <message>
        <source>Edit Seat</source>
        <translation>Muuda kohta</translation>
    </message>
    <message>
        <source>Side and private numbers stay as they are once a round is closed: results rest on them.</source>
        <translation>Pärast vooru sulgemist pool ja omakulud enam ei muutu: tulemused toetuvad neile.</translation>
    </message>
    <message>
        <source>Private numbers are on the screen: turn it away from the class.</source>
        <translation>Ekraanil on omakulud: pöörake see klassist eemale.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Mängija</translation>
    </message>
    <message>
        <source>Private &amp;costs or values</source>
        <translation>&amp;Omakulud või -väärtused</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Mängija</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>Oma kulud või väärtused</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityPanel</name>
    <message>
        <source>What moves the year&apos;s net</source>
        <translation>Mis aasta tulemit liigutab</translation>
    </message>
    <message>
        <source>Tick a factor to ask about it; its low and high end are shares of what it is today and can be typed over.</source>
        <translation>Märgi tegur, et selle kohta küsida; madal ja kõrge ots on osad tänasest ning neid saab üle tippida.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Tegurid</translation>
    </message>
    <message>
        <source>No factor is asked about: tick one below</source>
        <translation>Ühegi teguri kohta ei küsita: märgi mõni allpool</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <extracomment>%1 money</extracomment>
        <translation>praegu: %1</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>tasuvuspunkt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>siht</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityView</name>
    <message>
        <source>What changes</source>
        <translation>Mis muutub</translation>
    </message>
    <message>
        <source>Where the best choice changes</source>
        <translation>Kus parim valik muutub</translation>
    </message>
    <message>
        <source>Cost of every category</source>
        <translation>Iga kategooria maksumus</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Arvutan…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetDialog</name>
    <message>
        <source>Hand In a Sheet</source>
        <translation>Pakkumuse esitamine</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kes sa oled?</translation>
    </message>
    <message>
        <source>Choose your seat. Only you should look at the screen then; everything is hidden again when you have handed in.</source>
        <translation>Vali oma koht. Seejärel vaata ekraani ainult sina; pärast esitamist peidetakse kõik uuesti.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>It Is Me</source>
        <translation>See olen mina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Pakkumus</translation>
    </message>
    <message>
        <source>Hand In and Hide</source>
        <translation>Esita ja peida</translation>
    </message>
    <message>
        <source>Hide Without Handing In</source>
        <translation>Peida esitamata</translation>
    </message>
    <message>
        <source>%1 (has handed in)</source>
        <extracomment>A seat in the list of those who may hand in; %1 is its name</extracomment>
        <translation>%1 (esitatud)</translation>
    </message>
    <message>
        <source>Your costs: %1</source>
        <extracomment>%1 lists quantities at prices</extracomment>
        <translation>Sinu kulud: %1</translation>
    </message>
    <message>
        <source>Your values: %1</source>
        <translation>Sinu väärtused: %1</translation>
    </message>
    <message>
        <source>This is the first round.</source>
        <translation>See on esimene voor.</translation>
    </message>
    <message>
        <source>Last round you declared %1, were awarded %2 and earned %3.</source>
        <extracomment>%1 and %2 are quantities, %3 is money</extracomment>
        <translation>Eelmises voorus pakkusid sa %1, said %2 ja teenisid %3.</translation>
    </message>
    <message>
        <source>The sheet of %1 is in. Pass the screen on.</source>
        <translation>Koha %1 pakkumus on esitatud. Anna ekraan edasi.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetView</name>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Adds an entry behind the chosen one</source>
        <translation>Lisab kirje valitu järele</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Takes the chosen entry away (Delete)</source>
        <translation>Eemaldab valitud kirje (Delete)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kleebi</translation>
    </message>
    <message>
        <source>Puts the lines of a spreadsheet in, from the clipboard</source>
        <translation>Sisestab tabeli read lõikelaualt</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kiirklahvid</translation>
    </message>
    <message>
        <source>Everything MeritDesk does can be done from the keyboard.</source>
        <translation>Kõike MeritDeskis saab teha klaviatuurilt.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Toimingud ja nende klahvid</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toiming</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Diagrammil</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Liigu</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Suurenda ja vähenda</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Tabelis</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>Selgita arvu</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Muuda lahtrit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kõikjal</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulge teade</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Peata töö</translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation>Järgmisse osasse, eelmisse</translation>
    </message>
    <message>
        <source>Menu of the part that has the focus</source>
        <translation>Fookuses oleva osa menüü</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SpanView</name>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Üks päev</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Seitse päeva</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varasem</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hilisem</translation>
    </message>
    <message>
        <source>Plan and fact: %1, %2</source>
        <extracomment>%1 a way to plan, %2 days</extracomment>
        <translation>Plaan ja fakt: %1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::StatementPanel</name>
    <message>
        <source>Statements of all parties</source>
        <translation>Kõigi bilansihaldurite aruanded</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Bilansiaruanne</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TargetDialog</name>
    <message>
        <source>What the Line Stands For</source>
        <translation>Mida rida tähendab</translation>
    </message>
    <message>
        <source>Tick everything of our bill that is in this line; nothing, when it does not belong to the bill.</source>
        <translation>Märkige kõik meie arvutusest, mis selles reas sisaldub; mitte midagi, kui see arvutuse juurde ei kuulu.</translation>
    </message>
    <message>
        <source>Lines of our bill</source>
        <translation>Meie arvutuse read</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a line of our bill, %2 its amount</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TariffDecisionEditor</name>
    <message>
        <source>Transmission tariffs decided on</source>
        <translation>Edastustariifid otsustatud</translation>
    </message>
    <message>
        <source>The consumer may choose between single-rate and two-rate transmission within a month of this day.</source>
        <translation>Tarbija saab ühe kuu jooksul sellest päevast valida üheosalise ja kaheosalise edastustariifi vahel.</translation>
    </message>
    <message>
        <source>Day of the decision on transmission tariffs</source>
        <translation>Edastustariifide otsuse päev</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermField</name>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermsDialog</name>
    <message>
        <source>&amp;Nobody may declare more than they have</source>
        <translation>K&amp;eegi ei tohi pakkuda rohkem, kui tal on</translation>
    </message>
    <message>
        <source>Rule and Conditions</source>
        <translation>Reegel ja tingimused</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>Kliirimisreegel</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Voore</translation>
    </message>
    <message>
        <source>The open round takes them at once; rounds before stay as they were.</source>
        <translation>Avatud voorule kehtivad need kohe; varasemad voorud jäävad, nagu olid.</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>Kliirimis&amp;reegel</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>&amp;Voore</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermsForm</name>
    <message>
        <source>Schemes and terms</source>
        <translation>Skeemid ja tingimused</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WelcomePage</name>
    <message>
        <source>Welcome to MeritDesk</source>
        <translation>Tere tulemast MeritDeski</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Find the cheapest price category from your meter data, clear an auction under different rules, and see how every number came about.</source>
        <translation>Leidke oma mõõteandmete põhjal odavaim hinnakategooria, lahendage oksjon eri reeglite järgi ja vaadake, kuidas iga arv saadi.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Lohistage failid siia</translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on the window</source>
        <translation>Lohistage failid siia või kuhu tahes aknas</translation>
    </message>
    <message>
        <source>Documents, 80020 messages, hourly tables, bid ladders: CSV, XLSX, XML, ZIP, JSON</source>
        <translation>Dokumendid, 80020 teated, tunnitabelid, pakkumusread: CSV, XLSX, XML, ZIP, JSON</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ava…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mpordi…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Viimased failid</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Siia ilmuvad failid, mille avate või salvestate.</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>a recent file: %1 its name, %2 its folder</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>The file is not there now.</source>
        <translation>Faili pole praegu leida.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfBar</name>
    <message>
        <source>Reset</source>
        <translation>Lähtesta</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: what was tried becomes a change of the document</extracomment>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Participant whose orders move</source>
        <translation>Osaleja, kelle pakkumusi nihutatakse</translation>
    </message>
    <message>
        <source>Whose prices and quantities the sliders move</source>
        <translation>Kelle hindu ja koguseid liugurid nihutavad</translation>
    </message>
    <message>
        <source>Takes back what is tried</source>
        <translation>Võtab proovitu tagasi</translation>
    </message>
    <message>
        <source>Makes what is tried a change of the document; Undo takes it back</source>
        <translation>Teeb proovitust dokumendi muudatuse; tagasivõtmine taastab endise</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Heading of the sliders that try other numbers</extracomment>
        <translation>Mis oleks, kui</translation>
    </message>
    <message>
        <source>Close and take back what is tried</source>
        <translation>Sulge ja võta proovitu tagasi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>Move a slider: the document stays as it is until you keep it</source>
        <translation>Liigutage liugurit: dokument jääb endiseks, kuni jätate proovitu alles</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfCard</name>
    <message>
        <source>Name of the what-if</source>
        <translation>Stsenaariumi nimi</translation>
    </message>
    <message>
        <source>Copy, move or remove this what-if</source>
        <translation>Kopeeri, nihuta või eemalda stsenaarium</translation>
    </message>
    <message>
        <source>The hourly plan follows the load</source>
        <translation>Tunniplaan järgib koormust</translation>
    </message>
    <message>
        <source>Else the changes are deviations from the plan</source>
        <translation>Muidu on muudatused hälbed plaanist</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Lisa muudatus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubleeri</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nihuta vasakule</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nihuta paremale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Cheapest plan…</source>
        <translation>Odavaim plaan…</translation>
    </message>
    <message>
        <source>No bill in this category</source>
        <translation>Selles kategoorias pole arvet</translation>
    </message>
    <message>
        <source>Costs %1 RUB more</source>
        <translation>%1 RUB kallim</translation>
    </message>
    <message>
        <source>Changes nothing in this category</source>
        <translation>Ei muuda selles kategoorias midagi</translation>
    </message>
    <message>
        <source>Saves %1 RUB</source>
        <translation>Säästab %1 RUB</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a price category, %2 its cost before, %3 after a what-if</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>In the best legal choice: %1 RUB more</source>
        <translation>Parima valiku korral: %1 RUB kallim</translation>
    </message>
    <message>
        <source>In the best legal choice: saves %1 RUB</source>
        <translation>Parima valiku korral: säästab %1 RUB</translation>
    </message>
    <message>
        <source>The plan: %1 RUB promised, %2 RUB in the exact bill of the whole period</source>
        <translation>Plaan: lubatud %1 RUB, kogu perioodi täpse arve järgi %2 RUB</translation>
    </message>
    <message>
        <source>Cannot be computed</source>
        <translation>Ei saa arvutada</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Arvutatakse…</translation>
    </message>
    <message>
        <source>The same in the best legal choice</source>
        <translation>Sama palju parima lubatud valiku korral</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfPage</name>
    <message>
        <source>Consumer</source>
        <translation>Tarbija</translation>
    </message>
    <message>
        <source>Price category in view</source>
        <translation>Vaadeldav hinnakategooria</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Kuu või aasta</translation>
    </message>
    <message>
        <source>What comes of the what-ifs</source>
        <translation>Mida stsenaariumid annavad</translation>
    </message>
    <message>
        <source>What-ifs side by side by category</source>
        <translation>Stsenaariumid kõrvuti kategooriate kaupa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Vahe</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Koormus</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Kõrvuti</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>Üks MW vähem</translation>
    </message>
    <message>
        <source>Hours that form the capacities</source>
        <translation>Võimsust määravad tunnid</translation>
    </message>
    <message>
        <source>What-ifs, %1</source>
        <comment>month or year</comment>
        <translation>Stsenaariumid, %1</translation>
    </message>
    <message>
        <source>One MW less in a peak hour</source>
        <translation>Üks MW vähem tipptunnil</translation>
    </message>
    <message>
        <source>The cheapest plan knows all prices and peak hours in advance. What it saves is an upper bound: nobody who has to forecast the peak hours reaches it.</source>
        <translation>Odavaim plaan teab kõiki hindu ja tipptunde ette. Selle sääst on ülempiir: kes peab tipptunde prognoosima, selleni ei jõua.</translation>
    </message>
    <message>
        <source>Add What-If</source>
        <translation>Lisa stsenaarium</translation>
    </message>
    <message>
        <source>Adds a what-if that sheds load in the peak hours; change it as you like</source>
        <translation>Lisab stsenaariumi, mis vähendab tipptundidel koormust; muuda seda vabalt</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Kogu aasta %1</translation>
    </message>
    <message>
        <source>What would the bill be if the load were another one? Add a what-if and change it.</source>
        <translation>Milline oleks arve teistsuguse koormusega? Lisa stsenaarium ja muuda seda.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Arvutatakse…</translation>
    </message>
    <message>
        <source>None of the what-ifs saves money in %1.</source>
        <comment>price category</comment>
        <translation>%1: ükski stsenaarium ei säästa raha.</translation>
    </message>
    <message>
        <source>%1: “%2” saves most, %3 RUB without VAT.</source>
        <extracomment>%1 a price category, %2 the name of a what-if, %3 roubles</extracomment>
        <translation>%1: enim säästab „%2“, %3 RUB käibemaksuta.</translation>
    </message>
    <message>
        <source>Through the network capacity only as far as the column “%1” says: from there on another hour of the day is the largest.</source>
        <translation>Võrguvõimsuse kaudu vaid nii palju, kui näitab veerg „%1“: sealt edasi on suurim mõni teine tund.</translation>
    </message>
    <message>
        <source>No load to change yet</source>
        <translation>Pole veel koormust, mida muuta</translation>
    </message>
    <message>
        <source>With the meter data of a consumer, this page bills changes of the load before anybody makes them: hours shed in the peaks, a shift moved into the night, more output. Each what-if shows what it saves, and in which part of the bill.</source>
        <translation>Tarbija mõõteandmete põhjal arvutab see leht arve muudetud koormusega juba enne, kui midagi muudetakse: tipptundide koormuse vähendamine, vahetuse viimine öösse, suurem toodang. Iga stsenaarium näitab, kui palju see säästab ja millises arve osas.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfStrip</name>
    <message>
        <source>What-ifs side by side</source>
        <translation>Stsenaariumid kõrvuti</translation>
    </message>
    <message>
        <source>Add a what-if</source>
        <translation>Lisa stsenaarium</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhenEditor</name>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>months, weekdays</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Months and weekdays: %1</source>
        <translation>Kuud ja nädalapäevad: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the hours are for, the hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: %1 what the button does, %2 the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uus</translation>
    </message>
    <message>
        <source>Start an empty document</source>
        <translation>Alusta tühja dokumenti</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ava…</translation>
    </message>
    <message>
        <source>Open a document or a data file</source>
        <translation>Ava dokument või andmefail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Salvesta dokument</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvesta &amp;nimega…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Salvesta teise nimega</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impordi…</translation>
    </message>
    <message>
        <source>Take in meter data, prices or bids from files</source>
        <translation>Loe failidest mõõteandmeid, hindu või pakkumusi</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspordi…</translation>
    </message>
    <message>
        <source>Write the page&apos;s tables and charts to files</source>
        <translation>Kirjuta lehe tabelid ja joonised failidesse</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>A&amp;ruanne…</translation>
    </message>
    <message>
        <source>Write the page&apos;s report as PDF</source>
        <translation>Kirjuta lehe aruanne PDF-ina</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Trüki…</translation>
    </message>
    <message>
        <source>Print the page&apos;s report</source>
        <translation>Trüki lehe aruanne</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Välju</translation>
    </message>
    <message>
        <source>Close MeritDesk</source>
        <translation>Sulge MeritDesk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Võta viimane muudatus tagasi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Tee muudatus uuesti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>Copy what is selected on the page</source>
        <translation>Kopeeri lehel valitu</translation>
    </message>
    <message>
        <source>&amp;Paste data</source>
        <translation>K&amp;leebi andmed</translation>
    </message>
    <message>
        <source>Take in a table copied from a spreadsheet</source>
        <translation>Kleebi tabelarvutusest kopeeritud tabel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Selgitus</translation>
    </message>
    <message>
        <source>Show how a number came about</source>
        <translation>Näita, kuidas arv saadi</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Täisekraan</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Täida kogu ekraan</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Lähtesta paigutus</translation>
    </message>
    <message>
        <source>Put every pane back to its first place</source>
        <translation>Pane kõik paanid algsele kohale</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kiirklahvid</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Kõik toimingud ja nende klahvid</translation>
    </message>
    <message>
        <source>&amp;About MeritDesk</source>
        <translation>&amp;MeritDeskist</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versioon, litsents ja teegid</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Keel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>K&amp;ujundus</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>&amp;Nagu süsteemis</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hele</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tume</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Hiljutised failid</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Faile veel pole</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Unusta need</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Trükiee&amp;lvaade…</translation>
    </message>
    <message>
        <source>See the report as it will be printed</source>
        <translation>Vaata aruannet nii, nagu see trükitakse</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneBar</name>
    <message>
        <source>Price zones</source>
        <translation>Hinnatsoonid</translation>
    </message>
    <message>
        <source>Double-click to rename the zone</source>
        <translation>Topeltklõps nimetab tsooni ümber</translation>
    </message>
    <message>
        <source>Add a price zone</source>
        <translation>Lisa hinnatsoon</translation>
    </message>
    <message>
        <source>Adds a price zone like the one in view</source>
        <translation>Lisab nähtavaga sarnase hinnatsooni</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>The tab of a price zone; %1 its name</extracomment>
        <translation>Tsoon %1</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Tsooni nimi</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneHoursEditor</name>
    <message>
        <source>Night hours</source>
        <translation>Öötunnid</translation>
    </message>
    <message>
        <source>Peak hours of the zones; the rest is half-peak</source>
        <translation>Tsoonide tipptunnid; ülejäänu on pooltipp</translation>
    </message>
    <message>
        <source>Night hour %1</source>
        <translation>Öötund %1</translation>
    </message>
    <message>
        <source>Peak zone hour %1</source>
        <translation>Tipptsooni tund %1</translation>
    </message>
    <message>
        <source>Zone hours from the table of the year</source>
        <translation>Tsoonitunnid aasta tabelist</translation>
    </message>
    <message>
        <source>Take from the table…</source>
        <translation>Võta tabelist…</translation>
    </message>
    <message>
        <source>The built-in table has no zone hours of %1: tick them as your supplier publishes them.</source>
        <translation>Sisseehitatud tabelis pole %1. aasta tsoonitunde: märgi need oma tarnija avaldatu järgi.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceCostBars</name>
    <message>
        <source>Money of imbalances by hour and by weekday</source>
        <translation>Ebabilansi raha tundide ja nädalapäevade kaupa</translation>
    </message>
    <message>
        <source>EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Nädalapäev</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>Puudujäägid</translation>
    </message>
    <message>
        <source>Surpluses</source>
        <translation>Ülejäägid</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Hour that begins at</source>
        <extracomment>Axis of a chart: hours of the day, 0 to 23, by the local clock</extracomment>
        <translation>Tunni algus</translation>
    </message>
    <message>
        <source>* ran twice when the clock went back: both are in this bar</source>
        <translation>* kella tagasi keerates oli see tund kaks korda: tulbas on mõlemad</translation>
    </message>
    <message>
        <source>Hour or weekday</source>
        <translation>Tund või nädalapäev</translation>
    </message>
    <message>
        <source>Deficits, EUR</source>
        <translation>Puudujäägid, EUR</translation>
    </message>
    <message>
        <source>Surpluses, EUR</source>
        <translation>Ülejäägid, EUR</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <translation>Kokku, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceHeatMap</name>
    <message>
        <source>Hours of the month</source>
        <translation>Kuu tunnid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePositionChart</name>
    <message>
        <source>Position against schedule</source>
        <translation>Positsioon ja plaan</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Ülejääk</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Puudujääk</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Plaan</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Mõõdetud</translation>
    </message>
    <message>
        <source>Position, MWh</source>
        <translation>Positsioon, MWh</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Ebabilanss, MWh</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>Mõõdetud, MWh</translation>
    </message>
    <message>
        <source>Scheduled, MWh</source>
        <translation>Plaan, MWh</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePriceChart</name>
    <message>
        <source>Prices of balance energy</source>
        <translation>Bilansienergia hinnad</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>Päev-ette</translation>
    </message>
    <message>
        <source>Bought from a surplus</source>
        <translation>Ülejäägi ost</translation>
    </message>
    <message>
        <source>Sold to a deficit</source>
        <translation>Puudujäägi müük</translation>
    </message>
    <message>
        <source>System short</source>
        <translation>Süsteemis puudujääk</translation>
    </message>
    <message>
        <source>System long</source>
        <translation>Süsteemis ülejääk</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>EUR/MWh</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Bilansienergia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>Päev-ette, EUR/MWh</translation>
    </message>
    <message>
        <source>Balance energy, EUR/MWh</source>
        <translation>Bilansienergia, EUR/MWh</translation>
    </message>
    <message>
        <source>Sold, EUR/MWh</source>
        <translation>Müük, EUR/MWh</translation>
    </message>
    <message>
        <source>Bought, EUR/MWh</source>
        <translation>Ost, EUR/MWh</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>The system&apos;s imbalance</extracomment>
        <translation>puudujääk</translation>
    </message>
    <message>
        <source>long</source>
        <translation>ülejääk</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>tasakaalus</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceScatter</name>
    <message>
        <source>Own imbalance and the system&apos;s</source>
        <translation>Oma ja süsteemi ebabilanss</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saadud</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Own imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>Oma ebabilanss, MWh</translation>
    </message>
    <message>
        <source>System&apos;s imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>Süsteemi ebabilanss, MWh</translation>
    </message>
    <message>
        <source>Helped</source>
        <extracomment>In a quadrant of a chart: the party&apos;s imbalance made the system&apos;s smaller</extracomment>
        <translation>Aitas</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>In a quadrant of a chart: the party&apos;s imbalance made the system&apos;s larger</extracomment>
        <translation>Kahjustas</translation>
    </message>
    <message>
        <source>deficit, system long</source>
        <translation>puudujääk, süsteemis ülejääk</translation>
    </message>
    <message>
        <source>surplus, system long</source>
        <translation>ülejääk, süsteemis ülejääk</translation>
    </message>
    <message>
        <source>deficit, system short</source>
        <translation>puudujääk, süsteemis puudujääk</translation>
    </message>
    <message>
        <source>surplus, system short</source>
        <translation>ülejääk, süsteemis puudujääk</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>Raha, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BandChart</name>
    <message>
        <source>million RUB a year</source>
        <translation>miljonit RUB aastas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Madal</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Keskmine</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kõrge</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BaselineChart</name>
    <message>
        <source>Event day</source>
        <translation>Sündmuse päev</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Vähendamine</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Mõõdetud</translation>
    </message>
    <message>
        <source>Hours to adjust by</source>
        <translation>Korrigeerimistunnid</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Koormus, MW</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>Mõõdetud, MW</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <translation>%1, MW</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BeforeAfterChart</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>praegu</translation>
    </message>
    <message>
        <source>after the changes</source>
        <translation>pärast muudatusi</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>as it is, kW</source>
        <translation>praegu, kW</translation>
    </message>
    <message>
        <source>after the changes, kW</source>
        <translation>pärast muudatusi, kW</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityChart</name>
    <message>
        <source>Demand, supply and where they meet</source>
        <translation>Nõudlus, pakkumine ja nende lõikepunkt</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>Words in a chart of a capacity auction; demand response is meant</extracomment>
        <translation>ilma juhtimiseta</translation>
    </message>
    <message>
        <source>with demand response</source>
        <extracomment>Words in a chart of a capacity auction: with demand response</extracomment>
        <translation>juhtimisega</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>nõudlus</translation>
    </message>
    <message>
        <source>first point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>esimene punkt %1</translation>
    </message>
    <message>
        <source>second point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>teine punkt %1</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>pakkumine</translation>
    </message>
    <message>
        <source>Capacity, MW</source>
        <translation>Võimsus, MW</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>Hind, RUB/MW kuus</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Pakkumine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>Alates, MW</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>Kuni, MW</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>Valitud ilma, MW</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>Valitud koos, MW</translation>
    </message>
    <message>
        <source>demand less %1</source>
        <extracomment>Words beside a demand curve moved by demand response: %1 &quot;20 MW&quot;</extracomment>
        <translation>nõudlus miinus %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityDepthChart</name>
    <message>
        <source>Price fall by own volume</source>
        <translation>Hinnalangus oma mahu järgi</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>Oma maht, MW</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>Langus, RUB/MW kuus</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartFrame</name>
    <message>
        <source>Copy Picture</source>
        <translation>Kopeeri pilt</translation>
    </message>
    <message>
        <source>Copy Numbers</source>
        <translation>Kopeeri arvud</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>Salvesta joonis…</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Näita kõike</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartSaveDialog</name>
    <message>
        <source>Width</source>
        <translation>Laius</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Kõrgus</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Joonise salvestamine</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, terav igas suuruses</translation>
    </message>
    <message>
        <source>PDF, sharp at any size</source>
        <translation>PDF, terav igas suuruses</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, pikselpilt</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Pool lehekülge</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slaid</translation>
    </message>
    <message>
        <source>Wide slide</source>
        <translation>Lai slaid</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fail:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>V&amp;orming:</translation>
    </message>
    <message>
        <source>&amp;Size in pixels:</source>
        <translation>&amp;Suurus pikslites:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Suurus pikslites</translation>
    </message>
    <message>
        <source>Charts (*.svg *.pdf *.png)</source>
        <translation>Joonised (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CostBarsChart</name>
    <message>
        <source>best</source>
        <comment>the cheapest category</comment>
        <translation>parim</translation>
    </message>
    <message>
        <source>million RUB without VAT</source>
        <translation>mln RUB käibemaksuta</translation>
    </message>
    <message>
        <source>thousand RUB without VAT</source>
        <translation>tuh RUB käibemaksuta</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>RUB käibemaksuta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategooria</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::DurationChart</name>
    <message>
        <source>Hours at or above this load</source>
        <translation>Tunnid, mil koormus on vähemalt selline</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Järjekoht</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EffectsChart</name>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EventCalendar</name>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sündmus</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ForecastCurveChart</name>
    <message>
        <source>What a better forecast saves</source>
        <translation>Mida parem prognoos säästab</translation>
    </message>
    <message>
        <source>Imbalance forecast away, %</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Ära prognoositud ebabilanss, %</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <extracomment>Axis of a chart; below zero a better forecast costs</extracomment>
        <translation>Sääst, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::GroupBalanceChart</name>
    <message>
        <source>Who gains when prices fall</source>
        <translation>Kes võidab, kui hinnad langevad</translation>
    </message>
    <message>
        <source>Net position, MW: sells | buys</source>
        <extracomment>Axis of a chart; to the right of zero the company buys more than it sells</extracomment>
        <translation>Netopositsioon, MW: müüb | ostab</translation>
    </message>
    <message>
        <source>By the fall, RUB a year: loses | gains</source>
        <extracomment>Axis of a chart; to the right of zero the fall of prices brings money</extracomment>
        <translation>Langusest, RUB aastas: kaotab | võidab</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>Võimsusoksjon</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Päev-ette turg</translation>
    </message>
    <message>
        <source>Retail generation: changes nothing</source>
        <translation>Jaeturu tootmine: ei muuda midagi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Net position in the capacity auction, MW</source>
        <translation>Netopositsioon võimsusoksjonil, MW</translation>
    </message>
    <message>
        <source>Net position day-ahead, MW</source>
        <translation>Netopositsioon päev-ette turul, MW</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>Jaeturu tootmine, MW</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>Võit võimsuselt, RUB aastas</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>Võit energialt, RUB aastas</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HistoryDaysChart</name>
    <message>
        <source>Days of the history</source>
        <translation>Ajaloo päevad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kasutus</translation>
    </message>
    <message>
        <source>Hour %1, MW</source>
        <translation>Tund %1, MW</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>arvesse võetud</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HoursOfUseChart</name>
    <message>
        <source>Two-rate pays</source>
        <translation>Kahemääraline tasub</translation>
    </message>
    <message>
        <source>Single-rate pays</source>
        <translation>Ühemääraline tasub</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Tasuvuspiir</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Kuu tunnid</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnid</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Kasutustunnid</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IncentiveChart</name>
    <message>
        <source>What a deliberate error costs</source>
        <translation>Mida maksab tahtlik viga</translation>
    </message>
    <message>
        <source>Scheduled beyond what is expected, MWh</source>
        <extracomment>Axis of a chart; below zero less is scheduled than is expected</extracomment>
        <translation>Plaanitud üle oodatava, MWh</translation>
    </message>
    <message>
        <source>Expected cost, EUR</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Oodatav kulu, EUR</translation>
    </message>
    <message>
        <source>Scheduled beyond, MWh</source>
        <translation>Plaanitud üle, MWh</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a curve</comment>
        <translation>%1, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IndicatorsChart</name>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Column of a table: %1 an indicator, %2 whose</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LoadHeatMap</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1, %2–%3: %4 kW</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LoadProfileChart</name>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varasem</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hilisem</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>Planeeritud tiputunnid</translation>
    </message>
    <message>
        <source>Least of the day</source>
        <translation>Päeva vähim</translation>
    </message>
    <message>
        <source>Range of the day</source>
        <translation>Päeva vahemik</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>Päeva keskmine</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Koormus</translation>
    </message>
    <message>
        <source>Published peak hours</source>
        <translation>Avaldatud tiputunnid</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1, %2–%3: %4 kW</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Ainult need päevad</translation>
    </message>
    <message>
        <source>Limits the pictures of the load to the days in sight; a drag with Shift does the same</source>
        <translation>Piirab koormuse pildid nähtavate päevadega; sama teeb lohistamine Shift-klahviga</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MeritOrderChart</name>
    <message>
        <source>Merit order of the hour</source>
        <translation>Tunni pakkumisvirn</translation>
    </message>
    <message>
        <source>Supply and demand, MW</source>
        <translation>Pakkumine ja nõudlus, MW</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>An axis of a chart: %1 a unit</extracomment>
        <translation>Hind, %1</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tehnoloogia</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>Alates, MW</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>Kuni, MW</translation>
    </message>
    <message>
        <source>Price from, %1</source>
        <translation>Hind alates, %1</translation>
    </message>
    <message>
        <source>Price to, %1</source>
        <translation>Hind kuni, %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MoneyLineChart</name>
    <message>
        <source>Money over the month</source>
        <translation>Raha kuu jooksul</translation>
    </message>
    <message>
        <source>Sum, EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>Kogusumma, EUR</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periood</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a line</comment>
        <translation>%1, EUR</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::OwnEffectChart</name>
    <message>
        <source>Supply without exports</source>
        <translation>Pakkumine ilma võrku andmata</translation>
    </message>
    <message>
        <source>Supply with exports</source>
        <translation>Pakkumine koos võrku antuga</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nõudlus</translation>
    </message>
    <message>
        <source>The export&apos;s own effect on the price</source>
        <translation>Võrku antu mõju omaenda hinnale</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turg</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Kaubeldud</translation>
    </message>
    <message>
        <source>Without exports</source>
        <translation>Võrku andmata</translation>
    </message>
    <message>
        <source>With exports</source>
        <translation>Võrku andes</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeakHoursChart</name>
    <message>
        <source>Hour of the day</source>
        <translation>Ööpäeva tund</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>Maksumus, RUB</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeriodChart</name>
    <message>
        <source>Means of an hour</source>
        <translation>Tunni keskmised</translation>
    </message>
    <message>
        <source>Means of six hours</source>
        <translation>Kuue tunni keskmised</translation>
    </message>
    <message>
        <source>Means of a day</source>
        <translation>Päeva keskmised</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PlanChart</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plaan</translation>
    </message>
    <message>
        <source>Above the plan</source>
        <translation>Üle plaani</translation>
    </message>
    <message>
        <source>Below the plan</source>
        <translation>Alla plaani</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Algus</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PriceDayChart</name>
    <message>
        <source>Price of every hour</source>
        <translation>Iga tunni hind</translation>
    </message>
    <message>
        <source>Without the reduction</source>
        <translation>Ilma vähenduseta</translation>
    </message>
    <message>
        <source>With the reduction</source>
        <translation>Vähendusega</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>the caption of a panel of a chart: %1 a unit</extracomment>
        <translation>Hind, %1</translation>
    </message>
    <message>
        <source>Fall of the price, %1</source>
        <translation>Hinnalangus, %1</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <translation>Koormus, MW</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Price without, %1</source>
        <translation>Hind ilma, %1</translation>
    </message>
    <message>
        <source>Price with, %1</source>
        <translation>Hind vähendusega, %1</translation>
    </message>
    <message>
        <source>Fall, %1</source>
        <translation>Langus, %1</translation>
    </message>
    <message>
        <source>Reduction, MW</source>
        <translation>Vähendus, MW</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ProsumerBarsChart</name>
    <message>
        <source>Scheme</source>
        <translation>Skeem</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ProsumerDayChart</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>Päev tundide kaupa</translation>
    </message>
    <message>
        <source>Used at once</source>
        <translation>Kohe kasutatud</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Võrgust</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>Võrku</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tarbimine</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>Omatoodang</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Jaehind</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Hulgihind</translation>
    </message>
    <message>
        <source>Export rate</source>
        <translation>Võrku andmise hind</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Ööpäeva tund</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ReadingChart</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Veel pole midagi joonistada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line that reads an item of a chart: %1 a column&apos;s name, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RegimeBars</name>
    <message>
        <source>The same month under other rules</source>
        <translation>Sama kuu teiste reeglitega</translation>
    </message>
    <message>
        <source>Energy sold to the party</source>
        <translation>Osapoolele müüdud energia</translation>
    </message>
    <message>
        <source>Energy bought from it</source>
        <translation>Temalt ostetud energia</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasud</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>EUR: paid below zero, received above it</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>EUR: alla nulli makstud, üle nulli saadud</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>Below the total of the regime that the others are compared with</extracomment>
        <translation>alus</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Kord</translation>
    </message>
    <message>
        <source>Sold, EUR</source>
        <translation>Müüdud, EUR</translation>
    </message>
    <message>
        <source>Bought, EUR</source>
        <translation>Ostetud, EUR</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Tasud, EUR</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Võrreldes alusega</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RoundsChart</name>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Offer that sold</source>
        <translation>Müüdud pakkumus</translation>
    </message>
    <message>
        <source>Offer left over</source>
        <translation>Müümata pakkumus</translation>
    </message>
    <message>
        <source>Bid that bought</source>
        <translation>Ostnud pakkumus</translation>
    </message>
    <message>
        <source>Bid left over</source>
        <translation>Ostuta pakkumus</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Voor</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RuleBarsChart</name>
    <message>
        <source>%1 · %2–%3 of %4</source>
        <extracomment>Heading of bars: %1 what they show, %2 the first and %3 the last participant shown, %4 of how many</extracomment>
        <translation>%1 · %2–%3 / %4</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Maht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Tool tip of a bar: %1 a participant, %2 a clearing rule, %3 the number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip of a bar: %1 a clearing rule, %2 the number with its unit</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SavingsChart</name>
    <message>
        <source>Sites by saving</source>
        <translation>Tarbimiskohad kokkuhoiu järgi</translation>
    </message>
    <message>
        <source>Share of all savings, %</source>
        <translation>Osa kogu kokkuhoiust, %</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>Kokkuhoid, tuhat RUB</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Kokkuhoid, RUB</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tarbimiskoht</translation>
    </message>
    <message>
        <source>%1: %2 RUB; the first %3 have %4 % of all savings</source>
        <extracomment>%1 a site, %2 an amount, %3 the number of sites in words, %4 a percentage</extracomment>
        <translation>%1: %2 RUB; esimesed %3 annavad %4 % kogu kokkuhoiust</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n tarbimiskoht</numerusform>
            <numerusform>%n tarbimiskohta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SensitivityChart</name>
    <message>
        <source>thousand RUB a year above the best</source>
        <translation>tuhat RUB aastas üle parima</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::StepCurvesChart</name>
    <message>
        <source>Side</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kogus</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>ost</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>müük</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TornadoChart</name>
    <message>
        <source>Factor</source>
        <translation>Tegur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Madal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Kõrge</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TypicalDaysChart</name>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>%1, mean kW</source>
        <translation>%1, keskmine kW</translation>
    </message>
    <message>
        <source>%1, a tenth below</source>
        <translation>%1, kümnendik allpool</translation>
    </message>
    <message>
        <source>%1, a tenth above</source>
        <translation>%1, kümnendik ülalpool</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::WaterfallChart</name>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::YearStrip</name>
    <message>
        <source>The year by month</source>
        <translation>Aasta kuude kaupa</translation>
    </message>
</context>
</TS>
