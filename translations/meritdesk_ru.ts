<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Auction</name>
    <message>
        <source>Marginal seller: %1 is the last offer needed and is served in part.</source>
        <translation>Замыкающий продавец: %1 — последняя нужная заявка на продажу, принята частично.</translation>
    </message>
    <message>
        <source>Marginal buyer: %1 is the last bid reached and is served in part.</source>
        <translation>Замыкающий покупатель: %1 — последняя достигнутая заявка на покупку, принята частично.</translation>
    </message>
    <message>
        <source>Exact match: %1 and %2 are used up together at one price.</source>
        <translation>Точное совпадение: %1 и %2 исчерпаны одновременно при одной цене.</translation>
    </message>
    <message>
        <source>Price gap: %1 and %2 are used up together, and any price between them would do.</source>
        <translation>Разрыв цен: %1 и %2 исчерпаны одновременно, подошла бы любая цена между ними.</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up, and %1 would still buy more.</source>
        <translation>Дефицит: все предложения исчерпаны, а %1 купил бы ещё.</translation>
    </message>
    <message>
        <source>Surplus: every bid is served in full, and %1 would still sell more.</source>
        <translation>Избыток: весь спрос удовлетворён, а %1 продал бы ещё.</translation>
    </message>
    <message>
        <source>The volume cap stopped the auction before the curves meet.</source>
        <translation>Предел объёма остановил аукцион раньше пересечения кривых.</translation>
    </message>
    <message>
        <source>No trade: no bid reaches an offer.</source>
        <translation>Сделок нет: ни одна цена покупки не достигает цены продажи.</translation>
    </message>
    <message>
        <source>Only a price of %1 supports this volume.</source>
        <translation>Этот объём возможен только при цене %1.</translation>
    </message>
    <message>
        <source>Any price from %1 to %2 supports this volume.</source>
        <translation>Этот объём возможен при любой цене от %1 до %2.</translation>
    </message>
    <message>
        <source>The book has no orders.</source>
        <translation>В книге нет заявок.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Расчёт аукциона…</translation>
    </message>
    <message>
        <source>No order is cut.</source>
        <translation>Частично принятых заявок нет.</translation>
    </message>
    <message>
        <source>%1 is cut to %2 of %3.</source>
        <extracomment>%1 an order, %2 what it was awarded, %3 what it declared, with the unit</extracomment>
        <translation>%1 — принято %2 из %3.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <extracomment>Heading of a column: what the rule %1 changes against the base rule</extracomment>
        <translation>Разница: %1</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <extracomment>A difference of two results: the number under the rule %1 minus the number under the rule %2</extracomment>
        <translation>%1 минус %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are cut, %1 among them.</source>
        <translation>
            <numerusform>%n заявка принята частично: %1.</numerusform>
            <numerusform>%n заявки приняты частично, среди них %1.</numerusform>
            <numerusform>%n заявок приняты частично, среди них %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule does not serve in the order of prices: strong steps are who trades.</source>
        <translation>Правило обслуживает заявки не по порядку цен: жирные ступени — те, кто торгует.</translation>
    </message>
    <message>
        <source>Demand is drawn net of grid tariff and levies, as it is ranked.</source>
        <translation>Спрос показан за вычетом сетевого тарифа и сборов — так он и ранжируется.</translation>
    </message>
</context>
<context>
    <name>AuctionReport</name>
    <message>
        <source>Auction</source>
        <translation>Аукцион</translation>
    </message>
    <message>
        <source>The rules side by side</source>
        <translation>Правила рядом</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Средняя цена</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>Платят покупатели</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>Получают продавцы</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>Остаётся оператору</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders under the rule: %1</source>
        <translation>Заявки по правилу: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Declared price</source>
        <translation>Заявленная цена</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Своя цена</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>Clearing of %n order(s)</source>
        <translation>
            <numerusform>Расчёт аукциона по %n заявке</numerusform>
            <numerusform>Расчёт аукциона по %n заявкам</numerusform>
            <numerusform>Расчёт аукциона по %n заявкам</numerusform>
        </translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Price convention</source>
        <translation>Способ определения цены</translation>
    </message>
    <message>
        <source>Supports the volume</source>
        <translation>Поддерживает объём</translation>
    </message>
    <message>
        <source>The price under other conventions</source>
        <translation>Цена при других способах</translation>
    </message>
</context>
<context>
    <name>AuctionTables</name>
    <message>
        <source>Results under each rule</source>
        <translation>Результаты по каждому правилу</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Money of each participant</source>
        <translation>Деньги каждого участника</translation>
    </message>
    <message>
        <source>Pays or gets</source>
        <extracomment>Column that says whether a participant pays or gets the money</extracomment>
        <translation>Платит или получает</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Now against %1</source>
        <translation>Сейчас против %1</translation>
    </message>
</context>
<context>
    <name>BalanceAnswer</name>
    <message>
        <source>EUR</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>МВт·ч</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>за %1</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>за %1 – %2</translation>
    </message>
    <message>
        <source>%1 receives %2 for its balance energy %3, without VAT.</source>
        <translation>%1 получает %2 за балансирующую энергию %3, без НДС.</translation>
    </message>
    <message>
        <source>%1 has nothing to pay for balance energy %2.</source>
        <translation>%1 ничего не должен за балансирующую энергию %2.</translation>
    </message>
    <message>
        <source>%1 pays %2 for its balance energy %3, without VAT.</source>
        <translation>%1 платит %2 за балансирующую энергию %3, без НДС.</translation>
    </message>
    <message>
        <source>Fees are %1.</source>
        <translation>Платы: %1.</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 cheaper.</source>
        <translation>Та же энергия по цене РСВ обошлась бы на %1 дешевле.</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 dearer: the party was on the side that helps the system.</source>
        <translation>Та же энергия по цене РСВ обошлась бы на %1 дороже: отклонения помогали системе.</translation>
    </message>
    <message>
        <source>Short by %1, it received %2: prices were below zero.</source>
        <translation>При дефиците %1 получено %2: цены были ниже нуля.</translation>
    </message>
    <message>
        <source>Short by %1, it bought that for %2.</source>
        <translation>Дефицит %1 куплен за %2.</translation>
    </message>
    <message>
        <source>Long by %1, it paid %2 to be rid of it: prices were below zero.</source>
        <translation>За избыток %1 пришлось доплатить %2: цены были ниже нуля.</translation>
    </message>
    <message>
        <source>Long by %1, it sold that for %2.</source>
        <translation>Избыток %1 продан за %2.</translation>
    </message>
    <message>
        <source>The dearest period was %1: %2.</source>
        <extracomment>%1 a time, %2 money</extracomment>
        <translation>Самый дорогой период: %1, %2.</translation>
    </message>
    <message>
        <source>%1 receives %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time ("in October 2025")</extracomment>
        <translation>%1 получает %2 %3, без НДС.</translation>
    </message>
    <message>
        <source>%1 pays %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time ("in October 2025")</extracomment>
        <translation>%1 платит %2 %3, без НДС.</translation>
    </message>
</context>
<context>
    <name>BalanceFees</name>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>on %1; %2; as given in the case</source>
        <extracomment>What a fee is taken on, and when it holds</extracomment>
        <translation>на %1; %2; задано в данных</translation>
    </message>
    <message>
        <source>on %1; %2; as published</source>
        <translation>на %1; %2; опубликовано</translation>
    </message>
    <message>
        <source>on %1; %2; not confirmed for these months</source>
        <translation>на %1; %2; для этих месяцев не подтверждено</translation>
    </message>
    <message>
        <source>The rate is the last one published. Whether it holds in 2026 and later was not confirmed for every month.</source>
        <translation>Ставка — последняя опубликованная. Действует ли она в 2026 году и позже, подтверждено не для каждого месяца.</translation>
    </message>
</context>
<context>
    <name>BalanceInsight</name>
    <message>
        <source>Periods</source>
        <translation>Периодов</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>Продано ей, МВт·ч</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>Продано ей, евро</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>Куплено у неё, МВт·ч</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>Куплено у неё, евро</translation>
    </message>
    <message>
        <source>Net cost, EUR</source>
        <translation>Чистая стоимость, евро</translation>
    </message>
    <message>
        <source>Sold less bought; below zero the party receives</source>
        <translation>Продано минус куплено; ниже нуля сторона получает</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Все часы</translation>
    </message>
    <message>
        <source>Rounding of the monthly statements</source>
        <translation>Округление месячных отчётов</translation>
    </message>
    <message>
        <source>A month's energy sold and bought are rounded to cents once each; the hours above are exact</source>
        <translation>Проданная и купленная за месяц энергия округляется до центов по одному разу; часы выше точны</translation>
    </message>
    <message>
        <source>Net by the statements</source>
        <translation>Сальдо по отчётам</translation>
    </message>
    <message>
        <source>Imbalance without its sign, MWh</source>
        <translation>Небаланс без знака, МВт·ч</translation>
    </message>
    <message>
        <source>Deficits and surpluses added up</source>
        <translation>Дефициты и избытки вместе</translation>
    </message>
    <message>
        <source>Imbalance as a share of consumption, %</source>
        <translation>Небаланс к потреблению, %</translation>
    </message>
    <message>
        <source>How well the consumption was forecast</source>
        <translation>Насколько точно предсказано потребление</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced, EUR/MWh</source>
        <translation>Стоимость на МВт·ч потребления и выработки, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Energy and all fees</source>
        <translation>Энергия и все платы</translation>
    </message>
    <message>
        <source>Cost above the day-ahead price, EUR</source>
        <translation>Стоимость сверх цены РСВ, евро</translation>
    </message>
    <message>
        <source>More than the same energy bought and sold day-ahead</source>
        <translation>Сверх той же энергии, купленной и проданной на РСВ</translation>
    </message>
    <message>
        <source>A perfect forecast would have saved, EUR</source>
        <translation>Безошибочный прогноз сберёг бы, евро</translation>
    </message>
    <message>
        <source>Net cost of energy and the fees on the imbalance</source>
        <translation>Чистая стоимость энергии и платы за небаланс</translation>
    </message>
    <message>
        <source>Dearest period, EUR</source>
        <translation>Самый дорогой период, евро</translation>
    </message>
    <message>
        <source>Most favourable period, EUR</source>
        <translation>Самый выгодный период, евро</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what a period is, with its unit, %2 when it began
----------
Beside a place of a curve: %1 a share such as "10 %", %2 the money that it saves
----------
%1 a series such as "reference price, up", %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hour, local clock</source>
        <translation>Час, местное время</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Небаланс, МВт·ч</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>Цена, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Cost, EUR</source>
        <translation>Стоимость, евро</translation>
    </message>
    <message>
        <source>Above day-ahead, EUR</source>
        <translation>Сверх РСВ, евро</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Of the total of what ranks the periods</source>
        <translation>От итога числа, по которому ранжируются периоды</translation>
    </message>
    <message>
        <source>Added up, %</source>
        <translation>Нарастающим, %</translation>
    </message>
    <message>
        <source>May pass 100 %: other periods brought money in</source>
        <translation>Может превысить 100 %: другие периоды принесли деньги</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>%1 more for energy</source>
        <translation>на %1 больше за энергию</translation>
    </message>
    <message>
        <source>%1 less for energy</source>
        <translation>на %1 меньше за энергию</translation>
    </message>
    <message>
        <source>%1 more in fees on the imbalance</source>
        <translation>на %1 больше плат за небаланс</translation>
    </message>
    <message>
        <source>%1 less in fees on the imbalance</source>
        <translation>на %1 меньше плат за небаланс</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a saving: "12.00 EUR less for energy, 3.00 EUR less in fees on the imbalance"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Better forecast, %</source>
        <translation>Лучше прогноз, %</translation>
    </message>
    <message>
        <source>Share of every period's imbalance that is forecast away</source>
        <translation>Доля небаланса каждого периода, снятая прогнозом</translation>
    </message>
    <message>
        <source>Energy, EUR</source>
        <translation>Энергия, евро</translation>
    </message>
    <message>
        <source>Fees on the imbalance, EUR</source>
        <translation>Платы за небаланс, евро</translation>
    </message>
    <message>
        <source>Other fees, EUR</source>
        <translation>Прочие платы, евро</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>К оплате, евро</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>Ниже нуля сторона получает</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <translation>Экономия, евро</translation>
    </message>
    <message>
        <source>Assumed: the system's direction and every price stay.</source>
        <translation>Допущение: направление системы и все цены те же.</translation>
    </message>
    <message>
        <source>Assumed: the area's volume moves with the party; a direction that is given stays.</source>
        <translation>Допущение: объём области меняется вместе со стороной; заданное направление остаётся.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Платы, евро</translation>
    </message>
    <message>
        <source>Against as settled, EUR</source>
        <translation>Разница, евро</translation>
    </message>
    <message>
        <source>Above zero this rule is dearer</source>
        <translation>Больше нуля — это правило дороже</translation>
    </message>
    <message>
        <source>What it assumes, or lacks</source>
        <translation>Что принято или чего нет</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Расчёт по</translation>
    </message>
    <message>
        <source>Together, EUR</source>
        <translation>Вместе, евро</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>%n minutes of a settlement period</extracomment>
        <translation>
            <numerusform>%n минуте</numerusform>
            <numerusform>%n минутам</numerusform>
            <numerusform>%n минутам</numerusform>
        </translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>часам</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message numerus="yes">
        <source>Surplus and deficit met in %n hour(s).</source>
        <translation>
            <numerusform>Избыток и дефицит встретились в %n часе.</numerusform>
            <numerusform>Избыток и дефицит встретились в %n часах.</numerusform>
            <numerusform>Избыток и дефицит встретились в %n часах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter periods cost %1 less than hours.</source>
        <translation>Короткие периоды дешевле часов на %1.</translation>
    </message>
    <message>
        <source>Shorter periods cost %1 more than hours.</source>
        <translation>Короткие периоды дороже часов на %1.</translation>
    </message>
    <message>
        <source>The rule in force settles hours.</source>
        <translation>Действующее правило рассчитывает часы.</translation>
    </message>
    <message>
        <source>An hour's price is taken as the mean of its shorter periods.</source>
        <translation>За цену часа взято среднее его коротких периодов.</translation>
    </message>
    <message>
        <source>Own surplus, the system was short</source>
        <translation>Избыток при дефиците системы</translation>
    </message>
    <message>
        <source>Own deficit, the system was long</source>
        <translation>Дефицит при избытке системы</translation>
    </message>
    <message>
        <source>Own surplus, the system was long</source>
        <translation>Избыток при избытке системы</translation>
    </message>
    <message>
        <source>Own deficit, the system was short</source>
        <translation>Дефицит при дефиците системы</translation>
    </message>
    <message>
        <source>helped</source>
        <extracomment>The imbalance of the party helped the system, or made its imbalance larger</extracomment>
        <translation>помогла</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>навредила</translation>
    </message>
    <message>
        <source>Own imbalance against the system's</source>
        <translation>Свой небаланс против небаланса системы</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Share of periods, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Of the periods in which both had an imbalance</source>
        <translation>От периодов, в которых небаланс был у обоих</translation>
    </message>
    <message>
        <source>Energy, MWh</source>
        <translation>Энергия, МВт·ч</translation>
    </message>
    <message>
        <source>Cost per MWh, EUR</source>
        <translation>За МВт·ч, евро</translation>
    </message>
    <message>
        <source>Together, helping</source>
        <translation>Вместе, помогла</translation>
    </message>
    <message>
        <source>Together, hurting</source>
        <translation>Вместе, навредила</translation>
    </message>
    <message>
        <source>The party helped the system in %1 of the periods.</source>
        <translation>Сторона помогла системе в %1 периодов.</translation>
    </message>
    <message>
        <source>There is no period in which both had an imbalance.</source>
        <translation>Нет периода, в котором небаланс был бы у обоих.</translation>
    </message>
    <message>
        <source>The system is the balancing area's volume as given.</source>
        <translation>Система — заданный объём области балансирования.</translation>
    </message>
    <message>
        <source>The system is the sum of the parties of this case, the party among them.</source>
        <translation>Система — сумма сторон этого набора, включая саму сторону.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) the price followed the other direction: the area that sets it is larger.</source>
        <translation>
            <numerusform>В %n периоде цена шла за другим направлением: область, что её задаёт, больше.</numerusform>
            <numerusform>В %n периодах цена шла за другим направлением: область, что её задаёт, больше.</numerusform>
            <numerusform>В %n периодах цена шла за другим направлением: область, что её задаёт, больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forecast away: %2 more to pay</source>
        <extracomment>%1 a share of the imbalance such as "10 %", %2 money</extracomment>
        <translation>снято прогнозом %1: доплата %2</translation>
    </message>
    <message>
        <source>%1 forecast away: %2 saved</source>
        <translation>снято прогнозом %1: экономия %2</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have paid %2 more; its imbalance brought money in.</source>
        <extracomment>%1 a share such as "10 %", %2 money, followed by what it is made of in brackets where that is two things</extracomment>
        <translation>Без %1 небаланса сторона заплатила бы на %2 больше: он приносил деньги.</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have saved %2.</source>
        <translation>Без %1 небаланса сторона сберегла бы %2.</translation>
    </message>
</context>
<context>
    <name>BalanceLedger</name>
    <message>
        <source>The clock changes on this day</source>
        <translation>В этот день переводят часы</translation>
    </message>
    <message>
        <source>Below zero: a party that is short receives money</source>
        <translation>Ниже нуля: сторона с дефицитом получает деньги</translation>
    </message>
    <message>
        <source>Below zero: a party that is long pays</source>
        <translation>Ниже нуля: сторона с избытком платит</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>вверх</translation>
    </message>
    <message>
        <source>The system was short</source>
        <translation>В системе был дефицит</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>вниз</translation>
    </message>
    <message>
        <source>The system was long</source>
        <translation>В системе был избыток</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No regulation in either direction</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>Ничего не активировали</translation>
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
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Start of the period with the offset from UTC</source>
        <translation>Начало периода и сдвиг от UTC</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Небаланс, МВт·ч</translation>
    </message>
    <message>
        <source>Above zero a surplus, below zero a deficit</source>
        <translation>Выше нуля избыток, ниже нуля дефицит</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>Деньги, евро</translation>
    </message>
    <message>
        <source>To the party; below zero it pays</source>
        <translation>Стороне; ниже нуля — она платит</translation>
    </message>
    <message>
        <source>Sold at, EUR/MWh</source>
        <translation>Цена продажи, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Price of energy sold to a party that is short</source>
        <translation>Цена энергии, проданной стороне с дефицитом</translation>
    </message>
    <message>
        <source>Bought at, EUR/MWh</source>
        <translation>Цена покупки, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Price of energy bought from a party that is long</source>
        <translation>Цена энергии, купленной у стороны с избытком</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>РСВ, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>In which direction the system was regulated</source>
        <translation>В какую сторону регулировали систему</translation>
    </message>
    <message>
        <source>Reference, EUR/MWh</source>
        <translation>Референтная, евро/МВт·ч</translation>
    </message>
    <message>
        <source>The price before the neutrality component</source>
        <translation>Цена до компоненты нейтральности</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>Нейтральность, евро/МВт·ч</translation>
    </message>
    <message>
        <source>The month's neutrality component, as it went into the price</source>
        <translation>Компонента нейтральности месяца, как она вошла в цену</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Цена из</translation>
    </message>
    <message>
        <source>What the price was made of</source>
        <translation>Из чего сложилась цена</translation>
    </message>
    <message>
        <source>Schedule, MWh</source>
        <translation>График, МВт·ч</translation>
    </message>
    <message>
        <source>Net sale that was planned</source>
        <translation>Запланированная чистая продажа</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>По счётчикам, МВт·ч</translation>
    </message>
    <message>
        <source>Net delivery: production less consumption</source>
        <translation>Чистая отдача: выработка минус потребление</translation>
    </message>
    <message>
        <source>All parties, MWh</source>
        <translation>Все стороны, МВт·ч</translation>
    </message>
    <message>
        <source>Sum of the imbalances of all parties of the case</source>
        <translation>Сумма небалансов всех сторон</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Start of the period in universal time</source>
        <translation>Начало периода по всемирному времени</translation>
    </message>
    <message>
        <source>Price, EUR/MWh: %1</source>
        <translation>Цена, евро/МВт·ч: %1</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>Цена, евро/МВт·ч</translation>
    </message>
    <message>
        <source>One price settles deficit and surplus</source>
        <translation>Одна цена для дефицита и избытка</translation>
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
        <translation>Доходы</translation>
    </message>
    <message>
        <source>Income, total</source>
        <translation>Доходы, всего</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Outlay, total</source>
        <translation>Расходы, всего</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>Energy sold, less the five cost items</source>
        <translation>Проданная энергия минус пять статей затрат</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>as settled</source>
        <translation>по расчёту</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>EUR/MWh, solved for the break-even</source>
        <translation>евро/МВт·ч, найдена для безубыточности</translation>
    </message>
    <message>
        <source>EUR/MWh, as given</source>
        <translation>евро/МВт·ч, задана</translation>
    </message>
    <message>
        <source>Beyond the window of ±30 MWh an hour</source>
        <translation>Вне окна ±30 МВт·ч в час</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n период</numerusform>
            <numerusform>%n периода</numerusform>
            <numerusform>%n периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>largest %1 MWh</source>
        <translation>наибольшее %1 МВт·ч</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Сумма, евро</translation>
    </message>
    <message>
        <source>Came back, EUR</source>
        <translation>Возмещено, евро</translation>
    </message>
    <message>
        <source>What the income from energy sold covers of the item</source>
        <translation>Что из статьи покрыто доходом от проданной энергии</translation>
    </message>
    <message>
        <source>Came back, %</source>
        <translation>Возмещено, %</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Income, EUR</source>
        <translation>Доходы, евро</translation>
    </message>
    <message>
        <source>Outlay, EUR</source>
        <translation>Расходы, евро</translation>
    </message>
    <message>
        <source>Over the five items, EUR</source>
        <translation>Сверх пяти статей, евро</translation>
    </message>
    <message>
        <source>Left, EUR</source>
        <extracomment>What the operator has over after a month</extracomment>
        <translation>Осталось, евро</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>Надбавка, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Added to the two prices where a model makes them</source>
        <translation>Прибавляется к двум ценам, где их даёт модель</translation>
    </message>
    <message>
        <source>Open supply, MWh</source>
        <translation>Открытая поставка, МВт·ч</translation>
    </message>
    <message>
        <source>Sold to the system's open supplier; below zero bought from it</source>
        <translation>Продано открытому поставщику системы; ниже нуля — куплено у него</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Итоговый отчёт</translation>
    </message>
    <message>
        <source>The third working day of the next month</source>
        <translation>Третий рабочий день следующего месяца</translation>
    </message>
</context>
<context>
    <name>BalanceOrigins</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A party and one of its series
----------
"Constructed" or "Digitised", and the series that are so
----------
How a series was made and where it comes from</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n series</source>
        <extracomment>"Constructed" or "Digitised", and how many series are so</extracomment>
        <translation>
            <numerusform>%1: %n ряд</numerusform>
            <numerusform>%1: %n ряда</numerusform>
            <numerusform>%1: %n рядов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Incentive</source>
        <translation>Стимул</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>Против системы</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>The transmission system operator</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>When prices are published</extracomment>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>BalancePaper</name>
    <message>
        <source>A model stands in for the methodology, which is not public: no official price.</source>
        <translation>Методика не опубликована, вместо неё модель: это не официальная цена.</translation>
    </message>
    <message>
        <source>Parts of the rule are left out: near the official price, not the same.</source>
        <translation>Части правила опущены: близко к официальной цене, но не она.</translation>
    </message>
    <message>
        <source>The published rule.</source>
        <translation>Опубликованное правило.</translation>
    </message>
    <message>
        <source>Concluded from published data; not read in an act.</source>
        <translation>Выведено из опубликованных данных, не прочитано в акте.</translation>
    </message>
    <message>
        <source>A rule to compare with, in force nowhere as it stands.</source>
        <translation>Правило для сравнения, в таком виде нигде не действует.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) carry a published price instead.</source>
        <translation>
            <numerusform>У %n периода вместо этого опубликованная цена.</numerusform>
            <numerusform>У %n периодов вместо этого опубликованная цена.</numerusform>
            <numerusform>У %n периодов вместо этого опубликованная цена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периодов</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Sold to it</source>
        <extracomment>Energy that the operator sold to the party</extracomment>
        <translation>Продано ей</translation>
    </message>
    <message>
        <source>Bought from it</source>
        <extracomment>Energy that the operator bought from the party</extracomment>
        <translation>Куплено у неё</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Платы</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Start, local time</source>
        <translation>Начало, местное время</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>Of a party; below zero it was short</extracomment>
        <translation>Небаланс</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>РСВ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Above day-ahead</source>
        <translation>Сверх РСВ</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of the cost of all periods</extracomment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Час с</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>Сальдо за энергию</translation>
    </message>
    <message>
        <source>What it assumes or lacks</source>
        <translation>Что принято или чего не хватает</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Как рассчитано</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>Last row of a table of periods</extracomment>
        <translation>За день</translation>
    </message>
</context>
<context>
    <name>BalancePublication</name>
    <message>
        <source>weekend</source>
        <translation>выходные</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s): the clock changes</source>
        <translation>
            <numerusform>%n час: перевод часов</numerusform>
            <numerusform>%n часа: перевод часов</numerusform>
            <numerusform>%n часов: перевод часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>The second working day after, by 16:30 Estonian time</source>
        <translation>Второй рабочий день после, до 16:30 по эстонскому времени</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Отложено из-за</translation>
    </message>
</context>
<context>
    <name>BalanceReport</name>
    <message>
        <source>Balance energy: %1</source>
        <extracomment>Title of a report: %1 is a balance party</extracomment>
        <translation>Балансирующая энергия: %1</translation>
    </message>
    <message>
        <source>The rules in force</source>
        <translation>Действующие правила</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>Стоимость по часам суток</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: from %1 to %2</extracomment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>%1, %2, EUR without VAT</source>
        <extracomment>%1 is a month or a span of days, %2 the number of settlement periods in words</extracomment>
        <translation>%1, %2, евро без НДС</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n период</numerusform>
            <numerusform>%n периода</numerusform>
            <numerusform>%n периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Отчёт за период</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>The dearest periods</source>
        <translation>Самые дорогие периоды</translation>
    </message>
    <message>
        <source>Ranked by what they cost above settling at the day-ahead price.</source>
        <translation>По затратам сверх расчёта по цене РСВ.</translation>
    </message>
    <message>
        <source>Ranked by what was paid: the day-ahead price is not known in every period.</source>
        <translation>По уплаченному: цена РСВ известна не во всех периодах.</translation>
    </message>
    <message>
        <source>The same imbalance under every rule</source>
        <translation>Тот же небаланс по каждому правилу</translation>
    </message>
    <message>
        <source>The parties' quantities stay as they are: under another rule they would plan otherwise.</source>
        <translation>Объёмы сторон остаются прежними: по другому правилу они планировали бы иначе.</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>Системный оператор</translation>
    </message>
    <message>
        <source>The operator, month by month</source>
        <translation>Системный оператор по месяцам</translation>
    </message>
    <message>
        <source>When the prices are published</source>
        <translation>Когда публикуются цены</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>Первые %1 из %2 дней.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Prices of the dearest periods</source>
        <translation>Цены самых дорогих периодов</translation>
    </message>
    <message>
        <source>A day in full: %1</source>
        <translation>День полностью: %1</translation>
    </message>
    <message>
        <source>Paid is the imbalance with the other sign × price, rounded here for the eye only: a month is rounded once.</source>
        <translation>Уплачено — небаланс с обратным знаком × цена; здесь округлено только для глаза: месяц округляется один раз.</translation>
    </message>
</context>
<context>
    <name>BalanceStatement</name>
    <message>
        <source>Balance energy</source>
        <translation>Балансирующая энергия</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>Итого за энергию</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Платы</translation>
    </message>
    <message>
        <source>No fee is valid here</source>
        <translation>Здесь платы не действуют</translation>
    </message>
    <message>
        <source>To pay, without VAT</source>
        <translation>К оплате, без НДС</translation>
    </message>
    <message>
        <source>To receive (below zero), without VAT</source>
        <translation>К получению (ниже нуля), без НДС</translation>
    </message>
    <message>
        <source>What that comes to</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Mean of the periods, weighted by energy</source>
        <translation>Среднее по периодам, взвешенное по энергии</translation>
    </message>
    <message>
        <source>Sold to the party (it was short)</source>
        <translation>Продано стороне (у неё дефицит)</translation>
    </message>
    <message>
        <source>Bought from the party (it was long)</source>
        <translation>Куплено у стороны (у неё избыток)</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s)</source>
        <translation>
            <numerusform>В %n периоде</numerusform>
            <numerusform>В %n периодах</numerusform>
            <numerusform>В %n периодах</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the same energy at the day-ahead price</source>
        <translation>Больше, чем та же энергия по цене РСВ</translation>
    </message>
    <message>
        <source>Energy only, without fees</source>
        <translation>Только энергия, без плат</translation>
    </message>
    <message>
        <source>The day-ahead price is not known in every period</source>
        <translation>Цена РСВ известна не во всех периодах</translation>
    </message>
    <message>
        <source>Imbalance, without its sign</source>
        <translation>Небаланс без знака</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced</source>
        <translation>Затраты на МВт·ч потребления и выработки</translation>
    </message>
    <message>
        <source>%1 % of what was consumed and produced</source>
        <translation>%1 % потребления и выработки</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Quantity, MWh</source>
        <translation>Количество, МВт·ч</translation>
    </message>
    <message>
        <source>Price or rate, EUR/MWh</source>
        <translation>Цена или ставка, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Сумма, евро</translation>
    </message>
    <message>
        <source>What the party pays; below zero it receives</source>
        <translation>Сколько платит сторона; ниже нуля — получает</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>Продано ей, МВт·ч</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>Продано ей, евро</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>Куплено у неё, МВт·ч</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>Куплено у неё, евро</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <extracomment>Sold less bought</extracomment>
        <translation>Итог, евро</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Платы, евро</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>К оплате, евро</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>Ниже нуля сторона получает</translation>
    </message>
    <message>
        <source>Over day-ahead, EUR</source>
        <translation>Сверх РСВ, евро</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>евро/МВт·ч</translation>
    </message>
</context>
<context>
    <name>BaselineSheets</name>
    <message>
        <source>Hours of the event</source>
        <translation>Часы события</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>Измерено, МВт</translation>
    </message>
    <message>
        <source>Baseline, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>Базовая нагрузка, %1, МВт</translation>
    </message>
    <message>
        <source>Reduction, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>Снижение, %1, МВт</translation>
    </message>
    <message>
        <source>Days of the history</source>
        <translation>Дни истории</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Mean of the event's hours, MW</source>
        <translation>Среднее в часы события, МВт</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>взят</translation>
    </message>
</context>
<context>
    <name>CapacityAnswer</name>
    <message>
        <source>Capacity costs %1: there is no demand response.</source>
        <translation>Мощность стоит %1: снижения потребления нет.</translation>
    </message>
    <message>
        <source>Capacity costs %1: %2 of demand response do not change it.</source>
        <extracomment>%1 a price, %2 a volume</extracomment>
        <translation>Мощность стоит %1: снижение потребления на %2 цену не меняет.</translation>
    </message>
    <message>
        <source>Capacity costs %1: demand response lowers it by %2 (%3) from %4.</source>
        <extracomment>%1 and %2 prices, %3 percent, %4 the price without demand response</extracomment>
        <translation>Мощность стоит %1: снижение потребления удешевило её на %2 (%3) с %4.</translation>
    </message>
    <message>
        <source>A model: no price here is official.</source>
        <translation>Это модель: официальных цен здесь нет.</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>руб./МВт в месяц</translation>
    </message>
    <message>
        <source>All %1 count: %2 own and %3 of others.</source>
        <extracomment>%1, %2, %3 volumes</extracomment>
        <translation>Учитываются все %1: собственных %2, прочих участников %3.</translation>
    </message>
    <message>
        <source>Of %2 only %1 count: %3 own and %4 of others.</source>
        <extracomment>%1 the volume that counts, %2 the volume offered, %3 and %4 parts of %1</extracomment>
        <translation>Из %2 учитываются только %1: собственных %3, прочих участников %4.</translation>
    </message>
    <message>
        <source>The own volume changes the price by %1: the others reach the limit or the same bid without it.</source>
        <translation>Собственный объём меняет цену на %1: прочие участники и без него доходят до предела или до той же заявки.</translation>
    </message>
    <message>
        <source>The own volume takes %1 of the fall beyond what the others do.</source>
        <translation>Собственный объём снижает цену ещё на %1 сверх снижения прочих участников.</translation>
    </message>
    <message>
        <source>The supply ends before the first point of demand: its price holds.</source>
        <translation>Предложение не доходит до первой точки спроса: действует её цена.</translation>
    </message>
    <message>
        <source>The supply passes the second point of demand: its price holds.</source>
        <translation>Предложение проходит вторую точку спроса: действует её цена.</translation>
    </message>
    <message>
        <source>The price is that of bid %1: it stops the fall.</source>
        <extracomment>%1 the name of a bid</extracomment>
        <translation>Цену задаёт заявка «%1»: она останавливает снижение.</translation>
    </message>
    <message>
        <source>The price is that of the demand curve at the volume taken.</source>
        <translation>Цена — точка кривой спроса при отобранном объёме.</translation>
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
        <translation>предел %1 % первой точки: %2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>In a chart: %1 MW of demand response</extracomment>
        <translation>учтено %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bid and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>руб./МВт в месяц</translation>
    </message>
    <message>
        <source>taken without demand response: %1, with it: %2</source>
        <extracomment>Reading a bid in a chart: %1 and %2 MW</extracomment>
        <translation>отобрано без снижения: %1, со снижением: %2</translation>
    </message>
</context>
<context>
    <name>CapacityOrigins</name>
    <message>
        <source>bid %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a bid</extracomment>
        <translation>заявка «%1»</translation>
    </message>
    <message>
        <source>bought by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>покупка: %1</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>продажа: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where a number comes from: %1 a kind ("published"), %2 its source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>Исходная величина</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: how a number came to be known (published, from memory)</extracomment>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>CapacityPaper</name>
    <message>
        <source>obligatory</source>
        <extracomment>Kind of a capacity bid: capacity that must be bought</extracomment>
        <translation>обязательная</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a unit that may not be stopped</extracomment>
        <translation>вынужденная</translation>
    </message>
    <message>
        <source>price taker</source>
        <translation>ценопринимающая</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: one with a price</extracomment>
        <translation>ценовая</translation>
    </message>
    <message>
        <source>the first point: too little supply</source>
        <extracomment>What sets a price: supply does not reach the first point</extracomment>
        <translation>первая точка: предложения не хватает</translation>
    </message>
    <message>
        <source>the second point: the floor</source>
        <extracomment>What sets a price: supply passes the second point</extracomment>
        <translation>вторая точка: нижний предел</translation>
    </message>
    <message>
        <source>the bid %1</source>
        <translation>заявка %1</translation>
    </message>
    <message>
        <source>the demand curve</source>
        <extracomment>What sets a price</extracomment>
        <translation>кривая спроса</translation>
    </message>
    <message>
        <source>Demand curve and crossing</source>
        <translation>Кривая спроса и пересечение</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Without demand response</source>
        <translation>Без управления спросом</translation>
    </message>
    <message>
        <source>With demand response</source>
        <translation>С управлением спросом</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>First point, MW</source>
        <translation>Первая точка, МВт</translation>
    </message>
    <message>
        <source>Price of the first point, RUB/MW a month</source>
        <translation>Цена первой точки, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Second point, MW</source>
        <translation>Вторая точка, МВт</translation>
    </message>
    <message>
        <source>Price of the second point, RUB/MW a month</source>
        <translation>Цена второй точки, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>Отобранная мощность, МВт</translation>
    </message>
    <message>
        <source>Price of the auction, RUB/MW a month</source>
        <translation>Цена КОМ, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Определяет цену</translation>
    </message>
    <message>
        <source>Demand response that counts</source>
        <translation>Учитываемое управление спросом</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Управление спросом</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Своё</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>Других</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Left out by the cap</source>
        <translation>Не учтено из-за предела</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Цена покупки</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>Делимая</translation>
    </message>
    <message>
        <source>Taken without</source>
        <translation>Отобрано без</translation>
    </message>
    <message>
        <source>Taken with</source>
        <translation>Отобрано с</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Компании группы</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Покупает</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>Продаёт</translation>
    </message>
    <message>
        <source>Saved on what it buys</source>
        <translation>Экономия на покупке</translation>
    </message>
    <message>
        <source>Lost on what it sells</source>
        <translation>Потеря на продаже</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Чистый выигрыш</translation>
    </message>
    <message>
        <source>Other own volumes</source>
        <translation>Другие свои объёмы</translation>
    </message>
    <message>
        <source>Counted of all</source>
        <translation>Учтено всего</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>Снижение цены</translation>
    </message>
    <message>
        <source>Capacity taken</source>
        <translation>Отобранная мощность</translation>
    </message>
</context>
<context>
    <name>CapacityReport</name>
    <message>
        <source>Capacity auction</source>
        <translation>Конкурентный отбор мощности</translation>
    </message>
    <message>
        <source>The auction is a model: nobody publishes the volume of the first point, and bids are not public. No price here is official.</source>
        <translation>Отбор здесь — модель: объём первой точки и заявки не публикуются. Ни одна цена здесь не официальная.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>zone, table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Зона %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price zone(s)</source>
        <translation>
            <numerusform>%n ценовая зона</numerusform>
            <numerusform>%n ценовые зоны</numerusform>
            <numerusform>%n ценовых зон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, RUB without VAT</source>
        <extracomment>%1 and %2 are counts in words</extracomment>
        <translation>%1, %2, руб. без НДС</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and the price stays at %3 RUB/MW a month.</source>
        <translation>%1: учитывается %2 управления спросом, цена остаётся %3 руб./МВт в месяц.</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and lower the price by %3 to %4 RUB/MW a month.</source>
        <translation>%1: учитывается %2 управления спросом, цена снижается на %3 — до %4 руб./МВт в месяц.</translation>
    </message>
    <message>
        <source>At most %1 of the first point counts, of all participants together: %2.</source>
        <translation>Учитывается не больше %1 объёма первой точки, у всех участников вместе: %2.</translation>
    </message>
    <message>
        <source>The own demand response alone lowers the price by %1 RUB/MW a month.</source>
        <translation>Только своё управление спросом снижает цену на %1 руб./МВт в месяц.</translation>
    </message>
    <message>
        <source>A company that buys more capacity than it sells gains by a lower price; the fall only says how much.</source>
        <translation>Компания, которая покупает мощности больше, чем продаёт, выигрывает от снижения цены; величина снижения говорит лишь, сколько.</translation>
    </message>
    <message>
        <source>The first %1 of %2 bids.</source>
        <translation>Первые заявки: %1 из %2.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
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
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>sets the price</source>
        <extracomment>State of a bid: it is the last one taken, the price is its own</extracomment>
        <translation>задаёт цену</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>State of a bid</extracomment>
        <translation>не отобрана</translation>
    </message>
    <message>
        <source>taken in part</source>
        <extracomment>State of a bid: some of its volume</extracomment>
        <translation>отобрана частично</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>отобрана</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>Цена, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Volume, MW</source>
        <translation>Объём, МВт</translation>
    </message>
    <message>
        <source>Divisible</source>
        <extracomment>Column: whether a part of a bid may be taken</extracomment>
        <translation>Делимая</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>Отобрано без снижения, МВт</translation>
    </message>
    <message>
        <source>Taken without demand response</source>
        <translation>Отобрано без снижения потребления</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>Отобрано со снижением, МВт</translation>
    </message>
    <message>
        <source>Taken with the demand response that counts</source>
        <translation>Отобрано с учитываемым снижением потребления</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what became of a bid</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Buys, MW</source>
        <translation>Покупает, МВт</translation>
    </message>
    <message>
        <source>Capacity bought at the auction's price</source>
        <translation>Мощность, покупаемая по цене КОМ</translation>
    </message>
    <message>
        <source>Sells, MW</source>
        <translation>Продаёт, МВт</translation>
    </message>
    <message>
        <source>Capacity sold at the auction's price; not what has a contract price of its own</source>
        <translation>Мощность, продаваемая по цене КОМ, без ДПМ и вынужденных со своей ценой</translation>
    </message>
    <message>
        <source>Pays without, RUB</source>
        <translation>Платит без снижения, руб.</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, without demand response; below zero it earns</source>
        <translation>За покупку за вычетом продажи без снижения потребления; ниже нуля — доход</translation>
    </message>
    <message>
        <source>Pays with, RUB</source>
        <translation>Платит со снижением, руб.</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, with the demand response that counts; below zero it earns</source>
        <translation>За покупку за вычетом продажи с учитываемым снижением; ниже нуля — доход</translation>
    </message>
    <message>
        <source>Gains, RUB</source>
        <translation>Выигрыш, руб.</translation>
    </message>
    <message>
        <source>Saved on what it buys, less what its sales lose</source>
        <translation>Экономия на покупке за вычетом потери на продаже</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>Собственный объём, МВт</translation>
    </message>
    <message>
        <source>Own demand response in the place of the one above</source>
        <translation>Собственное снижение вместо заданного выше</translation>
    </message>
    <message>
        <source>Counted, MW</source>
        <translation>Учтено, МВт</translation>
    </message>
    <message>
        <source>Own and others' together, as far as the limit lets it</source>
        <translation>Собственное и прочих вместе в пределах ограничения</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>Снижение, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Price without any demand response less this price</source>
        <translation>Цена без снижения потребления минус эта цена</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>Отобранная мощность, МВт</translation>
    </message>
</context>
<context>
    <name>CapacityWords</name>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>must-take</source>
        <extracomment>Kind of a capacity bid: what must be bought (ДПМ, new nuclear and hydro)</extracomment>
        <translation>обязательная</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a plant that must run (вынужденный режим)</extracomment>
        <translation>вынужденная</translation>
    </message>
    <message>
        <source>price-taking</source>
        <extracomment>Kind of a capacity bid: taken at whatever price comes (ценопринимающая заявка)</extracomment>
        <translation>ценопринимающая</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: has a price of its own (ценовая заявка)</extracomment>
        <translation>ценовая</translation>
    </message>
</context>
<context>
    <name>CategoryReport</name>
    <message>
        <source>Price categories: %1</source>
        <translation>Ценовые категории: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name, year</comment>
        <translation>%1 %2 г.</translation>
    </message>
    <message>
        <source>Year %1, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1 год; суммы в рублях без НДС, если не указано иное</translation>
    </message>
    <message>
        <source>%1, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1; суммы в рублях без НДС, если не указано иное</translation>
    </message>
    <message>
        <source>%1 to %2, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1 – %2; суммы в рублях без НДС, если не указано иное</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>No category is open in every month with the data and prices given; the table names the reasons.</source>
        <translation>При этих данных и ценах ни одна категория не доступна во всех месяцах; причины названы в таблице.</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>одноставочный тариф на передачу</translation>
    </message>
    <message>
        <source>two-rate transmission tariff</source>
        <translation>двухставочный тариф на передачу</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>С НДС</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Удельная цена</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>руб./кВт·ч</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Покупная мощность</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Сетевая мощность</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Самая дешёвая</translation>
    </message>
    <message>
        <source>Notices to the supplier</source>
        <translation>Уведомления гарантирующему поставщику</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Цены: %1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Замечание к %1: %2</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cheapest in total</source>
        <translation>Минимальная стоимость за период</translation>
    </message>
    <message>
        <source>Saving against today's category</source>
        <translation>Экономия к нынешней категории</translation>
    </message>
    <message>
        <source>Saving against the dearest open category</source>
        <translation>Экономия к самой дорогой доступной категории</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Недоступна</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Вместо</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Уведомить до</translation>
    </message>
    <message>
        <source>not known from the data</source>
        <translation>по данным не определить</translation>
    </message>
    <message>
        <source>Meter data of %1: %2</source>
        <comment>metering point, files</comment>
        <translation>Показания точки «%1»: %2</translation>
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
        <translation>часы %1</translation>
    </message>
    <message>
        <source>into hours %1</source>
        <translation>в часы %1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>выходные и праздники</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ежедневно</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>весь год</translation>
    </message>
    <message>
        <source>all weekdays</source>
        <translation>все дни недели</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change, its details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>накопитель</translation>
    </message>
    <message>
        <source>load that may move</source>
        <translation>переносимая нагрузка</translation>
    </message>
    <message>
        <source>Cheapest plan for “%1”: %2</source>
        <comment>price category, its means</comment>
        <translation>Самый дешёвый график для категории «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ClassCells</name>
    <message>
        <source>sells</source>
        <extracomment>What a seat of a class does</extracomment>
        <translation>продаёт</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>покупает</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>Who plays a seat of a class: not a computer</extracomment>
        <translation>человек</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A step of private costs: %1 a quantity, %2 a price</extracomment>
        <translation>%1 по %2</translation>
    </message>
</context>
<context>
    <name>ClassRegulator</name>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>A reason to look</source>
        <translation>Повод присмотреться</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Market screen</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Раунд %1</translation>
    </message>
</context>
<context>
    <name>ClassReport</name>
    <message numerus="yes">
        <source>%n round(s) played</source>
        <translation>
            <numerusform>сыгран %n раунд</numerusform>
            <numerusform>сыграно %n раунда</numerusform>
            <numerusform>сыграно %n раундов</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Турнирная таблица</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>Цены раундов</translation>
    </message>
    <message>
        <source>Who earned what</source>
        <translation>Кто сколько заработал</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>The regulator's view</source>
        <translation>Взгляд регулятора</translation>
    </message>
    <message>
        <source>A value beyond a threshold is a reason to look, not a finding of guilt.</source>
        <translation>Значение за порогом — повод присмотреться, а не доказательство вины.</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>Поводы присмотреться</translation>
    </message>
    <message>
        <source>Seats and their private numbers</source>
        <translation>Места и их собственные издержки</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>Учебные раунды</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Регулятор</translation>
    </message>
</context>
<context>
    <name>ClassTables</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Последний раунд</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Заявок</translation>
    </message>
    <message>
        <source>How the curves met</source>
        <translation>Как сошлись кривые</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Private cost or value</source>
        <translation>Собственные издержки или ценность</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технология</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Игрок</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Располагает</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>Собственные издержки или ценности</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>bill a consumer under every Russian price category</source>
        <translation>рассчитать потребителя по всем ценовым категориям</translation>
    </message>
    <message>
        <source>clears one auction under one rule or several</source>
        <translation>провести аукцион по одному или нескольким правилам</translation>
    </message>
    <message>
        <source>looks for market power and irregular bidding in rounds of bids</source>
        <translation>ищет рыночную силу и необычные заявки в раундах торгов</translation>
    </message>
    <message>
        <source>settles balance energy between operator and balance parties</source>
        <translation>рассчитывает балансирующую энергию между системным оператором и сторонами баланса</translation>
    </message>
    <message>
        <source>clears the hours of a day by merit order, with and without a load reduction</source>
        <translation>рассчитать часы суток по очерёдности цен, с разгрузкой и без неё</translation>
    </message>
    <message>
        <source>clears the Russian capacity auction with and without demand response</source>
        <translation>рассчитать КОМ с управлением спросом и без него</translation>
    </message>
    <message>
        <source>works out a year of Russian demand response, mechanism by mechanism</source>
        <translation>считает год управления спросом в России, механизм за механизмом</translation>
    </message>
    <message>
        <source>bills own generation behind the meter under net metering, net billing and other schemes</source>
        <translation>считает счёт при собственной генерации за счётчиком: сальдирование, почасовой расчёт и другие схемы</translation>
    </message>
    <message>
        <source>sets strategic bidders against each other and against their closed forms</source>
        <translation>сталкивает стратегических участников между собой и с точными решениями</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the option "%1" is not known or lacks its value</source>
        <translation>ключ «%1» неизвестен или не имеет значения</translation>
    </message>
    <message>
        <source>a command and one INPUT are needed</source>
        <translation>нужны команда и один INPUT</translation>
    </message>
    <message>
        <source>the command "%1" is not known</source>
        <translation>команда «%1» неизвестна</translation>
    </message>
    <message>
        <source>Usage: meritdesk-cli COMMAND INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</source>
        <translation>Вызов: meritdesk-cli КОМАНДА INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>possible: %1 … %2</source>
        <extracomment>A range of prices: %1 lowest, %2 highest</extracomment>
        <translation>возможно: %1 … %2</translation>
    </message>
    <message>
        <source>Buyers’ surplus %1</source>
        <translation>Излишек покупателей %1</translation>
    </message>
    <message>
        <source>Sellers’ surplus %1</source>
        <translation>Излишек продавцов %1</translation>
    </message>
    <message>
        <source>Operator keeps %1</source>
        <translation>Остаётся оператору %1</translation>
    </message>
    <message>
        <source>%1 cut by %2</source>
        <extracomment>Beside a step of the curve: the order %1 goes without the quantity %2</extracomment>
        <translation>%1: не принято %2</translation>
    </message>
    <message>
        <source>Gain from trade %1</source>
        <extracomment>The gain from trade as a whole, where the rule shares it match by match</extracomment>
        <translation>Выигрыш от торговли %1</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Beside the curves of the book as it was before something was tried on it</extracomment>
        <translation>до пробы</translation>
    </message>
</context>
<context>
    <name>DayAheadAnswer</name>
    <message>
        <source>Prices from %1 to %2, the dearest in hour %3. No load is called off.</source>
        <translation>Цены от %1 до %2, самый дорогой час — %3. Снижение потребления не вызвано.</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) the supply does not reach.</source>
        <translation>
            <numerusform>В %n часе предложения не хватает.</numerusform>
            <numerusform>В %n часах предложения не хватает.</numerusform>
            <numerusform>В %n часах предложения не хватает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more is offered at zero or below than is taken.</source>
        <translation>
            <numerusform>В %n часе по нулевой цене и ниже предложено больше, чем взято.</numerusform>
            <numerusform>В %n часах по нулевой цене и ниже предложено больше, чем взято.</numerusform>
            <numerusform>В %n часах по нулевой цене и ниже предложено больше, чем взято.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met; all are models, none is official.</source>
        <translation>Критериев выполнено: %1 из %2; все модельные, официального среди них нет.</translation>
    </message>
    <message>
        <source>Loads and stack are constructed: the prices are those of a model.</source>
        <translation>Нагрузка и стек предложения построены: цены модельные.</translation>
    </message>
    <message>
        <source>The stack is constructed: the prices are those of a model.</source>
        <translation>Стек предложения построен: цены модельные.</translation>
    </message>
    <message>
        <source>%1 MW of the load is above the stack: the scarcity price of %2 holds.</source>
        <translation>%1 МВт нагрузки выше стека: действует цена дефицита %2.</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, what the buyer “%3” pays at most.</source>
        <translation>%1 МВт по цене %2 — это предел покупателя «%3».</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, set by “%3”.</source>
        <translation>%1 МВт по цене %2; цену задаёт «%3».</translation>
    </message>
    <message>
        <source>With %1 MW off, %2 MW are still missing.</source>
        <translation>При снижении на %1 МВт по-прежнему не хватает %2 МВт.</translation>
    </message>
    <message>
        <source>%1 MW off do not move the price: “%2” still sets it.</source>
        <translation>Снижение на %1 МВт цену не меняет: её по-прежнему задаёт «%2».</translation>
    </message>
    <message>
        <source>With %1 MW off it falls by %2 to %3.</source>
        <translation>При снижении на %1 МВт она падает на %2 до %3.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n hour(s) the price falls by %1 on average; the remaining buyers save %2.</source>
        <translation>
            <numerusform>За %n час цена снижается в среднем на %1; остальные покупатели экономят %2</numerusform>
            <numerusform>За %n часа цена снижается в среднем на %1; остальные покупатели экономят %2</numerusform>
            <numerusform>За %n часов цена снижается в среднем на %1; остальные покупатели экономят %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour %1:</source>
        <extracomment>%1 the number of an hour</extracomment>
        <translation>Час %1:</translation>
    </message>
    <message>
        <source>%1 MW more are offered at zero or below: surplus.</source>
        <translation>Ещё %1 МВт предложено по нулю и ниже: избыток.</translation>
    </message>
</context>
<context>
    <name>DayAheadLists</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>What the buyer pays at most</source>
        <translation>Сколько покупатель платит самое большее</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first and %2 the last hour of a reduction</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Load that is called off in each of its hours</source>
        <translation>Нагрузка, снимаемая в каждый из часов</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Первый час</translation>
    </message>
    <message>
        <source>Hours count from 1</source>
        <translation>Часы считаются с 1</translation>
    </message>
    <message>
        <source>Duration, h</source>
        <translation>Длительность, ч</translation>
    </message>
    <message>
        <source>How many hours in a row</source>
        <translation>Сколько часов подряд</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
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
        <translation>МВт</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Bought at the hour's price with the reduction in force; paste a column for a profile</source>
        <translation>Покупается по цене часа при действующем снижении; профиль вставляется столбцом</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Выработка</translation>
    </message>
    <message>
        <source>Sold at the hour's price</source>
        <translation>Продаётся по цене часа</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>The fall of the price on what the group buys</source>
        <translation>Снижение цены на покупке группы</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеря</translation>
    </message>
    <message>
        <source>The fall of the price on what the group generates</source>
        <translation>Снижение цены на выработке группы</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>нет события</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнен</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>срабатывает</translation>
    </message>
    <message>
        <source>does not fire</source>
        <translation>не срабатывает</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>Критерий (модель)</translation>
    </message>
    <message>
        <source>The system operator's own criterion is not public: no verdict here is official</source>
        <translation>Критерий Системного оператора не опубликован: официальных вердиктов здесь нет</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>The cost of an event, the least share of the price, or the strike price</source>
        <translation>Стоимость события, наименьшая доля цены или цена исполнения</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Modelled verdict</source>
        <translation>Модельный вердикт</translation>
    </message>
    <message>
        <source>%1 (modelled)</source>
        <translation>%1 (модель)</translation>
    </message>
</context>
<context>
    <name>DayAheadPaper</name>
    <message>
        <source>scarcity price</source>
        <translation>цена дефицита</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>блок %1</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>покупатель %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a criterion compares, %2 its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>day %1, hour %2</source>
        <translation>день %1, час %2</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Разгрузки</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Первый час</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Разгрузка</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>Цена без</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>Цена с</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>Set by, without</source>
        <translation>Замыкает без</translation>
    </message>
    <message>
        <source>Set by, with</source>
        <translation>Замыкает с</translation>
    </message>
    <message>
        <source>Volume without</source>
        <translation>Объём без</translation>
    </message>
    <message>
        <source>Volume with</source>
        <translation>Объём с</translation>
    </message>
    <message>
        <source>Not served without</source>
        <translation>Не обеспечено без</translation>
    </message>
    <message>
        <source>Not served with</source>
        <translation>Не обеспечено с</translation>
    </message>
    <message>
        <source>Cost of the zone</source>
        <translation>Затраты зоны</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Saved by the lower price</source>
        <translation>Экономия от снижения цены</translation>
    </message>
    <message>
        <source>Not bought any more</source>
        <translation>Больше не покупается</translation>
    </message>
    <message>
        <source>Still paid</source>
        <translation>По-прежнему оплачивается</translation>
    </message>
    <message>
        <source>Cost without reduction</source>
        <translation>Затраты без разгрузки</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Компании группы</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Saved on purchases</source>
        <translation>Экономия на покупке</translation>
    </message>
    <message>
        <source>Lost on generation</source>
        <translation>Потеря на генерации</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Чистый выигрыш</translation>
    </message>
    <message>
        <source>Criteria: verdicts of models</source>
        <translation>Критерии: выводы моделей</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>Критерий (модель)</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Левая часть</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Правая часть</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>DayAheadReport</name>
    <message>
        <source>One price for the whole zone, its nodes left out: no price here is official.</source>
        <translation>Одна цена на всю зону, без узлов: ни одна цена здесь не официальная.</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Рынок на сутки вперёд</translation>
    </message>
    <message>
        <source>Day-ahead market: %1</source>
        <extracomment>Title of a report: %1 is a day</extracomment>
        <translation>Рынок на сутки вперёд: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 without VAT</source>
        <extracomment>%1 is a count of hours in words, %2 a currency</extracomment>
        <translation>%1, %2 без НДС</translation>
    </message>
    <message>
        <source>Nothing is switched off: both runs are the same.</source>
        <translation>Разгрузки нет: оба расчёта одинаковы.</translation>
    </message>
    <message numerus="yes">
        <source>Switching off %1 in %n hour(s) lowers the price by up to %2 and saves the remaining buyers of the zone %3.</source>
        <translation>
            <numerusform>Разгрузка %1 за %n час снижает цену на величину до %2 и экономит остальным покупателям зоны %3.</numerusform>
            <numerusform>Разгрузка %1 за %n часа снижает цену на величину до %2 и экономит остальным покупателям зоны %3.</numerusform>
            <numerusform>Разгрузка %1 за %n часов снижает цену на величину до %2 и экономит остальным покупателям зоны %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 hours, those in which something is switched off.</source>
        <translation>Из %1 часов показаны часы с разгрузкой.</translation>
    </message>
    <message>
        <source>The first %1 of %2 hours.</source>
        <translation>Первые часы: %1 из %2.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
</context>
<context>
    <name>DayAheadStackSheet</name>
    <message>
        <source>Technology</source>
        <translation>Технология</translation>
    </message>
    <message>
        <source>Blocks of one name share a colour</source>
        <translation>Блоки с одним названием — одного цвета</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Where the block below it ends</source>
        <translation>Где кончается предыдущий блок</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Цена от</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Цена до</translation>
    </message>
    <message>
        <source>The price rises on a line from the block's begin to its end</source>
        <translation>Цена растёт линейно от начала блока к концу</translation>
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
        <translation>день %1, час %2</translation>
    </message>
    <message>
        <source>%1, hour %2</source>
        <extracomment>a date and the number of an hour in it</extracomment>
        <translation>%1, час %2</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>блок %1</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>цена дефицита</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>покупатель %1</translation>
    </message>
    <message>
        <source>%1 MW short</source>
        <translation>не хватает %1 МВт</translation>
    </message>
    <message>
        <source>surplus of %1 MW</source>
        <translation>избыток %1 МВт</translation>
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
        <translation>нагрузка %1 МВт</translation>
    </message>
    <message>
        <source>with the reduction %1 MW</source>
        <translation>со снижением %1 МВт</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Above a day of 23 or 25 hours, as short as can be</extracomment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Price categories of %1, year %2, roubles without VAT, the cheapest first:</source>
        <translation>Ценовые категории: %1, %2 год, рубли без НДС, начиная с самой дешёвой:</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>недоступна</translation>
    </message>
</context>
<context>
    <name>DeskCommandLine</name>
    <message>
        <source>Electricity tariffs and auctions, with every number explained.</source>
        <translation>Тарифы и аукционы электроэнергии: каждое число объяснено.</translation>
    </message>
    <message>
        <source>Document or data files to open.</source>
        <translation>Документ или файлы данных, которые открыть.</translation>
    </message>
    <message>
        <source>Language: en, ru, zh or et.</source>
        <translation>Язык: en, ru, zh или et.</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>Оформление: system, light или dark.</translation>
    </message>
    <message>
        <source>Save a picture of every page and dialog into a folder, and end.</source>
        <translation>Сохранить изображения всех страниц и окон в папку и завершиться.</translation>
    </message>
    <message>
        <source>Print the ranking; leave report, charts and a picture of each page in a folder, and end.</source>
        <translation>Напечатать сравнение; оставить в папке отчёт, графики и изображение каждой страницы и завершиться.</translation>
    </message>
    <message>
        <source>The document, or the id of the sample, on the pictures.</source>
        <translation>Документ или код примера для изображений.</translation>
    </message>
    <message>
        <source>Size of the pictures, such as 1280x800.</source>
        <translation>Размер изображений, например 1280x800.</translation>
    </message>
    <message>
        <source>Scale of the pictures, 1 to 4.</source>
        <translation>Масштаб изображений, от 1 до 4.</translation>
    </message>
    <message>
        <source>the language "%1" is not one of: %2</source>
        <translation>язык «%1» не из списка: %2</translation>
    </message>
    <message>
        <source>the theme "%1" is not one of: system, light, dark</source>
        <translation>оформление «%1» не из списка: system, light, dark</translation>
    </message>
    <message>
        <source>the size "%1" is not like 1280x800</source>
        <translation>размер «%1» не вида 1280x800</translation>
    </message>
    <message>
        <source>the scale "%1" is not between 1 and 4</source>
        <translation>масштаб «%1» не от 1 до 4</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>не удаётся записать: %1</translation>
    </message>
    <message>
        <source>Only the page of this id, such as balance, and its tabs.</source>
        <translation>Только страница с этим идентификатором, например balance, и её вкладки.</translation>
    </message>
    <message>
        <source>there is no page "%1"</source>
        <translation>нет страницы «%1»</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of a small chart: %1 "Mon", %2 day and month as numbers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>исключён</translation>
    </message>
    <message>
        <source>working day</source>
        <extracomment>Why a day of the history does not count: it is of another kind than the event day</extracomment>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>not among the %1</source>
        <extracomment>Why a day of the history does not count: the method takes %1 of the days that it looks back on</extracomment>
        <translation>не вошёл в %1</translation>
    </message>
    <message>
        <source>low use</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>низкая нагрузка</translation>
    </message>
    <message>
        <source>too long ago</source>
        <extracomment>Why a day of the history does not count: the method looks back on the last days only</extracomment>
        <translation>слишком давно</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside the shaded reduction: %1 "27.5 MW", %2 "92 %"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2
mean of the event's hours: %3</source>
        <extracomment>Reads a day of the history: %1 "Mon 14 Aug", %2 "taken" or why not, %3 "83.2 MW"</extracomment>
        <translation>%1: %2
в часы события в среднем: %3</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>взят</translation>
    </message>
</context>
<context>
    <name>EstonianHolidays</name>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День независимости</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>День весны</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День победы</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Янов день</translation>
    </message>
    <message>
        <source>Day of Restoration of Independence</source>
        <translation>День восстановления независимости</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Сочельник</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Второй день Рождества</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Троица</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>called</source>
        <extracomment>Of a day: an event is called</extracomment>
        <translation>вызвано</translation>
    </message>
    <message>
        <source>better days</source>
        <extracomment>Of a day: it meets the criterion, but the month has better ones</extracomment>
        <translation>есть дни лучше</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>Of a day: it does not meet the criterion</extracomment>
        <translation>не выполнен</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>Of a day: nothing is switched off</extracomment>
        <translation>нет события</translation>
    </message>
    <message>
        <source>%1; a model, not the market operator's criterion</source>
        <extracomment>%1 a criterion of events</extracomment>
        <translation>%1; модель, а не критерий коммерческого оператора</translation>
    </message>
    <message>
        <source>chosen by hand; number %1 of its month by the zone's saving</source>
        <translation>выбран вручную; %1-й в месяце по экономии зоны</translation>
    </message>
    <message>
        <source>%1 is at least %2; number %3 of its month by the zone's saving</source>
        <extracomment>Both sides of a criterion: %1 at least %2; %3 a place in a row</extracomment>
        <translation>%1 не меньше %2; %3-й в месяце по экономии зоны</translation>
    </message>
    <message>
        <source>it meets the criterion, but is number %1 of its month and only %2 are called</source>
        <translation>критерий выполнен, но день %1-й в месяце, а вызывается не более %2</translation>
    </message>
    <message>
        <source>not among the days named by hand</source>
        <translation>нет среди дней, названных вручную</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 меньше %2</translation>
    </message>
    <message>
        <source>nothing is switched off at this depth</source>
        <translation>при такой глубине ничего не отключается</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>Лучшие часы</translation>
    </message>
    <message>
        <source>The hours with the largest sum that the search goes by</source>
        <translation>Часы с наибольшей суммой того, по чему идёт поиск</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>Средняя цена</translation>
    </message>
    <message>
        <source>Mean fall</source>
        <translation>Среднее снижение</translation>
    </message>
    <message>
        <source>Criterion, left</source>
        <translation>Критерий, слева</translation>
    </message>
    <message>
        <source>Criterion, right</source>
        <translation>Критерий, справа</translation>
    </message>
    <message>
        <source>Zone saves</source>
        <translation>Экономия зоны</translation>
    </message>
    <message>
        <source>Group wins</source>
        <translation>Выигрыш группы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Days that meet it</source>
        <translation>Дней с выполненным критерием</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message numerus="yes">
        <source>No day-ahead market is given: %n event(s) a year are counted, as many as may be called, without any effect on the energy price.</source>
        <translation>
            <numerusform>РСВ не задан: считается %n событие в год, сколько разрешено, без влияния на цену энергии.</numerusform>
            <numerusform>РСВ не задан: считается %n события в год, сколько разрешено, без влияния на цену энергии.</numerusform>
            <numerusform>РСВ не задан: считается %n событий в год, сколько разрешено, без влияния на цену энергии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are looked at</source>
        <translation>
            <numerusform>Рассмотрен %n день</numerusform>
            <numerusform>Рассмотрено %n дня</numerusform>
            <numerusform>Рассмотрено %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet(s) the criterion</source>
        <translation>
            <numerusform>критерий выполнен для %n</numerusform>
            <numerusform>критерий выполнен для %n</numerusform>
            <numerusform>критерий выполнен для %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are called</source>
        <translation>
            <numerusform>вызывается %n событие</numerusform>
            <numerusform>вызывается %n события</numerusform>
            <numerusform>вызывается %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, at most %4 a month.</source>
        <extracomment>%1 "43 days are looked at", %2 "20 meet the criterion", %3 "10 events are called", %4 a number</extracomment>
        <translation>%1, %2, %3, не более %4 в месяц.</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Volume of the first point</source>
        <translation>Объём первой точки</translation>
    </message>
    <message>
        <source>Second point to first</source>
        <translation>Вторая точка к первой</translation>
    </message>
    <message>
        <source>Volume of the second point</source>
        <translation>Объём второй точки</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>Цена первой точки</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>Цена второй точки</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Share of the first point that counts</source>
        <translation>Учитываемая доля первой точки</translation>
    </message>
    <message>
        <source>Own demand response</source>
        <translation>Своё управление спросом</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>Управление спросом других</translation>
    </message>
    <message>
        <source>Demand response offered</source>
        <translation>Заявленное управление спросом</translation>
    </message>
    <message>
        <source>How the demand moves</source>
        <translation>Как сдвигается спрос</translation>
    </message>
    <message>
        <source>Whose volume counts</source>
        <translation>Чей объём учитывается</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Компании группы</translation>
    </message>
    <message>
        <source>Depths of the series</source>
        <translation>Глубины ряда</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Ценовая зона</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Месяцев в году</translation>
    </message>
    <message>
        <source>Load by hour</source>
        <translation>Нагрузка по часам</translation>
    </message>
    <message>
        <source>Supply stack</source>
        <translation>Стек предложения</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>Ценозависимые покупатели</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Цена дефицита</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Разгрузки</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Глубины</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Длительности</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Механизмы</translation>
    </message>
    <message>
        <source>Price of the aggregator's service</source>
        <translation>Цена услуги агрегатора</translation>
    </message>
    <message>
        <source>Price of the capacity auction</source>
        <translation>Цена КОМ</translation>
    </message>
    <message>
        <source>What the purchase price stands for</source>
        <translation>К чему относится цена покупки</translation>
    </message>
    <message>
        <source>Purchase price of capacity</source>
        <translation>Цена покупки мощности</translation>
    </message>
    <message>
        <source>Reserve ratio</source>
        <translation>Коэффициент резервирования</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>Цены мощности</translation>
    </message>
    <message>
        <source>Counted share by duration</source>
        <translation>Коэффициент учёта по длительности</translation>
    </message>
    <message>
        <source>Cap of the pilot</source>
        <translation>Предел пилотного проекта</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Доля исполнения</translation>
    </message>
    <message>
        <source>Surcharge on the missing part</source>
        <translation>Надбавка на недостающую часть</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Событий в месяц</translation>
    </message>
    <message>
        <source>Fall of the auction's price</source>
        <translation>Снижение цены КОМ</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>Эффект в КОМ</translation>
    </message>
    <message>
        <source>Days of a profile</source>
        <translation>Дни профиля</translation>
    </message>
    <message>
        <source>Days of the day-ahead market</source>
        <translation>Дни РСВ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Hours searched for the best window</source>
        <translation>Часы поиска лучшего окна</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Рынок на сутки вперёд</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>Затраты за год</translation>
    </message>
    <message>
        <source>Cost of an event</source>
        <translation>Затраты на событие</translation>
    </message>
    <message>
        <source>Cost of a MWh not consumed</source>
        <translation>Затраты на непотреблённый МВт·ч</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>Затраты на разгрузку</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>Заданный итог года</translation>
    </message>
    <message>
        <source>Questions of the sensitivity</source>
        <translation>Вопросы чувствительности</translation>
    </message>
    <message>
        <source>Metered day of the event</source>
        <translation>Замеренный день события</translation>
    </message>
    <message>
        <source>Metered days before</source>
        <translation>Замеренные дни до него</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Limit of the relative error</source>
        <translation>Предел относительной погрешности</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Методы базовой нагрузки</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Базовые нагрузки</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a number is, %2 which one of several: "Price of the first point (2)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Откуда числа</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>Заданное число</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>No hours with a reduction, so that a criterion says nothing</extracomment>
        <translation>нет события</translation>
    </message>
    <message>
        <source>met (model)</source>
        <translation>выполнен (модель)</translation>
    </message>
    <message>
        <source>not met (model)</source>
        <translation>не выполнен (модель)</translation>
    </message>
    <message>
        <source>Every verdict is that of a model: the criterion of the market operator is not public, so that none of them is official.</source>
        <translation>Каждый вывод — вывод модели: критерий оператора рынка не опубликован, поэтому ни один из них не официальный.</translation>
    </message>
    <message>
        <source>A number that is not listed is your own or a default of the program.</source>
        <translation>Число, которого нет в списке, — ваше или взято программой по умолчанию.</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Replace the file</source>
        <translation>Замена файла</translation>
    </message>
    <message>
        <source>"%1" exists already. Replace it?</source>
        <translation>«%1» уже существует. Заменить?</translation>
    </message>
    <message>
        <source>What is in it now will be lost.</source>
        <translation>То, что в нём сейчас, пропадёт.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>the quantity must be above zero, not {value}</source>
        <translation>объём должен быть больше нуля, а не {value}</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of {step}</source>
        <translation>объём {value} не кратен шагу {step}</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of {step}</source>
        <translation>цена {value} не кратна шагу {step}</translation>
    </message>
    <message>
        <source>{value} is too large: stay below a million million</source>
        <translation>{value} слишком велико: должно быть меньше триллиона</translation>
    </message>
    <message>
        <source>an order needs an id</source>
        <translation>у заявки должен быть номер</translation>
    </message>
    <message>
        <source>another order already has the id {value}</source>
        <translation>номер {value} уже есть у другой заявки</translation>
    </message>
    <message>
        <source>the book has no order number {value}</source>
        <translation>в книге нет заявки под номером {value}</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be split at {value}</source>
        <translation>заявку на {quantity} нельзя разделить на {value}</translation>
    </message>
    <message>
        <source>{first} and {second} differ in participant, side or price</source>
        <translation>{first} и {second} различаются участником, стороной или ценой</translation>
    </message>
    <message>
        <source>the step must be above zero, not {value}</source>
        <translation>шаг должен быть больше нуля, а не {value}</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} меньше нуля</translation>
    </message>
    <message>
        <source>the ratio {value} lies outside 0 to 1</source>
        <translation>доля {value} вне пределов от 0 до 1</translation>
    </message>
    <message>
        <source>choose at least one rule</source>
        <translation>выберите хотя бы одно правило</translation>
    </message>
    <message>
        <source>the rule {value} is chosen twice</source>
        <translation>правило {value} выбрано дважды</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} — не число</translation>
    </message>
    <message>
        <source>the clipboard holds no rows of id, side, price and quantity</source>
        <translation>в буфере обмена нет строк с номером, стороной, ценой и объёмом</translation>
    </message>
    <message>
        <source>row {row} is no order: it needs a side, a price and a quantity</source>
        <translation>строка {row} — не заявка: нужны сторона, цена и объём</translation>
    </message>
    <message>
        <source>no two orders can trade</source>
        <translation>ни одна пара заявок не может состояться</translation>
    </message>
    <message>
        <source>the cap of {cap} stopped a trade that the book allowed</source>
        <translation>предел {cap} остановил сделку, которую книга допускала</translation>
    </message>
    <message>
        <source>{unserved} of the demand stays unserved</source>
        <translation>{unserved} спроса остаётся непокрытым</translation>
    </message>
    <message>
        <source>a participant or a group under common control trades with itself</source>
        <translation>участник или группа под общим контролем торгует сама с собой</translation>
    </message>
    <message>
        <source>the prices of the segments of {participant} do not rise (sell) or fall (buy)</source>
        <translation>цены ступеней участника {participant} не растут (продажа) или не падают (покупка)</translation>
    </message>
    <message>
        <source>the rule {rule} is named twice</source>
        <translation>правило {rule} названо дважды</translation>
    </message>
    <message>
        <source>the rule {rule} needs buy orders and takes no demand</source>
        <translation>правилу {rule} нужны заявки на покупку, заданный спрос оно не принимает</translation>
    </message>
    <message>
        <source>"{value}" is not possible here: the demand is the only buyer</source>
        <translation>«{value}» здесь невозможно: единственный покупатель — заданный спрос</translation>
    </message>
    <message>
        <source>none of the named rules uses the option "{option}"</source>
        <translation>ни одно из названных правил не использует параметр «{option}»</translation>
    </message>
    <message>
        <source>{value} is not a price convention</source>
        <translation>{value} — не способ определения цены</translation>
    </message>
    <message>
        <source>{value} is not a multiple of the step {step}</source>
        <translation>{value} не кратно шагу {step}</translation>
    </message>
    <message>
        <source>{value} is not above zero</source>
        <translation>{value} не больше нуля</translation>
    </message>
    <message>
        <source>the id "{value}" is used by an earlier order</source>
        <translation>номер «{value}» уже занят более ранней заявкой</translation>
    </message>
    <message>
        <source>an order with side "{side}" has no key "{key}"</source>
        <translation>у заявки стороны «{side}» нет ключа «{key}»</translation>
    </message>
    <message>
        <source>{value} is not a time such as 2017-02-01T09:00:00+08:00</source>
        <translation>{value} — не время вида 2017-02-01T09:00:00+08:00</translation>
    </message>
    <message>
        <source>served in full: at {price} it ranks before the margin</source>
        <translation>принята полностью: по цене {price} стоит раньше замыкающей</translation>
    </message>
    <message>
        <source>served in full, in the last step: at {price} it is at the margin</source>
        <translation>принята полностью на последнем шаге: по цене {price} она замыкающая</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: at {price} it is at the margin, and the other side has no more to trade with it</source>
        <translation>принято {awarded} из {declared}: по цене {price} она замыкающая, и на другой стороне больше нечего взять</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: the volume cap was reached here</source>
        <translation>принято {awarded} из {declared}: здесь достигнут предел объёма</translation>
    </message>
    <message>
        <source>not served: nobody is on the other side</source>
        <translation>не принята: на другой стороне никого нет</translation>
    </message>
    <message>
        <source>not served: the volume cap of {cap} was reached before it</source>
        <translation>не принята: предел объёма {cap} достигнут раньше</translation>
    </message>
    <message>
        <source>not served: other orders at the same price {price} rank before it</source>
        <translation>не принята: другие заявки с той же ценой {price} стоят раньше</translation>
    </message>
    <message>
        <source>not served: the other side was used up by orders that rank before it</source>
        <translation>не принята: другую сторону исчерпали заявки, стоящие раньше</translation>
    </message>
    <message>
        <source>not served: its bid {price} is below the lowest offer left, {other}</source>
        <translation>не принята: её цена покупки {price} ниже наименьшей оставшейся цены продажи {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the highest bid left, {other}</source>
        <translation>не принята: её цена продажи {price} выше наибольшей оставшейся цены покупки {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the price cap {cap}</source>
        <translation>не принята: её цена продажи {price} выше предельной цены {cap}</translation>
    </message>
    <message>
        <source>not served: cheaper offers meet the demand of {demand}</source>
        <translation>не принята: спрос {demand} покрыт более дешёвыми заявками</translation>
    </message>
    <message>
        <source>the text is blank</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>{value} is not a day of the form YYYY-MM-DD</source>
        <translation>{value} — не день вида ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>{value} is not a month of the form YYYY-MM between 2000-01 and 2099-12</source>
        <translation>{value} — не месяц вида ГГГГ-ММ от 2000-01 до 2099-12</translation>
    </message>
    <message>
        <source>the hour {value} is given twice</source>
        <translation>час {value} указан дважды</translation>
    </message>
    <message>
        <source>{value} values instead of 24, or of {expected} for the whole month</source>
        <translation>значений {value} вместо 24 или {expected} за весь месяц</translation>
    </message>
    <message>
        <source>there is no entry</source>
        <translation>нет ни одной записи</translation>
    </message>
    <message>
        <source>the list has more than {maximum} entries</source>
        <translation>в списке больше {maximum} записей</translation>
    </message>
    <message>
        <source>the key "{key}" does not go with the other keys given here</source>
        <translation>ключ «{key}» не сочетается с другими указанными здесь ключами</translation>
    </message>
    <message>
        <source>"{key}" and "{other}" are both given</source>
        <translation>указаны сразу и «{key}», и «{other}»</translation>
    </message>
    <message>
        <source>there are no hourly data: neither values nor a file</source>
        <translation>почасовых данных нет: ни значений, ни файла</translation>
    </message>
    <message>
        <source>the stored series {value} is missing</source>
        <translation>сохранённого ряда {value} нет</translation>
    </message>
    <message>
        <source>there is no load profile named "{value}"</source>
        <translation>графика нагрузки с именем «{value}» нет</translation>
    </message>
    <message>
        <source>the name "{value}" is given twice</source>
        <translation>имя «{value}» указано дважды</translation>
    </message>
    <message>
        <source>{value} is not a channel: a text of 1 to 4 digits</source>
        <translation>{value} — не канал: нужен текст из 1–4 цифр</translation>
    </message>
    <message>
        <source>the hourly data are too many or too far apart: at most {limit} hours are taken</source>
        <translation>почасовых данных слишком много или они слишком разнесены: принимается не более {limit} часов</translation>
    </message>
    <message>
        <source>"{value}" may not hold the wildcards * and ?</source>
        <translation>в «{value}» нельзя использовать знаки * и ?</translation>
    </message>
    <message>
        <source>{value} is not a day of {month}</source>
        <translation>{value} — не день месяца {month}</translation>
    </message>
    <message>
        <source>{value} does not come after the day before it in the list</source>
        <translation>{value} стоит не после предыдущего дня списка</translation>
    </message>
    <message>
        <source>the built-in production calendar does not reach {value}; list the working days</source>
        <translation>встроенный производственный календарь не охватывает {value}; перечислите рабочие дни</translation>
    </message>
    <message>
        <source>the hour {value} is in the night and in the peak zone</source>
        <translation>час {value} — и в ночной, и в пиковой зоне</translation>
    </message>
    <message>
        <source>the limit {value} of the band is not above that of the band before it</source>
        <translation>граница группы {value} не выше границы предыдущей группы</translation>
    </message>
    <message>
        <source>the month {value} does not come after {before}</source>
        <translation>месяц {value} стоит не после {before}</translation>
    </message>
    <message>
        <source>the months {before} and {value} are not in one calendar year</source>
        <translation>месяцы {before} и {value} — не одного календарного года</translation>
    </message>
    <message>
        <source>the plan lacks {hours} hours of {month}</source>
        <translation>в плане нет {hours} часов за {month}</translation>
    </message>
    <message>
        <source>the file "{file}" is larger than {limit} MB</source>
        <translation>файл «{file}» больше {limit} МБ</translation>
    </message>
    <message>
        <source>the file "{file}" is not UTF-8 text</source>
        <translation>файл «{file}» — не текст в UTF-8</translation>
    </message>
    <message>
        <source>the file "{file}" has no line of data</source>
        <translation>в файле «{file}» нет строк с данными</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} cells where the header has {expected}</source>
        <translation>файл «{file}», строка {line}: ячеек {value}, а в заголовке {expected}</translation>
    </message>
    <message>
        <source>the file "{file}" has {value} columns instead of a day and 24 hours</source>
        <translation>в файле «{file}» столбцов {value} вместо дня и 24 часов</translation>
    </message>
    <message>
        <source>the file "{file}" has only one column</source>
        <translation>в файле «{file}» только один столбец</translation>
    </message>
    <message>
        <source>the file "{file}" has no column "{value}"</source>
        <translation>в файле «{file}» нет столбца «{value}»</translation>
    </message>
    <message>
        <source>the file "{file}" has several columns "{value}"</source>
        <translation>в файле «{file}» несколько столбцов «{value}»</translation>
    </message>
    <message>
        <source>the column "{value}" of the file "{file}" is the first, that of the time</source>
        <translation>столбец «{value}» файла «{file}» — первый, то есть столбец времени</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a day</source>
        <translation>файл «{file}», строка {line}: «{value}» — не день</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a time at a full or half hour</source>
        <translation>файл «{file}», строка {line}: «{value}» — не начало часа или получаса</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: some times carry an offset and others do not</source>
        <translation>файл «{file}», строка {line}: часть времён со смещением, часть без</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a decimal number</source>
        <translation>файл «{file}», строка {line}: «{value}» — не десятичное число</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" has more than 12 digits before the point</source>
        <translation>файл «{file}», строка {line}: у «{value}» больше 12 цифр до запятой</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" has too many decimals</source>
        <translation>файл «{file}», строка {line}: у «{value}» слишком много знаков после запятой</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} is below zero</source>
        <translation>файл «{file}», строка {line}: {value} меньше нуля</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: half-hours where prices are by the hour</source>
        <translation>файл «{file}», строка {line}: получасы там, где цены почасовые</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the day {value} is given twice</source>
        <translation>файл «{file}», строка {line}: день {value} указан дважды</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a time of {value} is given twice</source>
        <translation>файл «{file}», строка {line}: время {value} указано дважды</translation>
    </message>
    <message>
        <source>the file "{file}" names the hour {value}, as another file does</source>
        <translation>файл «{file}» содержит час {value}, который есть и в другом файле</translation>
    </message>
    <message>
        <source>the file "{file}" has no price for the day and hour {value}</source>
        <translation>в файле «{file}» нет цены на день и час {value}</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the XML is broken: {value}</source>
        <translation>файл «{file}», строка {line}: XML нарушен: {value}</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a document type declaration is not allowed</source>
        <translation>файл «{file}», строка {line}: объявление типа документа не допускается</translation>
    </message>
    <message>
        <source>the file "{file}" is not text in the encoding "{value}"</source>
        <translation>файл «{file}» — не текст в кодировке «{value}»</translation>
    </message>
    <message>
        <source>the file "{file}" is not a message of class 80020 or 80040</source>
        <translation>файл «{file}» — не макет 80020 или 80040</translation>
    </message>
    <message>
        <source>the message in "{file}" does not tell its day: "{value}"</source>
        <translation>в макете «{file}» не указан день: «{value}»</translation>
    </message>
    <message>
        <source>the message in "{file}" has {value} points; name the one that is meant</source>
        <translation>в макете «{file}» точек измерения: {value}; укажите нужную</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the point {value} comes a second time</source>
        <translation>файл «{file}», строка {line}: точка измерения {value} встречается второй раз</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the channel {value} comes a second time</source>
        <translation>файл «{file}», строка {line}: канал {value} встречается второй раз</translation>
    </message>
    <message>
        <source>no file has the point "{point}" with the channel {channel}</source>
        <translation>ни в одном файле нет точки «{point}» с каналом {channel}</translation>
    </message>
    <message>
        <source>the message in "{file}" gives the day {value} again</source>
        <translation>макет «{file}» повторяет день {value}</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a day on which clocks change is not taken</source>
        <translation>файл «{file}», строка {line}: сутки перевода часов не принимаются</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} is not a half-hour or a full hour of the day</source>
        <translation>файл «{file}», строка {line}: {value} — не получас и не час суток</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the period {value} overlaps another</source>
        <translation>файл «{file}», строка {line}: период {value} пересекается с другим</translation>
    </message>
    <message>
        <source>the file "{file}" is damaged</source>
        <translation>файл «{file}» повреждён</translation>
    </message>
    <message>
        <source>the disk has no room left for "{file}"; the file is as it was before</source>
        <translation>на диске нет места для «{file}»; файл остался прежним</translation>
    </message>
    <message>
        <source>the folder "{folder}" does not exist</source>
        <translation>папки «{folder}» нет</translation>
    </message>
    <message>
        <source>the folder "{folder}" may not be written to; save the document somewhere else</source>
        <translation>в папку «{folder}» нельзя записывать; сохраните документ в другом месте</translation>
    </message>
    <message>
        <source>the file "{file}" is not a MeritDesk document</source>
        <translation>файл «{file}» — не документ MeritDesk</translation>
    </message>
    <message>
        <source>the file "{file}" comes from an older MeritDesk; saving brings it up to date</source>
        <translation>файл «{file}» создан более старой MeritDesk; при сохранении он обновится</translation>
    </message>
    <message>
        <source>there is no file "{file}"</source>
        <translation>файла «{file}» нет</translation>
    </message>
    <message>
        <source>the file "{file}" comes from a newer MeritDesk: its format is {version}, this program knows {known}</source>
        <translation>файл «{file}» создан более новой MeritDesk: его формат {version}, эта программа знает {known}</translation>
    </message>
    <message>
        <source>the document has a part that this MeritDesk does not know: {part}</source>
        <translation>в документе есть часть, неизвестная этой MeritDesk: {part}</translation>
    </message>
    <message>
        <source>the document has no file yet</source>
        <translation>у документа ещё нет файла</translation>
    </message>
    <message>
        <source>"{file}" is not a file that can be replaced</source>
        <translation>«{file}» — не файл, который можно заменить</translation>
    </message>
    <message>
        <source>there is no room for a working copy of "{file}"</source>
        <translation>нет места для рабочей копии «{file}»</translation>
    </message>
    <message>
        <source>the file "{file}" could not be written and is as it was before</source>
        <translation>файл «{file}» записать не удалось, он остался прежним</translation>
    </message>
    <message>
        <source>the file "{file}" is open already: {program}, process {process}, computer {host}</source>
        <translation>файл «{file}» уже открыт: {program}, процесс {process}, компьютер {host}</translation>
    </message>
    <message>
        <source>the folder of "{file}" may not be written to; changes can be saved somewhere else</source>
        <translation>в папку файла «{file}» нельзя записывать; изменения можно сохранить в другом месте</translation>
    </message>
    <message>
        <source>the file "{file}" is write-protected; save the document under another name</source>
        <translation>файл «{file}» защищён от записи; сохраните документ под другим именем</translation>
    </message>
    <message>
        <source>hourly data of the document can no longer be read from "{file}"</source>
        <translation>почасовые данные документа больше нельзя прочитать из «{file}»</translation>
    </message>
    <message>
        <source>the file "{file}" cannot be read: {reason}</source>
        <translation>файл «{file}» не читается: {reason}</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy, because "{file}" is open already</source>
        <translation>восстановленный документ — несохранённая копия, потому что «{file}» уже открыт</translation>
    </message>
    <message>
        <source>there is no work left to recover</source>
        <translation>восстанавливать больше нечего</translation>
    </message>
    <message>
        <source>changes cannot be kept safe against a crash now: the folder "{folder}" cannot be written to</source>
        <translation>изменения сейчас не защищены от сбоя: в папку «{folder}» нельзя записывать</translation>
    </message>
    <message>
        <source>the file "{file}" was saved after the recovered changes; saving replaces it</source>
        <translation>файл «{file}» сохранён позже восстановленных изменений; сохранение заменит его</translation>
    </message>
    <message>
        <source>hourly data of the recovered document is lost: "{file}" no longer has it</source>
        <translation>почасовые данные восстановленного документа потеряны: в «{file}» их больше нет</translation>
    </message>
    <message>
        <source>another MeritDesk is recovering this work</source>
        <translation>эту работу восстанавливает другая MeritDesk</translation>
    </message>
    <message>
        <source>the kind of the file "{file}" is not known</source>
        <translation>вид файла «{file}» неизвестен</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>текст — не правильный JSON</translation>
    </message>
    <message>
        <source>the text is nested deeper than 64 levels</source>
        <translation>вложенность текста глубже 64 уровней</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation>текст начинается с метки порядка байтов</translation>
    </message>
    <message>
        <source>the key "{key}" is given twice</source>
        <translation>ключ «{key}» указан дважды</translation>
    </message>
    <message>
        <source>the key "{key}" is missing</source>
        <translation>нет ключа «{key}»</translation>
    </message>
    <message>
        <source>the key "{key}" is not known here</source>
        <translation>ключ «{key}» здесь неизвестен</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} — не объект</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value} — не текст</translation>
    </message>
    <message>
        <source>{value} is shorter than {minimum} characters</source>
        <translation>{value} короче {minimum} знаков</translation>
    </message>
    <message>
        <source>{value} is longer than {maximum} characters</source>
        <translation>{value} длиннее {maximum} знаков</translation>
    </message>
    <message>
        <source>{value} is neither true nor false</source>
        <translation>{value} — ни true, ни false</translation>
    </message>
    <message>
        <source>{value} is not a decimal number</source>
        <translation>{value} — не десятичное число</translation>
    </message>
    <message>
        <source>{value} has more than {digits} digits before the point</source>
        <translation>у {value} больше {digits} цифр до запятой</translation>
    </message>
    <message>
        <source>{value} has more than {decimals} decimals</source>
        <translation>у {value} больше {decimals} знаков после запятой</translation>
    </message>
    <message>
        <source>{value} is written too long for a number</source>
        <translation>{value} слишком длинно для числа</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} — не целое число</translation>
    </message>
    <message>
        <source>{value} is not between {minimum} and {maximum}</source>
        <translation>{value} не между {minimum} и {maximum}</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}</source>
        <translation>{value} не из списка: {words}</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} — не список</translation>
    </message>
    <message>
        <source>the list has fewer than {minimum} entries</source>
        <translation>в списке меньше {minimum} записей</translation>
    </message>
    <message>
        <source>the format {value} is not {format}</source>
        <translation>формат {value}, а нужен {format}</translation>
    </message>
    <message>
        <source>no file matches "{file}"</source>
        <translation>нет файлов, подходящих под «{file}»</translation>
    </message>
    <message>
        <source>{months} months of 12</source>
        <translation>месяцев: {months} из 12</translation>
    </message>
    <message>
        <source>the published peak hours name {days} days, but {month} has {working} working days or other ones; each list is used as given</source>
        <translation>в опубликованных часах пика дней: {days}, а в месяце {month} рабочих дней {working} либо они другие; каждый список применён как есть</translation>
    </message>
    <message>
        <source>the published peak hour {hour} of {day} is not a planned peak hour</source>
        <translation>опубликованный час пика {hour} дня {day} не входит в плановые часы пиковой нагрузки</translation>
    </message>
    <message>
        <source>missing meter data were filled; number of hours: {hours}</source>
        <translation>пропуски в данных учёта заполнены; часов: {hours}</translation>
    </message>
    <message>
        <source>deviations from the plan are billed by the formula of the price zones</source>
        <translation>отклонения от плана рассчитаны по формуле ценовых зон</translation>
    </message>
    <message>
        <source>the production calendar does not reach the deadline of a notice for {month}</source>
        <translation>производственный календарь не охватывает срок уведомления для {month}</translation>
    </message>
    <message>
        <source>meter data are missing from {from} to {to} and nothing can fill them; number of hours: {hours}</source>
        <translation>нет данных учёта с {from} по {to}, и заполнить их нечем; часов: {hours}</translation>
    </message>
    <message>
        <source>the plan of {month} lacks some hours; number of hours: {missing}</source>
        <translation>в плане на {month} не хватает часов: {missing}</translation>
    </message>
    <message>
        <source>the production calendar does not know {month}; name its working days</source>
        <translation>производственный календарь не знает {month}; укажите рабочие дни</translation>
    </message>
    <message>
        <source>there is no consumer to bill</source>
        <translation>нет потребителя для расчёта</translation>
    </message>
    <message>
        <source>there is no month to bill</source>
        <translation>нет месяца для расчёта</translation>
    </message>
    <message>
        <source>the consumer has no delivery point</source>
        <translation>у потребителя нет точки поставки</translation>
    </message>
    <message>
        <source>"{value}" is not a price category</source>
        <translation>«{value}» — не ценовая категория</translation>
    </message>
    <message>
        <source>the step of quantities must be above zero, not {value}</source>
        <translation>шаг объёмов должен быть больше нуля, а не {value}</translation>
    </message>
    <message>
        <source>{month} does not follow the month before it in the same year</source>
        <translation>{month} стоит не после предыдущего месяца того же года</translation>
    </message>
    <message>
        <source>at least one day is needed</source>
        <translation>нужен хотя бы один день</translation>
    </message>
    <message>
        <source>at least one hour is needed</source>
        <translation>нужен хотя бы один час</translation>
    </message>
    <message>
        <source>hours are 1 to 24, not {value}</source>
        <translation>часы — от 1 до 24, а не {value}</translation>
    </message>
    <message>
        <source>{needed} values are needed, but there are {count}</source>
        <translation>нужно значений: {needed}, а их {count}</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>расчёт остановлен</translation>
    </message>
    <message>
        <source>the maximum power is 670 kW or more</source>
        <translation>максимальная мощность 670 кВт и выше</translation>
    </message>
    <message>
        <source>the consumer is connected through a generator</source>
        <translation>потребитель присоединён к сетям через генератор</translation>
    </message>
    <message>
        <source>the consumer is connected to the national transmission grid</source>
        <translation>потребитель присоединён к ЕНЭС (ФСК)</translation>
    </message>
    <message>
        <source>outside the price zones, from 670 kW on, only categories 4 and 6 are open</source>
        <translation>в неценовых зонах от 670 кВт доступны только ЦК4 и ЦК6</translation>
    </message>
    <message>
        <source>the meters do not tell the zones of the day apart</source>
        <translation>приборы учёта не различают зоны суток</translation>
    </message>
    <message>
        <source>the meters do not record every hour</source>
        <translation>приборы учёта не ведут почасовой учёт</translation>
    </message>
    <message>
        <source>there is no hourly plan for the month</source>
        <translation>на месяц нет почасового плана</translation>
    </message>
    <message>
        <source>hours are not given: {subject}</source>
        <translation>часы не заданы: {subject}</translation>
    </message>
    <message>
        <source>a price is not given: {subject}</source>
        <translation>цена не задана: {subject}</translation>
    </message>
    <message>
        <source>there is no consumer number {value}</source>
        <translation>нет потребителя под номером {value}</translation>
    </message>
    <message>
        <source>there is no month number {value}</source>
        <translation>нет месяца под номером {value}</translation>
    </message>
    <message>
        <source>there is no price category {value}</source>
        <translation>нет ценовой категории {value}</translation>
    </message>
    <message>
        <source>a case needs at least one consumer</source>
        <translation>нужен хотя бы один потребитель</translation>
    </message>
    <message>
        <source>a consumer needs a name</source>
        <translation>у потребителя должно быть имя</translation>
    </message>
    <message>
        <source>another consumer already has the name {value}</source>
        <translation>имя {value} уже есть у другого потребителя</translation>
    </message>
    <message>
        <source>{value} lies outside 0 to 100 percent</source>
        <translation>{value} вне пределов от 0 до 100 процентов</translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation>{value} нет среди вариантов</translation>
    </message>
    <message>
        <source>"{value}" is not a number</source>
        <translation>«{value}» — не число</translation>
    </message>
    <message>
        <source>"{value}" is too large</source>
        <translation>«{value}» слишком велико</translation>
    </message>
    <message>
        <source>"{value}" has too many decimals</source>
        <translation>у «{value}» слишком много знаков после запятой</translation>
    </message>
    <message>
        <source>"{value}" is negative</source>
        <translation>«{value}» отрицательно</translation>
    </message>
    <message>
        <source>"{value}" is not a day or time</source>
        <translation>«{value}» — не дата и не время</translation>
    </message>
    <message>
        <source>"{value}": this time is there twice, the first value is kept</source>
        <translation>«{value}»: это время встречается дважды, оставлено первое значение</translation>
    </message>
    <message>
        <source>"{value}" is years away from the other times</source>
        <translation>«{value}» на годы отстоит от остальных времён</translation>
    </message>
    <message>
        <source>the interval from "{value}" is neither 30 nor 60 minutes</source>
        <translation>интервал от «{value}» — не 30 и не 60 минут</translation>
    </message>
    <message>
        <source>clocks changed on the day {value}: check its hours</source>
        <translation>в день {value} переводили часы: проверьте его часы</translation>
    </message>
    <message>
        <source>"{value}" is neither buy nor sell</source>
        <translation>«{value}» — ни покупка, ни продажа</translation>
    </message>
    <message>
        <source>the quantity "{value}" is not above zero</source>
        <translation>объём «{value}» не больше нуля</translation>
    </message>
    <message>
        <source>the quantity "{value}" is not a multiple of the quantity step</source>
        <translation>объём «{value}» не кратен шагу объёма</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>таблица пуста</translation>
    </message>
    <message>
        <source>no hourly values were found</source>
        <translation>почасовые значения не найдены</translation>
    </message>
    <message>
        <source>no orders were found: a price and a quantity column are needed</source>
        <translation>заявки не найдены: нужны столбцы цены и объёма</translation>
    </message>
    <message>
        <source>hours without a value: {hours}</source>
        <translation>часов без значения: {hours}</translation>
    </message>
    <message>
        <source>a new site is made; its maximum power is the largest hour, {power} kW: check it</source>
        <translation>создан новый потребитель; его максимальная мощность взята по наибольшему часу, {power} кВт: проверьте</translation>
    </message>
    <message>
        <source>the site that the data were meant for is no longer there</source>
        <translation>потребителя, для которого предназначались данные, больше нет</translation>
    </message>
    <message>
        <source>the file "{file}" is of another kind and was left out</source>
        <translation>файл «{file}» другого вида и пропущен</translation>
    </message>
    <message>
        <source>the archive is damaged or locked with a password</source>
        <translation>архив повреждён или закрыт паролем</translation>
    </message>
    <message>
        <source>the archive holds more than can be imported at once</source>
        <translation>в архиве больше, чем можно импортировать за раз</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>книга повреждена</translation>
    </message>
    <message>
        <source>the sheet "{sheet}" could not be read to its end</source>
        <translation>лист «{sheet}» не удалось прочитать до конца</translation>
    </message>
    <message>
        <source>the file could not be made</source>
        <translation>файл создать не удалось</translation>
    </message>
    <message>
        <source>one side's declared fee is 0: its return is shared by awarded quantity</source>
        <translation>заявленная плата одной из сторон равна 0: её доля возврата делится по принятому объёму</translation>
    </message>
    <message>
        <source>the inner seller's price is above the inner buyer's; their mean is taken all the same</source>
        <translation>цена внутреннего продавца выше цены внутреннего покупателя; всё равно берётся их среднее</translation>
    </message>
    <message>
        <source>the price is set by orders that got nothing</source>
        <translation>цену определили заявки, которые ничего не получили</translation>
    </message>
    <message>
        <source>the rule {rule} needs the option "{option}"</source>
        <translation>правилу {rule} нужен параметр «{option}»</translation>
    </message>
    <message>
        <source>a listing needs exactly one order on the listed side, not {count}</source>
        <translation>для листинга нужна ровно одна заявка на стороне объявления, а не {count}</translation>
    </message>
    <message>
        <source>{value} differs in sign from an earlier price: the surplus return takes spreads of one sign only</source>
        <translation>{value} отличается знаком от более ранней цены: возврат излишка возможен лишь при разницах одного знака</translation>
    </message>
    <message>
        <source>cut: shared pro rata among equal prices, {awarded} of {declared}</source>
        <translation>урезана: равные цены делят объём пропорционально, {awarded} из {declared}</translation>
    </message>
    <message>
        <source>cut: last among equal prices, {awarded} of {declared}</source>
        <translation>урезана: последняя среди равных цен, {awarded} из {declared}</translation>
    </message>
    <message>
        <source>rejected: {price} is below the clearing price {clearing}</source>
        <translation>отклонена: {price} ниже цены аукциона {clearing}</translation>
    </message>
    <message>
        <source>rejected: {price} is above the clearing price {clearing}</source>
        <translation>отклонена: {price} выше цены аукциона {clearing}</translation>
    </message>
    <message>
        <source>not served: its bid less grid tariff and levies, {price}, is below the lowest offer left, {other}</source>
        <translation>не принята: её цена за вычетом сетевого тарифа и сборов, {price}, ниже наименьшей оставшейся цены продажи {other}</translation>
    </message>
    <message>
        <source>served in full: it is {distance} away from the price {clearing}</source>
        <translation>принята полностью: отстоит от цены {clearing} на {distance}</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}; {distance} away from the price {clearing}, it is the last that is served</source>
        <translation>урезана: {awarded} из {declared}; отстоит от цены {clearing} на {distance} и принята последней</translation>
    </message>
    <message>
        <source>not served: it is {distance} away from the price {clearing}, and orders nearer to it used up the other side</source>
        <translation>не принята: отстоит от цены {clearing} на {distance}, а более близкие заявки исчерпали другую сторону</translation>
    </message>
    <message>
        <source>not served: at {price} it may trade at {clearing}, but stronger orders used up the other side</source>
        <translation>не принята: с ценой {price} могла бы торговать по {clearing}, но более сильные заявки исчерпали другую сторону</translation>
    </message>
    <message>
        <source>served in full by orders that crossed it</source>
        <translation>принята полностью встречными заявками</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served; the rest is still resting at {price}</source>
        <translation>принято {awarded} из {declared}; остальное стоит в книге по {price}</translation>
    </message>
    <message>
        <source>not served: it rested at {price}, and nothing that was left crossed it</source>
        <translation>не принята: стояла по {price}, и ни одна оставшаяся заявка её не встретила</translation>
    </message>
    <message>
        <source>served in full at the listed price</source>
        <translation>принята полностью по объявленной цене</translation>
    </message>
    <message>
        <source>{awarded} of {declared} taken: nobody wanted the rest</source>
        <translation>взято {awarded} из {declared}: остальное никто не взял</translation>
    </message>
    <message>
        <source>not served: nobody took the listing</source>
        <translation>не принята: объявление никто не взял</translation>
    </message>
    <message>
        <source>rejected: its price {price} does not admit the listed price {listed}</source>
        <translation>отклонена: её цена {price} не допускает объявленной цены {listed}</translation>
    </message>
    <message>
        <source>{awarded} of {declared}: the listing is shared pro rata among its takers</source>
        <translation>{awarded} из {declared}: объявленное делится между берущими пропорционально</translation>
    </message>
    <message>
        <source>not served: earlier takers used up the listing</source>
        <translation>не принята: объявленное уже взяли раньше</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}, the last of the listing</source>
        <translation>урезана: {awarded} из {declared}, остаток объявленного</translation>
    </message>
    <message>
        <source>bids in rank order ({count}), from {best} down to {worst}</source>
        <translation>заявки на покупку по порядку ({count}), от {best} до {worst}</translation>
    </message>
    <message>
        <source>offers in rank order ({count}), from {best} up to {worst}</source>
        <translation>заявки на продажу по порядку ({count}), от {best} до {worst}</translation>
    </message>
    <message>
        <source>wanted: {demand} in all; offered: {supply}</source>
        <translation>спрос всего: {demand}; предложение: {supply}</translation>
    </message>
    <message>
        <source>buyers at {buy} and sellers at {sell} trade {quantity}</source>
        <translation>покупатели по {buy} и продавцы по {sell}: сделка на {quantity}</translation>
    </message>
    <message>
        <source>sellers at {sell} serve {quantity}</source>
        <translation>продавцы по {sell} покрывают {quantity}</translation>
    </message>
    <message>
        <source>{case}; prices from {low} to {high} support the volume</source>
        <translation>{case}; объём возможен при ценах от {low} до {high}</translation>
    </message>
    <message>
        <source>{case}</source>
        <translation>{case}</translation>
    </message>
    <message>
        <source>the price for all is {price}</source>
        <translation>общая цена {price}</translation>
    </message>
    <message>
        <source>no price for all: each has its own, {average} on average</source>
        <translation>общей цены нет: у каждого своя, в среднем {average}</translation>
    </message>
    <message>
        <source>there is no price for all</source>
        <translation>общей цены нет</translation>
    </message>
    <message>
        <source>at {price}, {awarded} of {declared} is served and shared out</source>
        <translation>по {price} принято {awarded} из {declared} и разделено</translation>
    </message>
    <message>
        <source>{buy} buys {quantity} from {sell} at {price}</source>
        <translation>{buy} покупает {quantity} у {sell} по {price}</translation>
    </message>
    <message>
        <source>buyers pay {paid}, sellers get {got}, {others} goes to others</source>
        <translation>покупатели платят {paid}, продавцы получают {got}, остальным {others}</translation>
    </message>
    <message>
        <source>type the price of energy first; the coefficient belongs to it</source>
        <translation>сначала введите цену электроэнергии: коэффициент относится к ней</translation>
    </message>
    <message>
        <source>type the capacity coefficient first; the surcharge belongs to it</source>
        <translation>сначала введите коэффициент оплаты мощности: надбавка относится к нему</translation>
    </message>
    <message>
        <source>the margin is given by bands of power; a band cannot be left empty</source>
        <translation>надбавка задана по диапазонам мощности; диапазон нельзя оставить пустым</translation>
    </message>
    <message>
        <source>this is a copy of "{file}"; it has no file of its own until it is saved</source>
        <translation>это копия «{file}»; своего файла у неё нет, пока она не сохранена</translation>
    </message>
    <message>
        <source>another window has taken the file "{file}" over; save the document under another name</source>
        <translation>файл «{file}» забрало другое окно; сохраните документ под другим именем</translation>
    </message>
    <message>
        <source>the file "{file}" is written</source>
        <translation>файл «{file}» записан</translation>
    </message>
    <message>
        <source>the id "{value}" is used by an earlier round</source>
        <translation>идентификатор «{value}» уже занят более ранним раундом</translation>
    </message>
    <message>
        <source>the participant "{value}" is named twice here</source>
        <translation>участник «{value}» назван здесь дважды</translation>
    </message>
    <message>
        <source>a price floor and a price cap are given together or not at all</source>
        <translation>нижняя и верхняя границы цены задаются вместе или не задаются вовсе</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the price floor {floor}</source>
        <translation>верхняя граница цены {value} не выше нижней {floor}</translation>
    </message>
    <message>
        <source>the price step {value} needs a price floor and a price cap</source>
        <translation>шаг цены {value} требует нижней и верхней границ цены</translation>
    </message>
    <message>
        <source>the price step {value} does not divide the band of {width}</source>
        <translation>шаг цены {value} не делит диапазон {width} нацело</translation>
    </message>
    <message>
        <source>{participant}: the others could serve only {value} of the demand, below {level}</source>
        <translation>{participant}: остальные могли бы покрыть лишь {value} спроса, ниже {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the largest other, {value} of the demand could be served, below {level}</source>
        <translation>{participant}: без него и крупнейшего из остальных можно покрыть {value} спроса, ниже {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the two largest others, {value} of the demand could be served, below {level}</source>
        <translation>{participant}: без него и двух крупнейших из остальных можно покрыть {value} спроса, ниже {level}</translation>
    </message>
    <message>
        <source>the concentration of capacities is {value}, at or above {level}</source>
        <translation>концентрация мощностей равна {value}, не ниже {level}</translation>
    </message>
    <message>
        <source>the largest firms own {value} of the capacity, above {level}</source>
        <translation>крупнейшим компаниям принадлежит {value} мощности, выше {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: a share of {value} of the bidders bids the same price, at or above {level}</source>
        <translation>согласование или фокальная цена: доля {value} участников заявила одну и ту же цену, не ниже {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: all bid the same price; by chance this has a probability of 10^{value}, below 10^{level}</source>
        <translation>согласование или фокальная цена: все заявили одну цену; случайно это имеет вероятность 10^{value}, ниже 10^{level}</translation>
    </message>
    <message>
        <source>{participant} bid in {value} rounds in a row without an award; the level is {level}</source>
        <translation>{participant}: раундов подряд с заявкой, но без покупки или продажи: {value}; порог {level}</translation>
    </message>
    <message>
        <source>{participant}: equal bids in {value} rounds; the level is {level}</source>
        <translation>{participant}: раундов с равными заявками: {value}; порог {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, below {level}</source>
        <translation>{participant}: поставлено {value} от законтрактованного, ниже {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, a little below {level}</source>
        <translation>{participant}: поставлено {value} от законтрактованного, немного ниже {level}</translation>
    </message>
    <message>
        <source>this threshold counts: it takes whole numbers from 1, not {value}</source>
        <translation>этот порог — число: допустимы целые от 1, а не {value}</translation>
    </message>
    <message>
        <source>the threshold {value} is too large: stay below a million million</source>
        <translation>порог {value} слишком велик: он должен быть меньше миллиона миллионов</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy: the file "{file}" was replaced since and is kept as it is</source>
        <translation>восстановленный документ — несохранённая копия: файл «{file}» с тех пор заменён и остаётся как есть</translation>
    </message>
    <message>
        <source>there is no clearing rule “{value}”</source>
        <translation>нет правила клиринга «{value}»</translation>
    </message>
    <message>
        <source>nobody has handed in a sheet for round {round} yet: there is nothing to clear</source>
        <translation>в раунде {round} ещё никто не подал заявку: рассчитывать нечего</translation>
    </message>
    <message>
        <source>{value} is too large for a class: stay below a thousand million</source>
        <translation>{value} слишком велико для игры: нужно меньше миллиарда</translation>
    </message>
    <message>
        <source>a quantity must be above zero, not {value}</source>
        <translation>объём должен быть больше нуля, а не {value}</translation>
    </message>
    <message>
        <source>{count} lines are too many: a sheet takes up to {most}</source>
        <translation>строк слишком много ({count}): в заявке не больше {most}</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of the price step {step}</source>
        <translation>цена {value} не кратна шагу цены {step}</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of the quantity step {step}</source>
        <translation>объём {value} не кратен шагу объёма {step}</translation>
    </message>
    <message>
        <source>{seat} declares {value} but has only {capacity}</source>
        <translation>{seat} заявляет {value}, а располагает только {capacity}</translation>
    </message>
    <message>
        <source>the steps of price and quantity must be above zero</source>
        <translation>шаги цены и объёма должны быть больше нуля</translation>
    </message>
    <message>
        <source>a class plays 1 to {most} rounds</source>
        <translation>в игре от 1 до {most} раундов</translation>
    </message>
    <message>
        <source>a class has up to {most} seats</source>
        <translation>в игре не больше {most} мест</translation>
    </message>
    <message>
        <source>two seats have the id “{value}”</source>
        <translation>у двух мест одинаковый код «{value}»</translation>
    </message>
    <message>
        <source>another seat is called {value} already</source>
        <translation>место с именем {value} уже есть</translation>
    </message>
    <message>
        <source>the seat {value} needs a name</source>
        <translation>месту {value} нужно имя</translation>
    </message>
    <message>
        <source>the name of a seat takes up to {most} bytes</source>
        <translation>имя места занимает не больше {most} байт</translation>
    </message>
    <message>
        <source>there is no computer bidder “{value}”</source>
        <translation>нет компьютерного участника «{value}»</translation>
    </message>
    <message>
        <source>the class has no seat “{value}”</source>
        <translation>в игре нет места «{value}»</translation>
    </message>
    <message>
        <source>the sheet of {seat} has no line</source>
        <translation>в заявке участника {seat} нет ни одной строки</translation>
    </message>
    <message>
        <source>{seat} sells in this class and cannot bid to buy</source>
        <translation>{seat} в этой игре продаёт и не может подавать заявку на покупку</translation>
    </message>
    <message>
        <source>{seat} buys in this class and cannot offer to sell</source>
        <translation>{seat} в этой игре покупает и не может подавать заявку на продажу</translation>
    </message>
    <message>
        <source>round {round} is not open: it takes no sheets any more</source>
        <translation>раунд {round} не открыт: заявки больше не принимаются</translation>
    </message>
    <message>
        <source>round {round} must be closed before it can be revealed</source>
        <translation>раунд {round} нужно закрыть, прежде чем открыть его результаты</translation>
    </message>
    <message>
        <source>round {round} must be revealed before the next one opens</source>
        <translation>результаты раунда {round} нужно открыть, прежде чем начать следующий</translation>
    </message>
    <message>
        <source>the seat {value} has not handed in a sheet</source>
        <translation>место {value} не подавало заявку</translation>
    </message>
    <message>
        <source>the class has no seats yet</source>
        <translation>в игре ещё нет мест</translation>
    </message>
    <message>
        <source>costs and values stay as they are once a round is closed: results rest on them</source>
        <translation>после закрытия раунда издержки и ценности не меняются: на них построены результаты</translation>
    </message>
    <message>
        <source>{seat} has played a round and cannot leave; let a computer take the seat</source>
        <translation>{seat} уже сыграл раунд и не может уйти; передайте место компьютеру</translation>
    </message>
    <message>
        <source>start a class first: sheets are handed in for a round</source>
        <translation>сначала начните игру: заявки подаются в раунд</translation>
    </message>
    <message>
        <source>nobody in the class is called “{value}”; the column of participants or the name of the file must name a seat</source>
        <translation>в игре нет никого с именем «{value}»; место называет столбец участников или имя файла</translation>
    </message>
    <message>
        <source>line {line} needs a price and a quantity, both as numbers</source>
        <translation>в строке {line} нужны цена и объём, оба числами</translation>
    </message>
    <message>
        <source>the file {file} holds no prices and quantities</source>
        <translation>в файле {file} нет цен и объёмов</translation>
    </message>
    <message>
        <source>a line of the file {file} cannot be read: nothing was handed in</source>
        <translation>строку файла {file} прочитать нельзя: ничего не подано</translation>
    </message>
    <message>
        <source>nobody in the book is called {value}</source>
        <translation>в книге нет участника {value}</translation>
    </message>
    <message>
        <source>no order would be left in the book</source>
        <translation>в книге не осталось бы ни одной заявки</translation>
    </message>
    <message>
        <source>a trial is on: keep it or take it back before orders are changed</source>
        <translation>идёт проба: примите или отмените её, прежде чем менять заявки</translation>
    </message>
    <message>
        <source>there was less load than the change asks for: {kwh} kWh could not be taken; first on {day}, number of days: {days}</source>
        <translation>нагрузки меньше, чем требует изменение: {kwh} кВт·ч взять негде; впервые {day}, число дней: {days}</translation>
    </message>
    <message>
        <source>the change holds on no day of the billed months</source>
        <translation>изменение не приходится ни на один день расчётных месяцев</translation>
    </message>
    <message>
        <source>the planned peak hours of {month} are not given: the month stays as it is</source>
        <translation>плановые часы пиковой нагрузки не заданы, месяц остаётся без изменений: {month}</translation>
    </message>
    <message>
        <source>all hours that could take the energy up are planned peak hours in {month}: the month stays as it is</source>
        <translation>все часы, куда могла бы уйти энергия, — плановые часы пиковой нагрузки; месяц остаётся без изменений: {month}</translation>
    </message>
    <message>
        <source>{kwh} kWh are still in the storage at the end: they are paid for and not used</source>
        <translation>в конце в накопителе остаётся {kwh} кВт·ч: они оплачены, но не использованы</translation>
    </message>
    <message>
        <source>the load rises above the maximum power of {most} kW, up to {kw} kW; number of hours: {hours}</source>
        <translation>нагрузка превышает максимальную мощность {most} кВт и достигает {kw} кВт; число часов: {hours}</translation>
    </message>
    <message>
        <source>"{value}" is not a kind of change</source>
        <translation>вида изменения «{value}» не существует</translation>
    </message>
    <message>
        <source>this kind of change has no number "{value}"</source>
        <translation>у этого вида изменения нет числа «{value}»</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}</source>
        <translation>{value} вне пределов от {least} до {most}</translation>
    </message>
    <message>
        <source>choose at least one weekday and one month</source>
        <translation>выберите хотя бы один день недели и один месяц</translation>
    </message>
    <message>
        <source>choose at least one hour</source>
        <translation>выберите хотя бы один час</translation>
    </message>
    <message>
        <source>no hour can give energy and take it up at once</source>
        <translation>один и тот же час не может и отдавать, и принимать энергию</translation>
    </message>
    <message>
        <source>there may be {most} changes, not {count}</source>
        <translation>изменений может быть не больше {most}, задано {count}</translation>
    </message>
    <message>
        <source>changes are not computed in steps finer than 0.000001 kWh, such as {value}</source>
        <translation>изменения не считаются с шагом мельче 0,000001 кВт·ч, например {value}</translation>
    </message>
    <message>
        <source>the load of {month} is too large to be changed in so fine steps</source>
        <translation>нагрузка слишком велика, чтобы менять её столь мелким шагом: {month}</translation>
    </message>
    <message>
        <source>choose the category to plan for</source>
        <translation>выберите категорию, для которой строить план</translation>
    </message>
    <message>
        <source>give a storage or load that may move</source>
        <translation>задайте накопитель или переносимую нагрузку</translation>
    </message>
    <message>
        <source>category {category} cannot be billed in {month}</source>
        <translation>категорию {category} нельзя рассчитать: {month}</translation>
    </message>
    <message>
        <source>no plan keeps all limits at once (the linear program has no solution)</source>
        <translation>ни один план не соблюдает всех ограничений сразу (задача линейного программирования не имеет решения)</translation>
    </message>
    <message>
        <source>the cost could fall without limit (the linear program is unbounded)</source>
        <translation>стоимость могла бы падать без предела (задача линейного программирования не ограничена)</translation>
    </message>
    <message>
        <source>the linear program took too long</source>
        <translation>решение задачи линейного программирования заняло слишком много времени</translation>
    </message>
    <message>
        <source>the Excel 97-2003 workbook is damaged</source>
        <translation>книга Excel 97–2003 повреждена</translation>
    </message>
    <message>
        <source>the workbook is locked with a password</source>
        <translation>книга защищена паролем</translation>
    </message>
    <message>
        <source>the month {month} was left out: the case is of the year {year}</source>
        <translation>месяц {month} пропущен: расчёт относится к {year} году</translation>
    </message>
    <message>
        <source>months that are added; check what else they need: {months}</source>
        <translation>добавлены месяцы, проверьте, чего в них ещё не хватает: {months}</translation>
    </message>
    <message>
        <source>no table of days and peak hours was found</source>
        <translation>таблица с днями и часами пиковой нагрузки не найдена</translation>
    </message>
    <message>
        <source>"{value}" is not an hour from 1 to 24</source>
        <translation>«{value}» — не час от 1 до 24</translation>
    </message>
    <message>
        <source>"{value}": this day is there twice, the first one is kept</source>
        <translation>«{value}»: день встречается дважды, оставлен первый</translation>
    </message>
    <message>
        <source>the production calendar of this month is not known, the days were not checked</source>
        <translation>производственного календаря на этот месяц нет, дни не проверены</translation>
    </message>
    <message>
        <source>working days without a peak hour: {days}</source>
        <translation>рабочие дни без часа пиковой нагрузки: {days}</translation>
    </message>
    <message>
        <source>days off by the production calendar with a peak hour: {days}</source>
        <translation>выходные по производственному календарю, для которых указан час пиковой нагрузки: {days}</translation>
    </message>
    <message>
        <source>the peak hour is not among the planned hours of the price zone: {days}; the list may be of another zone, or count hours from 0</source>
        <translation>час пиковой нагрузки не входит в плановые часы ценовой зоны: {days}; возможно, отчёт другой зоны или часы считаются с 0</translation>
    </message>
    <message>
        <source>"{value}" is not an hour of the day</source>
        <translation>«{value}» — не час суток</translation>
    </message>
    <message>
        <source>the headings do not say which hourly price is which: the columns were taken in the report's usual order</source>
        <translation>по заголовкам не понять, где какая почасовая цена: столбцы взяты в обычном для отчёта порядке</translation>
    </message>
    <message>
        <source>not in this document</source>
        <translation>в документе нет</translation>
    </message>
    <message>
        <source>no number was found with this label</source>
        <translation>рядом с этой подписью нет числа</translation>
    </message>
    <message>
        <source>not taken, a whole month is needed; hours without a price: {hours}</source>
        <translation>не взято, нужен целый месяц; часов без цены: {hours}</translation>
    </message>
    <message>
        <source>no table of hourly prices of this voltage was found</source>
        <translation>нет таблицы почасовых цен для этого уровня напряжения</translation>
    </message>
    <message>
        <source>"{value}" stands behind the last hour of the day and was left out</source>
        <translation>«{value}» стоит после последнего часа суток и пропущено</translation>
    </message>
    <message>
        <source>the hours are no whole days, {hours} are over: is the file complete?</source>
        <translation>часы не составляют целых суток, лишних часов: {hours}; полон ли файл?</translation>
    </message>
    <message>
        <source>the file is of another margin group than the site with {power} kW</source>
        <translation>файл другой подгруппы сбытовой надбавки, чем у потребителя с {power} кВт</translation>
    </message>
    <message>
        <source>the sheet "{sheet}" names no price category and was left out</source>
        <translation>на листе «{sheet}» не указана ценовая категория, лист пропущен</translation>
    </message>
    <message>
        <source>no prices were found</source>
        <translation>цены не найдены</translation>
    </message>
    <message>
        <source>the month of the prices could not be found</source>
        <translation>не удалось определить, за какой месяц цены</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>объём не задан</translation>
    </message>
    <message>
        <source>there are {count} values, not {steps}</source>
        <translation>задано значений: {count}, а нужно {steps}</translation>
    </message>
    <message>
        <source>"{value}" is not a path below the folder of the input</source>
        <translation>«{value}» — не путь внутри папки входного файла</translation>
    </message>
    <message>
        <source>the decimal mark is also the separator</source>
        <translation>десятичный знак совпадает с разделителем</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a time with an offset</source>
        <translation>файл «{file}», строка {line}: «{value}» — не время со смещением от UTC</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} does not stand on the step</source>
        <translation>файл «{file}», строка {line}: {value} не попадает на шаг</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a decimal that fits</source>
        <translation>файл «{file}», строка {line}: «{value}» — не число допустимого размера</translation>
    </message>
    <message>
        <source>file "{file}", {line}: the quotation marks do not close</source>
        <translation>файл «{file}», {line}: кавычки не закрыты</translation>
    </message>
    <message>
        <source>file "{file}", {line}: the row has not as many fields as the header</source>
        <translation>файл «{file}», {line}: число полей не то, что в заголовке</translation>
    </message>
    <message>
        <source>the file "{file}" has no header</source>
        <translation>в файле «{file}» нет заголовка</translation>
    </message>
    <message>
        <source>the file "{file}" is not UTF-8</source>
        <translation>файл «{file}» не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>{value} is neither a day nor a time of the form 2025-12-31T23:45+02:00</source>
        <translation>{value} — не день и не время вида 2025-12-31T23:45+02:00</translation>
    </message>
    <message>
        <source>{value} does not stand on the step of {minutes} minutes</source>
        <translation>{value} не попадает на шаг в {minutes} минут</translation>
    </message>
    <message>
        <source>the periods reach beyond the years {first} to {last}</source>
        <translation>периоды выходят за годы {first}–{last}</translation>
    </message>
    <message>
        <source>give either the end or the count</source>
        <translation>задайте либо конец, либо число периодов</translation>
    </message>
    <message>
        <source>the time zone {value} is not known here</source>
        <translation>часовой пояс {value} здесь не известен</translation>
    </message>
    <message>
        <source>the imbalances are all zero</source>
        <translation>все небалансы равны нулю</translation>
    </message>
    <message>
        <source>give afrr or mfrr, or both</source>
        <translation>задайте afrr или mfrr либо оба</translation>
    </message>
    <message>
        <source>the mode needs the key "decimals"</source>
        <translation>для «mode» нужен ключ «decimals»</translation>
    </message>
    <message>
        <source>give either the imbalance or the positions it is made of</source>
        <translation>задайте либо небаланс, либо позиции, из которых он складывается</translation>
    </message>
    <message>
        <source>there is neither an imbalance nor a schedule to take it from</source>
        <translation>нет ни небаланса, ни графика, из которого он получается</translation>
    </message>
    <message>
        <source>beside the schedule there is nothing measured: metered, production or consumption</source>
        <translation>рядом с графиком нет измеренного: metered, production или consumption</translation>
    </message>
    <message>
        <source>"{value}" is used by an earlier balance party</source>
        <translation>«{value}» уже занято другой стороной, ответственной за баланс</translation>
    </message>
    <message>
        <source>"{value}" is not a regime</source>
        <translation>«{value}» — не режим расчётов</translation>
    </message>
    <message>
        <source>{regime} must begin after the regime before it</source>
        <translation>{regime} должен начинаться позже предыдущего режима</translation>
    </message>
    <message>
        <source>other first days need the regime "auto"</source>
        <translation>другие даты начала возможны только при режиме «auto»</translation>
    </message>
    <message>
        <source>an adder that is solved for the break-even cannot be given</source>
        <translation>надбавку, которую находят из безубыточности, задать нельзя</translation>
    </message>
    <message>
        <source>"{value}" is not a code of small letters, digits and single hyphens</source>
        <translation>«{value}» — не код из строчных латинских букв, цифр и одиночных дефисов</translation>
    </message>
    <message>
        <source>the fee ends on {value}, before it begins</source>
        <translation>плата кончается {value}, раньше своего начала</translation>
    </message>
    <message>
        <source>two entries of the fee "{code}" overlap</source>
        <translation>две записи платы «{code}» пересекаются</translation>
    </message>
    <message>
        <source>no other system is given</source>
        <translation>не задана ни одна другая энергосистема</translation>
    </message>
    <message>
        <source>missing, needed in every period of this rule</source>
        <translation>нет значения; по этому правилу оно нужно в каждом периоде</translation>
    </message>
    <message>
        <source>missing, needed in the direction of the period</source>
        <translation>нет значения; оно нужно для направления этого периода</translation>
    </message>
    <message>
        <source>missing, needed where nothing was activated</source>
        <translation>нет значения; оно нужно, когда ничего не активировано</translation>
    </message>
    <message>
        <source>missing, needed where the satisfied demand is above zero</source>
        <translation>нет значения; оно нужно, когда удовлетворённый спрос больше нуля</translation>
    </message>
    <message>
        <source>missing, needed where the system traded with its open supplier</source>
        <translation>нет значения; оно нужно, когда система торговала со своим открытым поставщиком</translation>
    </message>
    <message>
        <source>missing, needed where the systems traded with each other</source>
        <translation>нет значения; оно нужно, когда системы торговали между собой</translation>
    </message>
    <message>
        <source>missing, needed where energy was activated</source>
        <translation>нет значения; оно нужно, когда энергия активирована</translation>
    </message>
    <message>
        <source>the direction of the period is not known</source>
        <translation>направление периода не известно</translation>
    </message>
    <message>
        <source>the satisfied demand in the direction of the period is zero</source>
        <translation>удовлетворённый спрос в направлении периода равен нулю</translation>
    </message>
    <message>
        <source>missing: the sell price and the buy price are published together</source>
        <translation>нет значения: цены продажи и покупки публикуются вместе</translation>
    </message>
    <message>
        <source>{regime} settles whole hours; the range cuts one in two</source>
        <translation>{regime} рассчитывает целые часы; диапазон разрезает час</translation>
    </message>
    <message>
        <source>the value changes inside an hour that is settled as a whole</source>
        <translation>значение меняется внутри часа, который рассчитывается целиком</translation>
    </message>
    <message>
        <source>no energy can carry the adder of {month}</source>
        <translation>в {month} нет энергии, на которую легла бы надбавка</translation>
    </message>
    <message>
        <source>energy was activated and has no price: it is left out of the money</source>
        <translation>энергия активирована, но не имеет цены: в деньги она не вошла</translation>
    </message>
    <message>
        <source>the data are coarser than the settlement period of {regime}</source>
        <translation>данные грубее расчётного периода {regime}</translation>
    </message>
    <message>
        <source>trade with the open supplier has no price: it is left out of the money</source>
        <translation>торговля с открытым поставщиком не имеет цены: в деньги она не вошла</translation>
    </message>
    <message>
        <source>the built-in fees of 2026 and later are not confirmed for every month</source>
        <translation>встроенные платы 2026 года и далее подтверждены не для каждого месяца</translation>
    </message>
    <message>
        <source>the neutrality component of {month} is not given and taken as 0</source>
        <translation>компонента нейтральности за {month} не задана и принята за 0</translation>
    </message>
    <message>
        <source>the neutrality component of {month} follows the Lithuanian recipe; the Estonian one is not public</source>
        <translation>компонента нейтральности за {month} взята по литовскому правилу; эстонское не опубликовано</translation>
    </message>
    <message>
        <source>the German price is simplified: modules 2 and 3 are left out</source>
        <translation>немецкая цена упрощена: модули 2 и 3 опущены</translation>
    </message>
    <message>
        <source>the sell price is below the buy price</source>
        <translation>цена продажи ниже цены покупки</translation>
    </message>
    <message>
        <source>a model stands in for the price methodology of {regime}, which is not public</source>
        <translation>вместо неопубликованной методики цены {regime} действует модель</translation>
    </message>
    <message>
        <source>the system's balance leaves the window of 30 MWh an hour</source>
        <translation>баланс системы выходит за окно 30 МВт·ч в час</translation>
    </message>
    <message>
        <source>the load of {month} has more digits than plans are made with</source>
        <translation>в нагрузке за {month} больше цифр, чем допускает расчёт планов</translation>
    </message>
    <message>
        <source>the load has more decimals than a plan can hold</source>
        <translation>в нагрузке больше знаков после запятой, чем вмещает план</translation>
    </message>
    <message>
        <source>categories 5 and 6 cannot be billed: their prices are not given in every month</source>
        <translation>5-ю и 6-ю категории посчитать нельзя: их цены заданы не во всех месяцах</translation>
    </message>
    <message>
        <source>the history is too short: no day could have been planned</source>
        <translation>история слишком коротка: ни одного дня нельзя было запланировать</translation>
    </message>
    <message>
        <source>the headings do not say which zone price holds the capacity: the first of the two was taken for it</source>
        <translation>заголовки не говорят, какая из зонных цен включает мощность: ею считается первая из двух</translation>
    </message>
    <message>
        <source>"{value}" may be a zone price with capacity or without: not taken</source>
        <translation>«{value}» может быть ценой зоны с мощностью или без неё: не взято</translation>
    </message>
    <message>
        <source>the invoice is of {site}, who is not among the consumers</source>
        <translation>счёт выставлен потребителю {site}, которого нет среди потребителей</translation>
    </message>
    <message>
        <source>there are no prices of {month} to compare with</source>
        <translation>нет цен за {month}, с которыми можно сравнить</translation>
    </message>
    <message>
        <source>"{category}" is not a price category</source>
        <translation>«{category}» — не ценовая категория</translation>
    </message>
    <message>
        <source>our bill has no amounts for price category {category} in this month</source>
        <translation>в нашем расчёте за этот месяц нет сумм по ценовой категории {category}</translation>
    </message>
    <message>
        <source>"{value}" is not the name of a file in the same folder</source>
        <translation>«{value}» — не имя файла в той же папке</translation>
    </message>
    <message>
        <source>there is no invoice of {month}</source>
        <translation>нет счёта за {month}</translation>
    </message>
    <message>
        <source>there are two invoices of {site} for {month}</source>
        <translation>у потребителя {site} два счёта за {month}</translation>
    </message>
    <message>
        <source>{value} is too large: an invoice takes 12 digits before the decimal mark</source>
        <translation>{value} — слишком много: в счёте до 12 цифр до запятой</translation>
    </message>
    <message>
        <source>no bill has a line "{value}"</source>
        <translation>ни в одном расчёте нет строки «{value}»</translation>
    </message>
    <message>
        <source>the invoice has {lines} lines, at most {most} are taken</source>
        <translation>в счёте {lines} строк, принимается не больше {most}</translation>
    </message>
    <message>
        <source>{value} has fractions of a kopeck; an amount has two places</source>
        <translation>в {value} есть доли копейки; у суммы два знака после запятой</translation>
    </message>
    <message>
        <source>"{value}" is not a unit: kWh, MWh, kW or MW</source>
        <translation>«{value}» — не единица измерения: кВт·ч, МВт·ч, кВт или МВт</translation>
    </message>
    <message>
        <source>no lines of an invoice were found: a column of names and a column of amounts are needed</source>
        <translation>строки счёта не найдены: нужны столбец наименований и столбец сумм</translation>
    </message>
    <message>
        <source>line {line}: {value} was rounded to kopecks</source>
        <translation>строка {line}: {value} округлено до копеек</translation>
    </message>
    <message>
        <source>line {line}: the amount "{value}" was not understood, the line is left out</source>
        <translation>строка {line}: сумма «{value}» не распознана, строка пропущена</translation>
    </message>
    <message>
        <source>"{label}" says {value}, but the items below it make {sum}; the items were taken</source>
        <translation>«{label}»: указано {value}, а строки под ней дают {sum}; взяты строки</translation>
    </message>
    <message>
        <source>the peak hours were taken {hours} h off: hour 10 is 9:00 to 10:00</source>
        <translation>часы пиковой нагрузки взяты со сдвигом {hours} ч: час 10 — это 9:00–10:00</translation>
    </message>
    <message>
        <source>a working day at a weekend was left out: {days}</source>
        <translation>не учтён рабочий день, выпавший на выходной: {days}</translation>
    </message>
    <message>
        <source>all {days} days of the month were counted instead of {working} working days</source>
        <translation>посчитаны все дни месяца ({days}) вместо рабочих ({working})</translation>
    </message>
    <message>
        <source>the largest of all 24 hours was taken instead of the hours that count</source>
        <translation>взят максимум по всем 24 часам вместо часов, которые идут в расчёт</translation>
    </message>
    <message>
        <source>purchased and network capacity were taken for each other</source>
        <translation>перепутаны покупная и сетевая мощность</translation>
    </message>
    <message>
        <source>the hourly prices were rounded to {places} places per kWh before they were multiplied</source>
        <translation>часовые цены округлены до {places} знаков за кВт·ч до умножения</translation>
    </message>
    <message>
        <source>the quantity was rounded to {places} places of a kWh (kW) before it was multiplied</source>
        <translation>количество округлено до {places} знаков кВт·ч (кВт) до умножения</translation>
    </message>
    <message>
        <source>the price was rounded to {places} places per kWh (kW) before it was multiplied</source>
        <translation>цена округлена до {places} знаков за кВт·ч (кВт) до умножения</translation>
    </message>
    <message>
        <source>the demand-response fee was left out</source>
        <translation>не учтена плата за услуги по управлению изменением режима потребления</translation>
    </message>
    <message>
        <source>the margin was put on the demand-response fee, which carries none</source>
        <translation>сбытовая надбавка начислена на услуги по управлению изменением режима потребления, хотя её на них нет</translation>
    </message>
    <message>
        <source>VAT of {percent} % was taken instead of {own} %</source>
        <translation>взят НДС {percent} % вместо {own} %</translation>
    </message>
    <message>
        <source>VAT was rounded line by line instead of once on the total</source>
        <translation>НДС округлён построчно, а не один раз с итога</translation>
    </message>
    <message>
        <source>the amount has VAT of {percent} % in it already</source>
        <translation>в сумму уже включён НДС {percent} %</translation>
    </message>
    <message>
        <source>transmission was billed at the voltage {voltage} instead of {own}</source>
        <translation>передача посчитана по уровню напряжения {voltage} вместо {own}</translation>
    </message>
    <message>
        <source>the supplier's margin of another band of power was taken, band {band}</source>
        <translation>взята сбытовая надбавка другой подгруппы по мощности, подгруппа {band}</translation>
    </message>
    <message>
        <source>it was billed by price category {category}</source>
        <translation>посчитано по ценовой категории {category}</translation>
    </message>
    <message>
        <source>a rate below zero was taken without its sign</source>
        <translation>отрицательная ставка взята без знака</translation>
    </message>
    <message>
        <source>a rate of {month} was taken, the month before: {rate}</source>
        <translation>взята ставка предыдущего месяца, {month}: {rate}</translation>
    </message>
    <message>
        <source>kWh and MWh (kW and MW) were mixed up: times {factor}</source>
        <translation>перепутаны кВт·ч и МВт·ч (кВт и МВт): в {factor} раз</translation>
    </message>
    <message>
        <source>the meter data stand {hours} h off Moscow time</source>
        <translation>данные счётчиков сдвинуты на {hours} ч от московского времени</translation>
    </message>
    <message>
        <source>it was billed twice</source>
        <translation>начислено дважды</translation>
    </message>
    <message>
        <source>an hour can be of one zone only</source>
        <translation>час может относиться только к одной зоне</translation>
    </message>
    <message>
        <source>give the what-if a name</source>
        <translation>дайте варианту название</translation>
    </message>
    <message>
        <source>another what-if of this consumer is called “{value}”</source>
        <translation>у этого потребителя уже есть вариант «{value}»</translation>
    </message>
    <message>
        <source>a consumer may have {most} what-ifs, not {count}</source>
        <translation>у потребителя может быть не более {most} вариантов, а не {count}</translation>
    </message>
    <message>
        <source>there is no what-if number {value}</source>
        <translation>варианта № {value} нет</translation>
    </message>
    <message>
        <source>the largest hours of each delivery point were added up instead of the largest hour of all together</source>
        <translation>сложены максимумы отдельных точек поставки вместо максимума по их сумме</translation>
    </message>
    <message>
        <source>"{value}" is not -1, 0 or 1</source>
        <translation>«{value}» — не -1, 0 или 1</translation>
    </message>
    <message>
        <source>"{value}": the clocks went forward, this time does not exist</source>
        <translation>«{value}»: часы перевели вперёд, такого времени нет</translation>
    </message>
    <message>
        <source>"{value}" lies outside the years 2005 to 2049</source>
        <translation>«{value}» вне 2005–2049 годов</translation>
    </message>
    <message>
        <source>"{value}" does not stand on a step of 15, 30 or 60 minutes</source>
        <translation>«{value}» не попадает на шаг 15, 30 или 60 минут</translation>
    </message>
    <message>
        <source>{steps} steps are more than the {most} that a case can have</source>
        <translation>{steps} шагов больше, чем {most}, которые может иметь расчёт</translation>
    </message>
    <message>
        <source>other series of energy that have steps without a value now: {count}</source>
        <translation>другие ряды энергии, у которых теперь есть шаги без значения: {count}</translation>
    </message>
    <message>
        <source>quantities are kept in steps of {step} MWh now</source>
        <translation>количества теперь хранятся с шагом {step} МВт·ч</translation>
    </message>
    <message>
        <source>values of {from} minutes were repeated in steps of {to} minutes</source>
        <translation>значения за {from} минут повторены в шагах по {to} минут</translation>
    </message>
    <message>
        <source>energy of {from} minutes was divided evenly into steps of {to} minutes</source>
        <translation>энергия за {from} минут поровну разделена на шаги по {to} минут</translation>
    </message>
    <message>
        <source>not taken, energy of {from} minutes does not say what steps of {to} minutes hold; values: {count}</source>
        <translation>не взято: энергия за {from} минут не говорит, сколько её в шагах по {to} минут; значений: {count}</translation>
    </message>
    <message>
        <source>months in which the component changes, not taken: {count}</source>
        <translation>месяцы, в которых составляющая меняется, не взяты: {count}</translation>
    </message>
    <message>
        <source>steps in which the price changes, left empty: {count}</source>
        <translation>шаги, внутри которых цена меняется, оставлены пустыми: {count}</translation>
    </message>
    <message>
        <source>steps of which a part has no value, left empty: {count}</source>
        <translation>шаги, часть которых без значения, оставлены пустыми: {count}</translation>
    </message>
    <message>
        <source>values outside the span of the case, left out: {count}</source>
        <translation>значения вне периода расчёта, пропущены: {count}</translation>
    </message>
    <message>
        <source>steps without energy, which cannot be settled: {count}, the first at {first}</source>
        <translation>шаги без энергии, рассчитать их нельзя: {count}, первый — {first}</translation>
    </message>
    <message>
        <source>steps without a value: {count}, the first at {first}</source>
        <translation>шаги без значения: {count}, первый — {first}</translation>
    </message>
    <message>
        <source>{party} has a schedule and nothing measured yet</source>
        <translation>у {party} есть график, но ещё нет измерений</translation>
    </message>
    <message>
        <source>{party} has no schedule yet</source>
        <translation>у {party} ещё нет графика</translation>
    </message>
    <message>
        <source>no value was found that can be taken</source>
        <translation>не найдено значений, которые можно взять</translation>
    </message>
    <message>
        <source>the report "{report}" has no place in a settlement</source>
        <translation>отчёт «{report}» в расчёте не нужен</translation>
    </message>
    <message>
        <source>the hour that comes twice in October is there once: taken as summer time</source>
        <translation>час, который в октябре идёт дважды, есть один раз: принят за летнее время</translation>
    </message>
    <message>
        <source>the column "{column}" was not found</source>
        <translation>столбец «{column}» не найден</translation>
    </message>
    <message>
        <source>all values are below zero and were taken without their sign</source>
        <translation>все значения ниже нуля и взяты без знака</translation>
    </message>
    <message>
        <source>final values: {final}, preliminary values: {preliminary}</source>
        <translation>окончательных значений: {final}, предварительных: {preliminary}</translation>
    </message>
    <message>
        <source>the file holds no report that can be read</source>
        <translation>в файле нет отчёта, который можно прочитать</translation>
    </message>
    <message>
        <source>the publisher gave no data: {message}</source>
        <translation>издатель не дал данных: {message}</translation>
    </message>
    <message>
        <source>"{value}" is not a row of values</source>
        <translation>«{value}» — не строка значений</translation>
    </message>
    <message>
        <source>the publisher cuts its numbers off after {decimals} decimals</source>
        <translation>издатель обрезает числа после {decimals} знаков</translation>
    </message>
    <message>
        <source>the publisher rounds its numbers to {decimals} decimals</source>
        <translation>издатель округляет числа до {decimals} знаков</translation>
    </message>
    <message>
        <source>these are prices of the gas balance, not of electricity</source>
        <translation>это цены газового баланса, а не электроэнергии</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: the price of a surplus (A04) was taken as the operator's buy price, that of a shortage (A05) as its sell price</source>
        <translation>цены избытка и недостатка различаются, раз: {count}; цена избытка (A04) взята как цена покупки оператора, цена недостатка (A05) — как цена продажи</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: as chosen, A04 was taken as the price of a shortage and A05 as that of a surplus</source>
        <translation>цены избытка и недостатка различаются, раз: {count}; по выбору A04 принят за цену недостатка, A05 — за цену избытка</translation>
    </message>
    <message>
        <source>"{value}" is not a document of balancing or of day-ahead prices</source>
        <translation>«{value}» — не документ балансирования или цен на сутки вперёд</translation>
    </message>
    <message>
        <source>"{value}" is not a step of 15, 30 or 60 minutes</source>
        <translation>«{value}» — не шаг 15, 30 или 60 минут</translation>
    </message>
    <message>
        <source>the period "{value}" cannot be read</source>
        <translation>период «{value}» нельзя прочитать</translation>
    </message>
    <message>
        <source>the position {value} lies outside its period</source>
        <translation>позиция {value} вне своего периода</translation>
    </message>
    <message>
        <source>the demand of mFRR was taken as the total without aFRR</source>
        <translation>спрос mFRR взят как итог без aFRR</translation>
    </message>
    <message>
        <source>a total cannot be used without the aFRR demand: import that report first, or both together</source>
        <translation>итог нельзя использовать без спроса aFRR: импортируйте сначала тот отчёт или оба вместе</translation>
    </message>
    <message>
        <source>the case has no steps yet: import prices or energy first</source>
        <translation>в расчёте ещё нет шагов: сначала импортируйте цены или энергию</translation>
    </message>
    <message>
        <source>steps whose total is less than the aFRR demand, left empty: {count}</source>
        <translation>шаги, где итог меньше спроса aFRR, оставлены пустыми: {count}</translation>
    </message>
    <message>
        <source>the column "{column}" brings what a column before it brings and was left out</source>
        <translation>столбец «{column}» несёт то же, что столбец перед ним, и пропущен</translation>
    </message>
    <message>
        <source>{value} is not a share between 0 and 1</source>
        <translation>{value} — не доля от 0 до 1</translation>
    </message>
    <message>
        <source>the data are hourly: what quarter hours would cost cannot be said</source>
        <translation>данные почасовые: сколько стоили бы четвертьчасовые периоды, сказать нельзя</translation>
    </message>
    <message>
        <source>{month}: without metered energy and a schedule on the same side there is no contract to deviate from</source>
        <translation>{month}: без измеренной энергии и графика того же знака нет договорного объёма, от которого можно отклониться</translation>
    </message>
    <message>
        <source>{month}: the day-ahead price is not known in every period</source>
        <translation>{month}: цена РСВ известна не во всех периодах</translation>
    </message>
    <message>
        <source>direction: against the sum of the parties ({count} steps)</source>
        <translation>направление: против суммы сторон ({count} шагов)</translation>
    </message>
    <message>
        <source>reference price: the published imbalance price without the neutrality component ({count} values)</source>
        <translation>опорная цена: опубликованная цена небаланса без компоненты нейтральности ({count} значений)</translation>
    </message>
    <message>
        <source>reference price: the price of regulation in its direction ({count} values)</source>
        <translation>опорная цена: цена регулирования в своём направлении ({count} значений)</translation>
    </message>
    <message>
        <source>price of regulation: the reference price of its direction ({count} values)</source>
        <translation>цена регулирования: опорная цена своего направления ({count} значений)</translation>
    </message>
    <message>
        <source>value of avoided activation: the day-ahead price ({count} values)</source>
        <translation>стоимость предотвращённой активации: цена РСВ ({count} значений)</translation>
    </message>
    <message>
        <source>prices of an hour: the plain mean of its quarters ({count} values)</source>
        <translation>цены часа: простое среднее его четвертей ({count} значений)</translation>
    </message>
    <message>
        <source>published prices belong to the rule in force and are left out</source>
        <translation>опубликованные цены относятся к действующему правилу и не берутся</translation>
    </message>
    <message>
        <source>fees: those on the first day of this rule</source>
        <translation>платы: действовавшие в первый день этого правила</translation>
    </message>
    <message>
        <source>fees of that country instead of one's own</source>
        <translation>платы той страны вместо своих</translation>
    </message>
    <message>
        <source>the weekly fee is left out</source>
        <translation>недельная плата не учтена</translation>
    </message>
    <message>
        <source>margins of 3 %, no fees</source>
        <translation>надбавки 3 %, без плат</translation>
    </message>
    <message>
        <source>every deviation counts as own initiative</source>
        <translation>все отклонения считаются собственной инициативой</translation>
    </message>
    <message>
        <source>the price of balance energy stands in for that of the balancing market</source>
        <translation>вместо цены балансирующего рынка взята цена балансирующей энергии</translation>
    </message>
    <message>
        <source>a monthly assessment that comes beside the energy, not in its place</source>
        <translation>месячный штраф сверх энергии, а не вместо неё</translation>
    </message>
    <message>
        <source>balance energy less day-ahead, monthly means, stands in for the spread of the monthly auction</source>
        <translation>вместо разницы цен месячного аукциона взята разность среднемесячных цен балансирующей энергии и РСВ</translation>
    </message>
    <message>
        <source>the month's mean day-ahead price stands in for the clearing price</source>
        <translation>вместо цены месячного клиринга взята среднемесячная цена РСВ</translation>
    </message>
    <message>
        <source>10 % of the month's mean day-ahead price stands in for the compensation price</source>
        <translation>вместо компенсационной цены взято 10 % среднемесячной цены РСВ</translation>
    </message>
    <message>
        <source>{value} is too large: stay below 10^9</source>
        <translation>{value} слишком велико: не больше 10^9</translation>
    </message>
    <message>
        <source>the factor {value} is below zero</source>
        <translation>коэффициент {value} ниже нуля</translation>
    </message>
    <message>
        <source>the last balance party stays</source>
        <translation>последняя ответственная за баланс сторона остаётся</translation>
    </message>
    <message>
        <source>this balance party is not there any more</source>
        <translation>этой ответственной за баланс стороны уже нет</translation>
    </message>
    <message>
        <source>this fee is not there any more</source>
        <translation>этой платы уже нет</translation>
    </message>
    <message>
        <source>give either one stack for all hours or one an hour</source>
        <translation>задайте либо один стек на все часы, либо по одному на час</translation>
    </message>
    <message>
        <source>there are {count} entries, not one for each of {hours} hours</source>
        <translation>элементов {count}, а должно быть по одному на каждый час: {hours}</translation>
    </message>
    <message>
        <source>{value} leaves a gap or an overlap: the block begins at {limit}</source>
        <translation>{value} даёт разрыв или наложение: блок начинается с {limit}</translation>
    </message>
    <message>
        <source>{value} is not above the beginning of the block, {limit}</source>
        <translation>{value} не выше начала блока, {limit}</translation>
    </message>
    <message>
        <source>{value} is below the price before it, {limit}</source>
        <translation>{value} ниже предыдущей цены, {limit}</translation>
    </message>
    <message>
        <source>{value} MW are above the stack, which ends at {end} MW; give a scarcity price to let it be</source>
        <translation>{value} МВт выше стека, который кончается на {end} МВт; чтобы это допустить, задайте цену дефицита</translation>
    </message>
    <message>
        <source>{value} is below an offer or a buyer at {price}</source>
        <translation>{value} ниже заявки продавца или покупателя по {price}</translation>
    </message>
    <message>
        <source>the reduction ends with hour {hour}, after the last, {hours}</source>
        <translation>разгрузка кончается часом {hour}, позже последнего, {hours}</translation>
    </message>
    <message>
        <source>{value} MW of reductions exceed the load of hour {hour}, {load} MW</source>
        <translation>разгрузка {value} МВт больше нагрузки часа {hour}, {load} МВт</translation>
    </message>
    <message>
        <source>{unserved} MW of the load is above the stack</source>
        <translation>{unserved} МВт нагрузки выше стека</translation>
    </message>
    <message>
        <source>no period has a day-ahead price to compare the balance price with</source>
        <translation>ни у одного периода нет цены РСВ, с которой можно сравнить цену балансирующей энергии</translation>
    </message>
    <message>
        <source>the settled price is larger than any energy price can be</source>
        <translation>расчётная цена больше, чем может быть цена энергии</translation>
    </message>
    <message>
        <source>the id {value} is used by an earlier entry of the list</source>
        <translation>код {value} уже занят в этом списке</translation>
    </message>
    <message>
        <source>give either q2 or q2_ratio, not both</source>
        <translation>задайте либо q2, либо q2_ratio</translation>
    </message>
    <message>
        <source>{value} puts the second point not above the first: it must be above {limit}</source>
        <translation>при {value} вторая точка не выше первой: нужно больше {limit}</translation>
    </message>
    <message>
        <source>{value} is not below the price of the first point, {limit}</source>
        <translation>{value} не ниже цены первой точки, {limit}</translation>
    </message>
    <message>
        <source>{value} is not below 1</source>
        <translation>{value} не меньше 1</translation>
    </message>
    <message>
        <source>only a priced bid has the key "{key}"</source>
        <translation>ключ «{key}» есть только у ценовой заявки</translation>
    </message>
    <message>
        <source>{asked} MW asked, {counted} MW count</source>
        <translation>заявлено {asked} МВт, учитывается {counted} МВт</translation>
    </message>
    <message>
        <source>the supply of zone {id} does not reach the first point of demand: the price is that of the first point</source>
        <translation>предложение зоны {id} не доходит до первой точки спроса: цена равна цене первой точки</translation>
    </message>
    <message>
        <source>the supply of zone {id} passes the second point of demand: the price is that of the second point</source>
        <translation>предложение зоны {id} заходит за вторую точку спроса: цена равна цене второй точки</translation>
    </message>
    <message>
        <source>{value} is below {least}</source>
        <translation>{value} меньше {least}</translation>
    </message>
    <message>
        <source>{value} is given twice</source>
        <translation>{value} задано дважды</translation>
    </message>
    <message>
        <source>{value} is not above the entry before it</source>
        <translation>{value} не больше предыдущего значения</translation>
    </message>
    <message>
        <source>{value} is not in the list of the case</source>
        <translation>{value} нет в списке расчёта</translation>
    </message>
    <message>
        <source>{mechanism} needs this price</source>
        <translation>для {mechanism} нужна эта цена</translation>
    </message>
    <message>
        <source>the price of no mechanism is given</source>
        <translation>не задана цена ни одного механизма</translation>
    </message>
    <message>
        <source>{mechanism} has no counted share for {value} hours</source>
        <translation>у {mechanism} нет коэффициента учёта для длительности {value} ч</translation>
    </message>
    <message>
        <source>give either a fall of the price or a zone</source>
        <translation>задайте либо снижение цены, либо ценовую зону</translation>
    </message>
    <message>
        <source>the search begins after its last hour</source>
        <translation>поиск начинается позже своего последнего часа</translation>
    </message>
    <message>
        <source>hour {value} is past hour {hours} of a profile</source>
        <translation>час {value} позже последнего часа профиля ({hours})</translation>
    </message>
    <message>
        <source>{value} hours do not fit the {hours} hours of the search</source>
        <translation>длительность {value} ч не помещается в {hours} ч поиска</translation>
    </message>
    <message>
        <source>{value} is above the load of {load} MW in an hour of the search</source>
        <translation>{value} больше нагрузки {load} МВт в одном из часов поиска</translation>
    </message>
    <message>
        <source>an event of {value} hours ends after hour 24</source>
        <translation>событие длительностью {value} ч заканчивается позже 24-го часа</translation>
    </message>
    <message>
        <source>{value} is not after every day of the history</source>
        <translation>{value} не позже всех дней истории</translation>
    </message>
    <message>
        <source>hour {value} belongs to the event</source>
        <translation>час {value} относится к событию</translation>
    </message>
    <message>
        <source>{value} days are asked for, {left} are left</source>
        <translation>запрошено дней: {value}, осталось: {left}</translation>
    </message>
    <message>
        <source>{y} days less {x} is not an even number</source>
        <translation>{y} дней минус {x} — нечётное число</translation>
    </message>
    <message>
        <source>an adjustment needs hours to adjust by</source>
        <translation>для корректировки нужны часы корректировки</translation>
    </message>
    <message>
        <source>the day has not all the hours that {method} looks at</source>
        <translation>в сутках нет всех часов, которые берёт метод {method}</translation>
    </message>
    <message>
        <source>the pilot's cap of {cap} MW binds</source>
        <translation>действует предел пилотного проекта {cap} МВт</translation>
    </message>
    <message>
        <source>a price per MW of peak holds the reserve already: {value} is not applied</source>
        <translation>цена за 1 МВт пикового потребления уже включает резерв: {value} не применяется</translation>
    </message>
    <message>
        <source>a delivered share of {value} counts as 1: more is not paid</source>
        <translation>доля исполнения {value} считается равной 1: сверх обязательства не оплачивается</translation>
    </message>
    <message>
        <source>a month has more days that meet the criterion than the {limit} events that may be called</source>
        <translation>в месяце критерию отвечает больше дней, чем допустимо событий ({limit})</translation>
    </message>
    <message>
        <source>the error of {rrmse} is not below the limit of {limit}</source>
        <translation>погрешность {rrmse} не ниже предела {limit}</translation>
    </message>
    <message>
        <source>this price zone is not there any more</source>
        <translation>этой ценовой зоны уже нет</translation>
    </message>
    <message>
        <source>this bid is not there any more</source>
        <translation>этой заявки уже нет</translation>
    </message>
    <message>
        <source>this company is not there any more</source>
        <translation>этой компании уже нет</translation>
    </message>
    <message>
        <source>the last bid of a zone stays</source>
        <translation>последняя заявка зоны остаётся</translation>
    </message>
    <message>
        <source>{value} is no number of months from 1 to 12</source>
        <translation>{value} — не число месяцев от 1 до 12</translation>
    </message>
    <message>
        <source>what was copied holds no table of bids: copy rows with an id, a kind, a price and a volume</source>
        <translation>в скопированном нет таблицы заявок: скопируйте строки с названием, видом, ценой и объёмом</translation>
    </message>
    <message>
        <source>the columns cannot be told apart: head them id, kind, price, volume</source>
        <translation>столбцы не различить: озаглавьте их «заявка», «вид», «цена», «объём»</translation>
    </message>
    <message>
        <source>line {line}: {value} is no number</source>
        <translation>строка {line}: {value} — не число</translation>
    </message>
    <message>
        <source>line {line}: {value} is no kind of bid (must, forced, price-taker, priced)</source>
        <translation>строка {line}: {value} — не вид заявки (обязательная, вынужденная, ценопринимающая, ценовая)</translation>
    </message>
    <message>
        <source>line {line}: a priced bid needs a price</source>
        <translation>строка {line}: ценовой заявке нужна цена</translation>
    </message>
    <message>
        <source>this hour is not there any more</source>
        <translation>этого часа больше нет</translation>
    </message>
    <message>
        <source>{value} is not a whole number of 1 or more</source>
        <translation>{value} — не целое число от 1</translation>
    </message>
    <message>
        <source>a line has {count} columns, too few for this list</source>
        <translation>в строке столбцов: {count}, для этого списка мало</translation>
    </message>
    <message>
        <source>choose the group whose profile is pasted</source>
        <translation>выберите группу, профиль которой вставляется</translation>
    </message>
    <message>
        <source>the book has no orders of those who should learn</source>
        <translation>в книге нет заявок тех, кто должен учиться</translation>
    </message>
    <message>
        <source>the highest price to try, {value}, is not above the lowest, {minimum}</source>
        <translation>наибольшая пробуемая цена {value} не выше наименьшей {minimum}</translation>
    </message>
    <message>
        <source>nothing is chosen: there is nothing to try</source>
        <translation>ничего не выбрано: пробовать нечего</translation>
    </message>
    <message>
        <source>{value} is no auction format of this market</source>
        <translation>{value} — не формат аукциона для этого рынка</translation>
    </message>
    <message>
        <source>{value} has no sell orders in the book</source>
        <translation>у {value} нет заявок на продажу в книге</translation>
    </message>
    <message>
        <source>a step of {value} gives more than {maximum} points: choose a larger one</source>
        <translation>шаг {value} даёт больше {maximum} точек: выберите шаг крупнее</translation>
    </message>
    <message>
        <source>{format}, {learner}: did not settle. The bidders could still gain {loss} % of what buyers pay, the price still moves by {drift} %. The last rounds came to {price} ± {half} ({seeds} seeds), which is no equilibrium price</source>
        <translation>{format}, {learner}: не установилось. Участники ещё могли бы выиграть {loss} % платежа покупателей, цена ещё меняется на {drift} %. Последние раунды дали {price} ± {half} (начальных чисел: {seeds}); это не равновесная цена</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds); nobody could gain more than a little ({loss} % of what buyers pay) by other bids</source>
        <translation>{format}, {learner}: установилось на {price} ± {half} (начальных чисел: {seeds}); другими заявками выиграть можно лишь немного ({loss} % платежа покупателей)</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), near the closed form's {theory}; the bidders could still gain {loss} % of what buyers pay</source>
        <translation>{format}, {learner}: установилось на {price} ± {half} (начальных чисел: {seeds}), рядом с формулой: {theory}; участники ещё могли бы выиграть {loss} % платежа покупателей</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), away from the closed form's {theory}: there may be other equilibria, or the grid is too coarse</source>
        <translation>{format}, {learner}: установилось на {price} ± {half} (начальных чисел: {seeds}), в стороне от формулы: {theory}; возможны другие равновесия, или сетка цен слишком груба</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper for buyers than {dearer} by {difference} ± {half} a unit in these runs ({seeds} seeds)</source>
        <translation>{learner}: в этих прогонах {cheaper} обошлось покупателям дешевле, чем {dearer}, на {difference} ± {half} за единицу (начальных чисел: {seeds})</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper than {dearer} by {difference} ± {half} a unit in the last rounds ({seeds} seeds), but not all runs had settled: longer runs may turn it round</source>
        <translation>{learner}: в последних раундах {cheaper} было дешевле, чем {dearer}, на {difference} ± {half} за единицу (начальных чисел: {seeds}), но не все прогоны установились: более длинные могут дать обратное</translation>
    </message>
    <message>
        <source>{learner}: these runs do not tell {cheaper} from {dearer}: the difference of {difference} ± {half} a unit may be chance ({seeds} seeds)</source>
        <translation>{learner}: эти прогоны не различают {cheaper} и {dearer}: разница {difference} ± {half} за единицу может быть случайной (начальных чисел: {seeds})</translation>
    </message>
    <message>
        <source>{learner}: one seed says nothing of chance; {cheaper} and {dearer} differ by {difference} a unit</source>
        <translation>{learner}: одно начальное число ничего не говорит о случайности; {cheaper} и {dearer} отличаются на {difference} за единицу</translation>
    </message>
    <message>
        <source>the scheme {value} is named twice</source>
        <translation>схема {value} названа дважды</translation>
    </message>
    <message>
        <source>the scheme {value} needs the key "{key}"</source>
        <translation>для схемы {value} нужен ключ «{key}»</translation>
    </message>
    <message>
        <source>the period {value} began earlier: its intervals must stand together</source>
        <translation>период {value} начался раньше: его интервалы должны идти подряд</translation>
    </message>
    <message>
        <source>net metering needs one retail price within a period: {value} differs from {first}</source>
        <translation>сальдированию нужна одна розничная цена в периоде: {value} отличается от {first}</translation>
    </message>
    <message>
        <source>the mechanism's volume {volume} is above the exports {exports}</source>
        <translation>объём механизма {volume} больше выдачи в сеть {exports}</translation>
    </message>
    <message>
        <source>the exports {exports} stay below the smallest lot {lot}: nothing is paid for them</source>
        <translation>выдача {exports} меньше минимального лота {lot}: за неё ничего не платят</translation>
    </message>
    <message>
        <source>the meter has no value for an hour of the event day: choose a whole day</source>
        <translation>за один из часов дня события нет показаний: выберите полный день</translation>
    </message>
    <message>
        <source>{value} kWh is below zero: the meter has no load</source>
        <translation>{value} кВт·ч меньше нуля: это не потребление</translation>
    </message>
    <message>
        <source>{value} kWh in an hour is more than a site can use</source>
        <translation>{value} кВт·ч за час: столько объект потребить не может</translation>
    </message>
    <message>
        <source>the meter has no whole day before the event to compare with</source>
        <translation>до события нет ни одного полного дня для сравнения</translation>
    </message>
    <message>
        <source>{day} is not in the history any more</source>
        <translation>дня {day} в истории уже нет</translation>
    </message>
    <message>
        <source>no consumer of the document has hourly meter data</source>
        <translation>ни у одного потребителя документа нет почасовых показаний</translation>
    </message>
    <message>
        <source>the study has no metered site</source>
        <translation>в расчёте нет объекта с почасовым учётом</translation>
    </message>
    <message>
        <source>the method is not there any more</source>
        <translation>этого метода уже нет</translation>
    </message>
    <message>
        <source>the last method stays</source>
        <translation>последний метод остаётся</translation>
    </message>
    <message>
        <source>a company needs a name</source>
        <translation>у компании должно быть название</translation>
    </message>
    <message>
        <source>another company is called {value} already</source>
        <translation>компания «{value}» уже есть</translation>
    </message>
    <message>
        <source>{value} MW is below zero</source>
        <translation>{value} МВт меньше нуля</translation>
    </message>
    <message>
        <source>the company is not there any more</source>
        <translation>этой компании уже нет</translation>
    </message>
    <message>
        <source>this depth or duration is not there any more</source>
        <translation>этой глубины или длительности больше нет</translation>
    </message>
    <message>
        <source>the last mechanism stays</source>
        <translation>последний механизм остаётся</translation>
    </message>
    <message>
        <source>the list has {count} entries instead of two</source>
        <translation>в списке {count} элементов вместо двух</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the highest cost, {cost}</source>
        <translation>предельная цена {value} не выше наибольших затрат {cost}</translation>
    </message>
    <message>
        <source>the demand {value} is above the capacity of all firms, {capacity}</source>
        <translation>спрос {value} больше мощности всех фирм: {capacity}</translation>
    </message>
    <message>
        <source>the demand {value} does not lie between the larger capacity, {minimum}, and both together, {maximum}</source>
        <translation>спрос {value} не лежит между большей мощностью ({minimum}) и суммой обеих ({maximum})</translation>
    </message>
    <message>
        <source>the model {value} has a closed form only: its firms cannot play rounds</source>
        <translation>у модели {value} есть только точное решение: её фирмы не могут играть раунды</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>round</source>
        <translation>округлить</translation>
    </message>
    <message>
        <source>whole part</source>
        <translation>целая часть</translation>
    </message>
    <message>
        <source>largest of</source>
        <translation>наибольшее из</translation>
    </message>
    <message>
        <source>smallest of</source>
        <translation>наименьшее из</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>number of</source>
        <translation>число</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>квадратный корень</translation>
    </message>
    <message>
        <source>decimal logarithm</source>
        <translation>десятичный логарифм</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>law</source>
        <translation>норма права</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>typical value</source>
        <translation>типовое значение</translation>
    </message>
    <message>
        <source>from memory, not verified</source>
        <translation>по памяти, не проверено</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычислено</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>buys net in both markets</source>
        <translation>нетто-покупатель на обоих рынках</translation>
    </message>
    <message>
        <source>sells net in both markets</source>
        <translation>нетто-продавец на обоих рынках</translation>
    </message>
    <message>
        <source>buys capacity net, sells energy net</source>
        <translation>нетто-покупатель мощности, нетто-продавец энергии</translation>
    </message>
    <message>
        <source>sells capacity net, buys energy net</source>
        <translation>нетто-продавец мощности, нетто-покупатель энергии</translation>
    </message>
    <message>
        <source>buys capacity net</source>
        <translation>нетто-покупатель мощности</translation>
    </message>
    <message>
        <source>buys energy net</source>
        <translation>нетто-покупатель энергии</translation>
    </message>
    <message>
        <source>sells capacity net</source>
        <translation>нетто-продавец мощности</translation>
    </message>
    <message>
        <source>sells energy net</source>
        <translation>нетто-продавец энергии</translation>
    </message>
    <message>
        <source>gains</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>выигрывает</translation>
    </message>
    <message>
        <source>loses</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>проигрывает</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>ничего не меняется</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so the fall of the auction's price helps it: %2 a year.</source>
        <extracomment>%1 "1 330.8 MW", %2 "+3.75 mln RUB"</extracomment>
        <translation>Мощность: группа — нетто-покупатель, %1, поэтому снижение цены КОМ ей выгодно: %2 в год.</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so a fall would help it.</source>
        <translation>Мощность: группа — нетто-покупатель, %1, поэтому снижение цены было бы ей выгодно.</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so the fall of the auction's price hurts it: %2 a year.</source>
        <translation>Мощность: группа — нетто-продавец, %1, поэтому снижение цены КОМ ей во вред: %2 в год.</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so a fall would hurt it.</source>
        <translation>Мощность: группа — нетто-продавец, %1, поэтому снижение цены было бы ей во вред.</translation>
    </message>
    <message>
        <source>Capacity: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>Мощность: группа продаёт столько же, сколько покупает, цена для неё не важна.</translation>
    </message>
    <message>
        <source>Capacity: the group neither buys nor sells in the auction.</source>
        <translation>Мощность: группа не покупает и не продаёт на КОМ.</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so the fall of the day-ahead price helps it: %2 a year.</source>
        <translation>Энергия: группа — нетто-покупатель, %1 в час, поэтому снижение цены РСВ ей выгодно: %2 в год.</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so a fall would help it.</source>
        <translation>Энергия: группа — нетто-покупатель, %1 в час, поэтому снижение цены было бы ей выгодно.</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so the fall of the day-ahead price hurts it: %2 a year.</source>
        <translation>Энергия: группа — нетто-продавец, %1 в час, поэтому снижение цены РСВ ей во вред: %2 в год.</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so a fall would hurt it.</source>
        <translation>Энергия: группа — нетто-продавец, %1 в час, поэтому снижение цены было бы ей во вред.</translation>
    </message>
    <message>
        <source>Energy: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>Энергия: группа продаёт столько же, сколько покупает, цена для неё не важна.</translation>
    </message>
    <message>
        <source>Energy: the group neither buys nor sells day-ahead.</source>
        <translation>Энергия: группа не покупает и не продаёт на РСВ.</translation>
    </message>
    <message>
        <source>A fall of the capacity price helps as long as the group sells less than %1 of capacity.</source>
        <translation>Снижение цены мощности выгодно, пока группа продаёт меньше %1 мощности.</translation>
    </message>
    <message>
        <source>A fall of the day-ahead price helps as long as it sells less than %1 in an hour.</source>
        <translation>Снижение цены РСВ выгодно, пока она продаёт меньше %1 в час.</translation>
    </message>
    <message>
        <source>The losses on capacity sold would reach the whole net of the year at %1.</source>
        <translation>Потери на проданной мощности съели бы весь годовой эффект при %1.</translation>
    </message>
    <message>
        <source>The losses on energy sold would reach it at %1 in an hour.</source>
        <translation>Потери на проданной энергии — при %1 в час.</translation>
    </message>
    <message>
        <source>generates on the retail market only: nothing changes</source>
        <translation>генерация только на розничном рынке: ничего не меняется</translation>
    </message>
    <message>
        <source>takes no part in the markets</source>
        <translation>на рынках не участвует</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 "buys net in both markets", %2 "gains"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No company yet: add those that buy and sell electricity together.</source>
        <translation>Компаний ещё нет: добавьте те, что вместе покупают и продают электроэнергию.</translation>
    </message>
    <message>
        <source>Net positions of the group</source>
        <translation>Нетто-позиции группы</translation>
    </message>
    <message>
        <source>%1: no price falls, so nobody gains or loses by it</source>
        <translation>%1: цены не снижаются, от этого никто не выигрывает и не проигрывает</translation>
    </message>
    <message>
        <source>%1: the group gains %2 a year when prices fall</source>
        <translation>%1: при снижении цен группа выигрывает %2 в год</translation>
    </message>
    <message>
        <source>%1: the group loses %2 a year when prices fall</source>
        <translation>%1: при снижении цен группа теряет %2 в год</translation>
    </message>
    <message>
        <source>%1: gains and losses of the group even out</source>
        <translation>%1: выигрыши и потери группы взаимно погашаются</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>Mean load of the event's hours: %1.</source>
        <translation>Средняя нагрузка в часы события: %1.</translation>
    </message>
    <message>
        <source>Whole days before it: %1, of the same kind: %2.</source>
        <translation>Полных дней до события: %1, того же типа: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with missing hours are left out.</source>
        <translation>
            <numerusform>%n день с пропущенными часами не взят.</numerusform>
            <numerusform>%n дня с пропущенными часами не взяты.</numerusform>
            <numerusform>%n дней с пропущенными часами не взято.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incentive</name>
    <message>
        <source>Cost of a deliberate deviation</source>
        <translation>Затраты умышленного отклонения</translation>
    </message>
    <message>
        <source>Deliberate deviation</source>
        <translation>Умышленное отклонение</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Стимул</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>Доля разницы цен</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Одна цена</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Две цены</translation>
    </message>
    <message>
        <source>%1 of the spread</source>
        <translation>%1 разницы цен</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>избыток %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>дефицит %1</translation>
    </message>
    <message>
        <source>%1 with the direction</source>
        <translation>%1 по направлению</translation>
    </message>
    <message>
        <source>%1 against the direction</source>
        <translation>%1 против направления</translation>
    </message>
    <message>
        <source>At one price deviating on purpose pays: %1 of bias save %2, and there is no end.</source>
        <translation>При одной цене отклоняться выгодно без предела: %1 экономят %2.</translation>
    </message>
    <message>
        <source>With %1 of the spread deviating on purpose still pays: %2 of bias save %3, and there is no end.</source>
        <translation>При %1 разницы отклоняться выгодно без предела: %2 экономят %3.</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: speculation is over; %1 of bias only make up for errors that lean, a better forecast saves the same %2.</source>
        <translation>Балансирующая энергия – самая дорогая энергия часа: спекуляции конец; %1 отклонения лишь исправляют перекос собственных ошибок, лучший прогноз сэкономит те же %2.</translation>
    </message>
    <message>
        <source>Speculation has an end: %1 of bias make up for the party's own errors and save %2; more would cost.</source>
        <translation>У спекуляции есть предел: %1 отклонения исправляют собственные ошибки и экономят %2, больше – уже дороже.</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: the honest plan is the cheapest, and nobody is paid for a deviation.</source>
        <translation>Балансирующая энергия – самая дорогая энергия часа: дешевле всего честный план, и за отклонение никому не платят.</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest: every MWh of deliberate deviation costs.</source>
        <translation>Дешевле всего честный план: каждый МВт·ч умышленного отклонения стоит денег.</translation>
    </message>
    <message>
        <source>Prices do not react to the party's bias, and the other parties plan as they did.</source>
        <translation>Цены не реагируют на отклонение стороны, остальные планируют, как планировали.</translation>
    </message>
    <message>
        <source>Between one price and two: sold at price + share × (dearest energy − price), bought at price − share × (price − cheapest energy) of the same period.</source>
        <translation>Между одной ценой и двумя: продажа по цене + доля × (самая дорогая энергия − цена), покупка по цене − доля × (цена − самая дешёвая энергия) того же периода.</translation>
    </message>
    <message>
        <source>The bias is bought or sold ahead at the day-ahead price; fees are left out.</source>
        <translation>Отклонение куплено или продано заранее по цене РСВ; платежи не учтены.</translation>
    </message>
    <message>
        <source>All periods of the document count, whatever month is in view.</source>
        <translation>Считаются все периоды документа, какой бы месяц ни был показан.</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions: as often as they were those of the period before.</source>
        <translation>Сторона угадывает %1 направлений: столько раз они были такими же, как в предыдущем периоде.</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions.</source>
        <translation>Сторона угадывает %1 направлений.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a day-ahead price are left out.</source>
        <translation>
            <numerusform>%n период без цены РСВ не учтён.</numerusform>
            <numerusform>%n периода без цены РСВ не учтены.</numerusform>
            <numerusform>%n периодов без цены РСВ не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best deliberate deviation</source>
        <translation>Лучшее умышленное отклонение</translation>
    </message>
    <message>
        <source>saves %1, and more with every MWh</source>
        <translation>экономит %1, и с каждым МВт·ч больше</translation>
    </message>
    <message>
        <source>saves %1; the party's own errors lean</source>
        <translation>экономит %1: собственные ошибки с перекосом</translation>
    </message>
    <message>
        <source>planning honestly costs %1 above day-ahead</source>
        <translation>честный план стоит %1 сверх РСВ</translation>
    </message>
    <message>
        <source>Speculation ends at</source>
        <translation>Спекуляции конец при</translation>
    </message>
    <message>
        <source>of the spread: it never pays here</source>
        <translation>разницы цен: здесь она не выгодна никогда</translation>
    </message>
    <message>
        <source>of the spread; the honest plan is best from %1 on</source>
        <translation>разницы цен; честный план лучший с %1</translation>
    </message>
    <message>
        <source>of the spread; after that a bias only makes up for own errors</source>
        <translation>разницы цен; дальше отклонение лишь исправляет свои ошибки</translation>
    </message>
    <message>
        <source>Who helped the system</source>
        <translation>Кто помог системе</translation>
    </message>
    <message numerus="yes">
        <source>earned above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>заработано сверх РСВ за %n период помощи</numerusform>
            <numerusform>заработано сверх РСВ за %n периода помощи</numerusform>
            <numerusform>заработано сверх РСВ за %n периодов помощи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>уплачено сверх РСВ за %n период помощи</numerusform>
            <numerusform>уплачено сверх РСВ за %n периода помощи</numerusform>
            <numerusform>уплачено сверх РСВ за %n периодов помощи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither earned nor paid in %n period(s) that it eased</source>
        <translation>
            <numerusform>ни заработка, ни платы за %n период помощи</numerusform>
            <numerusform>ни заработка, ни платы за %n периода помощи</numerusform>
            <numerusform>ни заработка, ни платы за %n периодов помощи</numerusform>
        </translation>
    </message>
    <message>
        <source>The spread leaves to the operator</source>
        <translation>Разница цен оставляет оператору</translation>
    </message>
    <message>
        <source>to give back, as it must earn nothing: %1 for a MWh of imbalance</source>
        <translation>вернуть, ведь зарабатывать он не вправе: %1 на МВт·ч небаланса</translation>
    </message>
    <message>
        <source>Who pays at a negative price</source>
        <translation>Кто платит при отрицательной цене</translation>
    </message>
    <message>
        <source>no period of the party has one</source>
        <translation>у стороны нет таких периодов</translation>
    </message>
    <message numerus="yes">
        <source>the party is paid to take its deficit in %n period(s)</source>
        <translation>
            <numerusform>стороне платят за дефицит в %n периоде</numerusform>
            <numerusform>стороне платят за дефицит в %n периодах</numerusform>
            <numerusform>стороне платят за дефицит в %n периодах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the party pays for its surplus in %n period(s); a deficit is paid</source>
        <translation>
            <numerusform>сторона платит за избыток в %n периоде; за дефицит платят ей</numerusform>
            <numerusform>сторона платит за избыток в %n периодах; за дефицит платят ей</numerusform>
            <numerusform>сторона платит за избыток в %n периодах; за дефицит платят ей</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters of an hour against the hour</source>
        <translation>Четверти часа против часа</translation>
    </message>
    <message>
        <source>more to pay for energy in the whole span, without fees: %1 by quarters, %2 by the hour, where they net out</source>
        <translation>доплата за энергию по всему периоду документа, без плат: %1 по четвертям, %2 по часу, где они взаимно гасятся</translation>
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
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда взято</translation>
    </message>
</context>
<context>
    <name>InvoiceReport</name>
    <message>
        <source>Statement of Differences on an Invoice</source>
        <translation>Протокол разногласий к счёту</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Итого без НДС</translation>
    </message>
    <message>
        <source>Invoice, %1</source>
        <extracomment>Name of a table: %1 is a month</extracomment>
        <translation>Счёт, %1</translation>
    </message>
    <message>
        <source>Line of the invoice</source>
        <translation>Строка счёта</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Чему соответствует</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Quantity billed</source>
        <translation>Количество по счёту</translation>
    </message>
    <message>
        <source>Quantity expected</source>
        <translation>Количество по расчёту</translation>
    </message>
    <message>
        <source>Price billed</source>
        <translation>Цена по счёту</translation>
    </message>
    <message>
        <source>Price expected</source>
        <translation>Цена по расчёту</translation>
    </message>
    <message>
        <source>Amount billed</source>
        <translation>Сумма по счёту</translation>
    </message>
    <message>
        <source>Amount expected</source>
        <translation>Сумма по расчёту</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Suspected cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>Ценовая категория</translation>
    </message>
    <message>
        <source>We compared your invoice with the metered volumes and the published prices of the month under the rules of the retail market. The lines below do not agree with them. Please check them, correct the invoice, or explain the figures by their calculation.</source>
        <translation>Мы сверили ваш счёт с данными приборов учёта и опубликованными ценами месяца по правилам розничного рынка. Строки ниже с ними расходятся. Просим проверить их, исправить счёт или обосновать величины расчётом.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>Suspected cause: %1.</source>
        <translation>Вероятная причина: %1.</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>Сверка целиком</translation>
    </message>
    <message>
        <source>How the differences came about</source>
        <translation>Как получились разницы</translation>
    </message>
    <message>
        <source>%1: billed %2</source>
        <extracomment>%1 what was found, %2 an amount</extracomment>
        <translation>%1: предъявлено %2</translation>
    </message>
    <message>
        <source>%1: billed %2, expected %3, difference %4</source>
        <extracomment>%1 what was found, %2 to %4 amounts</extracomment>
        <translation>%1: предъявлено %2, по расчёту %3, разница %4</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>change of a price</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>изменение цены</translation>
    </message>
    <message>
        <source>change of a quantity</source>
        <translation>изменение объёма</translation>
    </message>
    <message>
        <source>drag of an order</source>
        <translation>перетаскивание заявки</translation>
    </message>
    <message>
        <source>change of an id</source>
        <translation>изменение номера</translation>
    </message>
    <message>
        <source>change of a participant</source>
        <translation>изменение участника</translation>
    </message>
    <message>
        <source>change of a side</source>
        <translation>изменение стороны</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>новые заявки</translation>
    </message>
    <message>
        <source>removal of orders</source>
        <translation>удаление заявок</translation>
    </message>
    <message>
        <source>copies of orders</source>
        <translation>копии заявок</translation>
    </message>
    <message>
        <source>split of an order</source>
        <translation>разделение заявки</translation>
    </message>
    <message>
        <source>merge of orders</source>
        <translation>слияние заявок</translation>
    </message>
    <message>
        <source>change of options</source>
        <translation>изменение параметров</translation>
    </message>
    <message>
        <source>choice of rules</source>
        <translation>выбор правил</translation>
    </message>
    <message>
        <source>another book</source>
        <translation>другая книга заявок</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Uniform price</source>
        <translation>Единая цена</translation>
    </message>
    <message>
        <source>All trade at one price, taken from the margin of the two ladders</source>
        <translation>Все торгуют по одной цене, взятой на границе двух рядов заявок</translation>
    </message>
    <message>
        <source>Pay as bid</source>
        <translation>Цена заявки</translation>
    </message>
    <message>
        <source>Everybody trades at the declared price; the operator keeps the difference</source>
        <translation>Каждый торгует по заявленной цене; разница остаётся оператору</translation>
    </message>
    <message>
        <source>Crossing point</source>
        <translation>Точка пересечения</translation>
    </message>
    <message>
        <source>The price of the level that is served in part; the middle where there is none</source>
        <translation>Цена частично принятой ступени; если такой нет — середина</translation>
    </message>
    <message>
        <source>Mean of the last pair</source>
        <translation>Среднее последней пары</translation>
    </message>
    <message>
        <source>Halfway between the last buyer and the last seller that traded</source>
        <translation>Посередине между последним покупателем и последним продавцом, чьи заявки приняты</translation>
    </message>
    <message>
        <source>Last accepted offer</source>
        <translation>Последняя принятая заявка на продажу</translation>
    </message>
    <message>
        <source>The price of the last seller that traded</source>
        <translation>Цена последнего продавца, чья заявка принята</translation>
    </message>
    <message>
        <source>Last accepted bid</source>
        <translation>Последняя принятая заявка на покупку</translation>
    </message>
    <message>
        <source>The price of the last buyer that traded</source>
        <translation>Цена последнего покупателя, чья заявка принята</translation>
    </message>
    <message>
        <source>First rejected offer</source>
        <translation>Первая отклонённая заявка на продажу</translation>
    </message>
    <message>
        <source>The highest price that supports the volume</source>
        <translation>Наибольшая цена, при которой объём сохраняется</translation>
    </message>
    <message>
        <source>First rejected bid</source>
        <translation>Первая отклонённая заявка на покупку</translation>
    </message>
    <message>
        <source>The lowest price that supports the volume</source>
        <translation>Наименьшая цена, при которой объём сохраняется</translation>
    </message>
    <message>
        <source>Split the difference</source>
        <translation>Разница пополам</translation>
    </message>
    <message>
        <source>The middle of the prices that support the volume</source>
        <translation>Середина цен, при которых объём сохраняется</translation>
    </message>
    <message>
        <source>Marginal seller</source>
        <extracomment>How the curves of supply and demand meet</extracomment>
        <translation>Замыкающий продавец</translation>
    </message>
    <message>
        <source>Marginal buyer</source>
        <translation>Замыкающий покупатель</translation>
    </message>
    <message>
        <source>Exact quantity match at one price</source>
        <translation>Точное совпадение объёмов при одной цене</translation>
    </message>
    <message>
        <source>Exact quantity match with a price gap</source>
        <translation>Точное совпадение объёмов с разрывом цен</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up</source>
        <translation>Дефицит: все предложения исчерпаны</translation>
    </message>
    <message>
        <source>Surplus: every bid is served</source>
        <translation>Избыток: весь спрос удовлетворён</translation>
    </message>
    <message>
        <source>Stopped by the volume cap</source>
        <translation>Остановлено пределом объёма</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>Кривые не пересекаются</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>средняя цена</translation>
    </message>
    <message>
        <source>last buyer's price</source>
        <translation>цена последнего покупателя</translation>
    </message>
    <message>
        <source>last seller's price</source>
        <translation>цена последнего продавца</translation>
    </message>
    <message>
        <source>lowest supporting price</source>
        <translation>нижняя цена интервала</translation>
    </message>
    <message>
        <source>highest supporting price</source>
        <translation>верхняя цена интервала</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>объём</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>One step of the clearing: the quantity that two groups of orders trade</extracomment>
        <translation>шаг</translation>
    </message>
    <message>
        <source>awarded quantity</source>
        <translation>принятый объём</translation>
    </message>
    <message>
        <source>declared quantity</source>
        <translation>заявленный объём</translation>
    </message>
    <message>
        <source>quantity that reached the order</source>
        <translation>объём, дошедший до заявки</translation>
    </message>
    <message>
        <source>traded by its group</source>
        <translation>объём сделок её группы</translation>
    </message>
    <message>
        <source>declared by its group</source>
        <translation>заявлено её группой</translation>
    </message>
    <message>
        <source>quantity step</source>
        <translation>шаг объёма</translation>
    </message>
    <message>
        <source>step added by largest remainder</source>
        <translation>шаг, добавленный по наибольшему остатку</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>cent added by largest remainder</source>
        <translation>сотая, добавленная по наибольшему остатку</translation>
    </message>
    <message>
        <source>seller's receipt</source>
        <translation>получает продавец</translation>
    </message>
    <message>
        <source>buyer's payment</source>
        <translation>платит покупатель</translation>
    </message>
    <message>
        <source>sellers' receipts</source>
        <translation>получают продавцы</translation>
    </message>
    <message>
        <source>buyers' payments</source>
        <translation>платят покупатели</translation>
    </message>
    <message>
        <source>buyers pay</source>
        <translation>платят покупатели</translation>
    </message>
    <message>
        <source>sellers get</source>
        <translation>получают продавцы</translation>
    </message>
    <message>
        <source>operator keeps</source>
        <extracomment>The market operator's share of the money</extracomment>
        <translation>остаётся оператору</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>излишек</translation>
    </message>
    <message>
        <source>buyers' surplus</source>
        <translation>излишек покупателей</translation>
    </message>
    <message>
        <source>sellers' surplus</source>
        <translation>излишек продавцов</translation>
    </message>
    <message>
        <source>awards at their bids</source>
        <translation>принятые объёмы по ценам покупки</translation>
    </message>
    <message>
        <source>awards at their offers</source>
        <translation>принятые объёмы по ценам продажи</translation>
    </message>
    <message>
        <source>What was sold is the volume</source>
        <translation>Проданное равно объёму</translation>
    </message>
    <message>
        <source>What was bought is what was sold</source>
        <translation>Купленное равно проданному</translation>
    </message>
    <message>
        <source>The buyers' amounts add up to what buyers pay</source>
        <translation>Суммы покупателей складываются в их общую плату</translation>
    </message>
    <message>
        <source>The sellers' amounts add up to what sellers get</source>
        <translation>Суммы продавцов складываются в их общую выручку</translation>
    </message>
    <message>
        <source>What buyers pay is what everybody else gets</source>
        <translation>Плата покупателей равна тому, что получают все остальные</translation>
    </message>
    <message>
        <source>Orders served with more than they declared</source>
        <translation>Заявок, принятых сверх заявленного</translation>
    </message>
    <message>
        <source>Orders served at a loss</source>
        <translation>Заявок, принятых в убыток</translation>
    </message>
    <message>
        <source>1: one price for the month</source>
        <translation>ЦК1: одна цена за месяц</translation>
    </message>
    <message>
        <source>2: two zones of the day</source>
        <translation>ЦК2: две зоны суток</translation>
    </message>
    <message>
        <source>2: three zones of the day</source>
        <translation>ЦК2: три зоны суток</translation>
    </message>
    <message>
        <source>3: hourly prices, single-rate transmission</source>
        <translation>ЦК3: почасовые цены, одноставочная передача</translation>
    </message>
    <message>
        <source>4: hourly prices, two-rate transmission</source>
        <translation>ЦК4: почасовые цены, двухставочная передача</translation>
    </message>
    <message>
        <source>5: hourly prices and plan, single-rate transmission</source>
        <translation>ЦК5: почасовые цены и план, одноставочная передача</translation>
    </message>
    <message>
        <source>6: hourly prices and plan, two-rate transmission</source>
        <translation>ЦК6: почасовые цены и план, двухставочная передача</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>Одноставочная передача</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>Двухставочная передача</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>Energy, night</source>
        <translation>Электроэнергия, ночь</translation>
    </message>
    <message>
        <source>Energy, day</source>
        <translation>Электроэнергия, день</translation>
    </message>
    <message>
        <source>Energy, half-peak</source>
        <translation>Электроэнергия, полупик</translation>
    </message>
    <message>
        <source>Energy, peak</source>
        <translation>Электроэнергия, пик</translation>
    </message>
    <message>
        <source>Fact above plan</source>
        <translation>Превышение факта над планом</translation>
    </message>
    <message>
        <source>Plan above fact</source>
        <translation>Превышение плана над фактом</translation>
    </message>
    <message>
        <source>Sum of plans</source>
        <translation>Сумма плановых объёмов</translation>
    </message>
    <message>
        <source>Sum of deviations</source>
        <translation>Сумма отклонений</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Покупная мощность</translation>
    </message>
    <message>
        <source>Margin on capacity</source>
        <translation>Сбытовая надбавка на мощность</translation>
    </message>
    <message>
        <source>Demand-response fee</source>
        <translation>Услуги по управлению спросом</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Сетевая мощность</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Оптовая цена</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Supplier's margin</source>
        <translation>Сбытовая надбавка</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Иные услуги</translation>
    </message>
    <message>
        <source>change of the consumer's name</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>изменение имени потребителя</translation>
    </message>
    <message>
        <source>change of the maximum power</source>
        <translation>изменение максимальной мощности</translation>
    </message>
    <message>
        <source>change of the voltage level</source>
        <translation>изменение уровня напряжения</translation>
    </message>
    <message>
        <source>change of the connection</source>
        <translation>изменение присоединения</translation>
    </message>
    <message>
        <source>change of the price zone</source>
        <translation>изменение ценовой зоны</translation>
    </message>
    <message>
        <source>change of the metering</source>
        <translation>изменение учёта</translation>
    </message>
    <message>
        <source>change of today's category</source>
        <translation>изменение нынешней категории</translation>
    </message>
    <message>
        <source>change of how gaps are filled</source>
        <translation>изменение заполнения пропусков</translation>
    </message>
    <message>
        <source>change of the VAT rate</source>
        <translation>изменение ставки НДС</translation>
    </message>
    <message>
        <source>change of the working days</source>
        <translation>изменение рабочих дней</translation>
    </message>
    <message>
        <source>change of the peak hours</source>
        <translation>изменение часов пика</translation>
    </message>
    <message>
        <source>change of the planned peak hours</source>
        <translation>изменение плановых часов пиковой нагрузки</translation>
    </message>
    <message>
        <source>new consumer and prices</source>
        <translation>новый потребитель и цены</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>Можно выбрать</translation>
    </message>
    <message>
        <source>Dearer than the best by</source>
        <translation>Дороже лучшей на</translation>
    </message>
    <message>
        <source>Saving against today</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Amount of the month</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>Сумма за месяц</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>Сумма строки</translation>
    </message>
    <message>
        <source>Another part of the line</source>
        <translation>Другая часть строки</translation>
    </message>
    <message>
        <source>Total of this category</source>
        <translation>Итог этой категории</translation>
    </message>
    <message>
        <source>Total of the best category</source>
        <translation>Итог лучшей категории</translation>
    </message>
    <message>
        <source>Total of today's category</source>
        <translation>Итог нынешней категории</translation>
    </message>
    <message>
        <source>the {subject} are missing</source>
        <extracomment>Why a price category cannot be chosen or billed</extracomment>
        <translation>не заданы: {subject}</translation>
    </message>
    <message>
        <source>the price sheet lacks the {subject}</source>
        <translation>в прайсе нет: {subject}</translation>
    </message>
    <message>
        <source>hours of the day's zones</source>
        <extracomment>What a price category lacks; put into the two sentences before</extracomment>
        <translation>часы зон суток</translation>
    </message>
    <message>
        <source>published peak hours</source>
        <translation>опубликованные часы пика</translation>
    </message>
    <message>
        <source>planned peak hours</source>
        <translation>плановые часы пиковой нагрузки</translation>
    </message>
    <message>
        <source>price of category 1</source>
        <translation>цена ЦК1</translation>
    </message>
    <message>
        <source>prices of two zones</source>
        <translation>цены двух зон</translation>
    </message>
    <message>
        <source>prices of three zones</source>
        <translation>цены трёх зон</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead and balancing markets</source>
        <translation>почасовые цены РСВ и БР</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead market</source>
        <translation>почасовые цены РСВ</translation>
    </message>
    <message>
        <source>hourly prices above plan</source>
        <translation>почасовые цены превышения факта над планом</translation>
    </message>
    <message>
        <source>hourly prices below plan</source>
        <translation>почасовые цены превышения плана над фактом</translation>
    </message>
    <message>
        <source>rate on planned volumes</source>
        <translation>ставка на плановые объёмы</translation>
    </message>
    <message>
        <source>rate on deviations</source>
        <translation>ставка на отклонения</translation>
    </message>
    <message>
        <source>price of capacity</source>
        <extracomment>Rates of a price sheet, put into a sentence</extracomment>
        <translation>цена мощности</translation>
    </message>
    <message>
        <source>single transmission rate</source>
        <translation>одноставочный тариф на передачу</translation>
    </message>
    <message>
        <source>transmission rate of losses</source>
        <translation>ставка на оплату потерь</translation>
    </message>
    <message>
        <source>transmission rate of maintenance</source>
        <translation>ставка за содержание сетей</translation>
    </message>
    <message>
        <source>supplier's margin</source>
        <translation>сбытовая надбавка</translation>
    </message>
    <message>
        <source>price of other services</source>
        <translation>цена иных услуг</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Итого с НДС</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Цена 1 кВт·ч</translation>
    </message>
    <message>
        <source>VAT rate, percent</source>
        <translation>ставка НДС, %</translation>
    </message>
    <message>
        <source>volume of the day</source>
        <translation>объём за день</translation>
    </message>
    <message>
        <source>volume of the hour of the day over the month</source>
        <translation>объём часа суток за месяц</translation>
    </message>
    <message>
        <source>volume of the hour</source>
        <translation>объём часа</translation>
    </message>
    <message>
        <source>price of the hour</source>
        <translation>цена часа</translation>
    </message>
    <message>
        <source>cost of the hour</source>
        <translation>стоимость часа</translation>
    </message>
    <message>
        <source>cost of the day</source>
        <translation>стоимость дня</translation>
    </message>
    <message>
        <source>planned volume</source>
        <translation>плановый объём</translation>
    </message>
    <message>
        <source>volume above plan</source>
        <translation>превышение факта над планом</translation>
    </message>
    <message>
        <source>volume below plan</source>
        <translation>превышение плана над фактом</translation>
    </message>
    <message>
        <source>wholesale price</source>
        <translation>оптовая цена</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>одноставочный тариф на передачу</translation>
    </message>
    <message>
        <source>losses rate</source>
        <translation>ставка на оплату потерь</translation>
    </message>
    <message>
        <source>maintenance rate</source>
        <translation>ставка за содержание сетей</translation>
    </message>
    <message>
        <source>supplier's margin as a share of the price</source>
        <translation>сбытовая надбавка как доля цены</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>иные услуги</translation>
    </message>
    <message>
        <source>finished price</source>
        <translation>конечная цена</translation>
    </message>
    <message>
        <source>rate of the demand-response fee</source>
        <translation>ставка за услуги по управлению изменением режима потребления</translation>
    </message>
    <message>
        <source>rate on the sum of plans</source>
        <translation>ставка на сумму плановых объёмов</translation>
    </message>
    <message>
        <source>rate on the sum of deviations</source>
        <translation>ставка на сумму отклонений</translation>
    </message>
    <message>
        <source>purchased capacity</source>
        <translation>покупная мощность</translation>
    </message>
    <message>
        <source>network capacity</source>
        <translation>сетевая мощность</translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation>резервируемая мощность</translation>
    </message>
    <message>
        <source>maximum power</source>
        <translation>максимальная мощность</translation>
    </message>
    <message>
        <source>consumption in the peak hour</source>
        <translation>потребление в час пика</translation>
    </message>
    <message>
        <source>consumption in a planned peak hour</source>
        <translation>потребление в плановый час пика</translation>
    </message>
    <message>
        <source>largest planned hour of the day</source>
        <translation>наибольший плановый час дня</translation>
    </message>
    <message>
        <source>hours of use of the network capacity</source>
        <translation>число часов использования сетевой мощности</translation>
    </message>
    <message>
        <source>hours of use at which both tariffs cost the same</source>
        <translation>число часов использования, при котором тарифы равны</translation>
    </message>
    <message>
        <source>total of the month</source>
        <translation>итог за месяц</translation>
    </message>
    <message>
        <source>total of the year</source>
        <translation>итог за год</translation>
    </message>
    <message>
        <source>year with single-rate transmission</source>
        <translation>год с одноставочной передачей</translation>
    </message>
    <message>
        <source>year with two-rate transmission</source>
        <translation>год с двухставочной передачей</translation>
    </message>
    <message>
        <source>cheapest year</source>
        <translation>самый дешёвый год</translation>
    </message>
    <message>
        <source>year in today's category</source>
        <translation>год в нынешней категории</translation>
    </message>
    <message>
        <source>year in the dearest category</source>
        <translation>год в самой дорогой категории</translation>
    </message>
    <message>
        <source>saving against today's category</source>
        <translation>экономия к нынешней категории</translation>
    </message>
    <message>
        <source>saving against the dearest category</source>
        <translation>экономия к самой дорогой категории</translation>
    </message>
    <message>
        <source>The price is not below the last seller's</source>
        <translation>Цена не ниже цены последнего продавца</translation>
    </message>
    <message>
        <source>The price is not above the last buyer's</source>
        <translation>Цена не выше цены последнего покупателя</translation>
    </message>
    <message>
        <source>Open price category data</source>
        <extracomment>an undo step: a consumer with its prices was read from a file or a sample</extracomment>
        <translation>Открытие данных о ценовых категориях</translation>
    </message>
    <message>
        <source>Import meter data</source>
        <translation>Импорт данных учёта</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Импорт заявок</translation>
    </message>
    <message>
        <source>Meter messages 80020 and 80040</source>
        <translation>Макеты 80020 и 80040</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Книги Excel</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Текстовые таблицы</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Текстовая таблица (CSV)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Hourly meter data</source>
        <translation>Почасовые данные учёта</translation>
    </message>
    <message>
        <source>Orders of an auction</source>
        <translation>Заявки аукциона</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Черта |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Точка 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Запятая 1,5</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>An hour a row</source>
        <translation>Час в строке</translation>
    </message>
    <message>
        <source>A day a row</source>
        <translation>День в строке</translation>
    </message>
    <message>
        <source>A day a column</source>
        <translation>День в столбце</translation>
    </message>
    <message>
        <source>Values without times</source>
        <translation>Значения без времени</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>День, затем месяц</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>Месяц, затем день</translation>
    </message>
    <message>
        <source>Times stand at</source>
        <translation>Время указывает на</translation>
    </message>
    <message>
        <source>The start of the interval</source>
        <translation>Начало интервала</translation>
    </message>
    <message>
        <source>The end of the interval</source>
        <translation>Конец интервала</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>МВт·ч</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Вт·ч</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Moscow, UTC+3</source>
        <translation>Москва, UTC+3</translation>
    </message>
    <message>
        <source>Written with each time</source>
        <translation>Указан при каждом времени</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Точка измерения</translation>
    </message>
    <message>
        <source>All, each as a point</source>
        <translation>Все, каждая как точка поставки</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>01 active, taken in</source>
        <translation>01 активная, приём</translation>
    </message>
    <message>
        <source>02 active, given out</source>
        <translation>02 активная, отдача</translation>
    </message>
    <message>
        <source>03 reactive, taken in</source>
        <translation>03 реактивная, приём</translation>
    </message>
    <message>
        <source>04 reactive, given out</source>
        <translation>04 реактивная, отдача</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Новый потребитель</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Имеющиеся данные</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep and add</source>
        <translation>Оставить и добавить</translation>
    </message>
    <message>
        <source>Fill in hours</source>
        <translation>Дополнить часы</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>By a column of words</source>
        <translation>По столбцу слов</translation>
    </message>
    <message>
        <source>By sign: minus sells</source>
        <translation>По знаку: минус — продажа</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>По заголовкам</translation>
    </message>
    <message>
        <source>All buy</source>
        <translation>Все покупают</translation>
    </message>
    <message>
        <source>All sell</source>
        <translation>Все продают</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>руб./кВт·ч</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>руб./МВт·ч</translation>
    </message>
    <message>
        <source>RUB/kW</source>
        <translation>руб./кВт</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>юань</translation>
    </message>
    <message>
        <source>CNY/MWh</source>
        <translation>юань/МВт·ч</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>евро/МВт·ч</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>Rows of the comparison of price categories</extracomment>
        <translation>Удельная цена</translation>
    </message>
    <message>
        <source>Guangdong 2017</source>
        <translation>Гуандун 2017</translation>
    </message>
    <message>
        <source>All trade at the mean of the last pair's two prices; equals share pro rata</source>
        <translation>Все торгуют по средней двух цен последней пары; равные делят пропорционально</translation>
    </message>
    <message>
        <source>Guangdong 2016 (surplus return)</source>
        <translation>Гуандун 2016 (возврат разницы)</translation>
    </message>
    <message>
        <source>The surplus of the pairs is returned in proportion to the declared spread fees</source>
        <translation>Излишек пар возвращается пропорционально заявленной плате за разницу</translation>
    </message>
    <message>
        <source>Henan 2015</source>
        <translation>Хэнань 2015</translation>
    </message>
    <message>
        <source>Each pair halves what is left after grid tariff and levies; among equals cleaner units come first</source>
        <translation>Каждая пара делит пополам остаток после сетевого тарифа и сборов; среди равных чистые блоки раньше</translation>
    </message>
    <message>
        <source>Anhui 2017</source>
        <translation>Аньхой 2017</translation>
    </message>
    <message>
        <source>The price with the largest volume; orders nearest to it trade first</source>
        <translation>Цена с наибольшим объёмом; ближайшие к ней заявки торгуют первыми</translation>
    </message>
    <message>
        <source>High-low matching</source>
        <translation>Встречное сопоставление</translation>
    </message>
    <message>
        <source>The highest bid meets the lowest offer; each pair trades at its own mean price</source>
        <translation>Наибольшая цена покупки встречает наименьшую цену продажи; каждая пара по своей средней цене</translation>
    </message>
    <message>
        <source>Rolling matching</source>
        <translation>Непрерывные торги</translation>
    </message>
    <message>
        <source>Continuous trading by price and time, at the price of the resting order</source>
        <translation>Непрерывные торги по цене и времени, по цене стоящей заявки</translation>
    </message>
    <message>
        <source>Listing</source>
        <extracomment>A trade form: one order is posted, the other side takes it</extracomment>
        <translation>Листинг</translation>
    </message>
    <message>
        <source>One order is posted; the other side takes it at the listed price</source>
        <translation>Одна заявка объявлена; другая сторона берёт её по объявленной цене</translation>
    </message>
    <message>
        <source>Single buyer</source>
        <translation>Единственный покупатель</translation>
    </message>
    <message>
        <source>A fixed demand takes the cheapest offers; all get the highest accepted one</source>
        <translation>Заданный спрос берёт самые дешёвые заявки; все получают наибольшую принятую цену</translation>
    </message>
    <message>
        <source>Call, then rolling</source>
        <translation>Аукцион, затем торги</translation>
    </message>
    <message>
        <source>A call auction at one price, then rolling matching of the rest</source>
        <translation>Аукцион по одной цене, затем непрерывные торги остатком</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>The scenes of a clearing that is played again, one after the other</extracomment>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>Накопление</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Пересечение</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>buyer's price of the pair</source>
        <translation>цена покупателя в паре</translation>
    </message>
    <message>
        <source>seller's price of the pair</source>
        <translation>цена продавца в паре</translation>
    </message>
    <message>
        <source>lowest buyer's price of largest volume</source>
        <translation>наименьшая цена покупателя при наибольшем объёме</translation>
    </message>
    <message>
        <source>highest seller's price of largest volume</source>
        <translation>наибольшая цена продавца при наибольшем объёме</translation>
    </message>
    <message>
        <source>declared price of largest volume</source>
        <translation>заявленная цена с наибольшим объёмом</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>объявленная цена</translation>
    </message>
    <message>
        <source>declared price</source>
        <translation>заявленная цена</translation>
    </message>
    <message>
        <source>money of a match</source>
        <translation>деньги сделки</translation>
    </message>
    <message>
        <source>quantity of a match</source>
        <translation>объём сделки</translation>
    </message>
    <message>
        <source>factor of the returned surplus</source>
        <translation>коэффициент возврата излишка</translation>
    </message>
    <message>
        <source>returned surplus per unit</source>
        <translation>возврат излишка на единицу</translation>
    </message>
    <message>
        <source>surplus to return</source>
        <translation>излишек к возврату</translation>
    </message>
    <message>
        <source>sellers' share of the surplus</source>
        <translation>доля продавцов в излишке</translation>
    </message>
    <message>
        <source>declared spread fee of the side</source>
        <translation>заявленная плата стороны за разницу</translation>
    </message>
    <message>
        <source>paid to the grid</source>
        <translation>уплачено сети</translation>
    </message>
    <message>
        <source>paid to government funds</source>
        <translation>уплачено в государственные фонды</translation>
    </message>
    <message>
        <source>grid tariffs of the awards</source>
        <translation>сетевой тариф принятых объёмов</translation>
    </message>
    <message>
        <source>levies of the awards</source>
        <translation>сборы с принятых объёмов</translation>
    </message>
    <message>
        <source>The volume is the largest of any price</source>
        <translation>Объём наибольший из всех цен</translation>
    </message>
    <message>
        <source>The volume is not above the cap</source>
        <translation>Объём не выше предела</translation>
    </message>
    <message>
        <source>change of hourly prices</source>
        <translation>изменение почасовых цен</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Transmission, single rate</source>
        <translation>Передача, одноставочный</translation>
    </message>
    <message>
        <source>Transmission, losses</source>
        <translation>Передача, потери</translation>
    </message>
    <message>
        <source>Transmission, maintenance</source>
        <translation>Передача, содержание сетей</translation>
    </message>
    <message>
        <source>Margin, share of the price</source>
        <translation>Надбавка, доля цены</translation>
    </message>
    <message>
        <source>Margin, profitability of sales</source>
        <translation>Надбавка, рентабельность продаж</translation>
    </message>
    <message>
        <source>Margin, coefficient</source>
        <translation>Надбавка, коэффициент</translation>
    </message>
    <message>
        <source>Category 1, energy</source>
        <translation>ЦК1, энергия</translation>
    </message>
    <message>
        <source>Category 1, coefficient of capacity</source>
        <translation>ЦК1, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 1, surcharge</source>
        <translation>ЦК1, добавка</translation>
    </message>
    <message>
        <source>Category 2-2, night, energy</source>
        <translation>ЦК2-2, ночь, энергия</translation>
    </message>
    <message>
        <source>Category 2-2, night, coefficient of capacity</source>
        <translation>ЦК2-2, ночь, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 2-2, night, surcharge</source>
        <translation>ЦК2-2, ночь, добавка</translation>
    </message>
    <message>
        <source>Category 2-2, day, energy</source>
        <translation>ЦК2-2, день, энергия</translation>
    </message>
    <message>
        <source>Category 2-2, day, coefficient of capacity</source>
        <translation>ЦК2-2, день, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 2-2, day, surcharge</source>
        <translation>ЦК2-2, день, добавка</translation>
    </message>
    <message>
        <source>Category 2-3, night, energy</source>
        <translation>ЦК2-3, ночь, энергия</translation>
    </message>
    <message>
        <source>Category 2-3, night, coefficient of capacity</source>
        <translation>ЦК2-3, ночь, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 2-3, night, surcharge</source>
        <translation>ЦК2-3, ночь, добавка</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, energy</source>
        <translation>ЦК2-3, полупик, энергия</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, coefficient of capacity</source>
        <translation>ЦК2-3, полупик, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, surcharge</source>
        <translation>ЦК2-3, полупик, добавка</translation>
    </message>
    <message>
        <source>Category 2-3, peak, energy</source>
        <translation>ЦК2-3, пик, энергия</translation>
    </message>
    <message>
        <source>Category 2-3, peak, coefficient of capacity</source>
        <translation>ЦК2-3, пик, коэф. мощности</translation>
    </message>
    <message>
        <source>Category 2-3, peak, surcharge</source>
        <translation>ЦК2-3, пик, добавка</translation>
    </message>
    <message>
        <source>Rate on the sum of plans</source>
        <translation>Ставка к сумме планов</translation>
    </message>
    <message>
        <source>Rate on the sum of deviations</source>
        <translation>Ставка к сумме отклонений</translation>
    </message>
    <message>
        <source>Finished price, category 1</source>
        <translation>Готовая цена ЦК1</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, night</source>
        <translation>Готовая цена ЦК2-2, ночь</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, day</source>
        <translation>Готовая цена ЦК2-2, день</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, night</source>
        <translation>Готовая цена ЦК2-3, ночь</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, half-peak</source>
        <translation>Готовая цена ЦК2-3, полупик</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, peak</source>
        <translation>Готовая цена ЦК2-3, пик</translation>
    </message>
    <message>
        <source>Day-ahead and balancing markets by hour</source>
        <translation>Цены РСВ и БР по часам</translation>
    </message>
    <message>
        <source>Day-ahead market by hour</source>
        <translation>Цены РСВ по часам</translation>
    </message>
    <message>
        <source>Above plan by hour</source>
        <translation>Выше плана, по часам</translation>
    </message>
    <message>
        <source>Below plan by hour</source>
        <translation>Ниже плана, по часам</translation>
    </message>
    <message>
        <source>Finished price of category 3 by hour</source>
        <translation>Готовая цена ЦК3 по часам</translation>
    </message>
    <message>
        <source>Finished price of category 4 by hour</source>
        <translation>Готовая цена ЦК4 по часам</translation>
    </message>
    <message>
        <source>Finished price of category 5 by hour</source>
        <translation>Готовая цена ЦК5 по часам</translation>
    </message>
    <message>
        <source>Finished price of category 6 by hour</source>
        <translation>Готовая цена ЦК6 по часам</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>Fields of the consumer's card</extracomment>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation>Максимальная мощность</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Уровень напряжения</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Ценовая зона</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Присоединение</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Category today</source>
        <translation>Нынешняя категория</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>Пропущенные часы</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестна</translation>
    </message>
    <message>
        <source>VN, 110 kV and above</source>
        <extracomment>Choices of the consumer's card; short, a narrow box shows them</extracomment>
        <translation>ВН, от 110 кВ</translation>
    </message>
    <message>
        <source>SN1, 35 kV</source>
        <translation>СН1, 35 кВ</translation>
    </message>
    <message>
        <source>SN2, 1–20 kV</source>
        <translation>СН2, 1–20 кВ</translation>
    </message>
    <message>
        <source>NN, up to 0.4 kV</source>
        <translation>НН, до 0,4 кВ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>К сетям ТСО</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>К генератору</translation>
    </message>
    <message>
        <source>National grid</source>
        <translation>К ЕНЭС (ФСК)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Вторая</translation>
    </message>
    <message>
        <source>Non-price</source>
        <translation>Неценовая</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Почасовой</translation>
    </message>
    <message>
        <source>By zones</source>
        <translation>По зонам суток</translation>
    </message>
    <message>
        <source>One register</source>
        <translation>Интегральный</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Не считать</translation>
    </message>
    <message>
        <source>Take zero</source>
        <translation>Взять ноль</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Взять вчера</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>По прямой</translation>
    </message>
    <message>
        <source>RUB/MW</source>
        <translation>руб./МВт</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/ч</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A flag is a reason to look, not a finding of guilt. None of the default thresholds has legal standing: they are teaching defaults.</source>
        <translation>Отметка — повод присмотреться, а не установление вины. Ни один из порогов по умолчанию не имеет юридической силы: это учебные значения.</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Where a threshold comes from: the input</extracomment>
        <translation>задано</translation>
    </message>
    <message>
        <source>teaching default</source>
        <translation>учебное значение</translation>
    </message>
    <message>
        <source>residual supply index</source>
        <translation>индекс остаточного предложения (RSI)</translation>
    </message>
    <message>
        <source>must-run ratio</source>
        <translation>доля незаменимой мощности</translation>
    </message>
    <message>
        <source>dual pivotal index</source>
        <translation>индекс двух незаменимых поставщиков</translation>
    </message>
    <message>
        <source>triple pivotal index</source>
        <translation>индекс трёх незаменимых поставщиков</translation>
    </message>
    <message>
        <source>withholding ratio</source>
        <translation>доля удержанной мощности</translation>
    </message>
    <message>
        <source>concentration (HHI)</source>
        <translation>концентрация (HHI)</translation>
    </message>
    <message>
        <source>share of the largest firms</source>
        <translation>доля крупнейших компаний</translation>
    </message>
    <message>
        <source>identical bids</source>
        <translation>одинаковые заявки</translation>
    </message>
    <message>
        <source>dispersion of bids</source>
        <translation>разброс заявок</translation>
    </message>
    <message>
        <source>Lerner index</source>
        <translation>индекс Лернера</translation>
    </message>
    <message>
        <source>parallel moves</source>
        <translation>параллельные изменения</translation>
    </message>
    <message>
        <source>rounds in a row without an award</source>
        <translation>раундов подряд без сделки</translation>
    </message>
    <message>
        <source>rounds with equal bids</source>
        <translation>раундов с равными заявками</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>исполнение обязательств</translation>
    </message>
    <message>
        <source>dual and triple pivotal index</source>
        <translation>индекс двух и трёх незаменимых поставщиков</translation>
    </message>
    <message>
        <source>number of largest firms</source>
        <translation>число крупнейших компаний</translation>
    </message>
    <message>
        <source>share of bidders at the most frequent price</source>
        <translation>доля участников с самой частой ценой</translation>
    </message>
    <message>
        <source>fewest bidders for identical bids</source>
        <translation>наименьшее число участников для одинаковых заявок</translation>
    </message>
    <message>
        <source>logarithm of the chance of equal bids</source>
        <translation>логарифм вероятности равных заявок</translation>
    </message>
    <message>
        <source>fulfilment: flag below</source>
        <translation>исполнение: отметка ниже</translation>
    </message>
    <message>
        <source>fulfilment: note below</source>
        <translation>исполнение: замечание ниже</translation>
    </message>
    <message>
        <source>declared part of the capacity</source>
        <translation>заявленная доля мощности</translation>
    </message>
    <message>
        <source>squared share in percent</source>
        <translation>квадрат доли в процентах</translation>
    </message>
    <message>
        <source>capacity of all firms</source>
        <translation>мощность всех компаний</translation>
    </message>
    <message>
        <source>capacity of the firm</source>
        <translation>мощность компании</translation>
    </message>
    <message>
        <source>capacity of the largest other firm</source>
        <translation>мощность крупнейшей из остальных компаний</translation>
    </message>
    <message>
        <source>capacity of the second largest other firm</source>
        <translation>мощность второй по величине из остальных компаний</translation>
    </message>
    <message>
        <source>demand of the round</source>
        <translation>спрос раунда</translation>
    </message>
    <message>
        <source>bidders at the most frequent price</source>
        <translation>участников с самой частой ценой</translation>
    </message>
    <message>
        <source>number of bidders</source>
        <translation>число участников</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>концентрация цен по Симпсону</translation>
    </message>
    <message>
        <source>squared share of a price</source>
        <translation>квадрат доли цены</translation>
    </message>
    <message>
        <source>bidders at the price</source>
        <translation>участников с этой ценой</translation>
    </message>
    <message>
        <source>number of possible prices</source>
        <extracomment>The prices that the price step allows between floor and cap</extracomment>
        <translation>число возможных цен</translation>
    </message>
    <message>
        <source>price cap</source>
        <translation>верхняя граница цены</translation>
    </message>
    <message>
        <source>price floor</source>
        <translation>нижняя граница цены</translation>
    </message>
    <message>
        <source>price step</source>
        <translation>шаг цены</translation>
    </message>
    <message>
        <source>mean bid</source>
        <translation>средняя заявка</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>variance of the bids</source>
        <translation>дисперсия заявок</translation>
    </message>
    <message>
        <source>squared bid</source>
        <translation>квадрат заявки</translation>
    </message>
    <message>
        <source>standard deviation of the bids</source>
        <translation>стандартное отклонение заявок</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>коэффициент вариации</translation>
    </message>
    <message>
        <source>standard deviation over the price band</source>
        <translation>стандартное отклонение к диапазону цен</translation>
    </message>
    <message>
        <source>range of the bids</source>
        <translation>размах заявок</translation>
    </message>
    <message>
        <source>highest bid</source>
        <translation>наивысшая заявка</translation>
    </message>
    <message>
        <source>lowest bid</source>
        <translation>наинизшая заявка</translation>
    </message>
    <message>
        <source>Lerner index, the own offer taken as the cost</source>
        <translation>индекс Лернера, собственная заявка принята за издержки</translation>
    </message>
    <message>
        <source>highest offer served</source>
        <translation>наивысшая исполненная заявка на продажу</translation>
    </message>
    <message>
        <source>own offer</source>
        <translation>собственная заявка</translation>
    </message>
    <message>
        <source>share of bids that moved by the same amount</source>
        <translation>доля заявок с одинаковым изменением</translation>
    </message>
    <message>
        <source>bidders that moved by the same amount</source>
        <translation>участников с одинаковым изменением</translation>
    </message>
    <message>
        <source>bidders of this round and the one before</source>
        <translation>участников этого и предыдущего раундов</translation>
    </message>
    <message>
        <source>the most frequent move</source>
        <translation>самое частое изменение</translation>
    </message>
    <message>
        <source>correlation of the moves</source>
        <translation>корреляция изменений</translation>
    </message>
    <message>
        <source>sum of products of both moves' distances from their means</source>
        <translation>сумма произведений отклонений обоих изменений от их средних</translation>
    </message>
    <message>
        <source>sum of squared distances, first bidder</source>
        <translation>сумма квадратов отклонений, первый участник</translation>
    </message>
    <message>
        <source>sum of squared distances, second bidder</source>
        <translation>сумма квадратов отклонений, второй участник</translation>
    </message>
    <message>
        <source>moves by the same amount</source>
        <translation>одинаковых изменений</translation>
    </message>
    <message>
        <source>moves that both made</source>
        <translation>общих изменений</translation>
    </message>
    <message>
        <source>award</source>
        <translation>присуждённый объём</translation>
    </message>
    <message>
        <source>equal bid</source>
        <translation>равная заявка</translation>
    </message>
    <message>
        <source>delivered quantity</source>
        <translation>поставленный объём</translation>
    </message>
    <message>
        <source>contracted quantity</source>
        <translation>законтрактованный объём</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(1)</source>
        <translation>Правила среднесрочной и долгосрочной торговли пров. Цзянсу 2023, ст. 48(1)</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(2)</source>
        <translation>Правила среднесрочной и долгосрочной торговли пров. Цзянсу 2023, ст. 48(2)</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 49</source>
        <translation>Правила среднесрочной и долгосрочной торговли пров. Цзянсу 2023, ст. 49</translation>
    </message>
    <message>
        <source>Guangdong basic trading rules (trial) 2017, Art. 78</source>
        <translation>Основные правила торговли пров. Гуандун (пробные) 2017, ст. 78</translation>
    </message>
    <message>
        <source>Guangdong centralized bidding rules 2015/2016, Art. 8</source>
        <translation>Правила централизованных торгов пров. Гуандун 2015/2016, ст. 8</translation>
    </message>
    <message>
        <source>Henan direct power trading rules (trial) 2015 No. 1521, annex</source>
        <translation>Правила прямой торговли электроэнергией пров. Хэнань (пробные) 2015, № 1521, приложение</translation>
    </message>
    <message>
        <source>Anhui direct power trading rules 2016 No. 78, Art. 24; clearing details, Art. 7</source>
        <translation>Правила прямой торговли электроэнергией пров. Аньхой 2016, № 78, ст. 24; порядок клиринга, ст. 7</translation>
    </message>
    <message>
        <source>Discriminatory auction; Kahn, Cramton, Porter, Tabors 2001 weigh it against uniform</source>
        <translation>Аукцион с оплатой по заявке; сравнение с единой ценой: Kahn, Cramton, Porter, Tabors 2001</translation>
    </message>
    <message>
        <source>Guangxi multi-day sessions 2026: call auction, then rolling</source>
        <translation>Многодневные торги пров. Гуанси 2026: аукцион, затем непрерывная торговля</translation>
    </message>
    <message>
        <source>Shandong agent bidding 2017; spot clearing of a fixed demand</source>
        <translation>Агентские торги пров. Шаньдун 2017; спотовый клиринг заданного спроса</translation>
    </message>
    <message>
        <source>Listing trades of Chongqing (pro rata) and Guizhou (time order), 2017</source>
        <translation>Торги по объявлениям: Чунцин (пропорционально), Гуйчжоу (по времени), 2017</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97, 108</source>
        <translation>ПП РФ № 442, п. 97, 108</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97</source>
        <translation>ПП РФ № 442, п. 97</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 108</source>
        <translation>ПП РФ № 442, п. 108</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97: the transmission variant is fixed for the year</source>
        <translation>ПП РФ № 442, п. 97: вариант тарифа на передачу выбирается на год</translation>
    </message>
    <message>
        <source>PP RF 861, cl. 15(1)</source>
        <translation>ПП РФ № 861, п. 15(1)</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity</source>
        <translation>ПП РФ № 442 и № 1179: покупная мощность</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: categories 5 and 6</source>
        <translation>ПП РФ № 442 и № 1179: пятая и шестая категории</translation>
    </message>
    <message>
        <source>PP RF 442 and 1179, hourly and zone prices of the supplier</source>
        <translation>ПП РФ № 442 и № 1179, почасовые и зонные цены гарантирующего поставщика</translation>
    </message>
    <message>
        <source>PP RF 461 of 12.04.2024</source>
        <translation>ПП РФ № 461 от 12.04.2024</translation>
    </message>
    <message>
        <source>FST order 703-e of 30.10.2012</source>
        <translation>Приказ ФСТ № 703-э от 30.10.2012</translation>
    </message>
    <message>
        <source>Rounding of the invoice: lines to kopecks, then VAT on their sum</source>
        <translation>Округление счёта: строки до копеек, затем НДС на их сумму</translation>
    </message>
    <message>
        <source>Tax Code of the RF, art. 164, to 2018</source>
        <translation>НК РФ, ст. 164, до 2018 г.</translation>
    </message>
    <message>
        <source>Law 303-FZ of 03.08.2018, from 2019</source>
        <translation>Закон № 303-ФЗ от 03.08.2018, с 2019 г.</translation>
    </message>
    <message>
        <source>Law 425-FZ of 28.11.2025, from 2026</source>
        <translation>Закон № 425-ФЗ от 28.11.2025, с 2026 г.</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: Herfindahl-Hirschman index</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: индекс Херфиндаля — Хиршмана</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: dual pivotal supplier</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: два незаменимых поставщика</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: triple pivotal supplier</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: три незаменимых поставщика</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: must-run ratio</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: доля вынужденной выработки</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: residual supply index</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: индекс остаточного предложения</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: top-m share</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: доля m крупнейших</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: declared capacity, withholding</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, приложение 6: заявленная мощность, удержание</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: correlated declarations</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, гл. 12: согласованные заявки</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: frequent correlated declarations</source>
        <translation>Правила спотового рынка пров. Цзянсу V1.0, гл. 12: частые согласованные заявки</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: free bands of 3 % and 2 %</source>
        <translation>Правила торговли пров. Цзянсу 2023: допустимые отклонения 3 % и 2 %</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: buyers' free band of 3 %; as a screen a teaching default</source>
        <translation>Правила торговли пров. Цзянсу 2023: допустимое отклонение покупателя 3 %; как порог — учебное значение</translation>
    </message>
    <message>
        <source>Lerner 1934; the own offer stands in for the cost</source>
        <translation>Lerner 1934; вместо издержек взята собственная заявка</translation>
    </message>
    <message>
        <source>sample statistics; coefficient of variation as in Imhof 2017</source>
        <translation>выборочная статистика; коэффициент вариации по Imhof 2017</translation>
    </message>
    <message>
        <source>teaching default, no published figure</source>
        <translation>учебное значение, опубликованной цифры нет</translation>
    </message>
    <message>
        <source>Exchange curves in steps (JSON)</source>
        <translation>Кривые биржи ступенями (JSON)</translation>
    </message>
    <message>
        <source>Auction hour</source>
        <translation>Час торгов</translation>
    </message>
    <message>
        <source>another series of rounds</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>замена серии раундов</translation>
    </message>
    <message>
        <source>change of a threshold</source>
        <translation>изменение порога</translation>
    </message>
    <message>
        <source>teaching defaults of the thresholds</source>
        <translation>возврат учебных порогов</translation>
    </message>
    <message>
        <source>share of the capacity</source>
        <translation>доля мощности</translation>
    </message>
    <message>
        <source>sellers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>продавцы</translation>
    </message>
    <message>
        <source>buyers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>покупатели</translation>
    </message>
    <message>
        <source>Withholding: the megawatt from which it pays</source>
        <translation>Придержать мощность: с какого мегаватта выгодно</translation>
    </message>
    <message>
        <source>Holding back power is a loss until one is pivotal, and then a fortune.</source>
        <translation>Придерживать мощность убыточно, пока без тебя обходятся, а потом — золотое дно.</translation>
    </message>
    <message>
        <source>Make the step of X-B narrower (drag its right edge, or Alt+Left): when does the price jump?</source>
        <translation>Сужайте ступень X-B (тяните правый край или Alt+Влево): когда цена прыгнет?</translation>
    </message>
    <message>
        <source>X offers all it has</source>
        <translation>X предлагает всё</translation>
    </message>
    <message>
        <source>X holds back as much as G can replace</source>
        <translation>X придержал столько, сколько заменит G</translation>
    </message>
    <message>
        <source>One megawatt more</source>
        <translation>На мегаватт больше</translation>
    </message>
    <message>
        <source>X-B is offered dear instead of held back</source>
        <translation>X-B заявлена дорого, а не придержана</translation>
    </message>
    <message>
        <source>Price {price} yuan/MWh; X owns X-A and X-B and earns {profit} yuan.</source>
        <translation>Цена {price} юаней/МВт·ч; X владеет X-A и X-B и зарабатывает {profit} юаней.</translation>
    </message>
    <message>
        <source>X holds back {held} MW: the price stays at {price_held}, X earns {profit_held} yuan and has lost {lost}.</source>
        <translation>X придержал {held} МВт: цена осталась {price_held}, X зарабатывает {profit_held} юаней и потерял {lost}.</translation>
    </message>
    <message>
        <source>With {held_more} MW held back P has to run for {peaker} MWh and sets the price: {price_more} yuan/MWh. X earns {profit_more} yuan instead of {profit}.</source>
        <translation>При {held_more} МВт придержанных нужен P, хотя бы на {peaker} МВт·ч, и он назначает цену: {price_more} юаней/МВт·ч. X зарабатывает {profit_more} юаней вместо {profit}.</translation>
    </message>
    <message>
        <source>The buyers’ bill grows from {bill} to {bill_more} yuan.</source>
        <translation>Счёт покупателей растёт с {bill} до {bill_more} юаней.</translation>
    </message>
    <message>
        <source>Nothing stands still: X-B asks {offer}, the price is {price_dearer}, X earns {profit_dearer} yuan. No outage gives it away.</source>
        <translation>Ничто не стоит: X-B просит {offer}, цена {price_dearer}, X зарабатывает {profit_dearer} юаней. Никакой ремонт его не выдаёт.</translation>
    </message>
    <message>
        <source>What makes X pivotal at that very megawatt?</source>
        <translation>Почему X становится незаменим именно на этом мегаватте?</translation>
    </message>
    <message>
        <source>From there on the cheaper plants of all the others no longer meet the demand: P must run at any price. Before, G steps in at the same price and X only loses sales.</source>
        <translation>С него дешёвых станций всех остальных уже не хватает на спрос: P должен работать по любой цене. До того на место встаёт G с той же ценой, и X только теряет продажи.</translation>
    </message>
    <message>
        <source>A price cap: cheaper power, or none</source>
        <translation>Предельная цена: дешевле или никак</translation>
    </message>
    <message>
        <source>What a cap saves when it is obeyed, and what is missing when it is not.</source>
        <translation>Что сберегает предельная цена, когда ей подчиняются, и чего не хватает, когда нет.</translation>
    </message>
    <message>
        <source>Change the price cap in “Conditions…”: from which value on does P run?</source>
        <translation>Меняйте предельную цену в «Условиях…»: с какого значения P работает?</translation>
    </message>
    <message>
        <source>Click P in the ladder: “Details” says why it was not served.</source>
        <translation>Щёлкните P в списке заявок: «Подробности» скажут, почему она не принята.</translation>
    </message>
    <message>
        <source>Scarcity without a cap</source>
        <translation>Нехватка без предельной цены</translation>
    </message>
    <message>
        <source>A cap, and P offers at it</source>
        <translation>Предел, и P заявляет по нему</translation>
    </message>
    <message>
        <source>A cap, and P stays above it</source>
        <translation>Предел, а P стоит выше</translation>
    </message>
    <message>
        <source>X-B has only {left} MW after an outage. P must run and names its price, {ask}: all get {price} yuan/MWh, the bill is {bill} yuan.</source>
        <translation>После аварии у X-B осталось {left} МВт. P нужен и называет свою цену, {ask}: все получают {price} юаней/МВт·ч, счёт {bill} юаней.</translation>
    </message>
    <message>
        <source>With a cap of {cap} the same plants run at {price_obeyed}: the bill is {bill_obeyed} yuan, {saved} less. P, at a cost of {peaker_cost}, still earns {profit}.</source>
        <translation>При пределе {cap} те же станции работают по {price_obeyed}: счёт {bill_obeyed} юаней, на {saved} меньше. P с издержками {peaker_cost} всё ещё зарабатывает {profit}.</translation>
    </message>
    <message>
        <source>P keeps asking {ask_refused} and is not served: {short} MWh are missing.</source>
        <translation>P по-прежнему просит {ask_refused} и не принят: не хватает {short} МВт·ч.</translation>
    </message>
    <message>
        <source>The others get {price_refused}: in the hour of shortage the price looks like an ordinary one.</source>
        <translation>Остальные получают {price_refused}: в час нехватки цена выглядит обычной.</translation>
    </message>
    <message>
        <source>How low may a cap be before somebody sits in the dark?</source>
        <translation>Как низко можно опустить предел, чтобы никто не сидел без света?</translation>
    </message>
    <message>
        <source>As low as the cost of the last plant that is needed, {peaker_cost} here, and only if that plant is bound to offer. Below it the cap needs somebody who pays the rest.</source>
        <translation>До издержек последней нужной станции, здесь {peaker_cost}, и только если она обязана подавать заявку. Ниже кто-то должен доплачивать.</translation>
    </message>
    <message>
        <source>Negative prices: paid to consume</source>
        <translation>Отрицательные цены: доплата за потребление</translation>
    </message>
    <message>
        <source>Read a price below zero: who pays whom, and who brings it back up.</source>
        <translation>Прочитать цену ниже нуля: кто кому платит и кто возвращает её вверх.</translation>
    </message>
    <message>
        <source>Raise the bid of Storage with Alt+Up: how far does the price follow?</source>
        <translation>Поднимайте цену заявки Storage, Alt+Вверх: докуда цена идёт за ней?</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>Ветреное воскресенье</translation>
    </message>
    <message>
        <source>The same with storage</source>
        <translation>То же с накопителем</translation>
    </message>
    <message>
        <source>The load takes {load} MWh. Nuclear sells {nuclear_awarded} of {nuclear_declared} MWh, and its offer of {nuclear} is the price: {price} yuan/MWh.</source>
        <translation>Нагрузка берёт {load} МВт·ч. Nuclear продаёт {nuclear_awarded} из {nuclear_declared} МВт·ч, и его заявка {nuclear} становится ценой: {price} юаней/МВт·ч.</translation>
    </message>
    <message>
        <source>The buyers pay {buyers_pay} yuan: they are paid, by the generators.</source>
        <translation>Покупатели платят {buyers_pay} юаней: им платят, и платят генераторы.</translation>
    </message>
    <message>
        <source>Wind offers {wind}, because each MWh earns a premium elsewhere, and sells all {wind_awarded} MWh.</source>
        <translation>Wind заявляет {wind}, потому что за каждый МВт·ч получает надбавку вне рынка, и продаёт все {wind_awarded} МВт·ч.</translation>
    </message>
    <message>
        <source>Storage bids {bid} for {bid_declared} MWh and gets {bid_awarded}: the surplus is used up, and its bid sets the price, {price_storage} yuan/MWh.</source>
        <translation>Storage заявляет {bid} за {bid_declared} МВт·ч и получает {bid_awarded}: излишек выбран, и цену ставит его заявка, {price_storage} юаней/МВт·ч.</translation>
    </message>
    <message>
        <source>Storage pays {storage_pays} yuan: it is paid for charging, too.</source>
        <translation>Storage платит {storage_pays} юаней: за зарядку ему тоже платят.</translation>
    </message>
    <message>
        <source>Why does the nuclear plant not simply switch off?</source>
        <translation>Почему атомная станция просто не остановится?</translation>
    </message>
    <message>
        <source>Stopping and starting again costs more than paying through a few hours: a negative offer is the price of not having to stop. Storage and flexible demand are paid to take the power, and so they end the negative price.</source>
        <translation>Останов и новый пуск дороже, чем доплатить несколько часов: отрицательная заявка — это цена возможности не останавливаться. Накопителям и гибкому спросу платят за то, что они берут энергию, и этим они кончают отрицательную цену.</translation>
    </message>
    <message>
        <source>A real hour that gives its published price</source>
        <translation>Настоящий час, дающий опубликованную цену</translation>
    </message>
    <message>
        <source>Reproduce an exchange’s price from its published offers, then test it.</source>
        <translation>Получить цену биржи из опубликованных заявок, а потом испытать её.</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: which orders stand around the price?</source>
        <translation>Приблизьте границу, Ctrl+G: какие заявки стоят вокруг цены?</translation>
    </message>
    <message>
        <source>Find border-exchange among the offers and remove it with Delete, or press “Next”.</source>
        <translation>Найдите border-exchange среди предложений и уберите клавишей Delete или нажмите «Далее».</translation>
    </message>
    <message>
        <source>The hour as published</source>
        <translation>Час как опубликован</translation>
    </message>
    <message>
        <source>Without the net import</source>
        <translation>Без сальдо импорта</translation>
    </message>
    <message>
        <source>{orders} orders clear at {price} EUR/MWh and {volume} MWh: the price that the exchange published for the hour.</source>
        <translation>Из {orders} заявок выходит {price} евро/МВт·ч и {volume} МВт·ч: та цена, которую биржа опубликовала за этот час.</translation>
    </message>
    <message>
        <source>The net import of {import} MWh stands at the floor of {floor}: it takes any price and gets that of the margin.</source>
        <translation>Сальдо импорта {import} МВт·ч стоит на нижнем пределе {floor}: оно берёт любую цену и получает цену замыкающего.</translation>
    </message>
    <message>
        <source>Without the import the same orders clear at {price_without} EUR/MWh, {rise} more.</source>
        <translation>Без импорта те же заявки дают {price_without} евро/МВт·ч, на {rise} больше.</translation>
    </message>
    <message>
        <source>That is arithmetic, not a forecast: without imports others would have offered otherwise.</source>
        <translation>Это арифметика, а не прогноз: без импорта другие заявляли бы иначе.</translation>
    </message>
    <message>
        <source>Why do so many offers stand at zero and below?</source>
        <translation>Почему столько предложений стоит на нуле и ниже?</translation>
    </message>
    <message>
        <source>Sun, wind, running water, must-run plants and imports want to sell at any price: a low offer keeps them in, and at one price they get what the margin gets. Under pay as bid nobody would offer so.</source>
        <translation>Солнце, ветер, бегущая вода, вынужденная генерация и импорт хотят продать по любой цене: низкая заявка их удерживает в графике, а при единой цене они получают цену замыкающего. При оплате по заявке так не заявил бы никто.</translation>
    </message>
    <message>
        <source>law</source>
        <translation>закон</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>опубликованные данные</translation>
    </message>
    <message>
        <source>constructed for teaching</source>
        <translation>составлено для занятия</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The book is cleared at once.</source>
        <translation>Откройте урок: страница «Начало», раздел «Уроки». Заявки сразу разыгрываются.</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the next book opens.</source>
        <translation>Нажмите «Далее» в этой памятке: откроется следующая книга заявок.</translation>
    </message>
    <message>
        <source>Replay the clearing with Ctrl+Shift+R; the space bar plays and stops, the arrow keys go a step.</source>
        <translation>Повторите розыгрыш по шагам: Ctrl+Shift+R; пробел пускает и останавливает, стрелки делают шаг.</translation>
    </message>
    <message>
        <source>Click an order and read in “Details” why it got what it got.</source>
        <translation>Щёлкните заявку: «Подробности» скажут, почему она получила именно столько.</translation>
    </message>
    <message>
        <source>One price or pay as bid?</source>
        <translation>Единая цена или цена заявки?</translation>
    </message>
    <message>
        <source>Pay as bid is cheap only as long as everybody declares the cost.</source>
        <translation>Оплата по цене заявки дёшева, пока все заявляют свои издержки.</translation>
    </message>
    <message>
        <source>Compare what the buyers pay under “Single buyer” and under “Pay as bid”.</source>
        <translation>Сравните, сколько платят покупатели по правилам «Единственный покупатель» и «Цена заявки».</translation>
    </message>
    <message>
        <source>Drag the step of H upwards: when does H earn more under “Pay as bid”, and when is it out?</source>
        <translation>Тяните ступень H вверх: когда H зарабатывает больше по «Цене заявки», а когда вылетает?</translation>
    </message>
    <message>
        <source>Everybody declares the cost</source>
        <translation>Все заявляют издержки</translation>
    </message>
    <message>
        <source>Everybody guesses the marginal price</source>
        <translation>Все угадывают цену замыкающего</translation>
    </message>
    <message>
        <source>H guesses too high</source>
        <translation>H запросил лишнее</translation>
    </message>
    <message>
        <source>One price for all, {price} yuan/MWh: the buyer pays {bill_one} yuan.</source>
        <translation>Одна цена для всех, {price} юаней/МВт·ч: покупатель платит {bill_one} юаней.</translation>
    </message>
    <message>
        <source>Pay as bid: the same plants run for {bill_bid} yuan. It looks like {saving} saved.</source>
        <translation>По цене заявки те же станции обходятся в {bill_bid} юаней. Кажется, что сбережено {saving}.</translation>
    </message>
    <message>
        <source>Who is sure to run declares {guess}, just below the margin: {bill_guess} yuan as bid, {bill_guess_one} at one price. The saving is gone.</source>
        <translation>Кто уверен, что пройдёт, заявляет {guess}, чуть ниже замыкающего: {bill_guess} юаней по ценам заявок, {bill_guess_one} по единой цене. Выгода исчезла.</translation>
    </message>
    <message>
        <source>H asks {missed_offer} and sells {missed_awarded} of {missed_declared} MWh, though its power costs nothing; G makes {gas_awarded} MWh at {gas_cost} in its place. Production costs {made_missed} yuan instead of {made_honest}.</source>
        <translation>H просит {missed_offer} и продаёт {missed_awarded} из {missed_declared} МВт·ч, хотя его энергия ничего не стоит; вместо него G вырабатывает {gas_awarded} МВт·ч по {gas_cost}. Выработка обходится в {made_missed} юаней вместо {made_honest}.</translation>
    </message>
    <message>
        <source>Why does nobody declare the cost under pay as bid?</source>
        <translation>Почему при оплате по цене заявки никто не заявляет издержки?</translation>
    </message>
    <message>
        <source>Because the declaration is the price one gets: whoever declares the cost earns nothing. At one price the declaration only decides whether one runs, and for a small plant the cost is the best thing to declare.</source>
        <translation>Потому что заявленное и есть цена, которую получаешь: кто заявил издержки, не заработает ничего. При единой цене заявка решает только, пройдёшь ли ты в график, и малой станции выгоднее всего заявить издержки.</translation>
    </message>
    <message>
        <source>Three prices from one book</source>
        <translation>Три цены из одной книги заявок</translation>
    </message>
    <message>
        <source>The clearing price is a choice of the rule: one book of orders has three.</source>
        <translation>Цену розыгрыша выбирает правило: у одной книги заявок их три.</translation>
    </message>
    <message>
        <source>Show one rule after the other: “Uniform price”, “Guangdong 2017”, “Anhui 2017”.</source>
        <translation>Покажите правила одно за другим: «Единая цена», «Гуандун 2017», «Аньхой 2017».</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: the last pair and where the curves cross.</source>
        <translation>Приблизьте границу, Ctrl+G: последняя пара и точка, где кривые пересекаются.</translation>
    </message>
    <message>
        <source>Remove B7, the lowest bid, with Delete, or press “Next”.</source>
        <translation>Уберите B7, самую низкую заявку, клавишей Delete или нажмите «Далее».</translation>
    </message>
    <message>
        <source>The book as declared</source>
        <translation>Заявки как поданы</translation>
    </message>
    <message>
        <source>Without B7</source>
        <translation>Без B7</translation>
    </message>
    <message>
        <source>Crossing point: {crossing} yuan/MWh, the bid of B6, which is served in part ({served} of {declared} MWh).</source>
        <translation>Точка пересечения: {crossing} юаней/МВт·ч, цена заявки B6, принятой частично ({served} из {declared} МВт·ч).</translation>
    </message>
    <message>
        <source>Guangdong, mean of the last pair ({last_bid} and {last_offer}): {mean} yuan/MWh.</source>
        <translation>Гуандун, среднее последней пары ({last_bid} и {last_offer}): {mean} юаней/МВт·ч.</translation>
    </message>
    <message>
        <source>Anhui, among the declared prices that trade most the highest offer ({inner_offer}) and the lowest bid ({inner_bid}): {anhui} yuan/MWh.</source>
        <translation>Аньхой: среди заявленных цен с наибольшим объёмом — самая высокая у продавцов ({inner_offer}) и самая низкая у покупателей ({inner_bid}): {anhui} юаней/МВт·ч.</translation>
    </message>
    <message>
        <source>The volume is always {volume} MWh; between the first and the last price lie {apart} yuan for the sellers ({money_crossing} against {money_anhui}).</source>
        <translation>Объём всегда {volume} МВт·ч; между первой и последней ценой для продавцов лежит {apart} юаней ({money_crossing} против {money_anhui}).</translation>
    </message>
    <message>
        <source>Anhui serves who is nearest to the price: B7 gets {seven_anhui} MWh, {seven_crossing} at the crossing point, and B1, the highest bid, is cut to {one_anhui} of {one_declared}.</source>
        <translation>Аньхой сначала принимает тех, кто ближе к цене: B7 получает {seven_anhui} МВт·ч (в точке пересечения {seven_crossing}), а B1, самая высокая заявка, урезана до {one_anhui} из {one_declared}.</translation>
    </message>
    <message>
        <source>Without the lowest bid Anhui’s price moves to {anhui_without} yuan/MWh; the crossing point stays at {crossing_without}.</source>
        <translation>Без самой низкой заявки цена Аньхоя переходит на {anhui_without} юаней/МВт·ч; точка пересечения остаётся {crossing_without}.</translation>
    </message>
    <message>
        <source>Which of the three prices is the right one?</source>
        <translation>Какая из трёх цен правильная?</translation>
    </message>
    <message>
        <source>Each of them: all lie between the offer and the bid of the last pair, so nobody trades at a loss. They differ in who keeps the gain, and the rule must say so before anybody declares.</source>
        <translation>Любая: все лежат между ценами последней пары, и никто не торгует в убыток. Они различаются тем, кому достаётся выигрыш, и правило должно сказать это до подачи заявок.</translation>
    </message>
    <message>
        <source>The 0.3674 affair</source>
        <translation>Дело о цене 0,3674</translation>
    </message>
    <message>
        <source>What a rule does when everybody declares one price, and what that proves.</source>
        <translation>Что делает правило, когда все заявили одну цену, и что это доказывает.</translation>
    </message>
    <message>
        <source>Show “Anhui 2017”, then “Guangdong 2017”: watch the column of what is awarded.</source>
        <translation>Покажите «Аньхой 2017», затем «Гуандун 2017»: смотрите на столбец принятого.</translation>
    </message>
    <message>
        <source>Choose another order among equals in “Ties” and compare again.</source>
        <translation>Выберите другую очерёдность в списке «Равные цены» и сравните ещё раз.</translation>
    </message>
    <message>
        <source>Everybody declares the same price</source>
        <translation>Все заявили одну цену</translation>
    </message>
    <message>
        <source>S4 and S5 declare as one</source>
        <translation>S4 и S5 подали одну заявку</translation>
    </message>
    <message>
        <source>{price} yuan/MWh under Anhui, {price_shares} under Guangdong, {volume} MWh: the rule decides only who is served.</source>
        <translation>{price} юаней/МВт·ч по Аньхою, {price_shares} по Гуандуну, {volume} МВт·ч: правило решает только, кого принять.</translation>
    </message>
    <message>
        <source>Anhui serves larger quantities first: S1 {first}, S2 {second}, S4 {fourth}, S5 {fifth} MWh.</source>
        <translation>Аньхой принимает сначала большие объёмы: S1 {first}, S2 {second}, S4 {fourth}, S5 {fifth} МВт·ч.</translation>
    </message>
    <message>
        <source>Guangdong shares pro rata: S1 {first_shared}, S4 {fourth_shared}, S5 {fifth_shared} MWh.</source>
        <translation>Гуандун делит пропорционально: S1 {first_shared}, S4 {fourth_shared}, S5 {fifth_shared} МВт·ч.</translation>
    </message>
    <message>
        <source>Under Anhui the two together now get {together} MWh and S2 falls to {second_merged}; under Guangdong they get {together_shared}, as much as apart.</source>
        <translation>По Аньхою оба вместе получают теперь {together} МВт·ч, а S2 падает до {second_merged}; по Гуандуну у них {together_shared}, столько же, сколько порознь.</translation>
    </message>
    <message>
        <source>Do equal declarations prove an agreement?</source>
        <translation>Доказывают ли одинаковые заявки сговор?</translation>
    </message>
    <message>
        <source>No. Chance does not explain them, but a number that everybody knows does as well as an agreement: a cap, the last price. And a rule that rewards who names the price exactly invites it. A screen may say “coordination or focal price”, not more.</source>
        <translation>Нет. Случайностью их не объяснить, но известное всем число объясняет не хуже сговора: предельная цена, прошлая цена. А правило, которое награждает того, кто назвал цену точно, само к этому зовёт. Проверка вправе сказать «согласованность или общий ориентир», не более.</translation>
    </message>
    <message>
        <source>Spread return, and whom it punishes</source>
        <translation>Возврат разницы, и кого он наказывает</translation>
    </message>
    <message>
        <source>A return in proportion to the declared spread hurts who declares boldly.</source>
        <translation>Возврат пропорционально заявленной скидке бьёт по тем, кто заявляет смело.</translation>
    </message>
    <message>
        <source>Click the money of A and E, of 5 and 1 under each rule in “Participants”: “Details” shows the price that each has.</source>
        <translation>Щёлкните деньги A и E, 5 и 1 под каждым правилом в «Участниках»: «Подробности» покажут цену каждого.</translation>
    </message>
    <message>
        <source>Set the sellers’ share of the return yourself in “Conditions…”.</source>
        <translation>Задайте долю продавцов в возврате сами: «Условия…».</translation>
    </message>
    <message>
        <source>Half of the surplus to each side</source>
        <translation>По половине излишка каждой стороне</translation>
    </message>
    <message>
        <source>All of it to the sellers</source>
        <translation>Всё продавцам</translation>
    </message>
    <message>
        <source>All of it to the buyers</source>
        <translation>Всё покупателям</translation>
    </message>
    <message>
        <source>Seller A, first in the queue with {a_declared}, settles at {a_half}; E, the last with {e_declared}, at {e_half} yuan/MWh.</source>
        <translation>Продавец A, первый в очереди с {a_declared}, рассчитывается по {a_half}; E, последний с {e_declared}, — по {e_half} юаня/МВт·ч.</translation>
    </message>
    <message>
        <source>Buyer 5, first with {five_declared}, gets a discount of {five_half}; buyer 1, the last with {one_declared}, one of {one_half}.</source>
        <translation>Покупатель 5, первый с {five_declared}, получает скидку {five_half}; покупатель 1, последний с {one_declared}, — {one_half}.</translation>
    </message>
    <message>
        <source>Under Guangdong 2017 the same book gives everybody {uniform}.</source>
        <translation>По правилу «Гуандун 2017» та же книга даёт всем {uniform}.</translation>
    </message>
    <message>
        <source>Every seller’s spread is multiplied by {sell_factor}: A settles at {a_sellers}; the buyers stay as declared, buyer 1 at {one_sellers}.</source>
        <translation>Скидка каждого продавца умножается на {sell_factor}: A рассчитывается по {a_sellers}; покупатели остаются при заявленном, покупатель 1 при {one_sellers}.</translation>
    </message>
    <message>
        <source>Every buyer’s spread is multiplied by {buy_factor}: buyer 1 gets {one_buyers}, buyer 5 only {five_buyers}; A stays at {a_buyers}.</source>
        <translation>Скидка каждого покупателя умножается на {buy_factor}: покупатель 1 получает {one_buyers}, покупатель 5 только {five_buyers}; A остаётся при {a_buyers}.</translation>
    </message>
    <message>
        <source>What will buyer 5 declare next month?</source>
        <translation>Что заявит покупатель 5 в следующем месяце?</translation>
    </message>
    <message>
        <source>A larger discount: being first in the queue is worth nothing when the return is a multiple of almost nothing. All move towards the margin that they expect, and the declarations say nothing about cost any more.</source>
        <translation>Скидку побольше: первое место в очереди ничего не стоит, если возврат — это почти ноль, умноженный на множитель. Все сдвигаются к ожидаемой границе, и заявки больше ничего не говорят об издержках.</translation>
    </message>
    <message>
        <source>Henan’s net-back: the highest bid is not first</source>
        <translation>Нетбэк в Хэнани: высшая цена не первая</translation>
    </message>
    <message>
        <source>Users are ranked by what reaches the generator, not by what they pay.</source>
        <translation>Потребителей ставят в очередь по тому, что доходит до генератора, а не по тому, что они платят.</translation>
    </message>
    <message>
        <source>Write down the bids less grid tariff and levies and rank the users by hand.</source>
        <translation>Выпишите цены за вычетом сетевого тарифа и сборов и расставьте потребителей вручную.</translation>
    </message>
    <message>
        <source>U1 is connected at low voltage</source>
        <translation>U1 присоединён на низком напряжении</translation>
    </message>
    <message>
        <source>U1 moves to a higher voltage</source>
        <translation>U1 перешёл на более высокое напряжение</translation>
    </message>
    <message>
        <source>U1 bids {one_bid}; {one_grid} go to the grid, {one_levy} to the funds, {one_net} yuan/MWh are left. U2 bids {two_bid} and leaves {two_net}: U1 is the last and gets {one_awarded} of {one_declared} MWh.</source>
        <translation>U1 заявляет {one_bid}; {one_grid} уходит сети, {one_levy} в фонды, остаётся {one_net} юаней/МВт·ч. U2 заявляет {two_bid} и оставляет {two_net}: U1 последний и получает {one_awarded} из {one_declared} МВт·ч.</translation>
    </message>
    <message>
        <source>Each pair halves what is left: U2 pays {two_pays}, and of it {two_grid} and {two_levy} go through to grid and funds in full.</source>
        <translation>Каждая пара делит остаток пополам: U2 платит {two_pays}, из них {two_grid} и {two_levy} целиком проходят сети и фондам.</translation>
    </message>
    <message>
        <source>G1 offers {first_offer} and gets {first_gets} on average; the dearer G2 offers {second_offer} and gets {second_gets}.</source>
        <translation>G1 заявляет {first_offer} и получает в среднем {first_gets}; более дорогой G2 заявляет {second_offer} и получает {second_gets}.</translation>
    </message>
    <message>
        <source>With a grid tariff of {one_grid_high} the same bid leaves {one_net_high}: U1 is first, gets {one_awarded_high} MWh and pays {one_pays_high} instead of {one_pays_low}; U3 is cut to {three_awarded_high}.</source>
        <translation>При сетевом тарифе {one_grid_high} та же цена оставляет {one_net_high}: U1 первый, получает {one_awarded_high} МВт·ч и платит {one_pays_high} вместо {one_pays_low}; U3 урезан до {three_awarded_high}.</translation>
    </message>
    <message>
        <source>Why does the dearer generator get the higher price?</source>
        <translation>Почему более дорогой генератор получает больше?</translation>
    </message>
    <message>
        <source>A pair’s price is the mean of its own two values: a higher offer lifts it as long as it still trades. There is no one price, and it pays to declare more than the cost.</source>
        <translation>Цена пары — среднее её собственных двух цен: заявка повыше поднимает её, пока сделка ещё проходит. Единой цены нет, и выгодно заявлять больше издержек.</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>Второй цены</translation>
    </message>
    <message>
        <source>Dual price: last accepted bid and offer</source>
        <translation>Двойная цена: последняя принятая цена покупки и продажи</translation>
    </message>
    <message>
        <source>new class</source>
        <extracomment>Undo steps of a class: shown after "Undo"</extracomment>
        <translation>новая игра</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>новое место</translation>
    </message>
    <message>
        <source>name of a seat</source>
        <translation>имя места</translation>
    </message>
    <message>
        <source>removal of a seat</source>
        <translation>удаление места</translation>
    </message>
    <message>
        <source>player of a seat</source>
        <translation>игрок места</translation>
    </message>
    <message>
        <source>handing in</source>
        <translation>подача заявки</translation>
    </message>
    <message>
        <source>taking back a sheet</source>
        <translation>отзыв заявки</translation>
    </message>
    <message>
        <source>closing of the round</source>
        <translation>закрытие раунда</translation>
    </message>
    <message>
        <source>reveal of the round</source>
        <translation>открытие результатов раунда</translation>
    </message>
    <message>
        <source>next round</source>
        <translation>следующий раунд</translation>
    </message>
    <message>
        <source>rule of the class</source>
        <translation>правило игры</translation>
    </message>
    <message>
        <source>Profit of all rounds</source>
        <extracomment>Derivations</extracomment>
        <translation>Прибыль всех раундов</translation>
    </message>
    <message>
        <source>Profit of the round</source>
        <translation>Прибыль раунда</translation>
    </message>
    <message>
        <source>Private cost</source>
        <translation>Собственные издержки</translation>
    </message>
    <message>
        <source>Private value</source>
        <translation>Собственная ценность</translation>
    </message>
    <message>
        <source>cost per unit</source>
        <translation>издержки на единицу</translation>
    </message>
    <message>
        <source>value per unit</source>
        <translation>ценность единицы</translation>
    </message>
    <message>
        <source>MeritDesk, rules of the class rounds</source>
        <translation>MeritDesk, правила учебных раундов</translation>
    </message>
    <message>
        <source>Computer: honest</source>
        <extracomment>Computer bidders</extracomment>
        <translation>Компьютер: честный</translation>
    </message>
    <message>
        <source>Declares its true costs or values.</source>
        <translation>Заявляет свои настоящие издержки или ценности.</translation>
    </message>
    <message>
        <source>Computer: mark-up</source>
        <translation>Компьютер: с наценкой</translation>
    </message>
    <message>
        <source>Asks 5 to 30 per cent more than its cost; a buyer bids as much less.</source>
        <translation>Просит на 5–30 % больше издержек; покупатель предлагает на столько же меньше.</translation>
    </message>
    <message>
        <source>Computer: last price</source>
        <translation>Компьютер: прошлая цена</translation>
    </message>
    <message>
        <source>Asks just less than the price of the round before, never below its cost.</source>
        <translation>Просит чуть меньше цены прошлого раунда, но не ниже издержек.</translation>
    </message>
    <message>
        <source>Computer: withholds</source>
        <translation>Компьютер: придерживает</translation>
    </message>
    <message>
        <source>Keeps back 10 to 40 per cent of what it has.</source>
        <translation>Придерживает 10–40 % того, что имеет.</translation>
    </message>
    <message>
        <source>Equal generators</source>
        <extracomment>Markets that a class can begin with</extracomment>
        <translation>Одинаковые генераторы</translation>
    </message>
    <message>
        <source>Everybody has the same costs: what differs in the end is how it was bid.</source>
        <translation>Издержки у всех одинаковы: разницу делает только поведение в заявках.</translation>
    </message>
    <message>
        <source>Monthly spreads as in Guangdong</source>
        <translation>Месячные ценовые разницы, как в Гуандуне</translation>
    </message>
    <message>
        <source>Sellers and buyers declare price spreads, most of them below zero.</source>
        <translation>Продавцы и покупатели заявляют разницы цен, большей частью ниже нуля.</translation>
    </message>
    <message>
        <source>One large generator</source>
        <translation>Один крупный генератор</translation>
    </message>
    <message>
        <source>Without the large one the demand cannot be met: what does withholding earn it?</source>
        <translation>Без крупного спрос не покрыть: что даёт ему придерживание мощности?</translation>
    </message>
    <message>
        <source>coal</source>
        <extracomment>Technologies of a seat</extracomment>
        <translation>уголь</translation>
    </message>
    <message>
        <source>announced demand</source>
        <translation>объявленный спрос</translation>
    </message>
    <message>
        <source>quantity bid to buy</source>
        <translation>заявленный к покупке объём</translation>
    </message>
    <message>
        <source>flags of the round</source>
        <translation>отметки раунда</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>A value beyond a threshold</extracomment>
        <translation>отметка</translation>
    </message>
    <message>
        <source>rounds without an award at the end of the series</source>
        <translation>раундов без сделки в конце ряда</translation>
    </message>
    <message>
        <source>the series of rounds itself</source>
        <translation>сам ряд раундов</translation>
    </message>
    <message>
        <source>change of a seat</source>
        <translation>изменение места</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>проба</translation>
    </message>
    <message>
        <source>Switch load off</source>
        <translation>Отключить нагрузку</translation>
    </message>
    <message>
        <source>So much power less in the hours chosen; the energy is not made up for.</source>
        <translation>В выбранные часы мощность меньше на заданную; энергия не восполняется.</translation>
    </message>
    <message>
        <source>Add load</source>
        <translation>Добавить нагрузку</translation>
    </message>
    <message>
        <source>So much power more in the hours chosen.</source>
        <translation>В выбранные часы мощность больше на заданную.</translation>
    </message>
    <message>
        <source>Limit the load</source>
        <translation>Ограничить нагрузку</translation>
    </message>
    <message>
        <source>No more than the limit in the hours chosen; what is above it is not used.</source>
        <translation>В выбранные часы не больше предела; что выше, не потребляется.</translation>
    </message>
    <message>
        <source>Shift energy</source>
        <translation>Перенести энергию</translation>
    </message>
    <message>
        <source>So much energy a day moves from hours to other hours of the same day; none is lost.</source>
        <translation>Столько энергии в сутки переходит из одних часов в другие часы того же дня; ничего не теряется.</translation>
    </message>
    <message>
        <source>Stay out of the planned peak hours</source>
        <translation>Уйти из плановых часов пиковой нагрузки</translation>
    </message>
    <message>
        <source>On working days, no more than the limit in the planned peak hours; the rest moves to the other hours of the day.</source>
        <translation>В рабочие дни в плановые часы пиковой нагрузки не больше предела; остальное уходит в другие часы дня.</translation>
    </message>
    <message>
        <source>Storage with a timetable</source>
        <translation>Накопитель по расписанию</translation>
    </message>
    <message>
        <source>A storage that charges in some hours and gives back in others, each day the same.</source>
        <translation>Накопитель каждый день заряжается в одни часы и отдаёт энергию в другие.</translation>
    </message>
    <message>
        <source>power</source>
        <translation>мощность</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>предел</translation>
    </message>
    <message>
        <source>energy a day</source>
        <translation>энергия в сутки</translation>
    </message>
    <message>
        <source>share of the energy that is made up for</source>
        <translation>восполняемая доля энергии</translation>
    </message>
    <message>
        <source>capacity of the storage</source>
        <translation>ёмкость накопителя</translation>
    </message>
    <message>
        <source>efficiency, there and back</source>
        <translation>КПД полного цикла</translation>
    </message>
    <message>
        <source>full cycles a day</source>
        <translation>полных циклов в сутки</translation>
    </message>
    <message>
        <source>saving in the line</source>
        <translation>экономия по строке</translation>
    </message>
    <message>
        <source>line before the change</source>
        <translation>строка до изменения</translation>
    </message>
    <message>
        <source>line after the change</source>
        <translation>строка после изменения</translation>
    </message>
    <message>
        <source>saving of the month</source>
        <translation>экономия за месяц</translation>
    </message>
    <message>
        <source>total before the change</source>
        <translation>итог до изменения</translation>
    </message>
    <message>
        <source>total after the change</source>
        <translation>итог после изменения</translation>
    </message>
    <message>
        <source>saving of the year</source>
        <translation>экономия за год</translation>
    </message>
    <message>
        <source>saving in the best category</source>
        <translation>экономия в лучшей категории</translation>
    </message>
    <message>
        <source>cheapest year before the change</source>
        <translation>самый дешёвый год до изменения</translation>
    </message>
    <message>
        <source>cheapest year after the change</source>
        <translation>самый дешёвый год после изменения</translation>
    </message>
    <message>
        <source>value of one MW less in the hour</source>
        <translation>цена снижения на 1 МВт в этот час</translation>
    </message>
    <message>
        <source>days with a published peak hour</source>
        <translation>дни с опубликованным часом пика</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>fall after which another hour of the day is the largest</source>
        <translation>снижение, после которого наибольшим становится другой час дня</translation>
    </message>
    <message>
        <source>Peak hours of the market</source>
        <translation>Часы пиковой нагрузки (АТС)</translation>
    </message>
    <message>
        <source>Price components of the market</source>
        <translation>Составляющие цен (АТС)</translation>
    </message>
    <message>
        <source>Supplier's maximum prices</source>
        <translation>Предельные уровни цен поставщика</translation>
    </message>
    <message>
        <source>Margin group</source>
        <translation>Подгруппа надбавки</translation>
    </message>
    <message>
        <source>Below 670 kW</source>
        <translation>Менее 670 кВт</translation>
    </message>
    <message>
        <source>670 kW to 10 MW</source>
        <translation>От 670 кВт до 10 МВт</translation>
    </message>
    <message>
        <source>10 MW and more</source>
        <translation>Не менее 10 МВт</translation>
    </message>
    <message>
        <source>Prices are in</source>
        <translation>Цены указаны в</translation>
    </message>
    <message>
        <source>RUB/MWh and RUB/MW</source>
        <translation>руб./МВт·ч и руб./МВт</translation>
    </message>
    <message>
        <source>RUB/kWh and RUB/kW</source>
        <translation>руб./кВт·ч и руб./кВт</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>Ценовая категория</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Импорт цен</translation>
    </message>
    <message>
        <source>Import peak hours</source>
        <translation>Импорт часов пиковой нагрузки</translation>
    </message>
    <message>
        <source>Days with a peak hour</source>
        <translation>Дней с часом пиковой нагрузки</translation>
    </message>
    <message>
        <source>cheapest year without the once-a-year rule</source>
        <translation>самый дешёвый год без правила «раз в год»</translation>
    </message>
    <message>
        <source>cost of the once-a-year rule</source>
        <translation>цена правила «раз в год»</translation>
    </message>
    <message>
        <source>staying in one category costs more by</source>
        <translation>остаться в одной категории дороже на</translation>
    </message>
    <message>
        <source>cost of the hour that formed the capacity</source>
        <translation>стоимость часа, сформировавшего мощность</translation>
    </message>
    <message>
        <source>cost of this hour of the day</source>
        <translation>стоимость этого часа суток</translation>
    </message>
    <message>
        <source>mean of the hour over these days</source>
        <translation>среднее часа по этим дням</translation>
    </message>
    <message>
        <source>margin on the price of capacity</source>
        <translation>надбавка к цене мощности</translation>
    </message>
    <message>
        <source>days that form the capacity</source>
        <translation>дней, по которым считается мощность</translation>
    </message>
    <message>
        <source>Estonia before 2015: two prices</source>
        <translation>Эстония до 2015: две цены</translation>
    </message>
    <message>
        <source>Estonia 2015: two prices, joint open supply</source>
        <translation>Эстония 2015: две цены, общая открытая поставка</translation>
    </message>
    <message>
        <source>Estonia 2018: one price</source>
        <translation>Эстония 2018: одна цена</translation>
    </message>
    <message>
        <source>Estonia 2022: one price, avoided activation</source>
        <translation>Эстония 2022: одна цена, цена неактивированной энергии</translation>
    </message>
    <message>
        <source>Estonia 2024: quarter hours</source>
        <translation>Эстония 2024: четверти часа</translation>
    </message>
    <message>
        <source>Estonia 2025: imbalance tariff</source>
        <translation>Эстония 2025: тариф небаланса</translation>
    </message>
    <message>
        <source>Estonia 2026: balancing capacity fee</source>
        <translation>Эстония 2026: плата за балансирующую мощность</translation>
    </message>
    <message>
        <source>Estonia mid-2026: weighted reference price</source>
        <translation>Эстония, середина 2026: взвешенная референтная цена</translation>
    </message>
    <message>
        <source>Nordic single price</source>
        <translation>Единая цена Северных стран</translation>
    </message>
    <message>
        <source>German reBAP, simplified</source>
        <translation>Германия, reBAP упрощённо</translation>
    </message>
    <message>
        <source>Two prices around day-ahead</source>
        <translation>Две цены вокруг РСВ</translation>
    </message>
    <message>
        <source>price of balance energy</source>
        <translation>цена балансирующей энергии</translation>
    </message>
    <message>
        <source>published imbalance price</source>
        <translation>опубликованная цена небаланса</translation>
    </message>
    <message>
        <source>published sell price</source>
        <translation>опубликованная цена продажи</translation>
    </message>
    <message>
        <source>published buy price</source>
        <translation>опубликованная цена покупки</translation>
    </message>
    <message>
        <source>dearest energy of the hour</source>
        <translation>самая дорогая энергия часа</translation>
    </message>
    <message>
        <source>cheapest energy of the hour</source>
        <translation>самая дешёвая энергия часа</translation>
    </message>
    <message>
        <source>surcharge factor, sold</source>
        <translation>коэффициент надбавки при продаже</translation>
    </message>
    <message>
        <source>discount factor, bought</source>
        <translation>коэффициент скидки при покупке</translation>
    </message>
    <message>
        <source>size of that price</source>
        <translation>величина этой цены</translation>
    </message>
    <message>
        <source>adder that covers the costs</source>
        <translation>надбавка, покрывающая затраты</translation>
    </message>
    <message>
        <source>neutrality component</source>
        <translation>компонента нейтральности</translation>
    </message>
    <message>
        <source>day-ahead price</source>
        <translation>цена РСВ</translation>
    </message>
    <message>
        <source>value of avoided activation</source>
        <translation>цена неактивированной энергии</translation>
    </message>
    <message>
        <source>price of up-regulation</source>
        <translation>цена активации вверх</translation>
    </message>
    <message>
        <source>price of down-regulation</source>
        <translation>цена активации вниз</translation>
    </message>
    <message>
        <source>reference price, up</source>
        <translation>референтная цена вверх</translation>
    </message>
    <message>
        <source>reference price, down</source>
        <translation>референтная цена вниз</translation>
    </message>
    <message>
        <source>price bought from the open supplier</source>
        <translation>цена покупки у открытого поставщика</translation>
    </message>
    <message>
        <source>price sold to the open supplier</source>
        <translation>цена продажи открытому поставщику</translation>
    </message>
    <message>
        <source>weighted average of satisfied demand</source>
        <translation>взвешенная цена удовлетворённого спроса</translation>
    </message>
    <message>
        <source>balance energy sold to the party</source>
        <translation>балансирующая энергия, проданная стороне</translation>
    </message>
    <message>
        <source>balance energy bought from the party</source>
        <translation>балансирующая энергия, купленная у стороны</translation>
    </message>
    <message>
        <source>money of a day</source>
        <translation>деньги за день</translation>
    </message>
    <message>
        <source>money of a period</source>
        <translation>деньги за период</translation>
    </message>
    <message>
        <source>imbalance, without its sign</source>
        <translation>небаланс без знака</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>плата</translation>
    </message>
    <message>
        <source>energy that carries the fee</source>
        <translation>энергия, на которую начислена плата</translation>
    </message>
    <message>
        <source>rate of the fee</source>
        <translation>ставка платы</translation>
    </message>
    <message>
        <source>what the party pays for the month</source>
        <translation>сколько сторона платит за месяц</translation>
    </message>
    <message>
        <source>what is left to the operator</source>
        <translation>что осталось у оператора</translation>
    </message>
    <message>
        <source>income of the operator</source>
        <translation>доходы оператора</translation>
    </message>
    <message>
        <source>outlay of the operator</source>
        <translation>расходы оператора</translation>
    </message>
    <message>
        <source>balance energy sold to the parties</source>
        <translation>балансирующая энергия, проданная сторонам</translation>
    </message>
    <message>
        <source>sold to the open supplier</source>
        <translation>продано открытому поставщику</translation>
    </message>
    <message>
        <source>down-regulation</source>
        <extracomment>The price of down-regulation made the price of a period</extracomment>
        <translation>активация вниз</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>платы</translation>
    </message>
    <message>
        <source>bought from the open supplier</source>
        <translation>куплено у открытого поставщика</translation>
    </message>
    <message>
        <source>reserve capacity</source>
        <translation>резервы мощности</translation>
    </message>
    <message>
        <source>imbalance clearing</source>
        <translation>расчёт балансов</translation>
    </message>
    <message>
        <source>balance energy bought from the parties</source>
        <translation>балансирующая энергия, купленная у сторон</translation>
    </message>
    <message>
        <source>up-regulation</source>
        <extracomment>The price of up-regulation made the price of a period</extracomment>
        <translation>активация вверх</translation>
    </message>
    <message>
        <source>capital of the regulation assets</source>
        <translation>капитал регулирующих активов</translation>
    </message>
    <message>
        <source>Clock named in the file</source>
        <translation>Часы по данным файла</translation>
    </message>
    <message>
        <source>A value is of</source>
        <translation>Значение за</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Полчаса</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Четверть часа</translation>
    </message>
    <message>
        <source>change of the hourly plan</source>
        <extracomment>Undo step: shown after "Undo"</extracomment>
        <translation>изменение почасового плана</translation>
    </message>
    <message>
        <source>Previous day of the same type</source>
        <extracomment>Ways to plan the hours of a day</extracomment>
        <translation>Предыдущий день того же типа</translation>
    </message>
    <message>
        <source>The latest metered day of the same type: working day, day before a holiday, or day off. Without one of its type: the latest metered day.</source>
        <translation>Последний измеренный день того же типа: рабочий, предпраздничный или выходной. Если такого нет — последний измеренный день.</translation>
    </message>
    <message>
        <source>Same weekday last week</source>
        <translation>Тот же день прошлой недели</translation>
    </message>
    <message>
        <source>The day seven days before, holiday or not. In the first week: the previous day of the same type.</source>
        <translation>День семью днями раньше, праздничный или нет. В первую неделю — предыдущий день того же типа.</translation>
    </message>
    <message>
        <source>Mean of the last 4 same weekdays</source>
        <translation>Среднее по 4 последним таким же дням недели</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of the last four same weekdays of the same type, at most eight weeks back. Without one: the previous day of the same type.</source>
        <translation>Почасовое среднее четырёх последних таких же дней недели того же типа, не далее восьми недель назад. Если их нет — предыдущий день того же типа.</translation>
    </message>
    <message>
        <source>Profile of the last 4 weeks</source>
        <translation>Профиль последних 4 недель</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of all days of the same type in the last four weeks. Without one: the previous day of the same type.</source>
        <translation>Почасовое среднее всех дней того же типа за последние четыре недели. Если их нет — предыдущий день того же типа.</translation>
    </message>
    <message>
        <source>Similar days</source>
        <translation>Похожие дни</translation>
    </message>
    <message>
        <source>Days of the same type in the last eight weeks after a day that used nearly as much as the last metered one: the five nearest count 1, 1/2, 1/3, 1/4, 1/5. Without them: the profile of the last 4 weeks.</source>
        <translation>Дни того же типа за последние восемь недель, которым предшествовало почти такое же потребление, как в последний измеренный день: пять ближайших берутся с весами 1, 1/2, 1/3, 1/4, 1/5. Если их нет — профиль последних 4 недель.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <extracomment>What is varied in the sensitivity</extracomment>
        <translation>Потребление</translation>
    </message>
    <message>
        <source>Every hour uses so much more or less. Every line of the bill changes alike, so the order of the categories stays.</source>
        <translation>Потребление каждого часа меняется на столько процентов. Все строки счёта меняются одинаково, поэтому порядок категорий сохраняется.</translation>
    </message>
    <message>
        <source>Output above the base load</source>
        <translation>Выпуск сверх базовой нагрузки</translation>
    </message>
    <message>
        <source>Only what an hour uses above the month's lowest hour changes: more or less is made, the base load stays.</source>
        <translation>Меняется только то, что час потребляет сверх самого низкого часа месяца: выпуск больше или меньше, базовая нагрузка остаётся.</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>Форма графика</translation>
    </message>
    <message>
        <source>Every day keeps its energy; its hours move towards the day's mean (flatter) or away from it (more peaked).</source>
        <translation>Суточное потребление сохраняется; часы сдвигаются к среднему за сутки (ровнее) или от него (с более острыми пиками).</translation>
    </message>
    <message>
        <source>Shift to the night</source>
        <translation>Перенос на ночь</translation>
    </message>
    <message>
        <source>A share of every day hour moves to the night hours of the same date; below zero from the night to the day.</source>
        <translation>Доля каждого дневного часа переносится на ночные часы той же даты; ниже нуля — с ночи на день.</translation>
    </message>
    <message>
        <source>Error of the plan</source>
        <translation>Ошибка плана</translation>
    </message>
    <message>
        <source>The plan misses every hour by so much, by turns above and below the fact; it matters to categories 5 and 6 only.</source>
        <translation>План ошибается в каждом часе на столько процентов, поочерёдно выше и ниже факта; это важно только для категорий 5 и 6.</translation>
    </message>
    <message>
        <source>deviations as a share of consumption</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>отклонения как доля потребления</translation>
    </message>
    <message>
        <source>planned too much (below zero: too little)</source>
        <translation>запланировано лишнего (ниже нуля — недостаёт)</translation>
    </message>
    <message>
        <source>share of deviations above the plan</source>
        <translation>доля отклонений вверх от плана</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>отклонения</translation>
    </message>
    <message>
        <source>deviations above the plan</source>
        <translation>отклонения вверх от плана</translation>
    </message>
    <message>
        <source>deviations below the plan</source>
        <translation>отклонения вниз от плана</translation>
    </message>
    <message>
        <source>metered volume</source>
        <translation>измеренный объём</translation>
    </message>
    <message>
        <source>metered volume of the month</source>
        <translation>измеренный объём месяца</translation>
    </message>
    <message>
        <source>planned volume of the month</source>
        <translation>плановый объём месяца</translation>
    </message>
    <message>
        <source>volume above plan in the month</source>
        <translation>объём сверх плана за месяц</translation>
    </message>
    <message>
        <source>volume below plan in the month</source>
        <translation>объём ниже плана за месяц</translation>
    </message>
    <message>
        <source>planned volume of the hour</source>
        <translation>плановый объём часа</translation>
    </message>
    <message>
        <source>weighted volume of a day it is planned by</source>
        <translation>взвешенный объём дня, по которому составлен план</translation>
    </message>
    <message>
        <source>weight of the day</source>
        <translation>вес дня</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>step of quantities</source>
        <translation>шаг объёмов</translation>
    </message>
    <message>
        <source>deviation of the hour</source>
        <translation>отклонение часа</translation>
    </message>
    <message>
        <source>cost of the deviations</source>
        <translation>стоимость отклонений</translation>
    </message>
    <message>
        <source>cost of the month</source>
        <translation>стоимость месяца</translation>
    </message>
    <message>
        <source>line of the bill</source>
        <translation>строка счёта</translation>
    </message>
    <message>
        <source>share of drawn years in which a plan pays</source>
        <translation>доля разыгранных лет, в которых план выгоден</translation>
    </message>
    <message>
        <source>drawn years in which a plan pays</source>
        <translation>разыгранных лет, в которых план выгоден</translation>
    </message>
    <message>
        <source>drawn years</source>
        <translation>разыгранных лет</translation>
    </message>
    <message>
        <source>cheapest year by the hour without a plan</source>
        <translation>самый дешёвый год по часовым ценам без плана</translation>
    </message>
    <message>
        <source>total of a drawn year</source>
        <translation>итог разыгранного года</translation>
    </message>
    <message>
        <source>change, percent</source>
        <translation>изменение, процентов</translation>
    </message>
    <message>
        <source>year in the category before the change of choice</source>
        <translation>год в категории до смены выбора</translation>
    </message>
    <message>
        <source>year in the category after the change of choice</source>
        <translation>год в категории после смены выбора</translation>
    </message>
    <message>
        <source>dearer by</source>
        <translation>дороже на</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just below</source>
        <translation>на сколько новый выбор дороже чуть ниже</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just above</source>
        <translation>на сколько новый выбор дороже чуть выше</translation>
    </message>
    <message>
        <source>change of the gap between the two choices</source>
        <translation>изменение разрыва между двумя вариантами</translation>
    </message>
    <message>
        <source>Own method: a plan from past days, none later than two days before</source>
        <translation>Собственный метод: план по прошлым дням, не позднее чем за два дня</translation>
    </message>
    <message>
        <source>new invoice</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>новый счёт</translation>
    </message>
    <message>
        <source>new invoices</source>
        <translation>новые счета</translation>
    </message>
    <message>
        <source>removal of the invoice</source>
        <translation>удаление счёта</translation>
    </message>
    <message>
        <source>change of an invoice line</source>
        <translation>изменение строки счёта</translation>
    </message>
    <message>
        <source>new invoice lines</source>
        <translation>новые строки счёта</translation>
    </message>
    <message>
        <source>removal of invoice lines</source>
        <translation>удаление строк счёта</translation>
    </message>
    <message>
        <source>change of the invoice</source>
        <translation>изменение счёта</translation>
    </message>
    <message>
        <source>Equal</source>
        <extracomment>What a comparison of an invoice line came to</extracomment>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>В пределах округления</translation>
    </message>
    <message>
        <source>Quantity differs</source>
        <translation>Другое количество</translation>
    </message>
    <message>
        <source>Price differs</source>
        <translation>Другая цена</translation>
    </message>
    <message>
        <source>Quantity and price differ</source>
        <translation>Другие количество и цена</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Quantity × price is not the amount</source>
        <translation>Количество × цена ≠ сумма</translation>
    </message>
    <message>
        <source>Not on the invoice</source>
        <translation>Нет в счёте</translation>
    </message>
    <message>
        <source>Not in our bill</source>
        <translation>Нет в нашем расчёте</translation>
    </message>
    <message>
        <source>What does it stand for?</source>
        <translation>Чему соответствует?</translation>
    </message>
    <message>
        <source>Counted with a line above</source>
        <translation>Учтено вместе со строкой выше</translation>
    </message>
    <message>
        <source>Wrong sum</source>
        <translation>Неверный итог</translation>
    </message>
    <message>
        <source>VAT of another rate</source>
        <translation>НДС по другой ставке</translation>
    </message>
    <message>
        <source>VAT does not follow from the total</source>
        <translation>НДС не сходится с итогом</translation>
    </message>
    <message>
        <source>Follows from the lines</source>
        <translation>Следует из строк</translation>
    </message>
    <message>
        <source>demand-response fee</source>
        <translation>услуги по управлению изменением режима потребления</translation>
    </message>
    <message>
        <source>transmission tariff</source>
        <translation>тариф на передачу</translation>
    </message>
    <message>
        <source>billed less expected</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>предъявлено минус по расчёту</translation>
    </message>
    <message>
        <source>billed amount</source>
        <translation>предъявленная сумма</translation>
    </message>
    <message>
        <source>expected amount</source>
        <translation>сумма по расчёту</translation>
    </message>
    <message>
        <source>amount under this error</source>
        <translation>сумма при этой ошибке</translation>
    </message>
    <message>
        <source>quantity times price</source>
        <translation>количество на цену</translation>
    </message>
    <message>
        <source>VAT of the line</source>
        <translation>НДС строки</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>line before rounding</source>
        <translation>строка до округления</translation>
    </message>
    <message>
        <source>The supplier's invoice</source>
        <translation>Счёт поставщика</translation>
    </message>
    <message>
        <source>change of the hours of the day's zones</source>
        <translation>изменение часов зон суток</translation>
    </message>
    <message>
        <source>change of the day when transmission tariffs were decided</source>
        <translation>изменение даты решения о тарифах на передачу</translation>
    </message>
    <message>
        <source>Centre system</source>
        <extracomment>Rows of the price sheet</extracomment>
        <translation>ОЭС Центра</translation>
    </message>
    <message>
        <source>Middle Volga system without Samara oblast</source>
        <translation>ОЭС Средней Волги без Самарской области</translation>
    </message>
    <message>
        <source>Samara oblast</source>
        <translation>Самарская область</translation>
    </message>
    <message>
        <source>Urals system without Udmurtia and Kirov oblast</source>
        <translation>ОЭС Урала без Удмуртии и Кировской области</translation>
    </message>
    <message>
        <source>Udmurtia and Kirov oblast</source>
        <translation>Удмуртия и Кировская область</translation>
    </message>
    <message>
        <source>North-West system</source>
        <translation>ОЭС Северо-Запада</translation>
    </message>
    <message>
        <source>FST order 2193-e on the zones of 2015, edition of 27.02.2015</source>
        <translation>приказ ФСТ 2193-э об интервалах зон на 2015 год, ред. от 27.02.2015</translation>
    </message>
    <message>
        <source>FST order on the zones of 2013</source>
        <translation>приказ ФСТ об интервалах зон на 2013 год</translation>
    </message>
    <message>
        <source>FST order on the zones of 2011</source>
        <translation>приказ ФСТ об интервалах зон на 2011 год</translation>
    </message>
    <message>
        <source>FAS order 1554/17 of 21.11.2017, amended by 1236/20</source>
        <translation>приказ ФАС 1554/17 от 21.11.2017, в ред. 1236/20</translation>
    </message>
    <message>
        <source>figures that circulate, unverified</source>
        <translation>ходячие цифры, не проверены</translation>
    </message>
    <message>
        <source>a published billing program with coefficient 1.83</source>
        <translation>опубликованная программа расчёта с коэффициентом 1,83</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2024 as used by a published tariff calculator</source>
        <translation>плановые часы СО 2024 года из опубликованного тарифного калькулятора</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2025 as used by a published storage study of Samara oblast</source>
        <translation>плановые часы СО 2025 года из опубликованного исследования накопителей Самарской области</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2026 as used by a published capacity forecast</source>
        <translation>плановые часы СО 2026 года из опубликованного прогноза мощности</translation>
    </message>
    <message>
        <source>hours of the Kaliningrad system as used by a published storage study</source>
        <translation>часы калининградской энергосистемы из опубликованного исследования накопителей</translation>
    </message>
    <message>
        <source>another what-if</source>
        <extracomment>Undo steps of what-ifs: shown after "Undo"</extracomment>
        <translation>новый вариант</translation>
    </message>
    <message>
        <source>name of a what-if</source>
        <translation>название варианта</translation>
    </message>
    <message>
        <source>removal of a what-if</source>
        <translation>удаление варианта</translation>
    </message>
    <message>
        <source>copy of a what-if</source>
        <translation>копия варианта</translation>
    </message>
    <message>
        <source>order of the what-ifs</source>
        <translation>порядок вариантов</translation>
    </message>
    <message>
        <source>change of a what-if</source>
        <translation>изменение варианта</translation>
    </message>
    <message>
        <source>other what-ifs</source>
        <translation>другие варианты</translation>
    </message>
    <message>
        <source>Shed 100 kW in the peak hours</source>
        <extracomment>Names of what-ifs that are added with one click</extracomment>
        <translation>Снять 100 кВт в пиковые часы</translation>
    </message>
    <message>
        <source>Shift two peak hours to the night</source>
        <translation>Перенести нагрузку двух пиковых часов на ночь</translation>
    </message>
    <message>
        <source>Storage 200 kW, 800 kWh, 88 %</source>
        <translation>Накопитель 200 кВт, 800 кВт·ч, 88 %</translation>
    </message>
    <message>
        <source>Stay out of the peak hours</source>
        <translation>Уйти из пиковых часов</translation>
    </message>
    <message>
        <source>Cheapest plan for a storage</source>
        <translation>Самый дешёвый график накопителя</translation>
    </message>
    <message>
        <source>New load at night</source>
        <translation>Новая нагрузка ночью</translation>
    </message>
    <message>
        <source>the month's</source>
        <translation>за месяц</translation>
    </message>
    <message>
        <source>number of months</source>
        <translation>число месяцев</translation>
    </message>
    <message>
        <source>saving of the year in the line</source>
        <translation>экономия за год по строке</translation>
    </message>
    <message>
        <source>A new site for every meter</source>
        <translation>Новая площадка для каждого счётчика</translation>
    </message>
    <message>
        <source>consumption of the month</source>
        <translation>потребление за месяц</translation>
    </message>
    <message>
        <source>saving in % of today's cost</source>
        <translation>экономия в % от нынешней стоимости</translation>
    </message>
    <message>
        <source>Planned or zone hours of a year</source>
        <translation>Плановые или зонные часы года</translation>
    </message>
    <message>
        <source>Import planned or zone hours</source>
        <translation>Импорт плановых или зонных часов</translation>
    </message>
    <message>
        <source>Zone or system</source>
        <translation>Зона или энергосистема</translation>
    </message>
    <message>
        <source>Import balance energy</source>
        <translation>Импорт балансовой энергии</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (CSV)</source>
        <translation>Отчёты Baltic Transparency Dashboard (CSV)</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (JSON)</source>
        <translation>Отчёты Baltic Transparency Dashboard (JSON)</translation>
    </message>
    <message>
        <source>Day-ahead and imbalance prices (JSON)</source>
        <translation>Цены на сутки вперёд и цены небаланса (JSON)</translation>
    </message>
    <message>
        <source>Documents of the ENTSO-E platform (XML)</source>
        <translation>Документы платформы ENTSO-E (XML)</translation>
    </message>
    <message>
        <source>Report of the Baltic Transparency Dashboard</source>
        <translation>Отчёт Baltic Transparency Dashboard</translation>
    </message>
    <message>
        <source>Imbalance prices or volumes of ENTSO-E</source>
        <translation>Цены или объёмы небаланса ENTSO-E</translation>
    </message>
    <message>
        <source>Day-ahead prices of Elering</source>
        <translation>Цены на сутки вперёд Elering</translation>
    </message>
    <message>
        <source>Metering and schedule of a balance party</source>
        <translation>Измерения и график балансовой стороны</translation>
    </message>
    <message>
        <source>Clock of the times</source>
        <translation>Часы времени</translation>
    </message>
    <message>
        <source>Estonia (EET)</source>
        <translation>Эстония (EET)</translation>
    </message>
    <message>
        <source>Central Europe (CET)</source>
        <translation>Центральная Европа (CET)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Span of the case</source>
        <translation>Период расчёта</translation>
    </message>
    <message>
        <source>Keep the case's</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Extend to both</source>
        <translation>Расширить до обоих</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>Взять из файла</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Шаг расчёта</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 минут</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 минут</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 минут</translation>
    </message>
    <message>
        <source>Energy of longer intervals</source>
        <translation>Энергия длинных интервалов</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Divide evenly</source>
        <translation>Разделить поровну</translation>
    </message>
    <message>
        <source>Values that are there</source>
        <translation>Имеющиеся значения</translation>
    </message>
    <message>
        <source>Replace where the file has some</source>
        <translation>Заменить там, где есть в файле</translation>
    </message>
    <message>
        <source>Replace the whole series</source>
        <translation>Заменить весь ряд</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>Прибавить к ним</translation>
    </message>
    <message>
        <source>Equal quarters of an hour</source>
        <translation>Одинаковые четверти часа</translation>
    </message>
    <message>
        <source>An hour's value, repeated</source>
        <translation>Значение часа, повторённое</translation>
    </message>
    <message>
        <source>Each its own value</source>
        <translation>У каждой своё значение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Day-ahead prices</source>
        <translation>Цены на сутки вперёд</translation>
    </message>
    <message>
        <source>Imbalance prices</source>
        <translation>Цены небаланса</translation>
    </message>
    <message>
        <source>Imbalance volumes of the area</source>
        <translation>Объёмы небаланса зоны</translation>
    </message>
    <message>
        <source>Direction of balancing</source>
        <translation>Направление балансирования</translation>
    </message>
    <message>
        <source>Neutrality component</source>
        <translation>Составляющая нейтральности</translation>
    </message>
    <message>
        <source>Reference prices of balancing energy</source>
        <translation>Опорные цены балансирующей энергии</translation>
    </message>
    <message>
        <source>Prices of activated energy</source>
        <translation>Цены активированной энергии</translation>
    </message>
    <message>
        <source>Activated energy</source>
        <translation>Активированная энергия</translation>
    </message>
    <message>
        <source>Balance of the operator</source>
        <translation>Баланс оператора</translation>
    </message>
    <message>
        <source>Satisfied demand, aFRR</source>
        <translation>Удовлетворённый спрос, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, mFRR</source>
        <translation>Удовлетворённый спрос, mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, total</source>
        <translation>Удовлетворённый спрос, итог</translation>
    </message>
    <message>
        <source>Price of satisfied demand, aFRR</source>
        <translation>Цена удовлетворённого спроса, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand, mFRR</source>
        <translation>Цена удовлетворённого спроса, mFRR</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Version of the values</source>
        <translation>Версия значений</translation>
    </message>
    <message>
        <source>Final, else preliminary</source>
        <translation>Окончательные, иначе предварительные</translation>
    </message>
    <message>
        <source>Final only</source>
        <translation>Только окончательные</translation>
    </message>
    <message>
        <source>Preliminary only</source>
        <translation>Только предварительные</translation>
    </message>
    <message>
        <source>Sides of the prices</source>
        <translation>Стороны цен</translation>
    </message>
    <message>
        <source>A04 surplus, A05 shortage</source>
        <translation>A04 избыток, A05 недостаток</translation>
    </message>
    <message>
        <source>A04 shortage, A05 surplus</source>
        <translation>A04 недостаток, A05 избыток</translation>
    </message>
    <message>
        <source>Balance party</source>
        <translation>Балансовая сторона</translation>
    </message>
    <message>
        <source>Columns without a name hold</source>
        <translation>В столбцах без названия</translation>
    </message>
    <message>
        <source>Metered, net</source>
        <translation>Измерено, нетто</translation>
    </message>
    <message>
        <source>Schedule, net</source>
        <translation>График, нетто</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Небаланс</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Активировано</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>Ничего нужного</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>Span of the case after the import</source>
        <translation>Период расчёта после импорта</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шагов</translation>
    </message>
    <message>
        <source>values</source>
        <translation>значений</translation>
    </message>
    <message>
        <source>Day-ahead price</source>
        <translation>Цена на сутки вперёд</translation>
    </message>
    <message>
        <source>Value of avoided activation</source>
        <translation>Стоимость избегнутой активации</translation>
    </message>
    <message>
        <source>Price of up-regulation</source>
        <translation>Цена регулирования вверх</translation>
    </message>
    <message>
        <source>Price of down-regulation</source>
        <translation>Цена регулирования вниз</translation>
    </message>
    <message>
        <source>Reference price, up</source>
        <translation>Опорная цена вверх</translation>
    </message>
    <message>
        <source>Reference price, down</source>
        <translation>Опорная цена вниз</translation>
    </message>
    <message>
        <source>Price bought from the open supplier</source>
        <translation>Цена покупки у открытого поставщика</translation>
    </message>
    <message>
        <source>Price sold to the open supplier</source>
        <translation>Цена продажи открытому поставщику</translation>
    </message>
    <message>
        <source>Operator's sell price</source>
        <translation>Цена продажи оператора</translation>
    </message>
    <message>
        <source>Operator's buy price</source>
        <translation>Цена покупки оператора</translation>
    </message>
    <message>
        <source>Imbalance price</source>
        <translation>Цена небаланса</translation>
    </message>
    <message>
        <source>Imbalance of the area</source>
        <translation>Небаланс зоны</translation>
    </message>
    <message>
        <source>Activated energy, up</source>
        <translation>Активированная энергия вверх</translation>
    </message>
    <message>
        <source>Activated energy, down</source>
        <translation>Активированная энергия вниз</translation>
    </message>
    <message>
        <source>Satisfied demand up, aFRR</source>
        <translation>Удовлетворённый спрос вверх, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand up, mFRR</source>
        <translation>Удовлетворённый спрос вверх, mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, aFRR</source>
        <translation>Удовлетворённый спрос вниз, aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, mFRR</source>
        <translation>Удовлетворённый спрос вниз, mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, aFRR</source>
        <translation>Цена удовлетворённого спроса вверх, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, mFRR</source>
        <translation>Цена удовлетворённого спроса вверх, mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, aFRR</source>
        <translation>Цена удовлетворённого спроса вниз, aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, mFRR</source>
        <translation>Цена удовлетворённого спроса вниз, mFRR</translation>
    </message>
    <message>
        <source>External error of Latvia</source>
        <translation>Внешняя ошибка Латвии</translation>
    </message>
    <message>
        <source>External error of Lithuania</source>
        <translation>Внешняя ошибка Литвы</translation>
    </message>
    <message>
        <source>Price between the operators</source>
        <translation>Цена между операторами</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Как рассчитано</translation>
    </message>
    <message>
        <source>Latvian fees, second half of 2025</source>
        <translation>Платы Латвии, II полугодие 2025</translation>
    </message>
    <message>
        <source>Lithuanian fees of 2025</source>
        <translation>Платы Литвы 2025</translation>
    </message>
    <message>
        <source>Finland 2025: Nordic price and fees</source>
        <translation>Финляндия 2025: северная цена и платы</translation>
    </message>
    <message>
        <source>Turkey until 2025: margins of 3 %</source>
        <translation>Турция до 2025: надбавки 3 %</translation>
    </message>
    <message>
        <source>Russia: own initiative</source>
        <translation>Россия: собственная инициатива</translation>
    </message>
    <message>
        <source>China: deviation assessment, Guangdong type</source>
        <translation>Китай: штраф за отклонение, тип Гуандун</translation>
    </message>
    <message>
        <source>China: deviation assessment, Fujian type</source>
        <translation>Китай: штраф за отклонение, тип Фуцзянь</translation>
    </message>
    <message>
        <source>China: deviation assessment, Sichuan type</source>
        <translation>Китай: штраф за отклонение, тип Сычуань</translation>
    </message>
    <message>
        <source>cost of a period</source>
        <translation>стоимость периода</translation>
    </message>
    <message>
        <source>imbalance, surplus above 0</source>
        <translation>небаланс, избыток больше 0</translation>
    </message>
    <message>
        <source>cost of a step</source>
        <translation>стоимость шага</translation>
    </message>
    <message>
        <source>cost of an hour of the day</source>
        <translation>стоимость часа суток</translation>
    </message>
    <message>
        <source>cost of a weekday</source>
        <translation>стоимость дня недели</translation>
    </message>
    <message>
        <source>net by the monthly reports</source>
        <translation>сальдо по месячным отчётам</translation>
    </message>
    <message>
        <source>rounding of the monthly reports</source>
        <translation>округление месячных отчётов</translation>
    </message>
    <message>
        <source>cost above day-ahead</source>
        <translation>стоимость сверх РСВ</translation>
    </message>
    <message>
        <source>cost above day-ahead, month</source>
        <translation>стоимость сверх РСВ, месяц</translation>
    </message>
    <message>
        <source>cost above day-ahead, all</source>
        <translation>стоимость сверх РСВ, всего</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>доля в итоге</translation>
    </message>
    <message>
        <source>total of the span</source>
        <translation>итог за срок</translation>
    </message>
    <message>
        <source>cost of a quadrant</source>
        <translation>стоимость квадранта</translation>
    </message>
    <message>
        <source>own surplus, system short</source>
        <translation>свой избыток, системе не хватает</translation>
    </message>
    <message>
        <source>own deficit, system long</source>
        <translation>свой дефицит, в системе избыток</translation>
    </message>
    <message>
        <source>own surplus, system long</source>
        <translation>свой избыток, в системе избыток</translation>
    </message>
    <message>
        <source>own deficit, system short</source>
        <translation>свой дефицит, системе не хватает</translation>
    </message>
    <message>
        <source>share of helping periods</source>
        <translation>доля периодов в помощь системе</translation>
    </message>
    <message>
        <source>periods that helped</source>
        <translation>периоды в помощь</translation>
    </message>
    <message>
        <source>periods that hurt</source>
        <translation>периоды во вред</translation>
    </message>
    <message>
        <source>imbalance without its sign, sum</source>
        <translation>небаланс без знака, сумма</translation>
    </message>
    <message>
        <source>imbalance without its sign, month</source>
        <translation>небаланс без знака, месяц</translation>
    </message>
    <message>
        <source>imbalance as a share of consumption</source>
        <translation>небаланс в доле потребления</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>потреблено</translation>
    </message>
    <message>
        <source>consumed and produced</source>
        <translation>потреблено и произведено</translation>
    </message>
    <message>
        <source>cost per MWh consumed and produced</source>
        <translation>затраты на МВт·ч потребления и выработки</translation>
    </message>
    <message>
        <source>what a perfect forecast would have saved</source>
        <translation>что сберёг бы безошибочный прогноз</translation>
    </message>
    <message>
        <source>fees on the imbalance</source>
        <translation>платы за небаланс</translation>
    </message>
    <message>
        <source>saving by the better forecast</source>
        <translation>экономия от лучшего прогноза</translation>
    </message>
    <message>
        <source>share forecast away</source>
        <translation>доля, снятая прогнозом</translation>
    </message>
    <message>
        <source>energy and fees, as it was</source>
        <translation>энергия и платы, как было</translation>
    </message>
    <message>
        <source>energy, as it was</source>
        <translation>энергия, как было</translation>
    </message>
    <message>
        <source>fees on the imbalance, as it was</source>
        <translation>платы за небаланс, как было</translation>
    </message>
    <message>
        <source>imbalance, as it was</source>
        <translation>небаланс, как было</translation>
    </message>
    <message>
        <source>energy and fees, better forecast</source>
        <translation>энергия и платы, лучший прогноз</translation>
    </message>
    <message>
        <source>energy, better forecast</source>
        <translation>энергия, лучший прогноз</translation>
    </message>
    <message>
        <source>fees on the imbalance, better forecast</source>
        <translation>платы за небаланс, лучший прогноз</translation>
    </message>
    <message>
        <source>imbalance, better forecast</source>
        <translation>небаланс, лучший прогноз</translation>
    </message>
    <message>
        <source>what the shorter period costs more</source>
        <translation>насколько дороже короткий период</translation>
    </message>
    <message>
        <source>energy, settled step by step</source>
        <translation>энергия, расчёт по шагам</translation>
    </message>
    <message>
        <source>energy, settled by the hour</source>
        <translation>энергия, расчёт по часам</translation>
    </message>
    <message>
        <source>fees, settled step by step</source>
        <translation>платы, расчёт по шагам</translation>
    </message>
    <message>
        <source>fees, settled by the hour</source>
        <translation>платы, расчёт по часам</translation>
    </message>
    <message>
        <source>an hour, step by step</source>
        <translation>час по шагам</translation>
    </message>
    <message>
        <source>an hour as a whole</source>
        <translation>час целиком</translation>
    </message>
    <message>
        <source>what this rule would cost</source>
        <translation>сколько стоило бы это правило</translation>
    </message>
    <message>
        <source>what that rule would cost</source>
        <translation>сколько стоило бы то правило</translation>
    </message>
    <message>
        <source>cost of a period, own initiative</source>
        <translation>стоимость периода, собственная инициатива</translation>
    </message>
    <message>
        <source>assessment of a month</source>
        <translation>штраф за месяц</translation>
    </message>
    <message>
        <source>contracted energy</source>
        <translation>договорный объём</translation>
    </message>
    <message>
        <source>metered energy</source>
        <translation>измеренный объём</translation>
    </message>
    <message>
        <source>price of the assessment</source>
        <translation>цена штрафа</translation>
    </message>
    <message>
        <source>settled periods of the case</source>
        <translation>рассчитанные периоды</translation>
    </message>
    <message>
        <source>assumed: the system's direction and every price stay as settled</source>
        <translation>допущение: направление системы и все цены остаются рассчитанными</translation>
    </message>
    <message>
        <source>assumed: the area's volume moves with the party's imbalance</source>
        <translation>допущение: объём области меняется вместе с небалансом стороны</translation>
    </message>
    <message>
        <source>assumed: the hour's price is the mean of its steps</source>
        <translation>допущение: цена часа — среднее его шагов</translation>
    </message>
    <message>
        <source>AST, balancing and system imbalance prices, July to December 2025</source>
        <translation>AST, цены балансирования и небаланса, июль–декабрь 2025</translation>
    </message>
    <message>
        <source>ERR 1609685459, Lithuanian balancing fees of 2025</source>
        <translation>ERR 1609685459, литовские балансовые платы 2025</translation>
    </message>
    <message>
        <source>eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory</source>
        <translation>Справочник eSett; Fingrid, плата за объём 2025; плата за небаланс по памяти</translation>
    </message>
    <message>
        <source>Turkish imbalance formulas before 2026, as public code has them</source>
        <translation>Турецкие формулы небаланса до 2026 по открытому коду</translation>
    </message>
    <message>
        <source>RF Government Resolution 1172 of 27.12.2010; the prices from memory</source>
        <translation>ПП РФ 1172 от 27.12.2010; цены по памяти</translation>
    </message>
    <message>
        <source>Guangdong-type deviation assessment, as trade pages describe it</source>
        <translation>Штраф за отклонение типа Гуандун по описаниям отраслевых страниц</translation>
    </message>
    <message>
        <source>Fujian, draft rules of 2021, as copies have them</source>
        <translation>Фуцзянь, проект правил 2021 по копиям</translation>
    </message>
    <message>
        <source>Sichuan, rules of 2018, as copies have them</source>
        <translation>Сычуань, правила 2018 по копиям</translation>
    </message>
    <message>
        <source>another case of balance energy</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>другие данные балансирующей энергии</translation>
    </message>
    <message>
        <source>another rule of settlement</source>
        <translation>другое правило расчёта</translation>
    </message>
    <message>
        <source>first day of a rule</source>
        <translation>первый день правила</translation>
    </message>
    <message>
        <source>change of the two prices</source>
        <translation>изменение двух цен</translation>
    </message>
    <message>
        <source>new fee</source>
        <translation>новая плата</translation>
    </message>
    <message>
        <source>change of a fee</source>
        <translation>изменение платы</translation>
    </message>
    <message>
        <source>removal of a fee</source>
        <translation>удаление платы</translation>
    </message>
    <message>
        <source>published fees</source>
        <translation>опубликованные платы</translation>
    </message>
    <message>
        <source>operator's costs of {month}</source>
        <translation>затраты оператора за {month}</translation>
    </message>
    <message>
        <source>neutrality component of {month}</source>
        <translation>компонента нейтральности за {month}</translation>
    </message>
    <message>
        <source>another name of a balance party</source>
        <translation>другое название стороны</translation>
    </message>
    <message>
        <source>removal of a balance party</source>
        <translation>удаление стороны</translation>
    </message>
    <message>
        <source>Imbalance tariff</source>
        <translation>Тариф небаланса</translation>
    </message>
    <message>
        <source>Balancing capacity fee</source>
        <translation>Плата за балансирующую мощность</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>потребление</translation>
    </message>
    <message>
        <source>production</source>
        <translation>выработка</translation>
    </message>
    <message>
        <source>consumption and production</source>
        <translation>потребление и выработка</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>The price of a period in which nothing was activated</extracomment>
        <translation>запасная цена</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>digitised from a chart</source>
        <translation>считано с графика</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>money to the party</source>
        <translation>деньги стороне</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>небаланс</translation>
    </message>
    <message>
        <source>metered delivery</source>
        <translation>измеренная отдача</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>график</translation>
    </message>
    <message>
        <source>energy on the operator's order</source>
        <translation>энергия по команде оператора</translation>
    </message>
    <message>
        <source>volume of the balancing area</source>
        <translation>объём зоны балансирования</translation>
    </message>
    <message>
        <source>the operator's costs</source>
        <translation>затраты оператора</translation>
    </message>
    <message>
        <source>open supply of the other systems</source>
        <translation>открытая поставка других систем</translation>
    </message>
    <message>
        <source>direction of the system</source>
        <translation>направление системы</translation>
    </message>
    <message>
        <source>more than at the day-ahead price, in a period</source>
        <translation>больше, чем по цене РСВ, за период</translation>
    </message>
    <message>
        <source>energy taken from the system</source>
        <translation>энергия, взятая из системы</translation>
    </message>
    <message>
        <source>net for energy</source>
        <translation>итого за энергию</translation>
    </message>
    <message>
        <source>all months together</source>
        <translation>все месяцы вместе</translation>
    </message>
    <message>
        <source>what of the cost came back</source>
        <translation>что из затрат возмещено</translation>
    </message>
    <message>
        <source>sum of the five cost items</source>
        <translation>сумма пяти статей затрат</translation>
    </message>
    <message>
        <source>cents by the largest remainder</source>
        <translation>центы по наибольшему остатку</translation>
    </message>
    <message>
        <source>price of the hour without reduction</source>
        <translation>цена часа без разгрузки</translation>
    </message>
    <message>
        <source>price of the hour with reduction</source>
        <translation>цена часа с разгрузкой</translation>
    </message>
    <message>
        <source>price of the offer</source>
        <translation>цена предложения</translation>
    </message>
    <message>
        <source>price of the buyer</source>
        <translation>цена покупателя</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>цена дефицита</translation>
    </message>
    <message>
        <source>price where the block begins</source>
        <translation>цена в начале блока</translation>
    </message>
    <message>
        <source>price where the block ends</source>
        <translation>цена в конце блока</translation>
    </message>
    <message>
        <source>beginning of the block</source>
        <translation>начало блока</translation>
    </message>
    <message>
        <source>end of the block</source>
        <translation>конец блока</translation>
    </message>
    <message>
        <source>cleared volume</source>
        <translation>объём в точке пересечения</translation>
    </message>
    <message>
        <source>cost of the zone without reduction</source>
        <translation>стоимость покупки зоны без разгрузки</translation>
    </message>
    <message>
        <source>saved by the lower price</source>
        <translation>экономия от снижения цены</translation>
    </message>
    <message>
        <source>energy not bought</source>
        <translation>не купленная энергия</translation>
    </message>
    <message>
        <source>cost of the zone with reduction</source>
        <translation>стоимость покупки зоны с разгрузкой</translation>
    </message>
    <message>
        <source>saved in an hour</source>
        <translation>экономия за час</translation>
    </message>
    <message>
        <source>not bought in an hour</source>
        <translation>не куплено за час</translation>
    </message>
    <message>
        <source>cost of an hour</source>
        <translation>стоимость часа</translation>
    </message>
    <message>
        <source>saved on purchases of an hour</source>
        <translation>экономия на покупке за час</translation>
    </message>
    <message>
        <source>lost on generation of an hour</source>
        <translation>потеря на выработке за час</translation>
    </message>
    <message>
        <source>reduction of an hour at its price</source>
        <translation>разгрузка часа по его цене</translation>
    </message>
    <message>
        <source>fall of the price</source>
        <translation>снижение цены</translation>
    </message>
    <message>
        <source>price without reduction</source>
        <translation>цена без разгрузки</translation>
    </message>
    <message>
        <source>price with reduction</source>
        <translation>цена с разгрузкой</translation>
    </message>
    <message>
        <source>volume with reduction</source>
        <translation>объём с разгрузкой</translation>
    </message>
    <message>
        <source>volume not bought</source>
        <translation>некупленный объём</translation>
    </message>
    <message>
        <source>reduction of the load</source>
        <translation>разгрузка</translation>
    </message>
    <message>
        <source>purchase of the group</source>
        <translation>покупка группы</translation>
    </message>
    <message>
        <source>generation of the group</source>
        <translation>выработка группы</translation>
    </message>
    <message>
        <source>saved on the group's purchases</source>
        <translation>экономия на покупке группы</translation>
    </message>
    <message>
        <source>lost on the group's generation</source>
        <translation>потеря на выработке группы</translation>
    </message>
    <message>
        <source>net gain of the group</source>
        <translation>чистый выигрыш группы</translation>
    </message>
    <message>
        <source>margin of the criterion (a model, not official)</source>
        <translation>запас критерия (модель, не официально)</translation>
    </message>
    <message>
        <source>saving of the remaining buyers</source>
        <translation>экономия остальных покупателей</translation>
    </message>
    <message>
        <source>reduction at the price with it</source>
        <translation>разгрузка по цене с нею</translation>
    </message>
    <message>
        <source>cost of the event</source>
        <translation>стоимость события</translation>
    </message>
    <message>
        <source>mean fall of the price</source>
        <translation>среднее снижение цены</translation>
    </message>
    <message>
        <source>least fall asked for</source>
        <translation>требуемое снижение цены</translation>
    </message>
    <message>
        <source>mean price without reduction</source>
        <translation>средняя цена без разгрузки</translation>
    </message>
    <message>
        <source>strike price</source>
        <translation>цена срабатывания</translation>
    </message>
    <message>
        <source>cost of the event, as given</source>
        <translation>стоимость события, как задана</translation>
    </message>
    <message>
        <source>share of the price, as given</source>
        <translation>доля цены, как задана</translation>
    </message>
    <message>
        <source>strike price, as given</source>
        <translation>цена срабатывания, как задана</translation>
    </message>
    <message>
        <source>Merit order of one price zone, its nodes left out</source>
        <translation>Очерёдность цен одной ценовой зоны, без узлов</translation>
    </message>
    <message>
        <source>Model: the criterion of the operator is not public</source>
        <translation>Модель: критерий оператора не опубликован</translation>
    </message>
    <message>
        <source>the one price</source>
        <translation>единая цена</translation>
    </message>
    <message>
        <source>price of energy sold to the party</source>
        <translation>цена энергии, проданной стороне</translation>
    </message>
    <message>
        <source>price of energy bought from the party</source>
        <translation>цена энергии, купленной у стороны</translation>
    </message>
    <message>
        <source>settled price, sold</source>
        <translation>расчётная цена, продажа</translation>
    </message>
    <message>
        <source>settled price, bought</source>
        <translation>расчётная цена, покупка</translation>
    </message>
    <message>
        <source>share of the spread</source>
        <translation>доля разницы цен</translation>
    </message>
    <message>
        <source>own deviation</source>
        <translation>собственное отклонение</translation>
    </message>
    <message>
        <source>deviation with the bias</source>
        <translation>отклонение с умыслом</translation>
    </message>
    <message>
        <source>deliberate bias</source>
        <translation>умышленное отклонение</translation>
    </message>
    <message>
        <source>share of directions foreseen</source>
        <translation>доля угаданных направлений</translation>
    </message>
    <message>
        <source>cost where the direction was foreseen</source>
        <translation>затраты, если направление угадано</translation>
    </message>
    <message>
        <source>cost where it was not</source>
        <translation>затраты, если не угадано</translation>
    </message>
    <message>
        <source>cost of a day above day-ahead</source>
        <translation>затраты дня сверх РСВ</translation>
    </message>
    <message>
        <source>cost of a period above day-ahead</source>
        <translation>затраты периода сверх РСВ</translation>
    </message>
    <message>
        <source>cost above day-ahead without a bias</source>
        <translation>затраты сверх РСВ без умысла</translation>
    </message>
    <message>
        <source>cost above day-ahead with the bias</source>
        <translation>затраты сверх РСВ с умыслом</translation>
    </message>
    <message>
        <source>what the best bias gains</source>
        <translation>что даёт лучшее умышленное отклонение</translation>
    </message>
    <message>
        <source>cost of the last MWh of bias</source>
        <translation>цена последнего МВт·ч умысла</translation>
    </message>
    <message>
        <source>cost of a further MWh of bias</source>
        <translation>цена следующего МВт·ч умысла</translation>
    </message>
    <message>
        <source>share of the spread at which speculation ends</source>
        <translation>доля разницы цен, при которой спекуляция кончается</translation>
    </message>
    <message>
        <source>what a MWh of bias gains at one price</source>
        <translation>что даёт МВт·ч умысла при единой цене</translation>
    </message>
    <message>
        <source>what it gains in a day</source>
        <translation>что он даёт за день</translation>
    </message>
    <message>
        <source>what it gains in a period</source>
        <translation>что он даёт за период</translation>
    </message>
    <message>
        <source>what the whole spread takes of a MWh of bias</source>
        <translation>что полная разница цен отнимает у МВт·ч умысла</translation>
    </message>
    <message>
        <source>what it takes in a day</source>
        <translation>что она отнимает за день</translation>
    </message>
    <message>
        <source>what it takes in a period</source>
        <translation>что она отнимает за период</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was helped</source>
        <translation>затраты сверх РСВ, когда системе помогали</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was burdened</source>
        <translation>затраты сверх РСВ, когда систему нагружали</translation>
    </message>
    <message>
        <source>what the spread leaves to the operator</source>
        <translation>что разница цен оставляет оператору</translation>
    </message>
    <message>
        <source>the spread at two full prices</source>
        <translation>разница при двух полных ценах</translation>
    </message>
    <message>
        <source>the spread of a party</source>
        <translation>разница по стороне</translation>
    </message>
    <message>
        <source>of its deficits</source>
        <translation>по её дефицитам</translation>
    </message>
    <message>
        <source>of its surpluses</source>
        <translation>по её избыткам</translation>
    </message>
    <message>
        <source>to give back for a MWh of imbalance</source>
        <translation>вернуть на МВт·ч небаланса</translation>
    </message>
    <message>
        <source>imbalances of all parties, without their signs</source>
        <translation>небалансы всех сторон без знака</translation>
    </message>
    <message>
        <source>directions as in the period before</source>
        <translation>направления, как в предыдущем периоде</translation>
    </message>
    <message>
        <source>periods that follow one with a direction</source>
        <translation>периоды после периода с направлением</translation>
    </message>
    <message>
        <source>money for surplus at negative prices</source>
        <translation>деньги за избыток при отрицательных ценах</translation>
    </message>
    <message>
        <source>money for deficit at negative prices</source>
        <translation>деньги за дефицит при отрицательных ценах</translation>
    </message>
    <message>
        <source>what settling by parts of the hour costs more</source>
        <translation>насколько расчёт по частям часа дороже</translation>
    </message>
    <message>
        <source>what it costs more in an hour</source>
        <translation>насколько дороже за час</translation>
    </message>
    <message>
        <source>money to the party, settled by parts of the hour</source>
        <translation>деньги стороне при расчёте по частям часа</translation>
    </message>
    <message>
        <source>money to the party, settled by the hour</source>
        <translation>деньги стороне при расчёте по часу</translation>
    </message>
    <message>
        <source>net deviation of the hour</source>
        <translation>чистое отклонение часа</translation>
    </message>
    <message>
        <source>mean price of the hour</source>
        <translation>средняя цена часа</translation>
    </message>
    <message>
        <source>demand response that counts</source>
        <translation>учитываемое управление спросом</translation>
    </message>
    <message>
        <source>demand response offered</source>
        <translation>заявленное управление спросом</translation>
    </message>
    <message>
        <source>most that counts</source>
        <translation>предел учёта</translation>
    </message>
    <message>
        <source>share of the first point that counts</source>
        <translation>предел в доле первой точки</translation>
    </message>
    <message>
        <source>own demand response</source>
        <translation>своё управление спросом</translation>
    </message>
    <message>
        <source>demand response of others</source>
        <translation>управление спросом других</translation>
    </message>
    <message>
        <source>first point of demand, as given</source>
        <translation>первая точка спроса, как задана</translation>
    </message>
    <message>
        <source>second point of demand, as given</source>
        <translation>вторая точка спроса, как задана</translation>
    </message>
    <message>
        <source>volume of the second point</source>
        <translation>объём второй точки</translation>
    </message>
    <message>
        <source>second point to first</source>
        <translation>вторая точка к первой</translation>
    </message>
    <message>
        <source>first point of demand</source>
        <translation>первая точка спроса</translation>
    </message>
    <message>
        <source>second point of demand</source>
        <translation>вторая точка спроса</translation>
    </message>
    <message>
        <source>price of the first point</source>
        <translation>цена первой точки</translation>
    </message>
    <message>
        <source>price of the second point</source>
        <translation>цена второй точки</translation>
    </message>
    <message>
        <source>capacity taken</source>
        <translation>отобранная мощность</translation>
    </message>
    <message>
        <source>taken of a bid</source>
        <translation>отобрано по заявке</translation>
    </message>
    <message>
        <source>price of the marginal bid</source>
        <translation>цена замыкающей заявки</translation>
    </message>
    <message>
        <source>capacity price without demand response</source>
        <translation>цена КОМ без управления спросом</translation>
    </message>
    <message>
        <source>capacity price with demand response</source>
        <translation>цена КОМ с управлением спросом</translation>
    </message>
    <message>
        <source>capacity price with demand response of others only</source>
        <translation>цена КОМ с управлением спросом только других</translation>
    </message>
    <message>
        <source>fall of the capacity price</source>
        <translation>снижение цены КОМ</translation>
    </message>
    <message>
        <source>fall of the capacity price by the own demand response</source>
        <translation>снижение цены КОМ от своего управления спросом</translation>
    </message>
    <message>
        <source>capacity bought</source>
        <translation>покупка мощности</translation>
    </message>
    <message>
        <source>capacity sold</source>
        <translation>продажа мощности</translation>
    </message>
    <message>
        <source>saved on capacity bought</source>
        <translation>экономия на купленной мощности</translation>
    </message>
    <message>
        <source>lost on capacity sold</source>
        <translation>потеря на проданной мощности</translation>
    </message>
    <message>
        <source>net gain on capacity</source>
        <translation>чистый выигрыш на мощности</translation>
    </message>
    <message>
        <source>PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states it</source>
        <translation>ПП РФ № 1172: 1 % первой точки спроса, по «Энергорынку» № 7/2019</translation>
    </message>
    <message>
        <source>KOM: the second point of demand is 1.12 of the first</source>
        <translation>КОМ: вторая точка спроса — 1,12 первой</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: the reduction is taken off the demand</source>
        <translation>«Энергорынок» № 7/2019: спрос уменьшается на объём разгрузки</translation>
    </message>
    <message>
        <source>Why balance energy is the dearest energy of the hour</source>
        <translation>Почему балансирующая энергия – самая дорогая энергия часа</translation>
    </message>
    <message>
        <source>One price invites a party to deviate on purpose, two prices do not: who pays for that?</source>
        <translation>Одна цена зовёт отклоняться умышленно, две цены – нет: кто за это платит?</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The slider stands at one price.</source>
        <translation>Откройте урок: начальная страница, «Уроки». Ползунок стоит на одной цене.</translation>
    </message>
    <message>
        <source>Drag the slider from one price to two, or use the arrow keys: the straight line bends into a valley.</source>
        <translation>Ведите ползунок от одной цены к двум или нажимайте стрелки: прямая прогибается в долину.</translation>
    </message>
    <message>
        <source>Click a card: “Details” shows where its number comes from.</source>
        <translation>Щёлкните карточку: «Подробности» покажут, откуда её число.</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the slider goes on to the next share.</source>
        <translation>Нажмите «Дальше» в этой записке: ползунок перейдёт к следующей доле.</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Одна цена</translation>
    </message>
    <message>
        <source>Where speculation ends</source>
        <translation>Где кончается спекуляция</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Две цены</translation>
    </message>
    <message>
        <source>North foresees {foresight} % of the directions. Leaning {bias} MWh with them saves it {gain} EUR, and every further MWh {per_mwh} EUR more: there is no end.</source>
        <translation>North угадывает {foresight} % направлений. Отклонение на {bias} МВт·ч по направлению экономит {gain} EUR, каждый следующий МВт·ч – ещё {per_mwh} EUR: предела нет.</translation>
    </message>
    <message>
        <source>Where its errors eased the system, it earned {helping} EUR above day-ahead: one price pays the helping side.</source>
        <translation>Где её ошибки помогли системе, она заработала {helping} EUR сверх РСВ: одна цена платит тому, кто помогает.</translation>
    </message>
    <message>
        <source>Its errors cost {quarters} EUR by quarters of an hour and {hour} EUR by the hour, where they net out. At a negative price its surplus pays {negative} EUR.</source>
        <translation>Её ошибки стоят {quarters} EUR по четвертям часа и {hour} EUR по часу, где они гасятся. При отрицательной цене её избыток платит {negative} EUR.</translation>
    </message>
    <message>
        <source>From {end} % of the spread on a further MWh gains nothing more: speculation has an end.</source>
        <translation>С {end} % разницы цен следующий МВт·ч ничего не добавляет: спекуляции конец.</translation>
    </message>
    <message>
        <source>Up to {honest_from} % some bias still makes up for errors of its own; from there on no bias at all is best.</source>
        <translation>До {honest_from} % небольшое отклонение ещё исправляет свои ошибки; дальше лучше не отклоняться вовсе.</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest, {honest_cost} EUR above day-ahead. Where North helped it now pays {helping_cost} EUR: two prices never pay the helping side.</source>
        <translation>Дешевле всего честный план: {honest_cost} EUR сверх РСВ. Где North помогала, она теперь платит {helping_cost} EUR: две цены никогда не платят помогающему.</translation>
    </message>
    <message>
        <source>The operator is left with {spread} EUR. It is to earn nothing: {give_back} EUR for a MWh of imbalance have to go back, as lower fees for instance.</source>
        <translation>Оператору остаётся {spread} EUR. Зарабатывать он не должен: {give_back} EUR на МВт·ч небаланса надо вернуть, например снижением платежей.</translation>
    </message>
    <message>
        <source>If two prices keep everybody honest, why did Estonia go over to one?</source>
        <translation>Если две цены держат всех честными, почему Эстония перешла на одну?</translation>
    </message>
    <message>
        <source>One price says what a MWh is worth to the system, pays who helps, and leaves nothing with the operator. Two prices also punish errors by chance, of small parties most. What keeps plans honest at one price is a direction that is hard to foresee, settled by short periods, and the duty to plan in balance.</source>
        <translation>Одна цена говорит, чего МВт·ч стоит для системы, платит помогающему и ничего не оставляет оператору. Две цены наказывают и за случайные ошибки, больнее всего малых. Честность при одной цене держится на том, что направление трудно угадать, периоды коротки, а планировать обязаны в балансе.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Агрегатор управления спросом</translation>
    </message>
    <message>
        <source>Price-dependent reduction, KOM price</source>
        <translation>ЦЗСП по цене КОМ</translation>
    </message>
    <message>
        <source>Price-dependent reduction, purchase price</source>
        <translation>ЦЗСП по цене покупки мощности</translation>
    </message>
    <message>
        <source>Price of capacity</source>
        <translation>Цена мощности</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Доля исполнения</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>Эффект в КОМ</translation>
    </message>
    <message>
        <source>Effect on the day-ahead market</source>
        <translation>Эффект в РСВ</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>Затраты на разгрузку</translation>
    </message>
    <message>
        <source>Mean of the last days</source>
        <translation>Среднее последних дней</translation>
    </message>
    <message>
        <source>Median of the last days</source>
        <translation>Медиана последних дней</translation>
    </message>
    <message>
        <source>Highest X of Y days</source>
        <translation>X наибольших из Y дней</translation>
    </message>
    <message>
        <source>Lowest X of Y days</source>
        <translation>X наименьших из Y дней</translation>
    </message>
    <message>
        <source>Middle X of Y days</source>
        <translation>X средних из Y дней</translation>
    </message>
    <message>
        <source>Weighted mean, newer days more</source>
        <translation>Взвешенное среднее, новые дни весомее</translation>
    </message>
    <message>
        <source>Days most alike</source>
        <translation>Самые похожие дни</translation>
    </message>
    <message>
        <source>Hours around the event</source>
        <translation>Часы вокруг события</translation>
    </message>
    <message>
        <source>The hour before</source>
        <translation>Предыдущий час</translation>
    </message>
    <message>
        <source>Firm level</source>
        <translation>Снижение до уровня</translation>
    </message>
    <message>
        <source>net of the year</source>
        <translation>итог года</translation>
    </message>
    <message>
        <source>capacity paid or not bought</source>
        <translation>оплаченная или не купленная мощность</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>недовыполнение</translation>
    </message>
    <message>
        <source>gain on capacity bought</source>
        <translation>выигрыш на покупке мощности</translation>
    </message>
    <message>
        <source>loss on capacity sold</source>
        <translation>потеря на продаже мощности</translation>
    </message>
    <message>
        <source>gain on energy bought day-ahead</source>
        <translation>выигрыш на покупке в РСВ</translation>
    </message>
    <message>
        <source>loss on energy sold day-ahead</source>
        <translation>потеря на продаже в РСВ</translation>
    </message>
    <message>
        <source>yearly costs</source>
        <translation>годовые затраты</translation>
    </message>
    <message>
        <source>costs of the events</source>
        <translation>затраты на события</translation>
    </message>
    <message>
        <source>lost production</source>
        <translation>потерянная продукция</translation>
    </message>
    <message>
        <source>volume paid for</source>
        <translation>оплачиваемый объём</translation>
    </message>
    <message>
        <source>counted volume</source>
        <translation>учитываемый объём</translation>
    </message>
    <message>
        <source>counted share of the depth</source>
        <translation>коэффициент учёта глубины</translation>
    </message>
    <message>
        <source>depth of the reduction</source>
        <translation>глубина разгрузки</translation>
    </message>
    <message>
        <source>duration of an event</source>
        <translation>длительность события</translation>
    </message>
    <message>
        <source>cap of the pilot</source>
        <translation>предел пилотного проекта</translation>
    </message>
    <message>
        <source>price as given</source>
        <translation>заданная цена</translation>
    </message>
    <message>
        <source>reserve ratio</source>
        <translation>коэффициент резервирования</translation>
    </message>
    <message>
        <source>shortfall of a month</source>
        <translation>недовыполнение месяца</translation>
    </message>
    <message>
        <source>delivered share</source>
        <translation>доля исполнения</translation>
    </message>
    <message>
        <source>surcharge on the missing part</source>
        <translation>надбавка на недостающую часть</translation>
    </message>
    <message>
        <source>missing shares of all months</source>
        <translation>недостающие доли всех месяцев</translation>
    </message>
    <message>
        <source>fall as given</source>
        <translation>заданное снижение</translation>
    </message>
    <message>
        <source>capacity the group buys</source>
        <translation>мощность, покупаемая группой</translation>
    </message>
    <message>
        <source>capacity the group sells</source>
        <translation>мощность, продаваемая группой</translation>
    </message>
    <message>
        <source>energy the group buys in an hour</source>
        <translation>покупка группы за час</translation>
    </message>
    <message>
        <source>energy the group sells in an hour</source>
        <translation>продажа группы за час</translation>
    </message>
    <message>
        <source>volume of a company</source>
        <translation>объём компании</translation>
    </message>
    <message>
        <source>fall of the price over all event hours</source>
        <translation>снижение цены за все часы событий</translation>
    </message>
    <message>
        <source>fall of the price over an event</source>
        <translation>снижение цены за событие</translation>
    </message>
    <message>
        <source>fall of the price in an hour</source>
        <translation>снижение цены за час</translation>
    </message>
    <message>
        <source>events of the year</source>
        <translation>событий за год</translation>
    </message>
    <message>
        <source>chosen days</source>
        <translation>выбранные дни</translation>
    </message>
    <message>
        <source>events a month</source>
        <translation>событий в месяц</translation>
    </message>
    <message>
        <source>cost of a year</source>
        <translation>затраты года</translation>
    </message>
    <message>
        <source>cost of an event</source>
        <translation>затраты на одно событие</translation>
    </message>
    <message>
        <source>cost of a MWh not consumed</source>
        <translation>цена непотреблённого МВт·ч</translation>
    </message>
    <message>
        <source>delivered share at the target</source>
        <translation>доля исполнения при заданном итоге</translation>
    </message>
    <message>
        <source>price of capacity at the target</source>
        <translation>цена мощности при заданном итоге</translation>
    </message>
    <message>
        <source>cost of a MWh at the target</source>
        <translation>цена МВт·ч при заданном итоге</translation>
    </message>
    <message>
        <source>lines without capacity and shortfall</source>
        <translation>строки без мощности и недовыполнения</translation>
    </message>
    <message>
        <source>target of the year</source>
        <translation>заданный итог года</translation>
    </message>
    <message>
        <source>net before lost production</source>
        <translation>итог до потерянной продукции</translation>
    </message>
    <message>
        <source>net with the factor</source>
        <translation>итог с множителем</translation>
    </message>
    <message>
        <source>net without the shortfall</source>
        <translation>итог без недовыполнения</translation>
    </message>
    <message>
        <source>net before rounding</source>
        <translation>итог до округления</translation>
    </message>
    <message>
        <source>multiple of the factor</source>
        <translation>множитель</translation>
    </message>
    <message>
        <source>line of the factor</source>
        <translation>строка множителя</translation>
    </message>
    <message>
        <source>delivered share of the obligation</source>
        <translation>исполненная доля обязательства</translation>
    </message>
    <message>
        <source>reduction of an hour</source>
        <translation>снижение за час</translation>
    </message>
    <message>
        <source>baseline of the hour</source>
        <translation>базовая нагрузка часа</translation>
    </message>
    <message>
        <source>metered load of the hour</source>
        <translation>фактическая нагрузка часа</translation>
    </message>
    <message>
        <source>baseline before its adjustment</source>
        <translation>базовая нагрузка до корректировки</translation>
    </message>
    <message>
        <source>adjustment to the day</source>
        <translation>корректировка на день события</translation>
    </message>
    <message>
        <source>peak load contribution</source>
        <translation>максимальное базовое потребление</translation>
    </message>
    <message>
        <source>obligation</source>
        <translation>обязательство</translation>
    </message>
    <message>
        <source>relative error of the method</source>
        <translation>относительная погрешность метода</translation>
    </message>
    <message>
        <source>sum of the squared errors</source>
        <translation>сумма квадратов ошибок</translation>
    </message>
    <message>
        <source>load of the foretold hours</source>
        <translation>нагрузка предсказанных часов</translation>
    </message>
    <message>
        <source>foretold hours</source>
        <translation>предсказанных часов</translation>
    </message>
    <message>
        <source>gain of a company</source>
        <translation>выигрыш компании</translation>
    </message>
    <message>
        <source>gain on the capacity auction</source>
        <translation>выигрыш в КОМ</translation>
    </message>
    <message>
        <source>gain on the day-ahead market</source>
        <translation>выигрыш в РСВ</translation>
    </message>
    <message>
        <source>energy bought in an hour</source>
        <translation>покупка за час</translation>
    </message>
    <message>
        <source>energy sold in an hour</source>
        <translation>продажа за час</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity; PP RF 861, cl. 15(1)</source>
        <translation>ПП РФ № 442 и № 1179: покупная мощность; ПП РФ № 861, п. 15(1)</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 861: a capacity is the mean of its days</source>
        <translation>ПП РФ № 442 и № 861: мощность — среднее по её дням</translation>
    </message>
    <message>
        <source>Elering, price of balance energy (until 2017); the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering, цена балансирующей энергии (до 2017); методика от 30.01.2014 не опубликована: замещающая модель</translation>
    </message>
    <message>
        <source>Elering, joint open supply 2015; the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering, общая открытая поставка 2015; методика от 30.01.2014 не опубликована: замещающая модель</translation>
    </message>
    <message>
        <source>Baltic CoBA 2018; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>Балтийская CoBA 2018; Baltic Transparency Dashboard, цены небаланса</translation>
    </message>
    <message>
        <source>ACER decision 18/2020; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>Решение ACER 18/2020; Baltic Transparency Dashboard, цены небаланса</translation>
    </message>
    <message>
        <source>Elering, balance agreement 7-10/2024-022; the day of the quarter hour is inferred</source>
        <translation>Elering, балансовый договор 7-10/2024-022; день перехода на четверть часа — вывод</translation>
    </message>
    <message>
        <source>Elering, Baltic balancing capacity market 2025-02-05</source>
        <translation>Elering, балтийский рынок балансирующей мощности с 05.02.2025</translation>
    </message>
    <message>
        <source>Competition Authority 30.10.2025; Elering, balancing capacity fee 2026</source>
        <translation>Департамент конкуренции Эстонии, 30.10.2025; Elering, плата за балансирующую мощность 2026</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard, satisfied demand price reports of 2026-06-15</source>
        <translation>Baltic Transparency Dashboard, отчёты о ценах удовлетворённого спроса от 15.06.2026</translation>
    </message>
    <message>
        <source>eSett handbook, single price from 2021-11-01</source>
        <translation>Справочник eSett: одна цена с 01.11.2021</translation>
    </message>
    <message>
        <source>A rule to compare with: two prices around the day-ahead price</source>
        <translation>Правило для сравнения: две цены вокруг цены рынка на сутки вперёд</translation>
    </message>
    <message>
        <source>reBAP, module 1 (BK6-21-192); modules 2 and 3 are left out</source>
        <translation>reBAP, модуль 1 (BK6-21-192); модули 2 и 3 опущены</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025</source>
        <translation>Elering, тариф небаланса 2025</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025: its rate from 2026 on is not confirmed</source>
        <translation>Elering, тариф небаланса 2025: ставка с 2026 года не подтверждена</translation>
    </message>
    <message>
        <source>Elering, balancing capacity fee 2026</source>
        <translation>Elering, плата за балансирующую мощность 2026</translation>
    </message>
    <message>
        <source>Electricity Market Act, § 39 (1) 7); price of balance energy, five cost items</source>
        <translation>Закон о рынке электроэнергии Эстонии, § 39 ч. 1 п. 7; цена балансирующей энергии, пять статей затрат</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7: the missing part is paid at the price of capacity raised by 25 %</source>
        <translation>«Энергорынок» 2019 № 7: недостающая часть оплачивается по цене мощности, увеличенной на 25 %</translation>
    </message>
    <message>
        <source>pilot of 2019: a cap of 50 MW; whether on the depth or on the counted volume is not said</source>
        <translation>пилотный проект 2019 года: предел 50 МВт; к глубине или к учтённому объёму он относится, не сказано</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010: demand response lowers the demand of the auction, up to 1 % of the first point</source>
        <translation>ПП РФ № 1172 от 27.12.2010: управление спросом снижает спрос на отборе, не более 1 % первой точки</translation>
    </message>
    <message>
        <source>merit order of one price zone: a model, not the market's own run</source>
        <translation>ранжирование по цене в одной ценовой зоне: модель, а не расчёт самого рынка</translation>
    </message>
    <message>
        <source>draft decree of 2019 on PP RF 1172; the coefficient of 1 is an assumption</source>
        <translation>проект постановления 2019 года об изменении ПП РФ № 1172; коэффициент 1 — допущение</translation>
    </message>
    <message>
        <source>PP RF 287 of 20.03.2019: demand response aggregators; the coefficients of 2 and 4 hours as published for the pilot</source>
        <translation>ПП РФ № 287 от 20.03.2019: агрегаторы управления спросом; коэффициенты 2 и 4 часов — по опубликованным условиям пилота</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010, rules in force in 2019; the coefficient of 1 is an assumption</source>
        <translation>ПП РФ № 1172 от 27.12.2010, правила в редакции 2019 года; коэффициент 1 — допущение</translation>
    </message>
    <message>
        <source>PJM: a baseline is accepted with an error below 20 %</source>
        <translation>PJM: метод базовой нагрузки принимается при ошибке менее 20 %</translation>
    </message>
    <message>
        <source>X of Y family, the conservative end</source>
        <translation>семейство «X из Y», осторожный край</translation>
    </message>
    <message>
        <source>Korea, middle 6 of 10</source>
        <translation>Корея, средние 6 из 10</translation>
    </message>
    <message>
        <source>CAISO 10 of 10; AEMO baseline register</source>
        <translation>CAISO, 10 из 10; реестр методов базовой нагрузки AEMO</translation>
    </message>
    <message>
        <source>PJM same day, 3 + 2</source>
        <translation>PJM, тот же день, 3 + 2</translation>
    </message>
    <message>
        <source>GridMango baseline options</source>
        <translation>варианты базовой нагрузки GridMango</translation>
    </message>
    <message>
        <source>PJM matching days</source>
        <translation>PJM, похожие дни</translation>
    </message>
    <message>
        <source>PJM emergency, hour before</source>
        <translation>PJM, аварийная программа, час до события</translation>
    </message>
    <message>
        <source>NYISO 5 of 10; PJM 4 of 5 (from memory)</source>
        <translation>NYISO, 5 из 10; PJM, 4 из 5 (по памяти)</translation>
    </message>
    <message>
        <source>PJM firm service level; the Russian level to come down to</source>
        <translation>PJM, гарантированный уровень потребления; российский уровень, до которого снижаются</translation>
    </message>
    <message>
        <source>new price zone</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>новая ценовая зона</translation>
    </message>
    <message>
        <source>removal of a price zone</source>
        <translation>удаление ценовой зоны</translation>
    </message>
    <message>
        <source>another name of a price zone</source>
        <translation>другое название ценовой зоны</translation>
    </message>
    <message>
        <source>change of the demand curve</source>
        <translation>изменение кривой спроса</translation>
    </message>
    <message>
        <source>change of the demand response</source>
        <translation>изменение объёма снижения</translation>
    </message>
    <message>
        <source>months of the year's money</source>
        <translation>число месяцев в году</translation>
    </message>
    <message>
        <source>change of a capacity bid</source>
        <translation>изменение заявки на КОМ</translation>
    </message>
    <message>
        <source>new capacity bids</source>
        <translation>новые заявки на КОМ</translation>
    </message>
    <message>
        <source>pasted capacity bids</source>
        <translation>вставленные заявки на КОМ</translation>
    </message>
    <message>
        <source>removal of capacity bids</source>
        <translation>удаление заявок на КОМ</translation>
    </message>
    <message>
        <source>change of a company</source>
        <translation>изменение компании</translation>
    </message>
    <message>
        <source>removal of a company</source>
        <translation>удаление компании</translation>
    </message>
    <message>
        <source>change of the series</source>
        <translation>изменение ряда объёмов</translation>
    </message>
    <message>
        <source>change of the stack</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>изменение стека</translation>
    </message>
    <message>
        <source>change of loads</source>
        <translation>изменение нагрузки</translation>
    </message>
    <message>
        <source>change of elastic buyers</source>
        <translation>изменение ценозависимых покупателей</translation>
    </message>
    <message>
        <source>another scarcity price</source>
        <translation>другая цена дефицита</translation>
    </message>
    <message>
        <source>change of reductions</source>
        <translation>изменение снижений</translation>
    </message>
    <message>
        <source>change of groups of companies</source>
        <translation>изменение групп компаний</translation>
    </message>
    <message>
        <source>change of criteria</source>
        <translation>изменение критериев</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>другая валюта</translation>
    </message>
    <message>
        <source>Net benefit of the remaining buyers</source>
        <translation>Чистая выгода остальных покупателей</translation>
    </message>
    <message>
        <source>Saving covers the event's cost</source>
        <translation>Экономия покрывает затраты на событие</translation>
    </message>
    <message>
        <source>Fall as a share of the price</source>
        <translation>Снижение как доля цены</translation>
    </message>
    <message>
        <source>Price reaches a strike price</source>
        <translation>Цена достигает порога</translation>
    </message>
    <message>
        <source>load of the hour</source>
        <translation>нагрузка часа</translation>
    </message>
    <message>
        <source>volume of the offer</source>
        <translation>объём заявки</translation>
    </message>
    <message>
        <source>volume of the buyer</source>
        <translation>объём покупателя</translation>
    </message>
    <message>
        <source>first hour of the reduction</source>
        <translation>первый час снижения</translation>
    </message>
    <message>
        <source>hours of the reduction</source>
        <translation>длительность снижения, ч</translation>
    </message>
    <message>
        <source>Named by hand</source>
        <translation>Назначено вручную</translation>
    </message>
    <message>
        <source>paid for capacity without demand response</source>
        <translation>плата за мощность без снижения потребления</translation>
    </message>
    <message>
        <source>paid for capacity with demand response</source>
        <translation>плата за мощность со снижением потребления</translation>
    </message>
    <message>
        <source>Best response: best reply to the last round, by one bidder in two</source>
        <translation>Лучший ответ: лучшая реакция на прошлый раунд, каждый второй участник</translation>
    </message>
    <message>
        <source>Guess the cut-off: just inside the last accepted offer, never below cost</source>
        <translation>Угадывание отсечки: чуть лучше последней принятой заявки, не ниже затрат</translation>
    </message>
    <message>
        <source>Shading: part of the way from the own price to the limit</source>
        <translation>Отступ: часть пути от своей цены к пределу</translation>
    </message>
    <message>
        <source>One price for all own orders</source>
        <translation>Одна цена на все свои заявки</translation>
    </message>
    <message>
        <source>Mark-up: a share of the own price</source>
        <translation>Надбавка: доля своей цены</translation>
    </message>
    <message>
        <source>profit of the seller</source>
        <translation>прибыль продавца</translation>
    </message>
    <message>
        <source>received for what it sold</source>
        <translation>получено за проданное</translation>
    </message>
    <message>
        <source>cost of what it sold</source>
        <translation>затраты на проданное</translation>
    </message>
    <message>
        <source>change in the strategy lab</source>
        <translation>изменение в лаборатории стратегий</translation>
    </message>
    <message>
        <source>Teaching model of tariffs for own generation; not a bill under any country's law</source>
        <translation>Учебная модель тарифов для собственной генерации; не счёт по праву какой-либо страны</translation>
    </message>
    <message>
        <source>scheme of the model; not official</source>
        <translation>схема модели; не официальная</translation>
    </message>
    <message>
        <source>Without own generation</source>
        <translation>Без собственной генерации</translation>
    </message>
    <message>
        <source>Net metering</source>
        <translation>Сальдирование объёмов</translation>
    </message>
    <message>
        <source>Net billing</source>
        <translation>Стоимостное сальдирование</translation>
    </message>
    <message>
        <source>Sell all, buy all</source>
        <translation>Продажа всей выработки, покупка всего потребления</translation>
    </message>
    <message>
        <source>Own use, surplus at the benchmark price</source>
        <translation>Собственное потребление, излишек по эталонной цене</translation>
    </message>
    <message>
        <source>Mechanism price (two-way contract)</source>
        <translation>Цена механизма (двусторонний контракт)</translation>
    </message>
    <message>
        <source>bill of the scheme</source>
        <translation>счёт по схеме</translation>
    </message>
    <message>
        <source>cost of all consumption</source>
        <translation>стоимость всего потребления</translation>
    </message>
    <message>
        <source>cost of imports</source>
        <translation>стоимость покупки из сети</translation>
    </message>
    <message>
        <source>cost of net consumption</source>
        <translation>стоимость сальдированного потребления</translation>
    </message>
    <message>
        <source>fixed charge</source>
        <translation>постоянная плата</translation>
    </message>
    <message>
        <source>pay for surplus</source>
        <translation>плата за излишек</translation>
    </message>
    <message>
        <source>value of the surplus left</source>
        <translation>стоимость оставшегося излишка</translation>
    </message>
    <message>
        <source>difference paid by the mechanism</source>
        <translation>разница, выплачиваемая механизмом</translation>
    </message>
    <message>
        <source>part of an interval</source>
        <translation>часть интервала</translation>
    </message>
    <message>
        <source>energy of the interval</source>
        <translation>энергия интервала</translation>
    </message>
    <message>
        <source>price of the interval</source>
        <translation>цена интервала</translation>
    </message>
    <message>
        <source>another study of demand response</source>
        <translation>другой расчёт управления спросом</translation>
    </message>
    <message>
        <source>another capacity auction</source>
        <translation>другой конкурентный отбор мощности</translation>
    </message>
    <message>
        <source>another day-ahead market</source>
        <translation>другой рынок на сутки вперёд</translation>
    </message>
    <message>
        <source>stated in the study</source>
        <translation>приведено в исследовании</translation>
    </message>
    <message>
        <source>calculated from published numbers</source>
        <translation>рассчитано по опубликованным данным</translation>
    </message>
    <message>
        <source>typical in the field</source>
        <translation>типовое для отрасли</translation>
    </message>
    <message>
        <source>from memory, not confirmed</source>
        <translation>по памяти, не подтверждено</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>введено пользователем</translation>
    </message>
    <message>
        <source>add company {company}</source>
        <translation>добавление компании {company}</translation>
    </message>
    <message>
        <source>change of company {company}</source>
        <translation>изменение компании {company}</translation>
    </message>
    <message>
        <source>remove a company</source>
        <translation>удаление компании</translation>
    </message>
    <message>
        <source>where a number comes from</source>
        <translation>происхождение числа</translation>
    </message>
    <message>
        <source>metered history of {day}</source>
        <translation>почасовая история к {day}</translation>
    </message>
    <message>
        <source>remove the metered site</source>
        <translation>удаление объекта с учётом</translation>
    </message>
    <message>
        <source>obligation and hours of the event</source>
        <translation>обязательство и часы события</translation>
    </message>
    <message>
        <source>{day} takes part</source>
        <translation>{day} участвует</translation>
    </message>
    <message>
        <source>{day} left out</source>
        <translation>{day} исключён</translation>
    </message>
    <message>
        <source>rules of the baselines</source>
        <translation>правила базовой нагрузки</translation>
    </message>
    <message>
        <source>add a baseline method</source>
        <translation>добавление метода базовой нагрузки</translation>
    </message>
    <message>
        <source>change of a baseline method</source>
        <translation>изменение метода базовой нагрузки</translation>
    </message>
    <message>
        <source>remove a baseline method</source>
        <translation>удаление метода базовой нагрузки</translation>
    </message>
    <message>
        <source>gain of the group</source>
        <translation>выигрыш группы</translation>
    </message>
    <message>
        <source>capacity sold at the target</source>
        <translation>продажа мощности при целевом эффекте</translation>
    </message>
    <message>
        <source>energy sold in an hour at the target</source>
        <translation>продажа энергии в час при целевом эффекте</translation>
    </message>
    <message>
        <source>price of the aggregator's service</source>
        <translation>цена услуг агрегатора</translation>
    </message>
    <message>
        <source>price of the capacity auction</source>
        <translation>цена КОМ</translation>
    </message>
    <message>
        <source>price at which capacity is bought</source>
        <translation>цена покупки мощности</translation>
    </message>
    <message>
        <source>counted share by hours</source>
        <translation>коэффициент учёта по длительности</translation>
    </message>
    <message>
        <source>first point of demand, volume</source>
        <translation>первая точка спроса, объём</translation>
    </message>
    <message>
        <source>second point of demand, volume</source>
        <translation>вторая точка спроса, объём</translation>
    </message>
    <message>
        <source>second point over the first</source>
        <translation>вторая точка к первой</translation>
    </message>
    <message>
        <source>bids of the suppliers</source>
        <translation>заявки поставщиков</translation>
    </message>
    <message>
        <source>share of the first point that counts at most</source>
        <translation>предельная доля от первой точки</translation>
    </message>
    <message>
        <source>own reduction</source>
        <translation>собственное снижение</translation>
    </message>
    <message>
        <source>reduction of others</source>
        <translation>снижение других участников</translation>
    </message>
    <message>
        <source>depths of the series</source>
        <translation>глубины ряда</translation>
    </message>
    <message>
        <source>load of the zone by hour</source>
        <translation>потребление зоны по часам</translation>
    </message>
    <message>
        <source>blocks of supply</source>
        <translation>ступени предложения</translation>
    </message>
    <message>
        <source>offers of supply</source>
        <translation>заявки предложения</translation>
    </message>
    <message>
        <source>supply by hour</source>
        <translation>предложение по часам</translation>
    </message>
    <message>
        <source>elastic buyers</source>
        <translation>эластичные покупатели</translation>
    </message>
    <message>
        <source>cost that an event must cover</source>
        <translation>затраты, которые должно покрыть событие</translation>
    </message>
    <message>
        <source>least fall of the price</source>
        <translation>наименьшее снижение цены</translation>
    </message>
    <message>
        <source>least price</source>
        <translation>наименьшая цена</translation>
    </message>
    <message>
        <source>generation on the retail market</source>
        <translation>генерация на розничном рынке</translation>
    </message>
    <message>
        <source>range of the sensitivity</source>
        <translation>диапазон чувствительности</translation>
    </message>
    <message>
        <source>first and last hour of the event</source>
        <translation>первый и последний час события</translation>
    </message>
    <message>
        <source>metered load of the event day</source>
        <translation>измеренная нагрузка дня события</translation>
    </message>
    <message>
        <source>days of the metered history</source>
        <translation>дни истории показаний</translation>
    </message>
    <message>
        <source>low-use share</source>
        <translation>порог низкой нагрузки</translation>
    </message>
    <message>
        <source>hours to adjust by</source>
        <translation>часы корректировки</translation>
    </message>
    <message>
        <source>cap of the ratio</source>
        <translation>предел коэффициента корректировки</translation>
    </message>
    <message>
        <source>limit of the relative error</source>
        <translation>предел относительной ошибки</translation>
    </message>
    <message>
        <source>keys of a method</source>
        <translation>параметры метода</translation>
    </message>
    <message>
        <source>Zubakin, Opadchy, Kuleshov et al., Energorynok 7/2019</source>
        <translation>Зубакин, Опадчий, Кулешов и др., «Энергорынок» № 7, 2019</translation>
    </message>
    <message>
        <source>Shape of the auction's demand curve, from memory</source>
        <translation>форма кривой спроса КОМ, по памяти</translation>
    </message>
    <message>
        <source>No day is left out for its load</source>
        <translation>ни один день не исключается за низкую нагрузку</translation>
    </message>
    <message>
        <source>Cap of 20 % as in baseline rules abroad</source>
        <translation>предел 20 %, как в зарубежных правилах базовой нагрузки</translation>
    </message>
    <message>
        <source>The price is per MW of peak and holds the reserve already</source>
        <translation>цена — за МВт пикового потребления, резерв в ней уже учтён</translation>
    </message>
    <message>
        <source>The article names no coefficient for this mechanism: counted in full</source>
        <translation>статья не называет коэффициента для этого механизма: учёт полностью</translation>
    </message>
    <message>
        <source>the split is constructed; together 1430.8 MW as stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>разбивка условная; вместе 1430,8 МВт, как названо в «Энергорынке» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.)</translation>
    </message>
    <message>
        <source>about 0.9 of the capacity bought; the article does not state it</source>
        <translation>около 0,9 от покупаемой мощности; в статье не названо</translation>
    </message>
    <message>
        <source>constructed for teaching: the article names no company</source>
        <translation>условно, для обучения: статья не называет компаний</translation>
    </message>
    <message>
        <source>constructed; that generation on associated gas sells on the retail market and loses nothing is stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>условно; что генерация на попутном газе продаёт на розничном рынке и ничего не теряет, сказано в «Энергорынке» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.)</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 100 MW, the largest depth</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 100 МВт, наибольшая глубина</translation>
    </message>
    <message>
        <source>10:00 to 14:00, the best four hours of the summer day's modelled prices</source>
        <translation>с 10:00 до 14:00, лучшие четыре часа летнего дня по модельным ценам</translation>
    </message>
    <message>
        <source>made for teaching: pumps of the reservoir pressure system, stopped for four hours; no meter stands behind it</source>
        <translation>для обучения: насосы системы ППД, остановленные на четыре часа; реального учёта за этим нет</translation>
    </message>
    <message>
        <source>made for teaching: 45 days of the same pumps with weekends, a day of maintenance and an earlier event</source>
        <translation>для обучения: 45 дней тех же насосов с выходными, днём ремонта и прежним событием</translation>
    </message>
    <message>
        <source>a quarter of the largest day, as in the public code of the New York operator</source>
        <translation>четверть наибольшего дня, как в открытом коде нью-йоркского оператора</translation>
    </message>
    <message>
        <source>three hours that end one hour before the event</source>
        <translation>три часа, которые кончаются за час до события</translation>
    </message>
    <message>
        <source>New York operator: the highest 5 of 10 days</source>
        <translation>оператор Нью-Йорка: 5 наибольших из 10 дней</translation>
    </message>
    <message>
        <source>Korea: the middle 6 of 10 days</source>
        <translation>Корея: средние 6 из 10 дней</translation>
    </message>
    <message>
        <source>CAISO: 10 of 10 days</source>
        <translation>CAISO: 10 из 10 дней</translation>
    </message>
    <message>
        <source>PJM: matching days</source>
        <translation>PJM: похожие дни</translation>
    </message>
    <message>
        <source>weight chosen for the sample</source>
        <translation>вес выбран для примера</translation>
    </message>
    <message>
        <source>PJM: three hours before and two after</source>
        <translation>PJM: три часа до и два после</translation>
    </message>
    <message>
        <source>PJM's emergency baseline, criticised since</source>
        <translation>аварийный метод PJM, с тех пор его критикуют</translation>
    </message>
    <message>
        <source>the site's level is chosen for the sample</source>
        <translation>уровень объекта выбран для примера</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 20, 50, 100 MW</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 20, 50, 100 МВт</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 2 and 4 hours</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 2 и 4 часа</translation>
    </message>
    <message>
        <source>apsbt.ru: up to 800 000 RUB/MW a month in the aggregators' pilot</source>
        <translation>apsbt.ru: до 800 000 руб./МВт в месяц в пилоте агрегаторов</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 124 000 RUB/MW a month</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): около 124 000 руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 600 000 RUB/MW a month, what a consumer really pays</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): около 600 000 руб./МВт в месяц, столько потребитель платит на деле</translation>
    </message>
    <message>
        <source>price per MW of peak: the reserve is inside; the ratio itself was not found</source>
        <translation>цена за МВт пика: резерв уже внутри; сам коэффициент не найден</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 0.5 for 2 hours, 1 for 4 hours</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 0,5 для 2 часов, 1 для 4 часов</translation>
    </message>
    <message>
        <source>an assumption: the source article does not say it for the wholesale market</source>
        <translation>допущение: для оптового рынка статья этого не говорит</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 50 MW in the draft for 2019</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 50 МВт в проекте на 2019 год</translation>
    </message>
    <message>
        <source>the source article does not say what the cap limits</source>
        <translation>статья не говорит, что именно ограничено</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): readiness and delivery of 100 %</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): готовность и исполнение 100 %</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): the missing part costs 25 % more</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): недопоставка оплачивается на 25 % дороже</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): at most five a month</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): не более пяти в месяц</translation>
    </message>
    <message>
        <source>142 000 MW: the demand of the auction was not found; the result moves by 6 % over 138 to 146 GW</source>
        <translation>142 000 МВт: спрос отбора не найден; результат меняется на 6 % при 138–146 ГВт</translation>
    </message>
    <message>
        <source>150 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>150 000 руб./МВт в месяц для 2017–2020; для 2016 опубликовано oilcapital.ru 24.09.2015</translation>
    </message>
    <message>
        <source>110 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>110 000 руб./МВт в месяц для 2017–2020; для 2016 опубликовано oilcapital.ru 24.09.2015</translation>
    </message>
    <message>
        <source>volumes chosen so that the price is the one of 2020, 115 199.69 RUB/MW a month (auto.rambler.ru/news/34773081)</source>
        <translation>объёмы подобраны так, чтобы вышла цена 2020 года, 115 199,69 руб./МВт в месяц (auto.rambler.ru/news/34773081)</translation>
    </message>
    <message>
        <source>a model in the form of the net benefits test of FERC Order 745; the market operator's own criterion is not public</source>
        <translation>модель по образцу проверки чистой выгоды FERC Order 745; критерий коммерческого оператора не опубликован</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): no technical costs and no lost production (ideal conditions)</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): без технических затрат и потерь производства (идеальные условия)</translation>
    </message>
    <message>
        <source>ranges to ask about</source>
        <translation>диапазоны для вопросов</translation>
    </message>
    <message>
        <source>load of price zone 1 on 1 July 2011 (published by the commercial operator) x 1.045, rounded to 10 MW: the load of 2017 was not found</source>
        <translation>нагрузка первой ценовой зоны 1 июля 2011 года (опубликована коммерческим оператором) × 1,045, округлена до 10 МВт: нагрузка 2017 года не найдена</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 30.06.2017 by power system, weighted (mean 1214.8 RUB/MWh, error 53 RUB/MWh); fuels are typical</source>
        <translation>построен вручную по реальным ценам РСВ 30.06.2017 по ОЭС, взвешенным (среднее 1214,8 руб./МВт·ч, ошибка 53 руб./МВт·ч); топливо типовое</translation>
    </message>
    <message>
        <source>load of price zone 1 on 14 December 2010 (published by the commercial operator), rounded to 10 MW: the load of 2017 was not found</source>
        <translation>нагрузка первой ценовой зоны 14 декабря 2010 года (опубликована коммерческим оператором), округлена до 10 МВт: нагрузка 2017 года не найдена</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 12.12.2017 by power system, weighted (mean 1188.9 RUB/MWh, error 17.6 RUB/MWh); fuels are typical</source>
        <translation>построен вручную по реальным ценам РСВ 12.12.2017 по ОЭС, взвешенным (среднее 1188,9 руб./МВт·ч, ошибка 17,6 руб./МВт·ч); топливо типовое</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 1430.8 MW bought through the capacity auction</source>
        <translation>«Энергорынок» № 7, 2019 (Зубакин, Опадчий, Кулешов и др.): 1430,8 МВт куплено через КОМ</translation>
    </message>
    <message>
        <source>taken as large as the capacity bought</source>
        <translation>принято равным купленной мощности</translation>
    </message>
    <message>
        <source>chosen for teaching: what an event and a MWh not consumed may cost</source>
        <translation>выбрано для обучения: сколько может стоить событие и непотреблённый МВт·ч</translation>
    </message>
    <message>
        <source>planned peak hours taken as hours 8 to 22</source>
        <translation>плановые часы пиковой нагрузки приняты с 8-го по 22-й</translation>
    </message>
    <message>
        <source>the study days of 2017 scaled by 0.95 to 1.04 from working day to working day; only 30 June and 12 December are the study days themselves</source>
        <translation>дни 2017 года, умноженные на 0,95–1,04 от одного рабочего дня к другому; сами дни статьи — только 30 июня и 12 декабря</translation>
    </message>
    <message>
        <source>June and December 2017 alone</source>
        <translation>только июнь и декабрь 2017 года</translation>
    </message>
    <message>
        <source>own stations of 400 MW that sell in these hours</source>
        <translation>собственные станции на 400 МВт, продающие в эти часы</translation>
    </message>
    <message>
        <source>Cost of an event, RUB</source>
        <translation>Затраты на событие, руб.</translation>
    </message>
    <message>
        <source>Least share of the price (0.01 is 1 %)</source>
        <translation>Наименьшая доля цены (0,01 — это 1 %)</translation>
    </message>
    <message>
        <source>Strike price, RUB/MWh</source>
        <translation>Порог цены, руб./МВт·ч</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>изменение: {name}</translation>
    </message>
    <message>
        <source>another depth or duration</source>
        <translation>другая глубина или длительность</translation>
    </message>
    <message>
        <source>range of a factor</source>
        <translation>диапазон фактора</translation>
    </message>
    <message>
        <source>surcharge paid on the missing part</source>
        <translation>надбавка за недопоставленную часть</translation>
    </message>
    <message>
        <source>gain of the group on a day</source>
        <translation>выигрыш группы за день</translation>
    </message>
    <message>
        <source>multiple of the factor at the target</source>
        <translation>кратность фактора при достижении цели</translation>
    </message>
    <message>
        <source>months that miss something</source>
        <translation>месяцы с недопоставкой</translation>
    </message>
    <message>
        <source>delivered shares of these months</source>
        <translation>доли исполнения в эти месяцы</translation>
    </message>
    <message>
        <source>A teaching model: its assumptions are simple, and another model may rank the two formats the other way</source>
        <translation>Учебная модель: её допущения просты, другая модель может расставить два формата наоборот</translation>
    </message>
    <message>
        <source>equilibrium of the model, derived; not official</source>
        <translation>равновесие модели, выведено; не официальное</translation>
    </message>
    <message>
        <source>Equal firms with limited capacity</source>
        <translation>Одинаковые фирмы с ограниченной мощностью</translation>
    </message>
    <message>
        <source>Two unequal firms with limited capacity</source>
        <translation>Две разные фирмы с ограниченной мощностью</translation>
    </message>
    <message>
        <source>Many small suppliers, uncertain demand</source>
        <translation>Много малых поставщиков, неопределённый спрос</translation>
    </message>
    <message>
        <source>Supply functions, uncertain demand</source>
        <translation>Функции предложения, неопределённый спрос</translation>
    </message>
    <message>
        <source>Fictitious play: best reply to all that was seen</source>
        <translation>Фиктивная игра: лучший ответ на всё увиденное</translation>
    </message>
    <message>
        <source>Regret matching: prices in proportion to what they would have earned more</source>
        <translation>Сопоставление сожалений: цены тем чаще, чем больше они бы добавили к прибыли</translation>
    </message>
    <message>
        <source>Q-learning: knows only its own profits; carries no promise to find the equilibrium</source>
        <translation>Q-обучение: знает лишь свою прибыль; найти равновесие не обещает</translation>
    </message>
    <message>
        <source>average price under one price</source>
        <translation>средняя цена при единой цене</translation>
    </message>
    <message>
        <source>average price pay-as-bid</source>
        <translation>средняя цена при оплате по заявке</translation>
    </message>
    <message>
        <source>demand left when all others are full</source>
        <translation>спрос, оставшийся при полной загрузке остальных</translation>
    </message>
    <message>
        <source>demand of the market</source>
        <translation>спрос рынка</translation>
    </message>
    <message>
        <source>number of firms</source>
        <translation>число фирм</translation>
    </message>
    <message>
        <source>capacity of the other firm</source>
        <translation>мощность другой фирмы</translation>
    </message>
    <message>
        <source>profit of a firm</source>
        <translation>прибыль фирмы</translation>
    </message>
    <message>
        <source>lowest bid that is worth it to the firm</source>
        <translation>наименьшая выгодная фирме заявка</translation>
    </message>
    <message>
        <source>mean quantity sold</source>
        <translation>среднее проданное количество</translation>
    </message>
    <message>
        <source>mean cost of a firm</source>
        <translation>средние затраты фирмы</translation>
    </message>
    <message>
        <source>rise of the marginal cost per unit</source>
        <translation>прирост предельных затрат на единицу</translation>
    </message>
    <message>
        <source>expected payment</source>
        <translation>ожидаемая оплата</translation>
    </message>
    <message>
        <source>mean demand</source>
        <translation>средний спрос</translation>
    </message>
    <message>
        <source>first offer pay-as-bid</source>
        <translation>первая заявка при оплате по заявке</translation>
    </message>
    <message>
        <source>mean share of the margin up to the cap, over the demand served</source>
        <translation>средняя доля маржи до предельной цены по обслуженному спросу</translation>
    </message>
    <message>
        <source>share of hurting periods</source>
        <translation>доля периодов во вред системе</translation>
    </message>
    <message>
        <source>share of a quadrant</source>
        <translation>доля квадранта</translation>
    </message>
    <message>
        <source>periods of the quadrant</source>
        <translation>периоды квадранта</translation>
    </message>
    <message>
        <source>{participant} withholds {quantity}</source>
        <extracomment>Undo step: a seller's capacity kept from the market; {participant} its name, {quantity} how much</extracomment>
        <translation>{participant} придерживает {quantity}</translation>
    </message>
    <message>
        <source>average price that buyers pay</source>
        <translation>средняя цена для покупателей</translation>
    </message>
    <message>
        <source>quantity sold by all</source>
        <translation>продано всеми</translation>
    </message>
    <message>
        <source>sold by the seller</source>
        <translation>продано продавцом</translation>
    </message>
    <message>
        <source>sold of the order</source>
        <translation>продано по заявке</translation>
    </message>
    <message>
        <source>bill of the buyers</source>
        <translation>счёт покупателей</translation>
    </message>
    <message>
        <source>paid for the order</source>
        <translation>уплачено по заявке</translation>
    </message>
    <message>
        <source>cost of all that was sold</source>
        <translation>затраты на всё проданное</translation>
    </message>
    <message>
        <source>cost of what the order sold</source>
        <translation>затраты на проданное по заявке</translation>
    </message>
    <message>
        <source>true cost per unit</source>
        <translation>истинные затраты на единицу</translation>
    </message>
    <message>
        <source>demand that is not served</source>
        <translation>непокрытый спрос</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>спрос</translation>
    </message>
    <message>
        <source>change by withholding</source>
        <translation>изменение из-за придержания мощности</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>Lerner index at the true cost</source>
        <extracomment>Lerner index: what part of the price lies above the cost</extracomment>
        <translation>индекс Лернера по истинным затратам</translation>
    </message>
    <message>
        <source>cost of the dearest unit that it sells</source>
        <translation>затраты самой дорогой проданной единицы</translation>
    </message>
</context>
<context>
    <name>LessonHtml</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Что увидеть</translation>
    </message>
    <message>
        <source>For the class</source>
        <translation>Вопрос группе</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson's book and how sure it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LessonNote</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a rule, where it is from, how sure that is: "Anhui 2017: trading rules, Art. 24 (law)"</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>For the class</source>
        <translation>Вопрос группе</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson's book and how sure it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Что увидеть</translation>
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
        <translation>менее %1 кВт</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last band of maximum power</comment>
        <translation>выше</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a band of maximum power, its value, where it comes from</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>A share of the price by maximum power: %1.</source>
        <translation>Доля цены по максимальной мощности: %1.</translation>
    </message>
    <message>
        <source>A rate per kWh by maximum power: %1.</source>
        <translation>Ставка за кВт·ч по максимальной мощности: %1.</translation>
    </message>
</context>
<context>
    <name>MarketFields</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Volume of the first demand point</source>
        <translation>Объём первой точки спроса</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>Цена первой точки</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>Цена второй точки</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>Управление спросом других участников</translation>
    </message>
    <message>
        <source>Limit, share of the first point</source>
        <translation>Предел, доля первой точки</translation>
    </message>
    <message>
        <source>Above the limit counts</source>
        <translation>Сверх предела засчитывается</translation>
    </message>
    <message>
        <source>everybody in proportion</source>
        <translation>всем пропорционально</translation>
    </message>
    <message>
        <source>the own volume first</source>
        <translation>сначала собственный объём</translation>
    </message>
    <message>
        <source>that of others first</source>
        <translation>сначала объём других</translation>
    </message>
    <message>
        <source>The demand curve</source>
        <translation>Кривая спроса</translation>
    </message>
    <message>
        <source>is shifted</source>
        <translation>сдвигается</translation>
    </message>
    <message>
        <source>is scaled anew</source>
        <translation>пересчитывается</translation>
    </message>
    <message>
        <source>The fall counted is that of</source>
        <translation>Учитывается снижение цены от</translation>
    </message>
    <message>
        <source>the own volume</source>
        <translation>собственного объёма</translation>
    </message>
    <message>
        <source>all participants together</source>
        <translation>объёма всех участников</translation>
    </message>
    <message>
        <source>Criterion of events</source>
        <translation>Критерий срабатывания</translation>
    </message>
    <message>
        <source>Models all: the market operator's own criterion is not public</source>
        <translation>Всё это модели: критерий коммерческого оператора не опубликован</translation>
    </message>
    <message>
        <source>Days named by hand</source>
        <translation>Дни, названные вручную</translation>
    </message>
    <message>
        <source>Several days as 2017-06-30, parted by semicolons or blanks</source>
        <translation>Несколько дней вида 2017-06-30 через точку с запятой или пробел</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>Отбор мощности (КОМ)</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>нет влияния</translation>
    </message>
    <message>
        <source>a fall that is given</source>
        <translation>заданное снижение</translation>
    </message>
    <message>
        <source>a price zone that is cleared</source>
        <translation>расчёт ценовой зоны</translation>
    </message>
    <message>
        <source>Effect on the price</source>
        <translation>Влияние на цену</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>Снижение цены</translation>
    </message>
    <message>
        <source>Choice of events</source>
        <translation>Выбор событий</translation>
    </message>
    <message>
        <source>The best hours have</source>
        <translation>Лучшие часы имеют</translation>
    </message>
    <message>
        <source>the highest prices</source>
        <translation>наибольшие цены</translation>
    </message>
    <message>
        <source>the largest saving of the zone</source>
        <translation>наибольшую экономию зоны</translation>
    </message>
    <message>
        <source>First hour of the search</source>
        <translation>Первый час поиска</translation>
    </message>
    <message>
        <source>Last hour of the search (empty: of the day)</source>
        <translation>Последний час поиска (пусто: последний час суток)</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Net of the year</source>
        <translation>Итог за год</translation>
    </message>
    <message>
        <source>Capacity paid or not bought</source>
        <translation>Мощность: услуги или покупка, которой удалось избежать</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Недопоставка</translation>
    </message>
    <message>
        <source>Gain on capacity bought</source>
        <translation>Выигрыш на покупке мощности</translation>
    </message>
    <message>
        <source>Gain on energy bought</source>
        <translation>Выигрыш на покупке энергии</translation>
    </message>
    <message>
        <source>Volume paid for</source>
        <translation>Оплачиваемый объём</translation>
    </message>
    <message>
        <source>Fall of the capacity price, a month</source>
        <translation>Снижение цены мощности, в месяц</translation>
    </message>
    <message>
        <source>Mean fall of the day-ahead price</source>
        <translation>Среднее снижение цены РСВ</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Событий в год</translation>
    </message>
</context>
<context>
    <name>MatrixTables</name>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
</context>
<context>
    <name>MechanismsTable</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Net, RUB a year</source>
        <translation>Итог, руб. в год</translation>
    </message>
    <message>
        <source>Price of capacity, RUB/MW a month</source>
        <translation>Цена мощности, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>Коэффициент учёта</translation>
    </message>
    <message>
        <source>Volume paid for, MW</source>
        <translation>Оплачиваемый объём, МВт</translation>
    </message>
    <message>
        <source>The pilot's cap binds</source>
        <translation>Действует ограничение пилота</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>Событий в год</translation>
    </message>
    <message>
        <source>%1, RUB</source>
        <extracomment>%1 a line of a year's money</extracomment>
        <translation>%1, руб.</translation>
    </message>
    <message>
        <source>Fall of the capacity price, RUB/MW a month</source>
        <translation>Снижение цены мощности, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Missing part: more than never taking part, RUB</source>
        <translation>Недопоставка: дороже, чем без участия, руб.</translation>
    </message>
    <message>
        <source>Missing part: cash, RUB</source>
        <translation>Недопоставка: деньгами, руб.</translation>
    </message>
    <message>
        <source>Net with all delivered, RUB</source>
        <translation>Итог при полном исполнении, руб.</translation>
    </message>
    <message>
        <source>Net with nothing delivered, RUB</source>
        <translation>Итог при нулевом исполнении, руб.</translation>
    </message>
    <message>
        <source>Break-even: delivered share</source>
        <translation>Безубыточность: доля исполнения</translation>
    </message>
    <message>
        <source>Break-even: price of capacity, RUB/MW a month</source>
        <translation>Безубыточность: цена мощности, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Break-even: lost production, RUB/MWh</source>
        <translation>Безубыточность: потери производства, руб./МВт·ч</translation>
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
        <translation>%1, час %2</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>ЦК%1</translation>
    </message>
</context>
<context>
    <name>OrderTints</name>
    <message>
        <source>Others</source>
        <extracomment>in a legend: all participants but the largest ones, which are named before</extracomment>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Served in full</source>
        <translation>Принято полностью</translation>
    </message>
    <message>
        <source>Served in part</source>
        <translation>Принято частично</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Не принято</translation>
    </message>
</context>
<context>
    <name>OriginJump</name>
    <message>
        <source>Where From?</source>
        <translation>Откуда?</translation>
    </message>
    <message>
        <source>Shows where these numbers come from: published, typical, your own</source>
        <translation>Показывает, откуда эти числа: опубликованы, типовые, свои</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>Аукцион</translation>
    </message>
    <message>
        <source>Price categories</source>
        <translation>Ценовые категории</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Скрининг рынка</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Plan and forecast</source>
        <translation>План и прогноз</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфель</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Балансирующая энергия</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>КОМ</translation>
    </message>
    <message>
        <source>Day-ahead merit order</source>
        <translation>Стек РСВ</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Управление спросом</translation>
    </message>
    <message>
        <source>Market power</source>
        <translation>Рыночная сила</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Tariffs</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>Аукционы</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Рынки</translation>
    </message>
</context>
<context>
    <name>PlanPictures</name>
    <message>
        <source>Mondays</source>
        <translation>Понедельники</translation>
    </message>
    <message>
        <source>Tuesdays to Thursdays</source>
        <translation>Вторники – четверги</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Пятницы</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Субботы</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>Воскресенья и праздники</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>A price category that the consumer may not choose</extracomment>
        <translation>%1 (закрыта)</translation>
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
        <translation>План и прогноз</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Methods, scored on the past</source>
        <translation>Методы, проверенные на прошлом</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>Диапазон категорий 5 и 6</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Deviations of the method in view</source>
        <translation>Отклонения показанного метода</translation>
    </message>
    <message>
        <source>The hour it missed by most</source>
        <translation>Час, в котором он ошибся сильнее всего</translation>
    </message>
    <message>
        <source>Cost of its deviations, %1</source>
        <extracomment>%1 a price category</extracomment>
        <translation>Стоимость его отклонений, %1</translation>
    </message>
    <message>
        <source>Share of drawn years in which a plan pays</source>
        <translation>Доля разыгранных лет, в которых план выгоден</translation>
    </message>
    <message>
        <source>Where the best choice changes: %1</source>
        <extracomment>%1 is what is varied, such as consumption</extracomment>
        <translation>Где меняется лучший выбор: %1</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Deviations, %</source>
        <translation>Отклонения, %</translation>
    </message>
    <message>
        <source>Sum of absolute deviations, percent of consumption</source>
        <translation>Сумма отклонений по модулю, процентов потребления</translation>
    </message>
    <message>
        <source>Bias, %</source>
        <translation>Смещение, %</translation>
    </message>
    <message>
        <source>Planned too much (below zero: too little), percent of consumption</source>
        <translation>Запланировано лишнего (ниже нуля — недостаёт), процентов потребления</translation>
    </message>
    <message>
        <source>Deviations, kWh</source>
        <translation>Отклонения, кВт·ч</translation>
    </message>
    <message>
        <source>Sum of absolute deviations</source>
        <translation>Сумма отклонений по модулю</translation>
    </message>
    <message>
        <source>Above plan, %</source>
        <translation>Выше плана, %</translation>
    </message>
    <message>
        <source>Share of the deviations with the fact above the plan</source>
        <translation>Доля отклонений, в которых факт выше плана</translation>
    </message>
    <message>
        <source>Stood in, days</source>
        <translation>Замена, дней</translation>
    </message>
    <message>
        <source>Days on which a simpler method stood in for want of a past</source>
        <translation>Дни, в которые из-за нехватки истории работал более простой метод</translation>
    </message>
    <message>
        <source>Deviations in %1, RUB</source>
        <extracomment>Cost of the deviations in a price category, %1</extracomment>
        <translation>Отклонения в %1, руб.</translation>
    </message>
    <message>
        <source>What would not be due had every plan been exact</source>
        <translation>То, что не пришлось бы платить при точных планах</translation>
    </message>
    <message>
        <source>Year in %1, RUB</source>
        <extracomment>Cost of the year in a price category, %1</extracomment>
        <translation>Год в %1, руб.</translation>
    </message>
    <message>
        <source>The category's whole bill with these plans, without VAT</source>
        <translation>Весь счёт категории с этими планами, без НДС</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Fact, kWh</source>
        <translation>Факт, кВт·ч</translation>
    </message>
    <message>
        <source>Plan, kWh</source>
        <translation>План, кВт·ч</translation>
    </message>
    <message>
        <source>Fact less plan, kWh</source>
        <translation>Факт минус план, кВт·ч</translation>
    </message>
    <message>
        <source>Errors of</source>
        <translation>Ошибки метода</translation>
    </message>
    <message>
        <source>%1, low, RUB</source>
        <extracomment>A twentieth of the drawn years costs no more; %1 a price category</extracomment>
        <translation>%1, низ, руб.</translation>
    </message>
    <message>
        <source>%1, middle, RUB</source>
        <extracomment>The middle drawn year; %1 a price category</extracomment>
        <translation>%1, середина, руб.</translation>
    </message>
    <message>
        <source>%1, high, RUB</source>
        <extracomment>A twentieth of the drawn years costs more; %1 a price category</extracomment>
        <translation>%1, верх, руб.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Все методы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>Лучший выбор</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Deviations, RUB</source>
        <translation>Отклонения, руб.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4, above it category %5.</source>
        <extracomment>%1, %4, %5 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Категория %1 остаётся лучшей от %2 до %3; ниже — категория %4, выше — категория %5.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Категория %1 остаётся лучшей от %2 до %3; ниже — категория %4.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; above that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>Категория %1 остаётся лучшей от %2 до %3; выше — категория %4.</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3.</source>
        <extracomment>%1 a price category; %2 and %3 changes such as -30 %</extracomment>
        <translation>Категория %1 остаётся лучшей от %2 до %3.</translation>
    </message>
    <message>
        <source>In %1 of %2 drawn years a category with a plan costs less than category %3, the better one by the hour without a plan.</source>
        <extracomment>%1 a share in percent, %2 a number of years, %3 a price category (3 or 4)</extracomment>
        <translation>В %1 из %2 разыгранных лет категория с планом дешевле категории %3 — лучшей из почасовых без плана.</translation>
    </message>
    <message>
        <source>Category %1: nine years in ten cost %2 to %3, the middle one %4.</source>
        <extracomment>%1 a price category; %2, %3, %4 amounts of money</extracomment>
        <translation>Категория %1: девять лет из десяти обходятся от %2 до %3, средний год — в %4 без НДС.</translation>
    </message>
    <message>
        <source>Nothing was consumed: there is nothing to plan.</source>
        <translation>Потребления не было: планировать нечего.</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans.</source>
        <extracomment>%1 a way to plan, %2 a percentage</extracomment>
        <translation>Меньше всего ошибается метод «%1»: от его планов отклоняется %2 потребления.</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans, which would have cost %3 in category %4.</source>
        <extracomment>%1 a way to plan, %2 a percentage, %3 an amount of money, %4 a price category</extracomment>
        <translation>Меньше всего ошибается метод «%1»: от его планов отклоняется %2 потребления, что стоило бы %3 в категории %4.</translation>
    </message>
    <message>
        <source>No plan is in force: categories 5 and 6 cannot be billed.</source>
        <translation>Плана нет: категории 5 и 6 посчитать нельзя.</translation>
    </message>
    <message>
        <source>In force: an assumed plan that misses every hour by %1.</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>Действует условный план с ошибкой %1 в каждом часе.</translation>
    </message>
    <message>
        <source>Plan in force: %1.</source>
        <extracomment>%1 a way to plan</extracomment>
        <translation>Действующий план: %1.</translation>
    </message>
    <message>
        <source>In force: a given hourly plan.</source>
        <translation>Действует заданный почасовой план.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at the beginning have no day to be planned by: they are not scored, and in a plan that is used they stand as metered.</source>
        <translation>
            <numerusform>Для %n дня в начале ещё нет истории: он не оценивается, а в принятом плане равен факту.</numerusform>
            <numerusform>Для %n дней в начале ещё нет истории: они не оцениваются, а в принятом плане равны факту.</numerusform>
            <numerusform>Для %n дней в начале ещё нет истории: они не оцениваются, а в принятом плане равны факту.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2.</source>
        <extracomment>%1 and %2 amounts of energy</extracomment>
        <translation>Выше плана %1, ниже плана %2.</translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2: these deviations cost %3 in category %4.</source>
        <extracomment>%1 and %2 amounts of energy, %3 an amount of money, %4 a price category</extracomment>
        <translation>Выше плана %1, ниже плана %2: эти отклонения стоят %3 в категории %4.</translation>
    </message>
    <message>
        <source>Drawing years…</source>
        <translation>Разыгрываются годы…</translation>
    </message>
    <message>
        <source>Nobody knows next year's errors: this is a range, not a forecast of the winner.</source>
        <translation>Ошибки следующего года неизвестны: это диапазон, а не предсказание победителя.</translation>
    </message>
    <message>
        <source>No category is open to the consumer all year.</source>
        <translation>Ни одна категория не доступна потребителю весь год.</translation>
    </message>
    <message>
        <source>Categories 5 and 6 cannot be billed here, this is missing: %1. Plans and their errors are shown in kWh, without their cost.</source>
        <extracomment>%1 is a list of what is missing</extracomment>
        <translation>Категории 5 и 6 здесь посчитать нельзя, не хватает: %1. Планы и их ошибки показаны в кВт·ч, без стоимости.</translation>
    </message>
    <message>
        <source>Only category %1 can be billed: there is nothing to choose.</source>
        <extracomment>%1 a price category</extracomment>
        <translation>Посчитать можно только категорию %1: выбирать не из чего.</translation>
    </message>
    <message>
        <source>From %1 on, some hours rise above the maximum power of %2.</source>
        <extracomment>%1 a change such as +12 %, %2 a power</extracomment>
        <translation>От %1 некоторые часы превышают максимальную мощность %2.</translation>
    </message>
</context>
<context>
    <name>PortfolioReport</name>
    <message>
        <source>Portfolio</source>
        <translation>Портфель потребителей</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n площадка</numerusform>
            <numerusform>%n площадки</numerusform>
            <numerusform>%n площадок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, year %2, amounts in roubles without VAT</source>
        <extracomment>%1 the number of sites in words, %2 a year</extracomment>
        <translation>%1, %2 год, суммы в рублях без НДС</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>All sites together</source>
        <translation>Все площадки вместе</translation>
    </message>
    <message>
        <source>In today's categories</source>
        <translation>В нынешних ценовых категориях</translation>
    </message>
    <message>
        <source>With the best choice of each</source>
        <translation>При лучшем выборе для каждой</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Sites without a category of today, or without a category that can be billed all year, are not in the sums.</source>
        <translation>Площадки без нынешней категории или без категории, по которой можно рассчитать весь год, в суммы не входят.</translation>
    </message>
    <message>
        <source>The sites that save most</source>
        <translation>Площадки с наибольшей экономией</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>Объём, кВт·ч</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>Лучший выбор</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>Стоимость сейчас, руб.</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Экономия, руб.</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>Экономия, %</translation>
    </message>
    <message>
        <source>The first %1 of %2 sites; an exported table has them all.</source>
        <translation>Первые %1 из %2 площадок; в выгруженной таблице есть все.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Appendix: how the largest savings came about</source>
        <translation>Приложение: как получилась наибольшая экономия</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>Categories %1</source>
        <extracomment>A choice that changes from month to month; %1 is a list such as "1, 3"</extracomment>
        <translation>ЦК%1</translation>
    </message>
    <message>
        <source>No choice for the year. %1: %2</source>
        <extracomment>%1 a category, %2 the reasons</extracomment>
        <translation>На год выбора нет. %1: %2</translation>
    </message>
    <message>
        <source>%1 would save %2 more, but: %3</source>
        <extracomment>%1 a category, %2 an amount, %3 the reasons why it is closed</extracomment>
        <translation>%1 сэкономила бы ещё %2, но: %3</translation>
    </message>
    <message>
        <source>Today's category is not given</source>
        <translation>Нынешняя категория не указана</translation>
    </message>
    <message>
        <source>Today's category cannot be billed: %1</source>
        <translation>По нынешней категории рассчитать нельзя: %1</translation>
    </message>
</context>
<context>
    <name>PowerAnswer</name>
    <message>
        <source>Withholding does not pay %1: nothing earns more than the %2 that it has with all its capacity offered.</source>
        <extracomment>%1 a seller, %2 money</extracomment>
        <translation>Придерживать мощность продавцу %1 невыгодно: больше, чем %2 при полном предложении, он не получит.</translation>
    </message>
    <message>
        <source>By withholding %2 the seller %1 gains %3: its profit rises from %4 to %5.</source>
        <extracomment>%1 a seller, %2 a quantity, %3 to %5 money</extracomment>
        <translation>Придержав %2, продавец %1 выигрывает %3: прибыль растёт с %4 до %5.</translation>
    </message>
    <message>
        <source>Buyers pay %1 more.</source>
        <extracomment>%1 money</extracomment>
        <translation>Покупатели платят на %1 больше.</translation>
    </message>
    <message>
        <source>In view: %1 withheld, a profit of %2.</source>
        <extracomment>%1 a quantity, %2 money: the point that the cursor is on</extracomment>
        <translation>Под курсором: придержано %1, прибыль %2.</translation>
    </message>
    <message>
        <source>The price never rises, whatever it withholds.</source>
        <translation>Цена не растёт, сколько бы он ни придержал.</translation>
    </message>
    <message>
        <source>Up to then it only loses; at %1 it is pivotal at the margin: the price jumps from %2 to %3.</source>
        <extracomment>%1 a quantity, %2 and %3 prices</extracomment>
        <translation>До этого он только теряет; с %1 без него спрос дешевле не закрыть: цена прыгает с %2 до %3.</translation>
    </message>
    <message>
        <source>From %1 on the price rises from %2 to %3.</source>
        <translation>Начиная с %1 цена растёт с %2 до %3.</translation>
    </message>
    <message>
        <source>A cap of %1</source>
        <translation>Предельная цена %1</translation>
    </message>
    <message>
        <source>The reference bid</source>
        <extracomment>a rule against market power, begins a sentence</extracomment>
        <translation>Эталонная заявка</translation>
    </message>
    <message>
        <source>%1 takes nothing back: what is not offered at all, no rule for offers brings back.</source>
        <extracomment>%1 a rule against market power ("A cap of 120")</extracomment>
        <translation>%1 не возвращает ничего: то, что вовсе не заявлено, правило о заявках не вернёт.</translation>
    </message>
    <message>
        <source>%1 takes %2 of the profit back; the price is then %3.</source>
        <extracomment>%1 a rule against market power ("A cap of 120"), %2 money, %3 a price</extracomment>
        <translation>%1 отбирает %2 прибыли; цена тогда %3.</translation>
    </message>
    <message>
        <source>But %1 of the demand go without: units that cost more than the cap stay away.</source>
        <extracomment>%1 a quantity</extracomment>
        <translation>Но %1 спроса остаются без энергии: блоки дороже предельной цены не выходят.</translation>
    </message>
    <message>
        <source>The book holds what was withheld, and its offers are taken for costs: undo brings the former book back.</source>
        <translation>Книга уже с придержанной мощностью, её заявки считаются затратами; отмена вернёт прежнюю книгу.</translation>
    </message>
    <message>
        <source>No rule can clear this book.</source>
        <translation>Ни одно правило не проводит эту книгу.</translation>
    </message>
</context>
<context>
    <name>PowerCurves</name>
    <message>
        <source>%1 withheld</source>
        <extracomment>In a chart: %1 a quantity</extracomment>
        <translation>придержано %1</translation>
    </message>
    <message>
        <source>from buyers to sellers: %1</source>
        <extracomment>In a chart, on the area that the rise of the price makes: %1 money</extracomment>
        <translation>от покупателей продавцам: %1</translation>
    </message>
</context>
<context>
    <name>PowerPanel</name>
    <message>
        <source>Supply curves</source>
        <translation>Кривые предложения</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Rules against it</source>
        <translation>Правила против</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Прогон</translation>
    </message>
</context>
<context>
    <name>PowerReport</name>
    <message>
        <source>Market power: %1</source>
        <extracomment>Title of a report: %1 a seller</extracomment>
        <translation>Рыночная сила: %1</translation>
    </message>
    <message>
        <source>A model: the offers of the book are taken for costs, and everybody else offers as before.</source>
        <translation>Модель: заявки книги считаются затратами, остальные заявляются как прежде.</translation>
    </message>
    <message>
        <source>An index below its threshold is a reason to look, not a finding of guilt.</source>
        <translation>Индекс за порогом — повод присмотреться, а не доказательство вины.</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>Точки прогона</translation>
    </message>
    <message>
        <source>Rules against it</source>
        <translation>Правила против</translation>
    </message>
    <message>
        <source>Sellers before and after</source>
        <translation>Продавцы до и после</translation>
    </message>
    <message>
        <source>Market before and after</source>
        <translation>Рынок до и после</translation>
    </message>
    <message>
        <source>Capacity that is not offered at all; cleared as “%1”</source>
        <extracomment>%1 a clearing rule</extracomment>
        <translation>Мощность вовсе не заявляется; правило «%1»</translation>
    </message>
    <message>
        <source>Capacity offered at %1; cleared as “%2”</source>
        <extracomment>%1 a price, %2 a clearing rule</extracomment>
        <translation>Мощность заявлена по %1; правило «%2»</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
</context>
<context>
    <name>PowerTables</name>
    <message>
        <source>%1, before</source>
        <extracomment>Column: %1 an index of market power, before withholding</extracomment>
        <translation>%1, до</translation>
    </message>
    <message>
        <source>%1, after</source>
        <extracomment>Column: %1 an index of market power, with the withholding</extracomment>
        <translation>%1, после</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>Концентрация (HHI)</translation>
    </message>
    <message>
        <source>Share of the four largest</source>
        <translation>Доля четырёх крупнейших</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>What the seller offers in all</source>
        <translation>Сколько продавец заявляет всего</translation>
    </message>
    <message>
        <source>RSI</source>
        <extracomment>Residual supply index, as short as a column heading</extracomment>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Must-run ratio</source>
        <translation>Доля незаменимой мощности</translation>
    </message>
    <message>
        <source>Lerner</source>
        <translation>Индекс Лернера</translation>
    </message>
    <message>
        <source>jump and best</source>
        <translation>скачок и лучшее</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучшее</translation>
    </message>
    <message>
        <source>jump</source>
        <extracomment>The first amount withheld at which the price rises</extracomment>
        <translation>скачок</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Выигрыш</translation>
    </message>
    <message>
        <source>Profit above that with nothing withheld</source>
        <translation>Прибыль сверх той, что без придержания</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: what the seller sold</extracomment>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Свои затраты</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Buyers' bill</source>
        <extracomment>Column: what all buyers pay</extracomment>
        <translation>Счёт покупателей</translation>
    </message>
    <message>
        <source>System cost</source>
        <extracomment>Column: true cost of all that was sold</extracomment>
        <translation>Затраты системы</translation>
    </message>
    <message>
        <source>Not served</source>
        <extracomment>Column: demand that nobody serves</extracomment>
        <translation>Не покрыто</translation>
    </message>
    <message>
        <source>Nothing withheld</source>
        <translation>Ничего не придержано</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>A state of the market: %1 a quantity</extracomment>
        <translation>придержано %1</translation>
    </message>
    <message>
        <source>the same under a cap of %1</source>
        <extracomment>A state of the market: %1 a price</extracomment>
        <translation>то же при предельной цене %1</translation>
    </message>
    <message>
        <source>the same with reference bids (cost + %1 %)</source>
        <extracomment>A state of the market: bids are replaced by the cost when they lie more than %1 percent above it</extracomment>
        <translation>то же с эталонными заявками (затраты + %1 %)</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>A state of the market, on an axis: nothing is withheld</extracomment>
        <translation>как есть</translation>
    </message>
    <message>
        <source>withheld</source>
        <extracomment>A state of the market, on an axis</extracomment>
        <translation>придержано</translation>
    </message>
    <message>
        <source>cap</source>
        <extracomment>A state of the market, on an axis: under a price cap</extracomment>
        <translation>предел цены</translation>
    </message>
    <message>
        <source>reference bid</source>
        <extracomment>A state of the market, on an axis: dear bids are replaced by the cost</extracomment>
        <translation>эталонная заявка</translation>
    </message>
</context>
<context>
    <name>PriceCategoryWords</name>
    <message>
        <source>no price</source>
        <comment>a category whose cost cannot be computed</comment>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month.</source>
        <translation>Сетевая мощность используется %1 ч в месяц.</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month; two-rate transmission pays above %2 hours.</source>
        <translation>Сетевая мощность используется %1 ч в месяц; двухставочный тариф выгоден выше %2 ч.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>categories and why they are closed</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>prices or hours are missing</source>
        <translation>не хватает цен или часов</translation>
    </message>
    <message>
        <source>Mean %1 kW, highest %2 kW, load factor %3 %.</source>
        <translation>Средняя %1 кВт, наибольшая %2 кВт, коэффициент заполнения графика %3 %.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Copies</source>
        <translation>Число копий</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Odd or even pages</source>
        <translation>Нечётные или чётные страницы</translation>
    </message>
    <message>
        <source>Print options</source>
        <translation>Параметры печати</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>У&amp;меньшить</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Показать сведения о версии.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показать справку по ключам командной строки.</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Неизвестный ключ «%1».</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Нет значения после «%1».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Ключи:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Отделяет и возвращает панель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Закрывает панель</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти на уровень выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте имя файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте имя папки.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папку удалить нельзя.</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Размер страницы:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Высота:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Подача бумаги:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Перевёрнутая альбомная</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Перевёрнутая книжная</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхнее поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левое поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правое поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>нижнее поле</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Расположение страниц</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Порядок страниц:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Страниц на листе:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметры (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюймы (″)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункты (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пики (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>″</translation>
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
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Восстановить исходное</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Локальный файл</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записать файл PDF</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Печать в файл…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — это папка.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>В файл %1 нельзя писать.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неверно заданы страницы</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» записано неверно. Разделяйте страницы и диапазоны запятой, диапазон задавайте через дефис; диапазоны не должны пересекаться.</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Первая страница не может быть больше последней.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Конфликт двусторонней печати</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Настройки двусторонней печати противоречат друг другу. Исправить их?</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>«Страниц на листе» и «Набор страниц» нельзя задать вместе.
Отключите что-то одно.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Слева направо, сверху вниз</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Слева направо, снизу вверх</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа налево, снизу вверх</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа налево, сверху вниз</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Снизу вверх, слева направо</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Снизу вверх, справа налево</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Сверху вниз, слева направо</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Сверху вниз, справа налево</translation>
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
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Разворот</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Все страницы сразу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Параметры страницы</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Свойства принтера</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Параметры задания</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Конфликт параметров страницы</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Параметры страницы противоречат друг другу. Исправить их?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Конфликт дополнительных параметров</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Дополнительные параметры противоречат друг другу. Исправить их?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Некоторые параметры противоречат друг другу. Исправьте их.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Число копий:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Набор страниц:</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметры вывода</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>По копиям</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Страницы и диапазоны через запятую, диапазон — два числа через дефис. Например: 3,5-7,9 — это страницы 3, 5, 6, 7 и 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Свойства</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Расположение:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тип:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Вывести в &amp;файл:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левому краю</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правому краю</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Страница влево</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Страница вверх</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Страница вправо</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница вниз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Made with MeritDesk: %1</source>
        <comment>a date</comment>
        <translation>Подготовлено в MeritDesk: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source of the data: %1</source>
        <translation>Источник данных: %1</translation>
    </message>
    <message>
        <source>The rules and how sure they are</source>
        <translation>Правила и степень их достоверности</translation>
    </message>
    <message>
        <source>Law: read in the act itself. Inference: concluded from acts and practice. Typical value: usual, not yours. From memory: not checked against its source. Only what is marked as law is official.</source>
        <translation>Закон: прочитано в самом акте. Вывод: следует из актов и практики. Типовое значение: обычное, не ваше. По памяти: с источником не сверено. Официально только то, что отмечено как закон.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>ResponseAnswer</name>
    <message>
        <source>Switching off %1 for %2 loses %3 a year: %4.</source>
        <extracomment>%1 a power ("100 MW"), %2 a time ("4 hours"), %3 money, %4 a mechanism</extracomment>
        <translation>Разгрузка на %1 в течение %2 приносит убыток %3 в год: %4.</translation>
    </message>
    <message>
        <source>Switching off %1 for %2 earns %3 a year: %4.</source>
        <translation>Разгрузка на %1 (%2) приносит %3 в год: %4.</translation>
    </message>
    <message>
        <source>The capacity price falls by %1 a month: %2 a year on %3 bought.</source>
        <translation>Цена мощности снижается на %1 в месяц: %2 в год на покупке %3.</translation>
    </message>
    <message>
        <source>The capacity price stays as it is.</source>
        <translation>Цена мощности не меняется.</translation>
    </message>
    <message>
        <source>The day-ahead price falls by %1 on average in the hours of %2: %3 a year.</source>
        <translation>Цена РСВ в часы (%2) снижается в среднем на %1: %3 в год.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>The day-ahead price stays as it is.</source>
        <translation>Цена РСВ не меняется.</translation>
    </message>
    <message>
        <source>No own station sells on these markets, so none loses.</source>
        <translation>Собственные станции на этих рынках не продают и не теряют.</translation>
    </message>
    <message>
        <source>Own stations lose %1, more than the %2 that the lower prices save.</source>
        <extracomment>%1 and %2 money a year</extracomment>
        <translation>Собственные станции теряют %1, больше, чем %2 экономии от снижения цен.</translation>
    </message>
    <message>
        <source>Own stations lose %1, less than the %2 that the lower prices save.</source>
        <translation>Собственные станции теряют %1, меньше, чем %2 экономии от снижения цен.</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>Участие окупается</translation>
    </message>
    <message>
        <source>It earns %1 a year</source>
        <translation>Участие приносит %1 в год</translation>
    </message>
    <message>
        <source>No delivered share between 0 and 100 % meets the target exactly.</source>
        <translation>Ни одна доля исполнения от 0 до 100 % не даёт цели точно.</translation>
    </message>
    <message>
        <source>%1 from a delivered share of %2 on.</source>
        <extracomment>%1 "It pays" or "It earns 5 mln RUB a year", %2 a share</extracomment>
        <translation>%1 начиная с доли исполнения %2.</translation>
    </message>
    <message>
        <source>No capacity price meets the target: too little is delivered.</source>
        <translation>Никакая цена мощности не даёт цели: исполняется слишком мало.</translation>
    </message>
    <message>
        <source>%1 at any capacity price (given: %2).</source>
        <translation>%1 при любой цене мощности (задано: %2).</translation>
    </message>
    <message>
        <source>%1 from a capacity price of %2 a month on (given: %3).</source>
        <translation>%1 начиная с цены мощности %2 в месяц (задано: %3).</translation>
    </message>
    <message>
        <source>Without an event nothing is produced less.</source>
        <translation>Без событий производство не снижается.</translation>
    </message>
    <message>
        <source>No cost of lost production meets the target.</source>
        <translation>Никакие потери производства не дают цели.</translation>
    </message>
    <message>
        <source>%1 as long as a MWh not consumed costs less than %2 of production (given: %3).</source>
        <translation>%1, пока потери производства меньше %2 (задано: %3).</translation>
    </message>
</context>
<context>
    <name>ResponseCards</name>
    <message>
        <source>Net of the year</source>
        <extracomment>%1 money</extracomment>
        <translation>Итог за год</translation>
    </message>
    <message>
        <source>%1 a MW of depth</source>
        <translation>%1 на МВт глубины</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>%1 paid for: the cap binds</source>
        <translation>оплачивается %1: действует ограничение</translation>
    </message>
    <message>
        <source>%1 paid for</source>
        <translation>оплачивается %1</translation>
    </message>
    <message>
        <source>Lower prices, for the group</source>
        <extracomment>%1 and %2 money</extracomment>
        <translation>Снижение цен для группы</translation>
    </message>
    <message>
        <source>%1 saved, %2 lost by own stations</source>
        <translation>экономия %1, потери своих станций %2</translation>
    </message>
    <message>
        <source>Delivery that it takes</source>
        <translation>Необходимая доля исполнения</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>below that it loses against the target</source>
        <translation>ниже неё цель не достигается</translation>
    </message>
    <message>
        <source>no share meets the target</source>
        <translation>ни одна доля не даёт цели</translation>
    </message>
</context>
<context>
    <name>ResponseEventsPaper</name>
    <message>
        <source>peak load %1</source>
        <extracomment>Settings of a baseline method: the peak load that a firm level comes down from</extracomment>
        <translation>максимум нагрузки %1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>Settings of a baseline method: x days of the last y</extracomment>
        <translation>%1 из %2 дней</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), weight %1</source>
        <translation>
            <numerusform>%n день, вес %1</numerusform>
            <numerusform>%n дня, вес %1</numerusform>
            <numerusform>%n дней, вес %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>additive</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>аддитивная</translation>
    </message>
    <message>
        <source>additive, upwards only</source>
        <translation>аддитивная, только вверх</translation>
    </message>
    <message>
        <source>multiplicative</source>
        <translation>мультипликативная</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>used too little</source>
        <translation>потребление слишком мало</translation>
    </message>
    <message>
        <source>not eligible, as entered</source>
        <translation>исключён пользователем</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>События по месяцам</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Met (model)</source>
        <translation>Выполнен (модель)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Days chosen for events</source>
        <translation>Дни, выбранные для событий</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Дни календаря</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Левая часть</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Правая часть</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>The zone saves</source>
        <translation>Экономия зоны</translation>
    </message>
    <message>
        <source>The group gains</source>
        <translation>Выигрыш группы</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Компании группы</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Buys capacity</source>
        <translation>Покупает мощность</translation>
    </message>
    <message>
        <source>Sells capacity</source>
        <translation>Продаёт мощность</translation>
    </message>
    <message>
        <source>Buys day-ahead</source>
        <translation>Покупает на РСВ</translation>
    </message>
    <message>
        <source>Sells day-ahead</source>
        <translation>Продаёт на РСВ</translation>
    </message>
    <message>
        <source>Generates for retail</source>
        <translation>Розничная генерация</translation>
    </message>
    <message>
        <source>What the companies gain</source>
        <translation>Что выигрывают компании</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>On the capacity auction</source>
        <translation>В КОМ</translation>
    </message>
    <message>
        <source>On the day-ahead market</source>
        <translation>На РСВ</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Чистый выигрыш</translation>
    </message>
    <message>
        <source>Baselines of the metered event</source>
        <translation>Базовые нагрузки замеренного события</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Mean reduction</source>
        <translation>Среднее снижение</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Поставлено</translation>
    </message>
    <message>
        <source>RRMSE</source>
        <extracomment>Relative error of a baseline: root of the mean squared error over the mean</extracomment>
        <translation>RRMSE</translation>
    </message>
    <message>
        <source>Days foretold</source>
        <translation>Предсказано дней</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Точен</translation>
    </message>
    <message>
        <source>Days left out of the baselines</source>
        <translation>Дни, исключённые из базовых нагрузок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ResponseFields</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Several values, parted by semicolons or blanks</source>
        <translation>Несколько значений через точку с запятой или пробел</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Разгрузка</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Глубины разгрузки</translation>
    </message>
    <message>
        <source>Durations, 1 to 8 hours</source>
        <translation>Длительности, от 1 до 8 часов</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Месяцев в году</translation>
    </message>
    <message>
        <source>Events a month at most</source>
        <translation>Событий в месяц не более</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>Цены мощности</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>руб./МВт в месяц</translation>
    </message>
    <message>
        <source>The purchase price is</source>
        <translation>Цена покупки дана</translation>
    </message>
    <message>
        <source>for a MW of peak, the reserve inside</source>
        <translation>за МВт пика, резерв учтён</translation>
    </message>
    <message>
        <source>for a purchased MW, the reserve on top</source>
        <translation>за покупаемый МВт, резерв сверху</translation>
    </message>
    <message>
        <source>Reserve coefficient</source>
        <translation>Коэффициент резервирования</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>Коэффициент учёта</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a mechanism, %2 a time ("4 hours")</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cap of the pilot (empty: none)</source>
        <translation>Ограничение пилота (пусто: нет)</translation>
    </message>
    <message>
        <source>The cap limits</source>
        <translation>Ограничение относится к</translation>
    </message>
    <message>
        <source>the counted volume</source>
        <translation>учтённому объёму</translation>
    </message>
    <message>
        <source>the declared depth</source>
        <translation>заявленной глубине</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Доля исполнения</translation>
    </message>
    <message>
        <source>one for all months</source>
        <translation>одна на все месяцы</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>Delivered in month %1</source>
        <translation>Исполнение в месяце %1</translation>
    </message>
    <message>
        <source>Delivered (1 is all)</source>
        <translation>Исполнение (1 — полностью)</translation>
    </message>
    <message>
        <source>Surcharge on the missing part (0.25 is 25 %)</source>
        <translation>Надбавка за недопоставку (0,25 — это 25 %)</translation>
    </message>
    <message>
        <source>Costs and target</source>
        <translation>Затраты и цель</translation>
    </message>
    <message>
        <source>Technical costs of a year</source>
        <translation>Технические затраты за год</translation>
    </message>
    <message>
        <source>Costs of an event</source>
        <translation>Затраты на событие</translation>
    </message>
    <message>
        <source>Lost production</source>
        <translation>Потери производства</translation>
    </message>
    <message>
        <source>Count the energy not bought as a gain</source>
        <translation>Считать некупленную энергию выигрышем</translation>
    </message>
    <message>
        <source>Net that break-evens aim at</source>
        <translation>Итог, к которому ведут точки безубыточности</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Baseline</source>
        <translation>Базовая нагрузка</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Group balance</source>
        <translation>Баланс группы</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
</context>
<context>
    <name>ResponsePaper</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Nothing delivered</source>
        <translation>Ничего не исполнено</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Как задано</translation>
    </message>
    <message>
        <source>Everything delivered</source>
        <translation>Исполнено полностью</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>За что платят</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Цена за месяц</translation>
    </message>
    <message>
        <source>Counted share</source>
        <translation>Коэффициент учёта</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Событий</translation>
    </message>
    <message>
        <source>Fall of the auction's price</source>
        <translation>Снижение цены КОМ</translation>
    </message>
    <message>
        <source>Mechanisms and how sure they are</source>
        <translation>Механизмы и их достоверность</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Money of the year</source>
        <translation>Деньги за год</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>beside the lines: more than never taking part</source>
        <translation>вне строк: дороже, чем без участия</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Column of a matrix of depths and durations: the year's net of events that long</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Depths and durations</source>
        <translation>Глубины и длительности</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>Cap binds</source>
        <translation>Предел действует</translation>
    </message>
    <message>
        <source>Surcharge on what is missing</source>
        <translation>Надбавка на недостающее</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>Точки безубыточности</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>Доля исполнения</translation>
    </message>
    <message>
        <source>Cost of lost production</source>
        <translation>Цена потерянной продукции</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верх</translation>
    </message>
    <message>
        <source>Net at low</source>
        <translation>Итог при низком</translation>
    </message>
    <message>
        <source>Net at high</source>
        <translation>Итог при высоком</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Размах</translation>
    </message>
</context>
<context>
    <name>ResponseReport</name>
    <message numerus="yes">
        <source>Demand response: %1 for %n hour(s)</source>
        <translation>
            <numerusform>Управление спросом: %1 на %n час</numerusform>
            <numerusform>Управление спросом: %1 на %n часа</numerusform>
            <numerusform>Управление спросом: %1 на %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), RUB a year without VAT</source>
        <translation>
            <numerusform>%n месяц, руб. в год без НДС</numerusform>
            <numerusform>%n месяца, руб. в год без НДС</numerusform>
            <numerusform>%n месяцев, руб. в год без НДС</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the net of the year meets the target of %1, all else as it is; a dash where nothing meets it.</source>
        <translation>Где итог года достигает заданных %1 при прочих равных; прочерк — не достигается нигде.</translation>
    </message>
    <message>
        <source>Nothing is gained under any mechanism; “%1” comes to %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money below zero</extracomment>
        <translation>Ни один механизм не даёт выигрыша; «%1» — %2 в год.</translation>
    </message>
    <message>
        <source>“%1” gains the most: %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money</extracomment>
        <translation>Больше всего даёт «%1»: %2 в год.</translation>
    </message>
    <message>
        <source>The target is still met with %1 of the obligation delivered.</source>
        <translation>Цель ещё достигается при исполнении %1 обязательства.</translation>
    </message>
    <message>
        <source>Rules as the study tells them, prices as entered: what a participant is really paid is settled by the operator. Nothing here is official.</source>
        <translation>Правила — как в исследовании, цены — как заданы: что участник получит на деле, определяют расчёты оператора. Ничего официального здесь нет.</translation>
    </message>
    <message>
        <source>Depth and duration</source>
        <translation>Глубина и длительность</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>Первые %1 из %2 дней.</translation>
    </message>
    <message>
        <source>Criterion: %1.</source>
        <translation>Критерий: %1.</translation>
    </message>
    <message>
        <source>Left side: %1. Right side: %2.</source>
        <extracomment>%1 and %2 are what a criterion compares</extracomment>
        <translation>Левая часть: %1. Правая часть: %2.</translation>
    </message>
    <message>
        <source>Who buys more than it sells gains by lower prices, who sells more loses: the fall only says how much. Generation for retail is not sold on these markets and changes nothing.</source>
        <translation>Кто покупает больше, чем продаёт, выигрывает от снижения цен, кто продаёт больше — теряет; величина снижения говорит лишь, сколько. Розничная генерация на этих рынках не продаётся и ничего не меняет.</translation>
    </message>
    <message>
        <source>A method is accurate when its relative error over the days before is below %1. Which baseline the operator takes is not public.</source>
        <translation>Метод точен, если его относительная погрешность по предыдущим дням ниже %1. Какую базовую нагрузку берёт оператор, не опубликовано.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Sensitivity and companies: %1</source>
        <translation>Чувствительность и компании: %1</translation>
    </message>
    <message>
        <source>Verdicts of the model</source>
        <translation>Выводы модели</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Методы базовой нагрузки</translation>
    </message>
</context>
<context>
    <name>ResponseTexts</name>
    <message>
        <source>bn RUB</source>
        <extracomment>Money: thousand million roubles, as in "1.25 bn RUB"</extracomment>
        <translation>млрд руб.</translation>
    </message>
    <message>
        <source>mln RUB</source>
        <translation>млн руб.</translation>
    </message>
    <message>
        <source>thousand RUB</source>
        <translation>тыс. руб.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A scale of money in roubles, "10 bn"</extracomment>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <extracomment>A scale of money in roubles, "10 mln"</extracomment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 th.</source>
        <extracomment>A scale of money in roubles, ten thousand</extracomment>
        <translation>%1 тыс.</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>hundred mln RUB</source>
        <extracomment>Money in Chinese counting: a hundred million roubles (亿)</extracomment>
        <translation>сотен млн руб.</translation>
    </message>
    <message>
        <source>ten thousand RUB</source>
        <extracomment>Money in Chinese counting: ten thousand roubles (万)</extracomment>
        <translation>десятков тыс. руб.</translation>
    </message>
    <message>
        <source>%1 hundred mln</source>
        <extracomment>A scale of money in Chinese counting: %1 times a hundred million roubles (亿)</extracomment>
        <translation>%1 сот. млн</translation>
    </message>
    <message>
        <source>%1 ten th.</source>
        <extracomment>A scale of money in Chinese counting: %1 times ten thousand roubles (万)</extracomment>
        <translation>%1 дес. тыс.</translation>
    </message>
</context>
<context>
    <name>RuleBars</name>
    <message>
        <source>Awarded quantity</source>
        <translation>Принятый объём</translation>
    </message>
    <message>
        <source>Money paid or received</source>
        <translation>Уплачено или получено</translation>
    </message>
    <message>
        <source>Gain against %1</source>
        <extracomment>Heading of bars: how much better or worse off than under the rule %1</extracomment>
        <translation>Выигрыш против %1</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Price convention</source>
        <translation>Способ определения цены</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Равные цены</translation>
    </message>
    <message>
        <source>Who is served first among equal prices</source>
        <translation>Кто первый при равных ценах</translation>
    </message>
    <message>
        <source>Ties: earlier first</source>
        <extracomment>Among equal prices the earlier order is served first</extracomment>
        <translation>Равные цены: кто раньше</translation>
    </message>
    <message>
        <source>Ties: pro rata</source>
        <extracomment>Equal prices share in proportion to their quantities</extracomment>
        <translation>Равные цены: пропорционально</translation>
    </message>
    <message>
        <source>Ties: larger first</source>
        <extracomment>Among equal prices the larger order is served first</extracomment>
        <translation>Равные цены: кто больше</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Samara, November 2025: one bill to the kopeck</source>
        <translation>Самара, ноябрь 2025: один счёт до копейки</translation>
    </message>
    <message>
        <source>Samara 2025: a year of category 4 at real prices</source>
        <translation>Самара 2025: год по ЦК4 по действительным ценам</translation>
    </message>
    <message>
        <source>Samara 2025: every category, a sheet made for teaching</source>
        <translation>Самара 2025: все категории, учебный прайс</translation>
    </message>
    <message>
        <source>Meter messages: a week of 80020 files</source>
        <translation>Макеты 80020: неделя</translation>
    </message>
    <message>
        <source>Meter table: one line an hour</source>
        <translation>Таблица учёта: строка на час</translation>
    </message>
    <message>
        <source>Meter table: one line a day</source>
        <translation>Таблица учёта: строка на день</translation>
    </message>
    <message>
        <source>Shaanxi: a monthly auction with twelve orders</source>
        <translation>Шэньси: месячный аукцион, двенадцать заявок</translation>
    </message>
    <message>
        <source>Ten orders: one price of 300</source>
        <translation>Десять заявок: единая цена 300</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20: a real day-ahead book</source>
        <translation>Италия, 20 апреля 2025, час 20: настоящая книга заявок на сутки вперёд</translation>
    </message>
    <message>
        <source>Samara, November 2025</source>
        <translation>Самара, ноябрь 2025</translation>
    </message>
    <message>
        <source>564130032113101, channel 01</source>
        <translation>564130032113101, канал 01</translation>
    </message>
    <message>
        <source>Samara 2025, synthetic load for teaching</source>
        <translation>Самара 2025, учебная нагрузка</translation>
    </message>
    <message>
        <source>Real day, off days x 0.65 to 0.8 (synthetic)</source>
        <translation>Настоящий день, выходные × 0,65–0,8 (учебная)</translation>
    </message>
    <message>
        <source>Samara 2025, teaching price sheet</source>
        <translation>Самара 2025, учебный прайс</translation>
    </message>
    <message>
        <source>Workshop (synthetic)</source>
        <translation>Цех (учебная нагрузка)</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20 (GME day-ahead)</source>
        <translation>Италия, 20 апреля 2025, 20-й час (РСВ, GME)</translation>
    </message>
    <message>
        <source>Shaanxi, a monthly auction book</source>
        <translation>Шэньси, месячный аукцион</translation>
    </message>
    <message>
        <source>Ten orders</source>
        <translation>Десять заявок</translation>
    </message>
    <message>
        <source>Samara oblast, November 2025: the energy rate of category 4 by hour, the peak hours of the commercial operator, the planned hours of the System Operator, capacity price, demand-response fee and network maintenance rate are published figures; voltage and margin group are not stated there. Load: one real day of a meter (message 80020 of 31 October 2021, names invented) repeated on all 30 days. Energy rate includes losses, margin and other services. Connection data chosen for the sample.</source>
        <translation>Самарская область, ноябрь 2025: ставка за электроэнергию четвёртой категории по часам, часы пика коммерческого оператора, плановые часы Системного оператора, цена мощности, плата за услуги по управлению спросом и ставка за содержание сетей — опубликованные цифры; напряжение и группа сбытовой надбавки там не указаны. Нагрузка: одни реальные сутки счётчика (сообщение 80020 от 31 октября 2021, имена вымышлены), повторённые все 30 дней. Ставка за энергию включает потери, надбавку и иные услуги. Данные присоединения выбраны для примера.</translation>
    </message>
    <message>
        <source>Samara oblast 2025: twelve months of published rates and peak hours as in the November sample. The load is synthetic, made for teaching: the same real day on working days, x 0.8 on free Saturdays, x 0.65 on Sundays and holidays, in whole kWh.</source>
        <translation>Самарская область, 2025: двенадцать месяцев опубликованных ставок и часов пика, как в ноябрьском примере. Нагрузка синтетическая, учебная: те же реальные сутки в рабочие дни, × 0,8 в выходные субботы, × 0,65 в воскресенья и праздники, в целых кВт·ч.</translation>
    </message>
    <message>
        <source>Made for teaching, not a published price sheet. Published: capacity price, demand-response fee, peak hours and planned hours of Samara oblast 2025; transmission tariffs of Samara oblast for SN2 (single 2334.12, losses 519.60 RUB/MWh, maintenance 1207354.26 RUB/MW a month; typical, year not shown); zone hours of 2015 (later ones not found). Derived: dam_bm = published category 4 energy rate - losses 519.60 - margin 310.20 - other 4.10; dam = dam_bm - 6; over_plan = 4 %, under_plan = 3 % of dam_bm; category 1 and zone prices = simple mean of dam_bm over their hours plus alpha x capacity. Chosen: margin, other, alpha (0.0018; day 0.0027; half-peak 0.0012; peak 0.0056; night 0), plan_volume_rate, deviation_rate, the load (the synthetic year x 0.25) and a plan that misses by 5 %.</source>
        <translation>Учебный, а не опубликованный прайс. Опубликовано: цена мощности, плата за управление спросом, часы пика и плановые часы Самарской области 2025; тарифы на передачу Самарской области для СН2 (одноставочный 2334,12, потери 519,60 руб./МВт·ч, содержание 1207354,26 руб./МВт в месяц; типичные, год не указан); зонные часы 2015 года (более поздние не найдены). Выведено: dam_bm = опубликованная ставка четвёртой категории − потери 519,60 − надбавка 310,20 − иные 4,10; dam = dam_bm − 6; over_plan = 4 %, under_plan = 3 % от dam_bm; цены первой категории и зон = простое среднее dam_bm по их часам плюс alpha × мощность. Выбрано: надбавка, иные, alpha (0,0018; день 0,0027; полупик 0,0012; пик 0,0056; ночь 0), plan_volume_rate, deviation_rate, нагрузка (синтетический год × 0,25) и план с ошибкой 5 %.</translation>
    </message>
    <message>
        <source>A book of a Shaanxi auction as found in published course code, with its company names; CNY/MWh and MWh.</source>
        <translation>Заявки аукциона пров. Шэньси из опубликованного учебного кода, с названиями компаний; юаней/МВт·ч и МВт·ч.</translation>
    </message>
    <message>
        <source>A book of ten orders from the same published course code: price 300, volume 10500 under the uniform rule.</source>
        <translation>Десять заявок из того же опубликованного учебного кода: цена 300, объём 10500 при единой цене.</translation>
    </message>
    <message>
        <source>GME MGP (Italian day-ahead market), published offers, exchanges and prices of 20 April 2025, hour 20: all seven zones at one price; accepted blocks as price-takers, net border exchange (4021 MWh in) as an inelastic order at the price floor of -500. Published price 120.26 EUR/MWh.</source>
        <translation>GME MGP (итальянский рынок на сутки вперёд), опубликованные заявки, перетоки и цены 20 апреля 2025, 20-й час: все семь зон с одной ценой; принятые блоки — как ценоприниматели, сальдо перетоков (приём 4021 МВт·ч) — как неэластичная заявка по нижней границе цены −500. Опубликованная цена 120,26 евро/МВт·ч.</translation>
    </message>
    <message>
        <source>Guangdong training case</source>
        <translation>Учебный пример Гуандуна</translation>
    </message>
    <message>
        <source>Untraded orders and the price</source>
        <translation>Заявки без сделки и цена</translation>
    </message>
    <message>
        <source>One MWh and the price</source>
        <translation>Один МВт·ч и цена</translation>
    </message>
    <message>
        <source>Everybody at 367.4</source>
        <translation>Все по 367,4</translation>
    </message>
    <message>
        <source>Training case of the Guangdong market, 2016, inputs as published in a course of that year; spreads (0.001 CNY/kWh = CNY/MWh), quantities converted from 10 MWh to MWh; 80 % of what the sellers declare may trade.</source>
        <translation>Учебный пример рынка Гуандуна 2016 года, исходные данные из опубликованного курса; разницы цен (0,001 юаня/кВт·ч = юань/МВт·ч), объёмы переведены из 10 МВт·ч в МВт·ч; торговать может 80 % заявленного продавцами.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the clearing details of Anhui, Art. 7: the offers at 310 and 320 move Anhui's price from 350 to 360, and 300 gets nothing. Remove them to compare.</source>
        <translation>Построено для обучения по правилам клиринга Аньхоя, ст. 7: предложения по 310 и 320 сдвигают цену Аньхоя с 350 до 360, а 300 не получает ничего. Удалите их и сравните.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the trading rules of Guangdong 2017, Art. 78: a pair of one MWh at 310 and 305 moves the price from 350 to 307.5. A least marginal lot, an option of the rule, undoes it.</source>
        <translation>Построено для обучения по правилам торговли Гуандуна 2017 года, ст. 78: пара в один МВт·ч по 310 и 305 сдвигает цену с 350 до 307,5. Наименьшая предельная партия, параметр правила, это отменяет.</translation>
    </message>
    <message>
        <source>Constructed on Anhui's second batch of 2017, where all declared 0.3674 CNY/kWh (press report); quantities chosen. All rules give one price, and share the offers out differently.</source>
        <translation>Построено по второму пакету Аньхоя 2017 года, где все заявили 0,3674 юаня/кВт·ч (по сообщению прессы); объёмы выбраны. Все правила дают одну цену, но делят предложения по-разному.</translation>
    </message>
    <message>
        <source>Guangdong training case: what the surplus return gives to whom</source>
        <translation>Учебный пример Гуандуна: кому что даёт возврат разницы</translation>
    </message>
    <message>
        <source>Anhui: orders that do not trade move the price</source>
        <translation>Аньхой: заявки без сделки сдвигают цену</translation>
    </message>
    <message>
        <source>Guangdong: one MWh moves the price</source>
        <translation>Гуандун: один МВт·ч сдвигает цену</translation>
    </message>
    <message>
        <source>Everybody declares 367.4: who is served?</source>
        <translation>Все заявили 367,4: кто получит сделку?</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching</source>
        <translation>Восемь учебных раундов</translation>
    </message>
    <message>
        <source>Constructed for teaching: eight monthly rounds with invented firms, bids and deliveries; no published market. The capacities of the first five firms are those of a worked example of the residual supply index (300, 200, 450, 150 and 100 against a demand of 1000). Bids draw together from March to June, one firm keeps bidding without an award, one offers less than its capacity in June, and two firms enter in July. CNY/MWh and MWh.</source>
        <translation>Составлено для обучения: восемь месячных раундов с вымышленными компаниями, заявками и поставками; это не опубликованный рынок. Мощности первых пяти компаний взяты из разобранного примера индекса остаточного предложения (300, 200, 450, 150 и 100 при спросе 1000). С марта по июнь заявки сближаются, одна компания подаёт заявки раз за разом без сделки, одна в июне предлагает меньше своей мощности, в июле приходят две новые компании. CNY/МВт·ч и МВт·ч.</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching: a market to be screened</source>
        <translation>Восемь учебных раундов: рынок для скрининга</translation>
    </message>
    <message>
        <source>Six plants and a demand of 1000 MW</source>
        <translation>Шесть станций и спрос 1000 МВт</translation>
    </message>
    <message>
        <source>Three users and their net-back</source>
        <translation>Три потребителя и их нетбэк</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>Ветреное воскресенье</translation>
    </message>
    <message>
        <source>Constructed for teaching; no published book.</source>
        <translation>Составлено для занятия; опубликованной книги нет.</translation>
    </message>
    <message>
        <source>Constructed for teaching; the argument is that of Kahn, Cramton, Porter and Tabors, 2001.</source>
        <translation>Составлено для занятия; довод Кана, Крамтона, Портера и Тейборса, 2001.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the Henan direct power trading rules 2015 No. 1521, annex on centralized matching.</source>
        <translation>Составлено для занятия по правилам прямой торговли Хэнани 2015 № 1521, приложение о централизованном сведении.</translation>
    </message>
    <message>
        <source>Constructed for teaching. That suppliers in California held back output in summer 2000 which was profitable at the market price is the finding of Joskow and Kahn, 2002.</source>
        <translation>Составлено для занятия. Что поставщики Калифорнии летом 2000 года придерживали выработку, выгодную по рыночной цене, показали Джоскоу и Кан, 2002.</translation>
    </message>
    <message>
        <source>Constructed for teaching; in summer 2000 California lowered its cap from 750 to 250 dollars per MWh.</source>
        <translation>Составлено для занятия; летом 2000 года Калифорния снизила предельную цену с 750 до 250 долларов за МВт·ч.</translation>
    </message>
    <message>
        <source>A class after three rounds: a firm nobody can do without</source>
        <translation>Игра после трёх раундов: генератор, без которого не обойтись</translation>
    </message>
    <message>
        <source>A firm nobody can do without</source>
        <translation>Фирма, без которой не обойтись</translation>
    </message>
    <message>
        <source>Constructed for teaching: no supplier wrote this invoice. The case is the November sample; planted are peak hours read one hour late (capacity and demand-response fee), network capacity from the largest of 24 hours, and VAT of 22 instead of 20 percent.</source>
        <translation>Составлено для обучения: такого счёта никто не выставлял. Исходные данные — ноябрьский пример; заложены ошибки: час пиковой нагрузки взят на час позже (мощность и услуги по управлению изменением режима потребления), сетевая мощность по максимуму из 24 часов, НДС 22 вместо 20 процентов.</translation>
    </message>
    <message>
        <source>Samara, November 2025: an invoice with four errors</source>
        <translation>Самара, ноябрь 2025: счёт с четырьмя ошибками</translation>
    </message>
    <message>
        <source>Machine works</source>
        <translation>Машиностроительный завод</translation>
    </message>
    <message>
        <source>Foundry</source>
        <translation>Литейный цех</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Холодильный склад</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Центр обработки данных</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Пекарня</translation>
    </message>
    <message>
        <source>Supermarket on the square</source>
        <translation>Супермаркет на площади</translation>
    </message>
    <message>
        <source>Supermarket at the station</source>
        <translation>Супермаркет у вокзала</translation>
    </message>
    <message>
        <source>Office house</source>
        <translation>Офисный центр</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Pumping station</source>
        <translation>Насосная станция</translation>
    </message>
    <message>
        <source>Street lighting</source>
        <translation>Уличное освещение</translation>
    </message>
    <message>
        <source>Furniture workshop</source>
        <translation>Мебельная мастерская</translation>
    </message>
    <message>
        <source>200 kWh out of two peak hours into the night</source>
        <translation>200 кВт·ч из двух пиковых часов на ночь</translation>
    </message>
    <message>
        <source>A storage with a timetable</source>
        <translation>Накопитель по расписанию</translation>
    </message>
    <message>
        <source>The same storage, the hours known in advance</source>
        <translation>Тот же накопитель, часы известны заранее</translation>
    </message>
    <message>
        <source>The year of Samara oblast 2025 as in the sample of the year (published rates and peak hours, synthetic load). The what-ifs are made for teaching: the figures of the storage are chosen.</source>
        <translation>Год Самарской области 2025, как в примере года (опубликованные ставки и часы пика, учебная нагрузка). Варианты учебные: параметры накопителя выбраны.</translation>
    </message>
    <message>
        <source>Constructed for teaching: twelve invented consumers with invented connection data. Price sheet, peak hours and planned hours of the sample with every category (Samara oblast 2025, partly published, partly chosen; its source says which). Loads: the synthetic year of the other samples and five typical days made for teaching, repeated all year with a seasonal factor, each scaled to its site. No plans, so categories 5 and 6 stay closed.</source>
        <translation>Составлено для обучения: двенадцать вымышленных потребителей с вымышленными данными присоединения. Цены, часы пика и плановые часы — из примера со всеми категориями (Самарская область, 2025 год, частью опубликованы, частью выбраны; что именно, сказано в его источнике). Нагрузки: синтетический год других примеров и пять типовых суток, составленных для обучения и повторённых весь год с сезонным коэффициентом, каждые со своим масштабом. Планов нет, поэтому категории 5 и 6 закрыты.</translation>
    </message>
    <message>
        <source>Twelve sites: who saves most by another category</source>
        <translation>Двенадцать площадок: кому смена категории выгоднее всего</translation>
    </message>
    <message>
        <source>Samara 2025: a shift, a storage, and the best it could do</source>
        <translation>Самара 2025: перенос нагрузки, накопитель и его предел</translation>
    </message>
    <message>
        <source>Constructed for teaching; the principle, balance energy as the dearest energy of the hour, is that of the Estonian system operator.</source>
        <translation>Составлено для обучения; принцип «балансирующая энергия – самая дорогая энергия часа» принадлежит системному оператору Эстонии.</translation>
    </message>
    <message>
        <source>Retailer with a wind park (constructed)</source>
        <translation>Сбыт с ветропарком (вымышленный)</translation>
    </message>
    <message>
        <source>All other parties of Estonia</source>
        <translation>Все остальные стороны Эстонии</translation>
    </message>
    <message>
        <source>Retailer (constructed)</source>
        <translation>Сбыт (вымышленный)</translation>
    </message>
    <message>
        <source>Wind park of 50 MW (constructed)</source>
        <translation>Ветропарк 50 МВт (вымышленный)</translation>
    </message>
    <message>
        <source>Seller of electricity (constructed)</source>
        <translation>Продавец электроэнергии (вымышленный)</translation>
    </message>
    <message>
        <source>Producer (constructed)</source>
        <translation>Производитель (вымышленный)</translation>
    </message>
    <message>
        <source>Made for teaching</source>
        <translation>Составлено для обучения</translation>
    </message>
    <message>
        <source>Elering, average price of the open supply in January 2015</source>
        <translation>Elering, средняя цена открытой поставки в январе 2015</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of 7 to 10 February 2024, read off a published chart to about 2 MWh</source>
        <translation>Baltic Transparency Dashboard (CC BY 4.0), часовой небаланс системы 7–10 февраля 2024, считан с опубликованного графика с точностью около 2 МВт·ч</translation>
    </message>
    <message>
        <source>Volumes: Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of Estonia and the Baltic area, read off a published chart to about 2 MWh; days and hours in CET. Where the area's marker is hidden its volume is the sum of the three countries; on 10 February from 16:00 the chart does not add up. All prices, the neutrality component and the retailer are constructed for teaching; the other parties are what is left of Estonia's imbalance.</source>
        <translation>Объёмы: Baltic Transparency Dashboard (CC BY 4.0), часовой небаланс Эстонии и Балтии, считан с опубликованного графика с точностью около 2 МВт·ч; дни и часы по CET. Где метка зоны скрыта, взята сумма трёх стран; 10 февраля с 16:00 график не сходится. Все цены, компонента нейтральности и сбыт составлены для обучения; остальные стороны — остаток небаланса Эстонии.</translation>
    </message>
    <message>
        <source>Constructed for teaching: volumes, prices, neutrality component, satisfied demand and the operator's costs are made up, with the spread and the share of negative prices that the market had. Real are the calendar (the clock goes back on 26 October), the rule of 2025 and the imbalance tariff of 0.81 EUR/MWh (Elering).</source>
        <translation>Составлено для обучения: объёмы, цены, компонента нейтральности, удовлетворённый спрос и затраты оператора вымышлены, с разбросом и долей отрицательных цен, как на рынке. Настоящие: календарь (26 октября часы переводят назад), правило 2025 года и тариф небаланса 0,81 евро/МВт·ч (Elering).</translation>
    </message>
    <message>
        <source>Constructed for teaching, after the rules of the joint open supply from 2015. Published are only the average prices of the open supply in January 2015, 58.2 EUR/MWh bought and 16.47 sold (Elering), here held all day. The price model stands in for the methodology of 30.01.2014, which is not public.</source>
        <translation>Составлено для обучения по правилам общей открытой поставки с 2015 года. Опубликованы только средние цены открытой поставки за январь 2015: покупка 58,2 и продажа 16,47 евро/МВт·ч (Elering), здесь на весь день. Модель цены заменяет неопубликованную методику от 30.01.2014.</translation>
    </message>
    <message>
        <source>Estonia, 7 to 10 February 2024: real imbalances, constructed prices</source>
        <translation>Эстония, 7–10 февраля 2024: настоящие небалансы, вымышленные цены</translation>
    </message>
    <message>
        <source>October 2025: 2980 quarter hours, a retailer and a wind park (constructed)</source>
        <translation>Октябрь 2025: 2980 четвертей часа, сбыт и ветропарк (вымышленные)</translation>
    </message>
    <message>
        <source>14 January 2015: two prices and a joint open supply (stand-in)</source>
        <translation>14 января 2015: две цены и общая открытая поставка (модель)</translation>
    </message>
    <message>
        <source>Oil production</source>
        <translation>Нефтедобыча</translation>
    </message>
    <message>
        <source>Refinery</source>
        <translation>НПЗ</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Трубопроводы</translation>
    </message>
    <message>
        <source>Power stations</source>
        <translation>Электростанции</translation>
    </message>
    <message>
        <source>Field generation</source>
        <translation>Генерация на промыслах</translation>
    </message>
    <message>
        <source>Must-take: DPM, new nuclear and hydro</source>
        <translation>Обязательные: ДПМ, новые АЭС и ГЭС</translation>
    </message>
    <message>
        <source>Forced plants</source>
        <translation>Вынужденные генераторы</translation>
    </message>
    <message>
        <source>Price-taking plants</source>
        <translation>Ценопринимающие генераторы</translation>
    </message>
    <message>
        <source>Gas plants at 100 thousand</source>
        <translation>Газовые блоки по 100 тыс.</translation>
    </message>
    <message>
        <source>Old plants at 130 thousand</source>
        <translation>Старые блоки по 130 тыс.</translation>
    </message>
    <message>
        <source>Oil company group</source>
        <translation>Группа нефтяной компании</translation>
    </message>
    <message>
        <source>Generating company</source>
        <translation>Генерирующая компания</translation>
    </message>
    <message>
        <source>Hydro at 120 thousand</source>
        <translation>ГЭС по 120 тыс.</translation>
    </message>
    <message>
        <source>Coal plants at 170 thousand</source>
        <translation>Угольные блоки по 170 тыс.</translation>
    </message>
    <message>
        <source>Coal plants at 190.5 thousand</source>
        <translation>Угольные блоки по 190,5 тыс.</translation>
    </message>
    <message>
        <source>Aluminium smelter</source>
        <translation>Алюминиевый завод</translation>
    </message>
    <message>
        <source>Chosen so that the offered 200.9 GW of both zones fit the published prices</source>
        <translation>Выбрано так, чтобы отобранные 200,9 ГВт двух зон отвечали опубликованным ценам</translation>
    </message>
    <message>
        <source>Published for KOM 2016 (oilcapital.ru, 24 September 2015); that it held for 2020 is from memory</source>
        <translation>Опубликовано для КОМ 2016 (oilcapital.ru, 24.09.2015); что так было и для 2020 года — по памяти</translation>
    </message>
    <message>
        <source>Made for teaching; sums to the volume at which the curve gives the published 115,199.69 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>Составлено для занятия; в сумме — объём, при котором кривая даёт опубликованные 115 199,69 руб./МВт в месяц (auto.rambler.ru, КОМ 2020)</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: depths of 20, 50 and 100 MW</source>
        <translation>«Энергорынок» № 7/2019: глубина 20, 50 и 100 МВт</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: capacity that the group buys through KOM</source>
        <translation>«Энергорынок» № 7/2019: мощность, которую группа покупает по КОМ</translation>
    </message>
    <message>
        <source>From memory for KOM 2016 to 2020, not confirmed</source>
        <translation>По памяти для КОМ 2016–2020, не подтверждено</translation>
    </message>
    <message>
        <source>Made for teaching; the marginal bid is at the published preliminary price of 190,500 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>Составлено для занятия; замыкающая заявка — по опубликованной предварительной цене 190 500 руб./МВт в месяц (auto.rambler.ru, КОМ 2020)</translation>
    </message>
    <message>
        <source>Gas plants at 180 thousand</source>
        <translation>Газовые блоки по 180 тыс.</translation>
    </message>
    <message>
        <source>Gas plants at 207 thousand</source>
        <translation>Газовые блоки по 207 тыс.</translation>
    </message>
    <message>
        <source>Block of 800 MW, all or nothing</source>
        <translation>Блок 800 МВт, целиком или никак</translation>
    </message>
    <message>
        <source>Coal plants at 300 thousand</source>
        <translation>Угольные блоки по 300 тыс.</translation>
    </message>
    <message>
        <source>np-cpp.ru, call for bids of KOM 2026 (9 to 15 February): proposed demand points</source>
        <translation>np-cpp.ru, сбор заявок на КОМ 2026 (9–15 февраля): предлагаемые точки спроса</translation>
    </message>
    <message>
        <source>Published: the resulting prices of KOM 2020, 115,199.69 and (preliminary) 190,500 RUB/MW a month (auto.rambler.ru/news/34773081). The demand points were published for 2016; that they held for 2020 and the width of 1.12 are from memory. The purchase of 1430.8 MW and the limit of 1 % are those of Energorynok 7/2019. Volumes of the first points, all bids and the other demand response are constructed for teaching so that the published prices come out.</source>
        <translation>Опубликовано: итоговые цены КОМ 2020 — 115 199,69 и (предварительно) 190 500 руб./МВт в месяц (auto.rambler.ru/news/34773081). Точки спроса опубликованы для 2016 года; что они действовали и для 2020 года, как и ширина 1,12, — по памяти. Покупка 1430,8 МВт и предел 1 % — из «Энергорынка» № 7/2019. Объёмы первых точек, все заявки и прочее снижение потребления составлены для занятия так, чтобы получались опубликованные цены.</translation>
    </message>
    <message>
        <source>Published: the proposed prices of the demand points of KOM 2026 (np-cpp.ru, call for bids of 9 to 15 February). From memory: the width of 1.12. From Energorynok 7/2019: the limit of 1 % and the purchase of 1430.8 MW. Volumes of the first points, all bids and the demand response are constructed for teaching; no result of an auction.</source>
        <translation>Опубликовано: предлагаемые цены точек спроса КОМ 2026 (np-cpp.ru, сбор заявок 9–15 февраля). По памяти: ширина 1,12. Из «Энергорынка» № 7/2019: предел 1 % и покупка 1430,8 МВт. Объёмы первых точек, все заявки и снижение потребления составлены для занятия; это не итог отбора.</translation>
    </message>
    <message>
        <source>Price-taking: nuclear, hydro, heat mode</source>
        <translation>Ценопринимающие: АЭС, ГЭС, теплофикация</translation>
    </message>
    <message>
        <source>Combined cycle, best gas</source>
        <translation>ПГУ, лучшие газовые блоки</translation>
    </message>
    <message>
        <source>Combined cycle, gas CHP</source>
        <translation>ПГУ, газовые ТЭЦ</translation>
    </message>
    <message>
        <source>Gas steam, Ural coal</source>
        <translation>Газ (ПСУ), уголь Урала</translation>
    </message>
    <message>
        <source>Gas steam</source>
        <translation>Газ (ПСУ)</translation>
    </message>
    <message>
        <source>Old gas steam</source>
        <translation>Старые газовые ПСУ</translation>
    </message>
    <message>
        <source>Reserve, gas turbines</source>
        <translation>Резерв, ГТУ</translation>
    </message>
    <message>
        <source>Fuel oil</source>
        <translation>Мазут</translation>
    </message>
    <message>
        <source>Oil company</source>
        <translation>Нефтяная компания</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 01.07.2011 x 1.045; the load of 2017 is not public here</source>
        <translation>Опубликованное потребление 1-й ценовой зоны за 01.07.2011 × 1,045; данных за 2017 год в источнике нет</translation>
    </message>
    <message>
        <source>Stack shaped by hand, fuels typical; every hour shifted so that its price is the published one</source>
        <translation>Стек построен вручную, виды топлива типичные; каждый час сдвинут так, что его цена равна опубликованной</translation>
    </message>
    <message>
        <source>Depths of 20, 50 and 100 MW over 2 or 4 hours in the study; the four dearest hours in a row here</source>
        <translation>В исследовании 20, 50 и 100 МВт на 2 или 4 часа; здесь четыре самых дорогих часа подряд</translation>
    </message>
    <message>
        <source>1430.8 MW bought at the capacity auction, in the study; generation of 500 MW constructed</source>
        <translation>1430,8 МВт — покупка по КОМ из исследования; выработка 500 МВт построена</translation>
    </message>
    <message>
        <source>Thresholds chosen; that the criterion of the operator was met on 30.06.2017 and not on 12.12.2017 is stated in the study</source>
        <translation>Пороги выбраны; что критерий оператора выполнен 30.06.2017 и не выполнен 12.12.2017, сказано в исследовании</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Gas steam, coal</source>
        <translation>Газ (ПСУ), уголь</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Fuel oil, gas turbines</source>
        <translation>Мазут, ГТУ</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 14.12.2010; the load of 2017 is not public here</source>
        <translation>Опубликованное потребление 1-й ценовой зоны за 14.12.2010; данных за 2017 год в источнике нет</translation>
    </message>
    <message>
        <source>Wind, sun, biomass</source>
        <translation>Ветер, солнце, биомасса</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Oil shale</source>
        <translation>Горючий сланец</translation>
    </message>
    <message>
        <source>Old oil shale</source>
        <translation>Старые сланцевые блоки</translation>
    </message>
    <message>
        <source>Gas, peak units</source>
        <translation>Газ, пиковые</translation>
    </message>
    <message>
        <source>Last offers</source>
        <translation>Последние заявки</translation>
    </message>
    <message>
        <source>Industrial consumer</source>
        <translation>Промышленный потребитель</translation>
    </message>
    <message>
        <source>News of ERR, August 2022: 4000 EUR/MWh on 17.08.2022, the curves did not meet</source>
        <translation>Новости ERR, август 2022: 4000 евро/МВт·ч 17.08.2022, кривые не пересеклись</translation>
    </message>
    <message>
        <source>Made for teaching; only the 2.14 MW that were missing are published (ERR), the hour is from memory</source>
        <translation>Построено для обучения; опубликована только нехватка 2,14 МВт (ERR), час — по памяти</translation>
    </message>
    <message>
        <source>Made for teaching; no published offers</source>
        <translation>Построено для обучения; это не опубликованные заявки</translation>
    </message>
    <message>
        <source>As deep as what was missing: 2.14 MW</source>
        <translation>Ровно на то, чего не хватило: 2,14 МВт</translation>
    </message>
    <message>
        <source>Prices: published hourly day-ahead prices of 30.06.2017 by power system (a public copy of the data of the market operator), here their mean weighted by the consumption of 2017 from memory; not the operator's index. Load: that of price zone 1 on 01.07.2011 x 1.045, constructed for 2017. Stack: shaped by hand with typical fuels, and calibrated: every hour is shifted so that its price is the published one; only its slopes are the model's. Depth, duration and the group's 1430.8 MW are those of the study, the group's generation and the thresholds are constructed. All verdicts are modelled.</source>
        <translation>Цены: опубликованные часовые цены РСВ за 30.06.2017 по ОЭС (публичная копия данных коммерческого оператора), здесь их среднее с весами по потреблению 2017 года (по памяти); это не индекс оператора. Нагрузка: 1-я ценовая зона за 01.07.2011 × 1,045, построена для 2017 года. Стек построен вручную с типичными видами топлива и откалиброван: каждый час сдвинут так, что его цена равна опубликованной; модельные только наклоны. Глубина, длительность и 1430,8 МВт группы — из исследования, выработка группы и пороги построены. Все вердикты модельные.</translation>
    </message>
    <message>
        <source>As the sample of 30 June 2017: published prices of 12.12.2017, weighted; load of price zone 1 on 14.12.2010, constructed for 2017; a winter stack shaped by hand and calibrated to the published price of every hour. All verdicts are modelled.</source>
        <translation>Как пример за 30 июня 2017 года: опубликованные цены за 12.12.2017, взвешенные; нагрузка 1-й ценовой зоны за 14.12.2010, построенная для 2017 года; зимний стек построен вручную и откалиброван по опубликованной цене каждого часа. Все вердикты модельные.</translation>
    </message>
    <message>
        <source>Published (news of ERR): the price of 4,000 EUR/MWh on 17 August 2022 and that 2.14 MW were missing where the curves did not meet. Constructed for teaching: loads, stack, group and thresholds; not calibrated. The hour is from memory.</source>
        <translation>Опубликовано (новости ERR): цена 4000 евро/МВт·ч 17 августа 2022 года и нехватка 2,14 МВт там, где кривые не пересеклись. Построено для обучения: нагрузка, стек, группа и пороги; без калибровки. Час — по памяти.</translation>
    </message>
    <message>
        <source>30 June 2017: a summer day at its published prices, 100 MW off</source>
        <translation>30 июня 2017: летний день по опубликованным ценам, снижение 100 МВт</translation>
    </message>
    <message>
        <source>12 December 2017: a winter day at its published prices, 100 MW off</source>
        <translation>12 декабря 2017: зимний день по опубликованным ценам, снижение 100 МВт</translation>
    </message>
    <message>
        <source>17 August 2022: 4,000 EUR, because 2.14 MW were missing</source>
        <translation>17 августа 2022: 4000 евро, потому что не хватило 2,14 МВт</translation>
    </message>
    <message>
        <source>An oil company group: who gains by the fall, and what was delivered (constructed)</source>
        <translation>Нефтяная группа: кому выгодно снижение цен и что исполнено (условный пример)</translation>
    </message>
    <message>
        <source>Capacity auction for 2020: two zones at the published prices (constructed ladder)</source>
        <translation>КОМ 2020: две ценовые зоны по опубликованным ценам (заявки составлены)</translation>
    </message>
    <message>
        <source>Capacity auction for 2026: proposed demand points, a bid that is all or nothing (constructed)</source>
        <translation>КОМ 2026: предлагаемые точки спроса и неделимая заявка (составлено)</translation>
    </message>
    <message>
        <source>Two study days of 2017: 20, 50 or 100 MW for two or four hours</source>
        <translation>Два дня 2017 года: 20, 50 или 100 МВт на два или четыре часа</translation>
    </message>
    <message>
        <source>June and December 2017: which days to call (constructed)</source>
        <translation>Июнь и декабрь 2017: какие дни вызывать (условный пример)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>capacity contracts, new nuclear and hydro</source>
        <translation>договоры мощности, новые АЭС и ГЭС</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>вынужденная генерация</translation>
    </message>
    <message>
        <source>price takers</source>
        <translation>ценопринимающие</translation>
    </message>
    <message>
        <source>priced, selected</source>
        <translation>ценовые, отобранные</translation>
    </message>
    <message>
        <source>priced, not selected</source>
        <translation>ценовые, не отобранные</translation>
    </message>
    <message>
        <source>nuclear, hydro, heat, technical minimum</source>
        <translation>АЭС, ГЭС, теплофикация, технический минимум</translation>
    </message>
    <message>
        <source>combined cycle</source>
        <translation>ПГУ</translation>
    </message>
    <message>
        <source>combined cycle, gas heat and power</source>
        <translation>ПГУ, газовые ТЭЦ</translation>
    </message>
    <message>
        <source>gas steam, Ural coal</source>
        <translation>газовые ПСУ, уголь Урала</translation>
    </message>
    <message>
        <source>gas steam</source>
        <translation>газовые ПСУ</translation>
    </message>
    <message>
        <source>old gas steam</source>
        <translation>старые газовые ПСУ</translation>
    </message>
    <message>
        <source>reserve, gas turbines</source>
        <translation>резерв, газовые турбины</translation>
    </message>
    <message>
        <source>fuel oil</source>
        <translation>мазут</translation>
    </message>
    <message>
        <source>gas steam, coal</source>
        <translation>газовые ПСУ, уголь</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>плато</translation>
    </message>
    <message>
        <source>fuel oil, gas turbines</source>
        <translation>мазут, газовые турбины</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: depths, durations, coefficients, capacity prices, the cap of 50 MW and the group's 1430.8 MW are stated there. Loads are those of price zone 1 on 14 December 2010 and 1 July 2011 (x 1.045), the stacks are shaped by hand after the real day-ahead prices of 12 December and 30 June 2017, the auction is constructed to give the price of 2020. The criterion is a model, not the market operator's.</source>
        <translation>По «Энергорынку» № 7, 2019: там названы глубины, длительности, коэффициенты, цены мощности, предел 50 МВт и 1430,8 МВт группы. Нагрузки — первой ценовой зоны 14 декабря 2010 и 1 июля 2011 (× 1,045), стеки подобраны вручную по настоящим ценам РСВ 12 декабря и 30 июня 2017, отбор составлен так, чтобы дать цену 2020 года. Критерий — модель, а не критерий коммерческого оператора.</translation>
    </message>
    <message>
        <source>Constructed for teaching: the two study days of 2017 scaled by 0.95 to 1.04 over the working days of June and December, with costs and own stations chosen for the sample. Prices of capacity as stated in Energorynok 2019 No. 7. The criterion is a model, not the market operator's.</source>
        <translation>Составлено для обучения: два исследованных дня 2017 года, умноженные на 0,95–1,04 по рабочим дням июня и декабря, с затратами и своими станциями, выбранными для примера. Цены мощности — как в «Энергорынке» № 7, 2019. Критерий — модель, а не критерий коммерческого оператора.</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: prices, depths, coefficients and the group's 1430.8 MW of capacity bought are stated there; the split over companies, their power stations and the hourly metering of the pumps are constructed for teaching. Markets as in the sample of the two study days. The criterion is a model, not the market operator's.</source>
        <translation>По «Энергорынку» № 7, 2019: там названы цены, глубины, коэффициенты и 1430,8 МВт покупки мощности группой; деление по компаниям, их станции и почасовой учёт насосов составлены для обучения. Рынки — как в примере двух исследованных дней. Критерий — модель, а не критерий коммерческого оператора.</translation>
    </message>
    <message>
        <source>Constructed for teaching after the California case of 2000: six invented plants, a demand of 1000 MWh, one seller owns two of them; no real plant, price or bid. Borenstein, Bushnell and Wolak (2002) find that 59 % of the rise in wholesale spending from the summer of 1999 to that of 2000 was market power.</source>
        <translation>Составлено для обучения по калифорнийскому кризису 2000 года: шесть вымышленных станций, спрос 1000 МВт·ч, двумя владеет один продавец; ни станций, ни цен, ни заявок настоящих здесь нет. По Боренстайну, Бушнеллу и Волаку (2002), 59 % роста оптовых расходов с лета 1999-го к лету 2000 года — рыночная сила.</translation>
    </message>
    <message>
        <source>California: six plants, and one owner who holds back</source>
        <translation>Калифорния: шесть станций и один хозяин, который придерживает</translation>
    </message>
</context>
<context>
    <name>SampleCards</name>
    <message>
        <source>Price categories</source>
        <translation>Ценовые категории</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>Аукционы</translation>
    </message>
    <message>
        <source>One book of bids cleared under several rules</source>
        <translation>Одна книга заявок по разным правилам</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Скрининг рынка</translation>
    </message>
    <message>
        <source>A series of rounds screened for market power and irregular bids</source>
        <translation>Серия раундов: рыночная власть и подозрительные заявки</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Books to step through, each with a one-page note for the trainer</source>
        <translation>Книги заявок, по которым идут шаг за шагом, с памяткой преподавателю на страницу</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>Учебные раунды</translation>
    </message>
    <message>
        <source>A class plays an auction over rounds: look, or play on</source>
        <translation>Группа играет аукцион раунд за раундом: посмотрите или играйте дальше</translation>
    </message>
    <message>
        <source>Consumers billed under every price category, and an invoice checked</source>
        <translation>Потребители по всем ценовым категориям и проверенный счёт</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Балансирующая энергия</translation>
    </message>
    <message>
        <source>Imbalance settled period by period, and the month's statement</source>
        <translation>Небаланс, рассчитанный по периодам, и отчёт за месяц</translation>
    </message>
    <message>
        <source>Capacity auctions</source>
        <translation>Конкурентный отбор мощности</translation>
    </message>
    <message>
        <source>Two price zones cleared with and without demand response</source>
        <translation>Две ценовые зоны со снижением потребления и без него</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>Рынок на сутки вперёд</translation>
    </message>
    <message>
        <source>Hours of a merit order, with and without called load</source>
        <translation>Почасовой стек предложения, без снижения потребления и с ним</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>Управление спросом</translation>
    </message>
    <message>
        <source>What switching off a power for some hours earns, and what it does to prices</source>
        <translation>Что приносит разгрузка на несколько часов и что она делает с ценами</translation>
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
        <translation>Концентрация (HHI)</translation>
    </message>
    <message>
        <source>Share of the largest firms</source>
        <translation>Доля крупнейших компаний</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Равные заявки</translation>
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
            <numerusform>%n раунд</numerusform>
            <numerusform>%n раунда</numerusform>
            <numerusform>%n раундов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Rounds without an award</source>
        <translation>Раунды без сделки</translation>
    </message>
    <message>
        <source>Fulfilment of contracts</source>
        <translation>Исполнение договоров</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>Серия раундов</translation>
    </message>
    <message>
        <source>* beyond its threshold</source>
        <translation>* за порогом</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>Источник значения по умолчанию</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>No value is beyond its threshold.</source>
        <translation>Ни одно значение не вышло за порог.</translation>
    </message>
    <message>
        <source>The first %1 of %2 flags; an exported table has them all.</source>
        <translation>Первые %1 из %2 отметок; в экспортированной таблице они все.</translation>
    </message>
    <message>
        <source>Firms in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>Компании в раунде %1</translation>
    </message>
    <message>
        <source>Bids in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>Заявки в раунде %1</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Равные заявки</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>Равные заявки (%1 из %2 участников)</translation>
    </message>
    <message>
        <source>In how many rounds two bidders bid the same. The columns have the numbers of the bidders.</source>
        <translation>В скольких раундах заявки двух участников совпали. В заголовках столбцов — номера участников.</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
    <message>
        <source>Of each screen the flag that is furthest from its threshold.</source>
        <translation>По каждому показателю — отметка, дальше всех ушедшая за порог.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a round, %2 what a flag says of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The indices of round %1</source>
        <translation>Показатели раунда %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 parts are printed.</source>
        <translation>Напечатаны первые %1 из %2 слагаемых.</translation>
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
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Продавцы</translation>
    </message>
    <message>
        <source>%1 (buys)</source>
        <extracomment>A bidder in the matrix of equal bids, as buyer</extracomment>
        <translation>%1 (покупает)</translation>
    </message>
    <message>
        <source>all rounds</source>
        <extracomment>Where a flag is about the whole series</extracomment>
        <translation>все раунды</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>What a flag says</extracomment>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Равные заявки</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Самая длинная серия</translation>
    </message>
    <message>
        <source>Current run</source>
        <extracomment>The run in which the series ends</extracomment>
        <translation>Текущая серия</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>По договорам</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Поставлено</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>RSI</source>
        <extracomment>Residual supply index, as short as a column heading</extracomment>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Must-run ratio</source>
        <translation>Доля незаменимой мощности</translation>
    </message>
    <message>
        <source>Dual pivotal</source>
        <translation>Два незаменимых</translation>
    </message>
    <message>
        <source>Triple pivotal</source>
        <translation>Три незаменимых</translation>
    </message>
    <message>
        <source>Offered part</source>
        <extracomment>What part of its capacity the firm offered</extracomment>
        <translation>Заявленная часть</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Different prices</source>
        <translation>Разных цен</translation>
    </message>
    <message>
        <source>Most frequent price</source>
        <translation>Самая частая цена</translation>
    </message>
    <message>
        <source>Share of bidders at it</source>
        <translation>Доля участников с ней</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>Концентрация цен по Симпсону</translation>
    </message>
    <message>
        <source>Chance of equal bids, log10</source>
        <translation>Вероятность равных заявок, log10</translation>
    </message>
    <message>
        <source>Mean bid</source>
        <translation>Средняя заявка</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Коэффициент вариации</translation>
    </message>
    <message>
        <source>Deviation over the price band</source>
        <translation>Отклонение к диапазону цен</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Лидеры</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>SensitivityTables</name>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The low multiple of a factor</extracomment>
        <translation>Низ</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>The high multiple of a factor</extracomment>
        <translation>Верх</translation>
    </message>
    <message>
        <source>Net at the low end</source>
        <translation>Итог внизу</translation>
    </message>
    <message>
        <source>Net at the high end</source>
        <translation>Итог вверху</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Размах</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Безубыточность</translation>
    </message>
    <message>
        <source>How much of today's factor meets the target, all else as it is</source>
        <translation>Какая доля нынешнего фактора даёт цель при прочих равных</translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>↑ to %1</source>
        <extracomment>Arrow and the highest price of the curves, which lies above what the chart shows</extracomment>
        <translation>↑ до %1</translation>
    </message>
    <message>
        <source>↓ to %1</source>
        <extracomment>Arrow and the lowest price of the curves, which lies below what the chart shows</extracomment>
        <translation>↓ до %1</translation>
    </message>
</context>
<context>
    <name>WhatIfReport</name>
    <message>
        <source>What if: %1</source>
        <translation>Что, если: %1</translation>
    </message>
    <message>
        <source>%1, %2, roubles without VAT</source>
        <comment>month or year, price category</comment>
        <translation>%1, %2, рубли без НДС</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>Снижение на 1 МВт</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>A cheapest plan knows all prices and peak hours in advance: what it saves is an upper bound.</source>
        <translation>Самый дешёвый график знает все цены и часы пика заранее: его экономия — верхняя граница.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Экономия</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>Приложение: как получены числа</translation>
    </message>
</context>
<context>
    <name>YearAnswer</name>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>за %1</translation>
    </message>
    <message>
        <source>in the year %1</source>
        <translation>в %1 году</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>за %1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2, and it is today's: %3 without VAT.</source>
        <translation>Из доступных вам категорий %2 дешевле всего %1, она и действует сейчас: %3 без НДС.</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 less than today's %4.</source>
        <translation>Из доступных вам категорий %2 дешевле всего %1: на %3 меньше, чем при нынешней %4.</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 less than today's %4.</source>
        <translation>Из доступного вам %2 дешевле всего чередовать категории %1: на %3 меньше, чем при нынешней %4.</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 without VAT.</source>
        <translation>Из доступных вам категорий %2 дешевле всего %1: %3 без НДС.</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 without VAT.</source>
        <translation>Из доступного вам %2 дешевле всего чередовать категории %1: %3 без НДС.</translation>
    </message>
    <message>
        <source>It costs %1 without VAT.</source>
        <translation>Это стоит %1 без НДС.</translation>
    </message>
    <message>
        <source>Say which category is in force today to see the saving.</source>
        <translation>Укажите нынешнюю категорию, чтобы увидеть экономию.</translation>
    </message>
    <message>
        <source>Today's %1 may not be chosen for this time.</source>
        <translation>Нынешнюю %1 на это время выбрать нельзя.</translation>
    </message>
    <message>
        <source>To stay with %1 all the time costs %2 more.</source>
        <translation>Всё время оставаться на %1 — дороже на %2</translation>
    </message>
    <message>
        <source>Were transmission not chosen once a year, it would be %1 less.</source>
        <translation>Если бы вариант передачи не выбирали раз в год, вышло бы на %1 меньше.</translation>
    </message>
    <message>
        <source>The year's best choice has %1 here, %2 dearer: transmission is chosen once a year.</source>
        <translation>В лучшем выборе на год здесь %1, дороже на %2: вариант передачи выбирают раз в год.</translation>
    </message>
    <message>
        <source>No category can be billed yet.</source>
        <translation>Пока ни одну категорию нельзя рассчитать.</translation>
    </message>
</context>
<context>
    <name>meritdesk::document::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::AwardModel</name>
    <message>
        <source>pays</source>
        <extracomment>A participant who buys: the money is what it pays</extracomment>
        <translation>платит</translation>
    </message>
    <message>
        <source>gets</source>
        <extracomment>A participant who sells: the money is what it gets</extracomment>
        <translation>получает</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>A participant who buys and sells: the money is what it gets less what it pays</extracomment>
        <translation>сальдо</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceFeesModel</name>
    <message>
        <source>from the beginning</source>
        <translation>с начала</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Code in files: %1</source>
        <translation>Код в файлах: %1</translation>
    </message>
    <message>
        <source>A day as 2026-01-31; empty for none</source>
        <translation>День вида 2026-01-31; пусто — без него</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>What a fee is taken on</extracomment>
        <translation>Берётся на</translation>
    </message>
    <message>
        <source>Rate, EUR/MWh</source>
        <translation>Ставка, евро/МВт·ч</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first day on which a fee holds</extracomment>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>The last day on which a fee holds</extracomment>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceMonthsModel</name>
    <message>
        <source>as settled</source>
        <translation>по расчёту</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Empty: as the periods are settled</source>
        <translation>Пусто: как рассчитаны периоды</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Пусто: нет</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>Нейтральность, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Reserve capacity, EUR</source>
        <translation>Резервы мощности, евро</translation>
    </message>
    <message>
        <source>Clearing, EUR</source>
        <translation>Расчёт балансов, евро</translation>
    </message>
    <message>
        <source>Bought from parties, EUR</source>
        <translation>Куплено у сторон, евро</translation>
    </message>
    <message>
        <source>Up-regulation, EUR</source>
        <translation>Активация вверх, евро</translation>
    </message>
    <message>
        <source>Capital, EUR</source>
        <translation>Капитал, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalancePartiesModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>The series that a party is given by</extracomment>
        <translation>Чем задана</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceSwitchModel</name>
    <message>
        <source>before</source>
        <translation>до этого</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty gives the day of the table back: %1</source>
        <translation>Пусто возвращает день таблицы: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Length of a settlement period</extracomment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>How sure a rule is</extracomment>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineBoard</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A baseline method: %1 its name, %2 days that it takes, %3 days that it looks back on</extracomment>
        <translation>%1, %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>A baseline method: %1 its name, %n days that it looks back on</extracomment>
        <translation>
            <numerusform>%1, %n день</numerusform>
            <numerusform>%1, %n дня</numerusform>
            <numerusform>%1, %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineMethodsModel</name>
    <message>
        <source>by difference</source>
        <extracomment>An adjustment of a baseline: the difference of the hours before is added</extracomment>
        <translation>на разность</translation>
    </message>
    <message>
        <source>by difference, up only</source>
        <extracomment>The same, never lowering the baseline</extracomment>
        <translation>на разность, только вверх</translation>
    </message>
    <message>
        <source>by ratio</source>
        <extracomment>The baseline is multiplied by the ratio of the hours before</extracomment>
        <translation>на отношение</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A baseline without adjustment</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>a level, nothing is foretold</source>
        <translation>уровень «снижение до», прогноза нет</translation>
    </message>
    <message>
        <source>no earlier day to try it on</source>
        <translation>нет более раннего дня для проверки</translation>
    </message>
    <message numerus="yes">
        <source>tried on %n day(s)</source>
        <translation>
            <numerusform>проверен на %n дне</numerusform>
            <numerusform>проверен на %n днях</numerusform>
            <numerusform>проверен на %n днях</numerusform>
        </translation>
    </message>
    <message>
        <source>passes: below %1, %2</source>
        <extracomment>%1 a limit in percent, %2 "tried on 12 days"</extracomment>
        <translation>проходит: ниже %1, %2</translation>
    </message>
    <message>
        <source>does not pass: not below %1, %2</source>
        <translation>не проходит: не ниже %1, %2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Days Y</source>
        <extracomment>Days that a baseline method looks back on</extracomment>
        <translation>Дней Y</translation>
    </message>
    <message>
        <source>Taken X</source>
        <extracomment>Days of these that it takes</extracomment>
        <translation>Взято X</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Delivered, MW</source>
        <translation>Исполнено, МВт</translation>
    </message>
    <message>
        <source>Of the obligation</source>
        <translation>От обязательства</translation>
    </message>
    <message>
        <source>Error RRMSE</source>
        <translation>Ошибка RRMSE</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Whether a method is exact enough</extracomment>
        <translation>Точность</translation>
    </message>
    <message>
        <source>How the load without the event is said; choose another one by a double click</source>
        <translation>Как оценивается нагрузка без события; другой метод — двойным щелчком</translation>
    </message>
    <message>
        <source>Days that the method looks back on, the last ones left</source>
        <translation>Сколько последних оставшихся дней берёт метод</translation>
    </message>
    <message>
        <source>How many of these days it takes</source>
        <translation>Сколько из этих дней входит в расчёт</translation>
    </message>
    <message>
        <source>Weight of the newer day (α), or the peak load contribution of a firm level</source>
        <translation>Вес более нового дня (α) или пиковая нагрузка для уровня «снижение до»</translation>
    </message>
    <message>
        <source>How the baseline is moved to the hours to adjust by</source>
        <translation>Как базовая нагрузка приводится к часам корректировки</translation>
    </message>
    <message>
        <source>Mean reduction over the hours of the event</source>
        <translation>Среднее снижение за часы события</translation>
    </message>
    <message>
        <source>Delivered share of the obligation, at most all of it</source>
        <translation>Исполненная доля обязательства, не больше единицы</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the mean load: every earlier day is foretold</source>
        <translation>Корень средней квадратичной ошибки к средней нагрузке: предсказывается каждый прошлый день</translation>
    </message>
    <message>
        <source>The error must be below the limit</source>
        <translation>Ошибка должна быть ниже предела</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BillLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Price, RUB</source>
        <translation>Цена, руб.</translation>
    </message>
    <message>
        <source>Amount, RUB</source>
        <translation>Сумма, руб.</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::CategoryTableModel</name>
    <message>
        <source>Category %1</source>
        <translation>ЦК%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>руб./кВт·ч</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
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
        <translation>Руб. без НДС</translation>
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
        <translation>Цена аукциона</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Средняя цена</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>Платят покупатели</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>Получают продавцы</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>Остаётся оператору</translation>
    </message>
    <message>
        <source>Buyers’ surplus</source>
        <translation>Излишек покупателей</translation>
    </message>
    <message>
        <source>Sellers’ surplus</source>
        <translation>Излишек продавцов</translation>
    </message>
    <message>
        <source>Total surplus</source>
        <translation>Общий излишек</translation>
    </message>
    <message>
        <source>Call volume</source>
        <extracomment>What the call auction traded before the rolling matching</extracomment>
        <translation>Объём аукциона</translation>
    </message>
    <message>
        <source>Sellers’ factor</source>
        <extracomment>The factor by which the surplus return scales every seller’s declared spread</extracomment>
        <translation>Коэффициент продавцов</translation>
    </message>
    <message>
        <source>Buyers’ factor</source>
        <extracomment>The factor by which the surplus return scales every buyer’s declared spread</extracomment>
        <translation>Коэффициент покупателей</translation>
    </message>
    <message>
        <source>Unserved demand</source>
        <extracomment>The quantity that the one buyer goes without</extracomment>
        <translation>Непокрытый спрос</translation>
    </message>
    <message>
        <source>Prices P*</source>
        <extracomment>The declared prices at which the largest volume trades</extracomment>
        <translation>Цены P*</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ConsumerModel</name>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
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
        <translation>Точка %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Нет значения</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Нули</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Выброс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Точка поставки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DayAheadHoursModel</name>
    <message>
        <source>%1 without the reduction, %2 with it</source>
        <translation>%1 без снижения, %2 с ним</translation>
    </message>
    <message>
        <source>The fall of the price on what is still bought in the zone</source>
        <translation>Снижение цены на всём, что ещё покупается в зоне</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>МВт</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>Цена без снижения</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>Цена со снижением</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Падение</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>What sets the price of an hour: a block, a buyer, the scarcity price</extracomment>
        <translation>Кто задаёт цену</translation>
    </message>
    <message>
        <source>Scarcity, surplus</source>
        <translation>Дефицит, избыток</translation>
    </message>
    <message>
        <source>Saved in the zone</source>
        <translation>Экономия зоны</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DerivationModel</name>
    <message>
        <source>Number</source>
        <extracomment>heading of the list of numbers that a number was made of</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>which day, hour or order a number belongs to</extracomment>
        <translation>Какое</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DoubtfulCellsModel</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
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
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::GroupTableModel</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>The row of all companies together</extracomment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Capacity bought, MW</source>
        <translation>Покупка мощности, МВт</translation>
    </message>
    <message>
        <source>Capacity sold, MW</source>
        <translation>Продажа мощности, МВт</translation>
    </message>
    <message>
        <source>Capacity net, MW</source>
        <extracomment>Capacity bought less capacity sold</extracomment>
        <translation>Мощность нетто, МВт</translation>
    </message>
    <message>
        <source>Energy bought, MW</source>
        <translation>Покупка энергии, МВт</translation>
    </message>
    <message>
        <source>Energy sold, MW</source>
        <translation>Продажа энергии, МВт</translation>
    </message>
    <message>
        <source>Energy net, MW</source>
        <extracomment>Energy bought less energy sold in an hour</extracomment>
        <translation>Энергия нетто, МВт</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>Розничная генерация, МВт</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>Эффект по мощности, руб./год</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>Эффект по энергии, руб./год</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>A company that shares gains and losses with the others</source>
        <translation>Компания, чьи выигрыши и потери общие с остальными</translation>
    </message>
    <message>
        <source>Bought at the price of the capacity auction</source>
        <translation>Покупается по цене КОМ</translation>
    </message>
    <message>
        <source>Own stations paid the price of the capacity auction; not those under other contracts</source>
        <translation>Свои станции с оплатой по цене КОМ; без ДПМ и вынужденных</translation>
    </message>
    <message>
        <source>Bought less sold: above zero a fall of the price helps</source>
        <translation>Покупка минус продажа: выше нуля снижение цены выгодно</translation>
    </message>
    <message>
        <source>Bought day-ahead in an hour of an event</source>
        <translation>Покупка на РСВ в час события</translation>
    </message>
    <message>
        <source>Generated and sold day-ahead in an hour of an event</source>
        <translation>Выработка, проданная на РСВ в час события</translation>
    </message>
    <message>
        <source>Generated on the retail market, as on associated gas: shown, and changes nothing</source>
        <translation>Выработка на розничном рынке, например на попутном газе: показана и ничего не меняет</translation>
    </message>
    <message>
        <source>Net position × fall of the auction's price × months</source>
        <translation>Нетто-позиция × снижение цены КОМ × месяцы</translation>
    </message>
    <message>
        <source>Net position × falls of the day-ahead price over all event hours</source>
        <translation>Нетто-позиция × снижения цены РСВ за все часы событий</translation>
    </message>
    <message>
        <source>What the company is in both markets, and what the fall does to it</source>
        <translation>Кто компания на обоих рынках и что с ней делает снижение цен</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::HourlyPriceModel</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>Час %1: с %2:00 до %1:00 мск</translation>
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
        <translation>двухставочный выгодным быть не может: месяц короче</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>single-rate is cheaper</source>
        <translation>одноставочный дешевле</translation>
    </message>
    <message>
        <source>two-rate is cheaper</source>
        <translation>двухставочный дешевле</translation>
    </message>
    <message>
        <source>both cost the same</source>
        <translation>оба стоят одинаково</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Число часов использования</translation>
    </message>
    <message>
        <source>Two-rate pays above, h</source>
        <translation>Двухставочный выгоден выше, ч</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Часов в месяце</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ImportPreviewModel</name>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a column's meaning and its unit</comment>
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
            <numerusform>Предъявлено лишних %1 в %n строке</numerusform>
            <numerusform>Предъявлено лишних %1 в %n строках</numerusform>
            <numerusform>Предъявлено лишних %1 в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>Недоначислено %1 в %n строке</numerusform>
            <numerusform>Недоначислено %1 в %n строках</numerusform>
            <numerusform>Недоначислено %1 в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>недоначислено %1 в %n строке</numerusform>
            <numerusform>недоначислено %1 в %n строках</numerusform>
            <numerusform>недоначислено %1 в %n строках</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice agrees with our bill within rounding</source>
        <translation>Счёт совпадает с нашим расчётом в пределах округления</translation>
    </message>
    <message>
        <source>The invoice agrees with our bill to the kopeck</source>
        <translation>Счёт совпадает с нашим расчётом до копейки</translation>
    </message>
    <message>
        <source>The lines agree with our bill, something else does not</source>
        <translation>Строки совпадают с нашим расчётом, расходится другое</translation>
    </message>
    <message>
        <source>Billed %1, expected %2, without VAT; difference %3</source>
        <translation>Предъявлено %1, по расчёту %2 без НДС; разница %3</translation>
    </message>
    <message>
        <source>With VAT: billed %1, expected %2; difference %3</source>
        <translation>С НДС: предъявлено %1, по расчёту %2; разница %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand for nothing yet: say what they are</source>
        <translation>
            <numerusform>%n строка пока ничему не соответствует: укажите, что это</numerusform>
            <numerusform>%n строки пока ничему не соответствуют: укажите, что это</numerusform>
            <numerusform>%n строк пока ничему не соответствуют: укажите, что это</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceModel</name>
    <message>
        <source>Line of the invoice</source>
        <translation>Строка счёта</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>Column: which line of our bill an invoice line is</extracomment>
        <translation>Чему соответствует</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>Column: the amount on the invoice</extracomment>
        <translation>Предъявлено</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: the amount by our bill</extracomment>
        <translation>По расчёту</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: billed less expected</extracomment>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column: what the comparison came to</extracomment>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Type or paste the next line</source>
        <translation>Введите или вставьте следующую строку</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Итого без НДС</translation>
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
        <translation>частично (замык.)</translation>
    </message>
    <message>
        <source>marginal</source>
        <extracomment>State of an order: it is the last one served</extracomment>
        <translation>замыкающая</translation>
    </message>
    <message>
        <source>filled</source>
        <extracomment>State of an order: its whole quantity was accepted</extracomment>
        <translation>принята</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>State of an order: a part of its quantity was accepted</extracomment>
        <translation>частично</translation>
    </message>
    <message>
        <source>not served</source>
        <extracomment>State of an order: nothing of it was accepted</extracomment>
        <translation>не принята</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of what became of an order: filled, cut, not served</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <extracomment>Column of the running total of the quantities</extracomment>
        <translation>Накоплено</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MonthCalendarModel</name>
    <message>
        <source>Working day.</source>
        <translation>Рабочий день.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Нерабочий день.</translation>
    </message>
    <message>
        <source>Published peak hour %1, %2 Moscow time.</source>
        <translation>Час пиковой нагрузки (АТС) %1, %2 мск.</translation>
    </message>
    <message>
        <source>The production calendar says otherwise.</source>
        <translation>В производственном календаре иначе.</translation>
    </message>
    <message>
        <source>%1: hour %2</source>
        <comment>day of the month, its peak hour</comment>
        <translation>%1: час %2</translation>
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
        <translation>Год</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>Руб. без НДС</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MwValueModel</name>
    <message>
        <source>%1: no single hour forms a capacity, so one MW less in a peak hour is worth no more than its energy.</source>
        <extracomment>%1 is a price category</extracomment>
        <translation>%1: мощность не формируется отдельными часами, поэтому снижение на 1 МВт в пиковый час стоит не больше самой энергии.</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 roubles</extracomment>
        <translation>%1: снижение на 1 МВт в один пиковый час стоит %2 руб., не считая энергии.</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 to %3 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 and %3 roubles</extracomment>
        <translation>%1: снижение на 1 МВт в один пиковый час стоит от %2 до %3 руб., не считая энергии.</translation>
    </message>
    <message>
        <source>From there on another hour of the day is the largest, and falling further saves nothing</source>
        <translation>Дальше наибольшим становится другой час дня, и снижение больше ничего не даёт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>Purchased, RUB/MW</source>
        <translation>Покупная, руб./МВт</translation>
    </message>
    <message>
        <source>Network, RUB/MW</source>
        <translation>Сетевая, руб./МВт</translation>
    </message>
    <message>
        <source>Network down by, kW</source>
        <translation>Запас по сетевой, кВт</translation>
    </message>
    <message>
        <source>One MW less, RUB</source>
        <translation>Минус 1 МВт, руб.</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::OriginsModel</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>How sure a number is: published, typical, own</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a number stands in the case's file</extracomment>
        <translation>Место</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A given number: %1 what it is, %2 whose it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Откуда взяты числа</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a method or rule that is in use and has no number of its own</extracomment>
        <translation>выбран</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PeakHoursModel</name>
    <message>
        <source>%1, %2–%3: %4 kW, %5 RUB</source>
        <comment>day, begin and end of an hour, power, cost</comment>
        <translation>%1, %2–%3: %4 кВт, %5 руб.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>Стоимость, руб.</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PinComparisonModel</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>awarded</source>
        <extracomment>Row of a participant: the quantity that it is awarded</extracomment>
        <translation>принято</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Row of a participant: what it pays or gets</extracomment>
        <translation>деньги</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: the present state, beside one that was put aside</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PortfolioModel</name>
    <message>
        <source>Rank</source>
        <extracomment>Column of a table: the place in the ranking</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>Объём, кВт·ч</translation>
    </message>
    <message>
        <source>Maximum power, kW</source>
        <translation>Максимальная мощность, кВт</translation>
    </message>
    <message>
        <source>Hours of use, h</source>
        <extracomment>Column: hours of use of the network capacity in a month</extracomment>
        <translation>Число часов использования, ч</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>Стоимость сейчас, руб.</translation>
    </message>
    <message>
        <source>Best choice</source>
        <extracomment>Column of a table: the best choice of categories</extracomment>
        <translation>Лучший выбор</translation>
    </message>
    <message>
        <source>Cost at best, RUB</source>
        <translation>Стоимость при лучшем выборе, руб.</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Экономия, руб.</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>Экономия, %</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <extracomment>Column of a table: what stands in the way of a saving</extracomment>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>The volume divided by the sum of the months' network capacities: few hours speak for single-rate transmission, many for two-rate</source>
        <translation>Объём, делённый на сумму сетевых мощностей по месяцам: мало часов — за одноставочный тариф на передачу, много — за двухставочный</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PriceSheetModel</name>
    <message>
        <source>Mean of the month. Double-click or press Enter to see and change every hour.</source>
        <translation>Средняя за месяц. Двойной щелчок или Enter откроет каждый час.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The rate of the whole case. Type another one to replace it in this month.</source>
        <translation>Ставка всего расчёта. Введите другую, чтобы заменить её в этом месяце.</translation>
    </message>
    <message>
        <source>The rate by date: %1 (%2). Type another one to replace it in this month.</source>
        <comment>a source and how sure it is</comment>
        <translation>Ставка по дате: %1 (%2). Введите другую, чтобы заменить её в этом месяце.</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SeatModel</name>
    <message>
        <source>at closing</source>
        <extracomment>The computer hands in when the round is closed</extracomment>
        <translation>при закрытии</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>A sheet is still waited for, or was not handed in</extracomment>
        <translation>ждём</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Игрок</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>Column: has the seat handed in what it bids?</extracomment>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>компьютер</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what a computer bidder is called, %2 a sentence on how it bids</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>handed in</source>
        <extracomment>A sheet has been handed in</extracomment>
        <translation>подана</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SheetModel</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ThresholdModel</name>
    <message>
        <source>Empty gives the teaching default back</source>
        <translation>Пустое поле возвращает учебное значение</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>Источник значения по умолчанию</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::TrialModel</name>
    <message>
        <source>What is tried</source>
        <translation>Что пробуется</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Columns: the number that is tried, and that of the document's book</extracomment>
        <translation>Проба</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>В книге</translation>
    </message>
    <message>
        <source>Price shift</source>
        <extracomment>A slider: what is added to every price of one participant</extracomment>
        <translation>Сдвиг цены</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>A slider: how much of its quantities one participant declares, in per cent</extracomment>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Предельная цена</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>Предел объёма</translation>
    </message>
    <message>
        <source>Share β</source>
        <extracomment>A slider: the sellers' share of the returned surplus, a number from 0 to 1</extracomment>
        <translation>Доля β</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Шаг цены</translation>
    </message>
    <message>
        <source>Added to each price of the participant</source>
        <translation>Прибавляется к каждой цене участника</translation>
    </message>
    <message>
        <source>How much of each of its quantities the participant declares; at 0 it withdraws</source>
        <translation>Какую часть каждого своего объёма участник заявляет; при 0 он уходит</translation>
    </message>
    <message>
        <source>The quantity that the one buyer takes</source>
        <translation>Объём, который берёт единственный покупатель</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; empty for none</source>
        <translation>Наибольшая цена, которую платит единственный покупатель; пусто — без предела</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>Наибольший объём сделок; пусто — без предела</translation>
    </message>
    <message>
        <source>β: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β: часть выигрыша пар, возвращаемая продавцам</translation>
    </message>
    <message>
        <source>Every price is a multiple of this: bids are rounded down to it, offers up; empty for none</source>
        <translation>Каждая цена кратна этому шагу: заявки на покупку округляются вниз, на продажу — вверх; пусто — без шага</translation>
    </message>
    <message>
        <source>Price %1 → %2, volume %3 → %4</source>
        <extracomment>%1 and %2 prices, %3 and %4 volumes: before and after what is tried</extracomment>
        <translation>Цена %1 → %2, объём %3 → %4</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::WhatIfTableModel</name>
    <message>
        <source>Best legal choice</source>
        <translation>Лучший допустимый выбор</translation>
    </message>
    <message>
        <source>   saving</source>
        <translation>   экономия</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Энергия, кВт·ч</translation>
    </message>
    <message>
        <source>Purchased capacity, mean of the months, kW</source>
        <translation>Покупная мощность, средняя по месяцам, кВт</translation>
    </message>
    <message>
        <source>Purchased capacity, kW</source>
        <translation>Покупная мощность, кВт</translation>
    </message>
    <message>
        <source>Network capacity, mean of the months, kW</source>
        <translation>Сетевая мощность, средняя по месяцам, кВт</translation>
    </message>
    <message>
        <source>Network capacity, kW</source>
        <translation>Сетевая мощность, кВт</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <comment>price category</comment>
        <translation>%1 (сейчас)</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, what-if, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>Руб. без НДС</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>a consumer's load</comment>
        <translation>Как есть</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::YearPlanModel</name>
    <message>
        <source>RUB</source>
        <translation>руб.</translation>
    </message>
    <message>
        <source>Cheapest of the month</source>
        <translation>Дешевле всего в месяце</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>Одноставочная передача</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>Двухставочная передача</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>Экономия, тыс. руб.</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Уведомить до</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>shortest form of a day and its month, in the letters of Qt</comment>
        <translation>dd.MM</translation>
    </message>
    <message>
        <source>%1: no category of this line may be chosen.</source>
        <translation>%1: ни одну категорию этой строки выбрать нельзя.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, category, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>It belongs to the other transmission variant, and the variant is chosen once a year.</source>
        <translation>Она относится к другому варианту передачи, а вариант выбирают раз в год.</translation>
    </message>
    <message>
        <source>%1 from %2 on: the supplier must have the notice by %3.</source>
        <comment>category, month, day</comment>
        <translation>%1, начиная с месяца %2: уведомить поставщика до %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in full, in the letters of Qt</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice within one month of the decision on transmission tariffs, whose date is not known.</source>
        <translation>%1, начиная с месяца %2: уведомить в течение месяца со дня решения о тарифах на передачу; его дата не известна.</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice ten working days before; the calendar before it is not known.</source>
        <translation>%1, начиная с месяца %2: уведомить за десять рабочих дней; календарь до этого не известен.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month or year, line, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>saving against today</source>
        <translation>экономия к нынешней</translation>
    </message>
    <message>
        <source>Year, RUB</source>
        <translation>Год, руб.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AboutDialog</name>
    <message>
        <source>About MeritDesk</source>
        <translation>О программе MeritDesk</translation>
    </message>
    <message>
        <source>MeritDesk's sign</source>
        <translation>Знак MeritDesk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Electricity tariffs and auctions, computed exactly, with every number explained.</source>
        <translation>Тарифы и аукционы электроэнергии: точный расчёт, каждое число объяснено.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или новее. Без всяких гарантий.</translation>
    </message>
    <message>
        <source>Made with Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip and nlohmann/json.</source>
        <translation>Сделана с помощью Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip и nlohmann/json.</translation>
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
        <translation>Добавить заявку</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>Разделить надвое</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Paste Orders</source>
        <translation>Вставить заявки</translation>
    </message>
    <message>
        <source>Zoom to Margin</source>
        <translation>К границе</translation>
    </message>
    <message>
        <source>Whole Book</source>
        <translation>Вся книга</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>Спрос и предложение</translation>
    </message>
    <message>
        <source>Raise Price</source>
        <translation>Поднять цену</translation>
    </message>
    <message>
        <source>Lower Price</source>
        <translation>Снизить цену</translation>
    </message>
    <message>
        <source>More Quantity</source>
        <translation>Увеличить объём</translation>
    </message>
    <message>
        <source>Less Quantity</source>
        <translation>Уменьшить объём</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>Plays the clearing of the auction step by step</extracomment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>What If</source>
        <extracomment>Opens sliders that try other numbers</extracomment>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Pin State</source>
        <extracomment>Puts the state of the auction aside, to be compared with what comes</extracomment>
        <translation>Закрепить состояние</translation>
    </message>
    <message>
        <source>Colour by Participant</source>
        <translation>Цвет по участникам</translation>
    </message>
    <message>
        <source>Colour by Status</source>
        <translation>Цвет по итогу</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заявок пока нет</translation>
    </message>
    <message>
        <source>Add bids and offers, paste rows of id, participant, side, price and quantity from a spreadsheet, drop a file, or open a sample.</source>
        <translation>Добавьте заявки на покупку и продажу, вставьте из таблицы строки с номером, участником, стороной, ценой и объёмом, перетащите файл или откройте пример.</translation>
    </message>
    <message>
        <source>Paste from Spreadsheet</source>
        <translation>Вставить из таблицы</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AuctionStage</name>
    <message>
        <source>Presentation</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>→ ← step · Space plays · 1–9 rule · H names · L pointer · Esc ends</source>
        <translation>→ ← шаг · пробел — пуск · 1–9 правило · H имена · L указка · Esc конец</translation>
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
        <translation>Объём</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BalancePage</name>
    <message>
        <source>All months</source>
        <translation>Все месяцы</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>Balance responsible party</source>
        <translation>Сторона, ответственная за баланс</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Rule that settles</source>
        <translation>Правило расчёта</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>Rule that settles: the one that was in force on each day</extracomment>
        <translation>По дате</translation>
    </message>
    <message>
        <source>This cannot be settled yet</source>
        <translation>Рассчитать пока нельзя</translation>
    </message>
    <message>
        <source>Import what is missing, or choose another rule above.</source>
        <translation>Импортируйте недостающее или выберите другое правило выше.</translation>
    </message>
    <message>
        <source>Looks at the settlement</source>
        <translation>Виды расчёта</translation>
    </message>
    <message>
        <source>Next Party</source>
        <translation>Следующая сторона</translation>
    </message>
    <message>
        <source>Shows the next balance responsible party</source>
        <translation>Показывает следующую ответственную за баланс сторону</translation>
    </message>
    <message>
        <source>Dearest Period</source>
        <translation>Самый дорогой период</translation>
    </message>
    <message>
        <source>Shows the period in which the party paid most</source>
        <translation>Показывает период, где сторона заплатила больше всего</translation>
    </message>
    <message>
        <source>No balance energy yet</source>
        <translation>Балансирующей энергии пока нет</translation>
    </message>
    <message>
        <source>With the imbalances of one or more balance responsible parties and the prices of the system, this page settles every period under the rule of its day, writes the monthly statements, and shows what imbalance costs, why, and how it compares under other rules. Import tables of schedules, metering and prices, open a file of format meritdesk.balance/1, or open a sample.</source>
        <translation>По небалансам одной или нескольких ответственных за баланс сторон и ценам системы страница рассчитывает каждый период по правилу его дня, составляет отчёты за месяц и показывает, сколько стоит небаланс, почему и что было бы по другим правилам. Импортируйте таблицы графиков, измерений и цен, откройте файл формата meritdesk.balance/1 или пример.</translation>
    </message>
    <message>
        <source>Import balance data…</source>
        <translation>Импорт данных баланса…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BandView</name>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>Диапазон категорий 5 и 6</translation>
    </message>
    <message>
        <source>Categories 3 and 5</source>
        <translation>Категории 3 и 5</translation>
    </message>
    <message>
        <source>Categories 4 and 6</source>
        <translation>Категории 4 и 6</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BaselinePanel</name>
    <message>
        <source>%1: metered load and what each method says the site would have used.</source>
        <translation>%1: измеренная нагрузка и то, сколько объект потребил бы по каждому методу.</translation>
    </message>
    <message>
        <source>%1. A click takes a day in or leaves it out.</source>
        <translation>%1. Щелчок берёт день в расчёт или исключает его.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 delivered, %4 of the obligation</source>
        <extracomment>%1 a baseline method, %2 "27.5 MW", %3 "30 MW", %4 "92 %"</extracomment>
        <translation>%1: исполнено %2 из %3, %4 обязательства</translation>
    </message>
    <message>
        <source>A baseline says what a site would have used without the event. It needs the hourly load of the event day and of the days before it: from a consumer's meter data in this document, or from a file.</source>
        <translation>График базовой нагрузки показывает, сколько объект потребил бы без события. Нужна почасовая нагрузка дня события и дней до него: из показаний потребителя этого документа или из файла.</translation>
    </message>
    <message>
        <source>No metered site yet</source>
        <translation>Объекта с учётом ещё нет</translation>
    </message>
    <message>
        <source>From Meter Data…</source>
        <translation>Из показаний…</translation>
    </message>
    <message>
        <source>An event day of a consumer of this document, with the days before it</source>
        <translation>День события потребителя этого документа и дни до него</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Hourly values of a meter: CSV, a spreadsheet or a message 80020</source>
        <translation>Почасовые показания: CSV, таблица или макет 80020</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>Обязательство, МВт</translation>
    </message>
    <message>
        <source>What the site has promised to come down by</source>
        <translation>На сколько объект обязался снизить нагрузку</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Первый час</translation>
    </message>
    <message>
        <source>First hour of the event; hour 1 is 0:00 to 1:00</source>
        <translation>Первый час события; час 1 — с 0:00 до 1:00</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Consecutive hours of the event</source>
        <translation>Сколько часов подряд длится событие</translation>
    </message>
    <message>
        <source>Adjust by hours</source>
        <translation>Часы поправки</translation>
    </message>
    <message>
        <source>Hours outside the event by which a baseline is moved to the day: 9, 10, 11 or 9-11; empty for none</source>
        <translation>Часы вне события, по которым базовая нагрузка приводится к дню: 9, 10, 11 или 9-11; пусто — без корректировки</translation>
    </message>
    <message>
        <source>Cap, %</source>
        <translation>Предел, %</translation>
    </message>
    <message>
        <source>An adjustment by ratio moves a baseline no further</source>
        <translation>Дальше корректировка на отношение не идёт</translation>
    </message>
    <message>
        <source>Low use, %</source>
        <translation>Порог дня, %</translation>
    </message>
    <message>
        <source>Days whose load over the hours of the event is below this share of the largest drop out</source>
        <translation>Дни, чья нагрузка в часы события ниже этой доли от наибольшей, исключаются</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Ошибка, %</translation>
    </message>
    <message>
        <source>A method passes with a relative error below it</source>
        <translation>Метод проходит при относительной ошибке ниже этого</translation>
    </message>
    <message>
        <source>Every hour counts</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>The worst hour decides: an hour missed is an event failed</source>
        <translation>Решает худший час: пропущенный час — невыполненное событие</translation>
    </message>
    <message>
        <source>Baseline method</source>
        <translation>Метод базовой нагрузки</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>Методы базовой нагрузки</translation>
    </message>
    <message>
        <source>Add a Method</source>
        <translation>Добавить метод</translation>
    </message>
    <message>
        <source>Remove the Method</source>
        <translation>Удалить метод</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BasisDelegate</name>
    <message>
        <source>What the fee is taken on</source>
        <translation>На что берётся плата</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BillCheckPage</name>
    <message>
        <source>No invoice of %1 yet</source>
        <translation>Счёта ещё нет: %1</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <extracomment>A month in a list that has an invoice</extracomment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>Type or import the supplier's invoice: every line is compared with what the rules give.</source>
        <translation>Введите или импортируйте счёт поставщика: каждая строка сверяется с тем, что дают правила.</translation>
    </message>
    <message>
        <source>Choose a line to see what differs and why.</source>
        <translation>Выберите строку, чтобы увидеть, что расходится и почему.</translation>
    </message>
    <message>
        <source>Suspected cause: %1</source>
        <extracomment>The first suspected cause of a difference is a sentence; the others follow it</extracomment>
        <translation>Вероятная причина: %1</translation>
    </message>
    <message>
        <source>It also fits: %1</source>
        <translation>Подходит и другое: %1</translation>
    </message>
    <message>
        <source>how</source>
        <translation>как получено</translation>
    </message>
    <message>
        <source>No typical error gives this figure: ask the supplier how it was computed.</source>
        <translation>Ни одна типичная ошибка не даёт этой величины: запросите расчёт у поставщика.</translation>
    </message>
    <message>
        <source>Read Invoice from File…</source>
        <translation>Прочитать счёт из файла…</translation>
    </message>
    <message>
        <source>Paste Invoice Lines</source>
        <translation>Вставить строки счёта</translation>
    </message>
    <message>
        <source>Fill from Our Bill</source>
        <translation>Заполнить по нашему расчёту</translation>
    </message>
    <message>
        <source>Fill from Our Bill by Parts</source>
        <translation>Заполнить по нашему расчёту по составляющим</translation>
    </message>
    <message>
        <source>What It Stands For…</source>
        <translation>Чему соответствует…</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Remove Invoice</source>
        <translation>Удалить счёт</translation>
    </message>
    <message>
        <source>Read Invoice</source>
        <translation>Прочитать счёт</translation>
    </message>
    <message>
        <source>Invoices (*.csv *.xlsx *.xls *.txt *.tsv)</source>
        <translation>Счета (*.csv *.xlsx *.xls *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>Потребителя ещё нет</translation>
    </message>
    <message>
        <source>An invoice is compared with our own bill: that needs the meter data and the prices of the month. Import them, or open a sample.</source>
        <translation>Счёт сверяется с нашим расчётом: для него нужны данные учёта и цены месяца. Импортируйте их или откройте пример.</translation>
    </message>
    <message>
        <source>Read the supplier's invoice from a file (CSV, XLSX, XLS), paste its lines from a spreadsheet, or begin with our own bill and type the supplier's figures over it.</source>
        <translation>Прочитайте счёт поставщика из файла (CSV, XLSX, XLS), вставьте строки из таблицы или начните с нашего расчёта и впишите поверх него величины поставщика.</translation>
    </message>
    <message>
        <source>Read from file…</source>
        <translation>Прочитать из файла…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill from our bill</source>
        <translation>Заполнить по нашему расчёту</translation>
    </message>
    <message>
        <source>Type the lines</source>
        <translation>Ввести строки</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Month of the invoice</source>
        <translation>Месяц счёта</translation>
    </message>
    <message>
        <source>Billed by</source>
        <extracomment>The price category by which the supplier bills</extracomment>
        <translation>Посчитано по категории</translation>
    </message>
    <message>
        <source>Invoice No.</source>
        <translation>Счёт №</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>The invoice beside our bill</source>
        <translation>Счёт рядом с нашим расчётом</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>Что расходится и почему</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CalendarDelegate</name>
    <message>
        <source>Peak hour of the day</source>
        <translation>Час пиковой нагрузки дня</translation>
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
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Month of the calendar</source>
        <translation>Месяц календаря</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>не опубликован</translation>
    </message>
    <message>
        <source>peak hour </source>
        <comment>before the number of an hour</comment>
        <translation>час пика </translation>
    </message>
    <message>
        <source>Published peak hour of the day</source>
        <translation>Опубликованный час пиковой нагрузки дня</translation>
    </message>
    <message>
        <source>By the production calendar</source>
        <translation>По производственному календарю</translation>
    </message>
    <message>
        <source>As the System Operator set them</source>
        <translation>Как установил Системный оператор</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>Плановые часы пика</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s).</source>
        <translation>
            <numerusform>%n рабочий день.</numerusform>
            <numerusform>%n рабочих дня.</numerusform>
            <numerusform>%n рабочих дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a published peak hour.</source>
        <translation>
            <numerusform>%n рабочий день без опубликованного часа пика.</numerusform>
            <numerusform>%n рабочих дня без опубликованного часа пика.</numerusform>
            <numerusform>%n рабочих дней без опубликованного часа пика.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones of the day</source>
        <translation>Зоны суток</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The built-in table has no planned hours of this month and price zone: tick them as the System Operator publishes them.</source>
        <translation>Во встроенной таблице нет плановых часов этого месяца и ценовой зоны: отметьте их по публикации Системного оператора.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CapacityPage</name>
    <message>
        <source>limit reached at %1 MW</source>
        <extracomment>In a chart: %1 the own volume at which the limit is reached</extracomment>
        <translation>предел — с %1 МВт</translation>
    </message>
    <message>
        <source>Looks at the auction</source>
        <translation>Виды отбора</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Series of own volumes</source>
        <translation>Ряд собственных объёмов</translation>
    </message>
    <message>
        <source>Where numbers come from</source>
        <translation>Откуда числа</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>Tab: the price fall over several own volumes</extracomment>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Demand curve</source>
        <translation>Кривая спроса</translation>
    </message>
    <message>
        <source>Add Line</source>
        <extracomment>Adds a line to the table in view: a bid, a company, a volume</extracomment>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Paste Bids</source>
        <translation>Вставить заявки</translation>
    </message>
    <message>
        <source>Next Zone</source>
        <translation>Следующая зона</translation>
    </message>
    <message>
        <source>Add Zone</source>
        <translation>Добавить зону</translation>
    </message>
    <message>
        <source>Rename Zone</source>
        <translation>Переименовать зону</translation>
    </message>
    <message>
        <source>Remove Zone</source>
        <translation>Удалить зону</translation>
    </message>
    <message>
        <source>Zoom to Crossing</source>
        <translation>Увеличить пересечение</translation>
    </message>
    <message>
        <source>Large Chart</source>
        <extracomment>The chart alone, to be read from the last row</extracomment>
        <translation>Крупный график</translation>
    </message>
    <message>
        <source>No capacity auction yet</source>
        <translation>Отбора мощности пока нет</translation>
    </message>
    <message>
        <source>With the two points of demand and the bids of a price zone, this page clears the capacity auction with and without demand response, shows both on one chart, and says what the price fall is worth to each company. Open or drop a file of format meritdesk.kom/1, begin with a small auction, or open a sample.</source>
        <translation>По двум точкам спроса и заявкам ценовой зоны страница проводит КОМ со снижением потребления и без него, показывает оба отбора на одном графике и говорит, чего стоит снижение цены каждой компании. Откройте или перетащите файл формата meritdesk.kom/1, начните с малого отбора или откройте пример.</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>New Auction</source>
        <translation>Новый отбор</translation>
    </message>
    <message>
        <source>bid %1</source>
        <extracomment>Name of a new bid: %1 a number</extracomment>
        <translation>заявка %1</translation>
    </message>
    <message>
        <source>company %1</source>
        <extracomment>Name of a new company: %1 a number</extracomment>
        <translation>компания %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ChangeEditor</name>
    <message>
        <source>Gives back in hours</source>
        <translation>Отдаёт в часы</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Из часов</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Убрать это изменение</translation>
    </message>
    <message>
        <source>Charges in hours</source>
        <translation>Заряжается в часы</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>В часы</translation>
    </message>
    <message>
        <source>all others</source>
        <comment>hours that may take energy up</comment>
        <translation>все остальные</translation>
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
        <translation>Сыграйте аукцион со своим классом</translation>
    </message>
    <message>
        <source>Everybody has a seat with private costs and hands in a sheet of prices and quantities: on this screen, passed around, or as a file. You close the round, reveal it step by step, and the standings follow. Computers take the empty seats.</source>
        <translation>У каждого место со своими издержками; каждый подаёт заявку с ценами и объёмами: на этом экране, который передают по кругу, или файлом. Вы закрываете раунд, открываете результаты шаг за шагом, и складывается турнирная таблица. Пустые места займут компьютеры.</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>Новая игра</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>Цены раундов</translation>
    </message>
    <message>
        <source>Bids over the rounds</source>
        <translation>Заявки по раундам</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>Скрининг рынка</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>Поводы присмотреться</translation>
    </message>
    <message>
        <source>Views of the class</source>
        <translation>Виды игры</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Regulator's View</source>
        <translation>Взгляд регулятора</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Турнирная таблица</translation>
    </message>
    <message>
        <source>Prices over the rounds</source>
        <translation>Цены по раундам</translation>
    </message>
    <message>
        <source>The price of each round and the bids around it</source>
        <translation>Цена каждого раунда и заявки вокруг неё</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Раунд %1</translation>
    </message>
    <message>
        <source>No round has been closed yet</source>
        <translation>Ещё ни один раунд не закрыт</translation>
    </message>
    <message>
        <source>Closed. The bids are shown when the round is revealed.</source>
        <translation>Закрыт. Заявки появятся, когда откроются результаты раунда.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: %1 what the button does, %2 the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New Class…</source>
        <translation>Новая игра…</translation>
    </message>
    <message>
        <source>Hand In…</source>
        <translation>Подать заявку…</translation>
    </message>
    <message>
        <source>Read Sheets from Files…</source>
        <translation>Прочитать заявки из файлов…</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>Открыть шаг за шагом</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>Open as Market Screens</source>
        <translation>Открыть в скрининге рынка</translation>
    </message>
    <message>
        <source>Add Seat</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Remove Seat</source>
        <translation>Убрать место</translation>
    </message>
    <message>
        <source>Change Player</source>
        <translation>Сменить игрока</translation>
    </message>
    <message>
        <source>Read Sheets</source>
        <translation>Прочитать заявки</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Таблицы (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Место %1</translation>
    </message>
    <message>
        <source>Export the Class</source>
        <translation>Экспорт игры</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>Rule and Conditions…</source>
        <translation>Правило и условия…</translation>
    </message>
    <message>
        <source>Edit Seat…</source>
        <translation>Изменить место…</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Double-click a round to see its curves</source>
        <translation>Двойной щелчок по раунду показывает его кривые</translation>
    </message>
    <message>
        <source>A row for each screen, a column for each round</source>
        <translation>Строка — показатель, столбец — раунд</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ComparisonTable</name>
    <message>
        <source>Names of the rows</source>
        <translation>Названия строк</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ConditionsForm</name>
    <message>
        <source>Quantity step</source>
        <extracomment>The least quantity that can be traded; every quantity is a multiple of it</extracomment>
        <translation>Шаг объёма</translation>
    </message>
    <message>
        <source>Every quantity is a multiple of this</source>
        <translation>Каждый объём кратен этому числу</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Шаг цены</translation>
    </message>
    <message>
        <source>Every price is a multiple of this; empty for none</source>
        <translation>Каждая цена кратна этому числу; пусто — без шага</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>Предел объёма</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>Наибольший объём сделок; пусто — без предела</translation>
    </message>
    <message>
        <source>Deal ratio</source>
        <translation>Доля сделок</translation>
    </message>
    <message>
        <source>The share (0 to 1) of one side’s declared quantity that may trade; the smaller of this and the volume cap holds</source>
        <translation>Доля (от 0 до 1) заявленного одной стороной объёма, которая может быть куплена и продана; действует меньшее из этого и предела объёма</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>One buyer takes this quantity and only sellers bid; empty for an auction of two sides</source>
        <translation>Один покупатель берёт этот объём, заявки подают только продавцы; пусто — двусторонний аукцион</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Предельная цена</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; only together with a demand</source>
        <translation>Наибольшая цена, которую платит единственный покупатель; только вместе со спросом</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Side of the deal ratio</source>
        <translation>Сторона доли сделок</translation>
    </message>
    <message>
        <source>of the offers</source>
        <extracomment>The deal ratio is a share of what all sellers declare</extracomment>
        <translation>от предложений</translation>
    </message>
    <message>
        <source>of the bids</source>
        <extracomment>The deal ratio is a share of what all buyers declare</extracomment>
        <translation>от спроса</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The least quantity that can be traded</extracomment>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>price step %1</source>
        <translation>шаг цены %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>предел %1</translation>
    </message>
    <message>
        <source>deal ratio %1</source>
        <translation>доля сделок %1</translation>
    </message>
    <message>
        <source>demand %1</source>
        <translation>спрос %1</translation>
    </message>
    <message>
        <source>price cap %1</source>
        <translation>предельная цена %1</translation>
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
        <translation>Нет пропусков, длинных рядов нулей и выбросов.</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>Сомнительные часы</translation>
    </message>
    <message>
        <source>%1 of %2 hours are present.</source>
        <translation>Есть %1 из %2 часов.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) missing.</source>
        <translation>
            <numerusform>Не хватает %n часа.</numerusform>
            <numerusform>Не хватает %n часов.</numerusform>
            <numerusform>Не хватает %n часов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least %1, mean %2, most %3 kWh an hour.</source>
        <translation>Наименьшее %1, среднее %2, наибольшее %3 кВт·ч в час.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>There are no meter data yet.</source>
        <translation>Данных учёта пока нет.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DayAheadPage</name>
    <message>
        <source>Price of every hour</source>
        <translation>Цена каждого часа</translation>
    </message>
    <message>
        <source>Price of every hour, %1</source>
        <translation>Цена каждого часа, %1</translation>
    </message>
    <message>
        <source>Merit order of hour %1</source>
        <translation>Стек часа %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line that reads an hour: %1 a column's name, %2 what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2 MW</source>
        <extracomment>a span of volumes: %1 to %2 megawatt</extracomment>
        <translation>%1–%2 МВт</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a span of prices: %1 to %2, %3 the unit</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Click an hour to see its merit order. Drag a shaded window or its edges; drag with Shift to call off more hours.</source>
        <translation>Щелчок по часу показывает его стек. Заштрихованное окно и его края можно тянуть; с Shift вызываются ещё часы.</translation>
    </message>
    <message>
        <source>Where the curves meet</source>
        <translation>Пересечение кривых</translation>
    </message>
    <message>
        <source>Brings the crossing into view, so that a small reduction is seen</source>
        <translation>Показывает пересечение крупно, чтобы малое снижение было видно</translation>
    </message>
    <message>
        <source>Tables of the market</source>
        <translation>Таблицы рынка</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Снижения</translation>
    </message>
    <message>
        <source>Verdicts (modelled)</source>
        <translation>Вердикты (модель)</translation>
    </message>
    <message>
        <source>Groups of companies</source>
        <translation>Группы компаний</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Стек</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>Ценозависимые покупатели</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Loads can be typed, and pasted as a column</source>
        <translation>Нагрузку можно вводить и вставлять столбцом</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>Цена дефицита</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>руб./МВт·ч</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>евро/МВт·ч</translation>
    </message>
    <message>
        <source>What prices and money are counted in; no number changes</source>
        <translation>В чём считаются цены и деньги; числа не меняются</translation>
    </message>
    <message>
        <source>Next Hour</source>
        <translation>Следующий час</translation>
    </message>
    <message>
        <source>Previous Hour</source>
        <translation>Предыдущий час</translation>
    </message>
    <message>
        <source>Play the Hours</source>
        <translation>Проиграть часы</translation>
    </message>
    <message>
        <source>Where the Curves Meet</source>
        <translation>Пересечение кривых</translation>
    </message>
    <message>
        <source>Largest Fall of the Price</source>
        <translation>Наибольшее падение цены</translation>
    </message>
    <message>
        <source>Add a Reduction</source>
        <translation>Добавить снижение</translation>
    </message>
    <message>
        <source>No day-ahead market yet</source>
        <translation>Рынка на сутки вперёд пока нет</translation>
    </message>
    <message>
        <source>With the load of every hour and a stack of supply, this page clears hour after hour, draws the merit order that makes each price, and shows what a called reduction does to the price and to the money of buyers and generators. Open a file of format meritdesk.dayahead/1, or see a day of 2017.</source>
        <translation>По нагрузке каждого часа и стеку предложения страница рассчитывает час за часом, рисует стек, из которого получается каждая цена, и показывает, что вызванное снижение делает с ценой и деньгами покупателей и генераторов. Откройте файл формата meritdesk.dayahead/1 или посмотрите день 2017 года.</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>Показать пример</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DecisionPanel</name>
    <message>
        <source>Mechanisms side by side</source>
        <translation>Механизмы рядом</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>Масштаб рисунка</translation>
    </message>
    <message>
        <source>A step is ten times as much</source>
        <translation>Каждое деление в десять раз больше</translation>
    </message>
    <message>
        <source>To scale, line after line</source>
        <translation>В масштабе, строка за строкой</translation>
    </message>
    <message>
        <source>What the year's money is made of</source>
        <translation>Из чего складываются деньги за год</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Показывать пока нечего</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DemandForm</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>руб./МВт в месяц</translation>
    </message>
    <message>
        <source>First point: volume</source>
        <translation>Первая точка: объём</translation>
    </message>
    <message>
        <source>First point: price</source>
        <translation>Первая точка: цена</translation>
    </message>
    <message>
        <source>Second point: volume</source>
        <translation>Вторая точка: объём</translation>
    </message>
    <message>
        <source>Second point: price</source>
        <translation>Вторая точка: цена</translation>
    </message>
    <message>
        <source>Limit of demand response</source>
        <extracomment>Field: how much demand response counts at most</extracomment>
        <translation>Предел снижения потребления</translation>
    </message>
    <message>
        <source>% of the first point</source>
        <translation>% первой точки</translation>
    </message>
    <message>
        <source>Money of a year</source>
        <extracomment>Field: how many months of money a year has</extracomment>
        <translation>Деньги за год</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>times the first</source>
        <extracomment>The second point of demand is given as a multiple of the first</extracomment>
        <translation>× первая точка</translation>
    </message>
    <message>
        <source>How the second point is given</source>
        <translation>Как задана вторая точка</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DetailsPane</name>
    <message>
        <source>Click any number on a page: this is where you see how it came about, with its formula, the numbers put in and the rule behind it.</source>
        <translation>Щёлкните любое число на странице: здесь видно, как оно получено — формула, подставленные числа и правило.</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Что объясняется</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>The formula in words</source>
        <translation>Формула словами</translation>
    </message>
    <message>
        <source>The formula with its numbers</source>
        <translation>Формула с числами</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <translation>Насколько надёжен источник</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The numbers it was made of</source>
        <translation>Из каких чисел получено</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>&amp;Копировать объяснение</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a number's name and which one it is: "Peak hour volume, 3 November, hour 9"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The document has changed since. Click the number again for how it comes about now.</source>
        <translation>С тех пор документ изменён. Щёлкните число ещё раз, чтобы увидеть, как оно получается теперь.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DifferenceView</name>
    <message>
        <source>Difference by line of the bill</source>
        <translation>Разница по строкам счёта</translation>
    </message>
    <message>
        <source>Difference in %1: %2</source>
        <extracomment>%1 a price category, %2 a what-if</extracomment>
        <translation>Разница, %1: %2</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>руб. без НДС</translation>
    </message>
    <message>
        <source>Add a what-if: the difference to the bill appears here, line by line.</source>
        <translation>Добавьте вариант: здесь появится разница со счётом, строка за строкой.</translation>
    </message>
    <message>
        <source>There is no bill in this category to compare.</source>
        <translation>В этой категории нет счёта для сравнения.</translation>
    </message>
    <message>
        <source>No line of the bill changes in this category.</source>
        <translation>В этой категории ни одна строка счёта не меняется.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>After the changes</source>
        <translation>После изменений</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EmptyPage</name>
    <message>
        <source>Samples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Import meter data…</source>
        <translation>Загрузить данные учёта…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EventsPanel</name>
    <message>
        <source>Days of events</source>
        <translation>Дни событий</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>События по месяцам</translation>
    </message>
    <message>
        <source>Without a day-ahead market no day is chosen</source>
        <translation>Без РСВ дни не выбираются</translation>
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
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Таблица:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Ф&amp;ормат:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>All tables, a sheet each</source>
        <translation>Все таблицы, каждая на своём листе</translation>
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
        <translation>Откуда это число</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDesk</name>
    <message>
        <source>Untitled</source>
        <extracomment>the name of a document that was never saved</extracomment>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)</source>
        <translation>Документы MeritDesk (*.meritdesk);;Входные файлы сценариев (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to "%1"?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>Несохранённое будет потеряно.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk)</source>
        <translation>Документы MeritDesk (*.meritdesk)</translation>
    </message>
    <message>
        <source>Work to recover</source>
        <translation>Работа для восстановления</translation>
    </message>
    <message>
        <source>MeritDesk ended before "%1" was saved.</source>
        <translation>MeritDesk завершилась, не сохранив «%1».</translation>
    </message>
    <message>
        <source>Its changes are kept up to %1. Open them again?</source>
        <extracomment>%1 day and time of the last change that was kept</extracomment>
        <translation>Изменения сохранены до %1. Открыть их снова?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Спросить &amp;позже</translation>
    </message>
    <message>
        <source>MeritDesk sample: %1</source>
        <translation>Пример MeritDesk: %1</translation>
    </message>
    <message>
        <source>The file is open already</source>
        <translation>Файл уже открыт</translation>
    </message>
    <message>
        <source>"%1" is open in another window.</source>
        <translation>«%1» открыт в другом окне.</translation>
    </message>
    <message>
        <source>%1, process %2 on the computer %3, has it open.</source>
        <extracomment>%1 a program, %2 the number of its process, %3 a computer's name</extracomment>
        <translation>Его держит %1, процесс %2 на компьютере %3.</translation>
    </message>
    <message>
        <source>That program is running now: what both save, only the later one keeps. Open a copy, or close the file there first.</source>
        <translation>Эта программа сейчас работает: если сохранят обе, останется только последнее сохранение. Откройте копию или сначала закройте файл там.</translation>
    </message>
    <message>
        <source>Take the file over only if that program has ended: what both save, only the later one keeps.</source>
        <translation>Забирайте файл, только если та программа уже закрыта: если сохранят обе, останется только последнее сохранение.</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Открыть копию</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Забрать файл</translation>
    </message>
    <message>
        <source>MeritDesk lesson: %1</source>
        <translation>Урок MeritDesk: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDrop</name>
    <message numerus="yes">
        <source>Drop to open or import %n file(s)</source>
        <translation>
            <numerusform>Отпустите, чтобы открыть или импортировать %n файл</numerusform>
            <numerusform>Отпустите, чтобы открыть или импортировать %n файла</numerusform>
            <numerusform>Отпустите, чтобы открыть или импортировать %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FlagBar</name>
    <message>
        <source>Flags of a screen</source>
        <translation>Отметки показателя</translation>
    </message>
    <message>
        <source>Flags of a participant</source>
        <translation>Отметки участника</translation>
    </message>
    <message>
        <source>Order of the flags</source>
        <translation>Порядок отметок</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>Order of a list</extracomment>
        <translation>По раундам</translation>
    </message>
    <message>
        <source>Furthest from the threshold first</source>
        <translation>Сначала самые далёкие от порога</translation>
    </message>
    <message>
        <source>The distance is taken relative to the threshold</source>
        <translation>Расстояние берётся относительно порога</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Entry of a filter: %1 a screen or a participant, %2 the number of its flags</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все участники</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GoalEditor</name>
    <message>
        <source>Knows all prices and peak hours in advance: an upper bound, not a promise.</source>
        <translation>Знает все цены и часы пика заранее: это верхняя граница, а не обещание.</translation>
    </message>
    <message>
        <source>Cheapest plan for</source>
        <translation>Самый дешёвый график для</translation>
    </message>
    <message>
        <source>Category of the cheapest plan</source>
        <translation>Категория самого дешёвого графика</translation>
    </message>
    <message>
        <source>Remove the cheapest plan</source>
        <translation>Убрать самый дешёвый график</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Накопитель</translation>
    </message>
    <message>
        <source>Load that may move within a day</source>
        <translation>Нагрузка, переносимая в пределах суток</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Из часов</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>В часы</translation>
    </message>
    <message>
        <source>Into hours: %1</source>
        <translation>В часы: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GroupPanel</name>
    <message>
        <source>The sign of a gain depends on the net position only: who buys more than he sells gains when the price falls.</source>
        <translation>Знак зависит только от нетто-позиции: кто покупает больше, чем продаёт, выигрывает от снижения цены.</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>Компании группы</translation>
    </message>
    <message>
        <source>Add a Company</source>
        <translation>Добавить компанию</translation>
    </message>
    <message>
        <source>Remove the Company</source>
        <translation>Удалить компанию</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>A link that explains how much generation brings the year to its target</extracomment>
        <translation>Как получено?</translation>
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
        <translation>Цена аукциона по правилу «%1», %2</translation>
    </message>
    <message>
        <source>Average price under %1</source>
        <translation>Средняя цена по правилу «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a clearing rule, %2 the sentence that says why it cannot clear this book</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clearing price under %1</source>
        <translation>Цена клиринга, правило: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HistoryDialog</name>
    <message>
        <source>Event and its history from meter data</source>
        <translation>Событие и его история из показаний</translation>
    </message>
    <message>
        <source>Only days of the same kind count: working days for a working day</source>
        <translation>Учитывать только дни того же типа: рабочие для рабочего</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>First hour of the event (1 is 0:00 to 1:00)</source>
        <translation>Первый час события (1 — с 0:00 до 1:00)</translation>
    </message>
    <message>
        <source>Hours of the event</source>
        <translation>Часов события</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>Обязательство, МВт</translation>
    </message>
    <message>
        <source>Days before the event that are looked at</source>
        <translation>Сколько дней до события смотреть</translation>
    </message>
    <message>
        <source>The obligation must be above zero and the event must end by hour 24.</source>
        <translation>Обязательство должно быть больше нуля, а событие — закончиться не позже 24-го часа.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourBar</name>
    <message>
        <source>Previous hour</source>
        <translation>Предыдущий час</translation>
    </message>
    <message>
        <source>Play the hours</source>
        <translation>Проиграть часы</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Следующий час</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>The arrow keys go an hour, Space plays and stops</source>
        <translation>Стрелки ведут на час, пробел запускает и останавливает</translation>
    </message>
    <message>
        <source>What happens in the hour</source>
        <translation>Что происходит в этом часе</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourStrip</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>Час %1: с %2:00 до %1:00 по Москве</translation>
    </message>
    <message>
        <source>Planned peak hour</source>
        <translation>Плановый час пиковой нагрузки</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursOfUseView</name>
    <message>
        <source>Hours of use of the network capacity</source>
        <translation>Число часов использования сетевой мощности</translation>
    </message>
    <message>
        <source>Not known: it needs the planned peak hours and both transmission tariffs of the price sheet.</source>
        <translation>Не известно: нужны плановые часы пиковой нагрузки и оба тарифа на передачу в прайсе.</translation>
    </message>
    <message numerus="yes">
        <source>Two-rate transmission is cheaper in %1 of %n month(s).</source>
        <translation>
            <numerusform>Двухставочная передача дешевле в %1 из %n месяца.</numerusform>
            <numerusform>Двухставочная передача дешевле в %1 из %n месяцев.</numerusform>
            <numerusform>Двухставочная передача дешевле в %1 из %n месяцев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) it can never win: the break-even lies above the month's hours.</source>
        <translation>
            <numerusform>В %n месяце она выгодной быть не может: точка безразличия выше числа часов месяца.</numerusform>
            <numerusform>В %n месяцах она выгодной быть не может: точка безразличия выше числа часов месяца.</numerusform>
            <numerusform>В %n месяцах она выгодной быть не может: точка безразличия выше числа часов месяца.</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>two-rate can never win in this month</comment>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportChoices</name>
    <message>
        <source>How the data are read</source>
        <translation>Как читаются данные</translation>
    </message>
    <message>
        <source>The file allows another reading too: please check</source>
        <translation>Файл можно прочитать и иначе: проверьте</translation>
    </message>
    <message>
        <source>%1 (please check)</source>
        <translation>%1 (проверьте)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Remarks on the import</source>
        <translation>Замечания к импорту</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Выбрать &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Import the cells that were copied from a spreadsheet</source>
        <translation>Импортировать ячейки, скопированные из таблицы</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Что распознано</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>Сомнительные ячейки</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Выберите файлы для импорта</translation>
    </message>
    <message>
        <source>Meter data and orders (%1)</source>
        <translation>Данные учёта и заявки (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Вставленные ячейки</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste cells of a spreadsheet.</source>
        <translation>Перетащите сюда файлы, выберите их или вставьте ячейки таблицы.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>С %1 по %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were read.</source>
        <translation>
            <numerusform>Прочитана %n заявка.</numerusform>
            <numerusform>Прочитано %n заявки.</numerusform>
            <numerusform>Прочитано %n заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of meter data were read.</source>
        <translation>
            <numerusform>Прочитан %n час данных учёта.</numerusform>
            <numerusform>Прочитано %n часа данных учёта.</numerusform>
            <numerusform>Прочитано %n часов данных учёта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery point(s).</source>
        <translation>
            <numerusform>%n точка поставки.</numerusform>
            <numerusform>%n точки поставки.</numerusform>
            <numerusform>%n точек поставки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have no value.</source>
        <translation>
            <numerusform>%n час без значения.</numerusform>
            <numerusform>%n часа без значения.</numerusform>
            <numerusform>%n часов без значения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n ячейку.</numerusform>
            <numerusform>Не удалось прочитать %n ячейки.</numerusform>
            <numerusform>Не удалось прочитать %n ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n peak hour(s) were read.</source>
        <translation>
            <numerusform>Прочитан %n час пиковой нагрузки.</numerusform>
            <numerusform>Прочитано %n часа пиковой нагрузки.</numerusform>
            <numerusform>Прочитано %n часов пиковой нагрузки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were read.</source>
        <translation>
            <numerusform>Прочитана %n цена.</numerusform>
            <numerusform>Прочитано %n цены.</numerusform>
            <numerusform>Прочитано %n цен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as you had the last file with these headings read.</source>
        <translation>Прочитано так же, как прошлый файл с этими заголовками.</translation>
    </message>
    <message>
        <source>Move the hours by %1 h to Moscow time</source>
        <translation>Сдвинуть часы на %1 ч к московскому времени</translation>
    </message>
    <message>
        <source>Taken as Moscow time, not moved.</source>
        <translation>Принято как московское время, без сдвига.</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n month(s) were read.</source>
        <translation>
            <numerusform>Прочитаны часы %n месяца.</numerusform>
            <numerusform>Прочитаны часы %n месяцев.</numerusform>
            <numerusform>Прочитаны часы %n месяцев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of balance energy were read.</source>
        <translation>
            <numerusform>Прочитано %n значение балансовой энергии.</numerusform>
            <numerusform>Прочитано %n значения балансовой энергии.</numerusform>
            <numerusform>Прочитано %n значений балансовой энергии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveBar</name>
    <message>
        <source>% of the directions foreseen</source>
        <extracomment>After a field of percent: share of the system's directions that a party foresees</extracomment>
        <translation>% направлений угадано</translation>
    </message>
    <message>
        <source>Share of the spread between one price and two</source>
        <translation>Доля разницы между одной ценой и двумя</translation>
    </message>
    <message>
        <source>Left everybody settles at one price; right who is short pays the dearest energy of the period and who is long is paid the cheapest</source>
        <translation>Слева все рассчитываются по одной цене; справа при дефиците платят по самой дорогой энергии периода, а за избыток получают по самой дешёвой</translation>
    </message>
    <message>
        <source>leans with the expected direction</source>
        <extracomment>How a party deviates on purpose: in each period towards the direction it expects of the system</extracomment>
        <translation>отклоняется по ожидаемому направлению</translation>
    </message>
    <message>
        <source>leans the same way in every period</source>
        <extracomment>How a party deviates on purpose: by the same energy in each period</extracomment>
        <translation>отклоняется одинаково в каждом периоде</translation>
    </message>
    <message>
        <source>How the party deviates on purpose</source>
        <translation>Как сторона умышленно отклоняется</translation>
    </message>
    <message>
        <source>Share of the directions foreseen, percent</source>
        <translation>Доля угаданных направлений, процентов</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Одна цена</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>Две цены</translation>
    </message>
    <message>
        <source>% of the spread</source>
        <translation>% разницы цен</translation>
    </message>
    <message>
        <source>The party</source>
        <extracomment>Before a choice: The party leans with the expected direction</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>As often as the direction was that of the period before</source>
        <translation>Столько раз направление было как в предыдущем периоде</translation>
    </message>
    <message>
        <source>Empty the field for what the document foresees</source>
        <translation>Очистите поле, чтобы взять долю из документа</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentivePanel</name>
    <message>
        <source>Present</source>
        <extracomment>Button: shows the lesson full screen</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What a deliberate deviation costs above day-ahead</source>
        <translation>Сколько умышленное отклонение стоит сверх РСВ</translation>
    </message>
    <message>
        <source>There is nothing settled to look at yet.</source>
        <translation>Пока ничего не рассчитано.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveStage</name>
    <message>
        <source>of the spread between one price and two</source>
        <translation>разницы между одной ценой и двумя</translation>
    </message>
    <message>
        <source>→ ← share · Home one price · End two prices · Esc ends</source>
        <translation>→ ← доля · Home одна цена · End две цены · Esc конец</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Показ</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InputsPanel</name>
    <message>
        <source>Inputs of the study</source>
        <translation>Исходные данные расчёта</translation>
    </message>
    <message>
        <source>Type over a value, or double-click to choose; every change can be undone. A click on where it comes from leads to its source.</source>
        <translation>Введите значение поверх или выберите двойным щелчком; любое изменение можно отменить. Щелчок по происхождению ведёт к источнику.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightCostsPanel</name>
    <message>
        <source>Dearest periods</source>
        <translation>Самые дорогие периоды</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>Стоимость по часам суток</translation>
    </message>
    <message>
        <source>Cost by weekday</source>
        <translation>Стоимость по дням недели</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Куда уходят деньги</translation>
    </message>
    <message>
        <source>Money of deficits and surpluses by hour of the local day and by weekday; below zero the party pays.</source>
        <translation>Деньги дефицитов и избытков по местным часам и дням недели; ниже нуля сторона платит.</translation>
    </message>
    <message>
        <source>Table that is shown</source>
        <translation>Показываемая таблица</translation>
    </message>
    <message>
        <source>Ten dearest periods, by cost above day-ahead</source>
        <translation>Десять самых дорогих периодов, сверх цены РСВ</translation>
    </message>
    <message>
        <source>Ten dearest periods, by net cost</source>
        <translation>Десять самых дорогих периодов, чистая стоимость</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Часы суток</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Дни недели</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightForecastPanel</name>
    <message>
        <source>Better forecasts</source>
        <translation>Лучшие прогнозы</translation>
    </message>
    <message>
        <source>Money of the imbalance, added up</source>
        <translation>Деньги небаланса нарастающим итогом</translation>
    </message>
    <message>
        <source>Energy only, without fees; below zero the party has paid.</source>
        <translation>Только энергия, без плат; ниже нуля сторона заплатила.</translation>
    </message>
    <message>
        <source>Prices stay as settled</source>
        <translation>Цены остаются рассчитанными</translation>
    </message>
    <message>
        <source>The system moves with the party</source>
        <translation>Система меняется вместе со стороной</translation>
    </message>
    <message>
        <source>Imbalance forecast away</source>
        <translation>Снятый прогнозом небаланс</translation>
    </message>
    <message>
        <source>What else a better forecast changes</source>
        <translation>Что ещё меняет лучший прогноз</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>Как рассчитано</translation>
    </message>
    <message>
        <source>%1 better</source>
        <extracomment>%1 a share such as "10 %"</extracomment>
        <translation>лучше на %1</translation>
    </message>
    <message>
        <source>Energy and the fees on the imbalance.</source>
        <translation>Энергия и платы за небаланс.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightRegimesPanel</name>
    <message>
        <source>The same data under other rules</source>
        <translation>Те же данные по другим правилам</translation>
    </message>
    <message>
        <source>Quarters against hours</source>
        <translation>Четверти против часов</translation>
    </message>
    <message>
        <source>Energy sold, energy bought and fees; below zero the party pays. Rules that lack data have no bar.</source>
        <translation>Проданная и купленная энергия и платы; ниже нуля сторона платит. Правила без данных — без столбца.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Quarters and hours</source>
        <translation>Четверти и часы</translation>
    </message>
    <message>
        <source>Fill what a rule lacks</source>
        <translation>Заполнять недостающее</translation>
    </message>
    <message>
        <source>Fills the series that a rule lacks, and names what stands in</source>
        <translation>Заполняет ряды, которых правилу не хватает, и называет замену</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightSystemPanel</name>
    <message>
        <source>Quadrants</source>
        <translation>Квадранты</translation>
    </message>
    <message>
        <source>Own imbalance against the system's</source>
        <translation>Свой небаланс против небаланса системы</translation>
    </message>
    <message>
        <source>A dot a period, with the money of each quadrant: a single price pays who helps, two prices never do.</source>
        <translation>Точка — период, в углу деньги квадранта: единая цена платит тому, кто помогает, две цены — никогда.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InvoiceDelegate</name>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LadderView</name>
    <message numerus="yes">
        <source>Demand: %n bid(s), highest first</source>
        <translation>
            <numerusform>Спрос: %n заявка, от дорогих к дешёвым</numerusform>
            <numerusform>Спрос: %n заявки, от дорогих к дешёвым</numerusform>
            <numerusform>Спрос: %n заявок, от дорогих к дешёвым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supply: %n offer(s), lowest first</source>
        <translation>
            <numerusform>Предложение: %n заявка, от дешёвых к дорогим</numerusform>
            <numerusform>Предложение: %n заявки, от дешёвых к дорогим</numerusform>
            <numerusform>Предложение: %n заявок, от дешёвых к дорогим</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LessonNoteView</name>
    <message>
        <source>Note of the lesson</source>
        <translation>Памятка урока</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>Сохранить памятку в PDF</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Напечатать памятку</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Закрыть урок</translation>
    </message>
    <message>
        <source>Previous book of the lesson</source>
        <translation>Предыдущая книга урока</translation>
    </message>
    <message>
        <source>Next book of the lesson</source>
        <translation>Следующая книга урока</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a button: the next book of a lesson</extracomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Book %1 of %2</source>
        <translation>Книга %1 из %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadDesk</name>
    <message>
        <source>Typical days</source>
        <translation>Типовые сутки</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>Год целиком</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>kind of days</comment>
        <translation>
            <numerusform>%1: %n день</numerusform>
            <numerusform>%1: %n дня</numerusform>
            <numerusform>%1: %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Субботы</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>Воскресенья и праздники</translation>
    </message>
    <message>
        <source>Mean by hour; the band leaves out the lowest and the highest tenth of the days.</source>
        <translation>Среднее по часам; полоса — без нижней и верхней десятой части дней.</translation>
    </message>
    <message>
        <source>Drag over days to see them alone.</source>
        <translation>Проведите по дням, чтобы увидеть только их.</translation>
    </message>
    <message>
        <source>Season of the typical days</source>
        <translation>Сезон типичных суток</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Все сезоны</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Зима</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Весна</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Лето</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Осень</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadView</name>
    <message>
        <source>Mean of the working days</source>
        <translation>Средний рабочий день</translation>
    </message>
    <message>
        <source>Mean of the days off</source>
        <translation>Средний выходной</translation>
    </message>
    <message>
        <source>The day on which most moves</source>
        <translation>День с наибольшим переносом</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Выбранный день</translation>
    </message>
    <message>
        <source>Which day's load</source>
        <translation>Нагрузка какого дня</translation>
    </message>
    <message>
        <source>Day of the load</source>
        <translation>День нагрузки</translation>
    </message>
    <message>
        <source>Load before and after</source>
        <translation>Нагрузка до и после</translation>
    </message>
    <message>
        <source>Load before and after: %1</source>
        <translation>Нагрузка до и после: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>%1[*] – MeritDesk</source>
        <extracomment>window title: %1 the document's name; [*] is the mark of unsaved changes</extracomment>
        <translation>%1[*] – MeritDesk</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>menu of the actions of the page that is shown</extracomment>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Записать отчёт</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Отчёт записан: %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Отчёт не удалось записать: %1.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Расчёт…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Отчёт не удалось напечатать.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить памятку</translation>
    </message>
    <message>
        <source>The note is written to %1.</source>
        <translation>Памятка записана в %1.</translation>
    </message>
    <message>
        <source>The note could not be written to %1.</source>
        <translation>Памятку не удалось записать в %1.</translation>
    </message>
    <message>
        <source>The note could not be printed.</source>
        <translation>Памятку не удалось напечатать.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>С&amp;ледующая страница</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MatrixPanel</name>
    <message>
        <source>Depths and durations</source>
        <translation>Глубины и длительности</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Показатель в ячейках</translation>
    </message>
    <message>
        <source>A click studies the cell.</source>
        <translation>Щелчок открывает расчёт ячейки.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Показывать пока нечего</translation>
    </message>
    <message>
        <source>the cap binds</source>
        <translation>действует ограничение</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>All cells of all mechanisms</source>
        <translation>Все ячейки всех механизмов</translation>
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
        <translation>Вид сообщения</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NavigationHeading</name>
    <message>
        <source>folded</source>
        <translation>свёрнут</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнут</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NewClassDialog</name>
    <message>
        <source>Class rounds</source>
        <translation>Учебные раунды</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Buyers among them</source>
        <translation>Из них покупателей</translation>
    </message>
    <message>
        <source>Seats played by computers</source>
        <translation>Места за компьютерами</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Chance number</source>
        <translation>Число случая</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>Новая игра</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>Правило клиринга</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>One name a line; seats without one are called by their number</source>
        <translation>По имени в строке; места без имени называются по номеру</translation>
    </message>
    <message>
        <source>The same number gives the same bids of the computers</source>
        <translation>То же число даёт те же заявки компьютеров</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Рынок</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>&amp;Buyers among them</source>
        <translation>Из них &amp;покупателей</translation>
    </message>
    <message>
        <source>Played by &amp;computers</source>
        <translation>За &amp;компьютерами</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>Пр&amp;авило клиринга</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>Р&amp;аунды</translation>
    </message>
    <message>
        <source>C&amp;hance number</source>
        <translation>&amp;Число случая</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Start the Class</source>
        <translation>Начать игру</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>The name of a seat that nobody has named; %1 is its number</extracomment>
        <translation>Место %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OperatorPanel</name>
    <message>
        <source>Income and outlay of the operator</source>
        <translation>Доходы и расходы оператора</translation>
    </message>
    <message>
        <source>Months of the operator</source>
        <translation>Месяцы оператора</translation>
    </message>
    <message>
        <source>What the operator states for each month; type a value to change it</source>
        <translation>Что оператор указывает по месяцам; введите значение, чтобы изменить</translation>
    </message>
    <message>
        <source>What the operator states</source>
        <translation>Данные оператора</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OptionsBar</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rules to compare</source>
        <translation>Сравниваемые правила</translation>
    </message>
    <message>
        <source>Rule shown in curves and ladders</source>
        <translation>Правило на графике и в рядах</translation>
    </message>
    <message>
        <source>The rule that curves and ladders show</source>
        <translation>Правило, которое показано на графике и в рядах заявок</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <extracomment>Button: opens steps, caps, deal ratio and demand of the auction</extracomment>
        <translation>Условия…</translation>
    </message>
    <message>
        <source>Steps, caps, deal ratio, the demand of one buyer, and what single rules ask for</source>
        <translation>Шаги, пределы, доля сделок, спрос одного покупателя и то, что нужно отдельным правилам</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OriginsPanel</name>
    <message>
        <source>Search in numbers, sources and places</source>
        <translation>Поиск по числам, источникам и местам</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Откуда взяты числа</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many numbers come from a kind of source: %1 the kind, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Every kind of source</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Чисел ещё нет</translation>
    </message>
    <message>
        <source>%1 numbers: %2 published or stated in the study, %3 from memory or constructed</source>
        <translation>Чисел: %1; опубликовано или названо в статье: %2; по памяти или условных: %3</translation>
    </message>
    <message>
        <source>Show every number</source>
        <translation>Показать все числа</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PanelPage</name>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeakHoursView</name>
    <message>
        <source>Hours that formed the purchased capacity</source>
        <translation>Часы, сформировавшие покупную мощность</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>Покупная мощность</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>Сетевая мощность</translation>
    </message>
    <message>
        <source>Hours that formed the network capacity</source>
        <translation>Часы, сформировавшие сетевую мощность</translation>
    </message>
    <message>
        <source>The hours that form this capacity are not known here: give them in the calendar.</source>
        <translation>Часы, по которым считается эта мощность, здесь не известны: задайте их в календаре.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 RUB; most often hour %2: %3.</source>
        <comment>days in all, their cost, an hour, its days</comment>
        <translation>
            <numerusform>%n день, %1 руб.; чаще всего %2-й час: %3.</numerusform>
            <numerusform>%n дня, %1 руб.; чаще всего %2-й час: %3.</numerusform>
            <numerusform>%n дней, %1 руб.; чаще всего %2-й час: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 RUB)</source>
        <comment>days, cost</comment>
        <translation>%1 (%2 руб.)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeriodsPanel</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n период</numerusform>
            <numerusform>%n периода</numerusform>
            <numerusform>%n периодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s)</source>
        <extracomment>%1 of all periods (%n) are listed</extracomment>
        <translation>
            <numerusform>%1 из %n периода</numerusform>
            <numerusform>%1 из %n периодов</numerusform>
            <numerusform>%1 из %n периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>Позиция: %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A day; dragging with Shift over a chart chooses any span</source>
        <translation>День; протяните с Shift по графику, чтобы выбрать отрезок</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>Выбранный отрезок</translation>
    </message>
    <message>
        <source>Periods that are listed</source>
        <translation>Какие периоды показаны</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Все периоды</translation>
    </message>
    <message>
        <source>Deficit only</source>
        <translation>Только дефицит</translation>
    </message>
    <message>
        <source>Surplus only</source>
        <translation>Только избыток</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>Против системы</translation>
    </message>
    <message>
        <source>Prices below zero</source>
        <translation>Цены ниже нуля</translation>
    </message>
    <message>
        <source>Days of a clock change</source>
        <translation>Дни перевода часов</translation>
    </message>
    <message>
        <source>The hundred dearest</source>
        <translation>Сто самых дорогих</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Settlement periods</source>
        <translation>Расчётные периоды</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party pays %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1: дефицит %2 МВт·ч, избыток %3 МВт·ч, сторона платит %4 евро</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party receives %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1: дефицит %2 МВт·ч, избыток %3 МВт·ч, сторона получает %4 евро</translation>
    </message>
    <message>
        <source>Imbalance of %1</source>
        <extracomment>Name of a chart: %1 is a party</extracomment>
        <translation>Небаланс: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PinPanel</name>
    <message>
        <source>Pin</source>
        <extracomment>Button: puts the state in view aside to compare with</extracomment>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>Button: takes a state that was put aside away</extracomment>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin the state in view: its curves stay behind the live ones, and this table says what has changed since.</source>
        <translation>Закрепите текущее состояние: его кривые останутся позади живых, а таблица покажет, что изменилось.</translation>
    </message>
    <message>
        <source>Pinned state</source>
        <translation>Закреплённое состояние</translation>
    </message>
    <message>
        <source>The pinned state to compare with; type to rename it</source>
        <translation>С каким закреплённым состоянием сравнивать; введите новое имя, чтобы переименовать</translation>
    </message>
    <message>
        <source>Puts the state in view aside to compare with</source>
        <translation>Откладывает текущее состояние для сравнения</translation>
    </message>
    <message>
        <source>Takes the pinned state away</source>
        <translation>Убирает закреплённое состояние</translation>
    </message>
    <message>
        <source>Now against the pinned state</source>
        <translation>Сейчас против закреплённого состояния</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlanPage</name>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Use This Plan</source>
        <translation>Принять этот план</translation>
    </message>
    <message>
        <source>Makes the plan of the method in view the consumer's plan for categories 5 and 6</source>
        <translation>Делает план показанного метода планом потребителя для категорий 5 и 6</translation>
    </message>
    <message>
        <source>What the plans come to</source>
        <translation>К чему приводят планы</translation>
    </message>
    <message>
        <source>Weekday profiles</source>
        <translation>Профили дней недели</translation>
    </message>
    <message>
        <source>Worst hours</source>
        <translation>Худшие часы</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Range of 5 and 6</source>
        <translation>Диапазон 5 и 6</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Planning the past…</source>
        <translation>Планируется прошлое…</translation>
    </message>
    <message>
        <source>No consumer to plan for yet</source>
        <translation>Пока нет потребителя для планирования</translation>
    </message>
    <message>
        <source>With hourly meter data and a price sheet, this page plans the past as it would have been planned the day before, counts what every method's errors would have cost in categories 5 and 6, and shows how the best choice changes with the load.</source>
        <translation>По почасовым данным и ценам эта страница планирует прошлое так, как его планировали бы накануне, считает, во что обошлись бы ошибки каждого метода в категориях 5 и 6, и показывает, как лучший выбор зависит от нагрузки.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlannedHoursBar</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>Час %1: с %2:00 до %1:00 мск</translation>
    </message>
    <message>
        <source>Planned peak hour %1</source>
        <translation>Плановый час пиковой нагрузки %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioBar</name>
    <message>
        <source>Find a site</source>
        <translation>Найти площадку</translation>
    </message>
    <message>
        <source>Part of a site's name</source>
        <translation>Часть названия площадки</translation>
    </message>
    <message>
        <source>Sites by today's category</source>
        <translation>Площадки по нынешней категории</translation>
    </message>
    <message>
        <source>Sites by the best choice</source>
        <translation>Площадки по лучшему выбору</translation>
    </message>
    <message>
        <source>Today: every category</source>
        <translation>Сейчас: все категории</translation>
    </message>
    <message>
        <source>Best choice: every category</source>
        <translation>Лучший выбор: все категории</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Best choice: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>Лучший выбор: %1</translation>
    </message>
    <message>
        <source>Show every name</source>
        <translation>Показать все названия</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioPage</name>
    <message>
        <source>Savings by site</source>
        <translation>Экономия по площадкам</translation>
    </message>
    <message>
        <source>Open Site</source>
        <translation>Открыть площадку</translation>
    </message>
    <message>
        <source>Shows the chosen site on the page of price categories</source>
        <translation>Показывает выбранную площадку на странице ценовых категорий</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n площадка</numerusform>
            <numerusform>%n площадки</numerusform>
            <numerusform>%n площадок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could save %2</source>
        <extracomment>%1 the number of sites in words, %2 an amount</extracomment>
        <translation>%1: возможная экономия %2</translation>
    </message>
    <message>
        <source>%1 of %2 sites shown</source>
        <translation>Показано площадок: %1 из %2</translation>
    </message>
    <message>
        <source>%1: today %2, at best %3, saving %4 in the year, without VAT</source>
        <extracomment>%1 the sites in words, the others amounts</extracomment>
        <translation>%1: сейчас %2, при лучшем выборе %3, экономия за год %4, без НДС</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфель</translation>
    </message>
    <message>
        <source>No sites to compare yet</source>
        <translation>Пока нет площадок для сравнения</translation>
    </message>
    <message>
        <source>With the meter data of several sites, this page ranks them by what the best price category would save each of them, and adds up what the portfolio pays today and could pay at best.</source>
        <translation>По данным учёта нескольких площадок эта страница упорядочит их по экономии, которую даст каждой лучшая ценовая категория, и сложит, сколько портфель платит сейчас и сколько платил бы при лучшем выборе.</translation>
    </message>
    <message>
        <source>No site names a price category of today that can be billed: there is nothing to compare the best choice with.</source>
        <translation>Ни для одной площадки не указана текущая ценовая категория, по которой можно рассчитать счёт: лучший выбор не с чем сравнить.</translation>
    </message>
    <message>
        <source>No site could save: each pays by its best price category already.</source>
        <translation>Экономить негде: каждая площадка уже платит по лучшей для неё ценовой категории.</translation>
    </message>
    <message>
        <source>Only one site has a saving: a chart ranks two or more.</source>
        <translation>Экономия есть только у одной площадки: диаграмма сравнивает две и более.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioTable</name>
    <message>
        <source>Sites of the portfolio</source>
        <translation>Площадки портфеля</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerPage</name>
    <message>
        <source>Looks at the market power</source>
        <translation>Взгляды на рыночную силу</translation>
    </message>
    <message>
        <source>%1 (pivotal)</source>
        <extracomment>A seller without whom the demand cannot be served: %1 its name</extracomment>
        <translation>%1 (незаменим)</translation>
    </message>
    <message>
        <source>% above cost</source>
        <extracomment>Behind a number: percent above the cost of a unit</extracomment>
        <translation>% сверх затрат</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>Предельная цена</translation>
    </message>
    <message>
        <source>Reference bid: percent above cost</source>
        <translation>Эталонная заявка: процент сверх затрат</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Считаю…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>Пока посчитать нельзя</translation>
    </message>
    <message>
        <source>Seller that withholds</source>
        <translation>Продавец, придерживающий мощность</translation>
    </message>
    <message>
        <source>Rule that clears</source>
        <translation>Правило торгов</translation>
    </message>
    <message>
        <source>Rule against market power</source>
        <translation>Правило против рыночной силы</translation>
    </message>
    <message>
        <source>No rule against it</source>
        <extracomment>Rule against market power: none</extracomment>
        <translation>Без правила против</translation>
    </message>
    <message>
        <source>Reference bids</source>
        <extracomment>Rule against market power: dear bids of pivotal sellers are replaced by their cost</extracomment>
        <translation>Эталонные заявки</translation>
    </message>
    <message>
        <source>Way to withhold</source>
        <translation>Как придерживает</translation>
    </message>
    <message>
        <source>Not offered (physical)</source>
        <translation>Не заявляет (физически)</translation>
    </message>
    <message>
        <source>Offered too dear (economic)</source>
        <translation>Заявляет слишком дорого (экономически)</translation>
    </message>
    <message>
        <source>Price of what is offered too dear</source>
        <translation>Цена слишком дорогой заявки</translation>
    </message>
    <message>
        <source>Step of the sweep</source>
        <translation>Шаг прогона</translation>
    </message>
    <message>
        <source>Quantity withheld</source>
        <translation>Придержанный объём</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Before a price: the dear offer</extracomment>
        <translation>по</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>Before a quantity: of the sweep</extracomment>
        <translation>шаг</translation>
    </message>
    <message>
        <source>withheld</source>
        <extracomment>Before a quantity: where the cursor is</extracomment>
        <translation>придержано</translation>
    </message>
    <message>
        <source>Withhold in the book</source>
        <translation>Придержать в книге</translation>
    </message>
    <message>
        <source>Puts the book with the quantity withheld into the document, so that the other pages show it; can be undone (F6)</source>
        <translation>Вносит книгу с придержанным объёмом в документ, чтобы её показали другие страницы; можно отменить (F6)</translation>
    </message>
    <message>
        <source>Withhold in the Book</source>
        <translation>Придержать в книге</translation>
    </message>
    <message>
        <source>Puts the book with the quantity withheld into the document</source>
        <translation>Вносит книгу с придержанным объёмом в документ</translation>
    </message>
    <message>
        <source>Most Profitable Quantity</source>
        <translation>Самый выгодный объём</translation>
    </message>
    <message>
        <source>Looks at the quantity with the largest profit</source>
        <translation>Показывает объём с наибольшей прибылью</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Книги пока нет</translation>
    </message>
    <message>
        <source>What does a seller earn by keeping capacity from the market, from which MW on, and who pays for it? This page takes the book of the auction page, withholds a seller's dearest capacity step by step, and sets a price cap and reference bids against it. Open a book, or the sample after the California case.</source>
        <translation>Что зарабатывает продавец, придерживая мощность, с какого мегаватта и кто за это платит? Страница берёт книгу со страницы аукциона, шаг за шагом придерживает самую дорогую мощность продавца и противопоставляет этому предельную цену и эталонные заявки. Откройте книгу или пример по калифорнийскому случаю.</translation>
    </message>
    <message>
        <source>California: six plants</source>
        <translation>Калифорния: шесть станций</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerPointsPanel</name>
    <message>
        <source>Every step</source>
        <translation>Каждый шаг</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>Точки прогона</translation>
    </message>
    <message>
        <source>A row for every step of the sweep, not only where something changes</source>
        <translation>Строка на каждый шаг прогона, а не только там, где что-то меняется</translation>
    </message>
    <message>
        <source>Every step of the sweep</source>
        <translation>Каждый шаг прогона</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerRulesPanel</name>
    <message>
        <source>Rules against it</source>
        <translation>Правила против</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerScreensPanel</name>
    <message>
        <source>Sellers before and after</source>
        <translation>Продавцы до и после</translation>
    </message>
    <message>
        <source>Market before and after</source>
        <translation>Рынок до и после</translation>
    </message>
    <message>
        <source>What stands out lies beyond its threshold: a residual supply index (RSI) below 1 means that the demand cannot be served without that seller. A reason to look, not a finding of guilt.</source>
        <translation>Выделено то, что вышло за порог: индекс остаточного предложения (RSI) ниже 1 значит, что без этого продавца спрос не покрыть. Повод присмотреться, а не доказательство вины.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerSweepPanel</name>
    <message>
        <source>As it is, and where the cursor is</source>
        <translation>Как есть и под курсором</translation>
    </message>
    <message>
        <source>Under the cap</source>
        <translation>При предельной цене</translation>
    </message>
    <message>
        <source>With reference bids</source>
        <translation>С эталонными заявками</translation>
    </message>
    <message>
        <source>best: %1</source>
        <extracomment>In a chart, at the most profitable point: %1 money</extracomment>
        <translation>лучшее: %1</translation>
    </message>
    <message>
        <source>jump at %1: %2 → %3</source>
        <extracomment>In a chart, where the price rises: %1 a quantity, %2 and %3 prices</extracomment>
        <translation>скачок при %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceCategoriesPage</name>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Месяц или год</translation>
    </message>
    <message>
        <source>Cost by price category</source>
        <translation>Стоимость по ценовым категориям</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Стоимость по месяцам</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Copy Comparison</source>
        <translation>Копировать сравнение</translation>
    </message>
    <message>
        <source>Load by hour: %1</source>
        <translation>Нагрузка по часам: %1</translation>
    </message>
    <message>
        <source>Load by day and hour: %1</source>
        <translation>Нагрузка по дням и часам: %1</translation>
    </message>
    <message>
        <source>Load duration: %1</source>
        <translation>Продолжительность нагрузки: %1</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Весь %1 год</translation>
    </message>
    <message>
        <source>Cost by price category, %1</source>
        <translation>Стоимость по ценовым категориям, %1</translation>
    </message>
    <message>
        <source>Choose a month to see its bill line by line.</source>
        <translation>Выберите месяц, чтобы увидеть счёт построчно.</translation>
    </message>
    <message>
        <source>Hours that formed the capacity</source>
        <translation>Часы, сформировавшие мощность</translation>
    </message>
    <message>
        <source>Charts and tables of the consumer</source>
        <translation>Графики и таблицы потребителя</translation>
    </message>
    <message>
        <source>Price categories, %1</source>
        <translation>Ценовые категории, %1</translation>
    </message>
    <message>
        <source>Price categories by month</source>
        <translation>Ценовые категории по месяцам</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price category, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>Сомнительные часы</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Price sheet</source>
        <translation>Прайс</translation>
    </message>
    <message>
        <source>Typical days: %1</source>
        <translation>Типовые сутки: %1</translation>
    </message>
    <message>
        <source>Transmission is chosen once a year: one of the two middle lines holds for all months.</source>
        <translation>Вариант передачи выбирают раз в год: для всех месяцев действует одна из двух средних строк.</translation>
    </message>
    <message>
        <source>The year by month: cheapest categories under the once-a-year rule</source>
        <translation>Год по месяцам: дешевле всего при выборе передачи раз в год</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>План года</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Часы пика</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Число часов</translation>
    </message>
    <message>
        <source>Hour that formed the capacity</source>
        <translation>Час, сформировавший мощность</translation>
    </message>
    <message>
        <source>Shows all days again (Esc)</source>
        <translation>Снова показать все дни (Esc)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>the days that pictures are limited to; a click lifts it</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all days</source>
        <translation>Только %1; показать все дни</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>d MMMM</translation>
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
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of the last day of a period within a month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>Потребителя пока нет</translation>
    </message>
    <message>
        <source>Import meter data (80020 messages, hourly tables), drop a file, or open a sample: the bill under every price category appears here.</source>
        <translation>Загрузите данные учёта (макеты 80020, почасовые таблицы), перетащите файл или откройте пример: здесь появится счёт по каждой ценовой категории.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceSheetView</name>
    <message>
        <source>Price sheet</source>
        <translation>Прайс</translation>
    </message>
    <message>
        <source>Prices by hour</source>
        <translation>Почасовые цены</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Какие цены</translation>
    </message>
    <message>
        <source>Month of the hourly prices</source>
        <translation>Месяц почасовых цен</translation>
    </message>
    <message>
        <source>Also what the sheet does not have</source>
        <translation>Показать и то, чего нет</translation>
    </message>
    <message>
        <source>Rates of the month</source>
        <translation>Ставки месяца</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PublicationPanel</name>
    <message>
        <source>Publication of the prices</source>
        <translation>Публикация цен</translation>
    </message>
    <message>
        <source>The prices of a day are published on the second working day after it, by 16:30 Estonian time.</source>
        <translation>Цены дня публикуются на второй рабочий день после него, до 16:30 по эстонскому времени.</translation>
    </message>
    <message>
        <source>The rule that settles is not an Estonian one: it sets no days of publication here.</source>
        <translation>Правило расчёта не эстонское: дней публикации оно здесь не задаёт.</translation>
    </message>
    <message>
        <source>The final statement of %1 comes on %2.</source>
        <extracomment>%1 a month, %2 a day</extracomment>
        <translation>Итоговый отчёт за %1 выходит %2.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReductionBar</name>
    <message>
        <source>Own reduction</source>
        <translation>Собственное снижение</translation>
    </message>
    <message>
        <source>Others' reduction</source>
        <translation>Снижение прочих</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <comment>a field</comment>
        <translation>%1, МВт</translation>
    </message>
    <message>
        <source>all are cut in proportion</source>
        <extracomment>Whose demand response counts when the limit binds: own and others' in proportion</extracomment>
        <translation>пропорционально всем</translation>
    </message>
    <message>
        <source>own counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>сначала собственное</translation>
    </message>
    <message>
        <source>others' counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>сначала прочих</translation>
    </message>
    <message>
        <source>Whose reduction counts above the limit</source>
        <translation>Чьё снижение учитывается сверх предела</translation>
    </message>
    <message>
        <source>both points to the left</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>обе точки влево</translation>
    </message>
    <message>
        <source>second point in proportion</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>вторая точка пропорционально</translation>
    </message>
    <message>
        <source>How the demand curve moves</source>
        <translation>Как сдвигается кривая спроса</translation>
    </message>
    <message>
        <source>Above the limit:</source>
        <extracomment>Before a choice: whose demand response counts when the limit binds</extracomment>
        <translation>Сверх предела:</translation>
    </message>
    <message>
        <source>Demand moves:</source>
        <extracomment>Before a choice: how the demand curve moves</extracomment>
        <translation>Сдвиг спроса:</translation>
    </message>
    <message>
        <source>limit %1 % = %2</source>
        <extracomment>Below a slider: %1 percent of the first point of demand, %2 its volume</extracomment>
        <translation>предел %1 % = %2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>Below a field: how much of a volume counts; %1 a volume</extracomment>
        <translation>учтено %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReplayBar</name>
    <message>
        <source>Step of the clearing</source>
        <translation>Шаг клиринга</translation>
    </message>
    <message>
        <source>Space plays and stops, the arrow keys go a step, Escape closes</source>
        <translation>Пробел — пуск и остановка, стрелки — на шаг, Escape закрывает</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Step Forward</source>
        <translation>Шаг вперёд</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Закрыть повтор</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Nothing to play: there is no result.</source>
        <translation>Показывать нечего: результата нет.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 a scene of the clearing such as "Match", %2 the number of the step, %3 of how many</extracomment>
        <translation>%1 · %2 из %3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResponsePage</name>
    <message>
        <source>Working it out…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>Пока рассчитать нельзя</translation>
    </message>
    <message>
        <source>Depth of the reduction</source>
        <translation>Глубина разгрузки</translation>
    </message>
    <message>
        <source>Duration of an event</source>
        <translation>Длительность события</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Looks at the demand response</source>
        <translation>Виды на управление спросом</translation>
    </message>
    <message>
        <source>Next Mechanism</source>
        <translation>Следующий механизм</translation>
    </message>
    <message>
        <source>Shows the next mechanism</source>
        <translation>Показывает следующий механизм</translation>
    </message>
    <message>
        <source>Best Cell</source>
        <translation>Лучшая ячейка</translation>
    </message>
    <message>
        <source>Studies the depth and duration with the largest net</source>
        <translation>Рассматривает глубину и длительность с наибольшим итогом</translation>
    </message>
    <message>
        <source>No demand response yet</source>
        <translation>Управления спросом пока нет</translation>
    </message>
    <message>
        <source>What does a large consumer earn by switching off a power for two or four hours, what does that do to capacity and energy prices, and do its own stations lose more than it saves? Open a file of format meritdesk.response/1, or a sample: two study days of 2017 with real prices, and the oil company group of the article.</source>
        <translation>Что получает крупный потребитель, снижая нагрузку на два или четыре часа, что это делает с ценами мощности и энергии и не теряют ли собственные станции больше, чем он экономит? Откройте файл формата meritdesk.response/1 или пример: два дня 2017 года и группу нефтяной компании из статьи.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsModes</name>
    <message>
        <source>Rules and participants as tables</source>
        <translation>Правила и участники таблицами</translation>
    </message>
    <message>
        <source>Rules and participants as bars</source>
        <translation>Правила и участники столбиками</translation>
    </message>
    <message>
        <source>Now against a pinned state</source>
        <translation>Сейчас против закреплённого состояния</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsPanel</name>
    <message>
        <source>Money of each participant</source>
        <translation>Деньги каждого участника</translation>
    </message>
    <message>
        <source>Results under each rule</source>
        <translation>Результаты по каждому правилу</translation>
    </message>
    <message>
        <source>Click to show this rule in the chart and the ladders</source>
        <translation>Щёлкните, чтобы показать это правило на графике и в рядах заявок</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <extracomment>Button: the table says how much better or worse off each participant is than under another rule</extracomment>
        <translation>Выигрыши и потери</translation>
    </message>
    <message>
        <source>How much better or worse off each participant is than under the base rule</source>
        <translation>Насколько лучше или хуже каждому участнику, чем по базовому правилу</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>Базовое правило</translation>
    </message>
    <message>
        <source>The rule that the others are compared with</source>
        <translation>Правило, с которым сравниваются остальные</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>The results of the other rules are compared with those of the rule %1</extracomment>
        <translation>база: %1</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Что показывают столбики</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Объёмы</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RoundPanel</name>
    <message>
        <source>Hand In…</source>
        <translation>Подать заявку…</translation>
    </message>
    <message>
        <source>Pass the screen around: everybody types a sheet unseen</source>
        <translation>Передавайте экран по кругу: каждый вводит заявку незаметно для других</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>No more sheets; the computers hand in</source>
        <translation>Заявки больше не принимаются; компьютеры подают свои</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>Открыть шаг за шагом</translation>
    </message>
    <message>
        <source>Plays the clearing; the standings follow at its end</source>
        <translation>Проигрывает клиринг; в конце обновляется таблица</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>Opens the next round</source>
        <translation>Открывает следующий раунд</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Closed: nobody knows the result yet.</source>
        <translation>Закрыт: результата ещё никто не знает.</translation>
    </message>
    <message>
        <source>Revealed.</source>
        <translation>Результаты открыты.</translation>
    </message>
    <message>
        <source>Open: only computers play.</source>
        <translation>Открыт: играют только компьютеры.</translation>
    </message>
    <message>
        <source>Open: everybody has handed in.</source>
        <translation>Открыт: заявки подали все.</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n sheet(s) still to come.</source>
        <translation>
            <numerusform>Открыт: ждём ещё %n заявку.</numerusform>
            <numerusform>Открыт: ждём ещё %n заявки.</numerusform>
            <numerusform>Открыт: ждём ещё %n заявок.</numerusform>
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
        <translation>Раунд %1 из %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RuleTerms</name>
    <message>
        <source>all to the side with the larger fee</source>
        <translation>всё стороне с большей суммой</translation>
    </message>
    <message>
        <source>Sellers’ share of the surplus</source>
        <translation>Доля продавцов в разнице</translation>
    </message>
    <message>
        <source>The returned surplus goes to the side that declared the larger fee</source>
        <translation>Разница возвращается стороне, заявившей большую сумму</translation>
    </message>
    <message>
        <source>Least marginal lot</source>
        <translation>Наименьшая предельная партия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Call until</source>
        <translation>Аукцион до</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <source>Who is served first at Anhui’s price</source>
        <translation>Кто обслуживается первым по цене Аньхоя</translation>
    </message>
    <message>
        <source>nearest to the price</source>
        <extracomment>The order whose declared price is nearest to the clearing price is served first</extracomment>
        <translation>ближайшие к цене</translation>
    </message>
    <message>
        <source>strongest wish</source>
        <extracomment>The highest bid and the lowest offer are served first</extracomment>
        <translation>самые выгодные заявки</translation>
    </message>
    <message>
        <source>Listed side</source>
        <translation>Сторона листинга</translation>
    </message>
    <message>
        <source>The side whose one order is posted</source>
        <translation>Сторона, чья единственная заявка выставлена</translation>
    </message>
    <message>
        <source>one buyer lists</source>
        <extracomment>One buyer posts an order, sellers take it</extracomment>
        <translation>выставляет покупатель</translation>
    </message>
    <message>
        <source>one seller lists</source>
        <extracomment>One seller posts an order, buyers take it</extracomment>
        <translation>выставляет продавец</translation>
    </message>
    <message>
        <source>Takers</source>
        <translation>Принимающие</translation>
    </message>
    <message>
        <source>How the takers of a listing share it</source>
        <translation>Как принимающие делят выставленную заявку</translation>
    </message>
    <message>
        <source>share pro rata</source>
        <extracomment>The takers of a listing share it in proportion to their quantities</extracomment>
        <translation>делят пропорционально</translation>
    </message>
    <message>
        <source>earlier first</source>
        <extracomment>The earlier taker of a listing is served first</extracomment>
        <translation>раньше — первым</translation>
    </message>
    <message>
        <source>β, from 0 to 1: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β, от 0 до 1: часть разницы пар, возвращаемая продавцам</translation>
    </message>
    <message>
        <source>The last pair sets the price only if at least this much trades in it; empty for none</source>
        <translation>Последняя пара задаёт цену, только если в ней не меньше этого; пусто — без предела</translation>
    </message>
    <message>
        <source>Orders up to this time are in the call auction; date, time and distance from UTC</source>
        <translation>Заявки до этого времени участвуют в аукционе; дата, время и сдвиг от UTC</translation>
    </message>
    <message>
        <source>surplus to the larger fee</source>
        <extracomment>Condition of an auction: the surplus goes to the side that declared the larger fee</extracomment>
        <translation>разница — большей сумме</translation>
    </message>
    <message>
        <source>β %1</source>
        <translation>β %1</translation>
    </message>
    <message>
        <source>marginal lot %1</source>
        <translation>предельная партия %1</translation>
    </message>
    <message>
        <source>call until %1</source>
        <translation>аукцион до %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RulesPanel</name>
    <message>
        <source>Rules by date</source>
        <translation>Правила по датам</translation>
    </message>
    <message>
        <source>Which rule settles a period follows its local day. Days of one's own hold as long as the rule is chosen by date.</source>
        <translation>Правило периода определяет его местный день. Свои даты действуют, пока правило выбрано по дате.</translation>
    </message>
    <message>
        <source>Two prices of the model</source>
        <translation>Две цены модели</translation>
    </message>
    <message>
        <source>Sold = dearest energy + surcharge on its size + adder; bought = cheapest energy − discount on its size − adder.</source>
        <translation>Продажа = самая дорогая энергия + надбавка от её величины + добавка; покупка = самая дешёвая − скидка от её величины − добавка.</translation>
    </message>
    <message>
        <source>Surcharge factor, sold</source>
        <translation>Коэффициент надбавки, продажа</translation>
    </message>
    <message>
        <source>Discount factor, bought</source>
        <translation>Коэффициент скидки, покупка</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>Добавка, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Платы</translation>
    </message>
    <message>
        <source>Add a Fee</source>
        <translation>Добавить плату</translation>
    </message>
    <message>
        <source>Remove the Fee</source>
        <translation>Удалить плату</translation>
    </message>
    <message>
        <source>Gives back the fees that the Estonian operator published</source>
        <translation>Возвращает платы, опубликованные эстонским оператором</translation>
    </message>
    <message>
        <source>Balance responsible parties</source>
        <translation>Стороны, ответственные за баланс</translation>
    </message>
    <message>
        <source>Remove the Party</source>
        <translation>Удалить сторону</translation>
    </message>
    <message>
        <source>Solve the adder for the break-even</source>
        <translation>Найти надбавку безубыточности</translation>
    </message>
    <message>
        <source>The income from energy sold then covers the five cost items of the month.</source>
        <translation>Тогда доход от проданной энергии покрывает пять статей затрат месяца.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>As Published</source>
        <translation>Как опубликовано</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RunStrip</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop the work; the former result stays</source>
        <translation>Остановить расчёт; прежний результат останется</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ScreensPage</name>
    <message>
        <source>Teaching Defaults</source>
        <translation>Учебные пороги</translation>
    </message>
    <message>
        <source>Gives every threshold its teaching default</source>
        <translation>Возвращает всем порогам учебные значения</translation>
    </message>
    <message>
        <source>Tables of the screens</source>
        <translation>Таблицы скрининга</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>Равные заявки</translation>
    </message>
    <message>
        <source>Without award</source>
        <translation>Без сделки</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <source>No series of rounds yet</source>
        <translation>Серии раундов пока нет</translation>
    </message>
    <message>
        <source>Open a file with the rounds of an auction (format meritdesk.screen/1), drop it here, or open a sample.</source>
        <translation>Откройте файл с раундами аукциона (формат meritdesk.screen/1), перетащите его сюда или откройте пример.</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>Серия раундов</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of rounds in words, %2 the number of flags in words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n раунд</numerusform>
            <numerusform>%n раунда</numerusform>
            <numerusform>%n раундов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Firms, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>Компании, %1</translation>
    </message>
    <message>
        <source>Bids, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>Заявки, %1</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>Равные заявки (%1 из %2 участников)</translation>
    </message>
    <message>
        <source>Flags (%1)</source>
        <extracomment>Name of a table: %1 is the number of flags</extracomment>
        <translation>Отметки (%1)</translation>
    </message>
    <message>
        <source>Flags (%1 of %2)</source>
        <translation>Отметки (%1 из %2)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SeatDialog</name>
    <message>
        <source>Edit Seat</source>
        <translation>Изменить место</translation>
    </message>
    <message>
        <source>Side and private numbers stay as they are once a round is closed: results rest on them.</source>
        <translation>После закрытия раунда сторона и собственные издержки не меняются: на них построены результаты.</translation>
    </message>
    <message>
        <source>Private numbers are on the screen: turn it away from the class.</source>
        <translation>На экране чужие издержки: отверните его от группы.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Сторона</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>И&amp;грок</translation>
    </message>
    <message>
        <source>Private &amp;costs or values</source>
        <translation>Собственные и&amp;здержки или ценности</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Игрок</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>Собственные издержки или ценности</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityPanel</name>
    <message>
        <source>What moves the year's net</source>
        <translation>Что меняет итог года</translation>
    </message>
    <message>
        <source>Tick a factor to ask about it; its low and high end are shares of what it is today and can be typed over.</source>
        <translation>Отметьте фактор, чтобы о нём спросить; низ и верх — доли нынешнего значения, их можно вводить.</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Факторы</translation>
    </message>
    <message>
        <source>No factor is asked about: tick one below</source>
        <translation>Факторы не выбраны: отметьте один внизу</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <extracomment>%1 money</extracomment>
        <translation>как есть: %1</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>безубыточность</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityView</name>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Where the best choice changes</source>
        <translation>Где меняется лучший выбор</translation>
    </message>
    <message>
        <source>Cost of every category</source>
        <translation>Стоимость каждой категории</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Расчёт…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetDialog</name>
    <message>
        <source>Hand In a Sheet</source>
        <translation>Подача заявки</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Choose your seat. Only you should look at the screen then; everything is hidden again when you have handed in.</source>
        <translation>Выберите своё место. После этого на экран смотрите только вы; когда заявка подана, всё снова скрыто.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>It Is Me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Hand In and Hide</source>
        <translation>Подать и скрыть</translation>
    </message>
    <message>
        <source>Hide Without Handing In</source>
        <translation>Скрыть, не подавая</translation>
    </message>
    <message>
        <source>%1 (has handed in)</source>
        <extracomment>A seat in the list of those who may hand in; %1 is its name</extracomment>
        <translation>%1 (заявка подана)</translation>
    </message>
    <message>
        <source>Your costs: %1</source>
        <extracomment>%1 lists quantities at prices</extracomment>
        <translation>Ваши издержки: %1</translation>
    </message>
    <message>
        <source>Your values: %1</source>
        <translation>Ваши ценности: %1</translation>
    </message>
    <message>
        <source>This is the first round.</source>
        <translation>Это первый раунд.</translation>
    </message>
    <message>
        <source>Last round you declared %1, were awarded %2 and earned %3.</source>
        <extracomment>%1 and %2 are quantities, %3 is money</extracomment>
        <translation>В прошлом раунде вы заявили %1, получили %2 и заработали %3.</translation>
    </message>
    <message>
        <source>The sheet of %1 is in. Pass the screen on.</source>
        <translation>Заявка участника %1 подана. Передайте экран дальше.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetView</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Adds an entry behind the chosen one</source>
        <translation>Добавляет запись после выбранной</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Takes the chosen entry away (Delete)</source>
        <translation>Удаляет выбранную запись (Delete)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Puts the lines of a spreadsheet in, from the clipboard</source>
        <translation>Вставляет строки таблицы из буфера обмена</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Everything MeritDesk does can be done from the keyboard.</source>
        <translation>Всё в MeritDesk можно делать с клавиатуры.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>На графике</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Сдвинуть</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Приблизить и отдалить</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>Объяснить число</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Остановить работу</translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation>К следующей части, к предыдущей</translation>
    </message>
    <message>
        <source>Menu of the part that has the focus</source>
        <translation>Меню части, на которой фокус</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SpanView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Один день</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Семь дней</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Plan and fact: %1, %2</source>
        <extracomment>%1 a way to plan, %2 days</extracomment>
        <translation>План и факт: %1, %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::StatementPanel</name>
    <message>
        <source>Statements of all parties</source>
        <translation>Отчёты всех сторон</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TargetDialog</name>
    <message>
        <source>What the Line Stands For</source>
        <translation>Чему соответствует строка</translation>
    </message>
    <message>
        <source>Tick everything of our bill that is in this line; nothing, when it does not belong to the bill.</source>
        <translation>Отметьте всё из нашего расчёта, что входит в эту строку; ничего — если она к расчёту не относится.</translation>
    </message>
    <message>
        <source>Lines of our bill</source>
        <translation>Строки нашего расчёта</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Решение о тарифах на передачу от</translation>
    </message>
    <message>
        <source>The consumer may choose between single-rate and two-rate transmission within a month of this day.</source>
        <translation>В течение месяца с этого дня потребитель может выбрать одноставочный или двухставочный тариф на передачу.</translation>
    </message>
    <message>
        <source>Day of the decision on transmission tariffs</source>
        <translation>Дата решения о тарифах на передачу</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermsDialog</name>
    <message>
        <source>&amp;Nobody may declare more than they have</source>
        <translation>&amp;Нельзя заявить больше, чем имеешь</translation>
    </message>
    <message>
        <source>Rule and Conditions</source>
        <translation>Правило и условия</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>Правило клиринга</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>The open round takes them at once; rounds before stay as they were.</source>
        <translation>Для открытого раунда они действуют сразу; прежние раунды остаются как были.</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>Пр&amp;авило клиринга</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>Р&amp;аунды</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WelcomePage</name>
    <message>
        <source>Welcome to MeritDesk</source>
        <translation>Добро пожаловать в MeritDesk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Find the cheapest price category from your meter data, clear an auction under different rules, and see how every number came about.</source>
        <translation>Найдите самую дешёвую ценовую категорию по данным учёта, проведите аукцион по разным правилам и узнайте, как получено каждое число.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on the window</source>
        <translation>Перетащите файлы сюда или в любое место окна</translation>
    </message>
    <message>
        <source>Documents, 80020 messages, hourly tables, bid ladders: CSV, XLSX, XML, ZIP, JSON</source>
        <translation>Документы, макеты 80020, почасовые таблицы, заявки: CSV, XLSX, XML, ZIP, JSON</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>И&amp;мпорт…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>Здесь появятся файлы, которые вы открываете или сохраняете.</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>a recent file: %1 its name, %2 its folder</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>The file is not there now.</source>
        <translation>Файла сейчас нет на месте.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfBar</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: what was tried becomes a change of the document</extracomment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Participant whose orders move</source>
        <translation>Участник, чьи заявки сдвигаются</translation>
    </message>
    <message>
        <source>Whose prices and quantities the sliders move</source>
        <translation>Чьи цены и объёмы двигают ползунки</translation>
    </message>
    <message>
        <source>Takes back what is tried</source>
        <translation>Отменяет пробу</translation>
    </message>
    <message>
        <source>Makes what is tried a change of the document; Undo takes it back</source>
        <translation>Вносит пробу в документ; отмена её вернёт</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Heading of the sliders that try other numbers</extracomment>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Close and take back what is tried</source>
        <translation>Закрыть и отменить пробу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Move a slider: the document stays as it is until you keep it</source>
        <translation>Двигайте ползунки: документ не меняется, пока вы не примете пробу</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfCard</name>
    <message>
        <source>Name of the what-if</source>
        <translation>Название варианта</translation>
    </message>
    <message>
        <source>Copy, move or remove this what-if</source>
        <translation>Скопировать, передвинуть или удалить вариант</translation>
    </message>
    <message>
        <source>The hourly plan follows the load</source>
        <translation>Почасовой план следует за нагрузкой</translation>
    </message>
    <message>
        <source>Else the changes are deviations from the plan</source>
        <translation>Иначе изменения — отклонения от плана</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Добавить изменение</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cheapest plan…</source>
        <translation>Самый дешёвый график…</translation>
    </message>
    <message>
        <source>No bill in this category</source>
        <translation>В этой категории нет счёта</translation>
    </message>
    <message>
        <source>Costs %1 RUB more</source>
        <translation>Дороже на %1 руб.</translation>
    </message>
    <message>
        <source>Changes nothing in this category</source>
        <translation>В этой категории ничего не меняет</translation>
    </message>
    <message>
        <source>Saves %1 RUB</source>
        <translation>Экономит %1 руб.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a price category, %2 its cost before, %3 after a what-if</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>In the best legal choice: %1 RUB more</source>
        <translation>При лучшем выборе: дороже на %1 руб.</translation>
    </message>
    <message>
        <source>In the best legal choice: saves %1 RUB</source>
        <translation>При лучшем выборе: экономит %1 руб.</translation>
    </message>
    <message>
        <source>The plan: %1 RUB promised, %2 RUB in the exact bill of the whole period</source>
        <translation>График: обещано %1 руб., по точному счёту за весь период %2 руб.</translation>
    </message>
    <message>
        <source>Cannot be computed</source>
        <translation>Рассчитать нельзя</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Рассчитывается…</translation>
    </message>
    <message>
        <source>The same in the best legal choice</source>
        <translation>Столько же при лучшем допустимом выборе</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfPage</name>
    <message>
        <source>Consumer</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Price category in view</source>
        <translation>Ценовая категория</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>Месяц или год</translation>
    </message>
    <message>
        <source>What comes of the what-ifs</source>
        <translation>Что дают варианты</translation>
    </message>
    <message>
        <source>What-ifs side by side by category</source>
        <translation>Варианты рядом по категориям</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>Минус 1 МВт</translation>
    </message>
    <message>
        <source>Hours that form the capacities</source>
        <translation>Часы, формирующие мощность</translation>
    </message>
    <message>
        <source>What-ifs, %1</source>
        <comment>month or year</comment>
        <translation>Варианты, %1</translation>
    </message>
    <message>
        <source>One MW less in a peak hour</source>
        <translation>Снижение на 1 МВт в пиковый час</translation>
    </message>
    <message>
        <source>The cheapest plan knows all prices and peak hours in advance. What it saves is an upper bound: nobody who has to forecast the peak hours reaches it.</source>
        <translation>Самый дешёвый график знает все цены и часы пика заранее. Его экономия — верхняя граница: тот, кто вынужден прогнозировать часы пика, её не достигнет.</translation>
    </message>
    <message>
        <source>Add What-If</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Adds a what-if that sheds load in the peak hours; change it as you like</source>
        <translation>Добавляет вариант со снятием нагрузки в пиковые часы; измените его как нужно</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>Весь %1 год</translation>
    </message>
    <message>
        <source>What would the bill be if the load were another one? Add a what-if and change it.</source>
        <translation>Каким был бы счёт при другой нагрузке? Добавьте вариант и измените его.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Рассчитывается…</translation>
    </message>
    <message>
        <source>None of the what-ifs saves money in %1.</source>
        <comment>price category</comment>
        <translation>%1: ни один из вариантов не экономит.</translation>
    </message>
    <message>
        <source>%1: “%2” saves most, %3 RUB without VAT.</source>
        <extracomment>%1 a price category, %2 the name of a what-if, %3 roubles</extracomment>
        <translation>%1: больше всего экономит «%2» — %3 руб. без НДС.</translation>
    </message>
    <message>
        <source>Through the network capacity only as far as the column “%1” says: from there on another hour of the day is the largest.</source>
        <translation>Через сетевую мощность — лишь насколько показывает столбец «%1»: дальше наибольшим становится другой час дня.</translation>
    </message>
    <message>
        <source>No load to change yet</source>
        <translation>Пока нет нагрузки, которую можно менять</translation>
    </message>
    <message>
        <source>With the meter data of a consumer, this page bills changes of the load before anybody makes them: hours shed in the peaks, a shift moved into the night, more output. Each what-if shows what it saves, and in which part of the bill.</source>
        <translation>По данным учёта потребителя эта страница рассчитает счёт при изменённой нагрузке ещё до самих изменений: разгрузка в пиковые часы, перенос смены на ночь, рост выпуска. Каждый вариант покажет, сколько он экономит и в какой части счёта.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfStrip</name>
    <message>
        <source>What-ifs side by side</source>
        <translation>Варианты рядом</translation>
    </message>
    <message>
        <source>Add a what-if</source>
        <translation>Добавить вариант</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhenEditor</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>months, weekdays</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Months and weekdays: %1</source>
        <translation>Месяцы и дни недели: %1</translation>
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
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Start an empty document</source>
        <translation>Начать пустой документ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a document or a data file</source>
        <translation>Открыть документ или файл данных</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Сохранить под другим именем</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Take in meter data, prices or bids from files</source>
        <translation>Загрузить данные учёта, цены или заявки из файлов</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the page's tables and charts to files</source>
        <translation>Записать таблицы и графики страницы в файлы</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Отчёт…</translation>
    </message>
    <message>
        <source>Write the page's report as PDF</source>
        <translation>Записать отчёт страницы в PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print the page's report</source>
        <translation>Напечатать отчёт страницы</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close MeritDesk</source>
        <translation>Закрыть MeritDesk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Повторить изменение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy what is selected on the page</source>
        <translation>Копировать выделенное на странице</translation>
    </message>
    <message>
        <source>&amp;Paste data</source>
        <translation>&amp;Вставить данные</translation>
    </message>
    <message>
        <source>Take in a table copied from a spreadsheet</source>
        <translation>Вставить таблицу, скопированную из Excel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>Show how a number came about</source>
        <translation>Показать, как получено число</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Занять весь экран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>С&amp;бросить расположение</translation>
    </message>
    <message>
        <source>Put every pane back to its first place</source>
        <translation>Вернуть все панели на исходные места</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Все действия и их клавиши</translation>
    </message>
    <message>
        <source>&amp;About MeritDesk</source>
        <translation>&amp;О программе MeritDesk</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Версия, лицензия и библиотеки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Пред&amp;варительный просмотр…</translation>
    </message>
    <message>
        <source>See the report as it will be printed</source>
        <translation>Показать отчёт так, как он будет напечатан</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneBar</name>
    <message>
        <source>Price zones</source>
        <translation>Ценовые зоны</translation>
    </message>
    <message>
        <source>Double-click to rename the zone</source>
        <translation>Двойной щелчок — переименовать зону</translation>
    </message>
    <message>
        <source>Add a price zone</source>
        <translation>Добавить ценовую зону</translation>
    </message>
    <message>
        <source>Adds a price zone like the one in view</source>
        <translation>Добавляет ценовую зону по образцу показанной</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>The tab of a price zone; %1 its name</extracomment>
        <translation>Зона %1</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Название зоны</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneHoursEditor</name>
    <message>
        <source>Night hours</source>
        <translation>Ночные часы</translation>
    </message>
    <message>
        <source>Peak hours of the zones; the rest is half-peak</source>
        <translation>Пиковые часы зон; остальное — полупик</translation>
    </message>
    <message>
        <source>Night hour %1</source>
        <translation>Ночной час %1</translation>
    </message>
    <message>
        <source>Peak zone hour %1</source>
        <translation>Час пиковой зоны %1</translation>
    </message>
    <message>
        <source>Zone hours from the table of the year</source>
        <translation>Часы зон из таблицы года</translation>
    </message>
    <message>
        <source>Take from the table…</source>
        <translation>Взять из таблицы…</translation>
    </message>
    <message>
        <source>The built-in table has no zone hours of %1: tick them as your supplier publishes them.</source>
        <translation>Во встроенной таблице нет часов зон на %1 год: отметьте их по публикации вашего поставщика.</translation>
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
        <translation>Деньги за небалансы по часам и дням недели</translation>
    </message>
    <message>
        <source>EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>евро</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>Дефициты</translation>
    </message>
    <message>
        <source>Surpluses</source>
        <translation>Избытки</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Hour that begins at</source>
        <extracomment>Axis of a chart: hours of the day, 0 to 23, by the local clock</extracomment>
        <translation>Начало часа</translation>
    </message>
    <message>
        <source>* ran twice when the clock went back: both are in this bar</source>
        <translation>* час прошёл дважды при переводе часов назад: в столбце оба</translation>
    </message>
    <message>
        <source>Hour or weekday</source>
        <translation>Час или день недели</translation>
    </message>
    <message>
        <source>Deficits, EUR</source>
        <translation>Дефициты, евро</translation>
    </message>
    <message>
        <source>Surpluses, EUR</source>
        <translation>Избытки, евро</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <translation>Итог, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceHeatMap</name>
    <message>
        <source>Hours of the month</source>
        <translation>Часы месяца</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePositionChart</name>
    <message>
        <source>Position against schedule</source>
        <translation>Позиция против графика</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Избыток</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Дефицит</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>По графику</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>По счётчикам</translation>
    </message>
    <message>
        <source>Position, MWh</source>
        <translation>Позиция, МВт·ч</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>Небаланс, МВт·ч</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>По счётчикам, МВт·ч</translation>
    </message>
    <message>
        <source>Scheduled, MWh</source>
        <translation>По графику, МВт·ч</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePriceChart</name>
    <message>
        <source>Prices of balance energy</source>
        <translation>Цены балансирующей энергии</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>РСВ</translation>
    </message>
    <message>
        <source>Bought from a surplus</source>
        <translation>Покупка избытка</translation>
    </message>
    <message>
        <source>Sold to a deficit</source>
        <translation>Продажа при дефиците</translation>
    </message>
    <message>
        <source>System short</source>
        <translation>В системе дефицит</translation>
    </message>
    <message>
        <source>System long</source>
        <translation>В системе избыток</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>евро/МВт·ч</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>Балансирующая энергия</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>РСВ, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Balance energy, EUR/MWh</source>
        <translation>Балансирующая энергия, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Sold, EUR/MWh</source>
        <translation>Продажа, евро/МВт·ч</translation>
    </message>
    <message>
        <source>Bought, EUR/MWh</source>
        <translation>Покупка, евро/МВт·ч</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>The system's imbalance</extracomment>
        <translation>дефицит</translation>
    </message>
    <message>
        <source>long</source>
        <translation>избыток</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>в балансе</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceScatter</name>
    <message>
        <source>Own imbalance and the system's</source>
        <translation>Свой небаланс и небаланс системы</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Own imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>Свой небаланс, МВт·ч</translation>
    </message>
    <message>
        <source>System's imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>Небаланс системы, МВт·ч</translation>
    </message>
    <message>
        <source>Helped</source>
        <extracomment>In a quadrant of a chart: the party's imbalance made the system's smaller</extracomment>
        <translation>Помог</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>In a quadrant of a chart: the party's imbalance made the system's larger</extracomment>
        <translation>Повредил</translation>
    </message>
    <message>
        <source>deficit, system long</source>
        <translation>дефицит, в системе избыток</translation>
    </message>
    <message>
        <source>surplus, system long</source>
        <translation>избыток, в системе избыток</translation>
    </message>
    <message>
        <source>deficit, system short</source>
        <translation>дефицит, в системе дефицит</translation>
    </message>
    <message>
        <source>surplus, system short</source>
        <translation>избыток, в системе дефицит</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>Деньги, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BandChart</name>
    <message>
        <source>million RUB a year</source>
        <translation>млн руб. в год</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низ</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верх</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BaselineChart</name>
    <message>
        <source>Event day</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Снижение</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Hours to adjust by</source>
        <translation>Часы корректировки</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Нагрузка, МВт</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>Измерено, МВт</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <translation>%1, МВт</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BeforeAfterChart</name>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>after the changes</source>
        <translation>после изменений</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>as it is, kW</source>
        <translation>как есть, кВт</translation>
    </message>
    <message>
        <source>after the changes, kW</source>
        <translation>после изменений, кВт</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityChart</name>
    <message>
        <source>Demand, supply and where they meet</source>
        <translation>Спрос, предложение и их пересечение</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>Words in a chart of a capacity auction; demand response is meant</extracomment>
        <translation>без снижения</translation>
    </message>
    <message>
        <source>with demand response</source>
        <extracomment>Words in a chart of a capacity auction: with demand response</extracomment>
        <translation>со снижением</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>спрос</translation>
    </message>
    <message>
        <source>first point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>первая точка %1</translation>
    </message>
    <message>
        <source>second point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>вторая точка %1</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>Capacity, MW</source>
        <translation>Мощность, МВт</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>Цена, руб./МВт в месяц</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>От, МВт</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>До, МВт</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>Отобрано без снижения, МВт</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>Отобрано со снижением, МВт</translation>
    </message>
    <message>
        <source>demand less %1</source>
        <extracomment>Words beside a demand curve moved by demand response: %1 "20 MW"</extracomment>
        <translation>спрос за вычетом %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityDepthChart</name>
    <message>
        <source>Price fall by own volume</source>
        <translation>Снижение цены от собственного объёма</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>Собственный объём, МВт</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>Снижение, руб./МВт в месяц</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartFrame</name>
    <message>
        <source>Copy Picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy Numbers</source>
        <translation>Копировать числа</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>Сохранить график…</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartSaveDialog</name>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Сохранение графика</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, чёткий при любом размере</translation>
    </message>
    <message>
        <source>PDF, sharp at any size</source>
        <translation>PDF, чёткий при любом размере</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, точечное изображение</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Полстраницы</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Wide slide</source>
        <translation>Широкий слайд</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Ф&amp;ормат:</translation>
    </message>
    <message>
        <source>&amp;Size in pixels:</source>
        <translation>&amp;Размер в пикселях:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Размер в пикселях</translation>
    </message>
    <message>
        <source>Charts (*.svg *.pdf *.png)</source>
        <translation>Графики (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CostBarsChart</name>
    <message>
        <source>best</source>
        <comment>the cheapest category</comment>
        <translation>лучшая</translation>
    </message>
    <message>
        <source>million RUB without VAT</source>
        <translation>млн руб. без НДС</translation>
    </message>
    <message>
        <source>thousand RUB without VAT</source>
        <translation>тыс. руб. без НДС</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>руб. без НДС</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::DurationChart</name>
    <message>
        <source>Hours at or above this load</source>
        <translation>Часов с такой или большей нагрузкой</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EffectsChart</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EventCalendar</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
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
        <translation>Что экономит лучший прогноз</translation>
    </message>
    <message>
        <source>Imbalance forecast away, %</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Снято прогнозом, % небаланса</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <extracomment>Axis of a chart; below zero a better forecast costs</extracomment>
        <translation>Экономия, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::GroupBalanceChart</name>
    <message>
        <source>Who gains when prices fall</source>
        <translation>Кто выигрывает при снижении цен</translation>
    </message>
    <message>
        <source>Net position, MW: sells | buys</source>
        <extracomment>Axis of a chart; to the right of zero the company buys more than it sells</extracomment>
        <translation>Нетто-позиция, МВт: продаёт | покупает</translation>
    </message>
    <message>
        <source>By the fall, RUB a year: loses | gains</source>
        <extracomment>Axis of a chart; to the right of zero the fall of prices brings money</extracomment>
        <translation>От снижения, руб./год: теряет | выигрывает</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>КОМ</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>РСВ</translation>
    </message>
    <message>
        <source>Retail generation: changes nothing</source>
        <translation>Розничная генерация: ничего не меняет</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Net position in the capacity auction, MW</source>
        <translation>Нетто-позиция на КОМ, МВт</translation>
    </message>
    <message>
        <source>Net position day-ahead, MW</source>
        <translation>Нетто-позиция на РСВ, МВт</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>Розничная генерация, МВт</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>Эффект по мощности, руб./год</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>Эффект по энергии, руб./год</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HistoryDaysChart</name>
    <message>
        <source>Days of the history</source>
        <translation>Дни истории</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Hour %1, MW</source>
        <translation>Час %1, МВт</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>взят</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HoursOfUseChart</name>
    <message>
        <source>Two-rate pays</source>
        <translation>Выгоден двухставочный</translation>
    </message>
    <message>
        <source>Single-rate pays</source>
        <translation>Выгоден одноставочный</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Точка безразличия</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Часов в месяце</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Число часов использования</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IncentiveChart</name>
    <message>
        <source>What a deliberate error costs</source>
        <translation>Чего стоит намеренная ошибка</translation>
    </message>
    <message>
        <source>Scheduled beyond what is expected, MWh</source>
        <extracomment>Axis of a chart; below zero less is scheduled than is expected</extracomment>
        <translation>Заявлено сверх ожидаемого, МВт·ч</translation>
    </message>
    <message>
        <source>Expected cost, EUR</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>Ожидаемые затраты, евро</translation>
    </message>
    <message>
        <source>Scheduled beyond, MWh</source>
        <translation>Сверх ожидаемого, МВт·ч</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a curve</comment>
        <translation>%1, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IndicatorsChart</name>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
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
        <translation>кВт</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1, %2–%3: %4 кВт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LoadProfileChart</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>Плановые часы пика</translation>
    </message>
    <message>
        <source>Least of the day</source>
        <translation>Наименьшее за день</translation>
    </message>
    <message>
        <source>Range of the day</source>
        <translation>Размах за день</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>Среднее за день</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Published peak hours</source>
        <translation>Опубликованные часы пика</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1, %2–%3: %4 кВт</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Только эти дни</translation>
    </message>
    <message>
        <source>Limits the pictures of the load to the days in sight; a drag with Shift does the same</source>
        <translation>Ограничивает картины нагрузки видимыми днями; то же делает протяжка с Shift</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MeritOrderChart</name>
    <message>
        <source>Merit order of the hour</source>
        <translation>Стек часа</translation>
    </message>
    <message>
        <source>Supply and demand, MW</source>
        <translation>Предложение и спрос, МВт</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>An axis of a chart: %1 a unit</extracomment>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технология</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>От, МВт</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>До, МВт</translation>
    </message>
    <message>
        <source>Price from, %1</source>
        <translation>Цена от, %1</translation>
    </message>
    <message>
        <source>Price to, %1</source>
        <translation>Цена до, %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MoneyLineChart</name>
    <message>
        <source>Money over the month</source>
        <translation>Деньги за месяц</translation>
    </message>
    <message>
        <source>Sum, EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>Нарастающим итогом, евро</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a line</comment>
        <translation>%1, евро</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeakHoursChart</name>
    <message>
        <source>Hour of the day</source>
        <translation>Час суток</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>Стоимость, руб.</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeriodChart</name>
    <message>
        <source>Means of an hour</source>
        <translation>Средние за час</translation>
    </message>
    <message>
        <source>Means of six hours</source>
        <translation>Средние за шесть часов</translation>
    </message>
    <message>
        <source>Means of a day</source>
        <translation>Средние за день</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PlanChart</name>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Above the plan</source>
        <translation>Выше плана</translation>
    </message>
    <message>
        <source>Below the plan</source>
        <translation>Ниже плана</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerCasesChart</name>
    <message>
        <source>Without and with rules</source>
        <translation>Без правил и с ними</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Tip of a bar: %1 a figure with its unit, %2 a state of the market, %3 a number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerCurvesChart</name>
    <message>
        <source>Supply before and after</source>
        <translation>Предложение до и после</translation>
    </message>
    <message>
        <source>Supply with everything offered</source>
        <translation>Предложение, когда заявлено всё</translation>
    </message>
    <message>
        <source>Supply with the withholding</source>
        <translation>Предложение с придержанием</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Спрос</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerSweepChart</name>
    <message>
        <source>Profit by capacity withheld</source>
        <translation>Прибыль в зависимости от придержанного</translation>
    </message>
    <message>
        <source>Not offered (physical)</source>
        <translation>Не заявляет (физически)</translation>
    </message>
    <message>
        <source>Offered too dear (economic)</source>
        <translation>Заявляет слишком дорого (экономически)</translation>
    </message>
    <message>
        <source>Under the rule</source>
        <translation>С правилом</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Profit, physical</source>
        <translation>Прибыль, физически</translation>
    </message>
    <message>
        <source>Profit, economic</source>
        <translation>Прибыль, экономически</translation>
    </message>
    <message>
        <source>Profit under the rule</source>
        <translation>Прибыль с правилом</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PriceDayChart</name>
    <message>
        <source>Price of every hour</source>
        <translation>Цена каждого часа</translation>
    </message>
    <message>
        <source>Without the reduction</source>
        <translation>Без снижения</translation>
    </message>
    <message>
        <source>With the reduction</source>
        <translation>Со снижением</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>the caption of a panel of a chart: %1 a unit</extracomment>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>Fall of the price, %1</source>
        <translation>Падение цены, %1</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <translation>Нагрузка, МВт</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Price without, %1</source>
        <translation>Цена без снижения, %1</translation>
    </message>
    <message>
        <source>Price with, %1</source>
        <translation>Цена со снижением, %1</translation>
    </message>
    <message>
        <source>Fall, %1</source>
        <translation>Падение, %1</translation>
    </message>
    <message>
        <source>Reduction, MW</source>
        <translation>Снижение, МВт</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ReadingChart</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line that reads an item of a chart: %1 a column's name, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RegimeBars</name>
    <message>
        <source>The same month under other rules</source>
        <translation>Тот же месяц по другим правилам</translation>
    </message>
    <message>
        <source>Energy sold to the party</source>
        <translation>Энергия, проданная стороне</translation>
    </message>
    <message>
        <source>Energy bought from it</source>
        <translation>Энергия, купленная у неё</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Платы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>EUR: paid below zero, received above it</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>Евро: ниже нуля уплачено, выше получено</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>Below the total of the regime that the others are compared with</extracomment>
        <translation>основа</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Sold, EUR</source>
        <translation>Продано, евро</translation>
    </message>
    <message>
        <source>Bought, EUR</source>
        <translation>Куплено, евро</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>Платы, евро</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Против основы</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RoundsChart</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Offer that sold</source>
        <translation>Проданное предложение</translation>
    </message>
    <message>
        <source>Offer left over</source>
        <translation>Непроданное предложение</translation>
    </message>
    <message>
        <source>Bid that bought</source>
        <translation>Удовлетворённая покупка</translation>
    </message>
    <message>
        <source>Bid left over</source>
        <translation>Неудовлетворённая покупка</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RuleBarsChart</name>
    <message>
        <source>%1 · %2–%3 of %4</source>
        <extracomment>Heading of bars: %1 what they show, %2 the first and %3 the last participant shown, %4 of how many</extracomment>
        <translation>%1 · %2–%3 из %4</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
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
        <translation>Участник</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SavingsChart</name>
    <message>
        <source>Sites by saving</source>
        <translation>Площадки по убыванию экономии</translation>
    </message>
    <message>
        <source>Share of all savings, %</source>
        <translation>Доля всей экономии, %</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>Экономия, тыс. руб.</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>Экономия, руб.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>%1: %2 RUB; the first %3 have %4 % of all savings</source>
        <extracomment>%1 a site, %2 an amount, %3 the number of sites in words, %4 a percentage</extracomment>
        <translation>%1: %2 руб.; первые %3 дают %4 % всей экономии</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n площадка</numerusform>
            <numerusform>%n площадки</numerusform>
            <numerusform>%n площадок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SensitivityChart</name>
    <message>
        <source>thousand RUB a year above the best</source>
        <translation>тыс. руб. в год сверх лучшей</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::StepCurvesChart</name>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TornadoChart</name>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верх</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TypicalDaysChart</name>
    <message>
        <source>kW</source>
        <translation>кВт</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>%1, mean kW</source>
        <translation>%1, среднее, кВт</translation>
    </message>
    <message>
        <source>%1, a tenth below</source>
        <translation>%1, десятая часть ниже</translation>
    </message>
    <message>
        <source>%1, a tenth above</source>
        <translation>%1, десятая часть выше</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::WaterfallChart</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::YearStrip</name>
    <message>
        <source>The year by month</source>
        <translation>Год по месяцам</translation>
    </message>
</context>
</TS>
