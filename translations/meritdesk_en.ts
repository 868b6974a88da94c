<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Auction</name>
    <message numerus="yes">
        <source>%n order(s) are cut, %1 among them.</source>
        <translation>
            <numerusform>%n order is cut, %1.</numerusform>
            <numerusform>%n orders are cut, %1 among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuctionReport</name>
    <message numerus="yes">
        <source>Clearing of %n order(s)</source>
        <translation>
            <numerusform>Clearing of %n order</numerusform>
            <numerusform>Clearing of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceInsight</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>%n minutes of a settlement period</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Surplus and deficit met in %n hour(s).</source>
        <translation>
            <numerusform>Surplus and deficit met in %n hour.</numerusform>
            <numerusform>Surplus and deficit met in %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) the price followed the other direction: the area that sets it is larger.</source>
        <translation>
            <numerusform>In %n period the price followed the other direction: the area that sets it is larger.</numerusform>
            <numerusform>In %n periods the price followed the other direction: the area that sets it is larger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceOperator</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceOrigins</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n series</source>
        <extracomment>"Constructed" or "Digitised", and how many series are so</extracomment>
        <translation>
            <numerusform>%1: %n series</numerusform>
            <numerusform>%1: %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePaper</name>
    <message numerus="yes">
        <source>%n period(s) carry a published price instead.</source>
        <translation>
            <numerusform>%n period carries a published price instead.</numerusform>
            <numerusform>%n periods carry a published price instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePublication</name>
    <message numerus="yes">
        <source>%n hour(s): the clock changes</source>
        <translation>
            <numerusform>%n hour: the clock changes</numerusform>
            <numerusform>%n hours: the clock changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceReport</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceStatement</name>
    <message numerus="yes">
        <source>In %n period(s)</source>
        <translation>
            <numerusform>In %n period</numerusform>
            <numerusform>In %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityReport</name>
    <message numerus="yes">
        <source>%n price zone(s)</source>
        <translation>
            <numerusform>%n price zone</numerusform>
            <numerusform>%n price zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassReport</name>
    <message numerus="yes">
        <source>%n round(s) played</source>
        <translation>
            <numerusform>%n round played</numerusform>
            <numerusform>%n rounds played</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayAheadAnswer</name>
    <message numerus="yes">
        <source>In %n hour(s) the supply does not reach.</source>
        <translation>
            <numerusform>In %n hour the supply does not reach.</numerusform>
            <numerusform>In %n hours the supply does not reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more is offered at zero or below than is taken.</source>
        <translation>
            <numerusform>In %n hour more is offered at zero or below than is taken.</numerusform>
            <numerusform>In %n hours more is offered at zero or below than is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n hour(s) the price falls by %1 on average; the remaining buyers save %2.</source>
        <translation>
            <numerusform>Over %n hour the price falls by %1 on average; the remaining buyers save %2.</numerusform>
            <numerusform>Over %n hours the price falls by %1 on average; the remaining buyers save %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayAheadReport</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switching off %1 in %n hour(s) lowers the price by up to %2 and saves the remaining buyers of the zone %3.</source>
        <translation>
            <numerusform>Switching off %1 in %n hour lowers the price by up to %2 and saves the remaining buyers of the zone %3.</numerusform>
            <numerusform>Switching off %1 in %n hours lowers the price by up to %2 and saves the remaining buyers of the zone %3.</numerusform>
        </translation>
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
    <name>EventTexts</name>
    <message numerus="yes">
        <source>No day-ahead market is given: %n event(s) a year are counted, as many as may be called, without any effect on the energy price.</source>
        <translation>
            <numerusform>No day-ahead market is given: %n event a year is counted, as many as may be called, without any effect on the energy price.</numerusform>
            <numerusform>No day-ahead market is given: %n events a year are counted, as many as may be called, without any effect on the energy price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are looked at</source>
        <translation>
            <numerusform>%n day is looked at</numerusform>
            <numerusform>%n days are looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet(s) the criterion</source>
        <translation>
            <numerusform>%n meets the criterion</numerusform>
            <numerusform>%n meet the criterion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are called</source>
        <translation>
            <numerusform>%n event is called</numerusform>
            <numerusform>%n events are called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message numerus="yes">
        <source>%n day(s) with missing hours are left out.</source>
        <translation>
            <numerusform>%n day with missing hours is left out.</numerusform>
            <numerusform>%n days with missing hours are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncentiveText</name>
    <message numerus="yes">
        <source>%n period(s) without a day-ahead price are left out.</source>
        <translation>
            <numerusform>%n period without a day-ahead price is left out.</numerusform>
            <numerusform>%n periods without a day-ahead price are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>earned above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>earned above day-ahead in %n period that it eased</numerusform>
            <numerusform>earned above day-ahead in %n periods that it eased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>paid above day-ahead in %n period that it eased</numerusform>
            <numerusform>paid above day-ahead in %n periods that it eased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither earned nor paid in %n period(s) that it eased</source>
        <translation>
            <numerusform>neither earned nor paid in %n period that it eased</numerusform>
            <numerusform>neither earned nor paid in %n periods that it eased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the party is paid to take its deficit in %n period(s)</source>
        <translation>
            <numerusform>the party is paid to take its deficit in %n period</numerusform>
            <numerusform>the party is paid to take its deficit in %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the party pays for its surplus in %n period(s); a deficit is paid</source>
        <translation>
            <numerusform>the party pays for its surplus in %n period; a deficit is paid</numerusform>
            <numerusform>the party pays for its surplus in %n periods; a deficit is paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabEvidence</name>
    <message numerus="yes">
        <source>± %1 at 95 %, Student's t over %n seed(s)</source>
        <translation>
            <numerusform>± %1 at 95 %, Student's t over %n seed</numerusform>
            <numerusform>± %1 at 95 %, Student's t over %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabText</name>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n day(s) at the beginning have no day to be planned by: they are not scored, and in a plan that is used they stand as metered.</source>
        <translation>
            <numerusform>%n day at the beginning has no day to be planned by: it is not scored, and in a plan that is used it stands as metered.</numerusform>
            <numerusform>%n days at the beginning have no day to be planned by: they are not scored, and in a plan that is used they stand as metered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioReport</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProsumerReport</name>
    <message numerus="yes">
        <source>%n interval(s)</source>
        <translation>
            <numerusform>%n interval</numerusform>
            <numerusform>%n intervals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseAnswer</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseEventsPaper</name>
    <message numerus="yes">
        <source>%n day(s), weight %1</source>
        <translation>
            <numerusform>%n day, weight %1</numerusform>
            <numerusform>%n days, weight %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponsePaper</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Column of a matrix of depths and durations: the year's net of events that long</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseReport</name>
    <message numerus="yes">
        <source>Demand response: %1 for %n hour(s)</source>
        <translation>
            <numerusform>Demand response: %1 for %n hour</numerusform>
            <numerusform>Demand response: %1 for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), RUB a year without VAT</source>
        <translation>
            <numerusform>%n month, RUB a year without VAT</numerusform>
            <numerusform>%n months, RUB a year without VAT</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseTexts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenReport</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceSwitchModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineBoard</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>A baseline method: %1 its name, %n days that it looks back on</extracomment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineMethodsModel</name>
    <message numerus="yes">
        <source>tried on %n day(s)</source>
        <translation>
            <numerusform>tried on %n day</numerusform>
            <numerusform>tried on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceBoard</name>
    <message numerus="yes">
        <source>Overbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>Overbilled by %1 in %n line</numerusform>
            <numerusform>Overbilled by %1 in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>Underbilled by %1 in %n line</numerusform>
            <numerusform>Underbilled by %1 in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>underbilled by %1 in %n line</numerusform>
            <numerusform>underbilled by %1 in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand for nothing yet: say what they are</source>
        <translation>
            <numerusform>%n line stands for nothing yet: say what it is</numerusform>
            <numerusform>%n lines stand for nothing yet: say what they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::OriginsModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CalendarView</name>
    <message numerus="yes">
        <source>%n working day(s).</source>
        <translation>
            <numerusform>%n working day.</numerusform>
            <numerusform>%n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a published peak hour.</source>
        <translation>
            <numerusform>%n working day without a published peak hour.</numerusform>
            <numerusform>%n working days without a published peak hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DataHealthView</name>
    <message numerus="yes">
        <source>%n hour(s) missing.</source>
        <translation>
            <numerusform>%n hour missing.</numerusform>
            <numerusform>%n hours missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDrop</name>
    <message numerus="yes">
        <source>Drop to open or import %n file(s)</source>
        <translation>
            <numerusform>Drop to open or import %n file</numerusform>
            <numerusform>Drop to open or import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursOfUseView</name>
    <message numerus="yes">
        <source>Two-rate transmission is cheaper in %1 of %n month(s).</source>
        <translation>
            <numerusform>Two-rate transmission is cheaper in %1 of %n month.</numerusform>
            <numerusform>Two-rate transmission is cheaper in %1 of %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) it can never win: the break-even lies above the month's hours.</source>
        <translation>
            <numerusform>In %n month it can never win: the break-even lies above the month's hours.</numerusform>
            <numerusform>In %n months it can never win: the break-even lies above the month's hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were read.</source>
        <translation>
            <numerusform>%n order was read.</numerusform>
            <numerusform>%n orders were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of meter data were read.</source>
        <translation>
            <numerusform>%n hour of meter data was read.</numerusform>
            <numerusform>%n hours of meter data were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery point(s).</source>
        <translation>
            <numerusform>%n delivery point.</numerusform>
            <numerusform>%n delivery points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have no value.</source>
        <translation>
            <numerusform>%n hour has no value.</numerusform>
            <numerusform>%n hours have no value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n cell could not be read.</numerusform>
            <numerusform>%n cells could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peak hour(s) were read.</source>
        <translation>
            <numerusform>%n peak hour was read.</numerusform>
            <numerusform>%n peak hours were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were read.</source>
        <translation>
            <numerusform>%n price was read.</numerusform>
            <numerusform>%n prices were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n month(s) were read.</source>
        <translation>
            <numerusform>Hours of %n month were read.</numerusform>
            <numerusform>Hours of %n months were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of balance energy were read.</source>
        <translation>
            <numerusform>%n value of balance energy was read.</numerusform>
            <numerusform>%n values of balance energy were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LadderView</name>
    <message numerus="yes">
        <source>Demand: %n bid(s), highest first</source>
        <translation>
            <numerusform>Demand: %n bid</numerusform>
            <numerusform>Demand: %n bids, highest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supply: %n offer(s), lowest first</source>
        <translation>
            <numerusform>Supply: %n offer</numerusform>
            <numerusform>Supply: %n offers, lowest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadDesk</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>kind of days</comment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeakHoursView</name>
    <message numerus="yes">
        <source>%n day(s), %1 RUB; most often hour %2: %3.</source>
        <comment>days in all, their cost, an hour, its days</comment>
        <translation>
            <numerusform>%n day, %1 RUB; most often hour %2: %3.</numerusform>
            <numerusform>%n days, %1 RUB; most often hour %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeriodsPanel</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s)</source>
        <extracomment>%1 of all periods (%n) are listed</extracomment>
        <translation>
            <numerusform>%1 of %n period</numerusform>
            <numerusform>%1 of %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RoundPanel</name>
    <message numerus="yes">
        <source>Open: %n sheet(s) still to come.</source>
        <translation>
            <numerusform>Open: %n sheet still to come.</numerusform>
            <numerusform>Open: %n sheets still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ScreensPage</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SavingsChart</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
</TS>
