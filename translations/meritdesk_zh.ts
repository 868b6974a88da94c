<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Auction</name>
    <message>
        <source>Marginal seller: %1 is the last offer needed and is served in part.</source>
        <translation>边际售方：%1 是所需的最后一笔售方申报，部分中标。</translation>
    </message>
    <message>
        <source>Marginal buyer: %1 is the last bid reached and is served in part.</source>
        <translation>边际购方：%1 是最后成交的购方申报，部分中标。</translation>
    </message>
    <message>
        <source>Exact match: %1 and %2 are used up together at one price.</source>
        <translation>恰好匹配：%1 与 %2 在同一价格上同时用尽。</translation>
    </message>
    <message>
        <source>Price gap: %1 and %2 are used up together, and any price between them would do.</source>
        <translation>价格区间：%1 与 %2 同时用尽，两者之间的任何价格均可。</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up, and %1 would still buy more.</source>
        <translation>供不应求：全部售方申报用尽，%1 仍有未满足的购电需求。</translation>
    </message>
    <message>
        <source>Surplus: every bid is served in full, and %1 would still sell more.</source>
        <translation>供过于求：全部购方申报均已满足，%1 仍有未售出的电量。</translation>
    </message>
    <message>
        <source>The volume cap stopped the auction before the curves meet.</source>
        <translation>在供需曲线相交之前，竞价已因规模上限而停止。</translation>
    </message>
    <message>
        <source>No trade: no bid reaches an offer.</source>
        <translation>无成交：没有购价达到任何售价。</translation>
    </message>
    <message>
        <source>Only a price of %1 supports this volume.</source>
        <translation>仅价格 %1 支持该成交量。</translation>
    </message>
    <message>
        <source>Any price from %1 to %2 supports this volume.</source>
        <translation>%1 至 %2 之间的任何价格都支持该成交量。</translation>
    </message>
    <message>
        <source>The book has no orders.</source>
        <translation>申报簿中没有申报。</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>正在出清…</translation>
    </message>
    <message>
        <source>No order is cut.</source>
        <translation>没有部分中标的申报。</translation>
    </message>
    <message>
        <source>%1 is cut to %2 of %3.</source>
        <extracomment>%1 an order, %2 what it was awarded, %3 what it declared, with the unit</extracomment>
        <translation>%1 部分中标：申报 %3，中标 %2。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <extracomment>Heading of a column: what the rule %1 changes against the base rule</extracomment>
        <translation>差额：%1</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <extracomment>A difference of two results: the number under the rule %1 minus the number under the rule %2</extracomment>
        <translation>“%1”减“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are cut, %1 among them.</source>
        <translation>
            <numerusform>%n 笔申报部分中标，其中有 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule does not serve in the order of prices: strong steps are who trades.</source>
        <translation>该规则不按价格顺序成交：粗线台阶为成交者。</translation>
    </message>
    <message>
        <source>Demand is drawn net of grid tariff and levies, as it is ranked.</source>
        <translation>需求曲线按扣除输配电价与基金附加后的价格绘制，即其排序价格。</translation>
    </message>
</context>
<context>
    <name>AuctionReport</name>
    <message>
        <source>Auction</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>The rules side by side</source>
        <translation>各规则对照</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>购方支付</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>售方收入</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>交易机构留存</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>出清情形</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, warning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Orders under the rule: %1</source>
        <translation>规则“%1”下的各申报</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Declared price</source>
        <translation>申报价格</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报电量</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>结算价格</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>购</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>售</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>命题</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>Clearing of %n order(s)</source>
        <translation>
            <numerusform>%n 笔申报的出清</numerusform>
        </translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price convention</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>Supports the volume</source>
        <translation>支持成交量</translation>
    </message>
    <message>
        <source>The price under other conventions</source>
        <translation>其他定价方式下的价格</translation>
    </message>
</context>
<context>
    <name>AuctionTables</name>
    <message>
        <source>Results under each rule</source>
        <translation>各规则结果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Money of each participant</source>
        <translation>各市场主体金额</translation>
    </message>
    <message>
        <source>Pays or gets</source>
        <extracomment>Column that says whether a participant pays or gets the money</extracomment>
        <translation>支付或收入</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>Now against %1</source>
        <translation>当前与 %1 对比</translation>
    </message>
</context>
<context>
    <name>BalanceAnswer</name>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>兆瓦时</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 receives %2 for its balance energy %3, without VAT.</source>
        <translation>%3，%1因平衡电量应收 %2（不含增值税）。</translation>
    </message>
    <message>
        <source>%1 has nothing to pay for balance energy %2.</source>
        <translation>%2，%1无需支付平衡电量费用。</translation>
    </message>
    <message>
        <source>%1 pays %2 for its balance energy %3, without VAT.</source>
        <translation>%3，%1因平衡电量应付 %2（不含增值税）。</translation>
    </message>
    <message>
        <source>Fees are %1.</source>
        <translation>费用为 %1。</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 cheaper.</source>
        <translation>同样电量按日前价格可便宜 %1。</translation>
    </message>
    <message>
        <source>The same energy at the day-ahead price would have been %1 dearer: the party was on the side that helps the system.</source>
        <translation>同样电量按日前价格要贵 %1：该责任方的偏差有利于系统。</translation>
    </message>
    <message>
        <source>Short by %1, it received %2: prices were below zero.</source>
        <translation>短缺 %1，反而收入 %2：电价为负。</translation>
    </message>
    <message>
        <source>Short by %1, it bought that for %2.</source>
        <translation>短缺 %1，以 %2 购入。</translation>
    </message>
    <message>
        <source>Long by %1, it paid %2 to be rid of it: prices were below zero.</source>
        <translation>盈余 %1，反需支付 %2：电价为负。</translation>
    </message>
    <message>
        <source>Long by %1, it sold that for %2.</source>
        <translation>盈余 %1，以 %2 售出。</translation>
    </message>
    <message>
        <source>The dearest period was %1: %2.</source>
        <extracomment>%1 a time, %2 money</extracomment>
        <translation>代价最大的时段：%1，%2。</translation>
    </message>
    <message>
        <source>%1 receives %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time ("in October 2025")</extracomment>
        <translation>%3，%1应收 %2（不含增值税）。</translation>
    </message>
    <message>
        <source>%1 pays %2 %3, without VAT.</source>
        <extracomment>%1 a party, %2 money, %3 a time ("in October 2025")</extracomment>
        <translation>%3，%1应付 %2（不含增值税）。</translation>
    </message>
</context>
<context>
    <name>BalanceFees</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直有效</translation>
    </message>
    <message>
        <source>on %1; %2; as given in the case</source>
        <extracomment>What a fee is taken on, and when it holds</extracomment>
        <translation>计费基础：%1；%2；按算例给定</translation>
    </message>
    <message>
        <source>on %1; %2; as published</source>
        <translation>计费基础：%1；%2；按公布值</translation>
    </message>
    <message>
        <source>on %1; %2; not confirmed for these months</source>
        <translation>计费基础：%1；%2；这些月份未经确认</translation>
    </message>
    <message>
        <source>The rate is the last one published. Whether it holds in 2026 and later was not confirmed for every month.</source>
        <translation>该费率为最近公布的费率，2026 年及以后是否每月适用尚未确认。</translation>
    </message>
</context>
<context>
    <name>BalanceInsight</name>
    <message>
        <source>Periods</source>
        <translation>时段数</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>售给该方，兆瓦时</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>售给该方，欧元</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>自该方购入，兆瓦时</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>自该方购入，欧元</translation>
    </message>
    <message>
        <source>Net cost, EUR</source>
        <translation>净费用，欧元</translation>
    </message>
    <message>
        <source>Sold less bought; below zero the party receives</source>
        <translation>售出减购入；负数为该方收款</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>全部小时</translation>
    </message>
    <message>
        <source>Rounding of the monthly statements</source>
        <translation>月度结算单取整差</translation>
    </message>
    <message>
        <source>A month's energy sold and bought are rounded to cents once each; the hours above are exact</source>
        <translation>每月售出和购入金额各取整一次；以上各小时为精确值</translation>
    </message>
    <message>
        <source>Net by the statements</source>
        <translation>结算单净额</translation>
    </message>
    <message>
        <source>Imbalance without its sign, MWh</source>
        <translation>不平衡电量绝对值，兆瓦时</translation>
    </message>
    <message>
        <source>Deficits and surpluses added up</source>
        <translation>短缺与盈余之和</translation>
    </message>
    <message>
        <source>Imbalance as a share of consumption, %</source>
        <translation>不平衡电量占用电量比，%</translation>
    </message>
    <message>
        <source>How well the consumption was forecast</source>
        <translation>用电预测的准确程度</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced, EUR/MWh</source>
        <translation>每兆瓦时用发电量费用，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Energy and all fees</source>
        <translation>电费与全部费用</translation>
    </message>
    <message>
        <source>Cost above the day-ahead price, EUR</source>
        <translation>超出日前价的费用，欧元</translation>
    </message>
    <message>
        <source>More than the same energy bought and sold day-ahead</source>
        <translation>与按日前价买卖同等电量相比多付</translation>
    </message>
    <message>
        <source>A perfect forecast would have saved, EUR</source>
        <translation>完美预测可节省，欧元</translation>
    </message>
    <message>
        <source>Net cost of energy and the fees on the imbalance</source>
        <translation>净电费及不平衡电量费用</translation>
    </message>
    <message>
        <source>Dearest period, EUR</source>
        <translation>费用最高的时段，欧元</translation>
    </message>
    <message>
        <source>Most favourable period, EUR</source>
        <translation>最有利的时段，欧元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what a period is, with its unit, %2 when it began
----------
Beside a place of a curve: %1 a share such as "10 %", %2 the money that it saves
----------
%1 a series such as "reference price, up", %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hour, local clock</source>
        <translation>小时，当地时间</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>不平衡电量，兆瓦时</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>价格，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Cost, EUR</source>
        <translation>费用，欧元</translation>
    </message>
    <message>
        <source>Above day-ahead, EUR</source>
        <translation>超出日前，欧元</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比，%</translation>
    </message>
    <message>
        <source>Of the total of what ranks the periods</source>
        <translation>占排序指标总额的比例</translation>
    </message>
    <message>
        <source>Added up, %</source>
        <translation>累计，%</translation>
    </message>
    <message>
        <source>May pass 100 %: other periods brought money in</source>
        <translation>可能超过 100 %：其他时段有收入</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>%1 more for energy</source>
        <translation>电费多付 %1</translation>
    </message>
    <message>
        <source>%1 less for energy</source>
        <translation>电费少付 %1</translation>
    </message>
    <message>
        <source>%1 more in fees on the imbalance</source>
        <translation>不平衡费用多付 %1</translation>
    </message>
    <message>
        <source>%1 less in fees on the imbalance</source>
        <translation>不平衡费用少付 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a saving: "12.00 EUR less for energy, 3.00 EUR less in fees on the imbalance"</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Better forecast, %</source>
        <translation>预测改善，%</translation>
    </message>
    <message>
        <source>Share of every period's imbalance that is forecast away</source>
        <translation>每个时段被预测消除的不平衡份额</translation>
    </message>
    <message>
        <source>Energy, EUR</source>
        <translation>电费，欧元</translation>
    </message>
    <message>
        <source>Fees on the imbalance, EUR</source>
        <translation>不平衡费用，欧元</translation>
    </message>
    <message>
        <source>Other fees, EUR</source>
        <translation>其他费用，欧元</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>应付，欧元</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>负数为该方收款</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <translation>节省，欧元</translation>
    </message>
    <message>
        <source>Assumed: the system's direction and every price stay.</source>
        <translation>假设：系统方向和所有价格不变。</translation>
    </message>
    <message>
        <source>Assumed: the area's volume moves with the party; a direction that is given stays.</source>
        <translation>假设：区域不平衡量随该方变化；给定的方向不变。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>费用，欧元</translation>
    </message>
    <message>
        <source>Against as settled, EUR</source>
        <translation>与现行结算之差，欧元</translation>
    </message>
    <message>
        <source>Above zero this rule is dearer</source>
        <translation>正数表示该规则更贵</translation>
    </message>
    <message>
        <source>What it assumes, or lacks</source>
        <translation>假设或所缺数据</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>结算粒度</translation>
    </message>
    <message>
        <source>Together, EUR</source>
        <translation>合计，欧元</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>%n minutes of a settlement period</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message numerus="yes">
        <source>Surplus and deficit met in %n hour(s).</source>
        <translation>
            <numerusform>有 %n 个小时内盈余与短缺相抵。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter periods cost %1 less than hours.</source>
        <translation>较短时段比按小时少付 %1。</translation>
    </message>
    <message>
        <source>Shorter periods cost %1 more than hours.</source>
        <translation>较短时段比按小时多付 %1。</translation>
    </message>
    <message>
        <source>The rule in force settles hours.</source>
        <translation>现行规则按小时结算。</translation>
    </message>
    <message>
        <source>An hour's price is taken as the mean of its shorter periods.</source>
        <translation>小时价格取其较短时段的均值。</translation>
    </message>
    <message>
        <source>Own surplus, the system was short</source>
        <translation>自身盈余，系统短缺</translation>
    </message>
    <message>
        <source>Own deficit, the system was long</source>
        <translation>自身短缺，系统盈余</translation>
    </message>
    <message>
        <source>Own surplus, the system was long</source>
        <translation>自身盈余，系统盈余</translation>
    </message>
    <message>
        <source>Own deficit, the system was short</source>
        <translation>自身短缺，系统短缺</translation>
    </message>
    <message>
        <source>helped</source>
        <extracomment>The imbalance of the party helped the system, or made its imbalance larger</extracomment>
        <translation>有助</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>加剧</translation>
    </message>
    <message>
        <source>Own imbalance against the system's</source>
        <translation>自身与系统的不平衡</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Share of periods, %</source>
        <translation>时段占比，%</translation>
    </message>
    <message>
        <source>Of the periods in which both had an imbalance</source>
        <translation>占双方均有不平衡的时段</translation>
    </message>
    <message>
        <source>Energy, MWh</source>
        <translation>电量，兆瓦时</translation>
    </message>
    <message>
        <source>Cost per MWh, EUR</source>
        <translation>每兆瓦时费用，欧元</translation>
    </message>
    <message>
        <source>Together, helping</source>
        <translation>合计，有助</translation>
    </message>
    <message>
        <source>Together, hurting</source>
        <translation>合计，加剧</translation>
    </message>
    <message>
        <source>The party helped the system in %1 of the periods.</source>
        <translation>该方在 %1 的时段中帮助了系统。</translation>
    </message>
    <message>
        <source>There is no period in which both had an imbalance.</source>
        <translation>没有双方同时不平衡的时段。</translation>
    </message>
    <message>
        <source>The system is the balancing area's volume as given.</source>
        <translation>系统取给定的平衡区不平衡量。</translation>
    </message>
    <message>
        <source>The system is the sum of the parties of this case, the party among them.</source>
        <translation>系统取本案例各责任方之和（含该方）。</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) the price followed the other direction: the area that sets it is larger.</source>
        <translation>
            <numerusform>有 %n 个时段的价格跟随相反方向：定价区域更大。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forecast away: %2 more to pay</source>
        <extracomment>%1 a share of the imbalance such as "10 %", %2 money</extracomment>
        <translation>预测消除 %1：多付 %2</translation>
    </message>
    <message>
        <source>%1 forecast away: %2 saved</source>
        <translation>预测消除 %1：节省 %2</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have paid %2 more; its imbalance brought money in.</source>
        <extracomment>%1 a share such as "10 %", %2 money, followed by what it is made of in brackets where that is two things</extracomment>
        <translation>若预测消除 %1 的不平衡，该方将多付 %2；其不平衡原本带来收入。</translation>
    </message>
    <message>
        <source>With %1 of the imbalance forecast away the party would have saved %2.</source>
        <translation>若预测消除 %1 的不平衡，该方可节省 %2。</translation>
    </message>
</context>
<context>
    <name>BalanceLedger</name>
    <message>
        <source>The clock changes on this day</source>
        <translation>当日调整时钟</translation>
    </message>
    <message>
        <source>Below zero: a party that is short receives money</source>
        <translation>负价：短缺方反而收款</translation>
    </message>
    <message>
        <source>Below zero: a party that is long pays</source>
        <translation>负价：盈余方反而付款</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>上调</translation>
    </message>
    <message>
        <source>The system was short</source>
        <translation>系统短缺</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>The direction in which the system was regulated</extracomment>
        <translation>下调</translation>
    </message>
    <message>
        <source>The system was long</source>
        <translation>系统盈余</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No regulation in either direction</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>未发生调用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A regime and the series that a price was read from
----------
A line of a period: a heading and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Start of the period with the offset from UTC</source>
        <translation>时段起点及与 UTC 的时差</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>不平衡电量，兆瓦时</translation>
    </message>
    <message>
        <source>Above zero a surplus, below zero a deficit</source>
        <translation>正为盈余，负为短缺</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>金额，欧元</translation>
    </message>
    <message>
        <source>To the party; below zero it pays</source>
        <translation>付给责任方；负数为其支付</translation>
    </message>
    <message>
        <source>Sold at, EUR/MWh</source>
        <translation>售出价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Price of energy sold to a party that is short</source>
        <translation>售给短缺方的电量价格</translation>
    </message>
    <message>
        <source>Bought at, EUR/MWh</source>
        <translation>购入价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Price of energy bought from a party that is long</source>
        <translation>自盈余方购入的电量价格</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>日前，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>In which direction the system was regulated</source>
        <translation>系统的调节方向</translation>
    </message>
    <message>
        <source>Reference, EUR/MWh</source>
        <translation>参考价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>The price before the neutrality component</source>
        <translation>加中性分量之前的价格</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>中性分量，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>The month's neutrality component, as it went into the price</source>
        <translation>计入价格的当月中性分量</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>What the price was made of</source>
        <translation>价格由何构成</translation>
    </message>
    <message>
        <source>Schedule, MWh</source>
        <translation>计划，兆瓦时</translation>
    </message>
    <message>
        <source>Net sale that was planned</source>
        <translation>计划净售电量</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>计量，兆瓦时</translation>
    </message>
    <message>
        <source>Net delivery: production less consumption</source>
        <translation>净上网：发电减用电</translation>
    </message>
    <message>
        <source>All parties, MWh</source>
        <translation>全部责任方，兆瓦时</translation>
    </message>
    <message>
        <source>Sum of the imbalances of all parties of the case</source>
        <translation>算例中全部责任方不平衡电量之和</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Start of the period in universal time</source>
        <translation>时段起点（世界时）</translation>
    </message>
    <message>
        <source>Price, EUR/MWh: %1</source>
        <translation>价格，欧元/兆瓦时：%1</translation>
    </message>
    <message>
        <source>Price, EUR/MWh</source>
        <translation>价格，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>One price settles deficit and surplus</source>
        <translation>短缺与盈余按同一价格结算</translation>
    </message>
</context>
<context>
    <name>BalanceNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A party and one of its series
----------
A series, and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A series, a time, and what is wrong there</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>BalanceOperator</name>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Income, total</source>
        <translation>收入合计</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Outlay, total</source>
        <translation>支出合计</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Energy sold, less the five cost items</source>
        <translation>售出电量收入减五项成本</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>as settled</source>
        <translation>按结算</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未给定</translation>
    </message>
    <message>
        <source>EUR/MWh, solved for the break-even</source>
        <translation>欧元/兆瓦时，按收支平衡求得</translation>
    </message>
    <message>
        <source>EUR/MWh, as given</source>
        <translation>欧元/兆瓦时，给定</translation>
    </message>
    <message>
        <source>Beyond the window of ±30 MWh an hour</source>
        <translation>超出每小时 ±30 兆瓦时限值</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>largest %1 MWh</source>
        <translation>最大 %1 兆瓦时</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>金额，欧元</translation>
    </message>
    <message>
        <source>Came back, EUR</source>
        <translation>已回收，欧元</translation>
    </message>
    <message>
        <source>What the income from energy sold covers of the item</source>
        <translation>售出电量收入对该项成本的覆盖</translation>
    </message>
    <message>
        <source>Came back, %</source>
        <translation>已回收，%</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Income, EUR</source>
        <translation>收入，欧元</translation>
    </message>
    <message>
        <source>Outlay, EUR</source>
        <translation>支出，欧元</translation>
    </message>
    <message>
        <source>Over the five items, EUR</source>
        <translation>超出五项成本，欧元</translation>
    </message>
    <message>
        <source>Left, EUR</source>
        <extracomment>What the operator has over after a month</extracomment>
        <translation>结余，欧元</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>加价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Added to the two prices where a model makes them</source>
        <translation>由模型定价时加在两个价格上</translation>
    </message>
    <message>
        <source>Open supply, MWh</source>
        <translation>开放供应，兆瓦时</translation>
    </message>
    <message>
        <source>Sold to the system's open supplier; below zero bought from it</source>
        <translation>售给系统开放供应商；负数为购入</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最终报告</translation>
    </message>
    <message>
        <source>The third working day of the next month</source>
        <translation>次月第三个工作日</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1：%2等另 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n series</source>
        <extracomment>"Constructed" or "Digitised", and how many series are so</extracomment>
        <translation>
            <numerusform>%1：%n 个序列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>规则对比</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>与系统对照</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>The transmission system operator</extracomment>
        <translation>系统运营商</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>When prices are published</extracomment>
        <translation>公布</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则与费用</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>月度结算单</translation>
    </message>
</context>
<context>
    <name>BalancePaper</name>
    <message>
        <source>A model stands in for the methodology, which is not public: no official price.</source>
        <translation>方法学未公开，以模型代替：并非官方价格。</translation>
    </message>
    <message>
        <source>Parts of the rule are left out: near the official price, not the same.</source>
        <translation>省略了规则的一部分：接近官方价格，但不相同。</translation>
    </message>
    <message>
        <source>The published rule.</source>
        <translation>已公布的规则。</translation>
    </message>
    <message>
        <source>Concluded from published data; not read in an act.</source>
        <translation>由已公布数据推断；未见于法规。</translation>
    </message>
    <message>
        <source>A rule to compare with, in force nowhere as it stands.</source>
        <translation>仅供比较的规则，任何地方都未按此执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) carry a published price instead.</source>
        <translation>
            <numerusform>其中 %n 个时段改用已公布的价格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段数</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sold to it</source>
        <extracomment>Energy that the operator sold to the party</extracomment>
        <translation>售给该方</translation>
    </message>
    <message>
        <source>Bought from it</source>
        <extracomment>Energy that the operator bought from the party</extracomment>
        <translation>自该方购入</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Start, local time</source>
        <translation>开始时间（当地）</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <extracomment>Of a party; below zero it was short</extracomment>
        <translation>不平衡量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Above day-ahead</source>
        <translation>高于日前</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of the cost of all periods</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>小时起</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>电量净额</translation>
    </message>
    <message>
        <source>What it assumes or lacks</source>
        <translation>所作假设或缺少的数据</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>按现行结算</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>Last row of a table of periods</extracomment>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>BalancePublication</name>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s): the clock changes</source>
        <translation>
            <numerusform>%n 小时：调整时钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>The second working day after, by 16:30 Estonian time</source>
        <translation>之后第二个工作日，爱沙尼亚时间 16:30 前</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>顺延原因</translation>
    </message>
</context>
<context>
    <name>BalanceReport</name>
    <message>
        <source>Balance energy: %1</source>
        <extracomment>Title of a report: %1 is a balance party</extracomment>
        <translation>平衡电量：%1</translation>
    </message>
    <message>
        <source>The rules in force</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>按日内小时的费用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: from %1 to %2</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2, EUR without VAT</source>
        <extracomment>%1 is a month or a span of days, %2 the number of settlement periods in words</extracomment>
        <translation>%1，%2，欧元，不含增值税</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>The dearest periods</source>
        <translation>最贵的时段</translation>
    </message>
    <message>
        <source>Ranked by what they cost above settling at the day-ahead price.</source>
        <translation>按高于日前价结算的成本排序。</translation>
    </message>
    <message>
        <source>Ranked by what was paid: the day-ahead price is not known in every period.</source>
        <translation>按支付金额排序：并非每个时段都有日前价格。</translation>
    </message>
    <message>
        <source>The same imbalance under every rule</source>
        <translation>同一不平衡电量在各规则下的结果</translation>
    </message>
    <message>
        <source>The parties' quantities stay as they are: under another rule they would plan otherwise.</source>
        <translation>各方电量保持不变：在另一规则下他们会作不同计划。</translation>
    </message>
    <message>
        <source>The operator</source>
        <translation>系统运营商</translation>
    </message>
    <message>
        <source>The operator, month by month</source>
        <translation>系统运营商，逐月</translation>
    </message>
    <message>
        <source>When the prices are published</source>
        <translation>价格公布时间</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>%2 天中的前 %1 天。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Prices of the dearest periods</source>
        <translation>最贵时段的价格</translation>
    </message>
    <message>
        <source>A day in full: %1</source>
        <translation>完整的一天：%1</translation>
    </message>
    <message>
        <source>Paid is the imbalance with the other sign × price, rounded here for the eye only: a month is rounded once.</source>
        <translation>支出 = 负的不平衡电量 × 价格；此处取整仅为显示，月度金额只取整一次。</translation>
    </message>
</context>
<context>
    <name>BalanceStatement</name>
    <message>
        <source>Balance energy</source>
        <translation>平衡电量</translation>
    </message>
    <message>
        <source>Net for energy</source>
        <translation>电量净额</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>No fee is valid here</source>
        <translation>此处无有效费用</translation>
    </message>
    <message>
        <source>To pay, without VAT</source>
        <translation>应付，不含增值税</translation>
    </message>
    <message>
        <source>To receive (below zero), without VAT</source>
        <translation>应收（负数），不含增值税</translation>
    </message>
    <message>
        <source>What that comes to</source>
        <translation>折算</translation>
    </message>
    <message>
        <source>Mean of the periods, weighted by energy</source>
        <translation>按电量加权的时段均价</translation>
    </message>
    <message>
        <source>Sold to the party (it was short)</source>
        <translation>售给责任方（其短缺）</translation>
    </message>
    <message>
        <source>Bought from the party (it was long)</source>
        <translation>自责任方购入（其盈余）</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s)</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the same energy at the day-ahead price</source>
        <translation>比同样电量按日前价格多付</translation>
    </message>
    <message>
        <source>Energy only, without fees</source>
        <translation>仅电量，不含费用</translation>
    </message>
    <message>
        <source>The day-ahead price is not known in every period</source>
        <translation>并非每个时段都有日前价格</translation>
    </message>
    <message>
        <source>Imbalance, without its sign</source>
        <translation>不平衡电量绝对值</translation>
    </message>
    <message>
        <source>Cost per MWh consumed and produced</source>
        <translation>每兆瓦时用电与发电的成本</translation>
    </message>
    <message>
        <source>%1 % of what was consumed and produced</source>
        <translation>占用电与发电的 %1 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity, MWh</source>
        <translation>电量，兆瓦时</translation>
    </message>
    <message>
        <source>Price or rate, EUR/MWh</source>
        <translation>价格或费率，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>金额，欧元</translation>
    </message>
    <message>
        <source>What the party pays; below zero it receives</source>
        <translation>责任方应付；负数为应收</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sold to it, MWh</source>
        <extracomment>Energy that the operator sold to the party, which was short</extracomment>
        <translation>售给其，兆瓦时</translation>
    </message>
    <message>
        <source>Sold to it, EUR</source>
        <translation>售给其，欧元</translation>
    </message>
    <message>
        <source>Bought from it, MWh</source>
        <extracomment>Energy that the operator bought from the party, which was long</extracomment>
        <translation>自其购入，兆瓦时</translation>
    </message>
    <message>
        <source>Bought from it, EUR</source>
        <translation>自其购入，欧元</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <extracomment>Sold less bought</extracomment>
        <translation>净额，欧元</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>费用，欧元</translation>
    </message>
    <message>
        <source>To pay, EUR</source>
        <translation>应付，欧元</translation>
    </message>
    <message>
        <source>Below zero the party receives</source>
        <translation>负数为应收</translation>
    </message>
    <message>
        <source>Over day-ahead, EUR</source>
        <translation>高于日前，欧元</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>欧元/兆瓦时</translation>
    </message>
</context>
<context>
    <name>BaselineSheets</name>
    <message>
        <source>Hours of the event</source>
        <translation>响应时段</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>计量值，兆瓦</translation>
    </message>
    <message>
        <source>Baseline, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>基线，%1，兆瓦</translation>
    </message>
    <message>
        <source>Reduction, %1, MW</source>
        <extracomment>A column: %1 a baseline method</extracomment>
        <translation>削减量，%1，兆瓦</translation>
    </message>
    <message>
        <source>Days of the history</source>
        <translation>历史日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Mean of the event's hours, MW</source>
        <translation>响应时段平均，兆瓦</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>已采用</translation>
    </message>
</context>
<context>
    <name>BillsPanel</name>
    <message>
        <source>Bought</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定费用</translation>
    </message>
    <message>
        <source>Paid for surplus</source>
        <translation>余电收入</translation>
    </message>
    <message>
        <source>Paid right of zero, got left of it</source>
        <translation>零线右侧为支付，左侧为收入</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Bill by scheme</source>
        <translation>各方案账单</translation>
    </message>
    <message>
        <source>The prosumer's bill under each scheme</source>
        <translation>产消者在各方案下的账单</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <extracomment>Below a bill; %1 is money</extracomment>
        <translation>多付%1</translation>
    </message>
    <message>
        <source>saves %1</source>
        <extracomment>Below a bill; %1 is money</extracomment>
        <translation>节省%1</translation>
    </message>
</context>
<context>
    <name>CapacityAnswer</name>
    <message>
        <source>Capacity costs %1: there is no demand response.</source>
        <translation>容量价格为 %1：没有需求响应。</translation>
    </message>
    <message>
        <source>Capacity costs %1: %2 of demand response do not change it.</source>
        <extracomment>%1 a price, %2 a volume</extracomment>
        <translation>容量价格为 %1：%2 的需求响应没有改变它。</translation>
    </message>
    <message>
        <source>Capacity costs %1: demand response lowers it by %2 (%3) from %4.</source>
        <extracomment>%1 and %2 prices, %3 percent, %4 the price without demand response</extracomment>
        <translation>容量价格为 %1：需求响应使其从 %4 下降 %2（%3）。</translation>
    </message>
    <message>
        <source>A model: no price here is official.</source>
        <translation>此为模型：价格均非官方。</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>All %1 count: %2 own and %3 of others.</source>
        <extracomment>%1, %2, %3 volumes</extracomment>
        <translation>%1 全部计入：自有 %2，其他 %3。</translation>
    </message>
    <message>
        <source>Of %2 only %1 count: %3 own and %4 of others.</source>
        <extracomment>%1 the volume that counts, %2 the volume offered, %3 and %4 parts of %1</extracomment>
        <translation>%2 中只计入 %1：自有 %3，其他 %4。</translation>
    </message>
    <message>
        <source>The own volume changes the price by %1: the others reach the limit or the same bid without it.</source>
        <translation>自有量使价格变化 %1：其他参与者不靠它也已达到上限或同一申报。</translation>
    </message>
    <message>
        <source>The own volume takes %1 of the fall beyond what the others do.</source>
        <translation>在其他参与者之外，自有量又使价格下降 %1。</translation>
    </message>
    <message>
        <source>The supply ends before the first point of demand: its price holds.</source>
        <translation>供给未达到需求第一点：取其价格。</translation>
    </message>
    <message>
        <source>The supply passes the second point of demand: its price holds.</source>
        <translation>供给超过需求第二点：取其价格。</translation>
    </message>
    <message>
        <source>The price is that of bid %1: it stops the fall.</source>
        <extracomment>%1 the name of a bid</extracomment>
        <translation>价格由申报“%1”决定：它止住了下降。</translation>
    </message>
    <message>
        <source>The price is that of the demand curve at the volume taken.</source>
        <translation>价格取需求曲线在成交容量处的值。</translation>
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
        <translation>上限为第一点的 %1%：%2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>In a chart: %1 MW of demand response</extracomment>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bid and its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>taken without demand response: %1, with it: %2</source>
        <extracomment>Reading a bid in a chart: %1 and %2 MW</extracomment>
        <translation>无需求响应时中选：%1，有时：%2</translation>
    </message>
</context>
<context>
    <name>CapacityOrigins</name>
    <message>
        <source>bid %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a bid</extracomment>
        <translation>申报“%1”</translation>
    </message>
    <message>
        <source>bought by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>购入：%1</translation>
    </message>
    <message>
        <source>sold by %1</source>
        <extracomment>A row of a table of given numbers: %1 the name of a company</extracomment>
        <translation>售出：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Where a number comes from: %1 a kind ("published"), %2 its source</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>给定数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: how a number came to be known (published, from memory)</extracomment>
        <translation>性质</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>CapacityPaper</name>
    <message>
        <source>obligatory</source>
        <extracomment>Kind of a capacity bid: capacity that must be bought</extracomment>
        <translation>必购</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a unit that may not be stopped</extracomment>
        <translation>必开</translation>
    </message>
    <message>
        <source>price taker</source>
        <translation>价格接受者</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: one with a price</extracomment>
        <translation>报价</translation>
    </message>
    <message>
        <source>the first point: too little supply</source>
        <extracomment>What sets a price: supply does not reach the first point</extracomment>
        <translation>第一点：供给不足</translation>
    </message>
    <message>
        <source>the second point: the floor</source>
        <extracomment>What sets a price: supply passes the second point</extracomment>
        <translation>第二点：价格下限</translation>
    </message>
    <message>
        <source>the bid %1</source>
        <translation>申报%1</translation>
    </message>
    <message>
        <source>the demand curve</source>
        <extracomment>What sets a price</extracomment>
        <translation>需求曲线</translation>
    </message>
    <message>
        <source>Demand curve and crossing</source>
        <translation>需求曲线与交点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Without demand response</source>
        <translation>无需求响应</translation>
    </message>
    <message>
        <source>With demand response</source>
        <translation>有需求响应</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>First point, MW</source>
        <translation>第一点，兆瓦</translation>
    </message>
    <message>
        <source>Price of the first point, RUB/MW a month</source>
        <translation>第一点价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Second point, MW</source>
        <translation>第二点，兆瓦</translation>
    </message>
    <message>
        <source>Price of the second point, RUB/MW a month</source>
        <translation>第二点价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>中标容量，兆瓦</translation>
    </message>
    <message>
        <source>Price of the auction, RUB/MW a month</source>
        <translation>拍卖价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>定价者</translation>
    </message>
    <message>
        <source>Demand response that counts</source>
        <translation>计入的需求响应</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>需求响应</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>他方</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Left out by the cap</source>
        <translation>因上限未计入</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>购价</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Divisible</source>
        <translation>可拆分</translation>
    </message>
    <message>
        <source>Taken without</source>
        <translation>中标（无响应）</translation>
    </message>
    <message>
        <source>Taken with</source>
        <translation>中标（有响应）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>集团内公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Sells</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Saved on what it buys</source>
        <translation>购买节省</translation>
    </message>
    <message>
        <source>Lost on what it sells</source>
        <translation>出售损失</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>净收益</translation>
    </message>
    <message>
        <source>Other own volumes</source>
        <translation>其他自有容量</translation>
    </message>
    <message>
        <source>Counted of all</source>
        <translation>计入合计</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>价格下降</translation>
    </message>
    <message>
        <source>Capacity taken</source>
        <translation>中标容量</translation>
    </message>
</context>
<context>
    <name>CapacityReport</name>
    <message>
        <source>Capacity auction</source>
        <translation>容量拍卖</translation>
    </message>
    <message>
        <source>The auction is a model: nobody publishes the volume of the first point, and bids are not public. No price here is official.</source>
        <translation>此处的拍卖是模型：第一点的容量和各申报均未公开，因此这里没有任何官方价格。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>zone, table</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>价区%1</translation>
    </message>
    <message numerus="yes">
        <source>%n price zone(s)</source>
        <translation>
            <numerusform>%n个价区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, RUB without VAT</source>
        <extracomment>%1 and %2 are counts in words</extracomment>
        <translation>%1，%2，卢布，不含增值税</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and the price stays at %3 RUB/MW a month.</source>
        <translation>%1：计入%2需求响应，价格仍为每月%3卢布/兆瓦。</translation>
    </message>
    <message>
        <source>%1: %2 of demand response count and lower the price by %3 to %4 RUB/MW a month.</source>
        <translation>%1：计入%2需求响应，价格下降%3，降至每月%4卢布/兆瓦。</translation>
    </message>
    <message>
        <source>At most %1 of the first point counts, of all participants together: %2.</source>
        <translation>全部参与者合计最多计入第一点容量的%1：%2。</translation>
    </message>
    <message>
        <source>The own demand response alone lowers the price by %1 RUB/MW a month.</source>
        <translation>仅自有需求响应使价格每月下降%1卢布/兆瓦。</translation>
    </message>
    <message>
        <source>A company that buys more capacity than it sells gains by a lower price; the fall only says how much.</source>
        <translation>购买容量多于出售容量的公司因降价获益；降幅只决定获益多少。</translation>
    </message>
    <message>
        <source>The first %1 of %2 bids.</source>
        <translation>%2份申报中的前%1份。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>sets the price</source>
        <extracomment>State of a bid: it is the last one taken, the price is its own</extracomment>
        <translation>决定价格</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>State of a bid</extracomment>
        <translation>未中选</translation>
    </message>
    <message>
        <source>taken in part</source>
        <extracomment>State of a bid: some of its volume</extracomment>
        <translation>部分中选</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>中选</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Volume, MW</source>
        <translation>容量，兆瓦</translation>
    </message>
    <message>
        <source>Divisible</source>
        <extracomment>Column: whether a part of a bid may be taken</extracomment>
        <translation>可分割</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>无响应中选，兆瓦</translation>
    </message>
    <message>
        <source>Taken without demand response</source>
        <translation>没有需求响应时中选的容量</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>有响应中选，兆瓦</translation>
    </message>
    <message>
        <source>Taken with the demand response that counts</source>
        <translation>计入需求响应时中选的容量</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what became of a bid</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Buys, MW</source>
        <translation>购入，兆瓦</translation>
    </message>
    <message>
        <source>Capacity bought at the auction's price</source>
        <translation>按拍卖价格购入的容量</translation>
    </message>
    <message>
        <source>Sells, MW</source>
        <translation>售出，兆瓦</translation>
    </message>
    <message>
        <source>Capacity sold at the auction's price; not what has a contract price of its own</source>
        <translation>按拍卖价格售出的容量，不含另有合同价的部分</translation>
    </message>
    <message>
        <source>Pays without, RUB</source>
        <translation>无响应支付，卢布</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, without demand response; below zero it earns</source>
        <translation>无需求响应时购入减售出的金额；为负即收入</translation>
    </message>
    <message>
        <source>Pays with, RUB</source>
        <translation>有响应支付，卢布</translation>
    </message>
    <message>
        <source>For what it buys, less what it sells, with the demand response that counts; below zero it earns</source>
        <translation>计入需求响应时购入减售出的金额；为负即收入</translation>
    </message>
    <message>
        <source>Gains, RUB</source>
        <translation>收益，卢布</translation>
    </message>
    <message>
        <source>Saved on what it buys, less what its sales lose</source>
        <translation>购入的节省减去售出的损失</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>自有量，兆瓦</translation>
    </message>
    <message>
        <source>Own demand response in the place of the one above</source>
        <translation>代替上方所设的自有需求响应</translation>
    </message>
    <message>
        <source>Counted, MW</source>
        <translation>计入，兆瓦</translation>
    </message>
    <message>
        <source>Own and others' together, as far as the limit lets it</source>
        <translation>自有与其他合计，以上限为限</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>降幅，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Price without any demand response less this price</source>
        <translation>无需求响应的价格减去该价格</translation>
    </message>
    <message>
        <source>Capacity taken, MW</source>
        <translation>中选容量，兆瓦</translation>
    </message>
</context>
<context>
    <name>CapacityWords</name>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>must-take</source>
        <extracomment>Kind of a capacity bid: what must be bought (ДПМ, new nuclear and hydro)</extracomment>
        <translation>必购</translation>
    </message>
    <message>
        <source>forced</source>
        <extracomment>Kind of a capacity bid: a plant that must run (вынужденный режим)</extracomment>
        <translation>必开</translation>
    </message>
    <message>
        <source>price-taking</source>
        <extracomment>Kind of a capacity bid: taken at whatever price comes (ценопринимающая заявка)</extracomment>
        <translation>价格接受</translation>
    </message>
    <message>
        <source>priced</source>
        <extracomment>Kind of a capacity bid: has a price of its own (ценовая заявка)</extracomment>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>CategoryReport</name>
    <message>
        <source>Price categories: %1</source>
        <translation>电价类别：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Year %1, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1年；除另注明外，金额单位为卢布，不含增值税</translation>
    </message>
    <message>
        <source>%1, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1；除另注明外，金额单位为卢布，不含增值税</translation>
    </message>
    <message>
        <source>%1 to %2, amounts in roubles without VAT unless named otherwise</source>
        <translation>%1至%2；除另注明外，金额单位为卢布，不含增值税</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>No category is open in every month with the data and prices given; the table names the reasons.</source>
        <translation>按现有数据和价格，没有一个类别在所有月份都可选；原因见表。</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>单一制输电价</translation>
    </message>
    <message>
        <source>two-rate transmission tariff</source>
        <translation>两部制输电价</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>度电成本</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>卢布/千瓦时</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>网络容量</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>Notices to the supplier</source>
        <translation>致供电商的通知</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>关于 %1 的说明：%2</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, category</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cheapest in total</source>
        <translation>全期最低费用</translation>
    </message>
    <message>
        <source>Saving against today's category</source>
        <translation>比现行类别节省</translation>
    </message>
    <message>
        <source>Saving against the dearest open category</source>
        <translation>比最贵的可选类别节省</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>不可选</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>原类别</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>not known from the data</source>
        <translation>数据不足，无法确定</translation>
    </message>
    <message>
        <source>Meter data of %1: %2</source>
        <comment>metering point, files</comment>
        <translation>计量点 %1 的数据：%2</translation>
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
        <translation>%1 时段</translation>
    </message>
    <message>
        <source>into hours %1</source>
        <translation>移至 %1 时段</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>all weekdays</source>
        <translation>每周各日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change, its details</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>load that may move</source>
        <translation>可转移负荷</translation>
    </message>
    <message>
        <source>Cheapest plan for “%1”: %2</source>
        <comment>price category, its means</comment>
        <translation>“%1”的最省方案：%2</translation>
    </message>
</context>
<context>
    <name>ClassCells</name>
    <message>
        <source>sells</source>
        <extracomment>What a seat of a class does</extracomment>
        <translation>卖方</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>Who plays a seat of a class: not a computer</extracomment>
        <translation>真人</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A step of private costs: %1 a quantity, %2 a price</extracomment>
        <translation>%1，价 %2</translation>
    </message>
</context>
<context>
    <name>ClassRegulator</name>
    <message>
        <source>Round</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>A reason to look</source>
        <translation>值得关注之处</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Market screen</source>
        <translation>筛查指标</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 回合</translation>
    </message>
</context>
<context>
    <name>ClassReport</name>
    <message numerus="yes">
        <source>%n round(s) played</source>
        <translation>
            <numerusform>已进行 %n 个回合</numerusform>
        </translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>各回合价格</translation>
    </message>
    <message>
        <source>Who earned what</source>
        <translation>各席位收益</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>The regulator's view</source>
        <translation>监管者视角</translation>
    </message>
    <message>
        <source>A value beyond a threshold is a reason to look, not a finding of guilt.</source>
        <translation>超过阈值只是值得关注的理由，并不表示存在违规。</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>值得关注之处</translation>
    </message>
    <message>
        <source>Seats and their private numbers</source>
        <translation>席位及其私有成本</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>课堂竞价</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>监管</translation>
    </message>
</context>
<context>
    <name>ClassTables</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>上一回合</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>报价单数</translation>
    </message>
    <message>
        <source>How the curves met</source>
        <translation>曲线相交情况</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报电量</translation>
    </message>
    <message>
        <source>Private cost or value</source>
        <translation>私有成本或价值</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>机组类型</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>可用量</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>私有成本或价值</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>bill a consumer under every Russian price category</source>
        <translation>按俄罗斯各电价类别计算用户电费</translation>
    </message>
    <message>
        <source>clears one auction under one rule or several</source>
        <translation>按一种或多种规则出清一场竞价</translation>
    </message>
    <message>
        <source>looks for market power and irregular bidding in rounds of bids</source>
        <translation>在各轮报价中查找市场力和异常报价</translation>
    </message>
    <message>
        <source>settles balance energy between operator and balance parties</source>
        <translation>结算系统运营商与平衡责任方之间的平衡电量</translation>
    </message>
    <message>
        <source>clears the hours of a day by merit order, with and without a load reduction</source>
        <translation>按价格排序逐小时出清，含与不含负荷削减</translation>
    </message>
    <message>
        <source>clears the Russian capacity auction with and without demand response</source>
        <translation>出清俄罗斯容量竞价（KOM），含与不含需求响应</translation>
    </message>
    <message>
        <source>works out a year of Russian demand response, mechanism by mechanism</source>
        <translation>逐个机制计算俄罗斯一年的需求响应</translation>
    </message>
    <message>
        <source>bills own generation behind the meter under net metering, net billing and other schemes</source>
        <translation>按净计量、净结算等方案计算表后自发电用户的账单</translation>
    </message>
    <message>
        <source>sets strategic bidders against each other and against their closed forms</source>
        <translation>让策略性报价者相互博弈，并与解析解对照</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the option "%1" is not known or lacks its value</source>
        <translation>未知选项“%1”，或缺少其取值</translation>
    </message>
    <message>
        <source>a command and one INPUT are needed</source>
        <translation>需要一个命令和一个 INPUT</translation>
    </message>
    <message>
        <source>the command "%1" is not known</source>
        <translation>未知命令“%1”</translation>
    </message>
    <message>
        <source>Usage: meritdesk-cli COMMAND INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</source>
        <translation>用法：meritdesk-cli 命令 INPUT [--lang en|ru|zh|et] [--pretty] [--explain]</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>possible: %1 … %2</source>
        <extracomment>A range of prices: %1 lowest, %2 highest</extracomment>
        <translation>可行价格：%1 … %2</translation>
    </message>
    <message>
        <source>Buyers’ surplus %1</source>
        <translation>购方剩余 %1</translation>
    </message>
    <message>
        <source>Sellers’ surplus %1</source>
        <translation>售方剩余 %1</translation>
    </message>
    <message>
        <source>Operator keeps %1</source>
        <translation>交易机构留存 %1</translation>
    </message>
    <message>
        <source>%1 cut by %2</source>
        <extracomment>Beside a step of the curve: the order %1 goes without the quantity %2</extracomment>
        <translation>%1 未中标 %2</translation>
    </message>
    <message>
        <source>Gain from trade %1</source>
        <extracomment>The gain from trade as a whole, where the rule shares it match by match</extracomment>
        <translation>交易总剩余 %1</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Beside the curves of the book as it was before something was tried on it</extracomment>
        <translation>试算前</translation>
    </message>
</context>
<context>
    <name>DayAheadAnswer</name>
    <message>
        <source>Prices from %1 to %2, the dearest in hour %3. No load is called off.</source>
        <translation>价格从 %1 到 %2，最高在第 %3 小时。没有削减负荷。</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) the supply does not reach.</source>
        <translation>
            <numerusform>有 %n 个小时供给不足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s) more is offered at zero or below than is taken.</source>
        <translation>
            <numerusform>有 %n 个小时零价及以下的报量超过成交量。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met; all are models, none is official.</source>
        <translation>%2 个判据中满足 %1 个；均为模型判据，没有官方判据。</translation>
    </message>
    <message>
        <source>Loads and stack are constructed: the prices are those of a model.</source>
        <translation>负荷与供给曲线均为构造：价格是模型价格。</translation>
    </message>
    <message>
        <source>The stack is constructed: the prices are those of a model.</source>
        <translation>供给曲线为构造：价格是模型价格。</translation>
    </message>
    <message>
        <source>%1 MW of the load is above the stack: the scarcity price of %2 holds.</source>
        <translation>%1 兆瓦负荷超出供给曲线：执行稀缺价格 %2。</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, what the buyer “%3” pays at most.</source>
        <translation>成交 %1 兆瓦，价格 %2，为购电方“%3”的最高出价。</translation>
    </message>
    <message>
        <source>%1 MW trade at %2, set by “%3”.</source>
        <translation>成交 %1 兆瓦，价格 %2，由“%3”定价。</translation>
    </message>
    <message>
        <source>With %1 MW off, %2 MW are still missing.</source>
        <translation>削减 %1 兆瓦后仍缺 %2 兆瓦。</translation>
    </message>
    <message>
        <source>%1 MW off do not move the price: “%2” still sets it.</source>
        <translation>削减 %1 兆瓦不影响价格：仍由“%2”定价。</translation>
    </message>
    <message>
        <source>With %1 MW off it falls by %2 to %3.</source>
        <translation>削减 %1 兆瓦后下降 %2，至 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n hour(s) the price falls by %1 on average; the remaining buyers save %2.</source>
        <translation>
            <numerusform>%n 个小时内价格平均下降 %1；其余购电方节省 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour %1:</source>
        <extracomment>%1 the number of an hour</extracomment>
        <translation>第 %1 小时：</translation>
    </message>
    <message>
        <source>%1 MW more are offered at zero or below: surplus.</source>
        <translation>另有 %1 兆瓦以零价及以下报出：供给过剩。</translation>
    </message>
</context>
<context>
    <name>DayAheadLists</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>What the buyer pays at most</source>
        <translation>购电方的最高出价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购电方</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 the first and %2 the last hour of a reduction</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Load that is called off in each of its hours</source>
        <translation>每个小时削减的负荷</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>首小时</translation>
    </message>
    <message>
        <source>Hours count from 1</source>
        <translation>小时从 1 计</translation>
    </message>
    <message>
        <source>Duration, h</source>
        <translation>时长，小时</translation>
    </message>
    <message>
        <source>How many hours in a row</source>
        <translation>连续小时数</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时段</translation>
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
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Bought at the hour's price with the reduction in force; paste a column for a profile</source>
        <translation>削减生效时按小时价格购入；可粘贴一列作为曲线</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Sold at the hour's price</source>
        <translation>按小时价格售出</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>The fall of the price on what the group buys</source>
        <translation>价格下降 × 集团购电</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The fall of the price on what the group generates</source>
        <translation>价格下降 × 集团发电</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>集团 %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>does not fire</source>
        <translation>不触发</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>判据（模型）</translation>
    </message>
    <message>
        <source>The system operator's own criterion is not public: no verdict here is official</source>
        <translation>调度机构自身的判据未公开：此处没有官方结论</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The cost of an event, the least share of the price, or the strike price</source>
        <translation>事件成本、最小价格份额或触发价格</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Modelled verdict</source>
        <translation>模型结论</translation>
    </message>
    <message>
        <source>%1 (modelled)</source>
        <translation>%1（模型）</translation>
    </message>
</context>
<context>
    <name>DayAheadPaper</name>
    <message>
        <source>scarcity price</source>
        <translation>短缺价格</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>购方%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a criterion compares, %2 its unit</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>day %1, hour %2</source>
        <translation>第%1日第%2时</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>削减</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>首个小时</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最后小时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>逐时</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>削减量</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>价格（无削减）</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>价格（有削减）</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>降幅</translation>
    </message>
    <message>
        <source>Set by, without</source>
        <translation>定价者（无削减）</translation>
    </message>
    <message>
        <source>Set by, with</source>
        <translation>定价者（有削减）</translation>
    </message>
    <message>
        <source>Volume without</source>
        <translation>成交量（无削减）</translation>
    </message>
    <message>
        <source>Volume with</source>
        <translation>成交量（有削减）</translation>
    </message>
    <message>
        <source>Not served without</source>
        <translation>未供量（无削减）</translation>
    </message>
    <message>
        <source>Not served with</source>
        <translation>未供量（有削减）</translation>
    </message>
    <message>
        <source>Cost of the zone</source>
        <translation>价区费用</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Saved by the lower price</source>
        <translation>降价节省</translation>
    </message>
    <message>
        <source>Not bought any more</source>
        <translation>不再购买</translation>
    </message>
    <message>
        <source>Still paid</source>
        <translation>仍需支付</translation>
    </message>
    <message>
        <source>Cost without reduction</source>
        <translation>无削减时的费用</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>集团内公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Saved on purchases</source>
        <translation>购买节省</translation>
    </message>
    <message>
        <source>Lost on generation</source>
        <translation>发电损失</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>净收益</translation>
    </message>
    <message>
        <source>Criteria: verdicts of models</source>
        <translation>判据：模型结论</translation>
    </message>
    <message>
        <source>Criterion (a model)</source>
        <translation>判据（模型）</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左值</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>DayAheadReport</name>
    <message>
        <source>One price for the whole zone, its nodes left out: no price here is official.</source>
        <translation>全价区单一价格，不计节点：这里没有任何官方价格。</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>日前市场</translation>
    </message>
    <message>
        <source>Day-ahead market: %1</source>
        <extracomment>Title of a report: %1 is a day</extracomment>
        <translation>日前市场：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 without VAT</source>
        <extracomment>%1 is a count of hours in words, %2 a currency</extracomment>
        <translation>%1，%2，不含增值税</translation>
    </message>
    <message>
        <source>Nothing is switched off: both runs are the same.</source>
        <translation>没有削减：两次出清结果相同。</translation>
    </message>
    <message numerus="yes">
        <source>Switching off %1 in %n hour(s) lowers the price by up to %2 and saves the remaining buyers of the zone %3.</source>
        <translation>
            <numerusform>%n小时内削减%1，价格最多下降%2，为价区其余购方节省%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 hours, those in which something is switched off.</source>
        <translation>共%1小时，仅列出有削减的小时。</translation>
    </message>
    <message>
        <source>The first %1 of %2 hours.</source>
        <translation>%2小时中的前%1小时。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
</context>
<context>
    <name>DayAheadStackSheet</name>
    <message>
        <source>Technology</source>
        <translation>机组类型</translation>
    </message>
    <message>
        <source>Blocks of one name share a colour</source>
        <translation>同名区块同色</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Where the block below it ends</source>
        <translation>前一区块的终点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>起始价</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>终止价</translation>
    </message>
    <message>
        <source>The price rises on a line from the block's begin to its end</source>
        <translation>价格自区块起点至终点线性上升</translation>
    </message>
</context>
<context>
    <name>DayAheadText</name>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>an hour of a day: %1 its number, %2 and %3 when it begins and ends</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>day %1, hour %2</source>
        <translation>第 %1 天第 %2 小时</translation>
    </message>
    <message>
        <source>%1, hour %2</source>
        <extracomment>a date and the number of an hour in it</extracomment>
        <translation>%1，第 %2 小时</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>稀缺价格</translation>
    </message>
    <message>
        <source>buyer %1</source>
        <translation>购电方 %1</translation>
    </message>
    <message>
        <source>%1 MW short</source>
        <translation>缺 %1 兆瓦</translation>
    </message>
    <message>
        <source>surplus of %1 MW</source>
        <translation>过剩 %1 兆瓦</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a number comes from: %1 published, constructed .., %2 the source</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DayAheadTyping</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the title of a column: %1 what it shows, %2 its unit</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DayDrawing</name>
    <message>
        <source>load %1 MW</source>
        <translation>负荷 %1 兆瓦</translation>
    </message>
    <message>
        <source>with the reduction %1 MW</source>
        <translation>削减后 %1 兆瓦</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Above a day of 23 or 25 hours, as short as can be</extracomment>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Price categories of %1, year %2, roubles without VAT, the cheapest first:</source>
        <translation>%1 的电价类别，%2年，卢布（不含税），由低到高：</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>不可选</translation>
    </message>
</context>
<context>
    <name>DeskCommandLine</name>
    <message>
        <source>Electricity tariffs and auctions, with every number explained.</source>
        <translation>电价与电力竞价，每个数值都有来历。</translation>
    </message>
    <message>
        <source>Document or data files to open.</source>
        <translation>要打开的文档或数据文件。</translation>
    </message>
    <message>
        <source>Language: en, ru, zh or et.</source>
        <translation>语言：en、ru、zh 或 et。</translation>
    </message>
    <message>
        <source>Theme: system, light or dark.</source>
        <translation>主题：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Save a picture of every page and dialog into a folder, and end.</source>
        <translation>将每个页面和对话框的图片存入文件夹，然后退出。</translation>
    </message>
    <message>
        <source>Print the ranking; leave report, charts and a picture of each page in a folder, and end.</source>
        <translation>打印排名；将报告、图表和各页图片存入文件夹，然后退出。</translation>
    </message>
    <message>
        <source>The document, or the id of the sample, on the pictures.</source>
        <translation>图片所用的文档或示例编号。</translation>
    </message>
    <message>
        <source>Size of the pictures, such as 1280x800.</source>
        <translation>图片尺寸，例如 1280x800。</translation>
    </message>
    <message>
        <source>Scale of the pictures, 1 to 4.</source>
        <translation>图片缩放倍数，1 至 4。</translation>
    </message>
    <message>
        <source>the language "%1" is not one of: %2</source>
        <translation>语言“%1”不在可选范围：%2</translation>
    </message>
    <message>
        <source>the theme "%1" is not one of: system, light, dark</source>
        <translation>主题“%1”不在可选范围：system、light、dark</translation>
    </message>
    <message>
        <source>the size "%1" is not like 1280x800</source>
        <translation>尺寸“%1”不是 1280x800 这样的形式</translation>
    </message>
    <message>
        <source>the scale "%1" is not between 1 and 4</source>
        <translation>缩放倍数“%1”不在 1 至 4 之间</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Only the page of this id, such as balance, and its tabs.</source>
        <translation>仅此标识的页面（例如 balance）及其选项卡。</translation>
    </message>
    <message>
        <source>there is no page "%1"</source>
        <translation>没有页面“%1”</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of a small chart: %1 "Mon", %2 day and month as numbers</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>working day</source>
        <extracomment>Why a day of the history does not count: it is of another kind than the event day</extracomment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>free day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>not among the %1</source>
        <extracomment>Why a day of the history does not count: the method takes %1 of the days that it looks back on</extracomment>
        <translation>未入选前%1日</translation>
    </message>
    <message>
        <source>low use</source>
        <extracomment>Why a day of the history does not count</extracomment>
        <translation>负荷过低</translation>
    </message>
    <message>
        <source>too long ago</source>
        <extracomment>Why a day of the history does not count: the method looks back on the last days only</extracomment>
        <translation>超出回溯期</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside the shaded reduction: %1 "27.5 MW", %2 "92 %"</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2
mean of the event's hours: %3</source>
        <extracomment>Reads a day of the history: %1 "Mon 14 Aug", %2 "taken" or why not, %3 "83.2 MW"</extracomment>
        <translation>%1：%2
响应时段平均：%3</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采用</translation>
    </message>
</context>
<context>
    <name>EstonianHolidays</name>
    <message>
        <source>New Year</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>独立日</translation>
    </message>
    <message>
        <source>Spring Day</source>
        <translation>春日节</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>胜利日</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>仲夏节</translation>
    </message>
    <message>
        <source>Day of Restoration of Independence</source>
        <translation>恢复独立日</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>平安夜</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>圣诞节</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>圣诞次日</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>复活节</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>耶稣受难日</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>五旬节</translation>
    </message>
</context>
<context>
    <name>EventTexts</name>
    <message>
        <source>called</source>
        <extracomment>Of a day: an event is called</extracomment>
        <translation>已调用</translation>
    </message>
    <message>
        <source>better days</source>
        <extracomment>Of a day: it meets the criterion, but the month has better ones</extracomment>
        <translation>有更优日</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>Of a day: it does not meet the criterion</extracomment>
        <translation>未满足</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>Of a day: nothing is switched off</extracomment>
        <translation>无事件</translation>
    </message>
    <message>
        <source>%1; a model, not the market operator's criterion</source>
        <extracomment>%1 a criterion of events</extracomment>
        <translation>%1；此为模型，并非市场运营机构的判据</translation>
    </message>
    <message>
        <source>chosen by hand; number %1 of its month by the zone's saving</source>
        <translation>人工选定；按价区节省额为当月第 %1</translation>
    </message>
    <message>
        <source>%1 is at least %2; number %3 of its month by the zone's saving</source>
        <extracomment>Both sides of a criterion: %1 at least %2; %3 a place in a row</extracomment>
        <translation>%1 不小于 %2；按价区节省额为当月第 %3</translation>
    </message>
    <message>
        <source>it meets the criterion, but is number %1 of its month and only %2 are called</source>
        <translation>满足判据，但在当月排第 %1，而每月最多调用 %2 次</translation>
    </message>
    <message>
        <source>not among the days named by hand</source>
        <translation>不在人工指定的日期中</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 小于 %2</translation>
    </message>
    <message>
        <source>nothing is switched off at this depth</source>
        <translation>该深度下不削减负荷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>最优时段</translation>
    </message>
    <message>
        <source>The hours with the largest sum that the search goes by</source>
        <translation>按搜索准则合计最大的时段</translation>
    </message>
    <message>
        <source>Mean price</source>
        <translation>平均电价</translation>
    </message>
    <message>
        <source>Mean fall</source>
        <translation>平均降幅</translation>
    </message>
    <message>
        <source>Criterion, left</source>
        <translation>判据左侧</translation>
    </message>
    <message>
        <source>Criterion, right</source>
        <translation>判据右侧</translation>
    </message>
    <message>
        <source>Zone saves</source>
        <translation>价区节省</translation>
    </message>
    <message>
        <source>Group wins</source>
        <translation>集团得益</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days that meet it</source>
        <translation>满足判据的天数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>No day-ahead market is given: %n event(s) a year are counted, as many as may be called, without any effect on the energy price.</source>
        <translation>
            <numerusform>未给出日前市场：按允许的上限计每年 %n 次事件，不影响电能量价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are looked at</source>
        <translation>
            <numerusform>考察 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet(s) the criterion</source>
        <translation>
            <numerusform>%n 天满足判据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are called</source>
        <translation>
            <numerusform>调用 %n 次事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, at most %4 a month.</source>
        <extracomment>%1 "43 days are looked at", %2 "20 meet the criterion", %3 "10 events are called", %4 a number</extracomment>
        <translation>%1，%2，%3，每月最多 %4 次。</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Volume of the first point</source>
        <translation>第一点容量</translation>
    </message>
    <message>
        <source>Second point to first</source>
        <translation>第二点与第一点之比</translation>
    </message>
    <message>
        <source>Volume of the second point</source>
        <translation>第二点容量</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>第一点价格</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>第二点价格</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Share of the first point that counts</source>
        <translation>第一点可计入比例</translation>
    </message>
    <message>
        <source>Own demand response</source>
        <translation>自有需求响应</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>他方需求响应</translation>
    </message>
    <message>
        <source>Demand response offered</source>
        <translation>申报的需求响应</translation>
    </message>
    <message>
        <source>How the demand moves</source>
        <translation>需求如何移动</translation>
    </message>
    <message>
        <source>Whose volume counts</source>
        <translation>计入谁的容量</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>集团内公司</translation>
    </message>
    <message>
        <source>Depths of the series</source>
        <translation>系列深度</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>价格区</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>年内月数</translation>
    </message>
    <message>
        <source>Load by hour</source>
        <translation>小时负荷</translation>
    </message>
    <message>
        <source>Supply stack</source>
        <translation>供给堆栈</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>弹性购方</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>短缺价格</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>削减</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>判据</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Price of the aggregator's service</source>
        <translation>聚合商服务价格</translation>
    </message>
    <message>
        <source>Price of the capacity auction</source>
        <translation>容量拍卖价格</translation>
    </message>
    <message>
        <source>What the purchase price stands for</source>
        <translation>购买价的含义</translation>
    </message>
    <message>
        <source>Purchase price of capacity</source>
        <translation>容量购买价</translation>
    </message>
    <message>
        <source>Reserve ratio</source>
        <translation>备用系数</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>容量价格</translation>
    </message>
    <message>
        <source>Counted share by duration</source>
        <translation>按时长的计入系数</translation>
    </message>
    <message>
        <source>Cap of the pilot</source>
        <translation>试点上限</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>履约比例</translation>
    </message>
    <message>
        <source>Surcharge on the missing part</source>
        <translation>缺额加价</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>每月事件数</translation>
    </message>
    <message>
        <source>Fall of the auction's price</source>
        <translation>拍卖价格下降</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>对容量拍卖（KOM）的影响</translation>
    </message>
    <message>
        <source>Days of a profile</source>
        <translation>典型日的日期</translation>
    </message>
    <message>
        <source>Days of the day-ahead market</source>
        <translation>日前市场日</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判据</translation>
    </message>
    <message>
        <source>Hours searched for the best window</source>
        <translation>搜索最佳时段的小时</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>日前市场</translation>
    </message>
    <message>
        <source>Cost of a year</source>
        <translation>年费用</translation>
    </message>
    <message>
        <source>Cost of an event</source>
        <translation>每次事件费用</translation>
    </message>
    <message>
        <source>Cost of a MWh not consumed</source>
        <translation>每少用一兆瓦时的费用</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>削减成本</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Questions of the sensitivity</source>
        <translation>敏感性问题</translation>
    </message>
    <message>
        <source>Metered day of the event</source>
        <translation>事件日计量数据</translation>
    </message>
    <message>
        <source>Metered days before</source>
        <translation>此前计量日</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务容量</translation>
    </message>
    <message>
        <source>Limit of the relative error</source>
        <translation>相对误差上限</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>基线方法</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a number is, %2 which one of several: "Price of the first point (2)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Given number</source>
        <translation>给定数值</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>no event</source>
        <extracomment>No hours with a reduction, so that a criterion says nothing</extracomment>
        <translation>无事件</translation>
    </message>
    <message>
        <source>met (model)</source>
        <translation>满足（模型）</translation>
    </message>
    <message>
        <source>not met (model)</source>
        <translation>不满足（模型）</translation>
    </message>
    <message>
        <source>Every verdict is that of a model: the criterion of the market operator is not public, so that none of them is official.</source>
        <translation>每个结论都是模型的结论：市场运营机构的判据未公开，因此没有一个是官方结论。</translation>
    </message>
    <message>
        <source>A number that is not listed is your own or a default of the program.</source>
        <translation>未列出的数值由您给定或为程序默认值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FieldKinds</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>"%1" exists already. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>What is in it now will be lost.</source>
        <translation>其中现有内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>the quantity must be above zero, not {value}</source>
        <translation>电量必须大于零，而不是 {value}</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of {step}</source>
        <translation>电量 {value} 不是 {step} 的整数倍</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of {step}</source>
        <translation>价格 {value} 不是 {step} 的整数倍</translation>
    </message>
    <message>
        <source>{value} is too large: stay below a million million</source>
        <translation>{value} 过大：必须小于一万亿</translation>
    </message>
    <message>
        <source>an order needs an id</source>
        <translation>申报必须有编号</translation>
    </message>
    <message>
        <source>another order already has the id {value}</source>
        <translation>编号 {value} 已被另一申报使用</translation>
    </message>
    <message>
        <source>the book has no order number {value}</source>
        <translation>申报簿中没有第 {value} 条申报</translation>
    </message>
    <message>
        <source>an order of {quantity} cannot be split at {value}</source>
        <translation>电量 {quantity} 的申报不能在 {value} 处拆分</translation>
    </message>
    <message>
        <source>{first} and {second} differ in participant, side or price</source>
        <translation>{first} 与 {second} 的主体、方向或价格不同</translation>
    </message>
    <message>
        <source>the step must be above zero, not {value}</source>
        <translation>步长必须大于零，而不是 {value}</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} 小于零</translation>
    </message>
    <message>
        <source>the ratio {value} lies outside 0 to 1</source>
        <translation>比例 {value} 不在 0 至 1 之间</translation>
    </message>
    <message>
        <source>choose at least one rule</source>
        <translation>请至少选择一种规则</translation>
    </message>
    <message>
        <source>the rule {value} is chosen twice</source>
        <translation>规则 {value} 被选择了两次</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} 不是数字</translation>
    </message>
    <message>
        <source>the clipboard holds no rows of id, side, price and quantity</source>
        <translation>剪贴板中没有包含编号、方向、价格和电量的行</translation>
    </message>
    <message>
        <source>row {row} is no order: it needs a side, a price and a quantity</source>
        <translation>第 {row} 行不是申报：需要方向、价格和电量</translation>
    </message>
    <message>
        <source>no two orders can trade</source>
        <translation>没有任何两笔申报可以成交</translation>
    </message>
    <message>
        <source>the cap of {cap} stopped a trade that the book allowed</source>
        <translation>规模上限 {cap} 阻止了本可成交的交易</translation>
    </message>
    <message>
        <source>{unserved} of the demand stays unserved</source>
        <translation>需求中有 {unserved} 未得到满足</translation>
    </message>
    <message>
        <source>a participant or a group under common control trades with itself</source>
        <translation>同一主体或同一控制关系的集团与自身成交</translation>
    </message>
    <message>
        <source>the prices of the segments of {participant} do not rise (sell) or fall (buy)</source>
        <translation>{participant} 的分段价格未递增（售）或未递减（购）</translation>
    </message>
    <message>
        <source>the rule {rule} is named twice</source>
        <translation>规则 {rule} 出现了两次</translation>
    </message>
    <message>
        <source>the rule {rule} needs buy orders and takes no demand</source>
        <translation>规则 {rule} 需要购方申报，不接受给定需求</translation>
    </message>
    <message>
        <source>"{value}" is not possible here: the demand is the only buyer</source>
        <translation>此处不能使用“{value}”：给定需求是唯一的购方</translation>
    </message>
    <message>
        <source>none of the named rules uses the option "{option}"</source>
        <translation>所列规则均不使用选项“{option}”</translation>
    </message>
    <message>
        <source>{value} is not a price convention</source>
        <translation>{value} 不是定价方式</translation>
    </message>
    <message>
        <source>{value} is not a multiple of the step {step}</source>
        <translation>{value} 不是步长 {step} 的整数倍</translation>
    </message>
    <message>
        <source>{value} is not above zero</source>
        <translation>{value} 不大于零</translation>
    </message>
    <message>
        <source>the id "{value}" is used by an earlier order</source>
        <translation>编号“{value}”已被前面的申报使用</translation>
    </message>
    <message>
        <source>an order with side "{side}" has no key "{key}"</source>
        <translation>方向为“{side}”的申报没有键“{key}”</translation>
    </message>
    <message>
        <source>{value} is not a time such as 2017-02-01T09:00:00+08:00</source>
        <translation>{value} 不是 2017-02-01T09:00:00+08:00 形式的时间</translation>
    </message>
    <message>
        <source>served in full: at {price} it ranks before the margin</source>
        <translation>全部中标：价格 {price}，排序在边际之前</translation>
    </message>
    <message>
        <source>served in full, in the last step: at {price} it is at the margin</source>
        <translation>在最后一步全部中标：价格 {price}，位于边际</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: at {price} it is at the margin, and the other side has no more to trade with it</source>
        <translation>中标 {awarded}（申报 {declared}）：价格 {price}，位于边际，对方已无可成交电量</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served: the volume cap was reached here</source>
        <translation>中标 {awarded}（申报 {declared}）：在此达到规模上限</translation>
    </message>
    <message>
        <source>not served: nobody is on the other side</source>
        <translation>未中标：对方没有申报</translation>
    </message>
    <message>
        <source>not served: the volume cap of {cap} was reached before it</source>
        <translation>未中标：之前已达到规模上限 {cap}</translation>
    </message>
    <message>
        <source>not served: other orders at the same price {price} rank before it</source>
        <translation>未中标：同价 {price} 的其他申报排序在前</translation>
    </message>
    <message>
        <source>not served: the other side was used up by orders that rank before it</source>
        <translation>未中标：对方电量已被排序在前的申报用尽</translation>
    </message>
    <message>
        <source>not served: its bid {price} is below the lowest offer left, {other}</source>
        <translation>未中标：其购价 {price} 低于剩余最低售价 {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the highest bid left, {other}</source>
        <translation>未中标：其售价 {price} 高于剩余最高购价 {other}</translation>
    </message>
    <message>
        <source>not served: its offer {price} is above the price cap {cap}</source>
        <translation>未中标：其售价 {price} 高于价格上限 {cap}</translation>
    </message>
    <message>
        <source>not served: cheaper offers meet the demand of {demand}</source>
        <translation>未中标：需求 {demand} 已由更低的报价满足</translation>
    </message>
    <message>
        <source>the text is blank</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>{value} is not a day of the form YYYY-MM-DD</source>
        <translation>{value} 不是 YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>{value} is not a month of the form YYYY-MM between 2000-01 and 2099-12</source>
        <translation>{value} 不是 2000-01 至 2099-12 之间 YYYY-MM 形式的月份</translation>
    </message>
    <message>
        <source>the hour {value} is given twice</source>
        <translation>小时 {value} 出现了两次</translation>
    </message>
    <message>
        <source>{value} values instead of 24, or of {expected} for the whole month</source>
        <translation>有 {value} 个值，应为 24 个，或全月 {expected} 个</translation>
    </message>
    <message>
        <source>there is no entry</source>
        <translation>没有任何条目</translation>
    </message>
    <message>
        <source>the list has more than {maximum} entries</source>
        <translation>列表超过 {maximum} 项</translation>
    </message>
    <message>
        <source>the key "{key}" does not go with the other keys given here</source>
        <translation>键“{key}”不能与此处其他键同时使用</translation>
    </message>
    <message>
        <source>"{key}" and "{other}" are both given</source>
        <translation>同时给出了“{key}”和“{other}”</translation>
    </message>
    <message>
        <source>there are no hourly data: neither values nor a file</source>
        <translation>没有小时数据：既无数值也无文件</translation>
    </message>
    <message>
        <source>the stored series {value} is missing</source>
        <translation>缺少已存储的序列 {value}</translation>
    </message>
    <message>
        <source>there is no load profile named "{value}"</source>
        <translation>没有名为“{value}”的负荷曲线</translation>
    </message>
    <message>
        <source>the name "{value}" is given twice</source>
        <translation>名称“{value}”出现了两次</translation>
    </message>
    <message>
        <source>{value} is not a channel: a text of 1 to 4 digits</source>
        <translation>{value} 不是通道：应为 1 至 4 位数字的文本</translation>
    </message>
    <message>
        <source>the hourly data are too many or too far apart: at most {limit} hours are taken</source>
        <translation>小时数据过多或相隔过远：最多接受 {limit} 小时</translation>
    </message>
    <message>
        <source>"{value}" may not hold the wildcards * and ?</source>
        <translation>“{value}”中不能使用通配符 * 和 ?</translation>
    </message>
    <message>
        <source>{value} is not a day of {month}</source>
        <translation>{value} 不是 {month} 的日期</translation>
    </message>
    <message>
        <source>{value} does not come after the day before it in the list</source>
        <translation>{value} 未排在列表中前一天之后</translation>
    </message>
    <message>
        <source>the built-in production calendar does not reach {value}; list the working days</source>
        <translation>内置生产日历不包含 {value}；请列出工作日</translation>
    </message>
    <message>
        <source>the hour {value} is in the night and in the peak zone</source>
        <translation>小时 {value} 同时属于夜间和尖峰时段</translation>
    </message>
    <message>
        <source>the limit {value} of the band is not above that of the band before it</source>
        <translation>该档界限 {value} 不高于前一档</translation>
    </message>
    <message>
        <source>the month {value} does not come after {before}</source>
        <translation>月份 {value} 未在 {before} 之后</translation>
    </message>
    <message>
        <source>the months {before} and {value} are not in one calendar year</source>
        <translation>月份 {before} 与 {value} 不在同一日历年</translation>
    </message>
    <message>
        <source>the plan lacks {hours} hours of {month}</source>
        <translation>计划缺少 {month} 的 {hours} 个小时</translation>
    </message>
    <message>
        <source>the file "{file}" is larger than {limit} MB</source>
        <translation>文件“{file}”大于 {limit} MB</translation>
    </message>
    <message>
        <source>the file "{file}" is not UTF-8 text</source>
        <translation>文件“{file}”不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the file "{file}" has no line of data</source>
        <translation>文件“{file}”没有数据行</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} cells where the header has {expected}</source>
        <translation>文件“{file}”第 {line} 行：有 {value} 个单元格，而表头为 {expected} 个</translation>
    </message>
    <message>
        <source>the file "{file}" has {value} columns instead of a day and 24 hours</source>
        <translation>文件“{file}”有 {value} 列，应为日期加 24 小时</translation>
    </message>
    <message>
        <source>the file "{file}" has only one column</source>
        <translation>文件“{file}”只有一列</translation>
    </message>
    <message>
        <source>the file "{file}" has no column "{value}"</source>
        <translation>文件“{file}”没有“{value}”列</translation>
    </message>
    <message>
        <source>the file "{file}" has several columns "{value}"</source>
        <translation>文件“{file}”有多个“{value}”列</translation>
    </message>
    <message>
        <source>the column "{value}" of the file "{file}" is the first, that of the time</source>
        <translation>文件“{file}”的“{value}”列是第一列，即时间列</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a day</source>
        <translation>文件“{file}”第 {line} 行：“{value}”不是日期</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a time at a full or half hour</source>
        <translation>文件“{file}”第 {line} 行：“{value}”不是整点或半点时间</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: some times carry an offset and others do not</source>
        <translation>文件“{file}”第 {line} 行：部分时间带时区偏移，部分不带</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a decimal number</source>
        <translation>文件“{file}”第 {line} 行：“{value}”不是十进制数</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" has more than 12 digits before the point</source>
        <translation>文件“{file}”第 {line} 行：“{value}”小数点前超过 12 位</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" has too many decimals</source>
        <translation>文件“{file}”第 {line} 行：“{value}”小数位过多</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} is below zero</source>
        <translation>文件“{file}”第 {line} 行：{value} 小于零</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: half-hours where prices are by the hour</source>
        <translation>文件“{file}”第 {line} 行：价格应按小时，却为半小时</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the day {value} is given twice</source>
        <translation>文件“{file}”第 {line} 行：日期 {value} 出现了两次</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a time of {value} is given twice</source>
        <translation>文件“{file}”第 {line} 行：时间 {value} 出现了两次</translation>
    </message>
    <message>
        <source>the file "{file}" names the hour {value}, as another file does</source>
        <translation>文件“{file}”含有另一文件已有的小时 {value}</translation>
    </message>
    <message>
        <source>the file "{file}" has no price for the day and hour {value}</source>
        <translation>文件“{file}”没有 {value} 的价格</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the XML is broken: {value}</source>
        <translation>文件“{file}”第 {line} 行：XML 已损坏：{value}</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a document type declaration is not allowed</source>
        <translation>文件“{file}”第 {line} 行：不允许文档类型声明</translation>
    </message>
    <message>
        <source>the file "{file}" is not text in the encoding "{value}"</source>
        <translation>文件“{file}”不是“{value}”编码的文本</translation>
    </message>
    <message>
        <source>the file "{file}" is not a message of class 80020 or 80040</source>
        <translation>文件“{file}”不是 80020 或 80040 报文</translation>
    </message>
    <message>
        <source>the message in "{file}" does not tell its day: "{value}"</source>
        <translation>报文“{file}”未说明日期：“{value}”</translation>
    </message>
    <message>
        <source>the message in "{file}" has {value} points; name the one that is meant</source>
        <translation>报文“{file}”有 {value} 个计量点；请指明所用的一个</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the point {value} comes a second time</source>
        <translation>文件“{file}”第 {line} 行：计量点 {value} 重复出现</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the channel {value} comes a second time</source>
        <translation>文件“{file}”第 {line} 行：通道 {value} 重复出现</translation>
    </message>
    <message>
        <source>no file has the point "{point}" with the channel {channel}</source>
        <translation>没有文件包含计量点“{point}”的通道 {channel}</translation>
    </message>
    <message>
        <source>the message in "{file}" gives the day {value} again</source>
        <translation>报文“{file}”重复了日期 {value}</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: a day on which clocks change is not taken</source>
        <translation>文件“{file}”第 {line} 行：不接受夏令时切换日</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} is not a half-hour or a full hour of the day</source>
        <translation>文件“{file}”第 {line} 行：{value} 不是一天中的半小时或整点小时</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: the period {value} overlaps another</source>
        <translation>文件“{file}”第 {line} 行：时段 {value} 与其他时段重叠</translation>
    </message>
    <message>
        <source>the file "{file}" is damaged</source>
        <translation>文件“{file}”已损坏</translation>
    </message>
    <message>
        <source>the disk has no room left for "{file}"; the file is as it was before</source>
        <translation>磁盘空间不足，无法保存“{file}”；原文件保持不变</translation>
    </message>
    <message>
        <source>the folder "{folder}" does not exist</source>
        <translation>文件夹“{folder}”不存在</translation>
    </message>
    <message>
        <source>the folder "{folder}" may not be written to; save the document somewhere else</source>
        <translation>文件夹“{folder}”不可写；请将文档保存到其他位置</translation>
    </message>
    <message>
        <source>the file "{file}" is not a MeritDesk document</source>
        <translation>文件“{file}”不是 MeritDesk 文档</translation>
    </message>
    <message>
        <source>the file "{file}" comes from an older MeritDesk; saving brings it up to date</source>
        <translation>文件“{file}”来自旧版 MeritDesk；保存后将更新</translation>
    </message>
    <message>
        <source>there is no file "{file}"</source>
        <translation>没有文件“{file}”</translation>
    </message>
    <message>
        <source>the file "{file}" comes from a newer MeritDesk: its format is {version}, this program knows {known}</source>
        <translation>文件“{file}”来自更新的 MeritDesk：其格式为 {version}，本程序支持 {known}</translation>
    </message>
    <message>
        <source>the document has a part that this MeritDesk does not know: {part}</source>
        <translation>文档中有本版 MeritDesk 不认识的部分：{part}</translation>
    </message>
    <message>
        <source>the document has no file yet</source>
        <translation>文档尚无文件</translation>
    </message>
    <message>
        <source>"{file}" is not a file that can be replaced</source>
        <translation>“{file}”不是可替换的文件</translation>
    </message>
    <message>
        <source>there is no room for a working copy of "{file}"</source>
        <translation>没有空间存放“{file}”的工作副本</translation>
    </message>
    <message>
        <source>the file "{file}" could not be written and is as it was before</source>
        <translation>文件“{file}”无法写入，保持原样</translation>
    </message>
    <message>
        <source>the file "{file}" is open already: {program}, process {process}, computer {host}</source>
        <translation>文件“{file}”已被打开：{program}，进程 {process}，计算机 {host}</translation>
    </message>
    <message>
        <source>the folder of "{file}" may not be written to; changes can be saved somewhere else</source>
        <translation>“{file}”所在文件夹不可写；更改可保存到其他位置</translation>
    </message>
    <message>
        <source>the file "{file}" is write-protected; save the document under another name</source>
        <translation>文件“{file}”受写保护；请以其他名称保存</translation>
    </message>
    <message>
        <source>hourly data of the document can no longer be read from "{file}"</source>
        <translation>已无法从“{file}”读取文档的小时数据</translation>
    </message>
    <message>
        <source>the file "{file}" cannot be read: {reason}</source>
        <translation>无法读取文件“{file}”：{reason}</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy, because "{file}" is open already</source>
        <translation>恢复的文档是未保存的副本，因为“{file}”已被打开</translation>
    </message>
    <message>
        <source>there is no work left to recover</source>
        <translation>没有可恢复的工作</translation>
    </message>
    <message>
        <source>changes cannot be kept safe against a crash now: the folder "{folder}" cannot be written to</source>
        <translation>目前无法防止更改因崩溃而丢失：文件夹“{folder}”不可写</translation>
    </message>
    <message>
        <source>the file "{file}" was saved after the recovered changes; saving replaces it</source>
        <translation>文件“{file}”的保存时间晚于恢复的更改；保存将替换它</translation>
    </message>
    <message>
        <source>hourly data of the recovered document is lost: "{file}" no longer has it</source>
        <translation>恢复文档的小时数据已丢失：“{file}”中不再包含</translation>
    </message>
    <message>
        <source>another MeritDesk is recovering this work</source>
        <translation>另一个 MeritDesk 正在恢复此工作</translation>
    </message>
    <message>
        <source>the kind of the file "{file}" is not known</source>
        <translation>无法识别文件“{file}”的类型</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>文本不是有效的 JSON</translation>
    </message>
    <message>
        <source>the text is nested deeper than 64 levels</source>
        <translation>文本嵌套超过 64 层</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation>文本以字节顺序标记开头</translation>
    </message>
    <message>
        <source>the key "{key}" is given twice</source>
        <translation>键“{key}”出现了两次</translation>
    </message>
    <message>
        <source>the key "{key}" is missing</source>
        <translation>缺少键“{key}”</translation>
    </message>
    <message>
        <source>the key "{key}" is not known here</source>
        <translation>此处不认识键“{key}”</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} 不是对象</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value} 不是文本</translation>
    </message>
    <message>
        <source>{value} is shorter than {minimum} characters</source>
        <translation>{value} 少于 {minimum} 个字符</translation>
    </message>
    <message>
        <source>{value} is longer than {maximum} characters</source>
        <translation>{value} 超过 {maximum} 个字符</translation>
    </message>
    <message>
        <source>{value} is neither true nor false</source>
        <translation>{value} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>{value} is not a decimal number</source>
        <translation>{value} 不是十进制数</translation>
    </message>
    <message>
        <source>{value} has more than {digits} digits before the point</source>
        <translation>{value} 小数点前超过 {digits} 位</translation>
    </message>
    <message>
        <source>{value} has more than {decimals} decimals</source>
        <translation>{value} 小数超过 {decimals} 位</translation>
    </message>
    <message>
        <source>{value} is written too long for a number</source>
        <translation>{value} 作为数字过长</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} 不是整数</translation>
    </message>
    <message>
        <source>{value} is not between {minimum} and {maximum}</source>
        <translation>{value} 不在 {minimum} 与 {maximum} 之间</translation>
    </message>
    <message>
        <source>{value} is not one of: {words}</source>
        <translation>{value} 不在可选范围：{words}</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} 不是列表</translation>
    </message>
    <message>
        <source>the list has fewer than {minimum} entries</source>
        <translation>列表少于 {minimum} 个条目</translation>
    </message>
    <message>
        <source>the format {value} is not {format}</source>
        <translation>格式 {value} 不是 {format}</translation>
    </message>
    <message>
        <source>no file matches "{file}"</source>
        <translation>没有与“{file}”匹配的文件</translation>
    </message>
    <message>
        <source>there is no consumer number {value}</source>
        <translation>没有第 {value} 个用户</translation>
    </message>
    <message>
        <source>there is no month number {value}</source>
        <translation>没有第 {value} 个月份</translation>
    </message>
    <message>
        <source>there is no price category {value}</source>
        <translation>没有电价类别 {value}</translation>
    </message>
    <message>
        <source>a case needs at least one consumer</source>
        <translation>至少需要一个用户</translation>
    </message>
    <message>
        <source>a consumer needs a name</source>
        <translation>用户必须有名称</translation>
    </message>
    <message>
        <source>another consumer already has the name {value}</source>
        <translation>名称 {value} 已被另一用户使用</translation>
    </message>
    <message>
        <source>{value} lies outside 0 to 100 percent</source>
        <translation>{value} 不在 0 至 100% 之间</translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation>{value} 不在可选项中</translation>
    </message>
    <message>
        <source>{months} months of 12</source>
        <translation>12 个月中的 {months} 个月</translation>
    </message>
    <message>
        <source>the published peak hours name {days} days, but {month} has {working} working days or other ones; each list is used as given</source>
        <translation>公布的尖峰小时有 {days} 天，而 {month} 有 {working} 个工作日或日期不同；两个列表均按原样使用</translation>
    </message>
    <message>
        <source>the published peak hour {hour} of {day} is not a planned peak hour</source>
        <translation>{day} 公布的尖峰小时 {hour} 不是计划尖峰小时</translation>
    </message>
    <message>
        <source>missing meter data were filled; number of hours: {hours}</source>
        <translation>已补全缺失的计量数据；小时数：{hours}</translation>
    </message>
    <message>
        <source>deviations from the plan are billed by the formula of the price zones</source>
        <translation>计划偏差按价格区公式计费</translation>
    </message>
    <message>
        <source>the production calendar does not reach the deadline of a notice for {month}</source>
        <translation>生产日历不包含 {month} 通知的期限</translation>
    </message>
    <message>
        <source>meter data are missing from {from} to {to} and nothing can fill them; number of hours: {hours}</source>
        <translation>{from} 至 {to} 缺少计量数据且无法补全；小时数：{hours}</translation>
    </message>
    <message>
        <source>the plan of {month} lacks some hours; number of hours: {missing}</source>
        <translation>{month} 的计划缺少部分小时；小时数：{missing}</translation>
    </message>
    <message>
        <source>the production calendar does not know {month}; name its working days</source>
        <translation>生产日历不包含 {month}；请列出其工作日</translation>
    </message>
    <message>
        <source>there is no consumer to bill</source>
        <translation>没有可计费的用户</translation>
    </message>
    <message>
        <source>there is no month to bill</source>
        <translation>没有可计费的月份</translation>
    </message>
    <message>
        <source>the consumer has no delivery point</source>
        <translation>用户没有供电点</translation>
    </message>
    <message>
        <source>"{value}" is not a price category</source>
        <translation>“{value}”不是电价类别</translation>
    </message>
    <message>
        <source>the step of quantities must be above zero, not {value}</source>
        <translation>电量步长必须大于零，而不是 {value}</translation>
    </message>
    <message>
        <source>{month} does not follow the month before it in the same year</source>
        <translation>{month} 未排在同年前一个月份之后</translation>
    </message>
    <message>
        <source>at least one day is needed</source>
        <translation>至少需要一天</translation>
    </message>
    <message>
        <source>at least one hour is needed</source>
        <translation>至少需要一个小时</translation>
    </message>
    <message>
        <source>hours are 1 to 24, not {value}</source>
        <translation>小时为 1 至 24，而不是 {value}</translation>
    </message>
    <message>
        <source>{needed} values are needed, but there are {count}</source>
        <translation>需要 {needed} 个值，实际有 {count} 个</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>计算已停止</translation>
    </message>
    <message>
        <source>the maximum power is 670 kW or more</source>
        <translation>最大功率达到或超过 670 千瓦</translation>
    </message>
    <message>
        <source>the consumer is connected through a generator</source>
        <translation>用户经由发电厂接入</translation>
    </message>
    <message>
        <source>the consumer is connected to the national transmission grid</source>
        <translation>用户接入国家统一输电网</translation>
    </message>
    <message>
        <source>outside the price zones, from 670 kW on, only categories 4 and 6 are open</source>
        <translation>在非价格区，670 千瓦及以上只能选择第 4 类和第 6 类</translation>
    </message>
    <message>
        <source>the meters do not tell the zones of the day apart</source>
        <translation>电表不区分分时时段</translation>
    </message>
    <message>
        <source>the meters do not record every hour</source>
        <translation>电表不按小时记录</translation>
    </message>
    <message>
        <source>there is no hourly plan for the month</source>
        <translation>该月没有小时计划</translation>
    </message>
    <message>
        <source>hours are not given: {subject}</source>
        <translation>未给出小时：{subject}</translation>
    </message>
    <message>
        <source>a price is not given: {subject}</source>
        <translation>未给出价格：{subject}</translation>
    </message>
    <message>
        <source>"{value}" is not a number</source>
        <translation>“{value}”不是数字</translation>
    </message>
    <message>
        <source>"{value}" is too large</source>
        <translation>“{value}”过大</translation>
    </message>
    <message>
        <source>"{value}" has too many decimals</source>
        <translation>“{value}”小数位过多</translation>
    </message>
    <message>
        <source>"{value}" is negative</source>
        <translation>“{value}”为负数</translation>
    </message>
    <message>
        <source>"{value}" is not a day or time</source>
        <translation>“{value}”不是日期或时间</translation>
    </message>
    <message>
        <source>"{value}": this time is there twice, the first value is kept</source>
        <translation>“{value}”：该时间出现了两次，保留第一个值</translation>
    </message>
    <message>
        <source>"{value}" is years away from the other times</source>
        <translation>“{value}”与其他时间相差数年</translation>
    </message>
    <message>
        <source>the interval from "{value}" is neither 30 nor 60 minutes</source>
        <translation>自“{value}”起的间隔既不是 30 分钟也不是 60 分钟</translation>
    </message>
    <message>
        <source>clocks changed on the day {value}: check its hours</source>
        <translation>{value} 当天调整过时钟：请检查该日各小时</translation>
    </message>
    <message>
        <source>"{value}" is neither buy nor sell</source>
        <translation>“{value}”既不是购也不是售</translation>
    </message>
    <message>
        <source>the quantity "{value}" is not above zero</source>
        <translation>电量“{value}”不大于零</translation>
    </message>
    <message>
        <source>the quantity "{value}" is not a multiple of the quantity step</source>
        <translation>电量“{value}”不是电量步长的整数倍</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>表格为空</translation>
    </message>
    <message>
        <source>no hourly values were found</source>
        <translation>未找到小时数值</translation>
    </message>
    <message>
        <source>no orders were found: a price and a quantity column are needed</source>
        <translation>未找到申报：需要价格列和电量列</translation>
    </message>
    <message>
        <source>hours without a value: {hours}</source>
        <translation>无数值的小时数：{hours}</translation>
    </message>
    <message>
        <source>a new site is made; its maximum power is the largest hour, {power} kW: check it</source>
        <translation>已新建用户；其最大功率取自最大小时值 {power} 千瓦：请核对</translation>
    </message>
    <message>
        <source>the site that the data were meant for is no longer there</source>
        <translation>数据所属的用户已不存在</translation>
    </message>
    <message>
        <source>the file "{file}" is of another kind and was left out</source>
        <translation>文件“{file}”属于其他类型，已略过</translation>
    </message>
    <message>
        <source>the archive is damaged or locked with a password</source>
        <translation>压缩包已损坏或有密码保护</translation>
    </message>
    <message>
        <source>the archive holds more than can be imported at once</source>
        <translation>压缩包内容超出一次可导入的数量</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>工作簿已损坏</translation>
    </message>
    <message>
        <source>the sheet "{sheet}" could not be read to its end</source>
        <translation>工作表“{sheet}”未能完整读取</translation>
    </message>
    <message>
        <source>the file could not be made</source>
        <translation>无法生成文件</translation>
    </message>
    <message>
        <source>one side's declared fee is 0: its return is shared by awarded quantity</source>
        <translation>一方的申报价差电费为 0：其返还按中标电量分摊</translation>
    </message>
    <message>
        <source>the inner seller's price is above the inner buyer's; their mean is taken all the same</source>
        <translation>最高售方价高于最低购方价，仍取两者的平均值</translation>
    </message>
    <message>
        <source>the price is set by orders that got nothing</source>
        <translation>价格由未成交的申报决定</translation>
    </message>
    <message>
        <source>the rule {rule} needs the option "{option}"</source>
        <translation>规则 {rule} 需要选项“{option}”</translation>
    </message>
    <message>
        <source>a listing needs exactly one order on the listed side, not {count}</source>
        <translation>挂牌方必须恰好有一笔申报，而不是 {count} 笔</translation>
    </message>
    <message>
        <source>{value} differs in sign from an earlier price: the surplus return takes spreads of one sign only</source>
        <translation>{value} 与之前的价格符号不同：价差返还只接受同一符号的价差</translation>
    </message>
    <message>
        <source>cut: shared pro rata among equal prices, {awarded} of {declared}</source>
        <translation>被削减：同价申报按比例分配，{declared} 中成交 {awarded}</translation>
    </message>
    <message>
        <source>cut: last among equal prices, {awarded} of {declared}</source>
        <translation>被削减：同价申报中排在最后，{declared} 中成交 {awarded}</translation>
    </message>
    <message>
        <source>rejected: {price} is below the clearing price {clearing}</source>
        <translation>未中标：{price} 低于出清价格 {clearing}</translation>
    </message>
    <message>
        <source>rejected: {price} is above the clearing price {clearing}</source>
        <translation>未中标：{price} 高于出清价格 {clearing}</translation>
    </message>
    <message>
        <source>not served: its bid less grid tariff and levies, {price}, is below the lowest offer left, {other}</source>
        <translation>未中标：其报价扣除输配电价和基金后为 {price}，低于剩余最低售价 {other}</translation>
    </message>
    <message>
        <source>served in full: it is {distance} away from the price {clearing}</source>
        <translation>全部中标：与出清价格 {clearing} 相差 {distance}</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}; {distance} away from the price {clearing}, it is the last that is served</source>
        <translation>被削减：{declared} 中成交 {awarded}；与出清价格 {clearing} 相差 {distance}，是最后成交的申报</translation>
    </message>
    <message>
        <source>not served: it is {distance} away from the price {clearing}, and orders nearer to it used up the other side</source>
        <translation>未中标：与出清价格 {clearing} 相差 {distance}，更接近的申报已用尽对方电量</translation>
    </message>
    <message>
        <source>not served: at {price} it may trade at {clearing}, but stronger orders used up the other side</source>
        <translation>未中标：报价 {price} 可按 {clearing} 成交，但意愿更强的申报已用尽对方电量</translation>
    </message>
    <message>
        <source>served in full by orders that crossed it</source>
        <translation>与对手申报全部成交</translation>
    </message>
    <message>
        <source>{awarded} of {declared} served; the rest is still resting at {price}</source>
        <translation>{declared} 中成交 {awarded}；其余仍以 {price} 挂单</translation>
    </message>
    <message>
        <source>not served: it rested at {price}, and nothing that was left crossed it</source>
        <translation>未成交：以 {price} 挂单，没有剩余申报与之相交</translation>
    </message>
    <message>
        <source>served in full at the listed price</source>
        <translation>按挂牌价全部成交</translation>
    </message>
    <message>
        <source>{awarded} of {declared} taken: nobody wanted the rest</source>
        <translation>{declared} 中被摘牌 {awarded}：其余无人摘牌</translation>
    </message>
    <message>
        <source>not served: nobody took the listing</source>
        <translation>未成交：无人摘牌</translation>
    </message>
    <message>
        <source>rejected: its price {price} does not admit the listed price {listed}</source>
        <translation>未中标：其价格 {price} 不接受挂牌价 {listed}</translation>
    </message>
    <message>
        <source>{awarded} of {declared}: the listing is shared pro rata among its takers</source>
        <translation>{declared} 中成交 {awarded}：挂牌电量在摘牌方之间按比例分配</translation>
    </message>
    <message>
        <source>not served: earlier takers used up the listing</source>
        <translation>未中标：挂牌电量已被更早的摘牌方用尽</translation>
    </message>
    <message>
        <source>cut: {awarded} of {declared}, the last of the listing</source>
        <translation>被削减：{declared} 中成交 {awarded}，为挂牌剩余电量</translation>
    </message>
    <message>
        <source>bids in rank order ({count}), from {best} down to {worst}</source>
        <translation>购方申报排序（{count} 笔），从 {best} 降至 {worst}</translation>
    </message>
    <message>
        <source>offers in rank order ({count}), from {best} up to {worst}</source>
        <translation>售方申报排序（{count} 笔），从 {best} 升至 {worst}</translation>
    </message>
    <message>
        <source>wanted: {demand} in all; offered: {supply}</source>
        <translation>需求合计 {demand}；供应合计 {supply}</translation>
    </message>
    <message>
        <source>buyers at {buy} and sellers at {sell} trade {quantity}</source>
        <translation>报价 {buy} 的购方与报价 {sell} 的售方成交 {quantity}</translation>
    </message>
    <message>
        <source>sellers at {sell} serve {quantity}</source>
        <translation>报价 {sell} 的售方满足 {quantity}</translation>
    </message>
    <message>
        <source>{case}; prices from {low} to {high} support the volume</source>
        <translation>{case}；{low} 至 {high} 的价格支持该成交量</translation>
    </message>
    <message>
        <source>{case}</source>
        <translation>{case}</translation>
    </message>
    <message>
        <source>the price for all is {price}</source>
        <translation>统一出清价格为 {price}</translation>
    </message>
    <message>
        <source>no price for all: each has its own, {average} on average</source>
        <translation>无统一价格：各自结算，平均 {average}</translation>
    </message>
    <message>
        <source>there is no price for all</source>
        <translation>无统一价格</translation>
    </message>
    <message>
        <source>at {price}, {awarded} of {declared} is served and shared out</source>
        <translation>价格 {price} 处，{declared} 中成交 {awarded} 并分配</translation>
    </message>
    <message>
        <source>{buy} buys {quantity} from {sell} at {price}</source>
        <translation>{buy} 以 {price} 向 {sell} 购买 {quantity}</translation>
    </message>
    <message>
        <source>buyers pay {paid}, sellers get {got}, {others} goes to others</source>
        <translation>购方支付 {paid}，售方获得 {got}，其他 {others}</translation>
    </message>
    <message>
        <source>type the price of energy first; the coefficient belongs to it</source>
        <translation>请先填写电能价格：系数属于该价格</translation>
    </message>
    <message>
        <source>type the capacity coefficient first; the surcharge belongs to it</source>
        <translation>请先填写容量系数：附加额属于该系数</translation>
    </message>
    <message>
        <source>the margin is given by bands of power; a band cannot be left empty</source>
        <translation>加价按功率分档给出；档位不能留空</translation>
    </message>
    <message>
        <source>this is a copy of "{file}"; it has no file of its own until it is saved</source>
        <translation>这是“{file}”的副本；保存之前没有自己的文件</translation>
    </message>
    <message>
        <source>another window has taken the file "{file}" over; save the document under another name</source>
        <translation>文件“{file}”已被另一个窗口接管；请以其他名称保存文档</translation>
    </message>
    <message>
        <source>the file "{file}" is written</source>
        <translation>文件“{file}”已写入</translation>
    </message>
    <message>
        <source>the id "{value}" is used by an earlier round</source>
        <translation>标识“{value}”已被前面的轮次使用</translation>
    </message>
    <message>
        <source>the participant "{value}" is named twice here</source>
        <translation>参与者“{value}”在此出现两次</translation>
    </message>
    <message>
        <source>a price floor and a price cap are given together or not at all</source>
        <translation>价格下限和上限必须同时给出或都不给出</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the price floor {floor}</source>
        <translation>价格上限 {value} 不高于价格下限 {floor}</translation>
    </message>
    <message>
        <source>the price step {value} needs a price floor and a price cap</source>
        <translation>报价步长 {value} 需要同时给出价格下限和上限</translation>
    </message>
    <message>
        <source>the price step {value} does not divide the band of {width}</source>
        <translation>报价步长 {value} 不能整除价格区间 {width}</translation>
    </message>
    <message>
        <source>{participant}: the others could serve only {value} of the demand, below {level}</source>
        <translation>{participant}：其他企业只能满足需求的 {value}，低于 {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the largest other, {value} of the demand could be served, below {level}</source>
        <translation>{participant}：去掉它和其余最大的一家后，只能满足需求的 {value}，低于 {level}</translation>
    </message>
    <message>
        <source>{participant}: without it and the two largest others, {value} of the demand could be served, below {level}</source>
        <translation>{participant}：去掉它和其余最大的两家后，只能满足需求的 {value}，低于 {level}</translation>
    </message>
    <message>
        <source>the concentration of capacities is {value}, at or above {level}</source>
        <translation>容量集中度为 {value}，达到或超过 {level}</translation>
    </message>
    <message>
        <source>the largest firms own {value} of the capacity, above {level}</source>
        <translation>最大的几家企业占容量的 {value}，高于 {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: a share of {value} of the bidders bids the same price, at or above {level}</source>
        <translation>协同或焦点价格：报同一价格的参与者占 {value}，达到或超过 {level}</translation>
    </message>
    <message>
        <source>coordination or focal price: all bid the same price; by chance this has a probability of 10^{value}, below 10^{level}</source>
        <translation>协同或焦点价格：全部报同一价格；随机出现的概率为 10^{value}，低于 10^{level}</translation>
    </message>
    <message>
        <source>{participant} bid in {value} rounds in a row without an award; the level is {level}</source>
        <translation>{participant} 连续 {value} 轮报价未中标；阈值为 {level}</translation>
    </message>
    <message>
        <source>{participant}: equal bids in {value} rounds; the level is {level}</source>
        <translation>{participant}：{value} 轮报价相同；阈值为 {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, below {level}</source>
        <translation>{participant} 的履约率为 {value}，低于 {level}</translation>
    </message>
    <message>
        <source>{participant} delivered {value} of what it contracted, a little below {level}</source>
        <translation>{participant} 的履约率为 {value}，略低于 {level}</translation>
    </message>
    <message>
        <source>this threshold counts: it takes whole numbers from 1, not {value}</source>
        <translation>该阈值为计数：只接受不小于 1 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>the threshold {value} is too large: stay below a million million</source>
        <translation>阈值 {value} 过大：须小于一万亿</translation>
    </message>
    <message>
        <source>the recovered document is an unsaved copy: the file "{file}" was replaced since and is kept as it is</source>
        <translation>恢复的文档是未保存的副本：文件“{file}”此后已被替换，保持原样</translation>
    </message>
    <message>
        <source>there is no clearing rule “{value}”</source>
        <translation>没有名为“{value}”的出清规则</translation>
    </message>
    <message>
        <source>nobody has handed in a sheet for round {round} yet: there is nothing to clear</source>
        <translation>第 {round} 回合还没有人提交报价单，无法出清</translation>
    </message>
    <message>
        <source>{value} is too large for a class: stay below a thousand million</source>
        <translation>{value} 过大：课堂数值须小于十亿</translation>
    </message>
    <message>
        <source>a quantity must be above zero, not {value}</source>
        <translation>数量必须大于零，不能为 {value}</translation>
    </message>
    <message>
        <source>{count} lines are too many: a sheet takes up to {most}</source>
        <translation>{count} 行过多：一张报价单最多 {most} 行</translation>
    </message>
    <message>
        <source>the price {value} is not a multiple of the price step {step}</source>
        <translation>价格 {value} 不是价格步长 {step} 的整数倍</translation>
    </message>
    <message>
        <source>the quantity {value} is not a multiple of the quantity step {step}</source>
        <translation>数量 {value} 不是数量步长 {step} 的整数倍</translation>
    </message>
    <message>
        <source>{seat} declares {value} but has only {capacity}</source>
        <translation>{seat} 申报 {value}，但只有 {capacity}</translation>
    </message>
    <message>
        <source>the steps of price and quantity must be above zero</source>
        <translation>价格和数量的步长必须大于零</translation>
    </message>
    <message>
        <source>a class plays 1 to {most} rounds</source>
        <translation>课堂可进行 1 至 {most} 个回合</translation>
    </message>
    <message>
        <source>a class has up to {most} seats</source>
        <translation>课堂最多 {most} 个席位</translation>
    </message>
    <message>
        <source>two seats have the id “{value}”</source>
        <translation>有两个席位的编号都是“{value}”</translation>
    </message>
    <message>
        <source>another seat is called {value} already</source>
        <translation>已有名为 {value} 的席位</translation>
    </message>
    <message>
        <source>the seat {value} needs a name</source>
        <translation>席位 {value} 需要名称</translation>
    </message>
    <message>
        <source>the name of a seat takes up to {most} bytes</source>
        <translation>席位名称最多 {most} 字节</translation>
    </message>
    <message>
        <source>there is no computer bidder “{value}”</source>
        <translation>没有名为“{value}”的电脑报价者</translation>
    </message>
    <message>
        <source>the class has no seat “{value}”</source>
        <translation>课堂中没有席位“{value}”</translation>
    </message>
    <message>
        <source>the sheet of {seat} has no line</source>
        <translation>{seat} 的报价单没有任何行</translation>
    </message>
    <message>
        <source>{seat} sells in this class and cannot bid to buy</source>
        <translation>{seat} 在本课堂中为卖方，不能申报买入</translation>
    </message>
    <message>
        <source>{seat} buys in this class and cannot offer to sell</source>
        <translation>{seat} 在本课堂中为买方，不能申报卖出</translation>
    </message>
    <message>
        <source>round {round} is not open: it takes no sheets any more</source>
        <translation>第 {round} 回合未开放，不再接收报价单</translation>
    </message>
    <message>
        <source>round {round} must be closed before it can be revealed</source>
        <translation>第 {round} 回合须先截止才能揭晓</translation>
    </message>
    <message>
        <source>round {round} must be revealed before the next one opens</source>
        <translation>第 {round} 回合须先揭晓才能开始下一回合</translation>
    </message>
    <message>
        <source>the seat {value} has not handed in a sheet</source>
        <translation>席位 {value} 尚未提交报价单</translation>
    </message>
    <message>
        <source>the class has no seats yet</source>
        <translation>课堂还没有席位</translation>
    </message>
    <message>
        <source>costs and values stay as they are once a round is closed: results rest on them</source>
        <translation>回合截止后成本和价值不再更改：结果以其为依据</translation>
    </message>
    <message>
        <source>{seat} has played a round and cannot leave; let a computer take the seat</source>
        <translation>{seat} 已参加过回合，不能离开；可由电脑接替</translation>
    </message>
    <message>
        <source>start a class first: sheets are handed in for a round</source>
        <translation>请先新建课堂：报价单须提交到某一回合</translation>
    </message>
    <message>
        <source>nobody in the class is called “{value}”; the column of participants or the name of the file must name a seat</source>
        <translation>课堂中没有叫“{value}”的席位；参与者列或文件名须为席位名称</translation>
    </message>
    <message>
        <source>line {line} needs a price and a quantity, both as numbers</source>
        <translation>第 {line} 行须填写价格和数量，且均为数字</translation>
    </message>
    <message>
        <source>the file {file} holds no prices and quantities</source>
        <translation>文件 {file} 中没有价格和数量</translation>
    </message>
    <message>
        <source>a line of the file {file} cannot be read: nothing was handed in</source>
        <translation>文件 {file} 中有一行无法读取：未提交任何内容</translation>
    </message>
    <message>
        <source>nobody in the book is called {value}</source>
        <translation>申报簿中没有名为 {value} 的主体</translation>
    </message>
    <message>
        <source>no order would be left in the book</source>
        <translation>申报簿中将不剩任何申报</translation>
    </message>
    <message>
        <source>a trial is on: keep it or take it back before orders are changed</source>
        <translation>正在试算：请先保留或撤销，再修改申报</translation>
    </message>
    <message>
        <source>there was less load than the change asks for: {kwh} kWh could not be taken; first on {day}, number of days: {days}</source>
        <translation>负荷小于改动所要求的：{kwh} 千瓦时无法削减；首次出现在 {day}，天数：{days}</translation>
    </message>
    <message>
        <source>the change holds on no day of the billed months</source>
        <translation>该改动不适用于计费月份中的任何一天</translation>
    </message>
    <message>
        <source>the planned peak hours of {month} are not given: the month stays as it is</source>
        <translation>未给出 {month} 的计划高峰小时：该月保持不变</translation>
    </message>
    <message>
        <source>all hours that could take the energy up are planned peak hours in {month}: the month stays as it is</source>
        <translation>{month} 中可接收电量的小时全部是计划高峰小时：该月保持不变</translation>
    </message>
    <message>
        <source>{kwh} kWh are still in the storage at the end: they are paid for and not used</source>
        <translation>期末储能中仍有 {kwh} 千瓦时：已付费但未使用</translation>
    </message>
    <message>
        <source>the load rises above the maximum power of {most} kW, up to {kw} kW; number of hours: {hours}</source>
        <translation>负荷超过最大功率 {most} 千瓦，最高达 {kw} 千瓦；小时数：{hours}</translation>
    </message>
    <message>
        <source>"{value}" is not a kind of change</source>
        <translation>“{value}”不是改动类型</translation>
    </message>
    <message>
        <source>this kind of change has no number "{value}"</source>
        <translation>此类改动没有参数“{value}”</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}</source>
        <translation>{value} 不在 {least} 与 {most} 之间</translation>
    </message>
    <message>
        <source>choose at least one weekday and one month</source>
        <translation>请至少选择一个星期几和一个月份</translation>
    </message>
    <message>
        <source>choose at least one hour</source>
        <translation>请至少选择一个小时</translation>
    </message>
    <message>
        <source>no hour can give energy and take it up at once</source>
        <translation>同一小时不能既让出又接收电量</translation>
    </message>
    <message>
        <source>there may be {most} changes, not {count}</source>
        <translation>改动最多 {most} 项，现有 {count} 项</translation>
    </message>
    <message>
        <source>changes are not computed in steps finer than 0.000001 kWh, such as {value}</source>
        <translation>改动的计算步长不得细于 0.000001 千瓦时，例如 {value}</translation>
    </message>
    <message>
        <source>the load of {month} is too large to be changed in so fine steps</source>
        <translation>{month} 的负荷过大，无法按如此细的步长改动</translation>
    </message>
    <message>
        <source>choose the category to plan for</source>
        <translation>请选择要规划的类别</translation>
    </message>
    <message>
        <source>give a storage or load that may move</source>
        <translation>请给出储能或可转移负荷</translation>
    </message>
    <message>
        <source>category {category} cannot be billed in {month}</source>
        <translation>{month} 无法按第 {category} 类计费</translation>
    </message>
    <message>
        <source>no plan keeps all limits at once (the linear program has no solution)</source>
        <translation>没有方案能同时满足全部限制（线性规划无解）</translation>
    </message>
    <message>
        <source>the cost could fall without limit (the linear program is unbounded)</source>
        <translation>费用可无限下降（线性规划无界）</translation>
    </message>
    <message>
        <source>the linear program took too long</source>
        <translation>线性规划求解耗时过长</translation>
    </message>
    <message>
        <source>the Excel 97-2003 workbook is damaged</source>
        <translation>Excel 97-2003 工作簿已损坏</translation>
    </message>
    <message>
        <source>the workbook is locked with a password</source>
        <translation>工作簿有密码保护</translation>
    </message>
    <message>
        <source>the month {month} was left out: the case is of the year {year}</source>
        <translation>已略过 {month}：本算例属于 {year} 年</translation>
    </message>
    <message>
        <source>months that are added; check what else they need: {months}</source>
        <translation>新增月份，请检查其余所需数据：{months}</translation>
    </message>
    <message>
        <source>no table of days and peak hours was found</source>
        <translation>未找到日期与尖峰小时的表格</translation>
    </message>
    <message>
        <source>"{value}" is not an hour from 1 to 24</source>
        <translation>“{value}”不是 1 至 24 的小时</translation>
    </message>
    <message>
        <source>"{value}": this day is there twice, the first one is kept</source>
        <translation>“{value}”：该日出现两次，保留第一个</translation>
    </message>
    <message>
        <source>the production calendar of this month is not known, the days were not checked</source>
        <translation>没有该月的生产日历，日期未核对</translation>
    </message>
    <message>
        <source>working days without a peak hour: {days}</source>
        <translation>没有尖峰小时的工作日：{days}</translation>
    </message>
    <message>
        <source>days off by the production calendar with a peak hour: {days}</source>
        <translation>按生产日历为休息日却有尖峰小时：{days}</translation>
    </message>
    <message>
        <source>the peak hour is not among the planned hours of the price zone: {days}; the list may be of another zone, or count hours from 0</source>
        <translation>尖峰小时不在该价区的计划时段内：{days}；报表可能属于其他价区，或小时从 0 计起</translation>
    </message>
    <message>
        <source>"{value}" is not an hour of the day</source>
        <translation>“{value}”不是一天中的小时</translation>
    </message>
    <message>
        <source>the headings do not say which hourly price is which: the columns were taken in the report's usual order</source>
        <translation>表头未说明各分时价格的含义：已按报表的通常顺序取列</translation>
    </message>
    <message>
        <source>not in this document</source>
        <translation>本文件中没有</translation>
    </message>
    <message>
        <source>no number was found with this label</source>
        <translation>该标题旁没有数字</translation>
    </message>
    <message>
        <source>not taken, a whole month is needed; hours without a price: {hours}</source>
        <translation>未采用，需要完整的一个月；缺价小时数：{hours}</translation>
    </message>
    <message>
        <source>no table of hourly prices of this voltage was found</source>
        <translation>未找到该电压等级的分时价格表</translation>
    </message>
    <message>
        <source>"{value}" stands behind the last hour of the day and was left out</source>
        <translation>“{value}”位于当日最后一小时之后，已略过</translation>
    </message>
    <message>
        <source>the hours are no whole days, {hours} are over: is the file complete?</source>
        <translation>小时数不足整日，多出 {hours} 小时：文件是否完整？</translation>
    </message>
    <message>
        <source>the file is of another margin group than the site with {power} kW</source>
        <translation>文件的售电加价组别与 {power} kW 的用户不符</translation>
    </message>
    <message>
        <source>the sheet "{sheet}" names no price category and was left out</source>
        <translation>工作表“{sheet}”未注明电价类别，已略过</translation>
    </message>
    <message>
        <source>no prices were found</source>
        <translation>未找到价格</translation>
    </message>
    <message>
        <source>the month of the prices could not be found</source>
        <translation>无法确定价格所属月份</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <translation>缺少电量</translation>
    </message>
    <message>
        <source>there are {count} values, not {steps}</source>
        <translation>共有 {count} 个值，应为 {steps} 个</translation>
    </message>
    <message>
        <source>"{value}" is not a path below the folder of the input</source>
        <translation>“{value}”不是输入文件所在文件夹内的路径</translation>
    </message>
    <message>
        <source>the decimal mark is also the separator</source>
        <translation>小数点符号与分隔符相同</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a time with an offset</source>
        <translation>文件“{file}”第 {line} 行：“{value}”不是带时差的时间</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: {value} does not stand on the step</source>
        <translation>文件“{file}”第 {line} 行：{value} 不在时段边界上</translation>
    </message>
    <message>
        <source>file "{file}", line {line}: "{value}" is not a decimal that fits</source>
        <translation>文件“{file}”第 {line} 行：“{value}”不是允许范围内的小数</translation>
    </message>
    <message>
        <source>file "{file}", {line}: the quotation marks do not close</source>
        <translation>文件“{file}”，{line}：引号没有闭合</translation>
    </message>
    <message>
        <source>file "{file}", {line}: the row has not as many fields as the header</source>
        <translation>文件“{file}”，{line}：字段数与表头不一致</translation>
    </message>
    <message>
        <source>the file "{file}" has no header</source>
        <translation>文件“{file}”没有表头</translation>
    </message>
    <message>
        <source>the file "{file}" is not UTF-8</source>
        <translation>文件“{file}”不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>{value} is neither a day nor a time of the form 2025-12-31T23:45+02:00</source>
        <translation>{value} 既不是日期，也不是 2025-12-31T23:45+02:00 形式的时间</translation>
    </message>
    <message>
        <source>{value} does not stand on the step of {minutes} minutes</source>
        <translation>{value} 不在 {minutes} 分钟的时段边界上</translation>
    </message>
    <message>
        <source>the periods reach beyond the years {first} to {last}</source>
        <translation>时段超出 {first} 至 {last} 年</translation>
    </message>
    <message>
        <source>give either the end or the count</source>
        <translation>请给出结束时间或时段数，二者取一</translation>
    </message>
    <message>
        <source>the time zone {value} is not known here</source>
        <translation>时区 {value} 不在支持之列</translation>
    </message>
    <message>
        <source>the imbalances are all zero</source>
        <translation>不平衡电量全部为零</translation>
    </message>
    <message>
        <source>give afrr or mfrr, or both</source>
        <translation>请给出 afrr 或 mfrr，或二者都给</translation>
    </message>
    <message>
        <source>the mode needs the key "decimals"</source>
        <translation>使用 mode 时必须给出 decimals</translation>
    </message>
    <message>
        <source>give either the imbalance or the positions it is made of</source>
        <translation>请给出不平衡电量，或给出其组成项，二者取一</translation>
    </message>
    <message>
        <source>there is neither an imbalance nor a schedule to take it from</source>
        <translation>既没有不平衡电量，也没有可据以计算的计划</translation>
    </message>
    <message>
        <source>beside the schedule there is nothing measured: metered, production or consumption</source>
        <translation>只有计划而没有计量值：metered、production 或 consumption</translation>
    </message>
    <message>
        <source>"{value}" is used by an earlier balance party</source>
        <translation>“{value}”已被前面的平衡责任方使用</translation>
    </message>
    <message>
        <source>"{value}" is not a regime</source>
        <translation>“{value}”不是可用的结算规则</translation>
    </message>
    <message>
        <source>{regime} must begin after the regime before it</source>
        <translation>{regime} 必须晚于前一规则开始</translation>
    </message>
    <message>
        <source>other first days need the regime "auto"</source>
        <translation>只有规则为 auto 时才能给出其他起始日</translation>
    </message>
    <message>
        <source>an adder that is solved for the break-even cannot be given</source>
        <translation>由盈亏平衡求出的加价不能再给定</translation>
    </message>
    <message>
        <source>"{value}" is not a code of small letters, digits and single hyphens</source>
        <translation>“{value}”不是由小写字母、数字和单个连字符组成的代码</translation>
    </message>
    <message>
        <source>the fee ends on {value}, before it begins</source>
        <translation>收费项目在开始之前的 {value} 就已结束</translation>
    </message>
    <message>
        <source>two entries of the fee "{code}" overlap</source>
        <translation>收费项目“{code}”的两个时段重叠</translation>
    </message>
    <message>
        <source>no other system is given</source>
        <translation>没有给出其他系统</translation>
    </message>
    <message>
        <source>missing, needed in every period of this rule</source>
        <translation>缺失：本规则每个时段都需要</translation>
    </message>
    <message>
        <source>missing, needed in the direction of the period</source>
        <translation>缺失：该时段的调节方向需要此值</translation>
    </message>
    <message>
        <source>missing, needed where nothing was activated</source>
        <translation>缺失：没有调用时需要此值</translation>
    </message>
    <message>
        <source>missing, needed where the satisfied demand is above zero</source>
        <translation>缺失：满足的需求大于零时需要此值</translation>
    </message>
    <message>
        <source>missing, needed where the system traded with its open supplier</source>
        <translation>缺失：系统与外部开放供应商有交易时需要此值</translation>
    </message>
    <message>
        <source>missing, needed where the systems traded with each other</source>
        <translation>缺失：系统之间有交易时需要此值</translation>
    </message>
    <message>
        <source>missing, needed where energy was activated</source>
        <translation>缺失：有调用电量时需要此值</translation>
    </message>
    <message>
        <source>the direction of the period is not known</source>
        <translation>该时段的调节方向未知</translation>
    </message>
    <message>
        <source>the satisfied demand in the direction of the period is zero</source>
        <translation>该时段调节方向上满足的需求为零</translation>
    </message>
    <message>
        <source>missing: the sell price and the buy price are published together</source>
        <translation>缺失：售出价与购入价须同时公布</translation>
    </message>
    <message>
        <source>{regime} settles whole hours; the range cuts one in two</source>
        <translation>{regime} 按整小时结算，所给范围截断了一个小时</translation>
    </message>
    <message>
        <source>the value changes inside an hour that is settled as a whole</source>
        <translation>该值在整小时结算的一个小时内发生变化</translation>
    </message>
    <message>
        <source>no energy can carry the adder of {month}</source>
        <translation>{month} 没有可承担加价的电量</translation>
    </message>
    <message>
        <source>energy was activated and has no price: it is left out of the money</source>
        <translation>有调用电量但没有价格：未计入金额</translation>
    </message>
    <message>
        <source>the data are coarser than the settlement period of {regime}</source>
        <translation>数据时段比 {regime} 的结算时段更长</translation>
    </message>
    <message>
        <source>trade with the open supplier has no price: it is left out of the money</source>
        <translation>与外部开放供应商的交易没有价格：未计入金额</translation>
    </message>
    <message>
        <source>the built-in fees of 2026 and later are not confirmed for every month</source>
        <translation>内置的 2026 年及以后收费标准并非每月都经确认</translation>
    </message>
    <message>
        <source>the neutrality component of {month} is not given and taken as 0</source>
        <translation>未给出 {month} 的中性分量，按 0 计</translation>
    </message>
    <message>
        <source>the neutrality component of {month} follows the Lithuanian recipe; the Estonian one is not public</source>
        <translation>{month} 的中性分量按立陶宛公式计算；爱沙尼亚公式未公开</translation>
    </message>
    <message>
        <source>the German price is simplified: modules 2 and 3 are left out</source>
        <translation>德国价格作了简化：略去模块 2 和 3</translation>
    </message>
    <message>
        <source>the sell price is below the buy price</source>
        <translation>售出价低于购入价</translation>
    </message>
    <message>
        <source>a model stands in for the price methodology of {regime}, which is not public</source>
        <translation>{regime} 的价格方法未公开，以模型代替</translation>
    </message>
    <message>
        <source>the system's balance leaves the window of 30 MWh an hour</source>
        <translation>系统不平衡超出每小时 30 MWh 的限值</translation>
    </message>
    <message>
        <source>the load of {month} has more digits than plans are made with</source>
        <translation>{month} 的负荷位数超出计划计算所允许的范围</translation>
    </message>
    <message>
        <source>the load has more decimals than a plan can hold</source>
        <translation>负荷的小数位数超出计划所能容纳的范围</translation>
    </message>
    <message>
        <source>categories 5 and 6 cannot be billed: their prices are not given in every month</source>
        <translation>无法计算第5、6类：并非每个月都给出了其价格</translation>
    </message>
    <message>
        <source>the history is too short: no day could have been planned</source>
        <translation>历史数据太短：没有一天能够编制计划</translation>
    </message>
    <message>
        <source>the headings do not say which zone price holds the capacity: the first of the two was taken for it</source>
        <translation>表头未说明哪个分时段价格包含容量：取两者中的第一个</translation>
    </message>
    <message>
        <source>"{value}" may be a zone price with capacity or without: not taken</source>
        <translation>“{value}”可能是含容量或不含容量的分时段价格：未采用</translation>
    </message>
    <message>
        <source>the invoice is of {site}, who is not among the consumers</source>
        <translation>该账单属于 {site}，不在用户之列</translation>
    </message>
    <message>
        <source>there are no prices of {month} to compare with</source>
        <translation>没有 {month} 的价格可供核对</translation>
    </message>
    <message>
        <source>"{category}" is not a price category</source>
        <translation>“{category}”不是价格类别</translation>
    </message>
    <message>
        <source>our bill has no amounts for price category {category} in this month</source>
        <translation>本月我方账单没有价格类别 {category} 的金额</translation>
    </message>
    <message>
        <source>"{value}" is not the name of a file in the same folder</source>
        <translation>“{value}”不是同一文件夹中的文件名</translation>
    </message>
    <message>
        <source>there is no invoice of {month}</source>
        <translation>没有 {month} 的账单</translation>
    </message>
    <message>
        <source>there are two invoices of {site} for {month}</source>
        <translation>{site} 在 {month} 有两份账单</translation>
    </message>
    <message>
        <source>{value} is too large: an invoice takes 12 digits before the decimal mark</source>
        <translation>{value} 过大：账单的整数部分最多 12 位</translation>
    </message>
    <message>
        <source>no bill has a line "{value}"</source>
        <translation>任何账单都没有“{value}”这一行</translation>
    </message>
    <message>
        <source>the invoice has {lines} lines, at most {most} are taken</source>
        <translation>账单有 {lines} 行，最多接受 {most} 行</translation>
    </message>
    <message>
        <source>{value} has fractions of a kopeck; an amount has two places</source>
        <translation>{value} 含有不足一戈比的部分；金额保留两位小数</translation>
    </message>
    <message>
        <source>"{value}" is not a unit: kWh, MWh, kW or MW</source>
        <translation>“{value}”不是单位：kWh、MWh、kW 或 MW</translation>
    </message>
    <message>
        <source>no lines of an invoice were found: a column of names and a column of amounts are needed</source>
        <translation>未找到账单行：需要名称列和金额列</translation>
    </message>
    <message>
        <source>line {line}: {value} was rounded to kopecks</source>
        <translation>第 {line} 行：{value} 已四舍五入到戈比</translation>
    </message>
    <message>
        <source>line {line}: the amount "{value}" was not understood, the line is left out</source>
        <translation>第 {line} 行：无法识别金额“{value}”，该行已跳过</translation>
    </message>
    <message>
        <source>"{label}" says {value}, but the items below it make {sum}; the items were taken</source>
        <translation>“{label}”写明 {value}，但其下各项合计 {sum}；采用各项</translation>
    </message>
    <message>
        <source>the peak hours were taken {hours} h off: hour 10 is 9:00 to 10:00</source>
        <translation>高峰小时错位 {hours} 小时：第 10 小时指 9:00 至 10:00</translation>
    </message>
    <message>
        <source>a working day at a weekend was left out: {days}</source>
        <translation>漏算了调休上班的周末：{days}</translation>
    </message>
    <message>
        <source>all {days} days of the month were counted instead of {working} working days</source>
        <translation>按全月 {days} 天计算，而应为 {working} 个工作日</translation>
    </message>
    <message>
        <source>the largest of all 24 hours was taken instead of the hours that count</source>
        <translation>取了全天 24 小时的最大值，而非应计小时</translation>
    </message>
    <message>
        <source>purchased and network capacity were taken for each other</source>
        <translation>混淆了购买容量与网络容量</translation>
    </message>
    <message>
        <source>the hourly prices were rounded to {places} places per kWh before they were multiplied</source>
        <translation>分时价格在相乘前按每 kWh 舍入到 {places} 位小数</translation>
    </message>
    <message>
        <source>the quantity was rounded to {places} places of a kWh (kW) before it was multiplied</source>
        <translation>数量在相乘前舍入到 {places} 位小数（kWh/kW）</translation>
    </message>
    <message>
        <source>the price was rounded to {places} places per kWh (kW) before it was multiplied</source>
        <translation>价格在相乘前按每 kWh（kW）舍入到 {places} 位小数</translation>
    </message>
    <message>
        <source>the demand-response fee was left out</source>
        <translation>漏算了需求响应费</translation>
    </message>
    <message>
        <source>the margin was put on the demand-response fee, which carries none</source>
        <translation>对需求响应费加收了售电加价，而该费用不加价</translation>
    </message>
    <message>
        <source>VAT of {percent} % was taken instead of {own} %</source>
        <translation>采用了 {percent} % 的增值税率，而应为 {own} %</translation>
    </message>
    <message>
        <source>VAT was rounded line by line instead of once on the total</source>
        <translation>增值税逐行舍入，而非对合计舍入一次</translation>
    </message>
    <message>
        <source>the amount has VAT of {percent} % in it already</source>
        <translation>金额中已含 {percent} % 的增值税</translation>
    </message>
    <message>
        <source>transmission was billed at the voltage {voltage} instead of {own}</source>
        <translation>输配电按电压等级 {voltage} 计费，而应为 {own}</translation>
    </message>
    <message>
        <source>the supplier's margin of another band of power was taken, band {band}</source>
        <translation>采用了另一功率分组的售电加价，第 {band} 组</translation>
    </message>
    <message>
        <source>it was billed by price category {category}</source>
        <translation>按价格类别 {category} 计费</translation>
    </message>
    <message>
        <source>a rate below zero was taken without its sign</source>
        <translation>负费率被去掉了符号</translation>
    </message>
    <message>
        <source>a rate of {month} was taken, the month before: {rate}</source>
        <translation>采用了上月（{month}）的费率：{rate}</translation>
    </message>
    <message>
        <source>kWh and MWh (kW and MW) were mixed up: times {factor}</source>
        <translation>混淆了 kWh 与 MWh（kW 与 MW）：相差 {factor} 倍</translation>
    </message>
    <message>
        <source>the meter data stand {hours} h off Moscow time</source>
        <translation>电表数据与莫斯科时间相差 {hours} 小时</translation>
    </message>
    <message>
        <source>it was billed twice</source>
        <translation>重复计费</translation>
    </message>
    <message>
        <source>an hour can be of one zone only</source>
        <translation>一个小时只能属于一个时段</translation>
    </message>
    <message>
        <source>give the what-if a name</source>
        <translation>请给方案起个名称</translation>
    </message>
    <message>
        <source>another what-if of this consumer is called “{value}”</source>
        <translation>该用户已有名为“{value}”的方案</translation>
    </message>
    <message>
        <source>a consumer may have {most} what-ifs, not {count}</source>
        <translation>每个用户最多 {most} 个方案，现为 {count} 个</translation>
    </message>
    <message>
        <source>there is no what-if number {value}</source>
        <translation>没有第 {value} 个方案</translation>
    </message>
    <message>
        <source>the largest hours of each delivery point were added up instead of the largest hour of all together</source>
        <translation>将各供电点的最大值相加，而非取合计负荷的最大值</translation>
    </message>
    <message>
        <source>"{value}" is not -1, 0 or 1</source>
        <translation>“{value}”不是 -1、0 或 1</translation>
    </message>
    <message>
        <source>"{value}": the clocks went forward, this time does not exist</source>
        <translation>“{value}”：时钟拨快，该时刻不存在</translation>
    </message>
    <message>
        <source>"{value}" lies outside the years 2005 to 2049</source>
        <translation>“{value}”不在 2005–2049 年之内</translation>
    </message>
    <message>
        <source>"{value}" does not stand on a step of 15, 30 or 60 minutes</source>
        <translation>“{value}”不在 15、30 或 60 分钟的步长上</translation>
    </message>
    <message>
        <source>{steps} steps are more than the {most} that a case can have</source>
        <translation>{steps} 个时段超过了算例最多的 {most} 个</translation>
    </message>
    <message>
        <source>other series of energy that have steps without a value now: {count}</source>
        <translation>现在有缺值时段的其他电量序列：{count}</translation>
    </message>
    <message>
        <source>quantities are kept in steps of {step} MWh now</source>
        <translation>电量现按 {step} MWh 的步长保存</translation>
    </message>
    <message>
        <source>values of {from} minutes were repeated in steps of {to} minutes</source>
        <translation>{from} 分钟的数值在 {to} 分钟的时段中重复</translation>
    </message>
    <message>
        <source>energy of {from} minutes was divided evenly into steps of {to} minutes</source>
        <translation>{from} 分钟的电量平均分到 {to} 分钟的时段</translation>
    </message>
    <message>
        <source>not taken, energy of {from} minutes does not say what steps of {to} minutes hold; values: {count}</source>
        <translation>未采用：{from} 分钟的电量不能说明 {to} 分钟时段的电量；数值个数：{count}</translation>
    </message>
    <message>
        <source>months in which the component changes, not taken: {count}</source>
        <translation>分量在月内变化而未采用的月份：{count}</translation>
    </message>
    <message>
        <source>steps in which the price changes, left empty: {count}</source>
        <translation>价格在时段内变化而留空的时段：{count}</translation>
    </message>
    <message>
        <source>steps of which a part has no value, left empty: {count}</source>
        <translation>部分缺值而留空的时段：{count}</translation>
    </message>
    <message>
        <source>values outside the span of the case, left out: {count}</source>
        <translation>算例期间之外而略去的数值：{count}</translation>
    </message>
    <message>
        <source>steps without energy, which cannot be settled: {count}, the first at {first}</source>
        <translation>没有电量、无法结算的时段：{count}，第一个在 {first}</translation>
    </message>
    <message>
        <source>steps without a value: {count}, the first at {first}</source>
        <translation>没有数值的时段：{count}，第一个在 {first}</translation>
    </message>
    <message>
        <source>{party} has a schedule and nothing measured yet</source>
        <translation>{party} 有计划，尚无计量</translation>
    </message>
    <message>
        <source>{party} has no schedule yet</source>
        <translation>{party} 尚无计划</translation>
    </message>
    <message>
        <source>no value was found that can be taken</source>
        <translation>没有可采用的数值</translation>
    </message>
    <message>
        <source>the report "{report}" has no place in a settlement</source>
        <translation>报表“{report}”在结算中没有用处</translation>
    </message>
    <message>
        <source>the hour that comes twice in October is there once: taken as summer time</source>
        <translation>十月重复的一小时只出现一次：按夏令时处理</translation>
    </message>
    <message>
        <source>the column "{column}" was not found</source>
        <translation>没有找到“{column}”列</translation>
    </message>
    <message>
        <source>all values are below zero and were taken without their sign</source>
        <translation>所有数值为负，已去掉符号</translation>
    </message>
    <message>
        <source>final values: {final}, preliminary values: {preliminary}</source>
        <translation>最终值：{final}，初步值：{preliminary}</translation>
    </message>
    <message>
        <source>the file holds no report that can be read</source>
        <translation>文件中没有可读取的报表</translation>
    </message>
    <message>
        <source>the publisher gave no data: {message}</source>
        <translation>发布方没有给出数据：{message}</translation>
    </message>
    <message>
        <source>"{value}" is not a row of values</source>
        <translation>“{value}”不是一行数值</translation>
    </message>
    <message>
        <source>the publisher cuts its numbers off after {decimals} decimals</source>
        <translation>发布方将数值截断到 {decimals} 位小数</translation>
    </message>
    <message>
        <source>the publisher rounds its numbers to {decimals} decimals</source>
        <translation>发布方将数值舍入到 {decimals} 位小数</translation>
    </message>
    <message>
        <source>these are prices of the gas balance, not of electricity</source>
        <translation>这是天然气平衡价格，不是电力的</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: the price of a surplus (A04) was taken as the operator's buy price, that of a shortage (A05) as its sell price</source>
        <translation>盈余与短缺价格不同的时刻有 {count} 个：盈余价（A04）作为运营商买入价，短缺价（A05）作为卖出价</translation>
    </message>
    <message>
        <source>a surplus and a shortage have different prices at {count} times: as chosen, A04 was taken as the price of a shortage and A05 as that of a surplus</source>
        <translation>盈余与短缺价格不同的时刻有 {count} 个：按选择，A04 作为短缺价，A05 作为盈余价</translation>
    </message>
    <message>
        <source>"{value}" is not a document of balancing or of day-ahead prices</source>
        <translation>“{value}”不是平衡或日前价格文件</translation>
    </message>
    <message>
        <source>"{value}" is not a step of 15, 30 or 60 minutes</source>
        <translation>“{value}”不是 15、30 或 60 分钟的步长</translation>
    </message>
    <message>
        <source>the period "{value}" cannot be read</source>
        <translation>无法读取期间“{value}”</translation>
    </message>
    <message>
        <source>the position {value} lies outside its period</source>
        <translation>位置 {value} 在其期间之外</translation>
    </message>
    <message>
        <source>the demand of mFRR was taken as the total without aFRR</source>
        <translation>mFRR 需求取为总量减去 aFRR</translation>
    </message>
    <message>
        <source>a total cannot be used without the aFRR demand: import that report first, or both together</source>
        <translation>没有 aFRR 需求时不能使用总量：请先导入该报表，或一起导入</translation>
    </message>
    <message>
        <source>the case has no steps yet: import prices or energy first</source>
        <translation>算例还没有时段：请先导入价格或电量</translation>
    </message>
    <message>
        <source>steps whose total is less than the aFRR demand, left empty: {count}</source>
        <translation>总量小于 aFRR 需求而留空的时段：{count}</translation>
    </message>
    <message>
        <source>the column "{column}" brings what a column before it brings and was left out</source>
        <translation>“{column}”列与前面的列内容相同，已略去</translation>
    </message>
    <message>
        <source>{value} is not a share between 0 and 1</source>
        <translation>{value} 不是 0 到 1 之间的份额</translation>
    </message>
    <message>
        <source>the data are hourly: what quarter hours would cost cannot be said</source>
        <translation>数据为小时粒度：无法得知按 15 分钟结算的费用</translation>
    </message>
    <message>
        <source>{month}: without metered energy and a schedule on the same side there is no contract to deviate from</source>
        <translation>{month}：没有同方向的计量电量和计划，无合同电量可供考核偏差</translation>
    </message>
    <message>
        <source>{month}: the day-ahead price is not known in every period</source>
        <translation>{month}：并非每个时段都有日前价格</translation>
    </message>
    <message>
        <source>direction: against the sum of the parties ({count} steps)</source>
        <translation>方向：与各责任方合计相反（{count} 个时段）</translation>
    </message>
    <message>
        <source>reference price: the published imbalance price without the neutrality component ({count} values)</source>
        <translation>参考价：已公布的不平衡价格扣除中性分量（{count} 个值）</translation>
    </message>
    <message>
        <source>reference price: the price of regulation in its direction ({count} values)</source>
        <translation>参考价：同方向的调节价格（{count} 个值）</translation>
    </message>
    <message>
        <source>price of regulation: the reference price of its direction ({count} values)</source>
        <translation>调节价格：同方向的参考价（{count} 个值）</translation>
    </message>
    <message>
        <source>value of avoided activation: the day-ahead price ({count} values)</source>
        <translation>避免激活价值：日前价格（{count} 个值）</translation>
    </message>
    <message>
        <source>prices of an hour: the plain mean of its quarters ({count} values)</source>
        <translation>小时价格：其四个 15 分钟价格的算术平均（{count} 个值）</translation>
    </message>
    <message>
        <source>published prices belong to the rule in force and are left out</source>
        <translation>已公布价格属于现行规则，此处不用</translation>
    </message>
    <message>
        <source>fees: those on the first day of this rule</source>
        <translation>费用：取该规则首日有效的标准</translation>
    </message>
    <message>
        <source>fees of that country instead of one's own</source>
        <translation>以该国费用代替本国费用</translation>
    </message>
    <message>
        <source>the weekly fee is left out</source>
        <translation>未计周费</translation>
    </message>
    <message>
        <source>margins of 3 %, no fees</source>
        <translation>3 % 加减价，不计费用</translation>
    </message>
    <message>
        <source>every deviation counts as own initiative</source>
        <translation>所有偏差均按自身原因计</translation>
    </message>
    <message>
        <source>the price of balance energy stands in for that of the balancing market</source>
        <translation>以平衡电量价格代替平衡市场价格</translation>
    </message>
    <message>
        <source>a monthly assessment that comes beside the energy, not in its place</source>
        <translation>按月考核，是电费之外的费用，不代替电费</translation>
    </message>
    <message>
        <source>balance energy less day-ahead, monthly means, stands in for the spread of the monthly auction</source>
        <translation>以平衡电量与日前价格的月均价差代替月度竞价价差</translation>
    </message>
    <message>
        <source>the month's mean day-ahead price stands in for the clearing price</source>
        <translation>以当月日前均价代替月度出清价</translation>
    </message>
    <message>
        <source>10 % of the month's mean day-ahead price stands in for the compensation price</source>
        <translation>以当月日前均价的 10 % 代替补偿价格</translation>
    </message>
    <message>
        <source>{value} is too large: stay below 10^9</source>
        <translation>{value} 过大：不得超过 10^9</translation>
    </message>
    <message>
        <source>the factor {value} is below zero</source>
        <translation>系数 {value} 小于零</translation>
    </message>
    <message>
        <source>the last balance party stays</source>
        <translation>最后一个平衡责任方须保留</translation>
    </message>
    <message>
        <source>this balance party is not there any more</source>
        <translation>该平衡责任方已不存在</translation>
    </message>
    <message>
        <source>this fee is not there any more</source>
        <translation>该费用已不存在</translation>
    </message>
    <message>
        <source>give either one stack for all hours or one an hour</source>
        <translation>请给出一个适用于全部小时的供给曲线，或每小时一个</translation>
    </message>
    <message>
        <source>there are {count} entries, not one for each of {hours} hours</source>
        <translation>共有 {count} 项，而不是 {hours} 个小时各一项</translation>
    </message>
    <message>
        <source>{value} leaves a gap or an overlap: the block begins at {limit}</source>
        <translation>{value} 造成间隙或重叠：该段应从 {limit} 开始</translation>
    </message>
    <message>
        <source>{value} is not above the beginning of the block, {limit}</source>
        <translation>{value} 不高于该段起点 {limit}</translation>
    </message>
    <message>
        <source>{value} is below the price before it, {limit}</source>
        <translation>{value} 低于前面的价格 {limit}</translation>
    </message>
    <message>
        <source>{value} MW are above the stack, which ends at {end} MW; give a scarcity price to let it be</source>
        <translation>{value} 兆瓦超出供给曲线的终点 {end} 兆瓦；如需允许，请给出短缺价格</translation>
    </message>
    <message>
        <source>{value} is below an offer or a buyer at {price}</source>
        <translation>{value} 低于报价为 {price} 的售方或购方</translation>
    </message>
    <message>
        <source>the reduction ends with hour {hour}, after the last, {hours}</source>
        <translation>削减结束于第 {hour} 小时，晚于最后一小时 {hours}</translation>
    </message>
    <message>
        <source>{value} MW of reductions exceed the load of hour {hour}, {load} MW</source>
        <translation>削减 {value} 兆瓦超过第 {hour} 小时的负荷 {load} 兆瓦</translation>
    </message>
    <message>
        <source>{unserved} MW of the load is above the stack</source>
        <translation>负荷中有 {unserved} 兆瓦超出供给曲线</translation>
    </message>
    <message>
        <source>no period has a day-ahead price to compare the balance price with</source>
        <translation>没有任何时段有可供比较的日前价格</translation>
    </message>
    <message>
        <source>the settled price is larger than any energy price can be</source>
        <translation>结算价格超出任何电能价格的可能范围</translation>
    </message>
    <message>
        <source>the id {value} is used by an earlier entry of the list</source>
        <translation>标识 {value} 已被列表中前面的条目使用</translation>
    </message>
    <message>
        <source>give either q2 or q2_ratio, not both</source>
        <translation>q2 与 q2_ratio 只能给出其一</translation>
    </message>
    <message>
        <source>{value} puts the second point not above the first: it must be above {limit}</source>
        <translation>{value} 使第二点不高于第一点：须大于 {limit}</translation>
    </message>
    <message>
        <source>{value} is not below the price of the first point, {limit}</source>
        <translation>{value} 不低于第一点的价格 {limit}</translation>
    </message>
    <message>
        <source>{value} is not below 1</source>
        <translation>{value} 不小于 1</translation>
    </message>
    <message>
        <source>only a priced bid has the key "{key}"</source>
        <translation>只有报价申报才有键“{key}”</translation>
    </message>
    <message>
        <source>{asked} MW asked, {counted} MW count</source>
        <translation>申报 {asked} 兆瓦，计入 {counted} 兆瓦</translation>
    </message>
    <message>
        <source>the supply of zone {id} does not reach the first point of demand: the price is that of the first point</source>
        <translation>{id} 区的供给未达到需求第一点：价格取第一点的价格</translation>
    </message>
    <message>
        <source>the supply of zone {id} passes the second point of demand: the price is that of the second point</source>
        <translation>{id} 区的供给越过需求第二点：价格取第二点的价格</translation>
    </message>
    <message>
        <source>{value} is below {least}</source>
        <translation>{value}低于{least}</translation>
    </message>
    <message>
        <source>{value} is given twice</source>
        <translation>{value}重复给出</translation>
    </message>
    <message>
        <source>{value} is not above the entry before it</source>
        <translation>{value}不大于前一项</translation>
    </message>
    <message>
        <source>{value} is not in the list of the case</source>
        <translation>{value}不在算例的列表中</translation>
    </message>
    <message>
        <source>{mechanism} needs this price</source>
        <translation>{mechanism}需要此价格</translation>
    </message>
    <message>
        <source>the price of no mechanism is given</source>
        <translation>没有给出任何机制的价格</translation>
    </message>
    <message>
        <source>{mechanism} has no counted share for {value} hours</source>
        <translation>{mechanism}没有{value}小时的计入系数</translation>
    </message>
    <message>
        <source>give either a fall of the price or a zone</source>
        <translation>请给出价格降幅或价区之一</translation>
    </message>
    <message>
        <source>the search begins after its last hour</source>
        <translation>搜索的起始小时晚于最后小时</translation>
    </message>
    <message>
        <source>hour {value} is past hour {hours} of a profile</source>
        <translation>第{value}小时超出曲线的第{hours}小时</translation>
    </message>
    <message>
        <source>{value} hours do not fit the {hours} hours of the search</source>
        <translation>{value}小时放不进{hours}小时的搜索区间</translation>
    </message>
    <message>
        <source>{value} is above the load of {load} MW in an hour of the search</source>
        <translation>{value}高于搜索区间内某小时的负荷{load}兆瓦</translation>
    </message>
    <message>
        <source>an event of {value} hours ends after hour 24</source>
        <translation>持续{value}小时的事件在第24小时之后结束</translation>
    </message>
    <message>
        <source>{value} is not after every day of the history</source>
        <translation>{value}不晚于全部历史日</translation>
    </message>
    <message>
        <source>hour {value} belongs to the event</source>
        <translation>第{value}小时属于事件时段</translation>
    </message>
    <message>
        <source>{value} days are asked for, {left} are left</source>
        <translation>需要{value}天，只剩{left}天</translation>
    </message>
    <message>
        <source>{y} days less {x} is not an even number</source>
        <translation>{y}天减去{x}不是偶数</translation>
    </message>
    <message>
        <source>an adjustment needs hours to adjust by</source>
        <translation>修正需要修正时段</translation>
    </message>
    <message>
        <source>the day has not all the hours that {method} looks at</source>
        <translation>当日缺少{method}所用的小时</translation>
    </message>
    <message>
        <source>the pilot's cap of {cap} MW binds</source>
        <translation>试点上限{cap}兆瓦起约束作用</translation>
    </message>
    <message>
        <source>a price per MW of peak holds the reserve already: {value} is not applied</source>
        <translation>按峰荷每兆瓦计的价格已含备用：不再乘以{value}</translation>
    </message>
    <message>
        <source>a delivered share of {value} counts as 1: more is not paid</source>
        <translation>履约比例{value}按1计：超出部分不付费</translation>
    </message>
    <message>
        <source>a month has more days that meet the criterion than the {limit} events that may be called</source>
        <translation>某月满足判据的天数多于可调用的{limit}次</translation>
    </message>
    <message>
        <source>the error of {rrmse} is not below the limit of {limit}</source>
        <translation>误差{rrmse}不低于限值{limit}</translation>
    </message>
    <message>
        <source>this price zone is not there any more</source>
        <translation>该价区已不存在</translation>
    </message>
    <message>
        <source>this bid is not there any more</source>
        <translation>该申报已不存在</translation>
    </message>
    <message>
        <source>this company is not there any more</source>
        <translation>该公司已不存在</translation>
    </message>
    <message>
        <source>the last bid of a zone stays</source>
        <translation>价区的最后一个申报须保留</translation>
    </message>
    <message>
        <source>{value} is no number of months from 1 to 12</source>
        <translation>{value} 不是 1 到 12 的月数</translation>
    </message>
    <message>
        <source>what was copied holds no table of bids: copy rows with an id, a kind, a price and a volume</source>
        <translation>复制内容中没有申报表：请复制含名称、类型、价格和容量的行</translation>
    </message>
    <message>
        <source>the columns cannot be told apart: head them id, kind, price, volume</source>
        <translation>无法区分各列：请以“名称、类型、价格、容量”为列标题</translation>
    </message>
    <message>
        <source>line {line}: {value} is no number</source>
        <translation>第 {line} 行：{value} 不是数字</translation>
    </message>
    <message>
        <source>line {line}: {value} is no kind of bid (must, forced, price-taker, priced)</source>
        <translation>第 {line} 行：{value} 不是申报类型（必购、必开、价格接受、报价）</translation>
    </message>
    <message>
        <source>line {line}: a priced bid needs a price</source>
        <translation>第 {line} 行：报价申报需要价格</translation>
    </message>
    <message>
        <source>this hour is not there any more</source>
        <translation>该小时已不存在</translation>
    </message>
    <message>
        <source>{value} is not a whole number of 1 or more</source>
        <translation>{value} 不是大于等于 1 的整数</translation>
    </message>
    <message>
        <source>a line has {count} columns, too few for this list</source>
        <translation>一行只有 {count} 列，不足以填入该表</translation>
    </message>
    <message>
        <source>choose the group whose profile is pasted</source>
        <translation>请选择要粘贴曲线的集团</translation>
    </message>
    <message>
        <source>the book has no orders of those who should learn</source>
        <translation>订单簿中没有应当学习的一方的申报</translation>
    </message>
    <message>
        <source>the highest price to try, {value}, is not above the lowest, {minimum}</source>
        <translation>尝试的最高价 {value} 不高于最低价 {minimum}</translation>
    </message>
    <message>
        <source>nothing is chosen: there is nothing to try</source>
        <translation>未作选择：没有可试的内容</translation>
    </message>
    <message>
        <source>{value} is no auction format of this market</source>
        <translation>{value} 不是该市场的拍卖方式</translation>
    </message>
    <message>
        <source>{value} has no sell orders in the book</source>
        <translation>{value} 在订单簿中没有卖方申报</translation>
    </message>
    <message>
        <source>a step of {value} gives more than {maximum} points: choose a larger one</source>
        <translation>步长 {value} 得到的点超过 {maximum} 个：请取更大的步长</translation>
    </message>
    <message>
        <source>{format}, {learner}: did not settle. The bidders could still gain {loss} % of what buyers pay, the price still moves by {drift} %. The last rounds came to {price} ± {half} ({seeds} seeds), which is no equilibrium price</source>
        <translation>{format}，{learner}：未稳定。竞价者改变报价仍可多得买方支付额的 {loss} %，价格仍变动 {drift} %。最后若干轮为 {price} ± {half}（{seeds} 个种子），并非均衡价格</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds); nobody could gain more than a little ({loss} % of what buyers pay) by other bids</source>
        <translation>{format}，{learner}：稳定在 {price} ± {half}（{seeds} 个种子）；改变报价只能多得很少（买方支付额的 {loss} %）</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), near the closed form's {theory}; the bidders could still gain {loss} % of what buyers pay</source>
        <translation>{format}，{learner}：稳定在 {price} ± {half}（{seeds} 个种子），接近解析解 {theory}；竞价者改变报价仍可多得买方支付额的 {loss} %</translation>
    </message>
    <message>
        <source>{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), away from the closed form's {theory}: there may be other equilibria, or the grid is too coarse</source>
        <translation>{format}，{learner}：稳定在 {price} ± {half}（{seeds} 个种子），偏离解析解 {theory}：可能存在其他均衡，或价格网格过粗</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper for buyers than {dearer} by {difference} ± {half} a unit in these runs ({seeds} seeds)</source>
        <translation>{learner}：在这些模拟中，对买方而言 {cheaper} 比 {dearer} 每单位便宜 {difference} ± {half}（{seeds} 个种子）</translation>
    </message>
    <message>
        <source>{learner}: {cheaper} was cheaper than {dearer} by {difference} ± {half} a unit in the last rounds ({seeds} seeds), but not all runs had settled: longer runs may turn it round</source>
        <translation>{learner}：最后若干轮中 {cheaper} 比 {dearer} 每单位便宜 {difference} ± {half}（{seeds} 个种子），但并非所有模拟都已稳定：更长的模拟可能得出相反结果</translation>
    </message>
    <message>
        <source>{learner}: these runs do not tell {cheaper} from {dearer}: the difference of {difference} ± {half} a unit may be chance ({seeds} seeds)</source>
        <translation>{learner}：这些模拟分不出 {cheaper} 与 {dearer}：每单位 {difference} ± {half} 的差异可能出于偶然（{seeds} 个种子）</translation>
    </message>
    <message>
        <source>{learner}: one seed says nothing of chance; {cheaper} and {dearer} differ by {difference} a unit</source>
        <translation>{learner}：单个种子说明不了偶然性；{cheaper} 与 {dearer} 每单位相差 {difference}</translation>
    </message>
    <message>
        <source>the scheme {value} is named twice</source>
        <translation>方案 {value} 重复出现</translation>
    </message>
    <message>
        <source>the scheme {value} needs the key "{key}"</source>
        <translation>方案 {value} 需要键“{key}”</translation>
    </message>
    <message>
        <source>the period {value} began earlier: its intervals must stand together</source>
        <translation>周期 {value} 已在前面开始：其时段必须相连</translation>
    </message>
    <message>
        <source>net metering needs one retail price within a period: {value} differs from {first}</source>
        <translation>净计量要求同一周期内零售价一致：{value} 与 {first} 不同</translation>
    </message>
    <message>
        <source>the mechanism's volume {volume} is above the exports {exports}</source>
        <translation>机制电量 {volume} 超过上网电量 {exports}</translation>
    </message>
    <message>
        <source>the exports {exports} stay below the smallest lot {lot}: nothing is paid for them</source>
        <translation>上网电量 {exports} 低于最小申报量 {lot}：不予支付</translation>
    </message>
    <message>
        <source>the meter has no value for an hour of the event day: choose a whole day</source>
        <translation>响应日缺少某小时的计量值：请选择数据完整的日期</translation>
    </message>
    <message>
        <source>{value} kWh is below zero: the meter has no load</source>
        <translation>{value} kWh 小于零：不是用电负荷</translation>
    </message>
    <message>
        <source>{value} kWh in an hour is more than a site can use</source>
        <translation>一小时 {value} kWh 超出用户可能的用电量</translation>
    </message>
    <message>
        <source>the meter has no whole day before the event to compare with</source>
        <translation>响应日之前没有可供比较的完整日数据</translation>
    </message>
    <message>
        <source>{day} is not in the history any more</source>
        <translation>历史数据中已没有 {day}</translation>
    </message>
    <message>
        <source>no consumer of the document has hourly meter data</source>
        <translation>文档中没有用户具有小时计量数据</translation>
    </message>
    <message>
        <source>the study has no metered site</source>
        <translation>研究中没有计量用户</translation>
    </message>
    <message>
        <source>the method is not there any more</source>
        <translation>该方法已不存在</translation>
    </message>
    <message>
        <source>the last method stays</source>
        <translation>最后一种方法须保留</translation>
    </message>
    <message>
        <source>a company needs a name</source>
        <translation>公司须有名称</translation>
    </message>
    <message>
        <source>another company is called {value} already</source>
        <translation>已有名为“{value}”的公司</translation>
    </message>
    <message>
        <source>{value} MW is below zero</source>
        <translation>{value} MW 小于零</translation>
    </message>
    <message>
        <source>the company is not there any more</source>
        <translation>该公司已不存在</translation>
    </message>
    <message>
        <source>this depth or duration is not there any more</source>
        <translation>该深度或时长已不存在</translation>
    </message>
    <message>
        <source>the last mechanism stays</source>
        <translation>最后一个机制不可移除</translation>
    </message>
    <message>
        <source>the list has {count} entries instead of two</source>
        <translation>列表有 {count} 项，应为两项</translation>
    </message>
    <message>
        <source>the price cap {value} is not above the highest cost, {cost}</source>
        <translation>价格上限 {value} 不高于最高成本 {cost}</translation>
    </message>
    <message>
        <source>the demand {value} is above the capacity of all firms, {capacity}</source>
        <translation>需求 {value} 超过全部厂商的容量 {capacity}</translation>
    </message>
    <message>
        <source>the demand {value} does not lie between the larger capacity, {minimum}, and both together, {maximum}</source>
        <translation>需求 {value} 不在较大容量 {minimum} 与两者之和 {maximum} 之间</translation>
    </message>
    <message>
        <source>the model {value} has a closed form only: its firms cannot play rounds</source>
        <translation>模型 {value} 只有解析解：其厂商不能逐轮博弈</translation>
    </message>
    <message>
        <source>together {value} is exported, less than a step of the book ({step})</source>
        <translation>合计上网{value}，不足报价簿的一个电量步长（{step}）</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>round</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>whole part</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>largest of</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>smallest of</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>number of</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>decimal logarithm</source>
        <translation>常用对数</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>typical value</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>from memory, not verified</source>
        <translation>凭记忆，未核实</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算得出</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>buys net in both markets</source>
        <translation>两个市场均为净买方</translation>
    </message>
    <message>
        <source>sells net in both markets</source>
        <translation>两个市场均为净卖方</translation>
    </message>
    <message>
        <source>buys capacity net, sells energy net</source>
        <translation>容量净买方、电量净卖方</translation>
    </message>
    <message>
        <source>sells capacity net, buys energy net</source>
        <translation>容量净卖方、电量净买方</translation>
    </message>
    <message>
        <source>buys capacity net</source>
        <translation>容量净买方</translation>
    </message>
    <message>
        <source>buys energy net</source>
        <translation>电量净买方</translation>
    </message>
    <message>
        <source>sells capacity net</source>
        <translation>容量净卖方</translation>
    </message>
    <message>
        <source>sells energy net</source>
        <translation>电量净卖方</translation>
    </message>
    <message>
        <source>gains</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>受益</translation>
    </message>
    <message>
        <source>loses</source>
        <extracomment>What the fall of prices does to a company</extracomment>
        <translation>受损</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so the fall of the auction's price helps it: %2 a year.</source>
        <extracomment>%1 "1 330.8 MW", %2 "+3.75 mln RUB"</extracomment>
        <translation>容量：集团净买入 %1，因此容量拍卖价格下降对其有利：每年 %2。</translation>
    </message>
    <message>
        <source>Capacity: the group buys %1 net, so a fall would help it.</source>
        <translation>容量：集团净买入 %1，价格下降将对其有利。</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so the fall of the auction's price hurts it: %2 a year.</source>
        <translation>容量：集团净卖出 %1，因此容量拍卖价格下降对其不利：每年 %2。</translation>
    </message>
    <message>
        <source>Capacity: the group sells %1 net, so a fall would hurt it.</source>
        <translation>容量：集团净卖出 %1，价格下降将对其不利。</translation>
    </message>
    <message>
        <source>Capacity: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>容量：集团买卖相等，价格对其没有影响。</translation>
    </message>
    <message>
        <source>Capacity: the group neither buys nor sells in the auction.</source>
        <translation>容量：集团在容量拍卖中既不买也不卖。</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so the fall of the day-ahead price helps it: %2 a year.</source>
        <translation>电量：集团每小时净买入 %1，因此日前价格下降对其有利：每年 %2。</translation>
    </message>
    <message>
        <source>Energy: the group buys %1 net in an hour, so a fall would help it.</source>
        <translation>电量：集团每小时净买入 %1，价格下降将对其有利。</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so the fall of the day-ahead price hurts it: %2 a year.</source>
        <translation>电量：集团每小时净卖出 %1，因此日前价格下降对其不利：每年 %2。</translation>
    </message>
    <message>
        <source>Energy: the group sells %1 net in an hour, so a fall would hurt it.</source>
        <translation>电量：集团每小时净卖出 %1，价格下降将对其不利。</translation>
    </message>
    <message>
        <source>Energy: the group sells as much as it buys, so the price does not matter to it.</source>
        <translation>电量：集团买卖相等，价格对其没有影响。</translation>
    </message>
    <message>
        <source>Energy: the group neither buys nor sells day-ahead.</source>
        <translation>电量：集团在日前市场既不买也不卖。</translation>
    </message>
    <message>
        <source>A fall of the capacity price helps as long as the group sells less than %1 of capacity.</source>
        <translation>只要集团售出容量少于 %1，容量价格下降就有利。</translation>
    </message>
    <message>
        <source>A fall of the day-ahead price helps as long as it sells less than %1 in an hour.</source>
        <translation>只要每小时售出少于 %1，日前价格下降就有利。</translation>
    </message>
    <message>
        <source>The losses on capacity sold would reach the whole net of the year at %1.</source>
        <translation>若售出容量达到 %1，损失将抵消全年净收益。</translation>
    </message>
    <message>
        <source>The losses on energy sold would reach it at %1 in an hour.</source>
        <translation>若每小时售出电力达到 %1，亦然。</translation>
    </message>
    <message>
        <source>generates on the retail market only: nothing changes</source>
        <translation>仅在零售市场发电：无变化</translation>
    </message>
    <message>
        <source>takes no part in the markets</source>
        <translation>未参与市场</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 "buys net in both markets", %2 "gains"</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No company yet: add those that buy and sell electricity together.</source>
        <translation>尚无公司：请添加共同买卖电力的公司。</translation>
    </message>
    <message>
        <source>Net positions of the group</source>
        <translation>集团净头寸</translation>
    </message>
    <message>
        <source>%1: no price falls, so nobody gains or loses by it</source>
        <translation>%1：价格不下降，无人受益或受损</translation>
    </message>
    <message>
        <source>%1: the group gains %2 a year when prices fall</source>
        <translation>%1：价格下降时集团每年受益 %2</translation>
    </message>
    <message>
        <source>%1: the group loses %2 a year when prices fall</source>
        <translation>%1：价格下降时集团每年损失 %2</translation>
    </message>
    <message>
        <source>%1: gains and losses of the group even out</source>
        <translation>%1：集团的得失相互抵消</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>Mean load of the event's hours: %1.</source>
        <translation>响应时段平均负荷：%1。</translation>
    </message>
    <message>
        <source>Whole days before it: %1, of the same kind: %2.</source>
        <translation>此前完整日：%1 天，同类型：%2 天。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with missing hours are left out.</source>
        <translation>
            <numerusform>已剔除 %n 个缺小时数据的日期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incentive</name>
    <message>
        <source>Cost of a deliberate deviation</source>
        <translation>故意偏差的成本</translation>
    </message>
    <message>
        <source>Deliberate deviation</source>
        <translation>故意偏差</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>价差比例</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>单一价格</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>双价格</translation>
    </message>
    <message>
        <source>%1 of the spread</source>
        <translation>%1 的价差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A point of a chart: %1 a price rule, %2 the cost above day-ahead</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>IncentiveText</name>
    <message>
        <source>none</source>
        <extracomment>No deliberate deviation</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>多头 %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>空头 %1</translation>
    </message>
    <message>
        <source>%1 with the direction</source>
        <translation>顺方向 %1</translation>
    </message>
    <message>
        <source>%1 against the direction</source>
        <translation>逆方向 %1</translation>
    </message>
    <message>
        <source>At one price deviating on purpose pays: %1 of bias save %2, and there is no end.</source>
        <translation>单一价格下故意偏差有利可图：%1 的偏差节省 %2，且没有止境。</translation>
    </message>
    <message>
        <source>With %1 of the spread deviating on purpose still pays: %2 of bias save %3, and there is no end.</source>
        <translation>在 %1 的价差下故意偏差仍有利可图：%2 的偏差节省 %3，且没有止境。</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: speculation is over; %1 of bias only make up for errors that lean, a better forecast saves the same %2.</source>
        <translation>平衡电量是本小时最贵的电能：投机终止；%1 的偏差只是弥补偏向一边的误差，更好的预测同样能节省 %2。</translation>
    </message>
    <message>
        <source>Speculation has an end: %1 of bias make up for the party's own errors and save %2; more would cost.</source>
        <translation>投机已有止境：%1 的偏差弥补自身误差并节省 %2；再多则要付费。</translation>
    </message>
    <message>
        <source>Balance energy is the dearest energy of the hour: the honest plan is the cheapest, and nobody is paid for a deviation.</source>
        <translation>平衡电量是本小时最贵的电能：如实计划最便宜，偏差得不到任何报酬。</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest: every MWh of deliberate deviation costs.</source>
        <translation>如实计划最便宜：每兆瓦时故意偏差都要付出成本。</translation>
    </message>
    <message>
        <source>Prices do not react to the party's bias, and the other parties plan as they did.</source>
        <translation>价格不因该方的偏差而变化，其他方照旧计划。</translation>
    </message>
    <message>
        <source>Between one price and two: sold at price + share × (dearest energy − price), bought at price − share × (price − cheapest energy) of the same period.</source>
        <translation>单一价格与双价格之间：售价 = 价格 + 比例 ×（最贵电能 − 价格），购价 = 价格 − 比例 ×（价格 − 最便宜电能），均为同一时段。</translation>
    </message>
    <message>
        <source>The bias is bought or sold ahead at the day-ahead price; fees are left out.</source>
        <translation>偏差电量按日前价预先买入或卖出；不计费用。</translation>
    </message>
    <message>
        <source>All periods of the document count, whatever month is in view.</source>
        <translation>计入文档的全部时段，与所显示的月份无关。</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions: as often as they were those of the period before.</source>
        <translation>该方能预判 %1 的方向：即与前一时段相同的比例。</translation>
    </message>
    <message>
        <source>The party foresees %1 of the directions.</source>
        <translation>该方能预判 %1 的方向。</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a day-ahead price are left out.</source>
        <translation>
            <numerusform>略去 %n 个没有日前价格的时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best deliberate deviation</source>
        <translation>最优故意偏差</translation>
    </message>
    <message>
        <source>saves %1, and more with every MWh</source>
        <translation>节省 %1，每多一兆瓦时更多</translation>
    </message>
    <message>
        <source>saves %1; the party's own errors lean</source>
        <translation>节省 %1；自身误差偏向一边</translation>
    </message>
    <message>
        <source>planning honestly costs %1 above day-ahead</source>
        <translation>如实计划比日前价多付 %1</translation>
    </message>
    <message>
        <source>Speculation ends at</source>
        <translation>投机终止于</translation>
    </message>
    <message>
        <source>of the spread: it never pays here</source>
        <translation>的价差：此处从不划算</translation>
    </message>
    <message>
        <source>of the spread; the honest plan is best from %1 on</source>
        <translation>的价差；自 %1 起如实计划最优</translation>
    </message>
    <message>
        <source>of the spread; after that a bias only makes up for own errors</source>
        <translation>的价差；此后偏差仅弥补自身误差</translation>
    </message>
    <message>
        <source>Who helped the system</source>
        <translation>谁帮助了系统</translation>
    </message>
    <message numerus="yes">
        <source>earned above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>在帮助系统的 %n 个时段比日前价多得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid above day-ahead in %n period(s) that it eased</source>
        <translation>
            <numerusform>在帮助系统的 %n 个时段比日前价多付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither earned nor paid in %n period(s) that it eased</source>
        <translation>
            <numerusform>在帮助系统的 %n 个时段不赚不付</numerusform>
        </translation>
    </message>
    <message>
        <source>The spread leaves to the operator</source>
        <translation>价差留给运营商</translation>
    </message>
    <message>
        <source>to give back, as it must earn nothing: %1 for a MWh of imbalance</source>
        <translation>须返还，因其不得盈利：每兆瓦时不平衡 %1</translation>
    </message>
    <message>
        <source>Who pays at a negative price</source>
        <translation>负电价下谁付款</translation>
    </message>
    <message>
        <source>no period of the party has one</source>
        <translation>该方没有这样的时段</translation>
    </message>
    <message numerus="yes">
        <source>the party is paid to take its deficit in %n period(s)</source>
        <translation>
            <numerusform>在 %n 个时段该方因缺额获得付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the party pays for its surplus in %n period(s); a deficit is paid</source>
        <translation>
            <numerusform>在 %n 个时段该方为盈余付款；缺额则获付款</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters of an hour against the hour</source>
        <translation>一刻钟与一小时</translation>
    </message>
    <message>
        <source>more to pay for energy in the whole span, without fees: %1 by quarters, %2 by the hour, where they net out</source>
        <translation>整个期间电费多付（不含费用）：按一刻钟 %1，按小时 %2（小时内相互抵消）</translation>
    </message>
</context>
<context>
    <name>InputTexts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Where a number comes from: %1 how sure that is, %2 the source</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>InvoiceReport</name>
    <message>
        <source>Statement of Differences on an Invoice</source>
        <translation>账单差异说明</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>不含税合计</translation>
    </message>
    <message>
        <source>Invoice, %1</source>
        <extracomment>Name of a table: %1 is a month</extracomment>
        <translation>账单，%1</translation>
    </message>
    <message>
        <source>Line of the invoice</source>
        <translation>账单行</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>对应项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity billed</source>
        <translation>账单数量</translation>
    </message>
    <message>
        <source>Quantity expected</source>
        <translation>应计数量</translation>
    </message>
    <message>
        <source>Price billed</source>
        <translation>账单价格</translation>
    </message>
    <message>
        <source>Price expected</source>
        <translation>应计价格</translation>
    </message>
    <message>
        <source>Amount billed</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Amount expected</source>
        <translation>应计金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Suspected cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>价格类别</translation>
    </message>
    <message>
        <source>We compared your invoice with the metered volumes and the published prices of the month under the rules of the retail market. The lines below do not agree with them. Please check them, correct the invoice, or explain the figures by their calculation.</source>
        <translation>我们按零售市场规则，将贵方账单与计量电量和当月公布的价格进行了核对。以下各行与之不符。请予核查，更正账单，或提供计算说明。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异之处</translation>
    </message>
    <message>
        <source>Suspected cause: %1.</source>
        <translation>可能原因：%1。</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>完整核对</translation>
    </message>
    <message>
        <source>How the differences came about</source>
        <translation>差额如何得出</translation>
    </message>
    <message>
        <source>%1: billed %2</source>
        <extracomment>%1 what was found, %2 an amount</extracomment>
        <translation>%1：账单 %2</translation>
    </message>
    <message>
        <source>%1: billed %2, expected %3, difference %4</source>
        <extracomment>%1 what was found, %2 to %4 amounts</extracomment>
        <translation>%1：账单 %2，应计 %3，差额 %4</translation>
    </message>
</context>
<context>
    <name>LabCurves</name>
    <message>
        <source>%1: closed form</source>
        <extracomment>The line of a chart: %1 an auction format</extracomment>
        <translation>%1：解析解</translation>
    </message>
    <message>
        <source>Price bid</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Share of bids at or below the price, %</source>
        <translation>报价不高于该价的比例，%</translation>
    </message>
    <message>
        <source>Quantity sold by all</source>
        <translation>全部售出量</translation>
    </message>
    <message>
        <source>Mean price offered</source>
        <translation>平均报价</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a chart: %1 what it shows, %2 a way of learning</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rounds played</source>
        <translation>已进行轮数</translation>
    </message>
    <message>
        <source>What is bid</source>
        <translation>报价分布</translation>
    </message>
    <message>
        <source>A book of orders has no closed form here: its bids stand alone.</source>
        <translation>申报簿在此没有解析解：只显示报价本身。</translation>
    </message>
    <message>
        <source>Demand is uncertain: each unit is offered at a price of its own. Bands are 95 % over seeds.</source>
        <translation>需求不确定：每一单位各有其报价。色带为各随机种子的 95 % 区间。</translation>
    </message>
    <message>
        <source>Under one price theory names no distribution of bids, only the price; bands are 95 % over seeds.</source>
        <translation>统一价格下理论只给出价格，不给出报价分布；色带为各随机种子的 95 % 区间。</translation>
    </message>
</context>
<context>
    <name>LabEvidence</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>, estimated by drawing combinations of the others' bids</source>
        <translation>，由随机抽取其他人的报价组合估计</translation>
    </message>
    <message>
        <source>one seed: nothing is known of the spread</source>
        <translation>仅一个种子：无从得知离散程度</translation>
    </message>
    <message numerus="yes">
        <source>± %1 at 95 %, Student's t over %n seed(s)</source>
        <translation>
            <numerusform>± %1（95 %，学生 t 分布，%n 个种子）</numerusform>
        </translation>
    </message>
    <message>
        <source>settled when no run is above %1 here nor above %2 in its drift</source>
        <translation>若每次运行此值不超过 %1 且漂移不超过 %2，则视为稳定</translation>
    </message>
</context>
<context>
    <name>LabPanel</name>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
</context>
<context>
    <name>LabReport</name>
    <message>
        <source>Strategy lab: %1</source>
        <translation>策略实验室：%1</translation>
    </message>
    <message>
        <source>The document has other settings now: these runs are of the settings below.</source>
        <translation>文档现在的设置已不同：这些运行采用下列设置。</translation>
    </message>
    <message>
        <source>Formats and learners</source>
        <translation>拍卖方式与学习者</translation>
    </message>
    <message>
        <source>What the runs show</source>
        <translation>运行表明</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>博弈</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>拍卖方式</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Prices to try</source>
        <translation>可尝试的价格</translation>
    </message>
    <message>
        <source>How the numbers came about</source>
        <translation>数字的由来</translation>
    </message>
</context>
<context>
    <name>LabTable</name>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未稳定</translation>
    </message>
    <message>
        <source>The bidders could still gain by other bids, or the price still moves: no equilibrium</source>
        <translation>竞价者改变报价仍可获益，或价格仍在变动：不是均衡</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>拍卖方式</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Mean over all rounds, with the 95 % band over seeds</source>
        <translation>全部轮次的平均值，附各种子的 95 % 区间</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>末期价格</translation>
    </message>
    <message>
        <source>Mean over the last tenth of the rounds</source>
        <translation>最后十分之一轮次的平均值</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>解析解</translation>
    </message>
    <message>
        <source>The average price of theory</source>
        <translation>理论平均价</translation>
    </message>
    <message>
        <source>Paid a round</source>
        <translation>每轮支付</translation>
    </message>
    <message>
        <source>Efficiency, %</source>
        <translation>效率，%</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Spread of the offers of a round</source>
        <translation>一轮报价的离散</translation>
    </message>
    <message>
        <source>Exploitability, %</source>
        <translation>可利用度，%</translation>
    </message>
    <message>
        <source>What the bidders could still gain by their best other bids, as a share of what buyers pay</source>
        <translation>竞价者改用最佳其他报价还能多赚的部分，占买方支付的比例</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>是否稳定</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drift, %</source>
        <translation>漂移，%</translation>
    </message>
    <message>
        <source>How far the price of the last tenth of the rounds lies from the tenth before</source>
        <translation>最后十分之一轮次的价格与前十分之一的差距</translation>
    </message>
    <message>
        <source>What theory says</source>
        <translation>理论结论</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>LabText</name>
    <message>
        <source>The book of orders of this document</source>
        <translation>本文档的申报簿</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A cell of an experiment: %1 an auction format, %2 a way of learning</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Price paid per unit</source>
        <translation>单位支付价格</translation>
    </message>
    <message>
        <source>Payment a round</source>
        <translation>每轮支付</translation>
    </message>
    <message>
        <source>Efficiency, %</source>
        <translation>效率，%</translation>
    </message>
    <message>
        <source>Dispersion of the offers</source>
        <translation>报价离散度</translation>
    </message>
    <message>
        <source>Every combination of format and learner settled.</source>
        <translation>每种拍卖方式与学习者的组合都已稳定。</translation>
    </message>
    <message>
        <source>Not settled, so that their prices are no equilibrium prices: %1.</source>
        <extracomment>%1 a list of combinations such as "Pay-as-bid, Q-learning"</extracomment>
        <translation>未稳定，其价格不是均衡价格：%1。</translation>
    </message>
    <message>
        <source>Simulated rounds of a model: nothing is official.</source>
        <translation>模型的模拟轮次：均非官方数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n 种拍卖方式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n 种学习者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 rounds each</source>
        <extracomment>Follows "2 formats × 3 learners × 10 seeds"; %1 a number of rounds</extracomment>
        <translation>，每次 %1 轮</translation>
    </message>
</context>
<context>
    <name>LabWorkbook</name>
    <message>
        <source>Format</source>
        <translation>拍卖方式</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Bands over seeds</source>
        <translation>各种子的区间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Low end, 95 %</source>
        <translation>下限，95 %</translation>
    </message>
    <message>
        <source>High end, 95 %</source>
        <translation>上限，95 %</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of the last tenth</source>
        <translation>最后十分之一的价格</translation>
    </message>
    <message>
        <source>Paid a round</source>
        <translation>每轮支付</translation>
    </message>
    <message>
        <source>Efficiency, a share</source>
        <translation>效率（比例）</translation>
    </message>
    <message>
        <source>Dispersion</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Exploitability, a share</source>
        <translation>可利用度（比例）</translation>
    </message>
    <message>
        <source>Drift, a share</source>
        <translation>漂移（比例）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Rounds played</source>
        <translation>已进行轮数</translation>
    </message>
    <message>
        <source>Bidders of the runs</source>
        <translation>各次运行的竞价者</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>竞价者</translation>
    </message>
    <message>
        <source>Mean price bid</source>
        <translation>平均报价</translation>
    </message>
    <message>
        <source>Profit a round</source>
        <translation>每轮利润</translation>
    </message>
    <message>
        <source>Could gain a round</source>
        <translation>每轮还可多赚</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the runs show</source>
        <translation>运行表明</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>change of a price</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>change of a quantity</source>
        <translation>修改电量</translation>
    </message>
    <message>
        <source>drag of an order</source>
        <translation>拖动申报</translation>
    </message>
    <message>
        <source>change of an id</source>
        <translation>修改编号</translation>
    </message>
    <message>
        <source>change of a participant</source>
        <translation>修改市场主体</translation>
    </message>
    <message>
        <source>change of a side</source>
        <translation>修改方向</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>新增申报</translation>
    </message>
    <message>
        <source>removal of orders</source>
        <translation>删除申报</translation>
    </message>
    <message>
        <source>copies of orders</source>
        <translation>复制申报</translation>
    </message>
    <message>
        <source>split of an order</source>
        <translation>拆分申报</translation>
    </message>
    <message>
        <source>merge of orders</source>
        <translation>合并申报</translation>
    </message>
    <message>
        <source>change of options</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <source>choice of rules</source>
        <translation>选择规则</translation>
    </message>
    <message>
        <source>another book</source>
        <translation>更换申报簿</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Uniform price</source>
        <translation>统一出清</translation>
    </message>
    <message>
        <source>All trade at one price, taken from the margin of the two ladders</source>
        <translation>所有成交均按同一价格，由两侧排序的边际确定</translation>
    </message>
    <message>
        <source>Pay as bid</source>
        <translation>按报价结算</translation>
    </message>
    <message>
        <source>Everybody trades at the declared price; the operator keeps the difference</source>
        <translation>各方按申报价成交；差额由交易机构留存</translation>
    </message>
    <message>
        <source>Crossing point</source>
        <translation>交叉点</translation>
    </message>
    <message>
        <source>The price of the level that is served in part; the middle where there is none</source>
        <translation>部分成交价位的价格；若无则取中间值</translation>
    </message>
    <message>
        <source>Mean of the last pair</source>
        <translation>最后一对的平均值</translation>
    </message>
    <message>
        <source>Halfway between the last buyer and the last seller that traded</source>
        <translation>最后成交的购方与售方价格的中间</translation>
    </message>
    <message>
        <source>Last accepted offer</source>
        <translation>最后中标的售方报价</translation>
    </message>
    <message>
        <source>The price of the last seller that traded</source>
        <translation>最后成交售方的价格</translation>
    </message>
    <message>
        <source>Last accepted bid</source>
        <translation>最后中标的购方报价</translation>
    </message>
    <message>
        <source>The price of the last buyer that traded</source>
        <translation>最后成交购方的价格</translation>
    </message>
    <message>
        <source>First rejected offer</source>
        <translation>首个未中标的售方报价</translation>
    </message>
    <message>
        <source>The highest price that supports the volume</source>
        <translation>支持该成交量的最高价格</translation>
    </message>
    <message>
        <source>First rejected bid</source>
        <translation>首个未中标的购方报价</translation>
    </message>
    <message>
        <source>The lowest price that supports the volume</source>
        <translation>支持该成交量的最低价格</translation>
    </message>
    <message>
        <source>Split the difference</source>
        <translation>价差均分</translation>
    </message>
    <message>
        <source>The middle of the prices that support the volume</source>
        <translation>支持该成交量的价格区间中点</translation>
    </message>
    <message>
        <source>Marginal seller</source>
        <extracomment>How the curves of supply and demand meet</extracomment>
        <translation>边际售方</translation>
    </message>
    <message>
        <source>Marginal buyer</source>
        <translation>边际购方</translation>
    </message>
    <message>
        <source>Exact quantity match at one price</source>
        <translation>电量恰好相等，价格唯一</translation>
    </message>
    <message>
        <source>Exact quantity match with a price gap</source>
        <translation>电量恰好相等，存在价格区间</translation>
    </message>
    <message>
        <source>Scarcity: every offer is used up</source>
        <translation>供不应求：全部售方报价用尽</translation>
    </message>
    <message>
        <source>Surplus: every bid is served</source>
        <translation>供过于求：全部购方需求满足</translation>
    </message>
    <message>
        <source>Stopped by the volume cap</source>
        <translation>因规模上限而停止</translation>
    </message>
    <message>
        <source>No crossing</source>
        <translation>曲线不相交</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>last buyer's price</source>
        <translation>最后购方价格</translation>
    </message>
    <message>
        <source>last seller's price</source>
        <translation>最后售方价格</translation>
    </message>
    <message>
        <source>lowest supporting price</source>
        <translation>支持价格下限</translation>
    </message>
    <message>
        <source>highest supporting price</source>
        <translation>支持价格上限</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>One step of the clearing: the quantity that two groups of orders trade</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>awarded quantity</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>declared quantity</source>
        <translation>申报电量</translation>
    </message>
    <message>
        <source>quantity that reached the order</source>
        <translation>到达该申报的电量</translation>
    </message>
    <message>
        <source>traded by its group</source>
        <translation>所在组成交电量</translation>
    </message>
    <message>
        <source>declared by its group</source>
        <translation>所在组申报电量</translation>
    </message>
    <message>
        <source>quantity step</source>
        <translation>电量步长</translation>
    </message>
    <message>
        <source>step added by largest remainder</source>
        <translation>按最大余数增加的步长</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>cent added by largest remainder</source>
        <translation>按最大余数增加的一分</translation>
    </message>
    <message>
        <source>seller's receipt</source>
        <translation>售方收入</translation>
    </message>
    <message>
        <source>buyer's payment</source>
        <translation>购方支付</translation>
    </message>
    <message>
        <source>sellers' receipts</source>
        <translation>售方收入</translation>
    </message>
    <message>
        <source>buyers' payments</source>
        <translation>购方支付</translation>
    </message>
    <message>
        <source>buyers pay</source>
        <translation>购方支付</translation>
    </message>
    <message>
        <source>sellers get</source>
        <translation>售方收入</translation>
    </message>
    <message>
        <source>operator keeps</source>
        <extracomment>The market operator's share of the money</extracomment>
        <translation>交易机构留存</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>buyers' surplus</source>
        <translation>购方剩余</translation>
    </message>
    <message>
        <source>sellers' surplus</source>
        <translation>售方剩余</translation>
    </message>
    <message>
        <source>awards at their bids</source>
        <translation>按购价计的中标电量</translation>
    </message>
    <message>
        <source>awards at their offers</source>
        <translation>按售价计的中标电量</translation>
    </message>
    <message>
        <source>What was sold is the volume</source>
        <translation>售出电量等于成交电量</translation>
    </message>
    <message>
        <source>What was bought is what was sold</source>
        <translation>购入电量等于售出电量</translation>
    </message>
    <message>
        <source>The buyers' amounts add up to what buyers pay</source>
        <translation>各购方金额之和等于购方支付</translation>
    </message>
    <message>
        <source>The sellers' amounts add up to what sellers get</source>
        <translation>各售方金额之和等于售方收入</translation>
    </message>
    <message>
        <source>What buyers pay is what everybody else gets</source>
        <translation>购方支付等于其他各方所得</translation>
    </message>
    <message>
        <source>Orders served with more than they declared</source>
        <translation>中标超过申报的申报数</translation>
    </message>
    <message>
        <source>Orders served at a loss</source>
        <translation>亏损成交的申报数</translation>
    </message>
    <message>
        <source>change of the consumer's name</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>修改用户名称</translation>
    </message>
    <message>
        <source>change of the maximum power</source>
        <translation>修改最大功率</translation>
    </message>
    <message>
        <source>change of the voltage level</source>
        <translation>修改电压等级</translation>
    </message>
    <message>
        <source>change of the connection</source>
        <translation>修改接入方式</translation>
    </message>
    <message>
        <source>change of the price zone</source>
        <translation>修改价格区</translation>
    </message>
    <message>
        <source>change of the metering</source>
        <translation>修改计量方式</translation>
    </message>
    <message>
        <source>change of today's category</source>
        <translation>修改现行类别</translation>
    </message>
    <message>
        <source>change of how gaps are filled</source>
        <translation>修改缺失数据的补全方式</translation>
    </message>
    <message>
        <source>change of the VAT rate</source>
        <translation>修改增值税税率</translation>
    </message>
    <message>
        <source>change of the working days</source>
        <translation>修改工作日</translation>
    </message>
    <message>
        <source>change of the peak hours</source>
        <translation>修改尖峰小时</translation>
    </message>
    <message>
        <source>change of the planned peak hours</source>
        <translation>修改计划尖峰小时</translation>
    </message>
    <message>
        <source>new consumer and prices</source>
        <translation>新增用户和价格</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>是否可选</translation>
    </message>
    <message>
        <source>Dearer than the best by</source>
        <translation>比最优类别高出</translation>
    </message>
    <message>
        <source>Saving against today</source>
        <translation>与现行类别相比节省</translation>
    </message>
    <message>
        <source>Amount of the month</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>当月金额</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>本行金额</translation>
    </message>
    <message>
        <source>Another part of the line</source>
        <translation>本行的另一部分</translation>
    </message>
    <message>
        <source>Total of this category</source>
        <translation>本类别合计</translation>
    </message>
    <message>
        <source>Total of the best category</source>
        <translation>最优类别合计</translation>
    </message>
    <message>
        <source>Total of today's category</source>
        <translation>现行类别合计</translation>
    </message>
    <message>
        <source>the {subject} are missing</source>
        <extracomment>Why a price category cannot be chosen or billed</extracomment>
        <translation>缺少{subject}</translation>
    </message>
    <message>
        <source>the price sheet lacks the {subject}</source>
        <translation>价目表中缺少{subject}</translation>
    </message>
    <message>
        <source>hours of the day's zones</source>
        <extracomment>What a price category lacks; put into the two sentences before</extracomment>
        <translation>分时时段的小时</translation>
    </message>
    <message>
        <source>published peak hours</source>
        <translation>公布的尖峰小时</translation>
    </message>
    <message>
        <source>planned peak hours</source>
        <translation>计划尖峰小时</translation>
    </message>
    <message>
        <source>price of category 1</source>
        <translation>第1类价格</translation>
    </message>
    <message>
        <source>prices of two zones</source>
        <translation>两时段价格</translation>
    </message>
    <message>
        <source>prices of three zones</source>
        <translation>三时段价格</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead and balancing markets</source>
        <translation>日前市场和平衡市场小时价格</translation>
    </message>
    <message>
        <source>hourly prices of the day-ahead market</source>
        <translation>日前市场小时价格</translation>
    </message>
    <message>
        <source>hourly prices above plan</source>
        <translation>实际高于计划部分的小时价格</translation>
    </message>
    <message>
        <source>hourly prices below plan</source>
        <translation>计划高于实际部分的小时价格</translation>
    </message>
    <message>
        <source>rate on planned volumes</source>
        <translation>计划电量费率</translation>
    </message>
    <message>
        <source>rate on deviations</source>
        <translation>偏差费率</translation>
    </message>
    <message>
        <source>price of capacity</source>
        <extracomment>Rates of a price sheet, put into a sentence</extracomment>
        <translation>容量价格</translation>
    </message>
    <message>
        <source>single transmission rate</source>
        <translation>单一制输电费率</translation>
    </message>
    <message>
        <source>transmission rate of losses</source>
        <translation>输电网损费率</translation>
    </message>
    <message>
        <source>transmission rate of maintenance</source>
        <translation>输电网络维护费率</translation>
    </message>
    <message>
        <source>supplier's margin</source>
        <translation>售电加价</translation>
    </message>
    <message>
        <source>price of other services</source>
        <translation>其他服务价格</translation>
    </message>
    <message>
        <source>1: one price for the month</source>
        <translation>第1类：全月单一价格</translation>
    </message>
    <message>
        <source>2: two zones of the day</source>
        <translation>第2类：两时段</translation>
    </message>
    <message>
        <source>2: three zones of the day</source>
        <translation>第2类：三时段</translation>
    </message>
    <message>
        <source>3: hourly prices, single-rate transmission</source>
        <translation>第3类：小时价格，单一制输电价</translation>
    </message>
    <message>
        <source>4: hourly prices, two-rate transmission</source>
        <translation>第4类：小时价格，两部制输电价</translation>
    </message>
    <message>
        <source>5: hourly prices and plan, single-rate transmission</source>
        <translation>第5类：小时价格加计划，单一制输电价</translation>
    </message>
    <message>
        <source>6: hourly prices and plan, two-rate transmission</source>
        <translation>第6类：小时价格加计划，两部制输电价</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>单一制输电价</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>两部制输电价</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量电费</translation>
    </message>
    <message>
        <source>Energy, night</source>
        <translation>电量电费（夜间）</translation>
    </message>
    <message>
        <source>Energy, day</source>
        <translation>电量电费（日间）</translation>
    </message>
    <message>
        <source>Energy, half-peak</source>
        <translation>电量电费（半峰）</translation>
    </message>
    <message>
        <source>Energy, peak</source>
        <translation>电量电费（尖峰）</translation>
    </message>
    <message>
        <source>Fact above plan</source>
        <translation>实际高于计划</translation>
    </message>
    <message>
        <source>Plan above fact</source>
        <translation>计划高于实际</translation>
    </message>
    <message>
        <source>Sum of plans</source>
        <translation>计划电量合计</translation>
    </message>
    <message>
        <source>Sum of deviations</source>
        <translation>偏差合计</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>Margin on capacity</source>
        <translation>容量售电加价</translation>
    </message>
    <message>
        <source>Demand-response fee</source>
        <translation>需求响应费</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>网络容量</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>批发价格</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>输电</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>网损</translation>
    </message>
    <message>
        <source>Supplier's margin</source>
        <translation>售电加价</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>增值税</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>含税合计</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>度电成本</translation>
    </message>
    <message>
        <source>VAT rate, percent</source>
        <translation>增值税税率，%</translation>
    </message>
    <message>
        <source>volume of the day</source>
        <translation>当日电量</translation>
    </message>
    <message>
        <source>volume of the hour of the day over the month</source>
        <translation>全月同一钟点的电量</translation>
    </message>
    <message>
        <source>volume of the hour</source>
        <translation>小时电量</translation>
    </message>
    <message>
        <source>price of the hour</source>
        <translation>小时价格</translation>
    </message>
    <message>
        <source>cost of the hour</source>
        <translation>小时费用</translation>
    </message>
    <message>
        <source>cost of the day</source>
        <translation>当日费用</translation>
    </message>
    <message>
        <source>planned volume</source>
        <translation>计划电量</translation>
    </message>
    <message>
        <source>volume above plan</source>
        <translation>实际高于计划的电量</translation>
    </message>
    <message>
        <source>volume below plan</source>
        <translation>计划高于实际的电量</translation>
    </message>
    <message>
        <source>wholesale price</source>
        <translation>批发价格</translation>
    </message>
    <message>
        <source>single-rate transmission tariff</source>
        <translation>单一制输电价</translation>
    </message>
    <message>
        <source>losses rate</source>
        <translation>网损费率</translation>
    </message>
    <message>
        <source>maintenance rate</source>
        <translation>网络维护费率</translation>
    </message>
    <message>
        <source>supplier's margin as a share of the price</source>
        <translation>售电加价占价格的比例</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>finished price</source>
        <translation>最终价格</translation>
    </message>
    <message>
        <source>rate of the demand-response fee</source>
        <translation>需求响应费费率</translation>
    </message>
    <message>
        <source>rate on the sum of plans</source>
        <translation>计划电量合计的费率</translation>
    </message>
    <message>
        <source>rate on the sum of deviations</source>
        <translation>偏差合计的费率</translation>
    </message>
    <message>
        <source>purchased capacity</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>network capacity</source>
        <translation>网络容量</translation>
    </message>
    <message>
        <source>reserved capacity</source>
        <translation>预留容量</translation>
    </message>
    <message>
        <source>maximum power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>consumption in the peak hour</source>
        <translation>尖峰小时用电量</translation>
    </message>
    <message>
        <source>consumption in a planned peak hour</source>
        <translation>计划尖峰小时用电量</translation>
    </message>
    <message>
        <source>largest planned hour of the day</source>
        <translation>当日计划尖峰小时的最大值</translation>
    </message>
    <message>
        <source>hours of use of the network capacity</source>
        <translation>网络容量利用小时数</translation>
    </message>
    <message>
        <source>hours of use at which both tariffs cost the same</source>
        <translation>两种输电价费用相等时的利用小时数</translation>
    </message>
    <message>
        <source>total of the month</source>
        <translation>全月合计</translation>
    </message>
    <message>
        <source>total of the year</source>
        <translation>全年合计</translation>
    </message>
    <message>
        <source>year with single-rate transmission</source>
        <translation>单一制输电价全年费用</translation>
    </message>
    <message>
        <source>year with two-rate transmission</source>
        <translation>两部制输电价全年费用</translation>
    </message>
    <message>
        <source>cheapest year</source>
        <translation>最便宜类别全年费用</translation>
    </message>
    <message>
        <source>year in today's category</source>
        <translation>现行类别全年费用</translation>
    </message>
    <message>
        <source>year in the dearest category</source>
        <translation>最贵类别全年费用</translation>
    </message>
    <message>
        <source>saving against today's category</source>
        <translation>与现行类别相比节省</translation>
    </message>
    <message>
        <source>saving against the dearest category</source>
        <translation>与最贵类别相比节省</translation>
    </message>
    <message>
        <source>The price is not below the last seller's</source>
        <translation>价格不低于最后售方价格</translation>
    </message>
    <message>
        <source>The price is not above the last buyer's</source>
        <translation>价格不高于最后购方价格</translation>
    </message>
    <message>
        <source>Open price category data</source>
        <extracomment>an undo step: a consumer with its prices was read from a file or a sample</extracomment>
        <translation>打开电价类别数据</translation>
    </message>
    <message>
        <source>Import meter data</source>
        <translation>导入计量数据</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入申报</translation>
    </message>
    <message>
        <source>Meter messages 80020 and 80040</source>
        <translation>80020 和 80040 计量报文</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>文本表格 (CSV)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hourly meter data</source>
        <translation>小时计量数据</translation>
    </message>
    <message>
        <source>Orders of an auction</source>
        <translation>竞价申报</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>点号 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>逗号 1,5</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>An hour a row</source>
        <translation>每行一小时</translation>
    </message>
    <message>
        <source>A day a row</source>
        <translation>每行一天</translation>
    </message>
    <message>
        <source>A day a column</source>
        <translation>每列一天</translation>
    </message>
    <message>
        <source>Values without times</source>
        <translation>仅数值，无时间</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>日在前，月在后</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>月在前，日在后</translation>
    </message>
    <message>
        <source>Times stand at</source>
        <translation>时间标记在</translation>
    </message>
    <message>
        <source>The start of the interval</source>
        <translation>时段开始</translation>
    </message>
    <message>
        <source>The end of the interval</source>
        <translation>时段结束</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>兆瓦时</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>瓦时</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Moscow, UTC+3</source>
        <translation>莫斯科，UTC+3</translation>
    </message>
    <message>
        <source>Written with each time</source>
        <translation>各时间自带时区</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>All, each as a point</source>
        <translation>全部，各作为一个供电点</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>01 active, taken in</source>
        <translation>01 有功，受入</translation>
    </message>
    <message>
        <source>02 active, given out</source>
        <translation>02 有功，送出</translation>
    </message>
    <message>
        <source>03 reactive, taken in</source>
        <translation>03 无功，受入</translation>
    </message>
    <message>
        <source>04 reactive, given out</source>
        <translation>04 无功，送出</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>已有数据</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep and add</source>
        <translation>保留并追加</translation>
    </message>
    <message>
        <source>Fill in hours</source>
        <translation>补入缺失小时</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>By a column of words</source>
        <translation>按文字列</translation>
    </message>
    <message>
        <source>By sign: minus sells</source>
        <translation>按正负号：负为售</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>按表头</translation>
    </message>
    <message>
        <source>All buy</source>
        <translation>全部为购</translation>
    </message>
    <message>
        <source>All sell</source>
        <translation>全部为售</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>计量点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>卢布/千瓦时</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>卢布/兆瓦时</translation>
    </message>
    <message>
        <source>RUB/kW</source>
        <translation>卢布/千瓦</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>CNY/MWh</source>
        <translation>元/兆瓦时</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>Rows of the comparison of price categories</extracomment>
        <translation>度电成本</translation>
    </message>
    <message>
        <source>Guangdong 2017</source>
        <translation>广东2017</translation>
    </message>
    <message>
        <source>All trade at the mean of the last pair's two prices; equals share pro rata</source>
        <translation>全部按最后一对价格的算术平均值成交；同价按比例分配</translation>
    </message>
    <message>
        <source>Guangdong 2016 (surplus return)</source>
        <translation>广东2016（价差返还）</translation>
    </message>
    <message>
        <source>The surplus of the pairs is returned in proportion to the declared spread fees</source>
        <translation>成交对的价差盈余按申报价差电费比例返还</translation>
    </message>
    <message>
        <source>Henan 2015</source>
        <translation>河南2015</translation>
    </message>
    <message>
        <source>Each pair halves what is left after grid tariff and levies; among equals cleaner units come first</source>
        <translation>每对扣除输配电价和基金后价差均分；同价时环保机组优先</translation>
    </message>
    <message>
        <source>Anhui 2017</source>
        <translation>安徽2017</translation>
    </message>
    <message>
        <source>The price with the largest volume; orders nearest to it trade first</source>
        <translation>成交量最大的价格；报价最接近者优先成交</translation>
    </message>
    <message>
        <source>High-low matching</source>
        <translation>高低匹配</translation>
    </message>
    <message>
        <source>The highest bid meets the lowest offer; each pair trades at its own mean price</source>
        <translation>最高购价对最低售价；每对按各自平均价成交</translation>
    </message>
    <message>
        <source>Rolling matching</source>
        <translation>滚动撮合</translation>
    </message>
    <message>
        <source>Continuous trading by price and time, at the price of the resting order</source>
        <translation>按价格、时间优先连续交易，以挂单价格成交</translation>
    </message>
    <message>
        <source>Listing</source>
        <extracomment>A trade form: one order is posted, the other side takes it</extracomment>
        <translation>挂牌</translation>
    </message>
    <message>
        <source>One order is posted; the other side takes it at the listed price</source>
        <translation>一方挂牌，另一方按挂牌价摘牌</translation>
    </message>
    <message>
        <source>Single buyer</source>
        <translation>单一买方</translation>
    </message>
    <message>
        <source>A fixed demand takes the cheapest offers; all get the highest accepted one</source>
        <translation>固定需求选取最低报价；全部按最高中标报价结算</translation>
    </message>
    <message>
        <source>Call, then rolling</source>
        <translation>集中竞价后滚动</translation>
    </message>
    <message>
        <source>A call auction at one price, then rolling matching of the rest</source>
        <translation>先统一价格集中竞价，剩余电量再滚动撮合</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>The scenes of a clearing that is played again, one after the other</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>buyer's price of the pair</source>
        <translation>该对的购方价格</translation>
    </message>
    <message>
        <source>seller's price of the pair</source>
        <translation>该对的售方价格</translation>
    </message>
    <message>
        <source>lowest buyer's price of largest volume</source>
        <translation>最大成交量下的最低购方价</translation>
    </message>
    <message>
        <source>highest seller's price of largest volume</source>
        <translation>最大成交量下的最高售方价</translation>
    </message>
    <message>
        <source>declared price of largest volume</source>
        <translation>成交量最大的申报价</translation>
    </message>
    <message>
        <source>listed price</source>
        <translation>挂牌价</translation>
    </message>
    <message>
        <source>declared price</source>
        <translation>申报价</translation>
    </message>
    <message>
        <source>money of a match</source>
        <translation>一笔匹配的金额</translation>
    </message>
    <message>
        <source>quantity of a match</source>
        <translation>一笔匹配的电量</translation>
    </message>
    <message>
        <source>factor of the returned surplus</source>
        <translation>价差返还系数</translation>
    </message>
    <message>
        <source>returned surplus per unit</source>
        <translation>单位电量返还额</translation>
    </message>
    <message>
        <source>surplus to return</source>
        <translation>待返还的价差盈余</translation>
    </message>
    <message>
        <source>sellers' share of the surplus</source>
        <translation>售方的盈余份额</translation>
    </message>
    <message>
        <source>declared spread fee of the side</source>
        <translation>该方申报价差电费</translation>
    </message>
    <message>
        <source>paid to the grid</source>
        <translation>支付给电网</translation>
    </message>
    <message>
        <source>paid to government funds</source>
        <translation>上缴政府性基金</translation>
    </message>
    <message>
        <source>grid tariffs of the awards</source>
        <translation>中标电量的输配电费</translation>
    </message>
    <message>
        <source>levies of the awards</source>
        <translation>中标电量的基金及附加</translation>
    </message>
    <message>
        <source>The volume is the largest of any price</source>
        <translation>成交量为各价格下的最大值</translation>
    </message>
    <message>
        <source>The volume is not above the cap</source>
        <translation>成交量不超过上限</translation>
    </message>
    <message>
        <source>change of hourly prices</source>
        <translation>修改逐时价格</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Transmission, single rate</source>
        <translation>输电，单一制</translation>
    </message>
    <message>
        <source>Transmission, losses</source>
        <translation>输电，损耗</translation>
    </message>
    <message>
        <source>Transmission, maintenance</source>
        <translation>输电，电网维护</translation>
    </message>
    <message>
        <source>Margin, share of the price</source>
        <translation>加价，占价格比例</translation>
    </message>
    <message>
        <source>Margin, profitability of sales</source>
        <translation>加价，销售利润率</translation>
    </message>
    <message>
        <source>Margin, coefficient</source>
        <translation>加价，系数</translation>
    </message>
    <message>
        <source>Category 1, energy</source>
        <translation>第1类，电能</translation>
    </message>
    <message>
        <source>Category 1, coefficient of capacity</source>
        <translation>第1类，容量系数</translation>
    </message>
    <message>
        <source>Category 1, surcharge</source>
        <translation>第1类，附加额</translation>
    </message>
    <message>
        <source>Category 2-2, night, energy</source>
        <translation>第2-2类，夜间，电能</translation>
    </message>
    <message>
        <source>Category 2-2, night, coefficient of capacity</source>
        <translation>第2-2类，夜间，容量系数</translation>
    </message>
    <message>
        <source>Category 2-2, night, surcharge</source>
        <translation>第2-2类，夜间，附加额</translation>
    </message>
    <message>
        <source>Category 2-2, day, energy</source>
        <translation>第2-2类，日间，电能</translation>
    </message>
    <message>
        <source>Category 2-2, day, coefficient of capacity</source>
        <translation>第2-2类，日间，容量系数</translation>
    </message>
    <message>
        <source>Category 2-2, day, surcharge</source>
        <translation>第2-2类，日间，附加额</translation>
    </message>
    <message>
        <source>Category 2-3, night, energy</source>
        <translation>第2-3类，夜间，电能</translation>
    </message>
    <message>
        <source>Category 2-3, night, coefficient of capacity</source>
        <translation>第2-3类，夜间，容量系数</translation>
    </message>
    <message>
        <source>Category 2-3, night, surcharge</source>
        <translation>第2-3类，夜间，附加额</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, energy</source>
        <translation>第2-3类，平段，电能</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, coefficient of capacity</source>
        <translation>第2-3类，平段，容量系数</translation>
    </message>
    <message>
        <source>Category 2-3, half-peak, surcharge</source>
        <translation>第2-3类，平段，附加额</translation>
    </message>
    <message>
        <source>Category 2-3, peak, energy</source>
        <translation>第2-3类，峰段，电能</translation>
    </message>
    <message>
        <source>Category 2-3, peak, coefficient of capacity</source>
        <translation>第2-3类，峰段，容量系数</translation>
    </message>
    <message>
        <source>Category 2-3, peak, surcharge</source>
        <translation>第2-3类，峰段，附加额</translation>
    </message>
    <message>
        <source>Rate on the sum of plans</source>
        <translation>计划电量费率</translation>
    </message>
    <message>
        <source>Rate on the sum of deviations</source>
        <translation>偏差电量费率</translation>
    </message>
    <message>
        <source>Finished price, category 1</source>
        <translation>第1类成品价</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, night</source>
        <translation>第2-2类成品价，夜间</translation>
    </message>
    <message>
        <source>Finished price, category 2-2, day</source>
        <translation>第2-2类成品价，日间</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, night</source>
        <translation>第2-3类成品价，夜间</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, half-peak</source>
        <translation>第2-3类成品价，平段</translation>
    </message>
    <message>
        <source>Finished price, category 2-3, peak</source>
        <translation>第2-3类成品价，峰段</translation>
    </message>
    <message>
        <source>Day-ahead and balancing markets by hour</source>
        <translation>日前与平衡市场逐时价格</translation>
    </message>
    <message>
        <source>Day-ahead market by hour</source>
        <translation>日前市场逐时价格</translation>
    </message>
    <message>
        <source>Above plan by hour</source>
        <translation>超计划逐时价格</translation>
    </message>
    <message>
        <source>Below plan by hour</source>
        <translation>低于计划逐时价格</translation>
    </message>
    <message>
        <source>Finished price of category 3 by hour</source>
        <translation>第3类逐时成品价</translation>
    </message>
    <message>
        <source>Finished price of category 4 by hour</source>
        <translation>第4类逐时成品价</translation>
    </message>
    <message>
        <source>Finished price of category 5 by hour</source>
        <translation>第5类逐时成品价</translation>
    </message>
    <message>
        <source>Finished price of category 6 by hour</source>
        <translation>第6类逐时成品价</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>Fields of the consumer's card</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>电压等级</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>价格区</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>计量方式</translation>
    </message>
    <message>
        <source>Category today</source>
        <translation>现行类别</translation>
    </message>
    <message>
        <source>Missing hours</source>
        <translation>缺失小时</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>VN, 110 kV and above</source>
        <extracomment>Choices of the consumer's card; short, a narrow box shows them</extracomment>
        <translation>VN，110 千伏及以上</translation>
    </message>
    <message>
        <source>SN1, 35 kV</source>
        <translation>SN1，35 千伏</translation>
    </message>
    <message>
        <source>SN2, 1–20 kV</source>
        <translation>SN2，1–20 千伏</translation>
    </message>
    <message>
        <source>NN, up to 0.4 kV</source>
        <translation>NN，0.4 千伏及以下</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>配电网</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>发电厂</translation>
    </message>
    <message>
        <source>National grid</source>
        <translation>国家电网</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Non-price</source>
        <translation>非价格区</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>By zones</source>
        <translation>分时段</translation>
    </message>
    <message>
        <source>One register</source>
        <translation>仅计总量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take zero</source>
        <translation>按零计</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>取前一日</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>线性插值</translation>
    </message>
    <message>
        <source>RUB/MW</source>
        <translation>卢布/兆瓦</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/小时</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A flag is a reason to look, not a finding of guilt. None of the default thresholds has legal standing: they are teaching defaults.</source>
        <translation>标记只是进一步查看的理由，并非认定违规。所有默认阈值均无法律效力，仅为教学默认值。</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Where a threshold comes from: the input</extracomment>
        <translation>给定</translation>
    </message>
    <message>
        <source>teaching default</source>
        <translation>教学默认值</translation>
    </message>
    <message>
        <source>residual supply index</source>
        <translation>剩余供应指数 (RSI)</translation>
    </message>
    <message>
        <source>must-run ratio</source>
        <translation>必须运行率</translation>
    </message>
    <message>
        <source>dual pivotal index</source>
        <translation>双关键供应商指数</translation>
    </message>
    <message>
        <source>triple pivotal index</source>
        <translation>三关键供应商指数</translation>
    </message>
    <message>
        <source>withholding ratio</source>
        <translation>容量持留率</translation>
    </message>
    <message>
        <source>concentration (HHI)</source>
        <translation>集中度 (HHI)</translation>
    </message>
    <message>
        <source>share of the largest firms</source>
        <translation>最大企业份额 (Top-m)</translation>
    </message>
    <message>
        <source>identical bids</source>
        <translation>报价雷同</translation>
    </message>
    <message>
        <source>dispersion of bids</source>
        <translation>报价离散度</translation>
    </message>
    <message>
        <source>Lerner index</source>
        <translation>勒纳指数</translation>
    </message>
    <message>
        <source>parallel moves</source>
        <translation>报价同步变动</translation>
    </message>
    <message>
        <source>rounds in a row without an award</source>
        <translation>连续未中标轮数</translation>
    </message>
    <message>
        <source>rounds with equal bids</source>
        <translation>报价相同的轮数</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>履约率</translation>
    </message>
    <message>
        <source>dual and triple pivotal index</source>
        <translation>双、三关键供应商指数</translation>
    </message>
    <message>
        <source>number of largest firms</source>
        <translation>最大企业家数</translation>
    </message>
    <message>
        <source>share of bidders at the most frequent price</source>
        <translation>报众数价格的参与者比例</translation>
    </message>
    <message>
        <source>fewest bidders for identical bids</source>
        <translation>判定报价雷同的最少参与者数</translation>
    </message>
    <message>
        <source>logarithm of the chance of equal bids</source>
        <translation>随机雷同概率的对数</translation>
    </message>
    <message>
        <source>fulfilment: flag below</source>
        <translation>履约率：低于此值标记</translation>
    </message>
    <message>
        <source>fulfilment: note below</source>
        <translation>履约率：低于此值提示</translation>
    </message>
    <message>
        <source>declared part of the capacity</source>
        <translation>容量申报率</translation>
    </message>
    <message>
        <source>squared share in percent</source>
        <translation>份额（百分数）的平方</translation>
    </message>
    <message>
        <source>capacity of all firms</source>
        <translation>全部企业容量</translation>
    </message>
    <message>
        <source>capacity of the firm</source>
        <translation>该企业容量</translation>
    </message>
    <message>
        <source>capacity of the largest other firm</source>
        <translation>其余企业中最大者的容量</translation>
    </message>
    <message>
        <source>capacity of the second largest other firm</source>
        <translation>其余企业中第二大者的容量</translation>
    </message>
    <message>
        <source>demand of the round</source>
        <translation>本轮需求</translation>
    </message>
    <message>
        <source>bidders at the most frequent price</source>
        <translation>报众数价格的参与者数</translation>
    </message>
    <message>
        <source>number of bidders</source>
        <translation>报价参与者数</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>价格辛普森集中度</translation>
    </message>
    <message>
        <source>squared share of a price</source>
        <translation>价格份额的平方</translation>
    </message>
    <message>
        <source>bidders at the price</source>
        <translation>报该价格的参与者数</translation>
    </message>
    <message>
        <source>number of possible prices</source>
        <extracomment>The prices that the price step allows between floor and cap</extracomment>
        <translation>可能价格数</translation>
    </message>
    <message>
        <source>price cap</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>price floor</source>
        <translation>价格下限</translation>
    </message>
    <message>
        <source>price step</source>
        <translation>报价步长</translation>
    </message>
    <message>
        <source>mean bid</source>
        <translation>平均报价</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>variance of the bids</source>
        <translation>报价方差</translation>
    </message>
    <message>
        <source>squared bid</source>
        <translation>报价的平方</translation>
    </message>
    <message>
        <source>standard deviation of the bids</source>
        <translation>报价标准差</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>standard deviation over the price band</source>
        <translation>标准差与价格区间之比</translation>
    </message>
    <message>
        <source>range of the bids</source>
        <translation>报价极差</translation>
    </message>
    <message>
        <source>highest bid</source>
        <translation>最高报价</translation>
    </message>
    <message>
        <source>lowest bid</source>
        <translation>最低报价</translation>
    </message>
    <message>
        <source>Lerner index, the own offer taken as the cost</source>
        <translation>勒纳指数（以自身报价作为成本）</translation>
    </message>
    <message>
        <source>highest offer served</source>
        <translation>最高成交卖方报价</translation>
    </message>
    <message>
        <source>own offer</source>
        <translation>自身报价</translation>
    </message>
    <message>
        <source>share of bids that moved by the same amount</source>
        <translation>变动幅度相同的报价比例</translation>
    </message>
    <message>
        <source>bidders that moved by the same amount</source>
        <translation>变动幅度相同的参与者数</translation>
    </message>
    <message>
        <source>bidders of this round and the one before</source>
        <translation>本轮与上一轮均报价的参与者数</translation>
    </message>
    <message>
        <source>the most frequent move</source>
        <translation>最常见的变动</translation>
    </message>
    <message>
        <source>correlation of the moves</source>
        <translation>变动的相关系数</translation>
    </message>
    <message>
        <source>sum of products of both moves' distances from their means</source>
        <translation>双方变动与各自均值之差的乘积之和</translation>
    </message>
    <message>
        <source>sum of squared distances, first bidder</source>
        <translation>离差平方和（第一方）</translation>
    </message>
    <message>
        <source>sum of squared distances, second bidder</source>
        <translation>离差平方和（第二方）</translation>
    </message>
    <message>
        <source>moves by the same amount</source>
        <translation>幅度相同的变动次数</translation>
    </message>
    <message>
        <source>moves that both made</source>
        <translation>双方共同的变动次数</translation>
    </message>
    <message>
        <source>award</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>equal bid</source>
        <translation>相同报价</translation>
    </message>
    <message>
        <source>delivered quantity</source>
        <translation>实际交付电量</translation>
    </message>
    <message>
        <source>contracted quantity</source>
        <translation>合同电量</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(1)</source>
        <translation>《江苏省电力中长期交易规则》2023，第48条第1款</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 48(2)</source>
        <translation>《江苏省电力中长期交易规则》2023，第48条第2款</translation>
    </message>
    <message>
        <source>Jiangsu medium- and long-term trading rules 2023, Art. 49</source>
        <translation>《江苏省电力中长期交易规则》2023，第49条</translation>
    </message>
    <message>
        <source>Guangdong basic trading rules (trial) 2017, Art. 78</source>
        <translation>《广东电力市场交易基本规则（试行）》2017，第78条</translation>
    </message>
    <message>
        <source>Guangdong centralized bidding rules 2015/2016, Art. 8</source>
        <translation>广东集中竞争交易实施细则2015/2016，第8条</translation>
    </message>
    <message>
        <source>Henan direct power trading rules (trial) 2015 No. 1521, annex</source>
        <translation>《河南省电力直接交易规则（试行）》豫发改价管〔2015〕1521号，附件</translation>
    </message>
    <message>
        <source>Anhui direct power trading rules 2016 No. 78, Art. 24; clearing details, Art. 7</source>
        <translation>《安徽省电力直接交易规则》皖能源电力〔2016〕78号第24条；出清细则第7条</translation>
    </message>
    <message>
        <source>Discriminatory auction; Kahn, Cramton, Porter, Tabors 2001 weigh it against uniform</source>
        <translation>按报价结算；与统一出清的比较见 Kahn、Cramton、Porter、Tabors 2001</translation>
    </message>
    <message>
        <source>Guangxi multi-day sessions 2026: call auction, then rolling</source>
        <translation>广西多日交易2026：先集合竞价，后滚动撮合</translation>
    </message>
    <message>
        <source>Shandong agent bidding 2017; spot clearing of a fixed demand</source>
        <translation>山东集中代理竞价2017；固定需求的现货出清</translation>
    </message>
    <message>
        <source>Listing trades of Chongqing (pro rata) and Guizhou (time order), 2017</source>
        <translation>挂牌交易：重庆（按比例）、贵州（按时间），2017</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97, 108</source>
        <translation>俄罗斯政府第442号决议，第97、108条</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97</source>
        <translation>俄罗斯政府第442号决议，第97条</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 108</source>
        <translation>俄罗斯政府第442号决议，第108条</translation>
    </message>
    <message>
        <source>PP RF 442, cl. 97: the transmission variant is fixed for the year</source>
        <translation>俄罗斯政府第442号决议，第97条：输电电价方式全年固定</translation>
    </message>
    <message>
        <source>PP RF 861, cl. 15(1)</source>
        <translation>俄罗斯政府第861号决议，第15(1)条</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity</source>
        <translation>俄罗斯政府第442号、第1179号决议：购买容量</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: categories 5 and 6</source>
        <translation>俄罗斯政府第442号、第1179号决议：第5、6类</translation>
    </message>
    <message>
        <source>PP RF 442 and 1179, hourly and zone prices of the supplier</source>
        <translation>俄罗斯政府第442号、第1179号决议，供电商的小时价和分时价</translation>
    </message>
    <message>
        <source>PP RF 461 of 12.04.2024</source>
        <translation>俄罗斯政府2024年4月12日第461号决议</translation>
    </message>
    <message>
        <source>FST order 703-e of 30.10.2012</source>
        <translation>俄罗斯联邦费率局2012年10月30日第703-э号令</translation>
    </message>
    <message>
        <source>Rounding of the invoice: lines to kopecks, then VAT on their sum</source>
        <translation>账单取整：各行取到戈比，再按合计计增值税</translation>
    </message>
    <message>
        <source>Tax Code of the RF, art. 164, to 2018</source>
        <translation>俄罗斯联邦税法典第164条，至2018年</translation>
    </message>
    <message>
        <source>Law 303-FZ of 03.08.2018, from 2019</source>
        <translation>2018年8月3日第303-ФЗ号联邦法，自2019年起</translation>
    </message>
    <message>
        <source>Law 425-FZ of 28.11.2025, from 2026</source>
        <translation>2025年11月28日第425-ФЗ号联邦法，自2026年起</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: Herfindahl-Hirschman index</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：HHI指数</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: dual pivotal supplier</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：双关键供应商</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: triple pivotal supplier</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：三关键供应商</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: must-run ratio</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：必发率</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: residual supply index</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：剩余供给指数</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: top-m share</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：Top-m 份额</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Annex 6: declared capacity, withholding</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，附件6：申报容量、持留</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: correlated declarations</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，第12章：关联申报</translation>
    </message>
    <message>
        <source>Jiangsu spot market rules V1.0, Ch. 12: frequent correlated declarations</source>
        <translation>《江苏省电力现货市场运营规则》V1.0，第12章：频繁关联申报</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: free bands of 3 % and 2 %</source>
        <translation>江苏交易规则2023：免考核偏差3 %和2 %</translation>
    </message>
    <message>
        <source>Jiangsu trading rules 2023: buyers' free band of 3 %; as a screen a teaching default</source>
        <translation>江苏交易规则2023：购方免考核偏差3 %；作为阈值仅为教学默认值</translation>
    </message>
    <message>
        <source>Lerner 1934; the own offer stands in for the cost</source>
        <translation>Lerner 1934；以自身报价代替成本</translation>
    </message>
    <message>
        <source>sample statistics; coefficient of variation as in Imhof 2017</source>
        <translation>样本统计；变异系数同 Imhof 2017</translation>
    </message>
    <message>
        <source>teaching default, no published figure</source>
        <translation>教学默认值，无公布数字</translation>
    </message>
    <message>
        <source>Exchange curves in steps (JSON)</source>
        <translation>交易所阶梯曲线（JSON）</translation>
    </message>
    <message>
        <source>Auction hour</source>
        <translation>交易时段</translation>
    </message>
    <message>
        <source>another series of rounds</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>更换轮次系列</translation>
    </message>
    <message>
        <source>change of a threshold</source>
        <translation>修改阈值</translation>
    </message>
    <message>
        <source>teaching defaults of the thresholds</source>
        <translation>恢复教学默认阈值</translation>
    </message>
    <message>
        <source>share of the capacity</source>
        <translation>容量份额</translation>
    </message>
    <message>
        <source>sellers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>卖方</translation>
    </message>
    <message>
        <source>buyers</source>
        <extracomment>The bids of this side</extracomment>
        <translation>买方</translation>
    </message>
    <message>
        <source>Withholding: the megawatt from which it pays</source>
        <translation>持留容量：从哪一兆瓦起有利可图</translation>
    </message>
    <message>
        <source>Holding back power is a loss until one is pivotal, and then a fortune.</source>
        <translation>不是关键供应商时持留亏本，一旦成为关键供应商便是暴利。</translation>
    </message>
    <message>
        <source>Make the step of X-B narrower (drag its right edge, or Alt+Left): when does the price jump?</source>
        <translation>把 X-B 的台阶变窄（拖右边缘，或 Alt+左）：价格何时跳升？</translation>
    </message>
    <message>
        <source>X offers all it has</source>
        <translation>X 全部申报</translation>
    </message>
    <message>
        <source>X holds back as much as G can replace</source>
        <translation>X 持留的恰好由 G 补上</translation>
    </message>
    <message>
        <source>One megawatt more</source>
        <translation>再多持留一兆瓦</translation>
    </message>
    <message>
        <source>X-B is offered dear instead of held back</source>
        <translation>X-B 不持留，而是报高价</translation>
    </message>
    <message>
        <source>Price {price} yuan/MWh; X owns X-A and X-B and earns {profit} yuan.</source>
        <translation>价格 {price} 元/兆瓦时；X 拥有 X-A 和 X-B，赚 {profit} 元。</translation>
    </message>
    <message>
        <source>X holds back {held} MW: the price stays at {price_held}, X earns {profit_held} yuan and has lost {lost}.</source>
        <translation>X 持留 {held} 兆瓦：价格仍是 {price_held}，X 赚 {profit_held} 元，少赚 {lost} 元。</translation>
    </message>
    <message>
        <source>With {held_more} MW held back P has to run for {peaker} MWh and sets the price: {price_more} yuan/MWh. X earns {profit_more} yuan instead of {profit}.</source>
        <translation>持留 {held_more} 兆瓦时，P 必须发 {peaker} 兆瓦时，由它定价：{price_more} 元/兆瓦时。X 赚 {profit_more} 元，而不是 {profit} 元。</translation>
    </message>
    <message>
        <source>The buyers’ bill grows from {bill} to {bill_more} yuan.</source>
        <translation>购方的支付从 {bill} 元涨到 {bill_more} 元。</translation>
    </message>
    <message>
        <source>Nothing stands still: X-B asks {offer}, the price is {price_dearer}, X earns {profit_dearer} yuan. No outage gives it away.</source>
        <translation>机组都在运行：X-B 报 {offer}，价格 {price_dearer}，X 赚 {profit_dearer} 元。没有停机暴露它。</translation>
    </message>
    <message>
        <source>What makes X pivotal at that very megawatt?</source>
        <translation>为什么恰好从这一兆瓦起 X 成为关键供应商？</translation>
    </message>
    <message>
        <source>From there on the cheaper plants of all the others no longer meet the demand: P must run at any price. Before, G steps in at the same price and X only loses sales.</source>
        <translation>从这里起，其他各家较便宜的机组已满足不了需求：P 不论多贵都得开。在此之前由 G 按同样的价格顶上，X 只是少卖电。</translation>
    </message>
    <message>
        <source>A price cap: cheaper power, or none</source>
        <translation>价格上限：电更便宜，还是没有电</translation>
    </message>
    <message>
        <source>What a cap saves when it is obeyed, and what is missing when it is not.</source>
        <translation>遵守上限时省了多少，不遵守时缺了多少。</translation>
    </message>
    <message>
        <source>Change the price cap in “Conditions…”: from which value on does P run?</source>
        <translation>在“条件…”中改变价格上限：从多少起 P 开机？</translation>
    </message>
    <message>
        <source>Click P in the ladder: “Details” says why it was not served.</source>
        <translation>在申报表中点击 P：“详情”会说明它为何未中标。</translation>
    </message>
    <message>
        <source>Scarcity without a cap</source>
        <translation>短缺，没有上限</translation>
    </message>
    <message>
        <source>A cap, and P offers at it</source>
        <translation>有上限，P 按上限申报</translation>
    </message>
    <message>
        <source>A cap, and P stays above it</source>
        <translation>有上限，P 报价在其上</translation>
    </message>
    <message>
        <source>X-B has only {left} MW after an outage. P must run and names its price, {ask}: all get {price} yuan/MWh, the bill is {bill} yuan.</source>
        <translation>X-B 停运后只剩 {left} 兆瓦。P 不可缺少，开价 {ask}：人人得 {price} 元/兆瓦时，总额 {bill} 元。</translation>
    </message>
    <message>
        <source>With a cap of {cap} the same plants run at {price_obeyed}: the bill is {bill_obeyed} yuan, {saved} less. P, at a cost of {peaker_cost}, still earns {profit}.</source>
        <translation>上限为 {cap} 时，同样的机组按 {price_obeyed} 发电：总额 {bill_obeyed} 元，少 {saved} 元。成本 {peaker_cost} 的 P 仍赚 {profit} 元。</translation>
    </message>
    <message>
        <source>P keeps asking {ask_refused} and is not served: {short} MWh are missing.</source>
        <translation>P 仍报 {ask_refused}，未中标：缺 {short} 兆瓦时。</translation>
    </message>
    <message>
        <source>The others get {price_refused}: in the hour of shortage the price looks like an ordinary one.</source>
        <translation>其他机组得 {price_refused}：短缺时段的价格看上去与平常无异。</translation>
    </message>
    <message>
        <source>How low may a cap be before somebody sits in the dark?</source>
        <translation>上限低到多少会有人没电用？</translation>
    </message>
    <message>
        <source>As low as the cost of the last plant that is needed, {peaker_cost} here, and only if that plant is bound to offer. Below it the cap needs somebody who pays the rest.</source>
        <translation>最低只能到所需最后一台机组的成本，这里是 {peaker_cost}，而且该机组须有申报义务。再低就要有人补差。</translation>
    </message>
    <message>
        <source>Negative prices: paid to consume</source>
        <translation>负电价：用电还有钱拿</translation>
    </message>
    <message>
        <source>Read a price below zero: who pays whom, and who brings it back up.</source>
        <translation>读懂零以下的价格：谁付给谁，谁把它拉回来。</translation>
    </message>
    <message>
        <source>Raise the bid of Storage with Alt+Up: how far does the price follow?</source>
        <translation>用 Alt+上 提高 Storage 的报价：价格跟到哪里为止？</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>大风的周日</translation>
    </message>
    <message>
        <source>The same with storage</source>
        <translation>同样情形，加上储能</translation>
    </message>
    <message>
        <source>The load takes {load} MWh. Nuclear sells {nuclear_awarded} of {nuclear_declared} MWh, and its offer of {nuclear} is the price: {price} yuan/MWh.</source>
        <translation>负荷用 {load} 兆瓦时。Nuclear 卖出 {nuclear_awarded}（申报 {nuclear_declared}）兆瓦时，它的报价 {nuclear} 就是价格：{price} 元/兆瓦时。</translation>
    </message>
    <message>
        <source>The buyers pay {buyers_pay} yuan: they are paid, by the generators.</source>
        <translation>购方支付 {buyers_pay} 元：是发电方付钱给购方。</translation>
    </message>
    <message>
        <source>Wind offers {wind}, because each MWh earns a premium elsewhere, and sells all {wind_awarded} MWh.</source>
        <translation>Wind 报 {wind}，因为每兆瓦时在市场外另有补贴，{wind_awarded} 兆瓦时全部卖出。</translation>
    </message>
    <message>
        <source>Storage bids {bid} for {bid_declared} MWh and gets {bid_awarded}: the surplus is used up, and its bid sets the price, {price_storage} yuan/MWh.</source>
        <translation>Storage 为 {bid_declared} 兆瓦时报 {bid}，得 {bid_awarded}：富余电量用尽，由它的报价定价，{price_storage} 元/兆瓦时。</translation>
    </message>
    <message>
        <source>Storage pays {storage_pays} yuan: it is paid for charging, too.</source>
        <translation>Storage 支付 {storage_pays} 元：充电也有钱拿。</translation>
    </message>
    <message>
        <source>Why does the nuclear plant not simply switch off?</source>
        <translation>核电机组为什么不干脆停机？</translation>
    </message>
    <message>
        <source>Stopping and starting again costs more than paying through a few hours: a negative offer is the price of not having to stop. Storage and flexible demand are paid to take the power, and so they end the negative price.</source>
        <translation>停机再启动比倒贴几个小时更贵：负报价就是不停机的价格。储能和可调负荷用电有钱拿，负电价也由它们终结。</translation>
    </message>
    <message>
        <source>A real hour that gives its published price</source>
        <translation>真实的一小时，算出公布的价格</translation>
    </message>
    <message>
        <source>Reproduce an exchange’s price from its published offers, then test it.</source>
        <translation>用公布的申报算出交易所的价格，再检验它。</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: which orders stand around the price?</source>
        <translation>按 Ctrl+G 放大边际处：价格附近是哪些申报？</translation>
    </message>
    <message>
        <source>Find border-exchange among the offers and remove it with Delete, or press “Next”.</source>
        <translation>在售方申报中找到 border-exchange，按 Delete 移除，或按“下一步”。</translation>
    </message>
    <message>
        <source>The hour as published</source>
        <translation>公布的这一小时</translation>
    </message>
    <message>
        <source>Without the net import</source>
        <translation>没有净受入</translation>
    </message>
    <message>
        <source>{orders} orders clear at {price} EUR/MWh and {volume} MWh: the price that the exchange published for the hour.</source>
        <translation>{orders} 笔申报出清于 {price} 欧元/兆瓦时、{volume} 兆瓦时：正是交易所公布的价格。</translation>
    </message>
    <message>
        <source>The net import of {import} MWh stands at the floor of {floor}: it takes any price and gets that of the margin.</source>
        <translation>净受入 {import} 兆瓦时报在下限 {floor}：它接受任何价格，得到的是边际价格。</translation>
    </message>
    <message>
        <source>Without the import the same orders clear at {price_without} EUR/MWh, {rise} more.</source>
        <translation>没有净受入时，同样的申报出清于 {price_without} 欧元/兆瓦时，高 {rise}。</translation>
    </message>
    <message>
        <source>That is arithmetic, not a forecast: without imports others would have offered otherwise.</source>
        <translation>这是算术，不是预测：没有受入电，别人会另作申报。</translation>
    </message>
    <message>
        <source>Why do so many offers stand at zero and below?</source>
        <translation>为什么这么多售方申报在零或零以下？</translation>
    </message>
    <message>
        <source>Sun, wind, running water, must-run plants and imports want to sell at any price: a low offer keeps them in, and at one price they get what the margin gets. Under pay as bid nobody would offer so.</source>
        <translation>光伏、风电、径流水电、必开机组和受入电不论什么价都要卖：低报价保证中标，统一价格下得到的是边际价格。按报价结算时没有人会这样报。</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>公开数据</translation>
    </message>
    <message>
        <source>constructed for teaching</source>
        <translation>教学构造</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The book is cleared at once.</source>
        <translation>打开课例：“欢迎”页的“课例”一栏。申报簿随即出清。</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the next book opens.</source>
        <translation>按本讲义中的“下一步”：打开下一份申报簿。</translation>
    </message>
    <message>
        <source>Replay the clearing with Ctrl+Shift+R; the space bar plays and stops, the arrow keys go a step.</source>
        <translation>按 Ctrl+Shift+R 逐步回放出清；空格键播放和暂停，方向键走一步。</translation>
    </message>
    <message>
        <source>Click an order and read in “Details” why it got what it got.</source>
        <translation>点击一笔申报，在“详情”中看它为何中标这么多。</translation>
    </message>
    <message>
        <source>One price or pay as bid?</source>
        <translation>统一出清还是按报价结算？</translation>
    </message>
    <message>
        <source>Pay as bid is cheap only as long as everybody declares the cost.</source>
        <translation>只有人人按成本申报时，按报价结算才便宜。</translation>
    </message>
    <message>
        <source>Compare what the buyers pay under “Single buyer” and under “Pay as bid”.</source>
        <translation>比较“单一买方”和“按报价结算”两种规则下购方支付的总额。</translation>
    </message>
    <message>
        <source>Drag the step of H upwards: when does H earn more under “Pay as bid”, and when is it out?</source>
        <translation>把 H 的台阶向上拖：在“按报价结算”下 H 何时多赚，何时落选？</translation>
    </message>
    <message>
        <source>Everybody declares the cost</source>
        <translation>人人按成本申报</translation>
    </message>
    <message>
        <source>Everybody guesses the marginal price</source>
        <translation>人人猜边际价格</translation>
    </message>
    <message>
        <source>H guesses too high</source>
        <translation>H 猜得过高</translation>
    </message>
    <message>
        <source>One price for all, {price} yuan/MWh: the buyer pays {bill_one} yuan.</source>
        <translation>统一价格 {price} 元/兆瓦时：购方支付 {bill_one} 元。</translation>
    </message>
    <message>
        <source>Pay as bid: the same plants run for {bill_bid} yuan. It looks like {saving} saved.</source>
        <translation>按报价结算：同样的机组只需 {bill_bid} 元，看似省下 {saving} 元。</translation>
    </message>
    <message>
        <source>Who is sure to run declares {guess}, just below the margin: {bill_guess} yuan as bid, {bill_guess_one} at one price. The saving is gone.</source>
        <translation>有把握中标的都报 {guess}，紧贴边际之下：按报价结算 {bill_guess} 元，统一价格 {bill_guess_one} 元。节省荡然无存。</translation>
    </message>
    <message>
        <source>H asks {missed_offer} and sells {missed_awarded} of {missed_declared} MWh, though its power costs nothing; G makes {gas_awarded} MWh at {gas_cost} in its place. Production costs {made_missed} yuan instead of {made_honest}.</source>
        <translation>H 报 {missed_offer}，只卖出 {missed_awarded}（申报 {missed_declared}）兆瓦时，虽然它的电没有成本；G 以 {gas_cost} 的成本顶替，发 {gas_awarded} 兆瓦时。发电成本为 {made_missed} 元，而不是 {made_honest} 元。</translation>
    </message>
    <message>
        <source>Why does nobody declare the cost under pay as bid?</source>
        <translation>按报价结算时为什么没有人按成本申报？</translation>
    </message>
    <message>
        <source>Because the declaration is the price one gets: whoever declares the cost earns nothing. At one price the declaration only decides whether one runs, and for a small plant the cost is the best thing to declare.</source>
        <translation>因为报价就是所得：按成本申报的人分文不赚。统一价格下，报价只决定是否中标，对小机组来说报成本最划算。</translation>
    </message>
    <message>
        <source>Three prices from one book</source>
        <translation>一份申报簿，三个价格</translation>
    </message>
    <message>
        <source>The clearing price is a choice of the rule: one book of orders has three.</source>
        <translation>出清价格由规则选定：同一份申报簿有三个价格。</translation>
    </message>
    <message>
        <source>Show one rule after the other: “Uniform price”, “Guangdong 2017”, “Anhui 2017”.</source>
        <translation>依次显示“统一出清”“广东2017”“安徽2017”。</translation>
    </message>
    <message>
        <source>Zoom to the margin with Ctrl+G: the last pair and where the curves cross.</source>
        <translation>按 Ctrl+G 放大边际处：看最后一个配对和曲线交叉点。</translation>
    </message>
    <message>
        <source>Remove B7, the lowest bid, with Delete, or press “Next”.</source>
        <translation>按 Delete 移除报价最低的 B7，或按“下一步”。</translation>
    </message>
    <message>
        <source>The book as declared</source>
        <translation>原申报</translation>
    </message>
    <message>
        <source>Without B7</source>
        <translation>去掉 B7</translation>
    </message>
    <message>
        <source>Crossing point: {crossing} yuan/MWh, the bid of B6, which is served in part ({served} of {declared} MWh).</source>
        <translation>曲线交叉点：{crossing} 元/兆瓦时，即部分中标的 B6 的报价（{declared} 中的 {served} 兆瓦时）。</translation>
    </message>
    <message>
        <source>Guangdong, mean of the last pair ({last_bid} and {last_offer}): {mean} yuan/MWh.</source>
        <translation>广东，最后一个配对（{last_bid} 与 {last_offer}）的平均：{mean} 元/兆瓦时。</translation>
    </message>
    <message>
        <source>Anhui, among the declared prices that trade most the highest offer ({inner_offer}) and the lowest bid ({inner_bid}): {anhui} yuan/MWh.</source>
        <translation>安徽，成交量最大的各申报价中取售方最高价（{inner_offer}）与购方最低价（{inner_bid}）的平均：{anhui} 元/兆瓦时。</translation>
    </message>
    <message>
        <source>The volume is always {volume} MWh; between the first and the last price lie {apart} yuan for the sellers ({money_crossing} against {money_anhui}).</source>
        <translation>成交量都是 {volume} 兆瓦时；首尾两个价格之间，售方收入相差 {apart} 元（{money_crossing} 对 {money_anhui}）。</translation>
    </message>
    <message>
        <source>Anhui serves who is nearest to the price: B7 gets {seven_anhui} MWh, {seven_crossing} at the crossing point, and B1, the highest bid, is cut to {one_anhui} of {one_declared}.</source>
        <translation>安徽按接近程度成交：B7 得 {seven_anhui} 兆瓦时（交叉点规则下得 {seven_crossing}），而报价最高的 B1 被削减到 {one_anhui}（申报 {one_declared}）。</translation>
    </message>
    <message>
        <source>Without the lowest bid Anhui’s price moves to {anhui_without} yuan/MWh; the crossing point stays at {crossing_without}.</source>
        <translation>去掉这笔最低的报价，安徽价格变为 {anhui_without} 元/兆瓦时；交叉点仍是 {crossing_without}。</translation>
    </message>
    <message>
        <source>Which of the three prices is the right one?</source>
        <translation>三个价格哪一个是对的？</translation>
    </message>
    <message>
        <source>Each of them: all lie between the offer and the bid of the last pair, so nobody trades at a loss. They differ in who keeps the gain, and the rule must say so before anybody declares.</source>
        <translation>都对：它们都在最后一个配对的售价与购价之间，没有人亏本成交。差别在于收益归谁，规则必须在申报之前说清楚。</translation>
    </message>
    <message>
        <source>The 0.3674 affair</source>
        <translation>0.3674 事件</translation>
    </message>
    <message>
        <source>What a rule does when everybody declares one price, and what that proves.</source>
        <translation>人人申报同一价格时规则会怎样，这又能证明什么。</translation>
    </message>
    <message>
        <source>Show “Anhui 2017”, then “Guangdong 2017”: watch the column of what is awarded.</source>
        <translation>先显示“安徽2017”，再显示“广东2017”：看中标电量一列。</translation>
    </message>
    <message>
        <source>Choose another order among equals in “Ties” and compare again.</source>
        <translation>在“同价排序”中换一种次序，再比较一次。</translation>
    </message>
    <message>
        <source>Everybody declares the same price</source>
        <translation>全部申报同一价格</translation>
    </message>
    <message>
        <source>S4 and S5 declare as one</source>
        <translation>S4 与 S5 合并申报</translation>
    </message>
    <message>
        <source>{price} yuan/MWh under Anhui, {price_shares} under Guangdong, {volume} MWh: the rule decides only who is served.</source>
        <translation>安徽 {price} 元/兆瓦时，广东 {price_shares}，成交 {volume} 兆瓦时：规则只决定谁中标。</translation>
    </message>
    <message>
        <source>Anhui serves larger quantities first: S1 {first}, S2 {second}, S4 {fourth}, S5 {fifth} MWh.</source>
        <translation>安徽按电量多少：S1 {first}、S2 {second}、S4 {fourth}、S5 {fifth} 兆瓦时。</translation>
    </message>
    <message>
        <source>Guangdong shares pro rata: S1 {first_shared}, S4 {fourth_shared}, S5 {fifth_shared} MWh.</source>
        <translation>广东按比例分配：S1 {first_shared}、S4 {fourth_shared}、S5 {fifth_shared} 兆瓦时。</translation>
    </message>
    <message>
        <source>Under Anhui the two together now get {together} MWh and S2 falls to {second_merged}; under Guangdong they get {together_shared}, as much as apart.</source>
        <translation>安徽规则下两家合并后得 {together} 兆瓦时，S2 降到 {second_merged}；广东规则下得 {together_shared}，与分开申报一样多。</translation>
    </message>
    <message>
        <source>Do equal declarations prove an agreement?</source>
        <translation>报价雷同能证明串通吗？</translation>
    </message>
    <message>
        <source>No. Chance does not explain them, but a number that everybody knows does as well as an agreement: a cap, the last price. And a rule that rewards who names the price exactly invites it. A screen may say “coordination or focal price”, not more.</source>
        <translation>不能。巧合解释不了，但人人皆知的数字和串通一样能解释：价格上限、上次的成交价。而奖励报准出清价的规则本身就在引诱这样申报。筛查只能说“协同或焦点价格”，不能再多。</translation>
    </message>
    <message>
        <source>Spread return, and whom it punishes</source>
        <translation>价差返还，惩罚的是谁</translation>
    </message>
    <message>
        <source>A return in proportion to the declared spread hurts who declares boldly.</source>
        <translation>按申报价差比例返还，吃亏的是敢报的一方。</translation>
    </message>
    <message>
        <source>Click the money of A and E, of 5 and 1 under each rule in “Participants”: “Details” shows the price that each has.</source>
        <translation>在“市场主体”中点击 A 与 E、5 与 1 在各规则下的金额：“详情”显示各自的结算价格。</translation>
    </message>
    <message>
        <source>Set the sellers’ share of the return yourself in “Conditions…”.</source>
        <translation>在“条件…”中自行设定售方的返还比例。</translation>
    </message>
    <message>
        <source>Half of the surplus to each side</source>
        <translation>盈余两边各一半</translation>
    </message>
    <message>
        <source>All of it to the sellers</source>
        <translation>全部返还售方</translation>
    </message>
    <message>
        <source>All of it to the buyers</source>
        <translation>全部返还购方</translation>
    </message>
    <message>
        <source>Seller A, first in the queue with {a_declared}, settles at {a_half}; E, the last with {e_declared}, at {e_half} yuan/MWh.</source>
        <translation>售方 A 报 {a_declared}，排在最前，按 {a_half} 结算；E 报 {e_declared}，排在最后，按 {e_half} 元/兆瓦时结算。</translation>
    </message>
    <message>
        <source>Buyer 5, first with {five_declared}, gets a discount of {five_half}; buyer 1, the last with {one_declared}, one of {one_half}.</source>
        <translation>购方 5 报 {five_declared}，排在最前，得到的价差是 {five_half}；购方 1 报 {one_declared}，排在最后，却得到 {one_half}。</translation>
    </message>
    <message>
        <source>Under Guangdong 2017 the same book gives everybody {uniform}.</source>
        <translation>同一申报簿按广东2017，人人都是 {uniform}。</translation>
    </message>
    <message>
        <source>Every seller’s spread is multiplied by {sell_factor}: A settles at {a_sellers}; the buyers stay as declared, buyer 1 at {one_sellers}.</source>
        <translation>每个售方的价差乘以 {sell_factor}：A 按 {a_sellers} 结算；购方照申报结算，购方 1 为 {one_sellers}。</translation>
    </message>
    <message>
        <source>Every buyer’s spread is multiplied by {buy_factor}: buyer 1 gets {one_buyers}, buyer 5 only {five_buyers}; A stays at {a_buyers}.</source>
        <translation>每个购方的价差乘以 {buy_factor}：购方 1 得 {one_buyers}，购方 5 只得 {five_buyers}；A 仍为 {a_buyers}。</translation>
    </message>
    <message>
        <source>What will buyer 5 declare next month?</source>
        <translation>购方 5 下个月会怎样申报？</translation>
    </message>
    <message>
        <source>A larger discount: being first in the queue is worth nothing when the return is a multiple of almost nothing. All move towards the margin that they expect, and the declarations say nothing about cost any more.</source>
        <translation>报更大的价差：返还只是近乎零的数乘以一个系数，排在最前毫无价值。大家都向预期的边际靠拢，申报不再反映成本。</translation>
    </message>
    <message>
        <source>Henan’s net-back: the highest bid is not first</source>
        <translation>河南的净价排序：报价最高未必在前</translation>
    </message>
    <message>
        <source>Users are ranked by what reaches the generator, not by what they pay.</source>
        <translation>用户按到达发电侧的价格排序，而不是按支付的价格。</translation>
    </message>
    <message>
        <source>Write down the bids less grid tariff and levies and rank the users by hand.</source>
        <translation>写出各报价扣除输配电价和基金后的净价，自己先排一遍序。</translation>
    </message>
    <message>
        <source>U1 is connected at low voltage</source>
        <translation>U1 接在低电压等级</translation>
    </message>
    <message>
        <source>U1 moves to a higher voltage</source>
        <translation>U1 改接更高电压等级</translation>
    </message>
    <message>
        <source>U1 bids {one_bid}; {one_grid} go to the grid, {one_levy} to the funds, {one_net} yuan/MWh are left. U2 bids {two_bid} and leaves {two_net}: U1 is the last and gets {one_awarded} of {one_declared} MWh.</source>
        <translation>U1 报 {one_bid}：输配电价 {one_grid}，基金 {one_levy}，剩 {one_net} 元/兆瓦时。U2 报 {two_bid}，剩 {two_net}：U1 排在最后，得 {one_awarded}（申报 {one_declared}）兆瓦时。</translation>
    </message>
    <message>
        <source>Each pair halves what is left: U2 pays {two_pays}, and of it {two_grid} and {two_levy} go through to grid and funds in full.</source>
        <translation>每个配对平分价差：U2 支付 {two_pays}，其中 {two_grid} 和 {two_levy} 全额交给电网和基金。</translation>
    </message>
    <message>
        <source>G1 offers {first_offer} and gets {first_gets} on average; the dearer G2 offers {second_offer} and gets {second_gets}.</source>
        <translation>G1 报 {first_offer}，平均得 {first_gets}；更贵的 G2 报 {second_offer}，得 {second_gets}。</translation>
    </message>
    <message>
        <source>With a grid tariff of {one_grid_high} the same bid leaves {one_net_high}: U1 is first, gets {one_awarded_high} MWh and pays {one_pays_high} instead of {one_pays_low}; U3 is cut to {three_awarded_high}.</source>
        <translation>输配电价降到 {one_grid_high}，同样的报价剩 {one_net_high}：U1 排到最前，得 {one_awarded_high} 兆瓦时，支付 {one_pays_high} 而不是 {one_pays_low}；U3 被削减到 {three_awarded_high}。</translation>
    </message>
    <message>
        <source>Why does the dearer generator get the higher price?</source>
        <translation>为什么更贵的机组得到更高的价格？</translation>
    </message>
    <message>
        <source>A pair’s price is the mean of its own two values: a higher offer lifts it as long as it still trades. There is no one price, and it pays to declare more than the cost.</source>
        <translation>配对的价格是双方两个价格的平均：只要还能成交，报高就抬高价格。没有统一价格，高于成本申报就有利。</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>次高价</translation>
    </message>
    <message>
        <source>Dual price: last accepted bid and offer</source>
        <translation>双边价：最后成交的购、售报价</translation>
    </message>
    <message>
        <source>new class</source>
        <extracomment>Undo steps of a class: shown after "Undo"</extracomment>
        <translation>新建课堂</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>新增席位</translation>
    </message>
    <message>
        <source>name of a seat</source>
        <translation>席位名称</translation>
    </message>
    <message>
        <source>removal of a seat</source>
        <translation>移除席位</translation>
    </message>
    <message>
        <source>player of a seat</source>
        <translation>席位参与者</translation>
    </message>
    <message>
        <source>handing in</source>
        <translation>提交报价单</translation>
    </message>
    <message>
        <source>taking back a sheet</source>
        <translation>撤回报价单</translation>
    </message>
    <message>
        <source>closing of the round</source>
        <translation>回合截止</translation>
    </message>
    <message>
        <source>reveal of the round</source>
        <translation>回合揭晓</translation>
    </message>
    <message>
        <source>next round</source>
        <translation>下一回合</translation>
    </message>
    <message>
        <source>rule of the class</source>
        <translation>课堂规则</translation>
    </message>
    <message>
        <source>Profit of all rounds</source>
        <extracomment>Derivations</extracomment>
        <translation>全部回合利润</translation>
    </message>
    <message>
        <source>Profit of the round</source>
        <translation>本回合利润</translation>
    </message>
    <message>
        <source>Private cost</source>
        <translation>私有成本</translation>
    </message>
    <message>
        <source>Private value</source>
        <translation>私有价值</translation>
    </message>
    <message>
        <source>cost per unit</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>value per unit</source>
        <translation>单位价值</translation>
    </message>
    <message>
        <source>MeritDesk, rules of the class rounds</source>
        <translation>MeritDesk，课堂回合规则</translation>
    </message>
    <message>
        <source>Computer: honest</source>
        <extracomment>Computer bidders</extracomment>
        <translation>电脑：如实申报</translation>
    </message>
    <message>
        <source>Declares its true costs or values.</source>
        <translation>按真实成本或价值申报。</translation>
    </message>
    <message>
        <source>Computer: mark-up</source>
        <translation>电脑：加价</translation>
    </message>
    <message>
        <source>Asks 5 to 30 per cent more than its cost; a buyer bids as much less.</source>
        <translation>在成本上加价 5% 至 30%；买方相应压价。</translation>
    </message>
    <message>
        <source>Computer: last price</source>
        <translation>电脑：跟随上回合价</translation>
    </message>
    <message>
        <source>Asks just less than the price of the round before, never below its cost.</source>
        <translation>报价略低于上一回合价格，但不低于成本。</translation>
    </message>
    <message>
        <source>Computer: withholds</source>
        <translation>电脑：持留容量</translation>
    </message>
    <message>
        <source>Keeps back 10 to 40 per cent of what it has.</source>
        <translation>持留 10% 至 40% 的可用量。</translation>
    </message>
    <message>
        <source>Equal generators</source>
        <extracomment>Markets that a class can begin with</extracomment>
        <translation>对称发电商</translation>
    </message>
    <message>
        <source>Everybody has the same costs: what differs in the end is how it was bid.</source>
        <translation>各方成本相同：最终差别只在于如何报价。</translation>
    </message>
    <message>
        <source>Monthly spreads as in Guangdong</source>
        <translation>广东式月度价差竞价</translation>
    </message>
    <message>
        <source>Sellers and buyers declare price spreads, most of them below zero.</source>
        <translation>买卖双方申报价差，多为负值。</translation>
    </message>
    <message>
        <source>One large generator</source>
        <translation>一家大型发电商</translation>
    </message>
    <message>
        <source>Without the large one the demand cannot be met: what does withholding earn it?</source>
        <translation>缺了大机组需求无法满足：持留能为其带来什么？</translation>
    </message>
    <message>
        <source>coal</source>
        <extracomment>Technologies of a seat</extracomment>
        <translation>煤电</translation>
    </message>
    <message>
        <source>announced demand</source>
        <translation>公布的需求</translation>
    </message>
    <message>
        <source>quantity bid to buy</source>
        <translation>买方申报电量</translation>
    </message>
    <message>
        <source>flags of the round</source>
        <translation>本轮标记数</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>A value beyond a threshold</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>rounds without an award at the end of the series</source>
        <translation>至序列末尾连续未中标轮数</translation>
    </message>
    <message>
        <source>the series of rounds itself</source>
        <translation>轮次序列本身</translation>
    </message>
    <message>
        <source>change of a seat</source>
        <translation>更改席位</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Switch load off</source>
        <translation>削减负荷</translation>
    </message>
    <message>
        <source>So much power less in the hours chosen; the energy is not made up for.</source>
        <translation>所选小时内功率减少该数值，电量不补回。</translation>
    </message>
    <message>
        <source>Add load</source>
        <translation>增加负荷</translation>
    </message>
    <message>
        <source>So much power more in the hours chosen.</source>
        <translation>所选小时内功率增加该数值。</translation>
    </message>
    <message>
        <source>Limit the load</source>
        <translation>限制负荷</translation>
    </message>
    <message>
        <source>No more than the limit in the hours chosen; what is above it is not used.</source>
        <translation>所选小时内不超过上限，超出部分不用电。</translation>
    </message>
    <message>
        <source>Shift energy</source>
        <translation>转移电量</translation>
    </message>
    <message>
        <source>So much energy a day moves from hours to other hours of the same day; none is lost.</source>
        <translation>每天这么多电量从一些小时转到同一天的其他小时，没有损失。</translation>
    </message>
    <message>
        <source>Stay out of the planned peak hours</source>
        <translation>避开计划高峰小时</translation>
    </message>
    <message>
        <source>On working days, no more than the limit in the planned peak hours; the rest moves to the other hours of the day.</source>
        <translation>工作日的计划高峰小时内不超过上限，其余转到当天其他小时。</translation>
    </message>
    <message>
        <source>Storage with a timetable</source>
        <translation>按时间表运行的储能</translation>
    </message>
    <message>
        <source>A storage that charges in some hours and gives back in others, each day the same.</source>
        <translation>储能每天在一些小时充电，在另一些小时放电。</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>energy a day</source>
        <translation>每日电量</translation>
    </message>
    <message>
        <source>share of the energy that is made up for</source>
        <translation>补回电量的比例</translation>
    </message>
    <message>
        <source>capacity of the storage</source>
        <translation>储能容量</translation>
    </message>
    <message>
        <source>efficiency, there and back</source>
        <translation>往返效率</translation>
    </message>
    <message>
        <source>full cycles a day</source>
        <translation>每日满循环次数</translation>
    </message>
    <message>
        <source>saving in the line</source>
        <translation>该行节省</translation>
    </message>
    <message>
        <source>line before the change</source>
        <translation>改动前的该行</translation>
    </message>
    <message>
        <source>line after the change</source>
        <translation>改动后的该行</translation>
    </message>
    <message>
        <source>saving of the month</source>
        <translation>当月节省</translation>
    </message>
    <message>
        <source>total before the change</source>
        <translation>改动前合计</translation>
    </message>
    <message>
        <source>total after the change</source>
        <translation>改动后合计</translation>
    </message>
    <message>
        <source>saving of the year</source>
        <translation>全年节省</translation>
    </message>
    <message>
        <source>saving in the best category</source>
        <translation>最优类别下的节省</translation>
    </message>
    <message>
        <source>cheapest year before the change</source>
        <translation>改动前最便宜的一年</translation>
    </message>
    <message>
        <source>cheapest year after the change</source>
        <translation>改动后最便宜的一年</translation>
    </message>
    <message>
        <source>value of one MW less in the hour</source>
        <translation>该小时少用 1 兆瓦的价值</translation>
    </message>
    <message>
        <source>days with a published peak hour</source>
        <translation>公布高峰小时的天数</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>fall after which another hour of the day is the largest</source>
        <translation>下降到此值后当日最大值转到另一小时</translation>
    </message>
    <message>
        <source>Peak hours of the market</source>
        <translation>市场尖峰小时</translation>
    </message>
    <message>
        <source>Price components of the market</source>
        <translation>市场价格构成</translation>
    </message>
    <message>
        <source>Supplier's maximum prices</source>
        <translation>供电商最高限价</translation>
    </message>
    <message>
        <source>Margin group</source>
        <translation>售电加价组别</translation>
    </message>
    <message>
        <source>Below 670 kW</source>
        <translation>670 kW 以下</translation>
    </message>
    <message>
        <source>670 kW to 10 MW</source>
        <translation>670 kW 至 10 MW</translation>
    </message>
    <message>
        <source>10 MW and more</source>
        <translation>10 MW 及以上</translation>
    </message>
    <message>
        <source>Prices are in</source>
        <translation>价格单位</translation>
    </message>
    <message>
        <source>RUB/MWh and RUB/MW</source>
        <translation>卢布/MWh 和卢布/MW</translation>
    </message>
    <message>
        <source>RUB/kWh and RUB/kW</source>
        <translation>卢布/kWh 和卢布/kW</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Price category</source>
        <translation>电价类别</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Import peak hours</source>
        <translation>导入尖峰小时</translation>
    </message>
    <message>
        <source>Days with a peak hour</source>
        <translation>有尖峰小时的天数</translation>
    </message>
    <message>
        <source>cheapest year without the once-a-year rule</source>
        <translation>不受“一年一选”限制的最便宜全年费用</translation>
    </message>
    <message>
        <source>cost of the once-a-year rule</source>
        <translation>“一年一选”规则的代价</translation>
    </message>
    <message>
        <source>staying in one category costs more by</source>
        <translation>全年只用一类多付</translation>
    </message>
    <message>
        <source>cost of the hour that formed the capacity</source>
        <translation>形成容量的小时的费用</translation>
    </message>
    <message>
        <source>cost of this hour of the day</source>
        <translation>一天中该小时的费用</translation>
    </message>
    <message>
        <source>mean of the hour over these days</source>
        <translation>这些日子该小时的平均值</translation>
    </message>
    <message>
        <source>margin on the price of capacity</source>
        <translation>容量价格的售电加价</translation>
    </message>
    <message>
        <source>days that form the capacity</source>
        <translation>计算容量的天数</translation>
    </message>
    <message>
        <source>Estonia before 2015: two prices</source>
        <translation>爱沙尼亚 2015 年前：双价格</translation>
    </message>
    <message>
        <source>Estonia 2015: two prices, joint open supply</source>
        <translation>爱沙尼亚 2015：双价格、联合开放供应</translation>
    </message>
    <message>
        <source>Estonia 2018: one price</source>
        <translation>爱沙尼亚 2018：单一价格</translation>
    </message>
    <message>
        <source>Estonia 2022: one price, avoided activation</source>
        <translation>爱沙尼亚 2022：单一价格、避免调用价值</translation>
    </message>
    <message>
        <source>Estonia 2024: quarter hours</source>
        <translation>爱沙尼亚 2024：15 分钟时段</translation>
    </message>
    <message>
        <source>Estonia 2025: imbalance tariff</source>
        <translation>爱沙尼亚 2025：不平衡费</translation>
    </message>
    <message>
        <source>Estonia 2026: balancing capacity fee</source>
        <translation>爱沙尼亚 2026：平衡容量费</translation>
    </message>
    <message>
        <source>Estonia mid-2026: weighted reference price</source>
        <translation>爱沙尼亚 2026 年中：加权参考价</translation>
    </message>
    <message>
        <source>Nordic single price</source>
        <translation>北欧单一价格</translation>
    </message>
    <message>
        <source>German reBAP, simplified</source>
        <translation>德国 reBAP（简化）</translation>
    </message>
    <message>
        <source>Two prices around day-ahead</source>
        <translation>日前价上下的双价格</translation>
    </message>
    <message>
        <source>price of balance energy</source>
        <translation>平衡电量价格</translation>
    </message>
    <message>
        <source>published imbalance price</source>
        <translation>公布的不平衡价格</translation>
    </message>
    <message>
        <source>published sell price</source>
        <translation>公布的售出价</translation>
    </message>
    <message>
        <source>published buy price</source>
        <translation>公布的购入价</translation>
    </message>
    <message>
        <source>dearest energy of the hour</source>
        <translation>本小时最贵的电能</translation>
    </message>
    <message>
        <source>cheapest energy of the hour</source>
        <translation>本小时最便宜的电能</translation>
    </message>
    <message>
        <source>surcharge factor, sold</source>
        <translation>售出加价系数</translation>
    </message>
    <message>
        <source>discount factor, bought</source>
        <translation>购入折扣系数</translation>
    </message>
    <message>
        <source>size of that price</source>
        <translation>该价格的绝对值</translation>
    </message>
    <message>
        <source>adder that covers the costs</source>
        <translation>覆盖成本的加价</translation>
    </message>
    <message>
        <source>neutrality component</source>
        <translation>中性分量</translation>
    </message>
    <message>
        <source>day-ahead price</source>
        <translation>日前价格</translation>
    </message>
    <message>
        <source>value of avoided activation</source>
        <translation>避免调用价值</translation>
    </message>
    <message>
        <source>price of up-regulation</source>
        <translation>上调价格</translation>
    </message>
    <message>
        <source>price of down-regulation</source>
        <translation>下调价格</translation>
    </message>
    <message>
        <source>reference price, up</source>
        <translation>上调参考价</translation>
    </message>
    <message>
        <source>reference price, down</source>
        <translation>下调参考价</translation>
    </message>
    <message>
        <source>price bought from the open supplier</source>
        <translation>向外部开放供应商购入价</translation>
    </message>
    <message>
        <source>price sold to the open supplier</source>
        <translation>向外部开放供应商售出价</translation>
    </message>
    <message>
        <source>weighted average of satisfied demand</source>
        <translation>满足需求的加权均价</translation>
    </message>
    <message>
        <source>balance energy sold to the party</source>
        <translation>售给责任方的平衡电量</translation>
    </message>
    <message>
        <source>balance energy bought from the party</source>
        <translation>自责任方购入的平衡电量</translation>
    </message>
    <message>
        <source>money of a day</source>
        <translation>当日金额</translation>
    </message>
    <message>
        <source>money of a period</source>
        <translation>时段金额</translation>
    </message>
    <message>
        <source>imbalance, without its sign</source>
        <translation>不平衡电量绝对值</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>energy that carries the fee</source>
        <translation>计费电量</translation>
    </message>
    <message>
        <source>rate of the fee</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>what the party pays for the month</source>
        <translation>责任方当月应付</translation>
    </message>
    <message>
        <source>what is left to the operator</source>
        <translation>运营商余额</translation>
    </message>
    <message>
        <source>income of the operator</source>
        <translation>运营商收入</translation>
    </message>
    <message>
        <source>outlay of the operator</source>
        <translation>运营商支出</translation>
    </message>
    <message>
        <source>balance energy sold to the parties</source>
        <translation>售给各责任方的平衡电量</translation>
    </message>
    <message>
        <source>sold to the open supplier</source>
        <translation>售给外部开放供应商</translation>
    </message>
    <message>
        <source>down-regulation</source>
        <extracomment>The price of down-regulation made the price of a period</extracomment>
        <translation>下调</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>各项费用</translation>
    </message>
    <message>
        <source>bought from the open supplier</source>
        <translation>自外部开放供应商购入</translation>
    </message>
    <message>
        <source>reserve capacity</source>
        <translation>备用容量</translation>
    </message>
    <message>
        <source>imbalance clearing</source>
        <translation>不平衡结算</translation>
    </message>
    <message>
        <source>balance energy bought from the parties</source>
        <translation>自各责任方购入的平衡电量</translation>
    </message>
    <message>
        <source>up-regulation</source>
        <extracomment>The price of up-regulation made the price of a period</extracomment>
        <translation>上调</translation>
    </message>
    <message>
        <source>capital of the regulation assets</source>
        <translation>调节资产资本成本</translation>
    </message>
    <message>
        <source>Clock named in the file</source>
        <translation>文件中注明的时钟</translation>
    </message>
    <message>
        <source>A value is of</source>
        <translation>每个数值代表</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>半小时</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>一刻钟</translation>
    </message>
    <message>
        <source>change of the hourly plan</source>
        <extracomment>Undo step: shown after "Undo"</extracomment>
        <translation>修改逐时计划</translation>
    </message>
    <message>
        <source>Previous day of the same type</source>
        <extracomment>Ways to plan the hours of a day</extracomment>
        <translation>前一个同类型日</translation>
    </message>
    <message>
        <source>The latest metered day of the same type: working day, day before a holiday, or day off. Without one of its type: the latest metered day.</source>
        <translation>最近一个已计量的同类型日：工作日、节前日或休息日。没有同类型日时取最近一个已计量日。</translation>
    </message>
    <message>
        <source>Same weekday last week</source>
        <translation>上周同一星期日</translation>
    </message>
    <message>
        <source>The day seven days before, holiday or not. In the first week: the previous day of the same type.</source>
        <translation>七天前的那一天，不论是否节假日。第一周取前一个同类型日。</translation>
    </message>
    <message>
        <source>Mean of the last 4 same weekdays</source>
        <translation>最近4个相同星期日的平均</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of the last four same weekdays of the same type, at most eight weeks back. Without one: the previous day of the same type.</source>
        <translation>最近四个相同星期且同类型日的逐时平均，最多回溯八周。没有时取前一个同类型日。</translation>
    </message>
    <message>
        <source>Profile of the last 4 weeks</source>
        <translation>最近4周的典型曲线</translation>
    </message>
    <message>
        <source>The mean, hour by hour, of all days of the same type in the last four weeks. Without one: the previous day of the same type.</source>
        <translation>最近四周所有同类型日的逐时平均。没有时取前一个同类型日。</translation>
    </message>
    <message>
        <source>Similar days</source>
        <translation>相似日</translation>
    </message>
    <message>
        <source>Days of the same type in the last eight weeks after a day that used nearly as much as the last metered one: the five nearest count 1, 1/2, 1/3, 1/4, 1/5. Without them: the profile of the last 4 weeks.</source>
        <translation>最近八周内的同类型日，其之前的用电量与最近已计量日相近：最接近的五天按权重 1、1/2、1/3、1/4、1/5 计入。没有时取最近4周的典型曲线。</translation>
    </message>
    <message>
        <source>Consumption</source>
        <extracomment>What is varied in the sensitivity</extracomment>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Every hour uses so much more or less. Every line of the bill changes alike, so the order of the categories stays.</source>
        <translation>每小时用电量按此比例增减。账单各行同比变化，因此各类的次序不变。</translation>
    </message>
    <message>
        <source>Output above the base load</source>
        <translation>基荷以上的生产用电</translation>
    </message>
    <message>
        <source>Only what an hour uses above the month's lowest hour changes: more or less is made, the base load stays.</source>
        <translation>只有超出当月最低小时的部分变化：产量增减，基荷不变。</translation>
    </message>
    <message>
        <source>Load shape</source>
        <translation>负荷形状</translation>
    </message>
    <message>
        <source>Every day keeps its energy; its hours move towards the day's mean (flatter) or away from it (more peaked).</source>
        <translation>每天电量不变；各小时向日均值靠拢（更平缓）或远离（峰谷更大）。</translation>
    </message>
    <message>
        <source>Shift to the night</source>
        <translation>移至夜间</translation>
    </message>
    <message>
        <source>A share of every day hour moves to the night hours of the same date; below zero from the night to the day.</source>
        <translation>每个日间小时的一部分移至当日夜间小时；小于零时由夜间移至日间。</translation>
    </message>
    <message>
        <source>Error of the plan</source>
        <translation>计划误差</translation>
    </message>
    <message>
        <source>The plan misses every hour by so much, by turns above and below the fact; it matters to categories 5 and 6 only.</source>
        <translation>计划每小时都偏差这么多，交替高于和低于实际；只影响第5、6类。</translation>
    </message>
    <message>
        <source>deviations as a share of consumption</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>偏差占用电量的比例</translation>
    </message>
    <message>
        <source>planned too much (below zero: too little)</source>
        <translation>计划偏多（小于零为偏少）</translation>
    </message>
    <message>
        <source>share of deviations above the plan</source>
        <translation>高于计划的偏差占比</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>deviations above the plan</source>
        <translation>高于计划的偏差</translation>
    </message>
    <message>
        <source>deviations below the plan</source>
        <translation>低于计划的偏差</translation>
    </message>
    <message>
        <source>metered volume</source>
        <translation>计量电量</translation>
    </message>
    <message>
        <source>metered volume of the month</source>
        <translation>当月计量电量</translation>
    </message>
    <message>
        <source>planned volume of the month</source>
        <translation>当月计划电量</translation>
    </message>
    <message>
        <source>volume above plan in the month</source>
        <translation>当月超计划电量</translation>
    </message>
    <message>
        <source>volume below plan in the month</source>
        <translation>当月欠计划电量</translation>
    </message>
    <message>
        <source>planned volume of the hour</source>
        <translation>该小时计划电量</translation>
    </message>
    <message>
        <source>weighted volume of a day it is planned by</source>
        <translation>计划所依据之日的加权电量</translation>
    </message>
    <message>
        <source>weight of the day</source>
        <translation>该日权重</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>step of quantities</source>
        <translation>电量步长</translation>
    </message>
    <message>
        <source>deviation of the hour</source>
        <translation>该小时偏差</translation>
    </message>
    <message>
        <source>cost of the deviations</source>
        <translation>偏差费用</translation>
    </message>
    <message>
        <source>cost of the month</source>
        <translation>当月费用</translation>
    </message>
    <message>
        <source>line of the bill</source>
        <translation>账单行</translation>
    </message>
    <message>
        <source>share of drawn years in which a plan pays</source>
        <translation>计划划算的抽样年份占比</translation>
    </message>
    <message>
        <source>drawn years in which a plan pays</source>
        <translation>计划划算的抽样年份数</translation>
    </message>
    <message>
        <source>drawn years</source>
        <translation>抽样年份数</translation>
    </message>
    <message>
        <source>cheapest year by the hour without a plan</source>
        <translation>无计划按时计价的最便宜年度</translation>
    </message>
    <message>
        <source>total of a drawn year</source>
        <translation>抽样年份合计</translation>
    </message>
    <message>
        <source>change, percent</source>
        <translation>变化百分比</translation>
    </message>
    <message>
        <source>year in the category before the change of choice</source>
        <translation>选择改变前类别的年度费用</translation>
    </message>
    <message>
        <source>year in the category after the change of choice</source>
        <translation>选择改变后类别的年度费用</translation>
    </message>
    <message>
        <source>dearer by</source>
        <translation>贵出</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just below</source>
        <translation>在下侧新选择贵多少</translation>
    </message>
    <message>
        <source>how much dearer the new choice is just above</source>
        <translation>在上侧新选择贵多少</translation>
    </message>
    <message>
        <source>change of the gap between the two choices</source>
        <translation>两种选择差距的变化</translation>
    </message>
    <message>
        <source>Own method: a plan from past days, none later than two days before</source>
        <translation>自有方法：依据过去各日编制计划，不晚于前两日</translation>
    </message>
    <message>
        <source>new invoice</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>新账单</translation>
    </message>
    <message>
        <source>new invoices</source>
        <translation>新账单（多份）</translation>
    </message>
    <message>
        <source>removal of the invoice</source>
        <translation>删除账单</translation>
    </message>
    <message>
        <source>change of an invoice line</source>
        <translation>修改账单行</translation>
    </message>
    <message>
        <source>new invoice lines</source>
        <translation>新增账单行</translation>
    </message>
    <message>
        <source>removal of invoice lines</source>
        <translation>删除账单行</translation>
    </message>
    <message>
        <source>change of the invoice</source>
        <translation>修改账单</translation>
    </message>
    <message>
        <source>Equal</source>
        <extracomment>What a comparison of an invoice line came to</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>在舍入范围内</translation>
    </message>
    <message>
        <source>Quantity differs</source>
        <translation>数量不符</translation>
    </message>
    <message>
        <source>Price differs</source>
        <translation>价格不符</translation>
    </message>
    <message>
        <source>Quantity and price differ</source>
        <translation>数量和价格均不符</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Quantity × price is not the amount</source>
        <translation>数量 × 价格不等于金额</translation>
    </message>
    <message>
        <source>Not on the invoice</source>
        <translation>账单中缺少</translation>
    </message>
    <message>
        <source>Not in our bill</source>
        <translation>我方账单中没有</translation>
    </message>
    <message>
        <source>What does it stand for?</source>
        <translation>对应哪一项？</translation>
    </message>
    <message>
        <source>Counted with a line above</source>
        <translation>与上面一行合并核对</translation>
    </message>
    <message>
        <source>Wrong sum</source>
        <translation>合计有误</translation>
    </message>
    <message>
        <source>VAT of another rate</source>
        <translation>增值税率不符</translation>
    </message>
    <message>
        <source>VAT does not follow from the total</source>
        <translation>增值税与合计不符</translation>
    </message>
    <message>
        <source>Follows from the lines</source>
        <translation>由各行差异引起</translation>
    </message>
    <message>
        <source>demand-response fee</source>
        <translation>需求响应费</translation>
    </message>
    <message>
        <source>transmission tariff</source>
        <translation>输配电价</translation>
    </message>
    <message>
        <source>billed less expected</source>
        <extracomment>Names of numbers in formulas</extracomment>
        <translation>账单减应计</translation>
    </message>
    <message>
        <source>billed amount</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>expected amount</source>
        <translation>应计金额</translation>
    </message>
    <message>
        <source>amount under this error</source>
        <translation>按此错误的金额</translation>
    </message>
    <message>
        <source>quantity times price</source>
        <translation>数量乘价格</translation>
    </message>
    <message>
        <source>VAT of the line</source>
        <translation>该行增值税</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>line before rounding</source>
        <translation>舍入前的行金额</translation>
    </message>
    <message>
        <source>The supplier's invoice</source>
        <translation>供应商账单</translation>
    </message>
    <message>
        <source>change of the hours of the day's zones</source>
        <translation>修改分时段的小时</translation>
    </message>
    <message>
        <source>change of the day when transmission tariffs were decided</source>
        <translation>修改输电价决定日期</translation>
    </message>
    <message>
        <source>Centre system</source>
        <extracomment>Rows of the price sheet</extracomment>
        <translation>中部联合电网</translation>
    </message>
    <message>
        <source>Middle Volga system without Samara oblast</source>
        <translation>中伏尔加联合电网（不含萨马拉州）</translation>
    </message>
    <message>
        <source>Samara oblast</source>
        <translation>萨马拉州</translation>
    </message>
    <message>
        <source>Urals system without Udmurtia and Kirov oblast</source>
        <translation>乌拉尔联合电网（不含乌德穆尔特和基洛夫州）</translation>
    </message>
    <message>
        <source>Udmurtia and Kirov oblast</source>
        <translation>乌德穆尔特和基洛夫州</translation>
    </message>
    <message>
        <source>North-West system</source>
        <translation>西北联合电网</translation>
    </message>
    <message>
        <source>FST order 2193-e on the zones of 2015, edition of 27.02.2015</source>
        <translation>俄联邦价格署关于2015年时段的第2193-э号令（2015-02-27版）</translation>
    </message>
    <message>
        <source>FST order on the zones of 2013</source>
        <translation>俄联邦价格署关于2013年时段的命令</translation>
    </message>
    <message>
        <source>FST order on the zones of 2011</source>
        <translation>俄联邦价格署关于2011年时段的命令</translation>
    </message>
    <message>
        <source>FAS order 1554/17 of 21.11.2017, amended by 1236/20</source>
        <translation>俄联邦反垄断局2017-11-21第1554/17号令，经1236/20修订</translation>
    </message>
    <message>
        <source>figures that circulate, unverified</source>
        <translation>流传的数字，未经核实</translation>
    </message>
    <message>
        <source>a published billing program with coefficient 1.83</source>
        <translation>已发布的结算程序，系数1.83</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2024 as used by a published tariff calculator</source>
        <translation>系统运营商2024年计划小时，取自已发布的电价计算器</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2025 as used by a published storage study of Samara oblast</source>
        <translation>系统运营商2025年计划小时，取自已发布的萨马拉州储能研究</translation>
    </message>
    <message>
        <source>System Operator's planned hours 2026 as used by a published capacity forecast</source>
        <translation>系统运营商2026年计划小时，取自已发布的容量预测</translation>
    </message>
    <message>
        <source>hours of the Kaliningrad system as used by a published storage study</source>
        <translation>加里宁格勒系统的小时，取自已发布的储能研究</translation>
    </message>
    <message>
        <source>another what-if</source>
        <extracomment>Undo steps of what-ifs: shown after "Undo"</extracomment>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>name of a what-if</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>removal of a what-if</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>copy of a what-if</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>order of the what-ifs</source>
        <translation>方案次序</translation>
    </message>
    <message>
        <source>change of a what-if</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>other what-ifs</source>
        <translation>更换方案</translation>
    </message>
    <message>
        <source>Shed 100 kW in the peak hours</source>
        <extracomment>Names of what-ifs that are added with one click</extracomment>
        <translation>高峰小时削减 100 千瓦</translation>
    </message>
    <message>
        <source>Shift two peak hours to the night</source>
        <translation>两个高峰小时移至夜间</translation>
    </message>
    <message>
        <source>Storage 200 kW, 800 kWh, 88 %</source>
        <translation>储能 200 千瓦、800 千瓦时、88 %</translation>
    </message>
    <message>
        <source>Stay out of the peak hours</source>
        <translation>避开高峰小时</translation>
    </message>
    <message>
        <source>Cheapest plan for a storage</source>
        <translation>储能的最省方案</translation>
    </message>
    <message>
        <source>New load at night</source>
        <translation>夜间新增负荷</translation>
    </message>
    <message>
        <source>the month's</source>
        <translation>当月值</translation>
    </message>
    <message>
        <source>number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>saving of the year in the line</source>
        <translation>全年该项节省</translation>
    </message>
    <message>
        <source>A new site for every meter</source>
        <translation>每个计量点各建一个用电点</translation>
    </message>
    <message>
        <source>consumption of the month</source>
        <translation>当月用电量</translation>
    </message>
    <message>
        <source>saving in % of today's cost</source>
        <translation>节省占当前费用的百分比</translation>
    </message>
    <message>
        <source>Planned or zone hours of a year</source>
        <translation>一年的计划小时或时段小时</translation>
    </message>
    <message>
        <source>Import planned or zone hours</source>
        <translation>导入计划小时或时段小时</translation>
    </message>
    <message>
        <source>Zone or system</source>
        <translation>价区或电力系统</translation>
    </message>
    <message>
        <source>Import balance energy</source>
        <translation>导入平衡电量</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (CSV)</source>
        <translation>Baltic Transparency Dashboard 报表（CSV）</translation>
    </message>
    <message>
        <source>Reports of the Baltic Transparency Dashboard (JSON)</source>
        <translation>Baltic Transparency Dashboard 报表（JSON）</translation>
    </message>
    <message>
        <source>Day-ahead and imbalance prices (JSON)</source>
        <translation>日前价格与不平衡价格（JSON）</translation>
    </message>
    <message>
        <source>Documents of the ENTSO-E platform (XML)</source>
        <translation>ENTSO-E 平台文件（XML）</translation>
    </message>
    <message>
        <source>Report of the Baltic Transparency Dashboard</source>
        <translation>Baltic Transparency Dashboard 报表</translation>
    </message>
    <message>
        <source>Imbalance prices or volumes of ENTSO-E</source>
        <translation>ENTSO-E 不平衡价格或电量</translation>
    </message>
    <message>
        <source>Day-ahead prices of Elering</source>
        <translation>Elering 日前价格</translation>
    </message>
    <message>
        <source>Metering and schedule of a balance party</source>
        <translation>平衡责任方的计量与计划</translation>
    </message>
    <message>
        <source>Clock of the times</source>
        <translation>时间的时区</translation>
    </message>
    <message>
        <source>Estonia (EET)</source>
        <translation>爱沙尼亚（EET）</translation>
    </message>
    <message>
        <source>Central Europe (CET)</source>
        <translation>中欧（CET）</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Span of the case</source>
        <translation>算例期间</translation>
    </message>
    <message>
        <source>Keep the case's</source>
        <translation>保持算例的</translation>
    </message>
    <message>
        <source>Extend to both</source>
        <translation>扩展到两者</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>采用文件的</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>算例步长</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 分钟</translation>
    </message>
    <message>
        <source>Energy of longer intervals</source>
        <translation>较长区间的电量</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Divide evenly</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>Values that are there</source>
        <translation>已有的数值</translation>
    </message>
    <message>
        <source>Replace where the file has some</source>
        <translation>文件有值处替换</translation>
    </message>
    <message>
        <source>Replace the whole series</source>
        <translation>替换整个序列</translation>
    </message>
    <message>
        <source>Add to them</source>
        <translation>与其相加</translation>
    </message>
    <message>
        <source>Equal quarters of an hour</source>
        <translation>相同的一刻钟数值</translation>
    </message>
    <message>
        <source>An hour's value, repeated</source>
        <translation>小时值的重复</translation>
    </message>
    <message>
        <source>Each its own value</source>
        <translation>各自的数值</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Day-ahead prices</source>
        <translation>日前价格</translation>
    </message>
    <message>
        <source>Imbalance prices</source>
        <translation>不平衡价格</translation>
    </message>
    <message>
        <source>Imbalance volumes of the area</source>
        <translation>区域不平衡电量</translation>
    </message>
    <message>
        <source>Direction of balancing</source>
        <translation>平衡方向</translation>
    </message>
    <message>
        <source>Neutrality component</source>
        <translation>中性分量</translation>
    </message>
    <message>
        <source>Reference prices of balancing energy</source>
        <translation>平衡电量参考价格</translation>
    </message>
    <message>
        <source>Prices of activated energy</source>
        <translation>激活电量价格</translation>
    </message>
    <message>
        <source>Activated energy</source>
        <translation>激活电量</translation>
    </message>
    <message>
        <source>Balance of the operator</source>
        <translation>运营商平衡</translation>
    </message>
    <message>
        <source>Satisfied demand, aFRR</source>
        <translation>已满足需求，aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, mFRR</source>
        <translation>已满足需求，mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand, total</source>
        <translation>已满足需求，总量</translation>
    </message>
    <message>
        <source>Price of satisfied demand, aFRR</source>
        <translation>已满足需求价格，aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand, mFRR</source>
        <translation>已满足需求价格，mFRR</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Version of the values</source>
        <translation>数值版本</translation>
    </message>
    <message>
        <source>Final, else preliminary</source>
        <translation>最终值，否则初步值</translation>
    </message>
    <message>
        <source>Final only</source>
        <translation>仅最终值</translation>
    </message>
    <message>
        <source>Preliminary only</source>
        <translation>仅初步值</translation>
    </message>
    <message>
        <source>Sides of the prices</source>
        <translation>价格方向</translation>
    </message>
    <message>
        <source>A04 surplus, A05 shortage</source>
        <translation>A04 盈余，A05 短缺</translation>
    </message>
    <message>
        <source>A04 shortage, A05 surplus</source>
        <translation>A04 短缺，A05 盈余</translation>
    </message>
    <message>
        <source>Balance party</source>
        <translation>平衡责任方</translation>
    </message>
    <message>
        <source>Columns without a name hold</source>
        <translation>未命名的列为</translation>
    </message>
    <message>
        <source>Metered, net</source>
        <translation>计量净值</translation>
    </message>
    <message>
        <source>Schedule, net</source>
        <translation>计划净值</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不平衡量</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>Span of the case after the import</source>
        <translation>导入后的算例期间</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>个时段</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个数值</translation>
    </message>
    <message>
        <source>Day-ahead price</source>
        <translation>日前价格</translation>
    </message>
    <message>
        <source>Value of avoided activation</source>
        <translation>避免激活的价值</translation>
    </message>
    <message>
        <source>Price of up-regulation</source>
        <translation>上调价格</translation>
    </message>
    <message>
        <source>Price of down-regulation</source>
        <translation>下调价格</translation>
    </message>
    <message>
        <source>Reference price, up</source>
        <translation>上调参考价格</translation>
    </message>
    <message>
        <source>Reference price, down</source>
        <translation>下调参考价格</translation>
    </message>
    <message>
        <source>Price bought from the open supplier</source>
        <translation>从开放供应商买入的价格</translation>
    </message>
    <message>
        <source>Price sold to the open supplier</source>
        <translation>向开放供应商卖出的价格</translation>
    </message>
    <message>
        <source>Operator's sell price</source>
        <translation>运营商卖出价</translation>
    </message>
    <message>
        <source>Operator's buy price</source>
        <translation>运营商买入价</translation>
    </message>
    <message>
        <source>Imbalance price</source>
        <translation>不平衡价格</translation>
    </message>
    <message>
        <source>Imbalance of the area</source>
        <translation>区域不平衡量</translation>
    </message>
    <message>
        <source>Activated energy, up</source>
        <translation>上调激活电量</translation>
    </message>
    <message>
        <source>Activated energy, down</source>
        <translation>下调激活电量</translation>
    </message>
    <message>
        <source>Satisfied demand up, aFRR</source>
        <translation>已满足上调需求，aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand up, mFRR</source>
        <translation>已满足上调需求，mFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, aFRR</source>
        <translation>已满足下调需求，aFRR</translation>
    </message>
    <message>
        <source>Satisfied demand down, mFRR</source>
        <translation>已满足下调需求，mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, aFRR</source>
        <translation>已满足上调需求价格，aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand up, mFRR</source>
        <translation>已满足上调需求价格，mFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, aFRR</source>
        <translation>已满足下调需求价格，aFRR</translation>
    </message>
    <message>
        <source>Price of satisfied demand down, mFRR</source>
        <translation>已满足下调需求价格，mFRR</translation>
    </message>
    <message>
        <source>External error of Latvia</source>
        <translation>拉脱维亚外部偏差</translation>
    </message>
    <message>
        <source>External error of Lithuania</source>
        <translation>立陶宛外部偏差</translation>
    </message>
    <message>
        <source>Price between the operators</source>
        <translation>运营商之间的价格</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>按现行结算</translation>
    </message>
    <message>
        <source>Latvian fees, second half of 2025</source>
        <translation>拉脱维亚费用，2025 下半年</translation>
    </message>
    <message>
        <source>Lithuanian fees of 2025</source>
        <translation>立陶宛费用 2025</translation>
    </message>
    <message>
        <source>Finland 2025: Nordic price and fees</source>
        <translation>芬兰 2025：北欧价格与费用</translation>
    </message>
    <message>
        <source>Turkey until 2025: margins of 3 %</source>
        <translation>土耳其（至 2025）：3 % 加减价</translation>
    </message>
    <message>
        <source>Russia: own initiative</source>
        <translation>俄罗斯：自身原因</translation>
    </message>
    <message>
        <source>China: deviation assessment, Guangdong type</source>
        <translation>中国：偏差考核（广东类）</translation>
    </message>
    <message>
        <source>China: deviation assessment, Fujian type</source>
        <translation>中国：偏差考核（福建类）</translation>
    </message>
    <message>
        <source>China: deviation assessment, Sichuan type</source>
        <translation>中国：偏差考核（四川类）</translation>
    </message>
    <message>
        <source>cost of a period</source>
        <translation>时段费用</translation>
    </message>
    <message>
        <source>imbalance, surplus above 0</source>
        <translation>不平衡电量，盈余为正</translation>
    </message>
    <message>
        <source>cost of a step</source>
        <translation>步长费用</translation>
    </message>
    <message>
        <source>cost of an hour of the day</source>
        <translation>日内小时费用</translation>
    </message>
    <message>
        <source>cost of a weekday</source>
        <translation>星期费用</translation>
    </message>
    <message>
        <source>net by the monthly reports</source>
        <translation>月报净额</translation>
    </message>
    <message>
        <source>rounding of the monthly reports</source>
        <translation>月报取整差</translation>
    </message>
    <message>
        <source>cost above day-ahead</source>
        <translation>超出日前的费用</translation>
    </message>
    <message>
        <source>cost above day-ahead, month</source>
        <translation>超出日前的费用，当月</translation>
    </message>
    <message>
        <source>cost above day-ahead, all</source>
        <translation>超出日前的费用，合计</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>占总额份额</translation>
    </message>
    <message>
        <source>total of the span</source>
        <translation>区间合计</translation>
    </message>
    <message>
        <source>cost of a quadrant</source>
        <translation>象限费用</translation>
    </message>
    <message>
        <source>own surplus, system short</source>
        <translation>自身盈余，系统短缺</translation>
    </message>
    <message>
        <source>own deficit, system long</source>
        <translation>自身短缺，系统盈余</translation>
    </message>
    <message>
        <source>own surplus, system long</source>
        <translation>自身盈余，系统盈余</translation>
    </message>
    <message>
        <source>own deficit, system short</source>
        <translation>自身短缺，系统短缺</translation>
    </message>
    <message>
        <source>share of helping periods</source>
        <translation>帮助系统的时段占比</translation>
    </message>
    <message>
        <source>periods that helped</source>
        <translation>帮助时段</translation>
    </message>
    <message>
        <source>periods that hurt</source>
        <translation>加剧时段</translation>
    </message>
    <message>
        <source>imbalance without its sign, sum</source>
        <translation>不平衡电量绝对值，合计</translation>
    </message>
    <message>
        <source>imbalance without its sign, month</source>
        <translation>不平衡电量绝对值，当月</translation>
    </message>
    <message>
        <source>imbalance as a share of consumption</source>
        <translation>不平衡电量占用电量比</translation>
    </message>
    <message>
        <source>consumed</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>consumed and produced</source>
        <translation>用电量与发电量</translation>
    </message>
    <message>
        <source>cost per MWh consumed and produced</source>
        <translation>每 MWh 用电与发电的成本</translation>
    </message>
    <message>
        <source>what a perfect forecast would have saved</source>
        <translation>完美预测可节省</translation>
    </message>
    <message>
        <source>fees on the imbalance</source>
        <translation>不平衡电量费用</translation>
    </message>
    <message>
        <source>saving by the better forecast</source>
        <translation>更好预测的节省</translation>
    </message>
    <message>
        <source>share forecast away</source>
        <translation>预测消除的份额</translation>
    </message>
    <message>
        <source>energy and fees, as it was</source>
        <translation>电费与费用，原状</translation>
    </message>
    <message>
        <source>energy, as it was</source>
        <translation>电费，原状</translation>
    </message>
    <message>
        <source>fees on the imbalance, as it was</source>
        <translation>不平衡费用，原状</translation>
    </message>
    <message>
        <source>imbalance, as it was</source>
        <translation>不平衡电量，原状</translation>
    </message>
    <message>
        <source>energy and fees, better forecast</source>
        <translation>电费与费用，更好预测</translation>
    </message>
    <message>
        <source>energy, better forecast</source>
        <translation>电费，更好预测</translation>
    </message>
    <message>
        <source>fees on the imbalance, better forecast</source>
        <translation>不平衡费用，更好预测</translation>
    </message>
    <message>
        <source>imbalance, better forecast</source>
        <translation>不平衡电量，更好预测</translation>
    </message>
    <message>
        <source>what the shorter period costs more</source>
        <translation>较短时段多付的费用</translation>
    </message>
    <message>
        <source>energy, settled step by step</source>
        <translation>电费，逐时段结算</translation>
    </message>
    <message>
        <source>energy, settled by the hour</source>
        <translation>电费，按小时结算</translation>
    </message>
    <message>
        <source>fees, settled step by step</source>
        <translation>费用，逐时段结算</translation>
    </message>
    <message>
        <source>fees, settled by the hour</source>
        <translation>费用，按小时结算</translation>
    </message>
    <message>
        <source>an hour, step by step</source>
        <translation>一小时，逐时段</translation>
    </message>
    <message>
        <source>an hour as a whole</source>
        <translation>一小时，整体</translation>
    </message>
    <message>
        <source>what this rule would cost</source>
        <translation>该规则下的费用</translation>
    </message>
    <message>
        <source>what that rule would cost</source>
        <translation>对照规则下的费用</translation>
    </message>
    <message>
        <source>cost of a period, own initiative</source>
        <translation>时段费用，自身原因</translation>
    </message>
    <message>
        <source>assessment of a month</source>
        <translation>月度考核费</translation>
    </message>
    <message>
        <source>contracted energy</source>
        <translation>合同电量</translation>
    </message>
    <message>
        <source>metered energy</source>
        <translation>实际电量</translation>
    </message>
    <message>
        <source>price of the assessment</source>
        <translation>考核单价</translation>
    </message>
    <message>
        <source>settled periods of the case</source>
        <translation>已结算时段</translation>
    </message>
    <message>
        <source>assumed: the system's direction and every price stay as settled</source>
        <translation>假设：系统方向和所有价格保持不变</translation>
    </message>
    <message>
        <source>assumed: the area's volume moves with the party's imbalance</source>
        <translation>假设：区域不平衡量随该责任方变化</translation>
    </message>
    <message>
        <source>assumed: the hour's price is the mean of its steps</source>
        <translation>假设：小时价格为各时段均值</translation>
    </message>
    <message>
        <source>AST, balancing and system imbalance prices, July to December 2025</source>
        <translation>AST，平衡与系统不平衡价格，2025 年 7–12 月</translation>
    </message>
    <message>
        <source>ERR 1609685459, Lithuanian balancing fees of 2025</source>
        <translation>ERR 1609685459，立陶宛 2025 年平衡费用</translation>
    </message>
    <message>
        <source>eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory</source>
        <translation>eSett 手册；Fingrid 2025 年电量费；不平衡费凭记忆</translation>
    </message>
    <message>
        <source>Turkish imbalance formulas before 2026, as public code has them</source>
        <translation>2026 年前土耳其不平衡公式，据公开代码</translation>
    </message>
    <message>
        <source>RF Government Resolution 1172 of 27.12.2010; the prices from memory</source>
        <translation>俄联邦政府 2010 年 12 月 27 日第 1172 号决议；价格凭记忆</translation>
    </message>
    <message>
        <source>Guangdong-type deviation assessment, as trade pages describe it</source>
        <translation>广东类偏差考核，据行业网页</translation>
    </message>
    <message>
        <source>Fujian, draft rules of 2021, as copies have them</source>
        <translation>福建 2021 年规则征求意见稿，据转载</translation>
    </message>
    <message>
        <source>Sichuan, rules of 2018, as copies have them</source>
        <translation>四川 2018 年规则，据转载</translation>
    </message>
    <message>
        <source>another case of balance energy</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>更换平衡电量算例</translation>
    </message>
    <message>
        <source>another rule of settlement</source>
        <translation>更换结算规则</translation>
    </message>
    <message>
        <source>first day of a rule</source>
        <translation>规则起始日</translation>
    </message>
    <message>
        <source>change of the two prices</source>
        <translation>修改双价格</translation>
    </message>
    <message>
        <source>new fee</source>
        <translation>新增费用</translation>
    </message>
    <message>
        <source>change of a fee</source>
        <translation>修改费用</translation>
    </message>
    <message>
        <source>removal of a fee</source>
        <translation>删除费用</translation>
    </message>
    <message>
        <source>published fees</source>
        <translation>公布的费用</translation>
    </message>
    <message>
        <source>operator's costs of {month}</source>
        <translation>{month} 运营商成本</translation>
    </message>
    <message>
        <source>neutrality component of {month}</source>
        <translation>{month} 中性分量</translation>
    </message>
    <message>
        <source>another name of a balance party</source>
        <translation>平衡责任方改名</translation>
    </message>
    <message>
        <source>removal of a balance party</source>
        <translation>删除平衡责任方</translation>
    </message>
    <message>
        <source>Imbalance tariff</source>
        <translation>不平衡费</translation>
    </message>
    <message>
        <source>Balancing capacity fee</source>
        <translation>平衡容量费</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>production</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>consumption and production</source>
        <translation>用电与发电</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>The price of a period in which nothing was activated</extracomment>
        <translation>备用价</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>digitised from a chart</source>
        <translation>由图表数字化</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>money to the party</source>
        <translation>付给责任方的金额</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>不平衡电量</translation>
    </message>
    <message>
        <source>metered delivery</source>
        <translation>计量净上网</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>energy on the operator's order</source>
        <translation>按运营商指令的电量</translation>
    </message>
    <message>
        <source>volume of the balancing area</source>
        <translation>平衡区电量</translation>
    </message>
    <message>
        <source>the operator's costs</source>
        <translation>运营商成本</translation>
    </message>
    <message>
        <source>open supply of the other systems</source>
        <translation>其他系统的开放供应</translation>
    </message>
    <message>
        <source>direction of the system</source>
        <translation>系统方向</translation>
    </message>
    <message>
        <source>more than at the day-ahead price, in a period</source>
        <translation>时段内比日前价格多付</translation>
    </message>
    <message>
        <source>energy taken from the system</source>
        <translation>自系统取用的电量</translation>
    </message>
    <message>
        <source>net for energy</source>
        <translation>电量净额</translation>
    </message>
    <message>
        <source>all months together</source>
        <translation>全部月份合计</translation>
    </message>
    <message>
        <source>what of the cost came back</source>
        <translation>已回收的成本</translation>
    </message>
    <message>
        <source>sum of the five cost items</source>
        <translation>五项成本之和</translation>
    </message>
    <message>
        <source>cents by the largest remainder</source>
        <translation>按最大余数分配的分</translation>
    </message>
    <message>
        <source>price of the hour without reduction</source>
        <translation>无削减时的小时价格</translation>
    </message>
    <message>
        <source>price of the hour with reduction</source>
        <translation>有削减时的小时价格</translation>
    </message>
    <message>
        <source>price of the offer</source>
        <translation>售方报价</translation>
    </message>
    <message>
        <source>price of the buyer</source>
        <translation>购方报价</translation>
    </message>
    <message>
        <source>scarcity price</source>
        <translation>短缺价格</translation>
    </message>
    <message>
        <source>price where the block begins</source>
        <translation>该段起点价格</translation>
    </message>
    <message>
        <source>price where the block ends</source>
        <translation>该段终点价格</translation>
    </message>
    <message>
        <source>beginning of the block</source>
        <translation>该段起点</translation>
    </message>
    <message>
        <source>end of the block</source>
        <translation>该段终点</translation>
    </message>
    <message>
        <source>cleared volume</source>
        <translation>出清量</translation>
    </message>
    <message>
        <source>cost of the zone without reduction</source>
        <translation>无削减时全区购电费用</translation>
    </message>
    <message>
        <source>saved by the lower price</source>
        <translation>因价格下降而节省</translation>
    </message>
    <message>
        <source>energy not bought</source>
        <translation>未购电量</translation>
    </message>
    <message>
        <source>cost of the zone with reduction</source>
        <translation>有削减时全区购电费用</translation>
    </message>
    <message>
        <source>saved in an hour</source>
        <translation>小时节省</translation>
    </message>
    <message>
        <source>not bought in an hour</source>
        <translation>小时未购电费</translation>
    </message>
    <message>
        <source>cost of an hour</source>
        <translation>小时费用</translation>
    </message>
    <message>
        <source>saved on purchases of an hour</source>
        <translation>小时购电节省</translation>
    </message>
    <message>
        <source>lost on generation of an hour</source>
        <translation>小时发电损失</translation>
    </message>
    <message>
        <source>reduction of an hour at its price</source>
        <translation>小时削减量按其价格计</translation>
    </message>
    <message>
        <source>fall of the price</source>
        <translation>价格下降</translation>
    </message>
    <message>
        <source>price without reduction</source>
        <translation>无削减时价格</translation>
    </message>
    <message>
        <source>price with reduction</source>
        <translation>有削减时价格</translation>
    </message>
    <message>
        <source>volume with reduction</source>
        <translation>有削减时电量</translation>
    </message>
    <message>
        <source>volume not bought</source>
        <translation>未购电量</translation>
    </message>
    <message>
        <source>reduction of the load</source>
        <translation>负荷削减</translation>
    </message>
    <message>
        <source>purchase of the group</source>
        <translation>该集团购电</translation>
    </message>
    <message>
        <source>generation of the group</source>
        <translation>该集团发电</translation>
    </message>
    <message>
        <source>saved on the group's purchases</source>
        <translation>该集团购电节省</translation>
    </message>
    <message>
        <source>lost on the group's generation</source>
        <translation>该集团发电损失</translation>
    </message>
    <message>
        <source>net gain of the group</source>
        <translation>该集团净收益</translation>
    </message>
    <message>
        <source>margin of the criterion (a model, not official)</source>
        <translation>判据裕度（模型，非官方）</translation>
    </message>
    <message>
        <source>saving of the remaining buyers</source>
        <translation>其余购方的节省</translation>
    </message>
    <message>
        <source>reduction at the price with it</source>
        <translation>削减量按削减后价格计</translation>
    </message>
    <message>
        <source>cost of the event</source>
        <translation>事件费用</translation>
    </message>
    <message>
        <source>mean fall of the price</source>
        <translation>平均价格降幅</translation>
    </message>
    <message>
        <source>least fall asked for</source>
        <translation>要求的最小降幅</translation>
    </message>
    <message>
        <source>mean price without reduction</source>
        <translation>无削减时平均价格</translation>
    </message>
    <message>
        <source>strike price</source>
        <translation>触发价格</translation>
    </message>
    <message>
        <source>cost of the event, as given</source>
        <translation>给定的事件费用</translation>
    </message>
    <message>
        <source>share of the price, as given</source>
        <translation>给定的价格比例</translation>
    </message>
    <message>
        <source>strike price, as given</source>
        <translation>给定的触发价格</translation>
    </message>
    <message>
        <source>Merit order of one price zone, its nodes left out</source>
        <translation>单一价区的价格排序，不计节点</translation>
    </message>
    <message>
        <source>Model: the criterion of the operator is not public</source>
        <translation>模型：运营方的判据未公开</translation>
    </message>
    <message>
        <source>the one price</source>
        <translation>单一价格</translation>
    </message>
    <message>
        <source>price of energy sold to the party</source>
        <translation>售给责任方的电能价格</translation>
    </message>
    <message>
        <source>price of energy bought from the party</source>
        <translation>自责任方购入的电能价格</translation>
    </message>
    <message>
        <source>settled price, sold</source>
        <translation>结算价，售出</translation>
    </message>
    <message>
        <source>settled price, bought</source>
        <translation>结算价，购入</translation>
    </message>
    <message>
        <source>share of the spread</source>
        <translation>价差比例</translation>
    </message>
    <message>
        <source>own deviation</source>
        <translation>自身偏差</translation>
    </message>
    <message>
        <source>deviation with the bias</source>
        <translation>含故意偏差的偏差</translation>
    </message>
    <message>
        <source>deliberate bias</source>
        <translation>故意偏差</translation>
    </message>
    <message>
        <source>share of directions foreseen</source>
        <translation>方向预判命中率</translation>
    </message>
    <message>
        <source>cost where the direction was foreseen</source>
        <translation>方向判对时的成本</translation>
    </message>
    <message>
        <source>cost where it was not</source>
        <translation>方向判错时的成本</translation>
    </message>
    <message>
        <source>cost of a day above day-ahead</source>
        <translation>当日高于日前价的成本</translation>
    </message>
    <message>
        <source>cost of a period above day-ahead</source>
        <translation>该时段高于日前价的成本</translation>
    </message>
    <message>
        <source>cost above day-ahead without a bias</source>
        <translation>无故意偏差时高于日前价的成本</translation>
    </message>
    <message>
        <source>cost above day-ahead with the bias</source>
        <translation>含故意偏差时高于日前价的成本</translation>
    </message>
    <message>
        <source>what the best bias gains</source>
        <translation>最优故意偏差的收益</translation>
    </message>
    <message>
        <source>cost of the last MWh of bias</source>
        <translation>最后一兆瓦时故意偏差的成本</translation>
    </message>
    <message>
        <source>cost of a further MWh of bias</source>
        <translation>再加一兆瓦时故意偏差的成本</translation>
    </message>
    <message>
        <source>share of the spread at which speculation ends</source>
        <translation>投机终止时的价差比例</translation>
    </message>
    <message>
        <source>what a MWh of bias gains at one price</source>
        <translation>单一价格下每兆瓦时故意偏差的收益</translation>
    </message>
    <message>
        <source>what it gains in a day</source>
        <translation>当日收益</translation>
    </message>
    <message>
        <source>what it gains in a period</source>
        <translation>该时段收益</translation>
    </message>
    <message>
        <source>what the whole spread takes of a MWh of bias</source>
        <translation>全价差从每兆瓦时故意偏差中收回的金额</translation>
    </message>
    <message>
        <source>what it takes in a day</source>
        <translation>当日收回</translation>
    </message>
    <message>
        <source>what it takes in a period</source>
        <translation>该时段收回</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was helped</source>
        <translation>帮助系统时高于日前价的成本</translation>
    </message>
    <message>
        <source>cost above day-ahead where the system was burdened</source>
        <translation>加重系统负担时高于日前价的成本</translation>
    </message>
    <message>
        <source>what the spread leaves to the operator</source>
        <translation>价差留给运营商的金额</translation>
    </message>
    <message>
        <source>the spread at two full prices</source>
        <translation>完全双价格下的价差</translation>
    </message>
    <message>
        <source>the spread of a party</source>
        <translation>某责任方的价差</translation>
    </message>
    <message>
        <source>of its deficits</source>
        <translation>其缺额部分</translation>
    </message>
    <message>
        <source>of its surpluses</source>
        <translation>其盈余部分</translation>
    </message>
    <message>
        <source>to give back for a MWh of imbalance</source>
        <translation>每兆瓦时不平衡应返还</translation>
    </message>
    <message>
        <source>imbalances of all parties, without their signs</source>
        <translation>各责任方不平衡电量绝对值之和</translation>
    </message>
    <message>
        <source>directions as in the period before</source>
        <translation>与前一时段相同的方向数</translation>
    </message>
    <message>
        <source>periods that follow one with a direction</source>
        <translation>前一时段有方向的时段数</translation>
    </message>
    <message>
        <source>money for surplus at negative prices</source>
        <translation>负电价下盈余的金额</translation>
    </message>
    <message>
        <source>money for deficit at negative prices</source>
        <translation>负电价下缺额的金额</translation>
    </message>
    <message>
        <source>what settling by parts of the hour costs more</source>
        <translation>按分段结算多付的金额</translation>
    </message>
    <message>
        <source>what it costs more in an hour</source>
        <translation>该小时多付的金额</translation>
    </message>
    <message>
        <source>money to the party, settled by parts of the hour</source>
        <translation>按分段结算时付给责任方的金额</translation>
    </message>
    <message>
        <source>money to the party, settled by the hour</source>
        <translation>按小时结算时付给责任方的金额</translation>
    </message>
    <message>
        <source>net deviation of the hour</source>
        <translation>该小时净偏差</translation>
    </message>
    <message>
        <source>mean price of the hour</source>
        <translation>该小时平均价格</translation>
    </message>
    <message>
        <source>demand response that counts</source>
        <translation>计入的需求响应</translation>
    </message>
    <message>
        <source>demand response offered</source>
        <translation>申报的需求响应</translation>
    </message>
    <message>
        <source>most that counts</source>
        <translation>计入上限</translation>
    </message>
    <message>
        <source>share of the first point that counts</source>
        <translation>占第一点的上限比例</translation>
    </message>
    <message>
        <source>own demand response</source>
        <translation>自有需求响应</translation>
    </message>
    <message>
        <source>demand response of others</source>
        <translation>他方需求响应</translation>
    </message>
    <message>
        <source>first point of demand, as given</source>
        <translation>给定的需求第一点</translation>
    </message>
    <message>
        <source>second point of demand, as given</source>
        <translation>给定的需求第二点</translation>
    </message>
    <message>
        <source>volume of the second point</source>
        <translation>第二点的容量</translation>
    </message>
    <message>
        <source>second point to first</source>
        <translation>第二点与第一点之比</translation>
    </message>
    <message>
        <source>first point of demand</source>
        <translation>需求第一点</translation>
    </message>
    <message>
        <source>second point of demand</source>
        <translation>需求第二点</translation>
    </message>
    <message>
        <source>price of the first point</source>
        <translation>第一点价格</translation>
    </message>
    <message>
        <source>price of the second point</source>
        <translation>第二点价格</translation>
    </message>
    <message>
        <source>capacity taken</source>
        <translation>中标容量</translation>
    </message>
    <message>
        <source>taken of a bid</source>
        <translation>某申报的中标量</translation>
    </message>
    <message>
        <source>price of the marginal bid</source>
        <translation>边际申报价格</translation>
    </message>
    <message>
        <source>capacity price without demand response</source>
        <translation>无需求响应的容量价格</translation>
    </message>
    <message>
        <source>capacity price with demand response</source>
        <translation>有需求响应的容量价格</translation>
    </message>
    <message>
        <source>capacity price with demand response of others only</source>
        <translation>仅有他方需求响应的容量价格</translation>
    </message>
    <message>
        <source>fall of the capacity price</source>
        <translation>容量价格降幅</translation>
    </message>
    <message>
        <source>fall of the capacity price by the own demand response</source>
        <translation>自有需求响应带来的容量价格降幅</translation>
    </message>
    <message>
        <source>capacity bought</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>capacity sold</source>
        <translation>出售容量</translation>
    </message>
    <message>
        <source>saved on capacity bought</source>
        <translation>购买容量的节省</translation>
    </message>
    <message>
        <source>lost on capacity sold</source>
        <translation>出售容量的损失</translation>
    </message>
    <message>
        <source>net gain on capacity</source>
        <translation>容量净收益</translation>
    </message>
    <message>
        <source>PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states it</source>
        <translation>俄罗斯政府第1172号决议：需求第一点的 1 %，引自《Энергорынок》2019年第7期</translation>
    </message>
    <message>
        <source>KOM: the second point of demand is 1.12 of the first</source>
        <translation>KOM：需求第二点为第一点的 1.12 倍</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: the reduction is taken off the demand</source>
        <translation>《Энергорынок》2019年第7期：需求按削减量减少</translation>
    </message>
    <message>
        <source>Why balance energy is the dearest energy of the hour</source>
        <translation>为什么平衡电量是本小时最贵的电能</translation>
    </message>
    <message>
        <source>One price invites a party to deviate on purpose, two prices do not: who pays for that?</source>
        <translation>单一价格诱使各方故意偏差，双价格则不会：谁为此付款？</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. The slider stands at one price.</source>
        <translation>打开课例：“欢迎”页的“课例”一栏。滑块停在单一价格。</translation>
    </message>
    <message>
        <source>Drag the slider from one price to two, or use the arrow keys: the straight line bends into a valley.</source>
        <translation>将滑块从单一价格拖到双价格，或用方向键：直线弯成山谷。</translation>
    </message>
    <message>
        <source>Click a card: “Details” shows where its number comes from.</source>
        <translation>点击卡片：“详情”显示其数字的由来。</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the slider goes on to the next share.</source>
        <translation>按本讲义中的“下一步”：滑块移到下一比例。</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>单一价格</translation>
    </message>
    <message>
        <source>Where speculation ends</source>
        <translation>投机在何处终止</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>双价格</translation>
    </message>
    <message>
        <source>North foresees {foresight} % of the directions. Leaning {bias} MWh with them saves it {gain} EUR, and every further MWh {per_mwh} EUR more: there is no end.</source>
        <translation>North 能预判 {foresight} % 的方向。顺方向偏 {bias} 兆瓦时节省 {gain} 欧元，每多一兆瓦时再多 {per_mwh} 欧元：没有止境。</translation>
    </message>
    <message>
        <source>Where its errors eased the system, it earned {helping} EUR above day-ahead: one price pays the helping side.</source>
        <translation>其误差帮助系统时，比日前价多得 {helping} 欧元：单一价格奖励帮助的一方。</translation>
    </message>
    <message>
        <source>Its errors cost {quarters} EUR by quarters of an hour and {hour} EUR by the hour, where they net out. At a negative price its surplus pays {negative} EUR.</source>
        <translation>其误差按一刻钟结算为 {quarters} 欧元，按小时（相互抵消）为 {hour} 欧元。负电价下其盈余须付 {negative} 欧元。</translation>
    </message>
    <message>
        <source>From {end} % of the spread on a further MWh gains nothing more: speculation has an end.</source>
        <translation>自 {end} % 的价差起，再加一兆瓦时不再获益：投机终止。</translation>
    </message>
    <message>
        <source>Up to {honest_from} % some bias still makes up for errors of its own; from there on no bias at all is best.</source>
        <translation>在 {honest_from} % 之前，一些偏差仍可弥补自身误差；此后完全不偏最优。</translation>
    </message>
    <message>
        <source>The honest plan is the cheapest, {honest_cost} EUR above day-ahead. Where North helped it now pays {helping_cost} EUR: two prices never pay the helping side.</source>
        <translation>如实计划最便宜，高于日前价 {honest_cost} 欧元。North 帮助系统之处如今要付 {helping_cost} 欧元：双价格从不奖励帮助的一方。</translation>
    </message>
    <message>
        <source>The operator is left with {spread} EUR. It is to earn nothing: {give_back} EUR for a MWh of imbalance have to go back, as lower fees for instance.</source>
        <translation>运营商留下 {spread} 欧元。其不得盈利：每兆瓦时不平衡须返还 {give_back} 欧元，例如降低费用。</translation>
    </message>
    <message>
        <source>If two prices keep everybody honest, why did Estonia go over to one?</source>
        <translation>既然双价格使人人如实，爱沙尼亚为何改用单一价格？</translation>
    </message>
    <message>
        <source>One price says what a MWh is worth to the system, pays who helps, and leaves nothing with the operator. Two prices also punish errors by chance, of small parties most. What keeps plans honest at one price is a direction that is hard to foresee, settled by short periods, and the duty to plan in balance.</source>
        <translation>单一价格说明一兆瓦时对系统的价值，奖励帮助者，且不给运营商留下余额。双价格连偶然误差也惩罚，小规模责任方受罚最重。单一价格下使计划如实的，是难以预判的方向、较短的结算时段，以及按平衡作计划的义务。</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>需求响应聚合商</translation>
    </message>
    <message>
        <source>Price-dependent reduction, KOM price</source>
        <translation>价格型削减，按KOM价格</translation>
    </message>
    <message>
        <source>Price-dependent reduction, purchase price</source>
        <translation>价格型削减，按容量购买价</translation>
    </message>
    <message>
        <source>Price of capacity</source>
        <translation>容量价格</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>履约比例</translation>
    </message>
    <message>
        <source>Effect on the capacity auction</source>
        <translation>对容量拍卖（KOM）的影响</translation>
    </message>
    <message>
        <source>Effect on the day-ahead market</source>
        <translation>对日前市场的影响</translation>
    </message>
    <message>
        <source>Costs of the reduction</source>
        <translation>削减成本</translation>
    </message>
    <message>
        <source>Mean of the last days</source>
        <translation>最近若干日平均</translation>
    </message>
    <message>
        <source>Median of the last days</source>
        <translation>最近若干日中位数</translation>
    </message>
    <message>
        <source>Highest X of Y days</source>
        <translation>Y日中最高X日</translation>
    </message>
    <message>
        <source>Lowest X of Y days</source>
        <translation>Y日中最低X日</translation>
    </message>
    <message>
        <source>Middle X of Y days</source>
        <translation>Y日中居中X日</translation>
    </message>
    <message>
        <source>Weighted mean, newer days more</source>
        <translation>加权平均，近日权重大</translation>
    </message>
    <message>
        <source>Days most alike</source>
        <translation>最相似日</translation>
    </message>
    <message>
        <source>Hours around the event</source>
        <translation>事件前后时段</translation>
    </message>
    <message>
        <source>The hour before</source>
        <translation>前一小时</translation>
    </message>
    <message>
        <source>Firm level</source>
        <translation>固定负荷水平</translation>
    </message>
    <message>
        <source>net of the year</source>
        <translation>全年净额</translation>
    </message>
    <message>
        <source>capacity paid or not bought</source>
        <translation>获付或未购买的容量</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>未履约</translation>
    </message>
    <message>
        <source>gain on capacity bought</source>
        <translation>购买容量的收益</translation>
    </message>
    <message>
        <source>loss on capacity sold</source>
        <translation>出售容量的损失</translation>
    </message>
    <message>
        <source>gain on energy bought day-ahead</source>
        <translation>日前购电的收益</translation>
    </message>
    <message>
        <source>loss on energy sold day-ahead</source>
        <translation>日前售电的损失</translation>
    </message>
    <message>
        <source>yearly costs</source>
        <translation>年度成本</translation>
    </message>
    <message>
        <source>costs of the events</source>
        <translation>事件成本</translation>
    </message>
    <message>
        <source>lost production</source>
        <translation>生产损失</translation>
    </message>
    <message>
        <source>volume paid for</source>
        <translation>付费容量</translation>
    </message>
    <message>
        <source>counted volume</source>
        <translation>计入容量</translation>
    </message>
    <message>
        <source>counted share of the depth</source>
        <translation>深度计入系数</translation>
    </message>
    <message>
        <source>depth of the reduction</source>
        <translation>削减深度</translation>
    </message>
    <message>
        <source>duration of an event</source>
        <translation>事件持续时间</translation>
    </message>
    <message>
        <source>cap of the pilot</source>
        <translation>试点上限</translation>
    </message>
    <message>
        <source>price as given</source>
        <translation>给定价格</translation>
    </message>
    <message>
        <source>reserve ratio</source>
        <translation>备用系数</translation>
    </message>
    <message>
        <source>shortfall of a month</source>
        <translation>当月未履约</translation>
    </message>
    <message>
        <source>delivered share</source>
        <translation>履约比例</translation>
    </message>
    <message>
        <source>surcharge on the missing part</source>
        <translation>缺额加价</translation>
    </message>
    <message>
        <source>missing shares of all months</source>
        <translation>各月缺额比例之和</translation>
    </message>
    <message>
        <source>fall as given</source>
        <translation>给定降幅</translation>
    </message>
    <message>
        <source>capacity the group buys</source>
        <translation>集团购买的容量</translation>
    </message>
    <message>
        <source>capacity the group sells</source>
        <translation>集团出售的容量</translation>
    </message>
    <message>
        <source>energy the group buys in an hour</source>
        <translation>集团每小时购电</translation>
    </message>
    <message>
        <source>energy the group sells in an hour</source>
        <translation>集团每小时售电</translation>
    </message>
    <message>
        <source>volume of a company</source>
        <translation>公司电量</translation>
    </message>
    <message>
        <source>fall of the price over all event hours</source>
        <translation>全部事件小时的价格降幅</translation>
    </message>
    <message>
        <source>fall of the price over an event</source>
        <translation>单次事件的价格降幅</translation>
    </message>
    <message>
        <source>fall of the price in an hour</source>
        <translation>一小时的价格降幅</translation>
    </message>
    <message>
        <source>events of the year</source>
        <translation>全年事件数</translation>
    </message>
    <message>
        <source>chosen days</source>
        <translation>选定日</translation>
    </message>
    <message>
        <source>events a month</source>
        <translation>每月事件数</translation>
    </message>
    <message>
        <source>cost of a year</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>cost of an event</source>
        <translation>单次事件成本</translation>
    </message>
    <message>
        <source>cost of a MWh not consumed</source>
        <translation>每兆瓦时未用电成本</translation>
    </message>
    <message>
        <source>delivered share at the target</source>
        <translation>达到目标的履约比例</translation>
    </message>
    <message>
        <source>price of capacity at the target</source>
        <translation>达到目标的容量价格</translation>
    </message>
    <message>
        <source>cost of a MWh at the target</source>
        <translation>达到目标的每兆瓦时成本</translation>
    </message>
    <message>
        <source>lines without capacity and shortfall</source>
        <translation>除容量与未履约外的各项</translation>
    </message>
    <message>
        <source>target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>net before lost production</source>
        <translation>计生产损失前的净额</translation>
    </message>
    <message>
        <source>net with the factor</source>
        <translation>乘系数后的净额</translation>
    </message>
    <message>
        <source>net without the shortfall</source>
        <translation>不计未履约的净额</translation>
    </message>
    <message>
        <source>net before rounding</source>
        <translation>取整前净额</translation>
    </message>
    <message>
        <source>multiple of the factor</source>
        <translation>系数倍数</translation>
    </message>
    <message>
        <source>line of the factor</source>
        <translation>系数所乘项</translation>
    </message>
    <message>
        <source>delivered share of the obligation</source>
        <translation>义务的履约比例</translation>
    </message>
    <message>
        <source>reduction of an hour</source>
        <translation>当小时削减量</translation>
    </message>
    <message>
        <source>baseline of the hour</source>
        <translation>当小时基线</translation>
    </message>
    <message>
        <source>metered load of the hour</source>
        <translation>当小时实测负荷</translation>
    </message>
    <message>
        <source>baseline before its adjustment</source>
        <translation>修正前基线</translation>
    </message>
    <message>
        <source>adjustment to the day</source>
        <translation>当日修正</translation>
    </message>
    <message>
        <source>peak load contribution</source>
        <translation>峰荷贡献（PLC）</translation>
    </message>
    <message>
        <source>obligation</source>
        <translation>义务容量</translation>
    </message>
    <message>
        <source>relative error of the method</source>
        <translation>方法的相对误差</translation>
    </message>
    <message>
        <source>sum of the squared errors</source>
        <translation>误差平方和</translation>
    </message>
    <message>
        <source>load of the foretold hours</source>
        <translation>预测小时的负荷</translation>
    </message>
    <message>
        <source>foretold hours</source>
        <translation>预测小时数</translation>
    </message>
    <message>
        <source>gain of a company</source>
        <translation>公司收益</translation>
    </message>
    <message>
        <source>gain on the capacity auction</source>
        <translation>容量拍卖收益</translation>
    </message>
    <message>
        <source>gain on the day-ahead market</source>
        <translation>日前市场收益</translation>
    </message>
    <message>
        <source>energy bought in an hour</source>
        <translation>每小时购电</translation>
    </message>
    <message>
        <source>energy sold in an hour</source>
        <translation>每小时售电</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 1179: purchased capacity; PP RF 861, cl. 15(1)</source>
        <translation>俄罗斯政府第442号、第1179号决议：购买容量；第861号决议，第15(1)条</translation>
    </message>
    <message>
        <source>PP RF 442, PP RF 861: a capacity is the mean of its days</source>
        <translation>俄罗斯政府第442号、第861号决议：容量为各日数值的平均</translation>
    </message>
    <message>
        <source>Elering, price of balance energy (until 2017); the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering，平衡电量价格（至2017年）；2014年1月30日的方法未公开：以替代模型计算</translation>
    </message>
    <message>
        <source>Elering, joint open supply 2015; the methodology of 30.01.2014 is not public: a stand-in</source>
        <translation>Elering，2015年联合开放供应；2014年1月30日的方法未公开：以替代模型计算</translation>
    </message>
    <message>
        <source>Baltic CoBA 2018; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>波罗的海 CoBA 2018；Baltic Transparency Dashboard，不平衡价格</translation>
    </message>
    <message>
        <source>ACER decision 18/2020; Baltic Transparency Dashboard, imbalance prices</source>
        <translation>ACER 第18/2020号决定；Baltic Transparency Dashboard，不平衡价格</translation>
    </message>
    <message>
        <source>Elering, balance agreement 7-10/2024-022; the day of the quarter hour is inferred</source>
        <translation>Elering，平衡协议 7-10/2024-022；改用15分钟的日期为推断</translation>
    </message>
    <message>
        <source>Elering, Baltic balancing capacity market 2025-02-05</source>
        <translation>Elering，波罗的海平衡容量市场，2025年2月5日</translation>
    </message>
    <message>
        <source>Competition Authority 30.10.2025; Elering, balancing capacity fee 2026</source>
        <translation>爱沙尼亚竞争管理局 2025年10月30日；Elering，2026年平衡容量费</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard, satisfied demand price reports of 2026-06-15</source>
        <translation>Baltic Transparency Dashboard，2026年6月15日起的已满足需求价格报告</translation>
    </message>
    <message>
        <source>eSett handbook, single price from 2021-11-01</source>
        <translation>eSett 手册：自2021年11月1日起单一价格</translation>
    </message>
    <message>
        <source>A rule to compare with: two prices around the day-ahead price</source>
        <translation>用于比较的规则：围绕日前价格的双价格</translation>
    </message>
    <message>
        <source>reBAP, module 1 (BK6-21-192); modules 2 and 3 are left out</source>
        <translation>reBAP 模块1（BK6-21-192）；未含模块2和3</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025</source>
        <translation>Elering，2025年不平衡费</translation>
    </message>
    <message>
        <source>Elering, imbalance tariff 2025: its rate from 2026 on is not confirmed</source>
        <translation>Elering，2025年不平衡费：2026年起的费率未经证实</translation>
    </message>
    <message>
        <source>Elering, balancing capacity fee 2026</source>
        <translation>Elering，2026年平衡容量费</translation>
    </message>
    <message>
        <source>Electricity Market Act, § 39 (1) 7); price of balance energy, five cost items</source>
        <translation>爱沙尼亚《电力市场法》第39条第1款第7项；平衡电量价格，五项成本</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7: the missing part is paid at the price of capacity raised by 25 %</source>
        <translation>《Energorynok》2019年第7期：缺少部分按容量价格上浮25%支付</translation>
    </message>
    <message>
        <source>pilot of 2019: a cap of 50 MW; whether on the depth or on the counted volume is not said</source>
        <translation>2019年试点：上限50兆瓦；未说明针对削减深度还是计入电量</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010: demand response lowers the demand of the auction, up to 1 % of the first point</source>
        <translation>俄罗斯政府2010年12月27日第1172号决议：需求响应降低竞价需求，至多为第一点的1%</translation>
    </message>
    <message>
        <source>merit order of one price zone: a model, not the market's own run</source>
        <translation>单一价区的优先次序：为模型，并非市场自身的出清</translation>
    </message>
    <message>
        <source>draft decree of 2019 on PP RF 1172; the coefficient of 1 is an assumption</source>
        <translation>2019年修改第1172号决议的草案；系数1为假设</translation>
    </message>
    <message>
        <source>PP RF 287 of 20.03.2019: demand response aggregators; the coefficients of 2 and 4 hours as published for the pilot</source>
        <translation>俄罗斯政府2019年3月20日第287号决议：需求响应聚合商；2小时与4小时系数按试点公布</translation>
    </message>
    <message>
        <source>PP RF 1172 of 27.12.2010, rules in force in 2019; the coefficient of 1 is an assumption</source>
        <translation>俄罗斯政府2010年12月27日第1172号决议，2019年有效规则；系数1为假设</translation>
    </message>
    <message>
        <source>PJM: a baseline is accepted with an error below 20 %</source>
        <translation>PJM：误差低于20%的基线可接受</translation>
    </message>
    <message>
        <source>X of Y family, the conservative end</source>
        <translation>“Y 取 X”方法族，保守一端</translation>
    </message>
    <message>
        <source>Korea, middle 6 of 10</source>
        <translation>韩国，10日取中间6日</translation>
    </message>
    <message>
        <source>CAISO 10 of 10; AEMO baseline register</source>
        <translation>CAISO，10日取10日；AEMO 基线登记册</translation>
    </message>
    <message>
        <source>PJM same day, 3 + 2</source>
        <translation>PJM 当日法，3 + 2</translation>
    </message>
    <message>
        <source>GridMango baseline options</source>
        <translation>GridMango 基线选项</translation>
    </message>
    <message>
        <source>PJM matching days</source>
        <translation>PJM 匹配日法</translation>
    </message>
    <message>
        <source>PJM emergency, hour before</source>
        <translation>PJM 紧急计划，事件前一小时</translation>
    </message>
    <message>
        <source>NYISO 5 of 10; PJM 4 of 5 (from memory)</source>
        <translation>NYISO，10日取5日；PJM，5日取4日（凭记忆）</translation>
    </message>
    <message>
        <source>PJM firm service level; the Russian level to come down to</source>
        <translation>PJM 固定用电水平；俄罗斯须降至的水平</translation>
    </message>
    <message>
        <source>new price zone</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>新价区</translation>
    </message>
    <message>
        <source>removal of a price zone</source>
        <translation>删除价区</translation>
    </message>
    <message>
        <source>another name of a price zone</source>
        <translation>价区改名</translation>
    </message>
    <message>
        <source>change of the demand curve</source>
        <translation>修改需求曲线</translation>
    </message>
    <message>
        <source>change of the demand response</source>
        <translation>修改需求响应</translation>
    </message>
    <message>
        <source>months of the year's money</source>
        <translation>全年金额的月数</translation>
    </message>
    <message>
        <source>change of a capacity bid</source>
        <translation>修改容量申报</translation>
    </message>
    <message>
        <source>new capacity bids</source>
        <translation>新容量申报</translation>
    </message>
    <message>
        <source>pasted capacity bids</source>
        <translation>粘贴的容量申报</translation>
    </message>
    <message>
        <source>removal of capacity bids</source>
        <translation>删除容量申报</translation>
    </message>
    <message>
        <source>change of a company</source>
        <translation>修改公司</translation>
    </message>
    <message>
        <source>removal of a company</source>
        <translation>删除公司</translation>
    </message>
    <message>
        <source>change of the series</source>
        <translation>修改容量序列</translation>
    </message>
    <message>
        <source>change of the stack</source>
        <extracomment>Undo steps: shown after "Undo"</extracomment>
        <translation>修改供给曲线</translation>
    </message>
    <message>
        <source>change of loads</source>
        <translation>修改负荷</translation>
    </message>
    <message>
        <source>change of elastic buyers</source>
        <translation>修改弹性购电方</translation>
    </message>
    <message>
        <source>another scarcity price</source>
        <translation>修改稀缺价格</translation>
    </message>
    <message>
        <source>change of reductions</source>
        <translation>修改削减</translation>
    </message>
    <message>
        <source>change of groups of companies</source>
        <translation>修改企业集团</translation>
    </message>
    <message>
        <source>change of criteria</source>
        <translation>修改判据</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>修改币种</translation>
    </message>
    <message>
        <source>Net benefit of the remaining buyers</source>
        <translation>其余购电方净收益</translation>
    </message>
    <message>
        <source>Saving covers the event's cost</source>
        <translation>节省额覆盖事件成本</translation>
    </message>
    <message>
        <source>Fall as a share of the price</source>
        <translation>降幅占电价比例</translation>
    </message>
    <message>
        <source>Price reaches a strike price</source>
        <translation>电价达到触发价</translation>
    </message>
    <message>
        <source>load of the hour</source>
        <translation>小时负荷</translation>
    </message>
    <message>
        <source>volume of the offer</source>
        <translation>报价电量</translation>
    </message>
    <message>
        <source>volume of the buyer</source>
        <translation>购电方电量</translation>
    </message>
    <message>
        <source>first hour of the reduction</source>
        <translation>削减的首小时</translation>
    </message>
    <message>
        <source>hours of the reduction</source>
        <translation>削减小时数</translation>
    </message>
    <message>
        <source>Named by hand</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>paid for capacity without demand response</source>
        <translation>无需求响应时的容量支付</translation>
    </message>
    <message>
        <source>paid for capacity with demand response</source>
        <translation>有需求响应时的容量支付</translation>
    </message>
    <message>
        <source>Best response: best reply to the last round, by one bidder in two</source>
        <translation>最优反应：对上一轮作最优回应，每轮半数竞价者调整</translation>
    </message>
    <message>
        <source>Guess the cut-off: just inside the last accepted offer, never below cost</source>
        <translation>猜测边际价：略优于上轮最后成交报价，不低于成本</translation>
    </message>
    <message>
        <source>Shading: part of the way from the own price to the limit</source>
        <translation>让价：从自身价格向限价移动一部分</translation>
    </message>
    <message>
        <source>One price for all own orders</source>
        <translation>全部申报同一价格</translation>
    </message>
    <message>
        <source>Mark-up: a share of the own price</source>
        <translation>加价：自身价格的一定比例</translation>
    </message>
    <message>
        <source>profit of the seller</source>
        <translation>卖方利润</translation>
    </message>
    <message>
        <source>received for what it sold</source>
        <translation>售电所得</translation>
    </message>
    <message>
        <source>cost of what it sold</source>
        <translation>售电成本</translation>
    </message>
    <message>
        <source>change in the strategy lab</source>
        <translation>策略实验室的更改</translation>
    </message>
    <message>
        <source>Teaching model of tariffs for own generation; not a bill under any country's law</source>
        <translation>自发电电价教学模型；并非任何国家法规下的账单</translation>
    </message>
    <message>
        <source>scheme of the model; not official</source>
        <translation>模型方案；非官方</translation>
    </message>
    <message>
        <source>Without own generation</source>
        <translation>无自发电</translation>
    </message>
    <message>
        <source>Net metering</source>
        <translation>净计量</translation>
    </message>
    <message>
        <source>Net billing</source>
        <translation>净结算</translation>
    </message>
    <message>
        <source>Sell all, buy all</source>
        <translation>全额上网</translation>
    </message>
    <message>
        <source>Own use, surplus at the benchmark price</source>
        <translation>自发自用，余电按标杆价上网</translation>
    </message>
    <message>
        <source>Mechanism price (two-way contract)</source>
        <translation>机制电价（双向差价合约）</translation>
    </message>
    <message>
        <source>bill of the scheme</source>
        <translation>方案账单</translation>
    </message>
    <message>
        <source>cost of all consumption</source>
        <translation>全部用电费用</translation>
    </message>
    <message>
        <source>cost of imports</source>
        <translation>下网电费</translation>
    </message>
    <message>
        <source>cost of net consumption</source>
        <translation>净用电费用</translation>
    </message>
    <message>
        <source>fixed charge</source>
        <translation>固定费用</translation>
    </message>
    <message>
        <source>pay for surplus</source>
        <translation>余电收入</translation>
    </message>
    <message>
        <source>value of the surplus left</source>
        <translation>剩余电量价值</translation>
    </message>
    <message>
        <source>difference paid by the mechanism</source>
        <translation>机制差价结算</translation>
    </message>
    <message>
        <source>part of an interval</source>
        <translation>时段分项</translation>
    </message>
    <message>
        <source>energy of the interval</source>
        <translation>时段电量</translation>
    </message>
    <message>
        <source>price of the interval</source>
        <translation>时段价格</translation>
    </message>
    <message>
        <source>another study of demand response</source>
        <translation>替换需求响应研究</translation>
    </message>
    <message>
        <source>another capacity auction</source>
        <translation>替换容量拍卖</translation>
    </message>
    <message>
        <source>another day-ahead market</source>
        <translation>替换日前市场</translation>
    </message>
    <message>
        <source>stated in the study</source>
        <translation>研究中给出</translation>
    </message>
    <message>
        <source>calculated from published numbers</source>
        <translation>由公布数据计算</translation>
    </message>
    <message>
        <source>typical in the field</source>
        <translation>行业典型值</translation>
    </message>
    <message>
        <source>from memory, not confirmed</source>
        <translation>凭记忆，未经证实</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>自行输入</translation>
    </message>
    <message>
        <source>add company {company}</source>
        <translation>添加公司 {company}</translation>
    </message>
    <message>
        <source>change of company {company}</source>
        <translation>修改公司 {company}</translation>
    </message>
    <message>
        <source>remove a company</source>
        <translation>删除公司</translation>
    </message>
    <message>
        <source>where a number comes from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>metered history of {day}</source>
        <translation>{day} 的计量历史</translation>
    </message>
    <message>
        <source>remove the metered site</source>
        <translation>删除计量用户</translation>
    </message>
    <message>
        <source>obligation and hours of the event</source>
        <translation>承诺量与响应时段</translation>
    </message>
    <message>
        <source>{day} takes part</source>
        <translation>{day} 参与计算</translation>
    </message>
    <message>
        <source>{day} left out</source>
        <translation>{day} 已剔除</translation>
    </message>
    <message>
        <source>rules of the baselines</source>
        <translation>基线规则</translation>
    </message>
    <message>
        <source>add a baseline method</source>
        <translation>添加基线方法</translation>
    </message>
    <message>
        <source>change of a baseline method</source>
        <translation>修改基线方法</translation>
    </message>
    <message>
        <source>remove a baseline method</source>
        <translation>删除基线方法</translation>
    </message>
    <message>
        <source>gain of the group</source>
        <translation>集团收益</translation>
    </message>
    <message>
        <source>capacity sold at the target</source>
        <translation>达到目标时的售出容量</translation>
    </message>
    <message>
        <source>energy sold in an hour at the target</source>
        <translation>达到目标时的每小时售电量</translation>
    </message>
    <message>
        <source>price of the aggregator's service</source>
        <translation>聚合商服务价格</translation>
    </message>
    <message>
        <source>price of the capacity auction</source>
        <translation>容量拍卖价格</translation>
    </message>
    <message>
        <source>price at which capacity is bought</source>
        <translation>容量购买价格</translation>
    </message>
    <message>
        <source>counted share by hours</source>
        <translation>按时长计的折算系数</translation>
    </message>
    <message>
        <source>first point of demand, volume</source>
        <translation>需求第一点容量</translation>
    </message>
    <message>
        <source>second point of demand, volume</source>
        <translation>需求第二点容量</translation>
    </message>
    <message>
        <source>second point over the first</source>
        <translation>第二点与第一点之比</translation>
    </message>
    <message>
        <source>bids of the suppliers</source>
        <translation>发电方报价</translation>
    </message>
    <message>
        <source>share of the first point that counts at most</source>
        <translation>可计入第一点的最大比例</translation>
    </message>
    <message>
        <source>own reduction</source>
        <translation>自身削减</translation>
    </message>
    <message>
        <source>reduction of others</source>
        <translation>他人削减</translation>
    </message>
    <message>
        <source>depths of the series</source>
        <translation>序列的削减深度</translation>
    </message>
    <message>
        <source>load of the zone by hour</source>
        <translation>分区小时负荷</translation>
    </message>
    <message>
        <source>blocks of supply</source>
        <translation>供给分段</translation>
    </message>
    <message>
        <source>offers of supply</source>
        <translation>供给报价</translation>
    </message>
    <message>
        <source>supply by hour</source>
        <translation>分小时供给</translation>
    </message>
    <message>
        <source>elastic buyers</source>
        <translation>弹性购电方</translation>
    </message>
    <message>
        <source>cost that an event must cover</source>
        <translation>响应须覆盖的成本</translation>
    </message>
    <message>
        <source>least fall of the price</source>
        <translation>最小降价幅度</translation>
    </message>
    <message>
        <source>least price</source>
        <translation>最低价格</translation>
    </message>
    <message>
        <source>generation on the retail market</source>
        <translation>零售市场发电</translation>
    </message>
    <message>
        <source>range of the sensitivity</source>
        <translation>敏感性范围</translation>
    </message>
    <message>
        <source>first and last hour of the event</source>
        <translation>响应首末小时</translation>
    </message>
    <message>
        <source>metered load of the event day</source>
        <translation>响应日计量负荷</translation>
    </message>
    <message>
        <source>days of the metered history</source>
        <translation>计量历史天数</translation>
    </message>
    <message>
        <source>low-use share</source>
        <translation>低负荷比例</translation>
    </message>
    <message>
        <source>hours to adjust by</source>
        <translation>校正时段</translation>
    </message>
    <message>
        <source>cap of the ratio</source>
        <translation>校正比例上限</translation>
    </message>
    <message>
        <source>limit of the relative error</source>
        <translation>相对误差上限</translation>
    </message>
    <message>
        <source>keys of a method</source>
        <translation>方法参数</translation>
    </message>
    <message>
        <source>Zubakin, Opadchy, Kuleshov et al., Energorynok 7/2019</source>
        <translation>Zubakin、Opadchy、Kuleshov 等，《Energorynok》2019年第7期</translation>
    </message>
    <message>
        <source>Shape of the auction's demand curve, from memory</source>
        <translation>容量拍卖需求曲线形状，凭记忆</translation>
    </message>
    <message>
        <source>No day is left out for its load</source>
        <translation>不因负荷低而剔除任何日期</translation>
    </message>
    <message>
        <source>Cap of 20 % as in baseline rules abroad</source>
        <translation>上限20%，参照国外基线规则</translation>
    </message>
    <message>
        <source>The price is per MW of peak and holds the reserve already</source>
        <translation>价格按峰荷每兆瓦计，已含备用</translation>
    </message>
    <message>
        <source>The article names no coefficient for this mechanism: counted in full</source>
        <translation>文章未给出该机制的系数：全额计入</translation>
    </message>
    <message>
        <source>the split is constructed; together 1430.8 MW as stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>拆分为构造；合计1430.8 MW，见《Energorynok》2019年第7期（Zubakin、Opadchy、Kuleshov 等）</translation>
    </message>
    <message>
        <source>about 0.9 of the capacity bought; the article does not state it</source>
        <translation>约为购入容量的0.9；文章未给出</translation>
    </message>
    <message>
        <source>constructed for teaching: the article names no company</source>
        <translation>教学构造：文章未提及公司</translation>
    </message>
    <message>
        <source>constructed; that generation on associated gas sells on the retail market and loses nothing is stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)</source>
        <translation>构造；伴生气发电在零售市场出售、没有损失，见《Energorynok》2019年第7期（Zubakin、Opadchy、Kuleshov 等）</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 100 MW, the largest depth</source>
        <translation>《Energorynok》2019年第7期（Zubakin、Opadchy、Kuleshov 等）：100 MW，最大削减深度</translation>
    </message>
    <message>
        <source>10:00 to 14:00, the best four hours of the summer day's modelled prices</source>
        <translation>10:00至14:00，按模型价格为夏季日最佳四小时</translation>
    </message>
    <message>
        <source>made for teaching: pumps of the reservoir pressure system, stopped for four hours; no meter stands behind it</source>
        <translation>教学构造：注水系统水泵停运四小时；无真实计量</translation>
    </message>
    <message>
        <source>made for teaching: 45 days of the same pumps with weekends, a day of maintenance and an earlier event</source>
        <translation>教学构造：同一水泵45天数据，含周末、一天检修和一次先前的响应</translation>
    </message>
    <message>
        <source>a quarter of the largest day, as in the public code of the New York operator</source>
        <translation>最大日的四分之一，同纽约运营机构公开代码</translation>
    </message>
    <message>
        <source>three hours that end one hour before the event</source>
        <translation>响应前一小时结束的三个小时</translation>
    </message>
    <message>
        <source>New York operator: the highest 5 of 10 days</source>
        <translation>纽约运营机构：10天取最高5天</translation>
    </message>
    <message>
        <source>Korea: the middle 6 of 10 days</source>
        <translation>韩国：10天取中间6天</translation>
    </message>
    <message>
        <source>CAISO: 10 of 10 days</source>
        <translation>CAISO：10天全取</translation>
    </message>
    <message>
        <source>PJM: matching days</source>
        <translation>PJM：相似日</translation>
    </message>
    <message>
        <source>weight chosen for the sample</source>
        <translation>权重为示例所选</translation>
    </message>
    <message>
        <source>PJM: three hours before and two after</source>
        <translation>PJM：前三小时和后两小时</translation>
    </message>
    <message>
        <source>PJM's emergency baseline, criticised since</source>
        <translation>PJM应急基线，后受批评</translation>
    </message>
    <message>
        <source>the site's level is chosen for the sample</source>
        <translation>用户水平为示例所选</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 20, 50, 100 MW</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：20、50、100 兆瓦</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 2 and 4 hours</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：2 和 4 小时</translation>
    </message>
    <message>
        <source>apsbt.ru: up to 800 000 RUB/MW a month in the aggregators' pilot</source>
        <translation>apsbt.ru：聚合商试点中每月最高 800 000 卢布/兆瓦</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 124 000 RUB/MW a month</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：约 124 000 卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): about 600 000 RUB/MW a month, what a consumer really pays</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：约 600 000 卢布/兆瓦·月，即用户实际支付价</translation>
    </message>
    <message>
        <source>price per MW of peak: the reserve is inside; the ratio itself was not found</source>
        <translation>按峰荷兆瓦计价：已含备用；系数本身未查到</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 0.5 for 2 hours, 1 for 4 hours</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：2 小时为 0.5，4 小时为 1</translation>
    </message>
    <message>
        <source>an assumption: the source article does not say it for the wholesale market</source>
        <translation>假设：文章未就批发市场作说明</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 50 MW in the draft for 2019</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：2019 年草案为 50 兆瓦</translation>
    </message>
    <message>
        <source>the source article does not say what the cap limits</source>
        <translation>文章未说明上限限制的对象</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): readiness and delivery of 100 %</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：就绪与履约均为 100 %</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): the missing part costs 25 % more</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：缺额部分加价 25 %</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): at most five a month</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：每月最多五次</translation>
    </message>
    <message>
        <source>142 000 MW: the demand of the auction was not found; the result moves by 6 % over 138 to 146 GW</source>
        <translation>142 000 兆瓦：未查到竞价需求；138 至 146 吉瓦间结果变化 6 %</translation>
    </message>
    <message>
        <source>150 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>2017 至 2020 年 150 000 卢布/兆瓦·月；2016 年见 oilcapital.ru 2015-09-24</translation>
    </message>
    <message>
        <source>110 000 RUB/MW a month of 2017 to 2020; of 2016 published by oilcapital.ru 24.09.2015</source>
        <translation>2017 至 2020 年 110 000 卢布/兆瓦·月；2016 年见 oilcapital.ru 2015-09-24</translation>
    </message>
    <message>
        <source>volumes chosen so that the price is the one of 2020, 115 199.69 RUB/MW a month (auto.rambler.ru/news/34773081)</source>
        <translation>容量按 2020 年价格 115 199.69 卢布/兆瓦·月选取（auto.rambler.ru/news/34773081）</translation>
    </message>
    <message>
        <source>a model in the form of the net benefits test of FERC Order 745; the market operator's own criterion is not public</source>
        <translation>按 FERC 745 号令净收益检验构造的模型；市场运营机构的判据未公开</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): no technical costs and no lost production (ideal conditions)</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：无技术成本与生产损失（理想条件）</translation>
    </message>
    <message>
        <source>ranges to ask about</source>
        <translation>供询问的区间</translation>
    </message>
    <message>
        <source>load of price zone 1 on 1 July 2011 (published by the commercial operator) x 1.045, rounded to 10 MW: the load of 2017 was not found</source>
        <translation>第一价区 2011 年 7 月 1 日负荷（市场运营机构公布）× 1.045，取整至 10 兆瓦：未查到 2017 年负荷</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 30.06.2017 by power system, weighted (mean 1214.8 RUB/MWh, error 53 RUB/MWh); fuels are typical</source>
        <translation>依 2017-06-30 各电力系统真实日前电价加权后手工构造（均值 1214.8 卢布/兆瓦时，误差 53）；燃料为典型</translation>
    </message>
    <message>
        <source>load of price zone 1 on 14 December 2010 (published by the commercial operator), rounded to 10 MW: the load of 2017 was not found</source>
        <translation>第一价区 2010 年 12 月 14 日负荷（市场运营机构公布），取整至 10 兆瓦：未查到 2017 年负荷</translation>
    </message>
    <message>
        <source>shaped by hand after the real day-ahead prices of 12.12.2017 by power system, weighted (mean 1188.9 RUB/MWh, error 17.6 RUB/MWh); fuels are typical</source>
        <translation>依 2017-12-12 各电力系统真实日前电价加权后手工构造（均值 1188.9 卢布/兆瓦时，误差 17.6）；燃料为典型</translation>
    </message>
    <message>
        <source>Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 1430.8 MW bought through the capacity auction</source>
        <translation>《能源市场》2019 年第 7 期（Zubakin、Opadchy、Kuleshov 等）：经容量竞价购入 1430.8 兆瓦</translation>
    </message>
    <message>
        <source>taken as large as the capacity bought</source>
        <translation>取与所购容量相同</translation>
    </message>
    <message>
        <source>chosen for teaching: what an event and a MWh not consumed may cost</source>
        <translation>教学用设定：一次事件及少用每兆瓦时的可能成本</translation>
    </message>
    <message>
        <source>planned peak hours taken as hours 8 to 22</source>
        <translation>计划高峰时段取第 8 至 22 时段</translation>
    </message>
    <message>
        <source>the study days of 2017 scaled by 0.95 to 1.04 from working day to working day; only 30 June and 12 December are the study days themselves</source>
        <translation>2017 年研究日按工作日乘以 0.95 至 1.04；仅 6 月 30 日与 12 月 12 日为研究日本身</translation>
    </message>
    <message>
        <source>June and December 2017 alone</source>
        <translation>仅 2017 年 6 月与 12 月</translation>
    </message>
    <message>
        <source>own stations of 400 MW that sell in these hours</source>
        <translation>这些时段售电的自有电厂 400 兆瓦</translation>
    </message>
    <message>
        <source>Cost of an event, RUB</source>
        <translation>单次事件成本，卢布</translation>
    </message>
    <message>
        <source>Least share of the price (0.01 is 1 %)</source>
        <translation>电价最小比例（0.01 即 1 %）</translation>
    </message>
    <message>
        <source>Strike price, RUB/MWh</source>
        <translation>触发价，卢布/兆瓦时</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>更改：{name}</translation>
    </message>
    <message>
        <source>another depth or duration</source>
        <translation>更换深度或时长</translation>
    </message>
    <message>
        <source>range of a factor</source>
        <translation>因素区间</translation>
    </message>
    <message>
        <source>surcharge paid on the missing part</source>
        <translation>缺额部分的加价</translation>
    </message>
    <message>
        <source>gain of the group on a day</source>
        <translation>集团当日得益</translation>
    </message>
    <message>
        <source>multiple of the factor at the target</source>
        <translation>达到目标时的因素倍数</translation>
    </message>
    <message>
        <source>months that miss something</source>
        <translation>存在缺额的月数</translation>
    </message>
    <message>
        <source>delivered shares of these months</source>
        <translation>这些月份的履约比例之和</translation>
    </message>
    <message>
        <source>A teaching model: its assumptions are simple, and another model may rank the two formats the other way</source>
        <translation>教学模型：假设较简单，换一个模型，两种出清方式的优劣可能相反</translation>
    </message>
    <message>
        <source>equilibrium of the model, derived; not official</source>
        <translation>模型均衡，由推导得出；非官方</translation>
    </message>
    <message>
        <source>Equal firms with limited capacity</source>
        <translation>容量受限的对称厂商</translation>
    </message>
    <message>
        <source>Two unequal firms with limited capacity</source>
        <translation>容量受限的两家不对称厂商</translation>
    </message>
    <message>
        <source>Many small suppliers, uncertain demand</source>
        <translation>众多小供应商，需求不确定</translation>
    </message>
    <message>
        <source>Supply functions, uncertain demand</source>
        <translation>供给函数，需求不确定</translation>
    </message>
    <message>
        <source>Fictitious play: best reply to all that was seen</source>
        <translation>虚拟博弈：对历史报价的最优反应</translation>
    </message>
    <message>
        <source>Regret matching: prices in proportion to what they would have earned more</source>
        <translation>遗憾匹配：按各价格本可多赚的程度选取报价</translation>
    </message>
    <message>
        <source>Q-learning: knows only its own profits; carries no promise to find the equilibrium</source>
        <translation>Q 学习：只知道自身利润；不保证找到均衡</translation>
    </message>
    <message>
        <source>average price under one price</source>
        <translation>统一价格下的均价</translation>
    </message>
    <message>
        <source>average price pay-as-bid</source>
        <translation>按报价结算的均价</translation>
    </message>
    <message>
        <source>demand left when all others are full</source>
        <translation>其他厂商满发后剩余的需求</translation>
    </message>
    <message>
        <source>demand of the market</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>number of firms</source>
        <translation>厂商数</translation>
    </message>
    <message>
        <source>capacity of the other firm</source>
        <translation>另一厂商的容量</translation>
    </message>
    <message>
        <source>profit of a firm</source>
        <translation>厂商利润</translation>
    </message>
    <message>
        <source>lowest bid that is worth it to the firm</source>
        <translation>厂商愿意报出的最低价</translation>
    </message>
    <message>
        <source>mean quantity sold</source>
        <translation>平均售出量</translation>
    </message>
    <message>
        <source>mean cost of a firm</source>
        <translation>厂商平均成本</translation>
    </message>
    <message>
        <source>rise of the marginal cost per unit</source>
        <translation>边际成本的单位增量</translation>
    </message>
    <message>
        <source>expected payment</source>
        <translation>期望支付</translation>
    </message>
    <message>
        <source>mean demand</source>
        <translation>平均需求</translation>
    </message>
    <message>
        <source>first offer pay-as-bid</source>
        <translation>按报价结算时的首个报价</translation>
    </message>
    <message>
        <source>mean share of the margin up to the cap, over the demand served</source>
        <translation>按已满足需求平均的、至价格上限的价差占比</translation>
    </message>
    <message>
        <source>share of hurting periods</source>
        <translation>加重系统不平衡的时段占比</translation>
    </message>
    <message>
        <source>share of a quadrant</source>
        <translation>象限占比</translation>
    </message>
    <message>
        <source>periods of the quadrant</source>
        <translation>象限时段数</translation>
    </message>
    <message>
        <source>saving against no own generation</source>
        <translation>相对于无自发电的节省</translation>
    </message>
    <message>
        <source>cost shifted onto others</source>
        <translation>转嫁给其他用户的费用</translation>
    </message>
    <message>
        <source>bill without own generation</source>
        <translation>无自发电的账单</translation>
    </message>
    <message>
        <source>bill under the scheme</source>
        <translation>该方案的账单</translation>
    </message>
    <message>
        <source>bill under net billing</source>
        <translation>净结算下的账单</translation>
    </message>
    <message>
        <source>exports that the market takes</source>
        <translation>市场成交的上网电量</translation>
    </message>
    <message>
        <source>price without the exports</source>
        <translation>无上网电量时的价格</translation>
    </message>
    <message>
        <source>price with the exports</source>
        <translation>有上网电量时的价格</translation>
    </message>
    <message>
        <source>exports at the price without them</source>
        <translation>按无上网时价格计的收入</translation>
    </message>
    <message>
        <source>what exporters earn</source>
        <translation>上网方收入</translation>
    </message>
    <message>
        <source>lost by the own effect on the price</source>
        <translation>因自身压价而损失</translation>
    </message>
    <message>
        <source>buyers' bill without the exports</source>
        <translation>无上网电量时购方总费用</translation>
    </message>
    <message>
        <source>buyers' bill with the exports</source>
        <translation>有上网电量时购方总费用</translation>
    </message>
    <message>
        <source>what buyers save by the exports</source>
        <translation>购方因上网电量而节省</translation>
    </message>
    <message>
        <source>another plant of own generation</source>
        <translation>更换自发电案例</translation>
    </message>
    <message>
        <source>another choice of schemes</source>
        <translation>更改所选方案</translation>
    </message>
    <message>
        <source>change of the schemes' terms</source>
        <translation>更改方案条件</translation>
    </message>
    <message>
        <source>change of hours</source>
        <translation>更改小时数据</translation>
    </message>
    <message>
        <source>change of the market for exports</source>
        <translation>更改上网所入市场</translation>
    </message>
    <message>
        <source>orders taken to the auction page</source>
        <translation>报价单移至竞价页面</translation>
    </message>
    <message>
        <source>exports meet the auction's book</source>
        <translation>上网电量进入竞价页面的报价簿</translation>
    </message>
    <message>
        <source>CNY/kWh</source>
        <translation>元/千瓦时</translation>
    </message>
    <message>
        <source>What bidders learn, and what they do not</source>
        <translation>竞价者学得会什么，学不会什么</translation>
    </message>
    <message>
        <source>Tell apart what belongs to an auction format and what to the way of learning.</source>
        <translation>分清哪些出自拍卖规则，哪些出自学习方式。</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. Its experiment stands on the page “Strategy lab”.</source>
        <translation>打开课例：“欢迎”页的“课例”一栏。试验已放在“策略实验室”页。</translation>
    </message>
    <message>
        <source>Press F9: the firms play {rounds} rounds, {seeds} times with other dice.</source>
        <translation>按 F9：厂商竞价 {rounds} 轮，换随机数重复 {seeds} 次。</translation>
    </message>
    <message>
        <source>Click a price: “Details” shows the band of chance and the closed form.</source>
        <translation>点击价格：“详情”给出随机波动的区间和理论解。</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the next experiment is set up; run it.</source>
        <translation>按本讲义中的“下一步”：设好下一个试验，再让它运行。</translation>
    </message>
    <message>
        <source>One price for all</source>
        <translation>统一价格</translation>
    </message>
    <message>
        <source>The same firms, paid as bid</source>
        <translation>同样的厂商，按报价结算</translation>
    </message>
    <message>
        <source>Firms that see nothing but their own profit</source>
        <translation>只看得到自身利润的厂商</translation>
    </message>
    <message>
        <source>The same for ten times as long</source>
        <translation>同上，时间延长到十倍</translation>
    </message>
    <message>
        <source>Two firms of {capacity} MW without costs, a demand of {demand}: it takes both. Theory says that one of them asks the cap, {theory}. Learning firms come to {fictitious} (fictitious play) and {regret} (regret matching) over all rounds.</source>
        <translation>两家厂商各 {capacity} 兆瓦，成本为零，需求 {demand}：两家缺一不可。按理论，其中一家报到限价 {theory}。学习的结果，全部轮次平均为 {fictitious}（虚拟博弈）和 {regret}（遗憾匹配）。</translation>
    </message>
    <message>
        <source>Nobody could do better by more than a trifle: {loss_fictitious} and {loss_regret} % of what buyers pay.</source>
        <translation>换个报法，谁也多赚不了几分：仅为买方支付额的 {loss_fictitious} % 和 {loss_regret} %。</translation>
    </message>
    <message>
        <source>Paid as bid there is no best bid, only a best mixture: {theory_bid} on average in theory. The firms come to {fictitious_bid} and {regret_bid}; with regret matching buyers pay {paid_bid} a round instead of {paid}.</source>
        <translation>按报价结算时没有最优报价，只有最优的混合：理论均价 {theory_bid}。厂商达到 {fictitious_bid} 和 {regret_bid}；遗憾匹配下买方每轮支付 {paid_bid}，而不是 {paid}。</translation>
    </message>
    <message>
        <source>They undercut each other and jump back up again: from a tenth of the rounds to the next the price moves by {drift_bid} %. What they could still gain is small all the same, {loss_fictitious_bid} and {loss_regret_bid} % of the payment.</source>
        <translation>它们互相压价，又跳回高处：从一个十分之一到下一个，价格变动 {drift_bid} %。但还能多得的不多，仅为支付额的 {loss_fictitious_bid} % 和 {loss_regret_bid} %。</translation>
    </message>
    <message>
        <source>Let each draw by lot from all the bids it made, and the price is {drawn_fictitious} and {drawn_regret}: the average of the cycles comes near theory, the cycles do not.</source>
        <translation>让各家从自己报过的价中抽签，价格为 {drawn_fictitious} 和 {drawn_regret}：接近理论的是波动的平均，而不是波动本身。</translation>
    </message>
    <message>
        <source>Q-learning comes to {own} ± {own_band} under one price, far below {theory}, and to {own_bid} ± {own_bid_band} paid as bid. Every throw of the dice ends elsewhere.</source>
        <translation>Q 学习在统一价格下为 {own} ± {own_band}，远低于 {theory}；按报价结算为 {own_bid} ± {own_bid_band}。每换一次随机数，结局都不同。</translation>
    </message>
    <message>
        <source>That is not cheap power, it is unfinished learning: better bids would bring the firms {loss_own} and {loss_own_bid} % of the payment. The verdict says that they did not settle.</source>
        <translation>这不是电便宜，而是没学完：更好的报价还能给厂商带来支付额的 {loss_own} % 和 {loss_own_bid} %。结论写明：未稳定。</translation>
    </message>
    <message>
        <source>After {rounds_long} rounds the averages are {longer} and {longer_bid}, and {loss_longer} and {loss_longer_bid} % could still be gained: nearer, and still not there. Q-learning promises no equilibrium.</source>
        <translation>{rounds_long} 轮之后均价为 {longer} 和 {longer_bid}，还能多得 {loss_longer} % 和 {loss_longer_bid} %：更近了，仍未到。Q 学习不保证均衡。</translation>
    </message>
    <message>
        <source>Does the experiment prove that pay as bid is cheaper?</source>
        <translation>这个试验证明按报价结算更便宜吗？</translation>
    </message>
    <message>
        <source>For this market it is, {theory_bid} against {theory}, by theory and by every learner that comes near it. Not for every market: with uncertain demand, unequal information or bidders who meet again and again another model may rank them the other way. And a price from runs that did not settle says more about the learner than about the auction.</source>
        <translation>对这个市场是的，{theory_bid} 对 {theory}：理论如此，凡接近理论的学习者也如此。但并非所有市场：需求不确定、信息不对称或竞价者反复相遇时，别的模型可能得出相反的次序。而未稳定的试验给出的价格，说明的是学习者，而不是拍卖规则。</translation>
    </message>
    <message>
        <source>Many small exporters, one lower price</source>
        <translation>众多小户上网，价格随之下降</translation>
    </message>
    <message>
        <source>What the surplus of many earns depends on what it does to the price.</source>
        <translation>众多用户的余电能卖多少钱，取决于它对价格的影响。</translation>
    </message>
    <message>
        <source>Click S, the aggregator, in the ladder and read in “Details” what it gets.</source>
        <translation>在申报表中点击聚合商 S：“详情”会说明它得到多少。</translation>
    </message>
    <message>
        <source>Make the step of S narrower (drag its right edge, or Alt+Left): when does the price return?</source>
        <translation>把 S 的台阶变窄（拖右边缘，或 Alt+左）：价格何时回升？</translation>
    </message>
    <message>
        <source>The plants alone</source>
        <translation>只有电厂</translation>
    </message>
    <message>
        <source>An aggregator offers the surplus of many</source>
        <translation>聚合商申报众多用户的余电</translation>
    </message>
    <message>
        <source>It offers a little less</source>
        <translation>它少报一点</translation>
    </message>
    <message>
        <source>G sells the last {gas} MWh and sets the price, {price} yuan/MWh: the buyers pay {bill} yuan.</source>
        <translation>最后 {gas} 兆瓦时由 G 售出并定价，{price} 元/兆瓦时：购方支付 {bill} 元。</translation>
    </message>
    <message>
        <source>S offers {exported} MWh for nothing. At the old price they would bring {expected} yuan; but now G is not needed, the price is {price_export} yuan/MWh and S earns {earned}.</source>
        <translation>S 以零价申报 {exported} 兆瓦时。按原来的价格值 {expected} 元；但如今用不着 G，价格降到 {price_export} 元/兆瓦时，S 只赚 {earned} 元。</translation>
    </message>
    <message>
        <source>The buyers pay {bill_export} yuan, {saved} less. It comes from the other plants: X, with X-A and X-B, earns {others_export} instead of {others}.</source>
        <translation>购方支付 {bill_export} 元，少付 {saved} 元。这笔钱出自其他电厂：拥有 X-A 和 X-B 的 X 赚 {others_export} 元，而不是 {others} 元。</translation>
    </message>
    <message>
        <source>S keeps back {kept} MWh and offers {offered}: G runs for {gas_back} MWh, the price is {price_back} again, and S earns {earned_back} yuan. Less sold, more earned.</source>
        <translation>S 留下 {kept} 兆瓦时，只报 {offered}：G 发 {gas_back} 兆瓦时，价格回到 {price_back}，S 赚 {earned_back} 元。卖得少，赚得多。</translation>
    </message>
    <message>
        <source>Is the surplus of a roof worth the price of the exchange?</source>
        <translation>屋顶的余电值交易所的价格吗？</translation>
    </message>
    <message>
        <source>Of one roof, yes: it moves nothing. Of all roofs together it is worth the price after their own offer. An aggregator that bundles them is no small seller any more: it has the same reason to hold back as any large one, and is to be watched like one.</source>
        <translation>一户的余电值：它动不了价格。所有屋顶合在一起，只值它们自己报价之后的价格。把它们聚合起来的聚合商不再是小卖方：它和任何大卖方一样有持留的动机，也该受同样的监管。</translation>
    </message>
    <message>
        <source>Behind the meter: one roof, four bills</source>
        <translation>电表之后：一个屋顶，四种账单</translation>
    </message>
    <message>
        <source>How the surplus is paid decides what a household does with its roof, and who pays.</source>
        <translation>余电如何计价，决定了用户怎样用自家屋顶，以及由谁买单。</translation>
    </message>
    <message>
        <source>Open the lesson: Welcome page, Lessons. Its case stands on the page “Own generation”.</source>
        <translation>打开课例：“欢迎”页的“课例”一栏。算例已放在“自发电与产消者”页。</translation>
    </message>
    <message>
        <source>Click a bill: “Details” shows hour by hour how it comes about.</source>
        <translation>点击账单：“详情”逐时显示它的由来。</translation>
    </message>
    <message>
        <source>Press “Next” in this note: the household does something else.</source>
        <translation>按本讲义中的“下一步”：这户人家换一种做法。</translation>
    </message>
    <message>
        <source>A household with a roof</source>
        <translation>装了屋顶光伏的一户人家</translation>
    </message>
    <message>
        <source>It washes when the sun shines</source>
        <translation>有太阳时才洗衣服</translation>
    </message>
    <message>
        <source>It keeps the sun in a battery</source>
        <translation>把阳光存进电池</translation>
    </message>
    <message>
        <source>It uses {load} kWh, the roof gives {generation}, but only {self_use} in the hours in which they are used: {imports} kWh come from the grid, {exports} go out at noon.</source>
        <translation>用电 {load} 千瓦时，屋顶发电 {generation}，但同一时刻用掉的只有 {self_use}：{imports} 千瓦时来自电网，中午有 {exports} 千瓦时上网。</translation>
    </message>
    <message>
        <source>Without the roof it pays {bill_none} yuan; under net metering {bill_metering} ({saving_metering} saved), under net billing {bill_billing} ({saving_billing}), selling all {bill_all} ({saving_all}).</source>
        <translation>没有屋顶光伏时付 {bill_none} 元；净计量 {bill_metering} 元（省 {saving_metering}），净结算 {bill_billing} 元（省 {saving_billing}），全额上网 {bill_all} 元（省 {saving_all}）。</translation>
    </message>
    <message>
        <source>Net metering pays {retail} yuan/kWh for noon power that is worth {noon}. The difference to net billing, {shift} yuan, is borne by the other customers.</source>
        <translation>净计量为中午的电付 {retail} 元/千瓦时，而它只值 {noon}。与净结算相差的 {shift} 元由其他用户承担。</translation>
    </message>
    <message>
        <source>{moved} kWh of the evening are used at noon, nothing goes out any more. The bill under net billing falls from {bill_billing} to {bill_billing_moved} yuan.</source>
        <translation>傍晚的 {moved} 千瓦时改在中午使用，不再上网。净结算的账单从 {bill_billing} 元降到 {bill_billing_moved} 元。</translation>
    </message>
    <message>
        <source>Under net metering it stays {bill_metering_moved}, selling all {bill_all_moved}: to both it is all the same when the household washes.</source>
        <translation>净计量仍为 {bill_metering_moved} 元，全额上网仍为 {bill_all_moved} 元：这两种方式都不在乎什么时候洗衣服。</translation>
    </message>
    <message>
        <source>A battery without losses gives the noon’s surplus back later. Selling all, it is paid up to {evening} instead of {noon} yuan/kWh: the bill is {bill_all_stored} instead of {bill_all}. Net billing comes to {bill_billing_stored} here too, net metering stays {bill_metering_stored}.</source>
        <translation>无损耗的电池把中午的余电留到之后再放。全额上网的电价最高 {evening} 元/千瓦时，而不是 {noon}：账单为 {bill_all_stored} 元，而不是 {bill_all} 元。净结算同样降到 {bill_billing_stored} 元，净计量仍为 {bill_metering_stored} 元。</translation>
    </message>
    <message>
        <source>Under which scheme would anybody buy a battery?</source>
        <translation>在哪种方式下才会有人买电池？</translation>
    </message>
    <message>
        <source>Where the hour counts: under net billing it earns the gap between the retail price and what the surplus is paid, selling all the gap between evening and noon. Under net metering the grid is a battery that costs nothing, and those without a roof pay for it.</source>
        <translation>在看重时刻的方式下：净结算时电池赚零售价与余电价之差，全额上网时赚傍晚与中午的价差。净计量时电网就是不花钱的电池，由没有屋顶的人买单。</translation>
    </message>
    <message>
        <source>Go on to the page “Market power”: it draws X’s profit over every megawatt held back; F6 holds it back in the book.</source>
        <translation>转到“市场力”页：那里画出持留每一兆瓦时 X 的利润；按 F6 在申报簿中持留。</translation>
    </message>
    <message>
        <source>capacity of a firm</source>
        <translation>厂商容量</translation>
    </message>
    <message>
        <source>capacity of firm 1</source>
        <translation>厂商 1 的容量</translation>
    </message>
    <message>
        <source>capacity of firm 2</source>
        <translation>厂商 2 的容量</translation>
    </message>
    <message>
        <source>cost of firm 1 per unit</source>
        <translation>厂商 1 的单位成本</translation>
    </message>
    <message>
        <source>cost of firm 2 per unit</source>
        <translation>厂商 2 的单位成本</translation>
    </message>
    <message>
        <source>scale of the demand</source>
        <translation>需求的尺度</translation>
    </message>
    <message>
        <source>shape of the demand</source>
        <translation>需求的形状</translation>
    </message>
    <message>
        <source>lowest price to try</source>
        <translation>可尝试的最低价</translation>
    </message>
    <message>
        <source>highest price to try</source>
        <translation>可尝试的最高价</translation>
    </message>
    <message>
        <source>largest mark-up, a share of the own price</source>
        <translation>最大加价，占自身价格的比例</translation>
    </message>
    <message>
        <source>prices to choose from</source>
        <translation>可选价格数</translation>
    </message>
    <message>
        <source>rounds of a run</source>
        <translation>每次运行的轮数</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>step size of Q-learning, 0 to 1</source>
        <translation>Q 学习步长，0 至 1</translation>
    </message>
    <message>
        <source>share of rounds tried at random, 0 to 1</source>
        <translation>随机尝试的轮次比例，0 至 1</translation>
    </message>
    <message>
        <source>average price, all rounds</source>
        <translation>平均价，全部轮次</translation>
    </message>
    <message>
        <source>average price, last tenth</source>
        <translation>平均价，最后十分之一</translation>
    </message>
    <message>
        <source>paid by buyers a round</source>
        <translation>买方每轮支付</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>dispersion of the offers</source>
        <translation>报价离散度</translation>
    </message>
    <message>
        <source>exploitability, share of what buyers pay</source>
        <translation>可利用度，占买方支付的比例</translation>
    </message>
    <message>
        <source>value of the run</source>
        <translation>该次运行的值</translation>
    </message>
    <message>
        <source>exploitability of the run</source>
        <translation>该次运行的可利用度</translation>
    </message>
    <message>
        <source>drift of the price of the run</source>
        <translation>该次运行的价格漂移</translation>
    </message>
    <message>
        <source>largest exploitability of a run</source>
        <translation>各次运行中最大的可利用度</translation>
    </message>
    <message>
        <source>largest drift of a run</source>
        <translation>各次运行中最大的漂移</translation>
    </message>
    <message>
        <source>paid by buyers in these rounds</source>
        <translation>买方在这些轮次的支付</translation>
    </message>
    <message>
        <source>traded in these rounds</source>
        <translation>这些轮次的成交量</translation>
    </message>
    <message>
        <source>rounds counted</source>
        <translation>计入的轮数</translation>
    </message>
    <message>
        <source>average price of these rounds</source>
        <translation>这些轮次的平均价</translation>
    </message>
    <message>
        <source>what bidders could gain a round by their best other bid</source>
        <translation>竞价者改用最佳其他报价每轮可多赚</translation>
    </message>
    <message>
        <source>simulated rounds of a model; not official</source>
        <translation>模型的模拟轮次；非官方</translation>
    </message>
    <message>
        <source>{participant} withholds {quantity}</source>
        <extracomment>Undo step: a seller's capacity kept from the market; {participant} its name, {quantity} how much</extracomment>
        <translation>{participant} 持留 {quantity}</translation>
    </message>
    <message>
        <source>average price that buyers pay</source>
        <translation>购方支付的平均价格</translation>
    </message>
    <message>
        <source>quantity sold by all</source>
        <translation>全部成交量</translation>
    </message>
    <message>
        <source>sold by the seller</source>
        <translation>该卖方成交量</translation>
    </message>
    <message>
        <source>sold of the order</source>
        <translation>该申报成交量</translation>
    </message>
    <message>
        <source>bill of the buyers</source>
        <translation>购方总支出</translation>
    </message>
    <message>
        <source>paid for the order</source>
        <translation>该申报的电费</translation>
    </message>
    <message>
        <source>cost of all that was sold</source>
        <translation>全部成交电量的成本</translation>
    </message>
    <message>
        <source>cost of what the order sold</source>
        <translation>该申报成交部分的成本</translation>
    </message>
    <message>
        <source>true cost per unit</source>
        <translation>真实单位成本</translation>
    </message>
    <message>
        <source>demand that is not served</source>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>change by withholding</source>
        <translation>持留带来的变化</translation>
    </message>
    <message>
        <source>before</source>
        <translation>持留前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>持留后</translation>
    </message>
    <message>
        <source>Lerner index at the true cost</source>
        <extracomment>Lerner index: what part of the price lies above the cost</extracomment>
        <translation>按真实成本计算的勒纳指数</translation>
    </message>
    <message>
        <source>cost of the dearest unit that it sells</source>
        <translation>其成交中最贵一单位的成本</translation>
    </message>
    <message>
        <source>Lerner 1934</source>
        <translation>勒纳（Lerner），1934 年</translation>
    </message>
</context>
<context>
    <name>LessonHtml</name>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>For the class</source>
        <translation>课堂提问</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson's book and how sure it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LessonNote</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a rule, where it is from, how sure that is: "Anhui 2017: trading rules, Art. 24 (law)"</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>LessonReport</name>
    <message>
        <source>For the class</source>
        <translation>课堂提问</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the source of a lesson's book and how sure it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>看什么</translation>
    </message>
</context>
<context>
    <name>MarginNote</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>below %1 kW</source>
        <comment>a band of maximum power</comment>
        <translation>低于 %1 kW</translation>
    </message>
    <message>
        <source>above</source>
        <comment>the last band of maximum power</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a band of maximum power, its value, where it comes from</comment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>A share of the price by maximum power: %1.</source>
        <translation>按最大功率的价格份额：%1。</translation>
    </message>
    <message>
        <source>A rate per kWh by maximum power: %1.</source>
        <translation>按最大功率的每千瓦时费率：%1。</translation>
    </message>
</context>
<context>
    <name>MarketFields</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Volume of the first demand point</source>
        <translation>第一需求点容量</translation>
    </message>
    <message>
        <source>Price of the first point</source>
        <translation>第一点价格</translation>
    </message>
    <message>
        <source>Price of the second point</source>
        <translation>第二点价格</translation>
    </message>
    <message>
        <source>Demand response of others</source>
        <translation>其他主体的需求响应</translation>
    </message>
    <message>
        <source>Limit, share of the first point</source>
        <translation>上限，占第一点比例</translation>
    </message>
    <message>
        <source>Above the limit counts</source>
        <translation>超限时计入</translation>
    </message>
    <message>
        <source>everybody in proportion</source>
        <translation>各方按比例</translation>
    </message>
    <message>
        <source>the own volume first</source>
        <translation>优先计自有容量</translation>
    </message>
    <message>
        <source>that of others first</source>
        <translation>优先计他方容量</translation>
    </message>
    <message>
        <source>The demand curve</source>
        <translation>需求曲线</translation>
    </message>
    <message>
        <source>is shifted</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>is scaled anew</source>
        <translation>按比例重算</translation>
    </message>
    <message>
        <source>The fall counted is that of</source>
        <translation>计入的降幅来自</translation>
    </message>
    <message>
        <source>the own volume</source>
        <translation>自有容量</translation>
    </message>
    <message>
        <source>all participants together</source>
        <translation>全体参与者</translation>
    </message>
    <message>
        <source>Criterion of events</source>
        <translation>触发判据</translation>
    </message>
    <message>
        <source>Models all: the market operator's own criterion is not public</source>
        <translation>均为模型：市场运营机构的判据未公开</translation>
    </message>
    <message>
        <source>Days named by hand</source>
        <translation>人工指定日期</translation>
    </message>
    <message>
        <source>Several days as 2017-06-30, parted by semicolons or blanks</source>
        <translation>多个日期，形如 2017-06-30，以分号或空格分隔</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>容量竞价（КОМ）</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>无影响</translation>
    </message>
    <message>
        <source>a fall that is given</source>
        <translation>给定的降幅</translation>
    </message>
    <message>
        <source>a price zone that is cleared</source>
        <translation>对价区出清</translation>
    </message>
    <message>
        <source>Effect on the price</source>
        <translation>对价格的影响</translation>
    </message>
    <message>
        <source>Fall of the price</source>
        <translation>价格降幅</translation>
    </message>
    <message>
        <source>Choice of events</source>
        <translation>事件选择</translation>
    </message>
    <message>
        <source>The best hours have</source>
        <translation>最优时段具有</translation>
    </message>
    <message>
        <source>the highest prices</source>
        <translation>最高电价</translation>
    </message>
    <message>
        <source>the largest saving of the zone</source>
        <translation>最大价区节省</translation>
    </message>
    <message>
        <source>First hour of the search</source>
        <translation>搜索首时段</translation>
    </message>
    <message>
        <source>Last hour of the search (empty: of the day)</source>
        <translation>搜索末时段（空为当日末）</translation>
    </message>
</context>
<context>
    <name>MatrixFigure</name>
    <message>
        <source>Net of the year</source>
        <translation>全年净额</translation>
    </message>
    <message>
        <source>Capacity paid or not bought</source>
        <translation>容量：服务收入或少购</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>缺额</translation>
    </message>
    <message>
        <source>Gain on capacity bought</source>
        <translation>购容量得益</translation>
    </message>
    <message>
        <source>Gain on energy bought</source>
        <translation>购电量得益</translation>
    </message>
    <message>
        <source>Volume paid for</source>
        <translation>付费容量</translation>
    </message>
    <message>
        <source>Fall of the capacity price, a month</source>
        <translation>容量价格月降幅</translation>
    </message>
    <message>
        <source>Mean fall of the day-ahead price</source>
        <translation>日前电价平均降幅</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>全年事件数</translation>
    </message>
</context>
<context>
    <name>MatrixTables</name>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>MechanismsTable</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Net, RUB a year</source>
        <translation>净额，卢布/年</translation>
    </message>
    <message>
        <source>Price of capacity, RUB/MW a month</source>
        <translation>容量价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>计入系数</translation>
    </message>
    <message>
        <source>Volume paid for, MW</source>
        <translation>付费容量，兆瓦</translation>
    </message>
    <message>
        <source>The pilot's cap binds</source>
        <translation>试点上限生效</translation>
    </message>
    <message>
        <source>Events a year</source>
        <translation>全年事件数</translation>
    </message>
    <message>
        <source>%1, RUB</source>
        <extracomment>%1 a line of a year's money</extracomment>
        <translation>%1，卢布</translation>
    </message>
    <message>
        <source>Fall of the capacity price, RUB/MW a month</source>
        <translation>容量价格降幅，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Missing part: more than never taking part, RUB</source>
        <translation>缺额：比不参与多付，卢布</translation>
    </message>
    <message>
        <source>Missing part: cash, RUB</source>
        <translation>缺额：现金支出，卢布</translation>
    </message>
    <message>
        <source>Net with all delivered, RUB</source>
        <translation>全部履约净额，卢布</translation>
    </message>
    <message>
        <source>Net with nothing delivered, RUB</source>
        <translation>零履约净额，卢布</translation>
    </message>
    <message>
        <source>Break-even: delivered share</source>
        <translation>盈亏平衡：履约比例</translation>
    </message>
    <message>
        <source>Break-even: price of capacity, RUB/MW a month</source>
        <translation>盈亏平衡：容量价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Break-even: lost production, RUB/MWh</source>
        <translation>盈亏平衡：生产损失，卢布/兆瓦时</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, hour %2</source>
        <comment>day, hour 1 to 24</comment>
        <translation>%1 第%2小时</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>第%1类</translation>
    </message>
</context>
<context>
    <name>OrderTints</name>
    <message>
        <source>Others</source>
        <extracomment>in a legend: all participants but the largest ones, which are named before</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Served in full</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>Served in part</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未成交</translation>
    </message>
</context>
<context>
    <name>OriginJump</name>
    <message>
        <source>Where From?</source>
        <translation>来源？</translation>
    </message>
    <message>
        <source>Shows where these numbers come from: published, typical, your own</source>
        <translation>显示这些数值的来源：公开、典型、自填</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Price categories</source>
        <translation>电价类别</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>市场筛查</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Plan and forecast</source>
        <translation>计划与预测</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>用户组合</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>核对账单</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>平衡电量</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>容量拍卖</translation>
    </message>
    <message>
        <source>Day-ahead merit order</source>
        <translation>日前供给曲线</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>需求响应</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>自发电与产消者</translation>
    </message>
    <message>
        <source>Strategy lab</source>
        <translation>策略实验室</translation>
    </message>
    <message>
        <source>Market power</source>
        <translation>市场力</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Tariffs</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>PlanPictures</name>
    <message>
        <source>Mondays</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesdays to Thursdays</source>
        <translation>周二至周四</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>周日和节假日</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>A price category that the consumer may not choose</extracomment>
        <translation>%1（不可选）</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is what is varied, such as consumption</extracomment>
        <translation>%1，%</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>Plan and forecast</source>
        <translation>计划与预测</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Methods, scored on the past</source>
        <translation>各方法在历史数据上的评分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>第5、6类的费用区间</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Deviations of the method in view</source>
        <translation>所示方法的偏差</translation>
    </message>
    <message>
        <source>The hour it missed by most</source>
        <translation>偏差最大的小时</translation>
    </message>
    <message>
        <source>Cost of its deviations, %1</source>
        <extracomment>%1 a price category</extracomment>
        <translation>其偏差费用，%1</translation>
    </message>
    <message>
        <source>Share of drawn years in which a plan pays</source>
        <translation>计划划算的抽样年份占比</translation>
    </message>
    <message>
        <source>Where the best choice changes: %1</source>
        <extracomment>%1 is what is varied, such as consumption</extracomment>
        <translation>最佳选择的转变点：%1</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Deviations, %</source>
        <translation>偏差，%</translation>
    </message>
    <message>
        <source>Sum of absolute deviations, percent of consumption</source>
        <translation>绝对偏差之和占用电量的百分比</translation>
    </message>
    <message>
        <source>Bias, %</source>
        <translation>偏向，%</translation>
    </message>
    <message>
        <source>Planned too much (below zero: too little), percent of consumption</source>
        <translation>计划偏多（小于零为偏少）占用电量的百分比</translation>
    </message>
    <message>
        <source>Deviations, kWh</source>
        <translation>偏差，kWh</translation>
    </message>
    <message>
        <source>Sum of absolute deviations</source>
        <translation>绝对偏差之和</translation>
    </message>
    <message>
        <source>Above plan, %</source>
        <translation>高于计划，%</translation>
    </message>
    <message>
        <source>Share of the deviations with the fact above the plan</source>
        <translation>实际高于计划的偏差占比</translation>
    </message>
    <message>
        <source>Stood in, days</source>
        <translation>替代，天</translation>
    </message>
    <message>
        <source>Days on which a simpler method stood in for want of a past</source>
        <translation>因历史不足而由更简单方法替代的天数</translation>
    </message>
    <message>
        <source>Deviations in %1, RUB</source>
        <extracomment>Cost of the deviations in a price category, %1</extracomment>
        <translation>第%1类偏差费，卢布</translation>
    </message>
    <message>
        <source>What would not be due had every plan been exact</source>
        <translation>若计划全部准确则无需支付的金额</translation>
    </message>
    <message>
        <source>Year in %1, RUB</source>
        <extracomment>Cost of the year in a price category, %1</extracomment>
        <translation>第%1类全年，卢布</translation>
    </message>
    <message>
        <source>The category's whole bill with these plans, without VAT</source>
        <translation>按这些计划该类的全部账单，不含增值税</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Fact, kWh</source>
        <translation>实际，kWh</translation>
    </message>
    <message>
        <source>Plan, kWh</source>
        <translation>计划，kWh</translation>
    </message>
    <message>
        <source>Fact less plan, kWh</source>
        <translation>实际减计划，kWh</translation>
    </message>
    <message>
        <source>Errors of</source>
        <translation>误差来源</translation>
    </message>
    <message>
        <source>%1, low, RUB</source>
        <extracomment>A twentieth of the drawn years costs no more; %1 a price category</extracomment>
        <translation>%1，低，卢布</translation>
    </message>
    <message>
        <source>%1, middle, RUB</source>
        <extracomment>The middle drawn year; %1 a price category</extracomment>
        <translation>%1，中，卢布</translation>
    </message>
    <message>
        <source>%1, high, RUB</source>
        <extracomment>A twentieth of the drawn years costs more; %1 a price category</extracomment>
        <translation>%1，高，卢布</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>最优选择</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Deviations, RUB</source>
        <translation>偏差费，卢布</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4, above it category %5.</source>
        <extracomment>%1, %4, %5 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>从 %2 到 %3，第%1类始终最佳；以下为第%4类，以上为第%5类。</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; below that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>从 %2 到 %3，第%1类始终最佳；以下为第%4类。</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3; above that category %4.</source>
        <extracomment>%1 and %4 price categories; %2 and %3 changes such as -22 %</extracomment>
        <translation>从 %2 到 %3，第%1类始终最佳；以上为第%4类。</translation>
    </message>
    <message>
        <source>Category %1 stays the best choice from %2 to %3.</source>
        <extracomment>%1 a price category; %2 and %3 changes such as -30 %</extracomment>
        <translation>从 %2 到 %3，第%1类始终最佳。</translation>
    </message>
    <message>
        <source>In %1 of %2 drawn years a category with a plan costs less than category %3, the better one by the hour without a plan.</source>
        <extracomment>%1 a share in percent, %2 a number of years, %3 a price category (3 or 4)</extracomment>
        <translation>在 %2 个抽样年份中，有 %1 的年份带计划的类别比第%3类便宜（第%3类是无计划按时计价中较好者）。</translation>
    </message>
    <message>
        <source>Category %1: nine years in ten cost %2 to %3, the middle one %4.</source>
        <extracomment>%1 a price category; %2, %3, %4 amounts of money</extracomment>
        <translation>第%1类：十年中有九年费用在 %2 至 %3 之间，中位数 %4。</translation>
    </message>
    <message>
        <source>Nothing was consumed: there is nothing to plan.</source>
        <translation>没有用电：无可计划。</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans.</source>
        <extracomment>%1 a way to plan, %2 a percentage</extracomment>
        <translation>偏差最小的方法：%1。%2 的用电量偏离其计划。</translation>
    </message>
    <message>
        <source>Least missed by: %1. %2 of consumption deviates from its plans, which would have cost %3 in category %4.</source>
        <extracomment>%1 a way to plan, %2 a percentage, %3 an amount of money, %4 a price category</extracomment>
        <translation>偏差最小的方法：%1。%2 的用电量偏离其计划，在第%4类中将花费 %3。</translation>
    </message>
    <message>
        <source>No plan is in force: categories 5 and 6 cannot be billed.</source>
        <translation>没有生效的计划：第5、6类无法计算。</translation>
    </message>
    <message>
        <source>In force: an assumed plan that misses every hour by %1.</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>当前采用假定计划，每小时偏差 %1。</translation>
    </message>
    <message>
        <source>Plan in force: %1.</source>
        <extracomment>%1 a way to plan</extracomment>
        <translation>当前计划：%1。</translation>
    </message>
    <message>
        <source>In force: a given hourly plan.</source>
        <translation>当前采用给定的逐时计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at the beginning have no day to be planned by: they are not scored, and in a plan that is used they stand as metered.</source>
        <translation>
            <numerusform>开头 %n 天没有可依据的历史：不计入评分，采用计划时按实际值计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2.</source>
        <extracomment>%1 and %2 amounts of energy</extracomment>
        <translation>高于计划 %1，低于计划 %2。</translation>
    </message>
    <message>
        <source>Above the plan %1, below it %2: these deviations cost %3 in category %4.</source>
        <extracomment>%1 and %2 amounts of energy, %3 an amount of money, %4 a price category</extracomment>
        <translation>高于计划 %1，低于计划 %2：这些偏差在第%4类中花费 %3。</translation>
    </message>
    <message>
        <source>Drawing years…</source>
        <translation>正在抽样年份…</translation>
    </message>
    <message>
        <source>Nobody knows next year's errors: this is a range, not a forecast of the winner.</source>
        <translation>没人知道明年的误差：这是区间，不是对赢家的预测。</translation>
    </message>
    <message>
        <source>No category is open to the consumer all year.</source>
        <translation>没有任何类别全年对该用户开放。</translation>
    </message>
    <message>
        <source>Categories 5 and 6 cannot be billed here, this is missing: %1. Plans and their errors are shown in kWh, without their cost.</source>
        <extracomment>%1 is a list of what is missing</extracomment>
        <translation>此处无法计算第5、6类，缺少：%1。计划及其误差仅以 kWh 显示，不含费用。</translation>
    </message>
    <message>
        <source>Only category %1 can be billed: there is nothing to choose.</source>
        <extracomment>%1 a price category</extracomment>
        <translation>只能计算第%1类：无从选择。</translation>
    </message>
    <message>
        <source>From %1 on, some hours rise above the maximum power of %2.</source>
        <extracomment>%1 a change such as +12 %, %2 a power</extracomment>
        <translation>从 %1 起，部分小时超过最大功率 %2。</translation>
    </message>
</context>
<context>
    <name>PortfolioReport</name>
    <message>
        <source>Portfolio</source>
        <translation>用户组合</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个用电点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, year %2, amounts in roubles without VAT</source>
        <extracomment>%1 the number of sites in words, %2 a year</extracomment>
        <translation>%1，%2 年，金额为卢布，不含增值税</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All sites together</source>
        <translation>全部用电点合计</translation>
    </message>
    <message>
        <source>In today's categories</source>
        <translation>按当前价格类别</translation>
    </message>
    <message>
        <source>With the best choice of each</source>
        <translation>各自采用最优选择</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Sites without a category of today, or without a category that can be billed all year, are not in the sums.</source>
        <translation>没有当前类别，或没有任何类别可计算全年的用电点，不计入合计。</translation>
    </message>
    <message>
        <source>The sites that save most</source>
        <translation>节省最多的用电点</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>用电点</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>电量，kWh</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Best choice</source>
        <translation>最优选择</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>当前费用，卢布</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>节省，卢布</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>节省，%</translation>
    </message>
    <message>
        <source>The first %1 of %2 sites; an exported table has them all.</source>
        <translation>仅列前 %1 个，共 %2 个；导出的表格包含全部。</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Appendix: how the largest savings came about</source>
        <translation>附录：最大的节省是如何得出的</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>Categories %1</source>
        <extracomment>A choice that changes from month to month; %1 is a list such as "1, 3"</extracomment>
        <translation>第%1类</translation>
    </message>
    <message>
        <source>No choice for the year. %1: %2</source>
        <extracomment>%1 a category, %2 the reasons</extracomment>
        <translation>全年无可选类别。%1：%2</translation>
    </message>
    <message>
        <source>%1 would save %2 more, but: %3</source>
        <extracomment>%1 a category, %2 an amount, %3 the reasons why it is closed</extracomment>
        <translation>%1可再节省 %2，但：%3</translation>
    </message>
    <message>
        <source>Today's category is not given</source>
        <translation>未给出当前类别</translation>
    </message>
    <message>
        <source>Today's category cannot be billed: %1</source>
        <translation>当前类别无法计算：%1</translation>
    </message>
</context>
<context>
    <name>PowerAnswer</name>
    <message>
        <source>Withholding does not pay %1: nothing earns more than the %2 that it has with all its capacity offered.</source>
        <extracomment>%1 a seller, %2 money</extracomment>
        <translation>%1 持留无利可图：全部申报时已有 %2，怎样持留都不会更多。</translation>
    </message>
    <message>
        <source>By withholding %2 the seller %1 gains %3: its profit rises from %4 to %5.</source>
        <extracomment>%1 a seller, %2 a quantity, %3 to %5 money</extracomment>
        <translation>卖方 %1 持留 %2，多赚 %3：利润由 %4 升至 %5。</translation>
    </message>
    <message>
        <source>Buyers pay %1 more.</source>
        <extracomment>%1 money</extracomment>
        <translation>购方多付 %1。</translation>
    </message>
    <message>
        <source>In view: %1 withheld, a profit of %2.</source>
        <extracomment>%1 a quantity, %2 money: the point that the cursor is on</extracomment>
        <translation>光标处：持留 %1，利润 %2。</translation>
    </message>
    <message>
        <source>The price never rises, whatever it withholds.</source>
        <translation>无论持留多少，价格都不上涨。</translation>
    </message>
    <message>
        <source>Up to then it only loses; at %1 it is pivotal at the margin: the price jumps from %2 to %3.</source>
        <extracomment>%1 a quantity, %2 and %3 prices</extracomment>
        <translation>在此之前只亏不赚；到 %1 时成为边际上的关键供应商：价格由 %2 跳到 %3。</translation>
    </message>
    <message>
        <source>From %1 on the price rises from %2 to %3.</source>
        <translation>从 %1 起价格由 %2 升至 %3。</translation>
    </message>
    <message>
        <source>A cap of %1</source>
        <translation>%1 的限价</translation>
    </message>
    <message>
        <source>The reference bid</source>
        <extracomment>a rule against market power, begins a sentence</extracomment>
        <translation>参考报价</translation>
    </message>
    <message>
        <source>%1 takes nothing back: what is not offered at all, no rule for offers brings back.</source>
        <extracomment>%1 a rule against market power ("A cap of 120")</extracomment>
        <translation>%1 收不回任何利润：根本不申报的容量，任何报价规则都唤不回来。</translation>
    </message>
    <message>
        <source>%1 takes %2 of the profit back; the price is then %3.</source>
        <extracomment>%1 a rule against market power ("A cap of 120"), %2 money, %3 a price</extracomment>
        <translation>%1 收回利润 %2；此时价格为 %3。</translation>
    </message>
    <message>
        <source>But %1 of the demand go without: units that cost more than the cap stay away.</source>
        <extracomment>%1 a quantity</extracomment>
        <translation>但有 %1 的需求得不到满足：成本高于限价的机组不参与。</translation>
    </message>
    <message>
        <source>The book holds what was withheld, and its offers are taken for costs: undo brings the former book back.</source>
        <translation>订单簿现为持留后的状态，其报价被视为成本；撤销可恢复原订单簿。</translation>
    </message>
    <message>
        <source>No rule can clear this book.</source>
        <translation>没有规则能出清该订单簿。</translation>
    </message>
</context>
<context>
    <name>PowerCurves</name>
    <message>
        <source>%1 withheld</source>
        <extracomment>In a chart: %1 a quantity</extracomment>
        <translation>持留 %1</translation>
    </message>
    <message>
        <source>from buyers to sellers: %1</source>
        <extracomment>In a chart, on the area that the rise of the price makes: %1 money</extracomment>
        <translation>由购方转给卖方：%1</translation>
    </message>
</context>
<context>
    <name>PowerPanel</name>
    <message>
        <source>Supply curves</source>
        <translation>供给曲线</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Rules against it</source>
        <translation>抑制规则</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>筛查指标</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>持留扫描</translation>
    </message>
</context>
<context>
    <name>PowerReport</name>
    <message>
        <source>Market power: %1</source>
        <extracomment>Title of a report: %1 a seller</extracomment>
        <translation>市场力：%1</translation>
    </message>
    <message>
        <source>A model: the offers of the book are taken for costs, and everybody else offers as before.</source>
        <translation>模型：以订单簿中的报价为成本，其他各方报价不变。</translation>
    </message>
    <message>
        <source>An index below its threshold is a reason to look, not a finding of guilt.</source>
        <translation>指标越过阈值只是值得查看的理由，并非认定违规。</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>扫描数据点</translation>
    </message>
    <message>
        <source>Rules against it</source>
        <translation>抑制规则</translation>
    </message>
    <message>
        <source>Sellers before and after</source>
        <translation>持留前后的卖方</translation>
    </message>
    <message>
        <source>Market before and after</source>
        <translation>持留前后的市场</translation>
    </message>
    <message>
        <source>Capacity that is not offered at all; cleared as “%1”</source>
        <extracomment>%1 a clearing rule</extracomment>
        <translation>容量完全不申报；按“%1”出清</translation>
    </message>
    <message>
        <source>Capacity offered at %1; cleared as “%2”</source>
        <extracomment>%1 a price, %2 a clearing rule</extracomment>
        <translation>容量按 %1 申报；按“%2”出清</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
</context>
<context>
    <name>PowerTables</name>
    <message>
        <source>%1, before</source>
        <extracomment>Column: %1 an index of market power, before withholding</extracomment>
        <translation>%1，前</translation>
    </message>
    <message>
        <source>%1, after</source>
        <extracomment>Column: %1 an index of market power, with the withholding</extracomment>
        <translation>%1，后</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>持留前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>持留后</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>集中度 (HHI)</translation>
    </message>
    <message>
        <source>Share of the four largest</source>
        <translation>前四名份额</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>What the seller offers in all</source>
        <translation>该卖方申报总量</translation>
    </message>
    <message>
        <source>RSI</source>
        <extracomment>Residual supply index, as short as a column heading</extracomment>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Must-run ratio</source>
        <translation>必须运行率</translation>
    </message>
    <message>
        <source>Lerner</source>
        <translation>勒纳指数</translation>
    </message>
    <message>
        <source>jump and best</source>
        <translation>跳升点，也是最优点</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>jump</source>
        <extracomment>The first amount withheld at which the price rises</extracomment>
        <translation>跳升</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>持留量</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增利</translation>
    </message>
    <message>
        <source>Profit above that with nothing withheld</source>
        <translation>相对不持留时的利润增加</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>PowerText</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: what the seller sold</extracomment>
        <translation>售出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>自身成本</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Buyers' bill</source>
        <extracomment>Column: what all buyers pay</extracomment>
        <translation>购方支出</translation>
    </message>
    <message>
        <source>System cost</source>
        <extracomment>Column: true cost of all that was sold</extracomment>
        <translation>系统成本</translation>
    </message>
    <message>
        <source>Not served</source>
        <extracomment>Column: demand that nobody serves</extracomment>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Nothing withheld</source>
        <translation>不持留</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>A state of the market: %1 a quantity</extracomment>
        <translation>持留 %1</translation>
    </message>
    <message>
        <source>the same under a cap of %1</source>
        <extracomment>A state of the market: %1 a price</extracomment>
        <translation>同上，限价 %1</translation>
    </message>
    <message>
        <source>the same with reference bids (cost + %1 %)</source>
        <extracomment>A state of the market: bids are replaced by the cost when they lie more than %1 percent above it</extracomment>
        <translation>同上，参考报价（成本 + %1 %）</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>A state of the market, on an axis: nothing is withheld</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>withheld</source>
        <extracomment>A state of the market, on an axis</extracomment>
        <translation>持留</translation>
    </message>
    <message>
        <source>cap</source>
        <extracomment>A state of the market, on an axis: under a price cap</extracomment>
        <translation>限价</translation>
    </message>
    <message>
        <source>reference bid</source>
        <extracomment>A state of the market, on an axis: dear bids are replaced by the cost</extracomment>
        <translation>参考报价</translation>
    </message>
</context>
<context>
    <name>PriceCategoryWords</name>
    <message>
        <source>no price</source>
        <comment>a category whose cost cannot be computed</comment>
        <translation>无价格</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month.</source>
        <translation>该负荷当月的网络容量利用小时数为 %1。</translation>
    </message>
    <message>
        <source>The load uses its network capacity for %1 hours of the month; two-rate transmission pays above %2 hours.</source>
        <translation>该负荷当月的网络容量利用小时数为 %1；超过 %2 小时，两部制输电价更划算。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>categories and why they are closed</comment>
        <translation>类别 %1：%2。</translation>
    </message>
    <message>
        <source>prices or hours are missing</source>
        <translation>缺少价格或小时</translation>
    </message>
    <message>
        <source>Mean %1 kW, highest %2 kW, load factor %3 %.</source>
        <translation>平均 %1 千瓦，最高 %2 千瓦，负荷率 %3 %。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>结束页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Odd or even pages</source>
        <translation>奇数页或偶数页</translation>
    </message>
    <message>
        <source>Print options</source>
        <translation>打印选项</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页号</translation>
    </message>
</context>
<context>
    <name>ProsumerAnswer</name>
    <message>
        <source>No scheme with own generation is chosen.</source>
        <translation>未选择任何自发电方案。</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer, with a bill of %2, and yet costs %3 more than no own generation.</source>
        <extracomment>%1 a scheme for own generation, %2 and %3 money</extracomment>
        <translation>对产消者最省的是“%1”，账单为%2，但仍比无自发电多付%3。</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation.</source>
        <extracomment>%1 a scheme for own generation, %2 and %3 money</extracomment>
        <translation>对产消者最省的是“%1”：账单%2，比无自发电少%3。</translation>
    </message>
    <message>
        <source>Load %1, own generation %2: %3 of it is used at once, %4 goes to the grid, %5 comes from the grid.</source>
        <extracomment>%1 to %5 are quantities with their unit</extracomment>
        <translation>用电%1，自发电%2：其中即发即用%3，上网%4；下网%5。</translation>
    </message>
    <message>
        <source>Nothing trades: there is no price that exports could move.</source>
        <translation>没有成交：不存在可被上网电量影响的价格。</translation>
    </message>
    <message>
        <source>Exporters earn %1, not %2; the buyers' bill goes from %3 to %4.</source>
        <translation>上网方收入%1，而不是%2；购方总费用由%3变为%4。</translation>
    </message>
    <message>
        <source>%1 such plants offer %2 together, at a price of %3: %4.</source>
        <extracomment>%1 a number, %2 a quantity, %3 a price, %4 an hour</extracomment>
        <translation>%1个这样的电站合计申报%2，报价%3：%4。</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation; under net metering the prosumer pays %4 for others.</source>
        <extracomment>%1 a scheme for own generation, %2 to %4 money</extracomment>
        <translation>对产消者最省的是“%1”：账单%2，比无自发电少%3；净计量下产消者替其他用户承担%4。</translation>
    </message>
    <message>
        <source>%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own generation; net metering shifts %4 onto others.</source>
        <extracomment>%1 a scheme for own generation, %2 to %4 money</extracomment>
        <translation>对产消者最省的是“%1”：账单%2，比无自发电少%3；净计量把%4转嫁给其他用户。</translation>
    </message>
    <message>
        <source>The exports push their own price from %1 to %2.</source>
        <translation>上网电量把自己的价格从%1压到%2。</translation>
    </message>
    <message>
        <source>The price goes up from %1 to %2: the curves meet at another step, and the rule takes the middle of a gap.</source>
        <translation>价格从%1升至%2：两条曲线在另一台阶相交，规则取区间中点。</translation>
    </message>
    <message>
        <source>The price stays at %1: the exports do not reach the next step.</source>
        <translation>价格仍为%1：上网电量不足以推到下一台阶。</translation>
    </message>
</context>
<context>
    <name>ProsumerPanel</name>
    <message>
        <source>Hours</source>
        <translation>小时数据</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日内曲线</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>对自身价格的影响</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁买单</translation>
    </message>
</context>
<context>
    <name>ProsumerReport</name>
    <message numerus="yes">
        <source>%n interval(s)</source>
        <translation>
            <numerusform>%n个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Against net billing, where the surplus is paid what it is worth at the time: what a prosumer pays less than that, others pay.</source>
        <translation>以净结算为基准：余电按当时的价值付费；产消者比它少付的部分由其他用户承担。</translation>
    </message>
    <message>
        <source>Bill by scheme</source>
        <translation>各方案账单</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁买单</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>对自身价格的影响</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数据</translation>
    </message>
    <message>
        <source>Own generation</source>
        <extracomment>Title of a report; %1 names a plant</extracomment>
        <translation>自发电</translation>
    </message>
    <message>
        <source>Own generation: %1</source>
        <translation>自发电：%1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
</context>
<context>
    <name>ProsumerTables</name>
    <message>
        <source>no plant, nothing to share</source>
        <translation>没有电站，无需分摊</translation>
    </message>
    <message>
        <source>others pay it</source>
        <translation>由其他用户承担</translation>
    </message>
    <message>
        <source>the prosumer pays it for others</source>
        <translation>产消者替他人承担</translation>
    </message>
    <message>
        <source>nobody: the surplus is paid what it is worth</source>
        <translation>无人：余电按其价值付费</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定费用</translation>
    </message>
    <message>
        <source>Paid for surplus</source>
        <translation>余电收入</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Under net billing</source>
        <translation>净结算下</translation>
    </message>
    <message>
        <source>Shifted onto others</source>
        <translation>转嫁给其他用户</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>由谁承担</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Without exports</source>
        <translation>无上网电量</translation>
    </message>
    <message>
        <source>With exports</source>
        <translation>有上网电量</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>Exporters earn (first at the price without them)</source>
        <translation>上网方收入（左列按无上网时价格）</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>购方支付</translation>
    </message>
</context>
<context>
    <name>ProsumerTerm</name>
    <message>
        <source>Fixed charge</source>
        <translation>固定费用</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Rate for what is left</source>
        <translation>结余电量单价</translation>
    </message>
    <message>
        <source>Benchmark price</source>
        <translation>标杆价</translation>
    </message>
    <message>
        <source>Mechanism price</source>
        <translation>机制电价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>机制电量</translation>
    </message>
    <message>
        <source>Market average</source>
        <translation>市场均价</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Smallest lot</source>
        <translation>最小电量</translation>
    </message>
    <message>
        <source>Plants like this one</source>
        <translation>同类电站数</translation>
    </message>
    <message>
        <source>Own units in one of the book</source>
        <translation>单位换算</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>申报价</translation>
    </message>
</context>
<context>
    <name>ProsumerTexts</name>
    <message>
        <source>hour %1</source>
        <translation>第%1小时</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第%1日</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <extracomment>%1 names a period of a case such as "2025-07-14", %2 counts its days</extracomment>
        <translation>%1 第%2日</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增大(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减小(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>显示版本信息。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>显示命令行选项的帮助。</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>使窗格悬浮或重新停靠</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>关闭窗格</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级目录</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级目录</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>创建新文件夹</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细视图</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
是否替换？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请检查文件名是否正确。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到目录。
请检查目录名是否正确。</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近访问的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除文件夹。</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”有写保护。
仍要删除吗？</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>显示详情...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>隐藏详情...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>页面尺寸：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>宽度：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高度：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>纸张来源：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>反向横向</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>反向纵向</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>页面布局</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>页面顺序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>每张页数：</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>毫米 (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>英寸 (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>点 (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>派卡 (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>迪多 (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>西塞罗 (CC)</translation>
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
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认设置</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>选项(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>选项(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>打印到文件 (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>写入 PDF 文件</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>打印到文件 ...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是文件夹。
请选择其他文件名。</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>无法写入文件 %1。
请选择其他文件名。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
要覆盖吗？</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页码范围无效</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>“%1”写法不正确。请用“,”分隔页码和范围，用“-”表示范围，范围之间不得重叠。</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>起始页不能大于结束页。</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>双面打印设置冲突</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>双面打印设置存在冲突。要修正吗？</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>“每张页数”与“页面集合”不能同时使用。
请关闭其中一项。</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>从左到右，从上到下</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>从左到右，从下到上</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>从右到左，从下到上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>从右到左，从上到下</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>从下到上，从左到右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>从下到上，从右到左</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>从上到下，从左到右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>从上到下，从右到左</translation>
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
        <translation>打印预览</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>末页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>单页显示</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>双页显示</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>显示全部页面</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>页面设置</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>导出为 PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>打印机属性</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>作业选项</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>页面设置冲突</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>页面设置选项存在冲突。要修正吗？</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>高级选项冲突</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>部分高级选项存在冲突。要修正吗？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>部分选项存在冲突，请修正。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>页码从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>页面集合：</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选定内容</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>输出设置</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆序</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>颜色模式</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边翻页</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边翻页</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>页码和范围用逗号分隔，范围写成两个数字加连字符。例如 3,5-7,9 打印第 3、5、6、7、9 页。</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>输出文件(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶端</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底端</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Made with MeritDesk: %1</source>
        <comment>a date</comment>
        <translation>由 MeritDesk 生成：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source of the data: %1</source>
        <translation>数据来源：%1</translation>
    </message>
    <message>
        <source>The rules and how sure they are</source>
        <translation>规则及其可靠程度</translation>
    </message>
    <message>
        <source>Law: read in the act itself. Inference: concluded from acts and practice. Typical value: usual, not yours. From memory: not checked against its source. Only what is marked as law is official.</source>
        <translation>法规：直接引自法规原文。推断：由法规和实务推得。典型值：通常取值，并非贵方数据。凭记忆：未与来源核对。只有标为“法规”的才是官方依据。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ResponseAnswer</name>
    <message>
        <source>Switching off %1 for %2 loses %3 a year: %4.</source>
        <extracomment>%1 a power ("100 MW"), %2 a time ("4 hours"), %3 money, %4 a mechanism</extracomment>
        <translation>削减 %1、持续 %2，每年亏损 %3：%4。</translation>
    </message>
    <message>
        <source>Switching off %1 for %2 earns %3 a year: %4.</source>
        <translation>削减 %1、持续 %2，每年收益 %3：%4。</translation>
    </message>
    <message>
        <source>The capacity price falls by %1 a month: %2 a year on %3 bought.</source>
        <translation>容量价格每月下降 %1：所购 %3 每年节省 %2。</translation>
    </message>
    <message>
        <source>The capacity price stays as it is.</source>
        <translation>容量价格不变。</translation>
    </message>
    <message>
        <source>The day-ahead price falls by %1 on average in the hours of %2: %3 a year.</source>
        <translation>日前电价在 %2 的时段平均下降 %1：每年 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 次事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The day-ahead price stays as it is.</source>
        <translation>日前电价不变。</translation>
    </message>
    <message>
        <source>No own station sells on these markets, so none loses.</source>
        <translation>自有电厂不在这些市场售电，故无损失。</translation>
    </message>
    <message>
        <source>Own stations lose %1, more than the %2 that the lower prices save.</source>
        <extracomment>%1 and %2 money a year</extracomment>
        <translation>自有电厂损失 %1，超过降价节省的 %2。</translation>
    </message>
    <message>
        <source>Own stations lose %1, less than the %2 that the lower prices save.</source>
        <translation>自有电厂损失 %1，少于降价节省的 %2。</translation>
    </message>
    <message>
        <source>It pays</source>
        <translation>参与划算</translation>
    </message>
    <message>
        <source>It earns %1 a year</source>
        <translation>年收益达 %1</translation>
    </message>
    <message>
        <source>No delivered share between 0 and 100 % meets the target exactly.</source>
        <translation>0 至 100 % 之间没有履约比例恰好达到目标。</translation>
    </message>
    <message>
        <source>%1 from a delivered share of %2 on.</source>
        <extracomment>%1 "It pays" or "It earns 5 mln RUB a year", %2 a share</extracomment>
        <translation>履约比例自 %2 起，%1。</translation>
    </message>
    <message>
        <source>No capacity price meets the target: too little is delivered.</source>
        <translation>任何容量价格都达不到目标：履约过少。</translation>
    </message>
    <message>
        <source>%1 at any capacity price (given: %2).</source>
        <translation>任何容量价格下，%1（给定：%2）。</translation>
    </message>
    <message>
        <source>%1 from a capacity price of %2 a month on (given: %3).</source>
        <translation>容量价格自每月 %2 起，%1（给定：%3）。</translation>
    </message>
    <message>
        <source>Without an event nothing is produced less.</source>
        <translation>没有事件则不减产。</translation>
    </message>
    <message>
        <source>No cost of lost production meets the target.</source>
        <translation>任何生产损失成本都达不到目标。</translation>
    </message>
    <message>
        <source>%1 as long as a MWh not consumed costs less than %2 of production (given: %3).</source>
        <translation>只要每少用 1 兆瓦时的生产损失低于 %2，%1（给定：%3）。</translation>
    </message>
</context>
<context>
    <name>ResponseCards</name>
    <message>
        <source>Net of the year</source>
        <extracomment>%1 money</extracomment>
        <translation>全年净额</translation>
    </message>
    <message>
        <source>%1 a MW of depth</source>
        <translation>每兆瓦深度 %1</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>%1 paid for: the cap binds</source>
        <translation>付费 %1：上限生效</translation>
    </message>
    <message>
        <source>%1 paid for</source>
        <translation>付费 %1</translation>
    </message>
    <message>
        <source>Lower prices, for the group</source>
        <extracomment>%1 and %2 money</extracomment>
        <translation>降价对集团的影响</translation>
    </message>
    <message>
        <source>%1 saved, %2 lost by own stations</source>
        <translation>节省 %1，自有电厂损失 %2</translation>
    </message>
    <message>
        <source>Delivery that it takes</source>
        <translation>所需履约比例</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>below that it loses against the target</source>
        <translation>低于此值则达不到目标</translation>
    </message>
    <message>
        <source>no share meets the target</source>
        <translation>没有比例达到目标</translation>
    </message>
</context>
<context>
    <name>ResponseEventsPaper</name>
    <message>
        <source>peak load %1</source>
        <extracomment>Settings of a baseline method: the peak load that a firm level comes down from</extracomment>
        <translation>峰荷%1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <extracomment>Settings of a baseline method: x days of the last y</extracomment>
        <translation>%2日中取%1日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), weight %1</source>
        <translation>
            <numerusform>%n日，权重%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>additive</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>加法</translation>
    </message>
    <message>
        <source>additive, upwards only</source>
        <translation>加法，仅向上</translation>
    </message>
    <message>
        <source>multiplicative</source>
        <translation>乘法</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Adjustment of a baseline</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>used too little</source>
        <translation>用电过低</translation>
    </message>
    <message>
        <source>not eligible, as entered</source>
        <translation>按输入不合格</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>各月事件</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日类型</translation>
    </message>
    <message>
        <source>Met (model)</source>
        <translation>满足（模型）</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Days chosen for events</source>
        <translation>选为事件的日期</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>日历各日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The zone saves</source>
        <translation>价区节省</translation>
    </message>
    <message>
        <source>The group gains</source>
        <translation>集团收益</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>集团内公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Buys capacity</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>Sells capacity</source>
        <translation>出售容量</translation>
    </message>
    <message>
        <source>Buys day-ahead</source>
        <translation>日前购电</translation>
    </message>
    <message>
        <source>Sells day-ahead</source>
        <translation>日前售电</translation>
    </message>
    <message>
        <source>Generates for retail</source>
        <translation>零售侧发电</translation>
    </message>
    <message>
        <source>What the companies gain</source>
        <translation>各公司收益</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>On the capacity auction</source>
        <translation>容量拍卖</translation>
    </message>
    <message>
        <source>On the day-ahead market</source>
        <translation>日前市场</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>净收益</translation>
    </message>
    <message>
        <source>Baselines of the metered event</source>
        <translation>计量事件的基线</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Mean reduction</source>
        <translation>平均削减</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>实际交付</translation>
    </message>
    <message>
        <source>RRMSE</source>
        <extracomment>Relative error of a baseline: root of the mean squared error over the mean</extracomment>
        <translation>RRMSE</translation>
    </message>
    <message>
        <source>Days foretold</source>
        <translation>预测日数</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>Days left out of the baselines</source>
        <translation>基线排除的日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ResponseFields</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Several values, parted by semicolons or blanks</source>
        <translation>多个数值，以分号或空格分隔</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>负荷削减</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>削减深度</translation>
    </message>
    <message>
        <source>Durations, 1 to 8 hours</source>
        <translation>时长，1 至 8 小时</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>计费月数</translation>
    </message>
    <message>
        <source>Events a month at most</source>
        <translation>每月事件上限</translation>
    </message>
    <message>
        <source>Prices of capacity</source>
        <translation>容量价格</translation>
    </message>
    <message>
        <source>RUB/MW a month</source>
        <translation>卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>The purchase price is</source>
        <translation>购买价格口径</translation>
    </message>
    <message>
        <source>for a MW of peak, the reserve inside</source>
        <translation>按峰荷兆瓦，已含备用</translation>
    </message>
    <message>
        <source>for a purchased MW, the reserve on top</source>
        <translation>按购买兆瓦，另加备用</translation>
    </message>
    <message>
        <source>Reserve coefficient</source>
        <translation>备用系数</translation>
    </message>
    <message>
        <source>Counted share of the depth</source>
        <translation>计入系数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a mechanism, %2 a time ("4 hours")</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cap of the pilot (empty: none)</source>
        <translation>试点上限（空为无）</translation>
    </message>
    <message>
        <source>The cap limits</source>
        <translation>上限限制的是</translation>
    </message>
    <message>
        <source>the counted volume</source>
        <translation>计入容量</translation>
    </message>
    <message>
        <source>the declared depth</source>
        <translation>申报深度</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>履约比例</translation>
    </message>
    <message>
        <source>one for all months</source>
        <translation>各月相同</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Delivered in month %1</source>
        <translation>第 %1 个月履约</translation>
    </message>
    <message>
        <source>Delivered (1 is all)</source>
        <translation>履约（1 为全部）</translation>
    </message>
    <message>
        <source>Surcharge on the missing part (0.25 is 25 %)</source>
        <translation>缺额加价（0.25 即 25 %）</translation>
    </message>
    <message>
        <source>Costs and target</source>
        <translation>成本与目标</translation>
    </message>
    <message>
        <source>Technical costs of a year</source>
        <translation>年技术成本</translation>
    </message>
    <message>
        <source>Costs of an event</source>
        <translation>单次事件成本</translation>
    </message>
    <message>
        <source>Lost production</source>
        <translation>生产损失</translation>
    </message>
    <message>
        <source>Count the energy not bought as a gain</source>
        <translation>将少购电量计为收益</translation>
    </message>
    <message>
        <source>Net that break-evens aim at</source>
        <translation>盈亏平衡的目标净额</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Baseline</source>
        <translation>基线负荷</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Group balance</source>
        <translation>集团平衡</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
</context>
<context>
    <name>ResponsePaper</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Nothing delivered</source>
        <translation>完全未履约</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>按输入</translation>
    </message>
    <message>
        <source>Everything delivered</source>
        <translation>全部履约</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>付费内容</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月价格</translation>
    </message>
    <message>
        <source>Counted share</source>
        <translation>计入系数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Fall of the auction's price</source>
        <translation>拍卖价格下降</translation>
    </message>
    <message>
        <source>Mechanisms and how sure they are</source>
        <translation>各机制及其可信度</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Money of the year</source>
        <translation>全年金额</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>beside the lines: more than never taking part</source>
        <translation>行外：比不参与多付</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Column of a matrix of depths and durations: the year's net of events that long</extracomment>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Depths and durations</source>
        <translation>深度与时长</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续曲线</translation>
    </message>
    <message>
        <source>Cap binds</source>
        <translation>上限生效</translation>
    </message>
    <message>
        <source>Surcharge on what is missing</source>
        <translation>缺额加价</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>Delivered share</source>
        <translation>履约比例</translation>
    </message>
    <message>
        <source>Cost of lost production</source>
        <translation>生产损失成本</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Net at low</source>
        <translation>低值净额</translation>
    </message>
    <message>
        <source>Net at high</source>
        <translation>高值净额</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>波动</translation>
    </message>
</context>
<context>
    <name>ResponseReport</name>
    <message numerus="yes">
        <source>Demand response: %1 for %n hour(s)</source>
        <translation>
            <numerusform>需求响应：%1，%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), RUB a year without VAT</source>
        <translation>
            <numerusform>%n个月，每年卢布，不含增值税</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the net of the year meets the target of %1, all else as it is; a dash where nothing meets it.</source>
        <translation>其他不变时全年净额达到目标%1之处；短横表示无法达到。</translation>
    </message>
    <message>
        <source>Nothing is gained under any mechanism; “%1” comes to %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money below zero</extracomment>
        <translation>任何机制下均无收益；“%1”每年为%2。</translation>
    </message>
    <message>
        <source>“%1” gains the most: %2 a year.</source>
        <extracomment>%1 is a mechanism of demand response, %2 money</extracomment>
        <translation>“%1”收益最大：每年%2。</translation>
    </message>
    <message>
        <source>The target is still met with %1 of the obligation delivered.</source>
        <translation>履约%1义务时仍可达到目标。</translation>
    </message>
    <message>
        <source>Rules as the study tells them, prices as entered: what a participant is really paid is settled by the operator. Nothing here is official.</source>
        <translation>规则按研究文章所述，价格按输入：参与者实际所得由运营机构结算。此处没有任何官方结果。</translation>
    </message>
    <message>
        <source>Depth and duration</source>
        <translation>深度与时长</translation>
    </message>
    <message>
        <source>The first %1 of %2 days.</source>
        <translation>%2 天中的前 %1 天。</translation>
    </message>
    <message>
        <source>Criterion: %1.</source>
        <translation>判据：%1。</translation>
    </message>
    <message>
        <source>Left side: %1. Right side: %2.</source>
        <extracomment>%1 and %2 are what a criterion compares</extracomment>
        <translation>左侧：%1。右侧：%2。</translation>
    </message>
    <message>
        <source>Who buys more than it sells gains by lower prices, who sells more loses: the fall only says how much. Generation for retail is not sold on these markets and changes nothing.</source>
        <translation>购多于售者因降价获益，售多于购者受损，降幅只决定多少。零售侧发电不在这些市场出售，不产生影响。</translation>
    </message>
    <message>
        <source>A method is accurate when its relative error over the days before is below %1. Which baseline the operator takes is not public.</source>
        <translation>方法在此前各日的相对误差低于%1即为准确。运营机构采用何种基线未公开。</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Sensitivity and companies: %1</source>
        <translation>敏感性与公司：%1</translation>
    </message>
    <message>
        <source>Verdicts of the model</source>
        <translation>模型的结论</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>基线方法</translation>
    </message>
</context>
<context>
    <name>ResponseTexts</name>
    <message>
        <source>bn RUB</source>
        <extracomment>Money: thousand million roubles, as in "1.25 bn RUB"</extracomment>
        <translation>十亿卢布</translation>
    </message>
    <message>
        <source>mln RUB</source>
        <translation>百万卢布</translation>
    </message>
    <message>
        <source>thousand RUB</source>
        <translation>千卢布</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A scale of money in roubles, "10 bn"</extracomment>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <extracomment>A scale of money in roubles, "10 mln"</extracomment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 th.</source>
        <extracomment>A scale of money in roubles, ten thousand</extracomment>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>hundred mln RUB</source>
        <extracomment>Money in Chinese counting: a hundred million roubles (亿)</extracomment>
        <translation>亿卢布</translation>
    </message>
    <message>
        <source>ten thousand RUB</source>
        <extracomment>Money in Chinese counting: ten thousand roubles (万)</extracomment>
        <translation>万卢布</translation>
    </message>
    <message>
        <source>%1 hundred mln</source>
        <extracomment>A scale of money in Chinese counting: %1 times a hundred million roubles (亿)</extracomment>
        <translation>%1 亿</translation>
    </message>
    <message>
        <source>%1 ten th.</source>
        <extracomment>A scale of money in Chinese counting: %1 times ten thousand roubles (万)</extracomment>
        <translation>%1 万</translation>
    </message>
</context>
<context>
    <name>RuleBars</name>
    <message>
        <source>Awarded quantity</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>Money paid or received</source>
        <translation>支付或收取的金额</translation>
    </message>
    <message>
        <source>Gain against %1</source>
        <extracomment>Heading of bars: how much better or worse off than under the rule %1</extracomment>
        <translation>相对“%1”的得失</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Price convention</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>同价排序</translation>
    </message>
    <message>
        <source>Who is served first among equal prices</source>
        <translation>同价申报中谁先成交</translation>
    </message>
    <message>
        <source>Ties: earlier first</source>
        <extracomment>Among equal prices the earlier order is served first</extracomment>
        <translation>同价：时间优先</translation>
    </message>
    <message>
        <source>Ties: pro rata</source>
        <extracomment>Equal prices share in proportion to their quantities</extracomment>
        <translation>同价：按比例分配</translation>
    </message>
    <message>
        <source>Ties: larger first</source>
        <extracomment>Among equal prices the larger order is served first</extracomment>
        <translation>同价：电量大者优先</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Samara, November 2025: one bill to the kopeck</source>
        <translation>萨马拉，2025年11月：精确到戈比的账单</translation>
    </message>
    <message>
        <source>Samara 2025: a year of category 4 at real prices</source>
        <translation>萨马拉 2025：第4类全年真实价格</translation>
    </message>
    <message>
        <source>Samara 2025: every category, a sheet made for teaching</source>
        <translation>萨马拉 2025：全部类别，教学价目</translation>
    </message>
    <message>
        <source>Meter messages: a week of 80020 files</source>
        <translation>计量报文：一周的 80020 文件</translation>
    </message>
    <message>
        <source>Meter table: one line an hour</source>
        <translation>计量表格：每小时一行</translation>
    </message>
    <message>
        <source>Meter table: one line a day</source>
        <translation>计量表格：每天一行</translation>
    </message>
    <message>
        <source>Shaanxi: a monthly auction with twelve orders</source>
        <translation>陕西：十二笔申报的月度竞价</translation>
    </message>
    <message>
        <source>Ten orders: one price of 300</source>
        <translation>十笔申报：统一价格 300</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20: a real day-ahead book</source>
        <translation>意大利，2025年4月20日第20小时：真实日前申报簿</translation>
    </message>
    <message>
        <source>Samara, November 2025</source>
        <translation>萨马拉，2025年11月</translation>
    </message>
    <message>
        <source>564130032113101, channel 01</source>
        <translation>564130032113101，通道 01</translation>
    </message>
    <message>
        <source>Samara 2025, synthetic load for teaching</source>
        <translation>萨马拉 2025，教学合成负荷</translation>
    </message>
    <message>
        <source>Real day, off days x 0.65 to 0.8 (synthetic)</source>
        <translation>真实日负荷，休息日 ×0.65–0.8（合成）</translation>
    </message>
    <message>
        <source>Samara 2025, teaching price sheet</source>
        <translation>萨马拉 2025，教学价目</translation>
    </message>
    <message>
        <source>Workshop (synthetic)</source>
        <translation>车间（合成）</translation>
    </message>
    <message>
        <source>Italy, 20 April 2025, hour 20 (GME day-ahead)</source>
        <translation>意大利，2025年4月20日第20小时（GME日前市场）</translation>
    </message>
    <message>
        <source>Shaanxi, a monthly auction book</source>
        <translation>陕西月度集中竞价申报</translation>
    </message>
    <message>
        <source>Ten orders</source>
        <translation>十笔申报</translation>
    </message>
    <message>
        <source>Samara oblast, November 2025: the energy rate of category 4 by hour, the peak hours of the commercial operator, the planned hours of the System Operator, capacity price, demand-response fee and network maintenance rate are published figures; voltage and margin group are not stated there. Load: one real day of a meter (message 80020 of 31 October 2021, names invented) repeated on all 30 days. Energy rate includes losses, margin and other services. Connection data chosen for the sample.</source>
        <translation>萨马拉州2025年11月：第4类逐时电量电价、商业运营商的高峰小时、系统运营商的计划高峰小时、容量价格、需求响应费和网络维护费率均为公布数据；其中未说明电压和加价组别。负荷：一块电表的一个真实日（2021年10月31日的80020报文，名称为虚构）重复30天。电量电价含网损、加价和其他服务。接入数据为示例选定。</translation>
    </message>
    <message>
        <source>Samara oblast 2025: twelve months of published rates and peak hours as in the November sample. The load is synthetic, made for teaching: the same real day on working days, x 0.8 on free Saturdays, x 0.65 on Sundays and holidays, in whole kWh.</source>
        <translation>萨马拉州2025年：十二个月的公布费率和高峰小时，同11月示例。负荷为教学用合成数据：工作日为同一真实日，休息的星期六×0.8，星期日和节假日×0.65，取整千瓦时。</translation>
    </message>
    <message>
        <source>Made for teaching, not a published price sheet. Published: capacity price, demand-response fee, peak hours and planned hours of Samara oblast 2025; transmission tariffs of Samara oblast for SN2 (single 2334.12, losses 519.60 RUB/MWh, maintenance 1207354.26 RUB/MW a month; typical, year not shown); zone hours of 2015 (later ones not found). Derived: dam_bm = published category 4 energy rate - losses 519.60 - margin 310.20 - other 4.10; dam = dam_bm - 6; over_plan = 4 %, under_plan = 3 % of dam_bm; category 1 and zone prices = simple mean of dam_bm over their hours plus alpha x capacity. Chosen: margin, other, alpha (0.0018; day 0.0027; half-peak 0.0012; peak 0.0056; night 0), plan_volume_rate, deviation_rate, the load (the synthetic year x 0.25) and a plan that misses by 5 %.</source>
        <translation>教学用，并非公布价目。公布数据：萨马拉州2025年容量价格、需求响应费、高峰小时和计划高峰小时；萨马拉州SN2输电电价（单一制2334.12、网损519.60卢布/兆瓦时、维护费每月1207354.26卢布/兆瓦；典型值，未注明年份）；2015年分时时段（未找到更新的）。推算：dam_bm = 第4类公布电量电价 − 网损519.60 − 加价310.20 − 其他4.10；dam = dam_bm − 6；over_plan为dam_bm的4 %，under_plan为3 %；第1类和分时价 = 各自小时dam_bm的简单平均 + alpha × 容量。选定：加价、其他、alpha（0.0018；日间0.0027；半高峰0.0012；高峰0.0056；夜间0）、plan_volume_rate、deviation_rate、负荷（合成年度×0.25）以及偏差5 %的计划。</translation>
    </message>
    <message>
        <source>A book of a Shaanxi auction as found in published course code, with its company names; CNY/MWh and MWh.</source>
        <translation>公开课程代码中的陕西竞价申报，含公司名称；元/兆瓦时和兆瓦时。</translation>
    </message>
    <message>
        <source>A book of ten orders from the same published course code: price 300, volume 10500 under the uniform rule.</source>
        <translation>同一公开课程代码中的十笔申报：统一出清下价格300，电量10500。</translation>
    </message>
    <message>
        <source>GME MGP (Italian day-ahead market), published offers, exchanges and prices of 20 April 2025, hour 20: all seven zones at one price; accepted blocks as price-takers, net border exchange (4021 MWh in) as an inelastic order at the price floor of -500. Published price 120.26 EUR/MWh.</source>
        <translation>GME MGP（意大利日前市场）2025年4月20日第20小时公布的申报、交换和价格：七个价区同价；已接受的块申报作为价格接受者，边界净交换（输入4021兆瓦时）作为−500价格下限处的无弹性申报。公布价格120.26欧元/兆瓦时。</translation>
    </message>
    <message>
        <source>Guangdong training case</source>
        <translation>广东培训算例</translation>
    </message>
    <message>
        <source>Untraded orders and the price</source>
        <translation>未成交申报与价格</translation>
    </message>
    <message>
        <source>One MWh and the price</source>
        <translation>1兆瓦时与价格</translation>
    </message>
    <message>
        <source>Everybody at 367.4</source>
        <translation>全部申报367.4</translation>
    </message>
    <message>
        <source>Training case of the Guangdong market, 2016, inputs as published in a course of that year; spreads (0.001 CNY/kWh = CNY/MWh), quantities converted from 10 MWh to MWh; 80 % of what the sellers declare may trade.</source>
        <translation>广东市场2016年培训算例，数据取自当年公开课程；价差（厘/千瓦时＝元/兆瓦时），电量由万千瓦时换算为兆瓦时；成交上限为卖方申报总量的80 %。</translation>
    </message>
    <message>
        <source>Constructed for teaching after the clearing details of Anhui, Art. 7: the offers at 310 and 320 move Anhui's price from 350 to 360, and 300 gets nothing. Remove them to compare.</source>
        <translation>按安徽出清细则第7条构造的教学算例：310与320的申报使安徽价格由350升至360，而300分文未得。删除它们以作比较。</translation>
    </message>
    <message>
        <source>Constructed for teaching after the trading rules of Guangdong 2017, Art. 78: a pair of one MWh at 310 and 305 moves the price from 350 to 307.5. A least marginal lot, an option of the rule, undoes it.</source>
        <translation>按广东2017年交易规则第78条构造的教学算例：一对310与305的1兆瓦时使价格由350变为307.5。设置规则参数“最小边际成交量”即可消除。</translation>
    </message>
    <message>
        <source>Constructed on Anhui's second batch of 2017, where all declared 0.3674 CNY/kWh (press report); quantities chosen. All rules give one price, and share the offers out differently.</source>
        <translation>按安徽2017年第二批交易构造，当时各方均申报0.3674元/千瓦时（据报道）；电量为选定值。各规则价格相同，但分配不同。</translation>
    </message>
    <message>
        <source>Guangdong training case: what the surplus return gives to whom</source>
        <translation>广东培训算例：价差返还给了谁</translation>
    </message>
    <message>
        <source>Anhui: orders that do not trade move the price</source>
        <translation>安徽：未成交的申报推动价格</translation>
    </message>
    <message>
        <source>Guangdong: one MWh moves the price</source>
        <translation>广东：1兆瓦时改变价格</translation>
    </message>
    <message>
        <source>Everybody declares 367.4: who is served?</source>
        <translation>全部申报367.4：谁能成交？</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching</source>
        <translation>八轮教学交易</translation>
    </message>
    <message>
        <source>Constructed for teaching: eight monthly rounds with invented firms, bids and deliveries; no published market. The capacities of the first five firms are those of a worked example of the residual supply index (300, 200, 450, 150 and 100 against a demand of 1000). Bids draw together from March to June, one firm keeps bidding without an award, one offers less than its capacity in June, and two firms enter in July. CNY/MWh and MWh.</source>
        <translation>为教学而编：八个月度轮次，企业、报价和交付均为虚构，并非公布的市场。前五家企业的容量取自剩余供应指数的算例（300、200、450、150和100，需求1000）。3月至6月报价趋同，一家企业连续报价未中标，一家在6月申报少于其容量，7月有两家企业进入。单位CNY/MWh和MWh。</translation>
    </message>
    <message>
        <source>Eight rounds made for teaching: a market to be screened</source>
        <translation>八轮教学数据：待筛查的市场</translation>
    </message>
    <message>
        <source>Six plants and a demand of 1000 MW</source>
        <translation>六座电厂，需求1000兆瓦</translation>
    </message>
    <message>
        <source>Three users and their net-back</source>
        <translation>三个用户及其净价</translation>
    </message>
    <message>
        <source>A windy Sunday</source>
        <translation>大风的周日</translation>
    </message>
    <message>
        <source>Constructed for teaching; no published book.</source>
        <translation>为教学构造，没有公布的申报簿。</translation>
    </message>
    <message>
        <source>Constructed for teaching; the argument is that of Kahn, Cramton, Porter and Tabors, 2001.</source>
        <translation>为教学构造；论点出自 Kahn、Cramton、Porter 与 Tabors（2001）。</translation>
    </message>
    <message>
        <source>Constructed for teaching after the Henan direct power trading rules 2015 No. 1521, annex on centralized matching.</source>
        <translation>按河南电力直接交易规则（豫发改价管〔2015〕1521号）附件集中撮合交易算法为教学构造。</translation>
    </message>
    <message>
        <source>Constructed for teaching. That suppliers in California held back output in summer 2000 which was profitable at the market price is the finding of Joskow and Kahn, 2002.</source>
        <translation>为教学构造。加州供应商在2000年夏季持留了按市场价格有利可图的出力，见 Joskow 与 Kahn（2002）。</translation>
    </message>
    <message>
        <source>Constructed for teaching; in summer 2000 California lowered its cap from 750 to 250 dollars per MWh.</source>
        <translation>为教学构造；2000年夏季加州把价格上限从750美元/兆瓦时降到250美元/兆瓦时。</translation>
    </message>
    <message>
        <source>A class after three rounds: a firm nobody can do without</source>
        <translation>三个回合后的课堂：缺它不可的发电商</translation>
    </message>
    <message>
        <source>A firm nobody can do without</source>
        <translation>缺它不可的发电商</translation>
    </message>
    <message>
        <source>Constructed for teaching: no supplier wrote this invoice. The case is the November sample; planted are peak hours read one hour late (capacity and demand-response fee), network capacity from the largest of 24 hours, and VAT of 22 instead of 20 percent.</source>
        <translation>教学用虚构账单，并无供应商出具。数据取自十一月示例；埋入的错误：高峰小时晚取一小时（容量和需求响应费）、网络容量取 24 小时最大值、增值税率 22 % 而非 20 %。</translation>
    </message>
    <message>
        <source>Samara, November 2025: an invoice with four errors</source>
        <translation>萨马拉，2025 年 11 月：有四处错误的账单</translation>
    </message>
    <message>
        <source>Machine works</source>
        <translation>机械厂</translation>
    </message>
    <message>
        <source>Foundry</source>
        <translation>铸造厂</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>冷库</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>面包厂</translation>
    </message>
    <message>
        <source>Supermarket on the square</source>
        <translation>广场超市</translation>
    </message>
    <message>
        <source>Supermarket at the station</source>
        <translation>车站超市</translation>
    </message>
    <message>
        <source>Office house</source>
        <translation>办公楼</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Pumping station</source>
        <translation>泵站</translation>
    </message>
    <message>
        <source>Street lighting</source>
        <translation>路灯照明</translation>
    </message>
    <message>
        <source>Furniture workshop</source>
        <translation>家具作坊</translation>
    </message>
    <message>
        <source>200 kWh out of two peak hours into the night</source>
        <translation>两个高峰小时的 200 千瓦时移至夜间</translation>
    </message>
    <message>
        <source>A storage with a timetable</source>
        <translation>按时间表运行的储能</translation>
    </message>
    <message>
        <source>The same storage, the hours known in advance</source>
        <translation>同一储能，高峰小时事先已知</translation>
    </message>
    <message>
        <source>The year of Samara oblast 2025 as in the sample of the year (published rates and peak hours, synthetic load). The what-ifs are made for teaching: the figures of the storage are chosen.</source>
        <translation>萨马拉州 2025 年全年，与全年示例相同（价格和高峰小时为公布数据，负荷为教学合成）。方案为教学而设，储能参数为选定值。</translation>
    </message>
    <message>
        <source>Constructed for teaching: twelve invented consumers with invented connection data. Price sheet, peak hours and planned hours of the sample with every category (Samara oblast 2025, partly published, partly chosen; its source says which). Loads: the synthetic year of the other samples and five typical days made for teaching, repeated all year with a seasonal factor, each scaled to its site. No plans, so categories 5 and 6 stay closed.</source>
        <translation>为教学而编：十二个虚构用户，接入数据亦为虚构。价格表、高峰小时和计划高峰小时取自包含全部类别的示例（萨马拉州 2025 年，部分为公布数据，部分为自选，见其来源说明）。负荷：其他示例的合成年度曲线，以及五条为教学而编的典型日曲线，全年重复并乘以季节系数，各按用电点缩放。没有计划，因此类别 5 和 6 不开放。</translation>
    </message>
    <message>
        <source>Twelve sites: who saves most by another category</source>
        <translation>十二个用电点：谁更换类别节省最多</translation>
    </message>
    <message>
        <source>Samara 2025: a shift, a storage, and the best it could do</source>
        <translation>萨马拉 2025：负荷转移、储能及其极限</translation>
    </message>
    <message>
        <source>Constructed for teaching; the principle, balance energy as the dearest energy of the hour, is that of the Estonian system operator.</source>
        <translation>为教学而构造；“平衡电量为本小时最贵电能”的原则出自爱沙尼亚系统运营商。</translation>
    </message>
    <message>
        <source>Retailer with a wind park (constructed)</source>
        <translation>拥有风电场的售电公司（虚构）</translation>
    </message>
    <message>
        <source>All other parties of Estonia</source>
        <translation>爱沙尼亚其余责任方</translation>
    </message>
    <message>
        <source>Retailer (constructed)</source>
        <translation>售电公司（虚构）</translation>
    </message>
    <message>
        <source>Wind park of 50 MW (constructed)</source>
        <translation>50 兆瓦风电场（虚构）</translation>
    </message>
    <message>
        <source>Seller of electricity (constructed)</source>
        <translation>售电方（虚构）</translation>
    </message>
    <message>
        <source>Producer (constructed)</source>
        <translation>发电方（虚构）</translation>
    </message>
    <message>
        <source>Made for teaching</source>
        <translation>为教学编制</translation>
    </message>
    <message>
        <source>Elering, average price of the open supply in January 2015</source>
        <translation>Elering，2015 年 1 月开放供应均价</translation>
    </message>
    <message>
        <source>Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of 7 to 10 February 2024, read off a published chart to about 2 MWh</source>
        <translation>Baltic Transparency Dashboard（CC BY 4.0），2024 年 2 月 7 至 10 日逐小时系统不平衡电量，自公布图表读取，精度约 2 MWh</translation>
    </message>
    <message>
        <source>Volumes: Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of Estonia and the Baltic area, read off a published chart to about 2 MWh; days and hours in CET. Where the area's marker is hidden its volume is the sum of the three countries; on 10 February from 16:00 the chart does not add up. All prices, the neutrality component and the retailer are constructed for teaching; the other parties are what is left of Estonia's imbalance.</source>
        <translation>电量：Baltic Transparency Dashboard（CC BY 4.0），爱沙尼亚及波罗的海地区逐小时不平衡电量，自公布图表读取，精度约 2 MWh；日期与小时为 CET。区域标记被遮挡处取三国之和；2 月 10 日 16:00 图上数据不闭合。全部价格、中性分量与售电公司均为教学虚构；其余责任方为爱沙尼亚不平衡电量的余数。</translation>
    </message>
    <message>
        <source>Constructed for teaching: volumes, prices, neutrality component, satisfied demand and the operator's costs are made up, with the spread and the share of negative prices that the market had. Real are the calendar (the clock goes back on 26 October), the rule of 2025 and the imbalance tariff of 0.81 EUR/MWh (Elering).</source>
        <translation>为教学编制：电量、价格、中性分量、满足的需求与运营商成本均为虚构，离散程度和负价比例与市场相近。真实的是日历（10 月 26 日时钟回拨）、2025 年规则及 0.81 欧元/MWh 的不平衡费（Elering）。</translation>
    </message>
    <message>
        <source>Constructed for teaching, after the rules of the joint open supply from 2015. Published are only the average prices of the open supply in January 2015, 58.2 EUR/MWh bought and 16.47 sold (Elering), here held all day. The price model stands in for the methodology of 30.01.2014, which is not public.</source>
        <translation>为教学编制，依 2015 年起的联合开放供应规则。公布的仅有 2015 年 1 月开放供应均价：购入 58.2、售出 16.47 欧元/MWh（Elering），此处全天取该值。价格模型代替未公开的 2014-01-30 方法。</translation>
    </message>
    <message>
        <source>Estonia, 7 to 10 February 2024: real imbalances, constructed prices</source>
        <translation>爱沙尼亚 2024 年 2 月 7–10 日：真实不平衡电量，虚构价格</translation>
    </message>
    <message>
        <source>October 2025: 2980 quarter hours, a retailer and a wind park (constructed)</source>
        <translation>2025 年 10 月：2980 个刻钟，售电公司与风电场（虚构）</translation>
    </message>
    <message>
        <source>14 January 2015: two prices and a joint open supply (stand-in)</source>
        <translation>2015 年 1 月 14 日：双价格与联合开放供应（替代模型）</translation>
    </message>
    <message>
        <source>Oil production</source>
        <translation>石油开采</translation>
    </message>
    <message>
        <source>Refinery</source>
        <translation>炼油厂</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Power stations</source>
        <translation>发电厂</translation>
    </message>
    <message>
        <source>Field generation</source>
        <translation>油田自备发电</translation>
    </message>
    <message>
        <source>Must-take: DPM, new nuclear and hydro</source>
        <translation>必购：DPM、新建核电和水电</translation>
    </message>
    <message>
        <source>Forced plants</source>
        <translation>必开机组</translation>
    </message>
    <message>
        <source>Price-taking plants</source>
        <translation>价格接受机组</translation>
    </message>
    <message>
        <source>Gas plants at 100 thousand</source>
        <translation>燃气机组，10 万</translation>
    </message>
    <message>
        <source>Old plants at 130 thousand</source>
        <translation>旧机组，13 万</translation>
    </message>
    <message>
        <source>Oil company group</source>
        <translation>石油公司集团</translation>
    </message>
    <message>
        <source>Generating company</source>
        <translation>发电公司</translation>
    </message>
    <message>
        <source>Hydro at 120 thousand</source>
        <translation>水电，12 万</translation>
    </message>
    <message>
        <source>Coal plants at 170 thousand</source>
        <translation>煤电机组，17 万</translation>
    </message>
    <message>
        <source>Coal plants at 190.5 thousand</source>
        <translation>煤电机组，19.05 万</translation>
    </message>
    <message>
        <source>Aluminium smelter</source>
        <translation>铝厂</translation>
    </message>
    <message>
        <source>Chosen so that the offered 200.9 GW of both zones fit the published prices</source>
        <translation>按两个价区合计 200.9 GW 与公布价格相符而选定</translation>
    </message>
    <message>
        <source>Published for KOM 2016 (oilcapital.ru, 24 September 2015); that it held for 2020 is from memory</source>
        <translation>为 КОМ 2016 公布（oilcapital.ru，2015-09-24）；2020 年仍适用系凭记忆</translation>
    </message>
    <message>
        <source>Made for teaching; sums to the volume at which the curve gives the published 115,199.69 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>教学构造；合计容量使曲线给出公布的 115,199.69 卢布/兆瓦·月（auto.rambler.ru，КОМ 2020）</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: depths of 20, 50 and 100 MW</source>
        <translation>《Энергорынок》2019 年第 7 期：20、50、100 兆瓦</translation>
    </message>
    <message>
        <source>Energorynok 7/2019: capacity that the group buys through KOM</source>
        <translation>《Энергорынок》2019 年第 7 期：集团经 КОМ 购入的容量</translation>
    </message>
    <message>
        <source>From memory for KOM 2016 to 2020, not confirmed</source>
        <translation>凭记忆，КОМ 2016–2020，未证实</translation>
    </message>
    <message>
        <source>Made for teaching; the marginal bid is at the published preliminary price of 190,500 RUB/MW a month (auto.rambler.ru, KOM 2020)</source>
        <translation>教学构造；边际申报取公布的初步价格 190,500 卢布/兆瓦·月（auto.rambler.ru，КОМ 2020）</translation>
    </message>
    <message>
        <source>Gas plants at 180 thousand</source>
        <translation>燃气机组，18 万</translation>
    </message>
    <message>
        <source>Gas plants at 207 thousand</source>
        <translation>燃气机组，20.7 万</translation>
    </message>
    <message>
        <source>Block of 800 MW, all or nothing</source>
        <translation>800 兆瓦机组，全有或全无</translation>
    </message>
    <message>
        <source>Coal plants at 300 thousand</source>
        <translation>煤电机组，30 万</translation>
    </message>
    <message>
        <source>np-cpp.ru, call for bids of KOM 2026 (9 to 15 February): proposed demand points</source>
        <translation>np-cpp.ru，КОМ 2026 申报通知（2 月 9 至 15 日）：拟定的需求点</translation>
    </message>
    <message>
        <source>Published: the resulting prices of KOM 2020, 115,199.69 and (preliminary) 190,500 RUB/MW a month (auto.rambler.ru/news/34773081). The demand points were published for 2016; that they held for 2020 and the width of 1.12 are from memory. The purchase of 1430.8 MW and the limit of 1 % are those of Energorynok 7/2019. Volumes of the first points, all bids and the other demand response are constructed for teaching so that the published prices come out.</source>
        <translation>已公布：КОМ 2020 的结果价格 115,199.69 和（初步）190,500 卢布/兆瓦·月（auto.rambler.ru/news/34773081）。需求点为 2016 年公布；2020 年仍适用及 1.12 的宽度系凭记忆。1430.8 兆瓦的购入量和 1% 上限取自《Энергорынок》2019 年第 7 期。第一点容量、全部申报及其他需求响应为教学构造，使结果等于公布价格。</translation>
    </message>
    <message>
        <source>Published: the proposed prices of the demand points of KOM 2026 (np-cpp.ru, call for bids of 9 to 15 February). From memory: the width of 1.12. From Energorynok 7/2019: the limit of 1 % and the purchase of 1430.8 MW. Volumes of the first points, all bids and the demand response are constructed for teaching; no result of an auction.</source>
        <translation>已公布：КОМ 2026 需求点的拟定价格（np-cpp.ru，2 月 9 至 15 日申报通知）。凭记忆：1.12 的宽度。取自《Энергорынок》2019 年第 7 期：1% 上限和 1430.8 兆瓦的购入量。第一点容量、全部申报和需求响应为教学构造；并非拍卖结果。</translation>
    </message>
    <message>
        <source>Price-taking: nuclear, hydro, heat mode</source>
        <translation>报价接受者：核电、水电、供热</translation>
    </message>
    <message>
        <source>Combined cycle, best gas</source>
        <translation>联合循环、高效燃气</translation>
    </message>
    <message>
        <source>Combined cycle, gas CHP</source>
        <translation>联合循环、燃气热电</translation>
    </message>
    <message>
        <source>Gas steam, Ural coal</source>
        <translation>燃气蒸汽、乌拉尔煤电</translation>
    </message>
    <message>
        <source>Gas steam</source>
        <translation>燃气蒸汽</translation>
    </message>
    <message>
        <source>Old gas steam</source>
        <translation>老旧燃气蒸汽</translation>
    </message>
    <message>
        <source>Reserve, gas turbines</source>
        <translation>备用、燃气轮机</translation>
    </message>
    <message>
        <source>Fuel oil</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>Oil company</source>
        <translation>石油公司</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 01.07.2011 x 1.045; the load of 2017 is not public here</source>
        <translation>第一价区 2011-07-01 公布负荷 × 1.045；来源中没有 2017 年负荷</translation>
    </message>
    <message>
        <source>Stack shaped by hand, fuels typical; every hour shifted so that its price is the published one</source>
        <translation>供给曲线为手工构造，燃料为典型值；每小时平移至公布价格</translation>
    </message>
    <message>
        <source>Depths of 20, 50 and 100 MW over 2 or 4 hours in the study; the four dearest hours in a row here</source>
        <translation>研究中为 20、50、100 MW，2 或 4 小时；此处取连续最贵的四小时</translation>
    </message>
    <message>
        <source>1430.8 MW bought at the capacity auction, in the study; generation of 500 MW constructed</source>
        <translation>1430.8 MW 为研究中的容量竞价购量；500 MW 发电为构造</translation>
    </message>
    <message>
        <source>Thresholds chosen; that the criterion of the operator was met on 30.06.2017 and not on 12.12.2017 is stated in the study</source>
        <translation>阈值为自选；运营机构判据在 2017-06-30 满足、2017-12-12 不满足，出自研究</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Gas steam, coal</source>
        <translation>燃气蒸汽、煤电</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Fuel oil, gas turbines</source>
        <translation>燃油、燃气轮机</translation>
    </message>
    <message>
        <source>Published load of price zone 1 on 14.12.2010; the load of 2017 is not public here</source>
        <translation>第一价区 2010-12-14 公布负荷；来源中没有 2017 年负荷</translation>
    </message>
    <message>
        <source>Wind, sun, biomass</source>
        <translation>风、光、生物质</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Oil shale</source>
        <translation>油页岩</translation>
    </message>
    <message>
        <source>Old oil shale</source>
        <translation>老旧油页岩</translation>
    </message>
    <message>
        <source>Gas, peak units</source>
        <translation>燃气调峰</translation>
    </message>
    <message>
        <source>Last offers</source>
        <translation>末端报价</translation>
    </message>
    <message>
        <source>Industrial consumer</source>
        <translation>工业用户</translation>
    </message>
    <message>
        <source>News of ERR, August 2022: 4000 EUR/MWh on 17.08.2022, the curves did not meet</source>
        <translation>ERR 新闻，2022 年 8 月：2022-08-17 为 4000 欧元/MWh，曲线未相交</translation>
    </message>
    <message>
        <source>Made for teaching; only the 2.14 MW that were missing are published (ERR), the hour is from memory</source>
        <translation>教学构造；仅缺口 2.14 MW 为公布值（ERR），小时为记忆值</translation>
    </message>
    <message>
        <source>Made for teaching; no published offers</source>
        <translation>教学构造；并非公布的报价</translation>
    </message>
    <message>
        <source>As deep as what was missing: 2.14 MW</source>
        <translation>等于缺口：2.14 MW</translation>
    </message>
    <message>
        <source>Prices: published hourly day-ahead prices of 30.06.2017 by power system (a public copy of the data of the market operator), here their mean weighted by the consumption of 2017 from memory; not the operator's index. Load: that of price zone 1 on 01.07.2011 x 1.045, constructed for 2017. Stack: shaped by hand with typical fuels, and calibrated: every hour is shifted so that its price is the published one; only its slopes are the model's. Depth, duration and the group's 1430.8 MW are those of the study, the group's generation and the thresholds are constructed. All verdicts are modelled.</source>
        <translation>价格：2017-06-30 按联合电力系统公布的日前小时价格（运营机构数据的公开副本），此处按 2017 年用电量（记忆值）加权平均；并非官方指数。负荷：第一价区 2011-07-01 × 1.045，为 2017 年构造。供给曲线：手工构造，燃料为典型值，并经校准：每小时平移至公布价格，仅斜率属于模型。深度、时长与集团 1430.8 MW 出自研究，集团发电与阈值为构造。所有结论均为模型结论。</translation>
    </message>
    <message>
        <source>As the sample of 30 June 2017: published prices of 12.12.2017, weighted; load of price zone 1 on 14.12.2010, constructed for 2017; a winter stack shaped by hand and calibrated to the published price of every hour. All verdicts are modelled.</source>
        <translation>与 2017 年 6 月 30 日样例相同：2017-12-12 公布价格（加权）；第一价区 2010-12-14 负荷，为 2017 年构造；冬季供给曲线为手工构造，并按每小时公布价格校准。所有结论均为模型结论。</translation>
    </message>
    <message>
        <source>Published (news of ERR): the price of 4,000 EUR/MWh on 17 August 2022 and that 2.14 MW were missing where the curves did not meet. Constructed for teaching: loads, stack, group and thresholds; not calibrated. The hour is from memory.</source>
        <translation>公布（ERR 新闻）：2022 年 8 月 17 日价格 4000 欧元/MWh，曲线未相交处缺 2.14 MW。教学构造：负荷、供给曲线、用户与阈值；未校准。小时为记忆值。</translation>
    </message>
    <message>
        <source>30 June 2017: a summer day at its published prices, 100 MW off</source>
        <translation>2017 年 6 月 30 日：按公布价格的夏日，削减 100 MW</translation>
    </message>
    <message>
        <source>12 December 2017: a winter day at its published prices, 100 MW off</source>
        <translation>2017 年 12 月 12 日：按公布价格的冬日，削减 100 MW</translation>
    </message>
    <message>
        <source>17 August 2022: 4,000 EUR, because 2.14 MW were missing</source>
        <translation>2022 年 8 月 17 日：因缺 2.14 MW 而达 4000 欧元</translation>
    </message>
    <message>
        <source>An oil company group: who gains by the fall, and what was delivered (constructed)</source>
        <translation>石油集团：谁从降价中受益、实际削减多少（构造示例）</translation>
    </message>
    <message>
        <source>Capacity auction for 2020: two zones at the published prices (constructed ladder)</source>
        <translation>2020 年容量拍卖：两个价区，公布价格（申报为构造）</translation>
    </message>
    <message>
        <source>Capacity auction for 2026: proposed demand points, a bid that is all or nothing (constructed)</source>
        <translation>2026 年容量拍卖：拟定的需求点和不可分割的申报（构造）</translation>
    </message>
    <message>
        <source>Two study days of 2017: 20, 50 or 100 MW for two or four hours</source>
        <translation>2017 年两个研究日：削减 20、50 或 100 兆瓦，持续二或四小时</translation>
    </message>
    <message>
        <source>June and December 2017: which days to call (constructed)</source>
        <translation>2017 年 6 月和 12 月：调用哪些日（构造）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>capacity contracts, new nuclear and hydro</source>
        <translation>容量合同、新建核电和水电</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>必开机组</translation>
    </message>
    <message>
        <source>price takers</source>
        <translation>价格接受机组</translation>
    </message>
    <message>
        <source>priced, selected</source>
        <translation>报价机组，中选</translation>
    </message>
    <message>
        <source>priced, not selected</source>
        <translation>报价机组，未中选</translation>
    </message>
    <message>
        <source>nuclear, hydro, heat, technical minimum</source>
        <translation>核电、水电、供热、最小技术出力</translation>
    </message>
    <message>
        <source>combined cycle</source>
        <translation>联合循环</translation>
    </message>
    <message>
        <source>combined cycle, gas heat and power</source>
        <translation>联合循环、燃气热电</translation>
    </message>
    <message>
        <source>gas steam, Ural coal</source>
        <translation>燃气蒸汽、乌拉尔燃煤</translation>
    </message>
    <message>
        <source>gas steam</source>
        <translation>燃气蒸汽</translation>
    </message>
    <message>
        <source>old gas steam</source>
        <translation>老旧燃气蒸汽</translation>
    </message>
    <message>
        <source>reserve, gas turbines</source>
        <translation>备用、燃气轮机</translation>
    </message>
    <message>
        <source>fuel oil</source>
        <translation>燃油</translation>
    </message>
    <message>
        <source>gas steam, coal</source>
        <translation>燃气蒸汽、燃煤</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>平台段</translation>
    </message>
    <message>
        <source>fuel oil, gas turbines</source>
        <translation>燃油、燃气轮机</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: depths, durations, coefficients, capacity prices, the cap of 50 MW and the group's 1430.8 MW are stated there. Loads are those of price zone 1 on 14 December 2010 and 1 July 2011 (x 1.045), the stacks are shaped by hand after the real day-ahead prices of 12 December and 30 June 2017, the auction is constructed to give the price of 2020. The criterion is a model, not the market operator's.</source>
        <translation>依据《Energorynok》2019年第7期：深度、持续时间、系数、容量价格、50兆瓦上限及集团的1430.8兆瓦均出自该文。负荷取第一价区2010年12月14日与2011年7月1日（× 1.045），供给曲线按2017年12月12日与6月30日的真实日前价格手工拟合，容量拍卖按得出2020年价格编制。判据为模型，并非市场运营方的判据。</translation>
    </message>
    <message>
        <source>Constructed for teaching: the two study days of 2017 scaled by 0.95 to 1.04 over the working days of June and December, with costs and own stations chosen for the sample. Prices of capacity as stated in Energorynok 2019 No. 7. The criterion is a model, not the market operator's.</source>
        <translation>为教学编制：2017年两个研究日按0.95至1.04缩放到6月与12月的各工作日，成本与自有电厂为本例选定。容量价格如《Energorynok》2019年第7期所述。判据为模型，并非市场运营方的判据。</translation>
    </message>
    <message>
        <source>After Energorynok 2019 No. 7: prices, depths, coefficients and the group's 1430.8 MW of capacity bought are stated there; the split over companies, their power stations and the hourly metering of the pumps are constructed for teaching. Markets as in the sample of the two study days. The criterion is a model, not the market operator's.</source>
        <translation>依据《Energorynok》2019年第7期：价格、深度、系数及集团购买的1430.8兆瓦容量出自该文；各公司的拆分、其电厂以及水泵的逐时计量为教学编制。市场同两个研究日的样例。判据为模型，并非市场运营方的判据。</translation>
    </message>
    <message>
        <source>Own generation: four hours worked by hand</source>
        <translation>自发电：四小时手算例</translation>
    </message>
    <message>
        <source>Own generation: a house with 5 kW on the roof, four weeks of 2025</source>
        <translation>自发电：屋顶5千瓦住宅，2025年四周</translation>
    </message>
    <message>
        <source>Own generation: a workshop with 5 MW at published prices of a day</source>
        <translation>自发电：5兆瓦车间，一日公布电价</translation>
    </message>
    <message>
        <source>Four hours worked by hand</source>
        <translation>四小时手算例</translation>
    </message>
    <message>
        <source>A house with 5 kW on the roof</source>
        <translation>屋顶5千瓦住宅</translation>
    </message>
    <message>
        <source>A workshop with a solar plant of 5 MW</source>
        <translation>配5兆瓦光伏的车间</translation>
    </message>
    <message>
        <source>Italy, 19 April 2025, hour 12 (GME day-ahead)</source>
        <translation>意大利，2025年4月19日第12小时（GME日前）</translation>
    </message>
    <message>
        <source>Constructed for teaching: a house with loads of 1, 1, 2 and 2 kWh and a plant that gives 0, 3, 1 and 0; retail price 0.60, wholesale prices 0.30, 0.10, 0.20 and 0.50 CNY/kWh. The six plants that its exports meet, and their costs, are constructed too. No scheme here is official.</source>
        <translation>教学构造：住宅用电1、1、2、2千瓦时，电站发电0、3、1、0千瓦时；零售价0.60元/千瓦时，批发价0.30、0.10、0.20、0.50元/千瓦时。上网电量所遇的六台机组及其成本亦为构造。此处方案均非官方。</translation>
    </message>
    <message>
        <source>Wholesale prices derived from published ones: the hourly energy rate of category 4 of Samara oblast in four weeks of 2025, less losses 519.60, margin 310.20, other 4.10 and 6 RUB/MWh, as in the teaching sample. Constructed for teaching: load and generation (a clear sky as a sine by season, dimmed on cloudy days), the retail price of 5.2 RUB/kWh, the rate for what is left and the aggregator's terms. No scheme here is official.</source>
        <translation>批发价由公布数据推得：萨马拉州2025年四周第4价格类别逐时电能费率，减去线损519.60、购销差价310.20、其他4.10及6卢布/兆瓦时，与教学样例一致。教学构造：负荷与发电（按季节的晴空正弦，阴天打折）、零售价5.2卢布/千瓦时、结余单价及聚合商条件。此处方案均非官方。</translation>
    </message>
    <message>
        <source>Published: day-ahead prices of Estonia on 3 August 2026 (Elering, quarter hours, here the mean of each hour) and, as the market that exports meet, the Italian offers of 19 April 2025, hour 12 (GME, all seven zones at one price; published price 40 EUR/MWh). Constructed for teaching: load, generation (a clear sky as a sine), the retail price, the benchmark price, the mechanism and the aggregator's terms; the mechanism's market average is the day's mean. No scheme here is official.</source>
        <translation>公布数据：爱沙尼亚2026年8月3日日前电价（Elering，15分钟，此处取小时均值）；上网电量所遇市场为意大利2025年4月19日第12小时的申报（GME，七个价区同价，公布价格40欧元/兆瓦时）。教学构造：负荷、发电（晴空正弦）、零售价、标杆价、机制与聚合商条件；机制的市场均价取当日均值。此处方案均非官方。</translation>
    </message>
    <message>
        <source>Constructed for teaching: the six plants of the lesson on withholding, and the surplus of own generation beside them.</source>
        <translation>为教学构造：持留容量一课的六座电厂，另加自发自用的余电。</translation>
    </message>
    <message>
        <source>Six plants and an aggregator of own generation</source>
        <translation>六座电厂与一家余电聚合商</translation>
    </message>
    <message>
        <source>Constructed for teaching; the closed form is derived from the model of two firms with limited capacity.</source>
        <translation>为教学构造；理论解由两家容量受限厂商的模型推导得出。</translation>
    </message>
    <message>
        <source>Constructed for teaching; the schemes are a model, not the tariff of any country.</source>
        <translation>为教学构造；各方式只是模型，并非任何国家的电价。</translation>
    </message>
    <message>
        <source>Four hours of a household with a solar roof</source>
        <translation>一户屋顶光伏人家的四个小时</translation>
    </message>
    <message>
        <source>Constructed for teaching after the California case of 2000: six invented plants, a demand of 1000 MWh, one seller owns two of them; no real plant, price or bid. Borenstein, Bushnell and Wolak (2002) find that 59 % of the rise in wholesale spending from the summer of 1999 to that of 2000 was market power.</source>
        <translation>根据2000年加州案例为教学构造：六座虚构电厂，需求1000兆瓦时，一家卖方拥有其中两座；无真实电厂、价格或报价。Borenstein、Bushnell 与 Wolak（2002）认为，1999年夏至2000年夏批发电费增长的59 %出自市场力。</translation>
    </message>
    <message>
        <source>California: six plants, and one owner who holds back</source>
        <translation>加州案例：六座电厂，一家业主持留</translation>
    </message>
</context>
<context>
    <name>SampleCards</name>
    <message>
        <source>Price categories</source>
        <translation>电价类别</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>One book of bids cleared under several rules</source>
        <translation>按多种规则出清同一申报簿</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>市场筛查</translation>
    </message>
    <message>
        <source>A series of rounds screened for market power and irregular bids</source>
        <translation>一系列轮次：筛查市场力与异常报价</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课例</translation>
    </message>
    <message>
        <source>Books to step through, each with a one-page note for the trainer</source>
        <translation>可逐步演示的申报簿，每课附一页讲义</translation>
    </message>
    <message>
        <source>Class rounds</source>
        <translation>课堂竞价</translation>
    </message>
    <message>
        <source>A class plays an auction over rounds: look, or play on</source>
        <translation>班级分回合竞价：可以查看，也可以接着玩</translation>
    </message>
    <message>
        <source>Consumers billed under every price category, and an invoice checked</source>
        <translation>用户在各电价类别下的账单，以及一张核对过的账单</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>平衡电量</translation>
    </message>
    <message>
        <source>Imbalance settled period by period, and the month's statement</source>
        <translation>逐时段结算不平衡电量并出月度结算单</translation>
    </message>
    <message>
        <source>Capacity auctions</source>
        <translation>容量拍卖</translation>
    </message>
    <message>
        <source>Two price zones cleared with and without demand response</source>
        <translation>两个价区，有无需求响应的出清</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>日前市场</translation>
    </message>
    <message>
        <source>Hours of a merit order, with and without called load</source>
        <translation>逐小时供给曲线，含与不含负荷削减</translation>
    </message>
    <message>
        <source>Demand response</source>
        <translation>需求响应</translation>
    </message>
    <message>
        <source>What switching off a power for some hours earns, and what it does to prices</source>
        <translation>削减数小时负荷的收益及其对价格的影响</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>自发电与产消者</translation>
    </message>
    <message>
        <source>A plant behind the meter under net metering, net billing and other schemes</source>
        <translation>表后电站：净计量、净结算及其他方案</translation>
    </message>
</context>
<context>
    <name>ScreenIndicators</name>
    <message>
        <source>RSI: %1</source>
        <extracomment>Title of a chart: residual supply index (RSI) of the firm %1</extracomment>
        <translation>RSI：%1</translation>
    </message>
    <message>
        <source>Concentration (HHI)</source>
        <translation>集中度 (HHI)</translation>
    </message>
    <message>
        <source>Share of the largest firms</source>
        <translation>最大企业份额 (Top-m)</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>相同报价</translation>
    </message>
</context>
<context>
    <name>ScreenReport</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of rounds in words, %2 the number of flags in words</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Rounds without an award</source>
        <translation>未中标轮次</translation>
    </message>
    <message>
        <source>Fulfilment of contracts</source>
        <translation>合同履约</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>轮次系列</translation>
    </message>
    <message>
        <source>* beyond its threshold</source>
        <translation>* 超出阈值</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>默认值来源</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No value is beyond its threshold.</source>
        <translation>没有数值超出阈值。</translation>
    </message>
    <message>
        <source>The first %1 of %2 flags; an exported table has them all.</source>
        <translation>前 %1 个标记（共 %2 个）；导出的表格包含全部标记。</translation>
    </message>
    <message>
        <source>Firms in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>第 %1 轮的企业</translation>
    </message>
    <message>
        <source>Bids in round %1</source>
        <extracomment>Heading of a table: %1 is a round</extracomment>
        <translation>第 %1 轮的报价</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>相同报价</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>相同报价（%2 名报价者中的 %1 名）</translation>
    </message>
    <message>
        <source>In how many rounds two bidders bid the same. The columns have the numbers of the bidders.</source>
        <translation>两名报价者在多少轮中报价相同。列标题为报价者的编号。</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
    <message>
        <source>Of each screen the flag that is furthest from its threshold.</source>
        <translation>每项指标中偏离阈值最远的标记。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a round, %2 what a flag says of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The indices of round %1</source>
        <translation>第 %1 轮的指标</translation>
    </message>
    <message>
        <source>The first %1 of %2 parts are printed.</source>
        <translation>仅打印前 %1 项（共 %2 项）。</translation>
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
        <translation>双方合计</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>购方</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>售方</translation>
    </message>
    <message>
        <source>%1 (buys)</source>
        <extracomment>A bidder in the matrix of equal bids, as buyer</extracomment>
        <translation>%1（购方）</translation>
    </message>
    <message>
        <source>all rounds</source>
        <extracomment>Where a flag is about the whole series</extracomment>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>What a flag says</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>相同报价</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>最长连续轮数</translation>
    </message>
    <message>
        <source>Current run</source>
        <extracomment>The run in which the series ends</extracomment>
        <translation>当前连续轮数</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>合同电量</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>实际交付</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履约率</translation>
    </message>
    <message>
        <source>RSI</source>
        <extracomment>Residual supply index, as short as a column heading</extracomment>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Must-run ratio</source>
        <translation>必须运行率</translation>
    </message>
    <message>
        <source>Dual pivotal</source>
        <translation>双关键</translation>
    </message>
    <message>
        <source>Triple pivotal</source>
        <translation>三关键</translation>
    </message>
    <message>
        <source>Offered part</source>
        <extracomment>What part of its capacity the firm offered</extracomment>
        <translation>申报比例</translation>
    </message>
    <message>
        <source>Bidders</source>
        <translation>报价者数</translation>
    </message>
    <message>
        <source>Different prices</source>
        <translation>不同价格数</translation>
    </message>
    <message>
        <source>Most frequent price</source>
        <translation>众数价格</translation>
    </message>
    <message>
        <source>Share of bidders at it</source>
        <translation>报该价格的比例</translation>
    </message>
    <message>
        <source>Simpson concentration of prices</source>
        <translation>价格辛普森集中度</translation>
    </message>
    <message>
        <source>Chance of equal bids, log10</source>
        <translation>随机雷同概率，log10</translation>
    </message>
    <message>
        <source>Mean bid</source>
        <translation>报价均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>Deviation over the price band</source>
        <translation>标准差与价格区间之比</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大企业</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>SensitivityTables</name>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The low multiple of a factor</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>The high multiple of a factor</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Net at the low end</source>
        <translation>低端净额</translation>
    </message>
    <message>
        <source>Net at the high end</source>
        <translation>高端净额</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摆幅</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>How much of today's factor meets the target, all else as it is</source>
        <translation>其他不变时，该因素为现值多少倍即达目标</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Others pay</source>
        <translation>由他人承担</translation>
    </message>
    <message>
        <source>The prosumer pays for others</source>
        <translation>产消者替他人承担</translation>
    </message>
    <message>
        <source>Shifted onto others, against net billing</source>
        <translation>相对净结算转嫁给其他用户</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁买单</translation>
    </message>
    <message>
        <source>Who pays: what each scheme shifts onto others</source>
        <translation>谁买单：各方案转嫁给其他用户的费用</translation>
    </message>
    <message>
        <source>Net billing is the yardstick: there the surplus is paid what it is worth at the time. What a prosumer pays less than that, all others pay through their tariffs.</source>
        <translation>以净结算为标尺：余电按当时价值付费。产消者比它少付的部分，由其他用户通过电价承担。</translation>
    </message>
</context>
<context>
    <name>StepLabels</name>
    <message>
        <source>↑ to %1</source>
        <extracomment>Arrow and the highest price of the curves, which lies above what the chart shows</extracomment>
        <translation>↑ 至 %1</translation>
    </message>
    <message>
        <source>↓ to %1</source>
        <extracomment>Arrow and the lowest price of the curves, which lies below what the chart shows</extracomment>
        <translation>↓ 至 %1</translation>
    </message>
</context>
<context>
    <name>WhatIfReport</name>
    <message>
        <source>What if: %1</source>
        <translation>假设分析：%1</translation>
    </message>
    <message>
        <source>%1, %2, roubles without VAT</source>
        <comment>month or year, price category</comment>
        <translation>%1，%2，卢布（不含税）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>少用 1 兆瓦</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A cheapest plan knows all prices and peak hours in advance: what it saves is an upper bound.</source>
        <translation>最省方案事先知道全部价格和高峰小时，其节省是上限。</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Appendix: how the numbers came about</source>
        <translation>附录：各数值的计算过程</translation>
    </message>
</context>
<context>
    <name>YearAnswer</name>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month: in November 2025</comment>
        <translation>在%1</translation>
    </message>
    <message>
        <source>in the year %1</source>
        <translation>在%1年</translation>
    </message>
    <message>
        <source>in %1 to %2</source>
        <comment>two months: in February 2025 to May 2025</comment>
        <translation>在%1至%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2, and it is today's: %3 without VAT.</source>
        <translation>%2可选类别中%1最便宜，即现行类别：%3（不含增值税）。</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 less than today's %4.</source>
        <translation>%2可选类别中%1最便宜：比现行%4少%3。</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 less than today's %4.</source>
        <translation>%2可选方案中按月轮换第%1类最便宜：比现行%4少%3。</translation>
    </message>
    <message>
        <source>%1 is the cheapest you may choose %2: %3 without VAT.</source>
        <translation>%2可选类别中%1最便宜：%3（不含增值税）。</translation>
    </message>
    <message>
        <source>Categories %1 by turns are the cheapest you may choose %2: %3 without VAT.</source>
        <translation>%2可选方案中按月轮换第%1类最便宜：%3（不含增值税）。</translation>
    </message>
    <message>
        <source>It costs %1 without VAT.</source>
        <translation>费用为%1（不含增值税）。</translation>
    </message>
    <message>
        <source>Say which category is in force today to see the saving.</source>
        <translation>请选择现行类别，以查看可节省的金额。</translation>
    </message>
    <message>
        <source>Today's %1 may not be chosen for this time.</source>
        <translation>现行%1在此期间不可选。</translation>
    </message>
    <message>
        <source>To stay with %1 all the time costs %2 more.</source>
        <translation>全程只用%1则多付%2。</translation>
    </message>
    <message>
        <source>Were transmission not chosen once a year, it would be %1 less.</source>
        <translation>若输电方式不是一年一选，可再少付%1。</translation>
    </message>
    <message>
        <source>The year's best choice has %1 here, %2 dearer: transmission is chosen once a year.</source>
        <translation>全年最优方案本月用%1，多付%2：输电方式一年一选。</translation>
    </message>
    <message>
        <source>No category can be billed yet.</source>
        <translation>目前尚无可计费的类别。</translation>
    </message>
</context>
<context>
    <name>meritdesk::document::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::AwardModel</name>
    <message>
        <source>pays</source>
        <extracomment>A participant who buys: the money is what it pays</extracomment>
        <translation>支付</translation>
    </message>
    <message>
        <source>gets</source>
        <extracomment>A participant who sells: the money is what it gets</extracomment>
        <translation>收入</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>A participant who buys and sells: the money is what it gets less what it pays</extracomment>
        <translation>净收入</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceFeesModel</name>
    <message>
        <source>from the beginning</source>
        <translation>自始</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无终止</translation>
    </message>
    <message>
        <source>Code in files: %1</source>
        <translation>文件中的代码：%1</translation>
    </message>
    <message>
        <source>A day as 2026-01-31; empty for none</source>
        <translation>日期如 2026-01-31；空为无</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Taken on</source>
        <extracomment>What a fee is taken on</extracomment>
        <translation>计费基础</translation>
    </message>
    <message>
        <source>Rate, EUR/MWh</source>
        <translation>费率，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first day on which a fee holds</extracomment>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>The last day on which a fee holds</extracomment>
        <translation>终止日</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceMonthsModel</name>
    <message>
        <source>as settled</source>
        <translation>按结算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Empty: as the periods are settled</source>
        <translation>空：按时段结算</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>空：无</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Neutrality, EUR/MWh</source>
        <translation>中性分量，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Reserve capacity, EUR</source>
        <translation>备用容量，欧元</translation>
    </message>
    <message>
        <source>Clearing, EUR</source>
        <translation>结算，欧元</translation>
    </message>
    <message>
        <source>Bought from parties, EUR</source>
        <translation>自责任方购入，欧元</translation>
    </message>
    <message>
        <source>Up-regulation, EUR</source>
        <translation>上调，欧元</translation>
    </message>
    <message>
        <source>Capital, EUR</source>
        <translation>资本，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalancePartiesModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>The series that a party is given by</extracomment>
        <translation>数据序列</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BalanceSwitchModel</name>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty gives the day of the table back: %1</source>
        <translation>留空则恢复表中日期：%1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Length of a settlement period</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>How sure a rule is</extracomment>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineBoard</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A baseline method: %1 its name, %2 days that it takes, %3 days that it looks back on</extracomment>
        <translation>%1，%3取%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>A baseline method: %1 its name, %n days that it looks back on</extracomment>
        <translation>
            <numerusform>%1，%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BaselineMethodsModel</name>
    <message>
        <source>by difference</source>
        <extracomment>An adjustment of a baseline: the difference of the hours before is added</extracomment>
        <translation>差值校正</translation>
    </message>
    <message>
        <source>by difference, up only</source>
        <extracomment>The same, never lowering the baseline</extracomment>
        <translation>差值校正，仅上调</translation>
    </message>
    <message>
        <source>by ratio</source>
        <extracomment>The baseline is multiplied by the ratio of the hours before</extracomment>
        <translation>比例校正</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A baseline without adjustment</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>a level, nothing is foretold</source>
        <translation>目标水平，无需预测</translation>
    </message>
    <message>
        <source>no earlier day to try it on</source>
        <translation>没有更早的日期可供检验</translation>
    </message>
    <message numerus="yes">
        <source>tried on %n day(s)</source>
        <translation>
            <numerusform>在%n天上检验</numerusform>
        </translation>
    </message>
    <message>
        <source>passes: below %1, %2</source>
        <extracomment>%1 a limit in percent, %2 "tried on 12 days"</extracomment>
        <translation>合格：低于%1，%2</translation>
    </message>
    <message>
        <source>does not pass: not below %1, %2</source>
        <translation>不合格：不低于%1，%2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Days Y</source>
        <extracomment>Days that a baseline method looks back on</extracomment>
        <translation>回溯天数 Y</translation>
    </message>
    <message>
        <source>Taken X</source>
        <extracomment>Days of these that it takes</extracomment>
        <translation>选取 X</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Delivered, MW</source>
        <translation>实际削减，兆瓦</translation>
    </message>
    <message>
        <source>Of the obligation</source>
        <translation>占承诺量</translation>
    </message>
    <message>
        <source>Error RRMSE</source>
        <translation>误差 RRMSE</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Whether a method is exact enough</extracomment>
        <translation>准确性</translation>
    </message>
    <message>
        <source>How the load without the event is said; choose another one by a double click</source>
        <translation>估算无响应时负荷的方法；双击可更换</translation>
    </message>
    <message>
        <source>Days that the method looks back on, the last ones left</source>
        <translation>方法回溯的天数（剩余日期中的最近几天）</translation>
    </message>
    <message>
        <source>How many of these days it takes</source>
        <translation>其中选取的天数</translation>
    </message>
    <message>
        <source>Weight of the newer day (α), or the peak load contribution of a firm level</source>
        <translation>较新日期的权重（α），或固定水平法的峰荷贡献</translation>
    </message>
    <message>
        <source>How the baseline is moved to the hours to adjust by</source>
        <translation>如何按校正时段调整基线</translation>
    </message>
    <message>
        <source>Mean reduction over the hours of the event</source>
        <translation>响应时段平均削减</translation>
    </message>
    <message>
        <source>Delivered share of the obligation, at most all of it</source>
        <translation>承诺量完成比例，最多全部</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the mean load: every earlier day is foretold</source>
        <translation>均方根误差除以平均负荷：逐一预测以往日期</translation>
    </message>
    <message>
        <source>The error must be below the limit</source>
        <translation>误差须低于上限</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::BillLinesModel</name>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price, RUB</source>
        <translation>单价，卢布</translation>
    </message>
    <message>
        <source>Amount, RUB</source>
        <translation>金额，卢布</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::CategoryTableModel</name>
    <message>
        <source>Category %1</source>
        <translation>第%1类</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>RUB/kWh</source>
        <translation>卢布/千瓦时</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>卢布（不含税）</translation>
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
        <translation>出清价格</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>Buyers pay</source>
        <translation>购方支付</translation>
    </message>
    <message>
        <source>Sellers get</source>
        <translation>售方收入</translation>
    </message>
    <message>
        <source>Operator keeps</source>
        <translation>交易机构留存</translation>
    </message>
    <message>
        <source>Buyers’ surplus</source>
        <translation>购方剩余</translation>
    </message>
    <message>
        <source>Sellers’ surplus</source>
        <translation>售方剩余</translation>
    </message>
    <message>
        <source>Total surplus</source>
        <translation>总剩余</translation>
    </message>
    <message>
        <source>Call volume</source>
        <extracomment>What the call auction traded before the rolling matching</extracomment>
        <translation>集合竞价成交量</translation>
    </message>
    <message>
        <source>Sellers’ factor</source>
        <extracomment>The factor by which the surplus return scales every seller’s declared spread</extracomment>
        <translation>卖方系数</translation>
    </message>
    <message>
        <source>Buyers’ factor</source>
        <extracomment>The factor by which the surplus return scales every buyer’s declared spread</extracomment>
        <translation>买方系数</translation>
    </message>
    <message>
        <source>Unserved demand</source>
        <extracomment>The quantity that the one buyer goes without</extracomment>
        <translation>未满足需求</translation>
    </message>
    <message>
        <source>Prices P*</source>
        <extracomment>The declared prices at which the largest volume trades</extracomment>
        <translation>P* 价格</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ConsumerModel</name>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DataHealthModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>供电点 %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>连续零值</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>异常突增</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>供电点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DayAheadHoursModel</name>
    <message>
        <source>%1 without the reduction, %2 with it</source>
        <translation>不削减时为 %1，削减后为 %2</translation>
    </message>
    <message>
        <source>The fall of the price on what is still bought in the zone</source>
        <translation>价格下降 × 价区仍购电量</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>兆瓦</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>削减</translation>
    </message>
    <message>
        <source>Price without</source>
        <translation>不削减价格</translation>
    </message>
    <message>
        <source>Price with</source>
        <translation>削减后价格</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>降幅</translation>
    </message>
    <message>
        <source>Set by</source>
        <extracomment>What sets the price of an hour: a block, a buyer, the scarcity price</extracomment>
        <translation>定价方</translation>
    </message>
    <message>
        <source>Scarcity, surplus</source>
        <translation>稀缺、过剩</translation>
    </message>
    <message>
        <source>Saved in the zone</source>
        <translation>价区节省</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DerivationModel</name>
    <message>
        <source>Number</source>
        <extracomment>heading of the list of numbers that a number was made of</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>which day, hour or order a number belongs to</extracomment>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::DoubtfulCellsModel</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::FoundValuesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a price and the month or sheet it belongs to</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::GroupTableModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>The row of all companies together</extracomment>
        <translation>集团</translation>
    </message>
    <message>
        <source>Capacity bought, MW</source>
        <translation>购入容量，兆瓦</translation>
    </message>
    <message>
        <source>Capacity sold, MW</source>
        <translation>售出容量，兆瓦</translation>
    </message>
    <message>
        <source>Capacity net, MW</source>
        <extracomment>Capacity bought less capacity sold</extracomment>
        <translation>容量净额，兆瓦</translation>
    </message>
    <message>
        <source>Energy bought, MW</source>
        <translation>购入电量，兆瓦</translation>
    </message>
    <message>
        <source>Energy sold, MW</source>
        <translation>售出电量，兆瓦</translation>
    </message>
    <message>
        <source>Energy net, MW</source>
        <extracomment>Energy bought less energy sold in an hour</extracomment>
        <translation>电量净额，兆瓦</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>零售发电，兆瓦</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>容量收益，卢布/年</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>电量收益，卢布/年</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>A company that shares gains and losses with the others</source>
        <translation>与其他公司共担得失的公司</translation>
    </message>
    <message>
        <source>Bought at the price of the capacity auction</source>
        <translation>按容量拍卖价格购入</translation>
    </message>
    <message>
        <source>Own stations paid the price of the capacity auction; not those under other contracts</source>
        <translation>按容量拍卖价格结算的自有电站；不含其他合同</translation>
    </message>
    <message>
        <source>Bought less sold: above zero a fall of the price helps</source>
        <translation>买入减卖出：大于零时降价有利</translation>
    </message>
    <message>
        <source>Bought day-ahead in an hour of an event</source>
        <translation>响应小时内的日前购电</translation>
    </message>
    <message>
        <source>Generated and sold day-ahead in an hour of an event</source>
        <translation>响应小时内的日前售电</translation>
    </message>
    <message>
        <source>Generated on the retail market, as on associated gas: shown, and changes nothing</source>
        <translation>在零售市场发电（如伴生气发电）：仅作展示，不影响结果</translation>
    </message>
    <message>
        <source>Net position × fall of the auction's price × months</source>
        <translation>净头寸 × 容量拍卖降价 × 月数</translation>
    </message>
    <message>
        <source>Net position × falls of the day-ahead price over all event hours</source>
        <translation>净头寸 × 全部响应小时的日前降价</translation>
    </message>
    <message>
        <source>What the company is in both markets, and what the fall does to it</source>
        <translation>公司在两个市场中的角色及降价影响</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::HourlyPriceModel</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>第%1小时：莫斯科时间 %2:00 至 %1:00</translation>
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
        <translation>两部制不可能更便宜：当月小时数不够</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>single-rate is cheaper</source>
        <translation>单一制更便宜</translation>
    </message>
    <message>
        <source>two-rate is cheaper</source>
        <translation>两部制更便宜</translation>
    </message>
    <message>
        <source>both cost the same</source>
        <translation>两者费用相同</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>利用小时数</translation>
    </message>
    <message>
        <source>Two-rate pays above, h</source>
        <translation>两部制划算的下限，小时</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>当月小时数</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>输电</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ImportPreviewModel</name>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a column's meaning and its unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceBoard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What an invoice line stands for: %1 a line of our bill, %2 a part of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> + </source>
        <extracomment>Stands between the names of what one invoice line stands for</extracomment>
        <translation> + </translation>
    </message>
    <message numerus="yes">
        <source>Overbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>多收 %1，共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>少收 %1，共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>underbilled by %1 in %n line(s)</source>
        <translation>
            <numerusform>少收 %1，共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice agrees with our bill within rounding</source>
        <translation>账单与我方计算在舍入范围内一致</translation>
    </message>
    <message>
        <source>The invoice agrees with our bill to the kopeck</source>
        <translation>账单与我方计算分毫不差</translation>
    </message>
    <message>
        <source>The lines agree with our bill, something else does not</source>
        <translation>各行与我方计算一致，但其他内容不符</translation>
    </message>
    <message>
        <source>Billed %1, expected %2, without VAT; difference %3</source>
        <translation>账单 %1，应计 %2（不含税）；差额 %3</translation>
    </message>
    <message>
        <source>With VAT: billed %1, expected %2; difference %3</source>
        <translation>含税：账单 %1，应计 %2；差额 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand for nothing yet: say what they are</source>
        <translation>
            <numerusform>有 %n 行尚未指定对应项目：请指明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::items::InvoiceModel</name>
    <message>
        <source>Line of the invoice</source>
        <translation>账单行</translation>
    </message>
    <message>
        <source>Stands for</source>
        <extracomment>Column: which line of our bill an invoice line is</extracomment>
        <translation>对应项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>Column: the amount on the invoice</extracomment>
        <translation>账单</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Column: the amount by our bill</extracomment>
        <translation>应计</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: billed less expected</extracomment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Column: what the comparison came to</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Type or paste the next line</source>
        <translation>输入或粘贴下一行</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>不含税合计</translation>
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
        <translation>边际，部分中标</translation>
    </message>
    <message>
        <source>marginal</source>
        <extracomment>State of an order: it is the last one served</extracomment>
        <translation>边际</translation>
    </message>
    <message>
        <source>filled</source>
        <extracomment>State of an order: its whole quantity was accepted</extracomment>
        <translation>全部中标</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>State of an order: a part of its quantity was accepted</extracomment>
        <translation>部分中标</translation>
    </message>
    <message>
        <source>not served</source>
        <extracomment>State of an order: nothing of it was accepted</extracomment>
        <translation>未中标</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>购价</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>中标电量</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column of what became of an order: filled, cut, not served</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <extracomment>Column of the running total of the quantities</extracomment>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MonthCalendarModel</name>
    <message>
        <source>Working day.</source>
        <translation>工作日。</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>休息日。</translation>
    </message>
    <message>
        <source>Published peak hour %1, %2 Moscow time.</source>
        <translation>公布的高峰小时 %1，莫斯科时间 %2。</translation>
    </message>
    <message>
        <source>The production calendar says otherwise.</source>
        <translation>与生产日历不同。</translation>
    </message>
    <message>
        <source>%1: hour %2</source>
        <comment>day of the month, its peak hour</comment>
        <translation>%1：第%2小时</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>day of the month, what it is</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MonthTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>卢布（不含税）</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::MwValueModel</name>
    <message>
        <source>%1: no single hour forms a capacity, so one MW less in a peak hour is worth no more than its energy.</source>
        <extracomment>%1 is a price category</extracomment>
        <translation>%1：没有单个小时形成容量，高峰小时少用 1 兆瓦只值其电能。</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 roubles</extracomment>
        <translation>%1：在一个高峰小时少用 1 兆瓦值 %2 卢布，不计电能。</translation>
    </message>
    <message>
        <source>%1: one MW less in one peak hour is worth %2 to %3 RUB, its energy not counted.</source>
        <extracomment>%1 is a price category, %2 and %3 roubles</extracomment>
        <translation>%1：在一个高峰小时少用 1 兆瓦值 %2 至 %3 卢布，不计电能。</translation>
    </message>
    <message>
        <source>From there on another hour of the day is the largest, and falling further saves nothing</source>
        <translation>超过此值后当日最大小时变为其他小时，继续下降不再节省</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Purchased, RUB/MW</source>
        <translation>购买容量，卢布/兆瓦</translation>
    </message>
    <message>
        <source>Network, RUB/MW</source>
        <translation>网络容量，卢布/兆瓦</translation>
    </message>
    <message>
        <source>Network down by, kW</source>
        <translation>网络可降，千瓦</translation>
    </message>
    <message>
        <source>One MW less, RUB</source>
        <translation>少用 1 兆瓦，卢布</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::OriginsModel</name>
    <message>
        <source>Number</source>
        <translation>数值名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>How sure a number is: published, typical, own</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a number stands in the case's file</extracomment>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n个值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A given number: %1 what it is, %2 whose it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a method or rule that is in use and has no number of its own</extracomment>
        <translation>已选用</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PeakHoursModel</name>
    <message>
        <source>%1, %2–%3: %4 kW, %5 RUB</source>
        <comment>day, begin and end of an hour, power, cost</comment>
        <translation>%1，%2–%3：%4千瓦，%5卢布</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>费用，卢布</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PinComparisonModel</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>awarded</source>
        <extracomment>Row of a participant: the quantity that it is awarded</extracomment>
        <translation>中标</translation>
    </message>
    <message>
        <source>money</source>
        <extracomment>Row of a participant: what it pays or gets</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column: the present state, beside one that was put aside</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PortfolioModel</name>
    <message>
        <source>Rank</source>
        <extracomment>Column of a table: the place in the ranking</extracomment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>用电点</translation>
    </message>
    <message>
        <source>Volume, kWh</source>
        <translation>电量，kWh</translation>
    </message>
    <message>
        <source>Maximum power, kW</source>
        <translation>最大功率，kW</translation>
    </message>
    <message>
        <source>Hours of use, h</source>
        <extracomment>Column: hours of use of the network capacity in a month</extracomment>
        <translation>利用小时数，h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Cost today, RUB</source>
        <translation>当前费用，卢布</translation>
    </message>
    <message>
        <source>Best choice</source>
        <extracomment>Column of a table: the best choice of categories</extracomment>
        <translation>最优选择</translation>
    </message>
    <message>
        <source>Cost at best, RUB</source>
        <translation>最优费用，卢布</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>节省，卢布</translation>
    </message>
    <message>
        <source>Saving, %</source>
        <translation>节省，%</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <extracomment>Column of a table: what stands in the way of a saving</extracomment>
        <translation>障碍</translation>
    </message>
    <message>
        <source>The volume divided by the sum of the months' network capacities: few hours speak for single-rate transmission, many for two-rate</source>
        <translation>电量除以各月网络容量之和：小时数少宜用单一制输电价，多则宜用两部制</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::PriceSheetModel</name>
    <message>
        <source>Mean of the month. Double-click or press Enter to see and change every hour.</source>
        <translation>本月均值。双击或按回车键查看并修改每小时价格。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price and its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The rate of the whole case. Type another one to replace it in this month.</source>
        <translation>整个计算的税率。输入其他数值可替换本月税率。</translation>
    </message>
    <message>
        <source>The rate by date: %1 (%2). Type another one to replace it in this month.</source>
        <comment>a source and how sure it is</comment>
        <translation>按日期的税率：%1（%2）。输入其他数值可替换本月税率。</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ProsumerHoursModel</name>
    <message>
        <source>Intervals of one period are netted together under net metering</source>
        <translation>同一周期内的时段在净计量下合并抵扣</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>下网</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>上网</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>零售价</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>批发价</translation>
    </message>
    <message>
        <source>Export rate</source>
        <translation>上网电价</translation>
    </message>
    <message>
        <source>Netting period</source>
        <translation>抵扣周期</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SeatModel</name>
    <message>
        <source>at closing</source>
        <extracomment>The computer hands in when the round is closed</extracomment>
        <translation>截止时</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>A sheet is still waited for, or was not handed in</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>Column: has the seat handed in what it bids?</extracomment>
        <translation>报价单</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what a computer bidder is called, %2 a sentence on how it bids</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>handed in</source>
        <extracomment>A sheet has been handed in</extracomment>
        <translation>已提交</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::SheetModel</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::ThresholdModel</name>
    <message>
        <source>Empty gives the teaching default back</source>
        <translation>留空则恢复教学默认值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Where a threshold comes from</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <extracomment>Where the figure was published</extracomment>
        <translation>默认值来源</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::TrialModel</name>
    <message>
        <source>What is tried</source>
        <translation>试算项目</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Columns: the number that is tried, and that of the document's book</extracomment>
        <translation>试算值</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Price shift</source>
        <extracomment>A slider: what is added to every price of one participant</extracomment>
        <translation>价格平移</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>A slider: how much of its quantities one participant declares, in per cent</extracomment>
        <translation>电量</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>规模上限</translation>
    </message>
    <message>
        <source>Share β</source>
        <extracomment>A slider: the sellers' share of the returned surplus, a number from 0 to 1</extracomment>
        <translation>份额 β</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>价格步长</translation>
    </message>
    <message>
        <source>Added to each price of the participant</source>
        <translation>加到该主体的每一个申报价上</translation>
    </message>
    <message>
        <source>How much of each of its quantities the participant declares; at 0 it withdraws</source>
        <translation>该主体每段电量申报多少；为 0 即退出</translation>
    </message>
    <message>
        <source>The quantity that the one buyer takes</source>
        <translation>单一买方购买的电量</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; empty for none</source>
        <translation>单一买方支付的最高价；留空表示不限</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>允许成交的最大电量；留空表示不限</translation>
    </message>
    <message>
        <source>β: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β：配对价差中返还给卖方的部分</translation>
    </message>
    <message>
        <source>Every price is a multiple of this: bids are rounded down to it, offers up; empty for none</source>
        <translation>每个价格都是它的整数倍：买方报价向下取整，卖方报价向上取整；留空表示不设</translation>
    </message>
    <message>
        <source>Price %1 → %2, volume %3 → %4</source>
        <extracomment>%1 and %2 prices, %3 and %4 volumes: before and after what is tried</extracomment>
        <translation>价格 %1 → %2，成交量 %3 → %4</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::WhatIfTableModel</name>
    <message>
        <source>Best legal choice</source>
        <translation>最优合规选择</translation>
    </message>
    <message>
        <source>   saving</source>
        <translation>   节省</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>电量，千瓦时</translation>
    </message>
    <message>
        <source>Purchased capacity, mean of the months, kW</source>
        <translation>购买容量，各月平均，千瓦</translation>
    </message>
    <message>
        <source>Purchased capacity, kW</source>
        <translation>购买容量，千瓦</translation>
    </message>
    <message>
        <source>Network capacity, mean of the months, kW</source>
        <translation>网络容量，各月平均，千瓦</translation>
    </message>
    <message>
        <source>Network capacity, kW</source>
        <translation>网络容量，千瓦</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <comment>price category</comment>
        <translation>%1（现行）</translation>
    </message>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, what-if, number</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>卢布（不含税）</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>a consumer's load</comment>
        <translation>现状</translation>
    </message>
</context>
<context>
    <name>meritdesk::items::YearPlanModel</name>
    <message>
        <source>RUB</source>
        <translation>卢布</translation>
    </message>
    <message>
        <source>Cheapest of the month</source>
        <translation>当月最便宜</translation>
    </message>
    <message>
        <source>Single-rate transmission</source>
        <translation>单一制输电价</translation>
    </message>
    <message>
        <source>Two-rate transmission</source>
        <translation>两部制输电价</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>节省，千卢布</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>shortest form of a day and its month, in the letters of Qt</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1: no category of this line may be chosen.</source>
        <translation>%1：此行没有可选类别。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, category, amount</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>It belongs to the other transmission variant, and the variant is chosen once a year.</source>
        <translation>它属于另一种输电方式，而输电方式一年一选。</translation>
    </message>
    <message>
        <source>%1 from %2 on: the supplier must have the notice by %3.</source>
        <comment>category, month, day</comment>
        <translation>%1，自%2起：须在%3前通知供电商。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day in full, in the letters of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice within one month of the decision on transmission tariffs, whose date is not known.</source>
        <translation>%1，自%2起：须在输电价决定后一个月内通知；决定日期未知。</translation>
    </message>
    <message>
        <source>%1 from %2 on: notice ten working days before; the calendar before it is not known.</source>
        <translation>%1，自%2起：须提前十个工作日通知；此前的日历未知。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>month or year, line, amount</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>saving against today</source>
        <translation>比现行节省</translation>
    </message>
    <message>
        <source>Year, RUB</source>
        <translation>全年，卢布</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AboutDialog</name>
    <message>
        <source>About MeritDesk</source>
        <translation>关于 MeritDesk</translation>
    </message>
    <message>
        <source>MeritDesk's sign</source>
        <translation>MeritDesk 标志</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Electricity tariffs and auctions, computed exactly, with every number explained.</source>
        <translation>电价与电力竞价，精确计算，每个数值都有来历。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不附带任何担保。</translation>
    </message>
    <message>
        <source>Made with Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip and nlohmann/json.</source>
        <translation>基于 Qt %1、Qt Charts、QCustomPlot、Boost、GLPK、libxlsxwriter、libzip 和 nlohmann/json。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AmountField</name>
    <message>
        <source>%1, %2</source>
        <comment>field and its unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AuctionPage</name>
    <message>
        <source>Add Order</source>
        <translation>添加申报</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制申报</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>一分为二</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste Orders</source>
        <translation>粘贴申报</translation>
    </message>
    <message>
        <source>Zoom to Margin</source>
        <translation>放大边际处</translation>
    </message>
    <message>
        <source>Whole Book</source>
        <translation>全部申报</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Supply and demand</source>
        <translation>供给与需求</translation>
    </message>
    <message>
        <source>Raise Price</source>
        <translation>提高报价</translation>
    </message>
    <message>
        <source>Lower Price</source>
        <translation>降低报价</translation>
    </message>
    <message>
        <source>More Quantity</source>
        <translation>增加电量</translation>
    </message>
    <message>
        <source>Less Quantity</source>
        <translation>减少电量</translation>
    </message>
    <message>
        <source>Replay</source>
        <extracomment>Plays the clearing of the auction step by step</extracomment>
        <translation>回放</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>What If</source>
        <extracomment>Opens sliders that try other numbers</extracomment>
        <translation>假设试算</translation>
    </message>
    <message>
        <source>Pin State</source>
        <extracomment>Puts the state of the auction aside, to be compared with what comes</extracomment>
        <translation>固定当前状态</translation>
    </message>
    <message>
        <source>Colour by Participant</source>
        <translation>按参与者着色</translation>
    </message>
    <message>
        <source>Colour by Status</source>
        <translation>按成交结果着色</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>暂无申报</translation>
    </message>
    <message>
        <source>Add bids and offers, paste rows of id, participant, side, price and quantity from a spreadsheet, drop a file, or open a sample.</source>
        <translation>添加购方和售方申报，从电子表格粘贴含编号、市场主体、方向、价格和电量的行，拖入文件，或打开示例。</translation>
    </message>
    <message>
        <source>Paste from Spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::AuctionStage</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>→ ← step · Space plays · 1–9 rule · H names · L pointer · Esc ends</source>
        <translation>→ ← 单步 · 空格播放 · 1–9 规则 · H 名称 · L 指针 · Esc 结束</translation>
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
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BalancePage</name>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>正在结算…</translation>
    </message>
    <message>
        <source>Balance responsible party</source>
        <translation>平衡责任方</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Rule that settles</source>
        <translation>结算规则</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>Rule that settles: the one that was in force on each day</extracomment>
        <translation>按日期</translation>
    </message>
    <message>
        <source>This cannot be settled yet</source>
        <translation>暂时无法结算</translation>
    </message>
    <message>
        <source>Import what is missing, or choose another rule above.</source>
        <translation>请导入缺少的数据，或在上方选择其他规则。</translation>
    </message>
    <message>
        <source>Looks at the settlement</source>
        <translation>结算视图</translation>
    </message>
    <message>
        <source>Next Party</source>
        <translation>下一责任方</translation>
    </message>
    <message>
        <source>Shows the next balance responsible party</source>
        <translation>显示下一个平衡责任方</translation>
    </message>
    <message>
        <source>Dearest Period</source>
        <translation>代价最大的时段</translation>
    </message>
    <message>
        <source>Shows the period in which the party paid most</source>
        <translation>显示责任方支付最多的时段</translation>
    </message>
    <message>
        <source>No balance energy yet</source>
        <translation>尚无平衡电量</translation>
    </message>
    <message>
        <source>With the imbalances of one or more balance responsible parties and the prices of the system, this page settles every period under the rule of its day, writes the monthly statements, and shows what imbalance costs, why, and how it compares under other rules. Import tables of schedules, metering and prices, open a file of format meritdesk.balance/1, or open a sample.</source>
        <translation>有了一个或多个平衡责任方的不平衡电量和系统价格，本页即按各日规则结算每个时段、编制月度结算单，并说明不平衡的代价、原因以及与其他规则的比较。请导入计划、计量与价格表，打开 meritdesk.balance/1 格式文件，或打开示例。</translation>
    </message>
    <message>
        <source>Import balance data…</source>
        <translation>导入平衡数据…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BandView</name>
    <message>
        <source>Range of categories 5 and 6</source>
        <translation>第5、6类的费用区间</translation>
    </message>
    <message>
        <source>Categories 3 and 5</source>
        <translation>第3类与第5类</translation>
    </message>
    <message>
        <source>Categories 4 and 6</source>
        <translation>第4类与第6类</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BaselinePanel</name>
    <message>
        <source>%1: metered load and what each method says the site would have used.</source>
        <translation>%1：计量负荷及各方法估计的无响应负荷。</translation>
    </message>
    <message>
        <source>%1. A click takes a day in or leaves it out.</source>
        <translation>%1。单击可纳入或剔除某日。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 delivered, %4 of the obligation</source>
        <extracomment>%1 a baseline method, %2 "27.5 MW", %3 "30 MW", %4 "92 %"</extracomment>
        <translation>%1：承诺 %3，实际 %2，完成 %4</translation>
    </message>
    <message>
        <source>A baseline says what a site would have used without the event. It needs the hourly load of the event day and of the days before it: from a consumer's meter data in this document, or from a file.</source>
        <translation>基线负荷表示没有响应时用户的用电量。需要响应日及此前各日的小时负荷：取自本文档用户的计量数据或文件。</translation>
    </message>
    <message>
        <source>No metered site yet</source>
        <translation>尚无计量用户</translation>
    </message>
    <message>
        <source>From Meter Data…</source>
        <translation>取自计量数据…</translation>
    </message>
    <message>
        <source>An event day of a consumer of this document, with the days before it</source>
        <translation>本文档用户的响应日及此前各日</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>取自文件…</translation>
    </message>
    <message>
        <source>Hourly values of a meter: CSV, a spreadsheet or a message 80020</source>
        <translation>小时计量值：CSV、电子表格或80020报文</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>承诺量，兆瓦</translation>
    </message>
    <message>
        <source>What the site has promised to come down by</source>
        <translation>用户承诺的削减量</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>首小时</translation>
    </message>
    <message>
        <source>First hour of the event; hour 1 is 0:00 to 1:00</source>
        <translation>响应首小时；第1小时为0:00–1:00</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Consecutive hours of the event</source>
        <translation>连续响应小时数</translation>
    </message>
    <message>
        <source>Adjust by hours</source>
        <translation>校正时段</translation>
    </message>
    <message>
        <source>Hours outside the event by which a baseline is moved to the day: 9, 10, 11 or 9-11; empty for none</source>
        <translation>响应时段外用于校正的小时：9, 10, 11 或 9-11；留空则不校正</translation>
    </message>
    <message>
        <source>Cap, %</source>
        <translation>上限，%</translation>
    </message>
    <message>
        <source>An adjustment by ratio moves a baseline no further</source>
        <translation>比例校正不超过此幅度</translation>
    </message>
    <message>
        <source>Low use, %</source>
        <translation>低负荷，%</translation>
    </message>
    <message>
        <source>Days whose load over the hours of the event is below this share of the largest drop out</source>
        <translation>响应时段负荷低于最大值该比例的日期剔除</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>误差，%</translation>
    </message>
    <message>
        <source>A method passes with a relative error below it</source>
        <translation>相对误差低于此值的方法合格</translation>
    </message>
    <message>
        <source>Every hour counts</source>
        <translation>逐小时考核</translation>
    </message>
    <message>
        <source>The worst hour decides: an hour missed is an event failed</source>
        <translation>以最差小时为准：任一小时未达即视为未完成</translation>
    </message>
    <message>
        <source>Baseline method</source>
        <translation>基线方法</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Baseline methods</source>
        <translation>基线方法</translation>
    </message>
    <message>
        <source>Add a Method</source>
        <translation>添加方法</translation>
    </message>
    <message>
        <source>Remove the Method</source>
        <translation>删除方法</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BasisDelegate</name>
    <message>
        <source>What the fee is taken on</source>
        <translation>费用的计费基础</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::BillCheckPage</name>
    <message>
        <source>No invoice of %1 yet</source>
        <translation>还没有 %1 的账单</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <extracomment>A month in a list that has an invoice</extracomment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Check my bill</source>
        <translation>核对账单</translation>
    </message>
    <message>
        <source>Type or import the supplier's invoice: every line is compared with what the rules give.</source>
        <translation>输入或导入供应商账单：逐行与规则算出的结果核对。</translation>
    </message>
    <message>
        <source>Choose a line to see what differs and why.</source>
        <translation>选择一行，查看差异及原因。</translation>
    </message>
    <message>
        <source>Suspected cause: %1</source>
        <extracomment>The first suspected cause of a difference is a sentence; the others follow it</extracomment>
        <translation>可能原因：%1</translation>
    </message>
    <message>
        <source>It also fits: %1</source>
        <translation>也可能是：%1</translation>
    </message>
    <message>
        <source>how</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>No typical error gives this figure: ask the supplier how it was computed.</source>
        <translation>没有典型错误能得出该数值：请供应商说明计算过程。</translation>
    </message>
    <message>
        <source>Read Invoice from File…</source>
        <translation>从文件读取账单…</translation>
    </message>
    <message>
        <source>Paste Invoice Lines</source>
        <translation>粘贴账单行</translation>
    </message>
    <message>
        <source>Fill from Our Bill</source>
        <translation>用我方账单填充</translation>
    </message>
    <message>
        <source>Fill from Our Bill by Parts</source>
        <translation>按组成部分用我方账单填充</translation>
    </message>
    <message>
        <source>What It Stands For…</source>
        <translation>对应项目…</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove Invoice</source>
        <translation>删除账单</translation>
    </message>
    <message>
        <source>Read Invoice</source>
        <translation>读取账单</translation>
    </message>
    <message>
        <source>Invoices (*.csv *.xlsx *.xls *.txt *.tsv)</source>
        <translation>账单 (*.csv *.xlsx *.xls *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>还没有用户</translation>
    </message>
    <message>
        <source>An invoice is compared with our own bill: that needs the meter data and the prices of the month. Import them, or open a sample.</source>
        <translation>账单要与我方计算核对：需要当月的计量数据和价格。请导入，或打开示例。</translation>
    </message>
    <message>
        <source>Read the supplier's invoice from a file (CSV, XLSX, XLS), paste its lines from a spreadsheet, or begin with our own bill and type the supplier's figures over it.</source>
        <translation>从文件（CSV、XLSX、XLS）读取供应商账单，从电子表格粘贴各行，或先用我方账单填充，再改成供应商的数值。</translation>
    </message>
    <message>
        <source>Read from file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill from our bill</source>
        <translation>用我方账单填充</translation>
    </message>
    <message>
        <source>Type the lines</source>
        <translation>输入各行</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Month of the invoice</source>
        <translation>账单月份</translation>
    </message>
    <message>
        <source>Billed by</source>
        <extracomment>The price category by which the supplier bills</extracomment>
        <translation>计费类别</translation>
    </message>
    <message>
        <source>Invoice No.</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The invoice beside our bill</source>
        <translation>账单与我方计算对照</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>差异及原因</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CalendarDelegate</name>
    <message>
        <source>Peak hour of the day</source>
        <translation>当日高峰小时</translation>
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
        <translation>当月各日</translation>
    </message>
    <message>
        <source>Month of the calendar</source>
        <translation>日历月份</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>peak hour </source>
        <comment>before the number of an hour</comment>
        <translation>高峰小时 </translation>
    </message>
    <message>
        <source>Published peak hour of the day</source>
        <translation>当日公布的高峰小时</translation>
    </message>
    <message>
        <source>By the production calendar</source>
        <translation>按生产日历</translation>
    </message>
    <message>
        <source>As the System Operator set them</source>
        <translation>按系统运营商规定</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>计划高峰小时</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s).</source>
        <translation>
            <numerusform>%n 个工作日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) without a published peak hour.</source>
        <translation>
            <numerusform>%n 个工作日没有公布的高峰小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones of the day</source>
        <translation>日内时段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The built-in table has no planned hours of this month and price zone: tick them as the System Operator publishes them.</source>
        <translation>内置表中没有该月及该价区的计划小时：请按系统运营商公布的内容勾选。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::CapacityPage</name>
    <message>
        <source>limit reached at %1 MW</source>
        <extracomment>In a chart: %1 the own volume at which the limit is reached</extracomment>
        <translation>%1 兆瓦达到上限</translation>
    </message>
    <message>
        <source>Looks at the auction</source>
        <translation>拍卖视图</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Series of own volumes</source>
        <translation>自有量序列</translation>
    </message>
    <message>
        <source>Where numbers come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>Tab: the price fall over several own volumes</extracomment>
        <translation>按自有量</translation>
    </message>
    <message>
        <source>Demand curve</source>
        <translation>需求曲线</translation>
    </message>
    <message>
        <source>Add Line</source>
        <extracomment>Adds a line to the table in view: a bid, a company, a volume</extracomment>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Remove Lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Paste Bids</source>
        <translation>粘贴申报</translation>
    </message>
    <message>
        <source>Next Zone</source>
        <translation>下一价区</translation>
    </message>
    <message>
        <source>Add Zone</source>
        <translation>添加价区</translation>
    </message>
    <message>
        <source>Rename Zone</source>
        <translation>重命名价区</translation>
    </message>
    <message>
        <source>Remove Zone</source>
        <translation>删除价区</translation>
    </message>
    <message>
        <source>Zoom to Crossing</source>
        <translation>放大交点</translation>
    </message>
    <message>
        <source>Large Chart</source>
        <extracomment>The chart alone, to be read from the last row</extracomment>
        <translation>大图</translation>
    </message>
    <message>
        <source>No capacity auction yet</source>
        <translation>尚无容量拍卖</translation>
    </message>
    <message>
        <source>With the two points of demand and the bids of a price zone, this page clears the capacity auction with and without demand response, shows both on one chart, and says what the price fall is worth to each company. Open or drop a file of format meritdesk.kom/1, begin with a small auction, or open a sample.</source>
        <translation>给定需求的两点和价区的申报，本页在有、无需求响应两种情形下出清容量拍卖，画在同一图上，并说明降价对每家公司的价值。请打开或拖入 meritdesk.kom/1 格式的文件，从小型拍卖开始，或打开示例。</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>New Auction</source>
        <translation>新建拍卖</translation>
    </message>
    <message>
        <source>bid %1</source>
        <extracomment>Name of a new bid: %1 a number</extracomment>
        <translation>申报 %1</translation>
    </message>
    <message>
        <source>company %1</source>
        <extracomment>Name of a new company: %1 a number</extracomment>
        <translation>公司 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ChangeEditor</name>
    <message>
        <source>Gives back in hours</source>
        <translation>放电时段</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>移出时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>删除此变更</translation>
    </message>
    <message>
        <source>Charges in hours</source>
        <translation>充电时段</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>移入时段</translation>
    </message>
    <message>
        <source>all others</source>
        <comment>hours that may take energy up</comment>
        <translation>其余各时段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the hours are for, the hours</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ClassPage</name>
    <message>
        <source>Play an auction with your class</source>
        <translation>与学员一起进行竞价</translation>
    </message>
    <message>
        <source>Everybody has a seat with private costs and hands in a sheet of prices and quantities: on this screen, passed around, or as a file. You close the round, reveal it step by step, and the standings follow. Computers take the empty seats.</source>
        <translation>每位学员占一个席位，有自己的私有成本，并提交由价格和数量组成的报价单：可在传递的本屏幕上填写，也可提交文件。您截止回合、逐步揭晓，随后更新排名。空缺席位由电脑填补。</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>新建课堂</translation>
    </message>
    <message>
        <source>Prices of the rounds</source>
        <translation>各回合价格</translation>
    </message>
    <message>
        <source>Bids over the rounds</source>
        <translation>各回合报价</translation>
    </message>
    <message>
        <source>Market screens</source>
        <translation>市场筛查</translation>
    </message>
    <message>
        <source>Reasons to look</source>
        <translation>值得关注之处</translation>
    </message>
    <message>
        <source>Views of the class</source>
        <translation>课堂视图</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Regulator's View</source>
        <translation>监管者视角</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Prices over the rounds</source>
        <translation>各回合价格走势</translation>
    </message>
    <message>
        <source>The price of each round and the bids around it</source>
        <translation>每回合的价格及其周围的报价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 回合</translation>
    </message>
    <message>
        <source>No round has been closed yet</source>
        <translation>尚无已截止的回合</translation>
    </message>
    <message>
        <source>Closed. The bids are shown when the round is revealed.</source>
        <translation>已截止。回合揭晓时显示报价。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: %1 what the button does, %2 the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New Class…</source>
        <translation>新建课堂…</translation>
    </message>
    <message>
        <source>Hand In…</source>
        <translation>提交报价单…</translation>
    </message>
    <message>
        <source>Read Sheets from Files…</source>
        <translation>从文件读取报价单…</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>截止本回合</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>逐步揭晓</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>下一回合</translation>
    </message>
    <message>
        <source>Open as Market Screens</source>
        <translation>在市场筛查中打开</translation>
    </message>
    <message>
        <source>Add Seat</source>
        <translation>新增席位</translation>
    </message>
    <message>
        <source>Remove Seat</source>
        <translation>移除席位</translation>
    </message>
    <message>
        <source>Change Player</source>
        <translation>更换参与者</translation>
    </message>
    <message>
        <source>Read Sheets</source>
        <translation>读取报价单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Export the Class</source>
        <translation>导出课堂</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Rule and Conditions…</source>
        <translation>规则与条件…</translation>
    </message>
    <message>
        <source>Edit Seat…</source>
        <translation>编辑席位…</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Double-click a round to see its curves</source>
        <translation>双击某一回合可查看其曲线</translation>
    </message>
    <message>
        <source>A row for each screen, a column for each round</source>
        <translation>每行一个指标，每列一个回合</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ComparisonTable</name>
    <message>
        <source>Names of the rows</source>
        <translation>行名称</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ConditionsForm</name>
    <message>
        <source>Quantity step</source>
        <extracomment>The least quantity that can be traded; every quantity is a multiple of it</extracomment>
        <translation>电量步长</translation>
    </message>
    <message>
        <source>Every quantity is a multiple of this</source>
        <translation>所有电量均为此值的整数倍</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>价格步长</translation>
    </message>
    <message>
        <source>Every price is a multiple of this; empty for none</source>
        <translation>所有价格均为此值的整数倍；留空表示不限</translation>
    </message>
    <message>
        <source>Volume cap</source>
        <translation>规模上限</translation>
    </message>
    <message>
        <source>The largest volume that may trade; empty for none</source>
        <translation>允许成交的最大电量；留空表示不限</translation>
    </message>
    <message>
        <source>Deal ratio</source>
        <translation>成交比例</translation>
    </message>
    <message>
        <source>The share (0 to 1) of one side’s declared quantity that may trade; the smaller of this and the volume cap holds</source>
        <translation>一方申报电量中可成交的比例（0 至 1）；与规模上限取较小者</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>One buyer takes this quantity and only sellers bid; empty for an auction of two sides</source>
        <translation>由单一购方购入该电量，仅售方申报；留空表示双边竞价</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>The highest price that the one buyer pays; only together with a demand</source>
        <translation>单一购方支付的最高价格；仅与给定需求同时使用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Side of the deal ratio</source>
        <translation>成交比例所依据的一方</translation>
    </message>
    <message>
        <source>of the offers</source>
        <extracomment>The deal ratio is a share of what all sellers declare</extracomment>
        <translation>售方申报</translation>
    </message>
    <message>
        <source>of the bids</source>
        <extracomment>The deal ratio is a share of what all buyers declare</extracomment>
        <translation>购方申报</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The least quantity that can be traded</extracomment>
        <translation>步长 %1</translation>
    </message>
    <message>
        <source>price step %1</source>
        <translation>价格步长 %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>deal ratio %1</source>
        <translation>成交比例 %1</translation>
    </message>
    <message>
        <source>demand %1</source>
        <translation>需求 %1</translation>
    </message>
    <message>
        <source>price cap %1</source>
        <translation>价格上限 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ConsumerCard</name>
    <message>
        <source>%1, %2</source>
        <comment>field and its unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DataHealthView</name>
    <message>
        <source>No gaps, no long runs of zeros, no spikes.</source>
        <translation>无缺失，无长时间连续零值，无异常突增。</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>存疑小时</translation>
    </message>
    <message>
        <source>%1 of %2 hours are present.</source>
        <translation>应有 %2 个小时，实有 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) missing.</source>
        <translation>
            <numerusform>缺失 %n 个小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Least %1, mean %2, most %3 kWh an hour.</source>
        <translation>每小时最低 %1、平均 %2、最高 %3 千瓦时。</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>数据来源：%1</translation>
    </message>
    <message>
        <source>There are no meter data yet.</source>
        <translation>暂无计量数据。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DayAheadPage</name>
    <message>
        <source>Price of every hour</source>
        <translation>逐小时价格</translation>
    </message>
    <message>
        <source>Price of every hour, %1</source>
        <translation>逐小时价格，%1</translation>
    </message>
    <message>
        <source>Merit order of hour %1</source>
        <translation>第 %1 小时供给曲线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line that reads an hour: %1 a column's name, %2 what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1–%2 MW</source>
        <extracomment>a span of volumes: %1 to %2 megawatt</extracomment>
        <translation>%1–%2 兆瓦</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a span of prices: %1 to %2, %3 the unit</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>Click an hour to see its merit order. Drag a shaded window or its edges; drag with Shift to call off more hours.</source>
        <translation>点击小时查看其供给曲线。可拖动阴影时段或其边缘；按住 Shift 拖动可增加削减时段。</translation>
    </message>
    <message>
        <source>Where the curves meet</source>
        <translation>曲线交点</translation>
    </message>
    <message>
        <source>Brings the crossing into view, so that a small reduction is seen</source>
        <translation>放大交点，使小幅削减可见</translation>
    </message>
    <message>
        <source>Tables of the market</source>
        <translation>市场表格</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>削减</translation>
    </message>
    <message>
        <source>Verdicts (modelled)</source>
        <translation>结论（模型）</translation>
    </message>
    <message>
        <source>Groups of companies</source>
        <translation>企业集团</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>供给曲线分段</translation>
    </message>
    <message>
        <source>Elastic buyers</source>
        <translation>弹性购电方</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Loads can be typed, and pasted as a column</source>
        <translation>负荷可直接输入，也可按列粘贴</translation>
    </message>
    <message>
        <source>Scarcity price</source>
        <translation>稀缺价格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>RUB/MWh</source>
        <translation>卢布/兆瓦时</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>欧元/兆瓦时</translation>
    </message>
    <message>
        <source>What prices and money are counted in; no number changes</source>
        <translation>价格与金额的计价单位；数值不变</translation>
    </message>
    <message>
        <source>Next Hour</source>
        <translation>下一小时</translation>
    </message>
    <message>
        <source>Previous Hour</source>
        <translation>上一小时</translation>
    </message>
    <message>
        <source>Play the Hours</source>
        <translation>播放各小时</translation>
    </message>
    <message>
        <source>Where the Curves Meet</source>
        <translation>曲线交点</translation>
    </message>
    <message>
        <source>Largest Fall of the Price</source>
        <translation>最大价格降幅</translation>
    </message>
    <message>
        <source>Add a Reduction</source>
        <translation>添加削减</translation>
    </message>
    <message>
        <source>No day-ahead market yet</source>
        <translation>尚无日前市场</translation>
    </message>
    <message>
        <source>With the load of every hour and a stack of supply, this page clears hour after hour, draws the merit order that makes each price, and shows what a called reduction does to the price and to the money of buyers and generators. Open a file of format meritdesk.dayahead/1, or see a day of 2017.</source>
        <translation>给出每小时负荷和供给曲线，本页逐小时出清，画出形成每个价格的供给曲线，并显示削减负荷对价格以及购电方和发电方资金的影响。打开 meritdesk.dayahead/1 格式的文件，或查看 2017 年的一天。</translation>
    </message>
    <message>
        <source>See an Example</source>
        <translation>查看示例</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DayPanel</name>
    <message>
        <source>Day in view</source>
        <translation>所示日</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一日</translation>
    </message>
    <message>
        <source>Click an hour to take its export to the market.</source>
        <translation>点击某小时，将其上网电量投入市场。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DecisionPanel</name>
    <message>
        <source>Mechanisms side by side</source>
        <translation>各机制对比</translation>
    </message>
    <message>
        <source>Scale of the picture</source>
        <translation>图形比例</translation>
    </message>
    <message>
        <source>A step is ten times as much</source>
        <translation>每格为十倍</translation>
    </message>
    <message>
        <source>To scale, line after line</source>
        <translation>按真实比例逐项累计</translation>
    </message>
    <message>
        <source>What the year's money is made of</source>
        <translation>全年资金构成</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DemandForm</name>
    <message>
        <source>RUB/MW a month</source>
        <translation>卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>First point: volume</source>
        <translation>第一点：容量</translation>
    </message>
    <message>
        <source>First point: price</source>
        <translation>第一点：价格</translation>
    </message>
    <message>
        <source>Second point: volume</source>
        <translation>第二点：容量</translation>
    </message>
    <message>
        <source>Second point: price</source>
        <translation>第二点：价格</translation>
    </message>
    <message>
        <source>Limit of demand response</source>
        <extracomment>Field: how much demand response counts at most</extracomment>
        <translation>需求响应上限</translation>
    </message>
    <message>
        <source>% of the first point</source>
        <translation>% 的第一点容量</translation>
    </message>
    <message>
        <source>Money of a year</source>
        <extracomment>Field: how many months of money a year has</extracomment>
        <translation>全年金额</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>times the first</source>
        <extracomment>The second point of demand is given as a multiple of the first</extracomment>
        <translation>倍（第一点）</translation>
    </message>
    <message>
        <source>How the second point is given</source>
        <translation>第二点的给定方式</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DetailsPane</name>
    <message>
        <source>Click any number on a page: this is where you see how it came about, with its formula, the numbers put in and the rule behind it.</source>
        <translation>点击页面上的任意数值，即可在此查看其来历：公式、代入的数值及所依据的规则。</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>所解释的数值</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The formula in words</source>
        <translation>文字公式</translation>
    </message>
    <message>
        <source>The formula with its numbers</source>
        <translation>代入数值的公式</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <translation>来源可靠程度</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The numbers it was made of</source>
        <translation>构成它的数值</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>复制说明(&amp;C)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a number's name and which one it is: "Peak hour volume, 3 November, hour 9"</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The document has changed since. Click the number again for how it comes about now.</source>
        <translation>此后文件已有改动。请再次点击该数字，查看其当前的计算过程。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::DifferenceView</name>
    <message>
        <source>Difference by line of the bill</source>
        <translation>按账单项目的差额</translation>
    </message>
    <message>
        <source>Difference in %1: %2</source>
        <extracomment>%1 a price category, %2 a what-if</extracomment>
        <translation>%1差额：%2</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>卢布（不含税）</translation>
    </message>
    <message>
        <source>Add a what-if: the difference to the bill appears here, line by line.</source>
        <translation>添加方案后，此处逐项显示与账单的差额。</translation>
    </message>
    <message>
        <source>There is no bill in this category to compare.</source>
        <translation>该类别没有可比较的账单。</translation>
    </message>
    <message>
        <source>No line of the bill changes in this category.</source>
        <translation>该类别下账单各项均不变。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>After the changes</source>
        <translation>变更后</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EmptyPage</name>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Import meter data…</source>
        <translation>导入计量数据…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::EventsPanel</name>
    <message>
        <source>Days of events</source>
        <translation>事件日</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>按月事件</translation>
    </message>
    <message>
        <source>Without a day-ahead market no day is chosen</source>
        <translation>没有日前市场则不选日</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>A day of the calendar: %1 the day, %2 what became of it, %3 why</extracomment>
        <translation>%1：%2
%3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ExportDialog</name>
    <message>
        <source>Export a Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>All tables, a sheet each</source>
        <translation>全部表格，每表一页</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FigureCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card read aloud: %1 its number, %2 what that means</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>该数字的由来</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDesk</name>
    <message>
        <source>Untitled</source>
        <extracomment>the name of a document that was never saved</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk);;Scripting input (*.json);;All files (*)</source>
        <translation>MeritDesk 文档 (*.meritdesk);;脚本输入 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to "%1"?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>What is not saved will be lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>MeritDesk documents (*.meritdesk)</source>
        <translation>MeritDesk 文档 (*.meritdesk)</translation>
    </message>
    <message>
        <source>Work to recover</source>
        <translation>可恢复的工作</translation>
    </message>
    <message>
        <source>MeritDesk ended before "%1" was saved.</source>
        <translation>MeritDesk 在保存“%1”之前退出。</translation>
    </message>
    <message>
        <source>Its changes are kept up to %1. Open them again?</source>
        <extracomment>%1 day and time of the last change that was kept</extracomment>
        <translation>更改已保留至 %1。是否重新打开？</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>以后再问(&amp;L)</translation>
    </message>
    <message>
        <source>MeritDesk sample: %1</source>
        <translation>MeritDesk 示例：%1</translation>
    </message>
    <message>
        <source>The file is open already</source>
        <translation>文件已被打开</translation>
    </message>
    <message>
        <source>"%1" is open in another window.</source>
        <translation>“%1”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>%1, process %2 on the computer %3, has it open.</source>
        <extracomment>%1 a program, %2 the number of its process, %3 a computer's name</extracomment>
        <translation>打开它的是 %1，进程 %2，计算机 %3。</translation>
    </message>
    <message>
        <source>That program is running now: what both save, only the later one keeps. Open a copy, or close the file there first.</source>
        <translation>该程序正在运行：若两边都保存，只会留下较晚的一份。请打开副本，或先在那边关闭文件。</translation>
    </message>
    <message>
        <source>Take the file over only if that program has ended: what both save, only the later one keeps.</source>
        <translation>仅当该程序已结束时才接管文件：若两边都保存，只会留下较晚的一份。</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>MeritDesk lesson: %1</source>
        <translation>MeritDesk 课例：%1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FileDrop</name>
    <message numerus="yes">
        <source>Drop to open or import %n file(s)</source>
        <translation>
            <numerusform>松开以打开或导入 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::FlagBar</name>
    <message>
        <source>Flags of a screen</source>
        <translation>按指标筛选标记</translation>
    </message>
    <message>
        <source>Flags of a participant</source>
        <translation>按主体筛选标记</translation>
    </message>
    <message>
        <source>Order of the flags</source>
        <translation>标记的排序</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>Order of a list</extracomment>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>Furthest from the threshold first</source>
        <translation>偏离阈值最远者在前</translation>
    </message>
    <message>
        <source>The distance is taken relative to the threshold</source>
        <translation>偏离程度相对于阈值计算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Entry of a filter: %1 a screen or a participant, %2 the number of its flags</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部主体</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GoalEditor</name>
    <message>
        <source>Knows all prices and peak hours in advance: an upper bound, not a promise.</source>
        <translation>事先知道全部价格和高峰小时：是上限，不是承诺。</translation>
    </message>
    <message>
        <source>Cheapest plan for</source>
        <translation>最省方案，按</translation>
    </message>
    <message>
        <source>Category of the cheapest plan</source>
        <translation>最省方案的类别</translation>
    </message>
    <message>
        <source>Remove the cheapest plan</source>
        <translation>删除最省方案</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>Load that may move within a day</source>
        <translation>日内可转移负荷</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>移出时段</translation>
    </message>
    <message>
        <source>Into hours</source>
        <translation>移入时段</translation>
    </message>
    <message>
        <source>Into hours: %1</source>
        <translation>移入时段：%1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::GroupPanel</name>
    <message>
        <source>The sign of a gain depends on the net position only: who buys more than he sells gains when the price falls.</source>
        <translation>得失只取决于净头寸：买多于卖者在降价时受益。</translation>
    </message>
    <message>
        <source>Companies of the group</source>
        <translation>集团公司</translation>
    </message>
    <message>
        <source>Add a Company</source>
        <translation>添加公司</translation>
    </message>
    <message>
        <source>Remove the Company</source>
        <translation>删除公司</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>A link that explains how much generation brings the year to its target</extracomment>
        <translation>如何得出？</translation>
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
        <translation>规则“%1”下的出清价格，%2</translation>
    </message>
    <message>
        <source>Average price under %1</source>
        <translation>规则“%1”下的均价</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a clearing rule, %2 the sentence that says why it cannot clear this book</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clearing price under %1</source>
        <translation>出清价格（%1）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HistoryDialog</name>
    <message>
        <source>Event and its history from meter data</source>
        <translation>从计量数据取响应日及历史</translation>
    </message>
    <message>
        <source>Only days of the same kind count: working days for a working day</source>
        <translation>仅计同类型日：工作日对工作日</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>响应日</translation>
    </message>
    <message>
        <source>First hour of the event (1 is 0:00 to 1:00)</source>
        <translation>响应首小时（1为0:00–1:00）</translation>
    </message>
    <message>
        <source>Hours of the event</source>
        <translation>响应时长（小时）</translation>
    </message>
    <message>
        <source>Obligation, MW</source>
        <translation>承诺量，兆瓦</translation>
    </message>
    <message>
        <source>Days before the event that are looked at</source>
        <translation>回看响应日之前的天数</translation>
    </message>
    <message>
        <source>The obligation must be above zero and the event must end by hour 24.</source>
        <translation>承诺量须大于零，响应须在第24小时前结束。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourBar</name>
    <message>
        <source>Previous hour</source>
        <translation>上一小时</translation>
    </message>
    <message>
        <source>Play the hours</source>
        <translation>播放各小时</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>下一小时</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>The arrow keys go an hour, Space plays and stops</source>
        <translation>方向键移动一小时，空格播放或停止</translation>
    </message>
    <message>
        <source>What happens in the hour</source>
        <translation>该小时情况</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HourStrip</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>第 %1 小时：莫斯科时间 %2:00 至 %1:00</translation>
    </message>
    <message>
        <source>Planned peak hour</source>
        <translation>计划高峰小时</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursOfUseView</name>
    <message>
        <source>Hours of use of the network capacity</source>
        <translation>网络容量利用小时数</translation>
    </message>
    <message>
        <source>Not known: it needs the planned peak hours and both transmission tariffs of the price sheet.</source>
        <translation>未知：需要计划尖峰小时以及价目表中的两种输电价。</translation>
    </message>
    <message numerus="yes">
        <source>Two-rate transmission is cheaper in %1 of %n month(s).</source>
        <translation>
            <numerusform>在%n个月中，两部制输电价有%1个月更便宜。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s) it can never win: the break-even lies above the month's hours.</source>
        <translation>
            <numerusform>有%n个月不可能划算：盈亏平衡点高于当月小时数。</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>two-rate can never win in this month</comment>
        <translation>不可能</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::HoursPanel</name>
    <message>
        <source>Hours</source>
        <translation>小时数据</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Puts the columns of a spreadsheet in from the chosen cell on, from the clipboard</source>
        <translation>从剪贴板粘贴电子表格各列，自所选单元格起</translation>
    </message>
    <message>
        <source>Type over a number, or paste columns of a spreadsheet from the chosen cell on; every change can be undone.</source>
        <translation>可直接键入数值，或自所选单元格粘贴多列；每次更改均可撤销。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportChoices</name>
    <message>
        <source>How the data are read</source>
        <translation>数据读取方式</translation>
    </message>
    <message>
        <source>The file allows another reading too: please check</source>
        <translation>该文件也可有其他读法：请核对</translation>
    </message>
    <message>
        <source>%1 (please check)</source>
        <translation>%1（请核对）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Remarks on the import</source>
        <translation>导入说明</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Import the cells that were copied from a spreadsheet</source>
        <translation>导入从电子表格复制的单元格</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>存疑单元格</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Meter data and orders (%1)</source>
        <translation>计量数据和申报 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>粘贴的单元格</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste cells of a spreadsheet.</source>
        <translation>将文件拖放到此处、选择文件，或粘贴电子表格的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1至%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 笔申报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of meter data were read.</source>
        <translation>
            <numerusform>已读取 %n 个小时的计量数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery point(s).</source>
        <translation>
            <numerusform>%n 个供电点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) have no value.</source>
        <translation>
            <numerusform>%n 个小时没有数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n 个单元格无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n peak hour(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 个尖峰小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 个价格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as you had the last file with these headings read.</source>
        <translation>已按上次相同表头的文件的方式读取。</translation>
    </message>
    <message>
        <source>Move the hours by %1 h to Moscow time</source>
        <translation>将各小时移动 %1 小时到莫斯科时间</translation>
    </message>
    <message>
        <source>Taken as Moscow time, not moved.</source>
        <translation>按莫斯科时间读取，未移动。</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n month(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 个月的小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of balance energy were read.</source>
        <translation>
            <numerusform>读取了 %n 个平衡电量数值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveBar</name>
    <message>
        <source>% of the directions foreseen</source>
        <extracomment>After a field of percent: share of the system's directions that a party foresees</extracomment>
        <translation>% 的方向被预判</translation>
    </message>
    <message>
        <source>Share of the spread between one price and two</source>
        <translation>单一价格与双价格之间的价差比例</translation>
    </message>
    <message>
        <source>Left everybody settles at one price; right who is short pays the dearest energy of the period and who is long is paid the cheapest</source>
        <translation>左端所有人按单一价格结算；右端缺额者按该时段最贵电能付款，盈余者按最便宜电能收款</translation>
    </message>
    <message>
        <source>leans with the expected direction</source>
        <extracomment>How a party deviates on purpose: in each period towards the direction it expects of the system</extracomment>
        <translation>顺着预期方向偏</translation>
    </message>
    <message>
        <source>leans the same way in every period</source>
        <extracomment>How a party deviates on purpose: by the same energy in each period</extracomment>
        <translation>每个时段同样地偏</translation>
    </message>
    <message>
        <source>How the party deviates on purpose</source>
        <translation>该方如何故意偏差</translation>
    </message>
    <message>
        <source>Share of the directions foreseen, percent</source>
        <translation>方向预判命中率，百分比</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>单一价格</translation>
    </message>
    <message>
        <source>Two prices</source>
        <translation>双价格</translation>
    </message>
    <message>
        <source>% of the spread</source>
        <translation>% 的价差</translation>
    </message>
    <message>
        <source>The party</source>
        <extracomment>Before a choice: The party leans with the expected direction</extracomment>
        <translation>责任方</translation>
    </message>
    <message>
        <source>As often as the direction was that of the period before</source>
        <translation>即方向与前一时段相同的比例</translation>
    </message>
    <message>
        <source>Empty the field for what the document foresees</source>
        <translation>清空该栏则采用文档本身的比例</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentivePanel</name>
    <message>
        <source>Present</source>
        <extracomment>Button: shows the lesson full screen</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>What a deliberate deviation costs above day-ahead</source>
        <translation>故意偏差高于日前价的成本</translation>
    </message>
    <message>
        <source>There is nothing settled to look at yet.</source>
        <translation>尚无结算结果可看。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::IncentiveStage</name>
    <message>
        <source>of the spread between one price and two</source>
        <translation>单一价格与双价格之间的价差</translation>
    </message>
    <message>
        <source>→ ← share · Home one price · End two prices · Esc ends</source>
        <translation>→ ← 比例 · Home 单一价格 · End 双价格 · Esc 结束</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InputsPanel</name>
    <message>
        <source>Inputs of the study</source>
        <translation>研究输入</translation>
    </message>
    <message>
        <source>Type over a value, or double-click to choose; every change can be undone. A click on where it comes from leads to its source.</source>
        <translation>直接键入数值，或双击选择；每次更改均可撤销。单击来源可查看出处。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightCostsPanel</name>
    <message>
        <source>Dearest periods</source>
        <translation>费用最高的时段</translation>
    </message>
    <message>
        <source>Cost by hour of the day</source>
        <translation>按日内小时的费用</translation>
    </message>
    <message>
        <source>Cost by weekday</source>
        <translation>按星期的费用</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>钱花在哪里</translation>
    </message>
    <message>
        <source>Money of deficits and surpluses by hour of the local day and by weekday; below zero the party pays.</source>
        <translation>按当地小时和星期的短缺与盈余金额；负数为该方付款。</translation>
    </message>
    <message>
        <source>Table that is shown</source>
        <translation>显示的表格</translation>
    </message>
    <message>
        <source>Ten dearest periods, by cost above day-ahead</source>
        <translation>费用最高的十个时段（按超出日前）</translation>
    </message>
    <message>
        <source>Ten dearest periods, by net cost</source>
        <translation>费用最高的十个时段（按净费用）</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>日内小时</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightForecastPanel</name>
    <message>
        <source>Better forecasts</source>
        <translation>更好的预测</translation>
    </message>
    <message>
        <source>Money of the imbalance, added up</source>
        <translation>不平衡金额累计</translation>
    </message>
    <message>
        <source>Energy only, without fees; below zero the party has paid.</source>
        <translation>仅电费，不含费用；负数为该方已付。</translation>
    </message>
    <message>
        <source>Prices stay as settled</source>
        <translation>价格保持不变</translation>
    </message>
    <message>
        <source>The system moves with the party</source>
        <translation>系统随该方变化</translation>
    </message>
    <message>
        <source>Imbalance forecast away</source>
        <translation>预测消除的不平衡</translation>
    </message>
    <message>
        <source>What else a better forecast changes</source>
        <translation>更好预测还改变什么</translation>
    </message>
    <message>
        <source>As settled</source>
        <translation>按现行结算</translation>
    </message>
    <message>
        <source>%1 better</source>
        <extracomment>%1 a share such as "10 %"</extracomment>
        <translation>改善 %1</translation>
    </message>
    <message>
        <source>Energy and the fees on the imbalance.</source>
        <translation>电费及不平衡费用。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightRegimesPanel</name>
    <message>
        <source>The same data under other rules</source>
        <translation>同一数据在其他规则下</translation>
    </message>
    <message>
        <source>Quarters against hours</source>
        <translation>15 分钟与小时对比</translation>
    </message>
    <message>
        <source>Energy sold, energy bought and fees; below zero the party pays. Rules that lack data have no bar.</source>
        <translation>售出、购入电量及费用；负数为该方付款。缺数据的规则无柱。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Quarters and hours</source>
        <translation>15 分钟与小时</translation>
    </message>
    <message>
        <source>Fill what a rule lacks</source>
        <translation>补足所缺数据</translation>
    </message>
    <message>
        <source>Fills the series that a rule lacks, and names what stands in</source>
        <translation>补足规则所缺的数据列，并注明替代来源</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InsightSystemPanel</name>
    <message>
        <source>Quadrants</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>Own imbalance against the system's</source>
        <translation>自身与系统的不平衡</translation>
    </message>
    <message>
        <source>A dot a period, with the money of each quadrant: a single price pays who helps, two prices never do.</source>
        <translation>每点一个时段，角上为象限金额：单一价格奖励帮助方，双价从不。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::InvoiceDelegate</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LabChartPanel</name>
    <message>
        <source>Learner</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>竞价者</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Mean over seeds with its 95 % band; dashed, the closed form.</source>
        <translation>各种子的平均值及 95 % 区间；虚线为解析解。</translation>
    </message>
    <message>
        <source>All bidders</source>
        <translation>全部竞价者</translation>
    </message>
    <message>
        <source>Bidder %1</source>
        <translation>竞价者 %1</translation>
    </message>
    <message>
        <source>No runs yet: run the experiment (F9).</source>
        <translation>尚无运行：请运行实验（F9）。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LabForm</name>
    <message>
        <source>Game</source>
        <translation>博弈</translation>
    </message>
    <message>
        <source>Prices to try</source>
        <translation>可尝试的价格</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>谁在学习</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>拍卖方式</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sellers learn</source>
        <translation>卖方学习</translation>
    </message>
    <message>
        <source>Buyers learn</source>
        <translation>买方学习</translation>
    </message>
    <message>
        <source>Both sides learn</source>
        <translation>双方学习</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LabPage</name>
    <message>
        <source>Looks at the runs</source>
        <translation>查看运行</translation>
    </message>
    <message>
        <source>Which auction is cheaper when bidders learn? Run the experiment (F9).</source>
        <translation>当竞价者学习时，哪种拍卖更便宜？运行实验（F9）。</translation>
    </message>
    <message>
        <source>Choose a game or the document's book of orders, formats and learners on the left; every seed is a run of its own, so that the same settings give the same numbers.</source>
        <translation>在左侧选择博弈或本文档的申报簿、拍卖方式和学习者；每个种子是一次独立运行，相同设置得到相同数字。</translation>
    </message>
    <message>
        <source>These runs are of other settings: run the experiment again (F9).</source>
        <translation>这些运行属于其他设置：请重新运行实验（F9）。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>paused at %p %</source>
        <extracomment>In a progress bar; %p is replaced by the percentage</extracomment>
        <translation>暂停于 %p %</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Plays the experiment (F9)</source>
        <translation>运行实验（F9）</translation>
    </message>
    <message>
        <source>Holds the rounds, or goes on with them (Shift+F9)</source>
        <translation>暂停或继续（Shift+F9）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the rounds; the runs in view stay</source>
        <translation>停止；已显示的运行保留</translation>
    </message>
    <message>
        <source>Progress of the rounds</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Run the Experiment</source>
        <translation>运行实验</translation>
    </message>
    <message>
        <source>Plays all formats, learners and seeds</source>
        <translation>运行全部方式、学习者和种子</translation>
    </message>
    <message>
        <source>Pause or Go On</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Holds the rounds, or goes on with them</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Cancel the Run</source>
        <translation>取消运行</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LabTablePanel</name>
    <message>
        <source>A book of orders has no closed form here: what the runs show stands alone.</source>
        <translation>申报簿在此没有解析解：仅有运行结果。</translation>
    </message>
    <message>
        <source>Formats and learners</source>
        <translation>拍卖方式与学习者</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LadderView</name>
    <message numerus="yes">
        <source>Demand: %n bid(s), highest first</source>
        <translation>
            <numerusform>需求：%n 笔购方申报，价高者在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supply: %n offer(s), lowest first</source>
        <translation>
            <numerusform>供给：%n 笔售方申报，价低者在前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LessonNoteView</name>
    <message>
        <source>Note of the lesson</source>
        <translation>本课讲义</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课例</translation>
    </message>
    <message>
        <source>Save the note as PDF</source>
        <translation>将讲义存为 PDF</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>打印讲义</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课例</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a button: the next part of a lesson</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Previous part of the lesson</source>
        <translation>本课上一部分</translation>
    </message>
    <message>
        <source>Next part of the lesson</source>
        <translation>本课下一部分</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadDesk</name>
    <message>
        <source>Typical days</source>
        <translation>典型日</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>全年一览</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>逐时</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续曲线</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>kind of days</comment>
        <translation>
            <numerusform>%1，%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sundays and holidays</source>
        <translation>周日和节假日</translation>
    </message>
    <message>
        <source>Mean by hour; the band leaves out the lowest and the highest tenth of the days.</source>
        <translation>逐时平均；带状区域不含最低和最高的十分之一天数。</translation>
    </message>
    <message>
        <source>Drag over days to see them alone.</source>
        <translation>拖过若干天即可单独查看。</translation>
    </message>
    <message>
        <source>Season of the typical days</source>
        <translation>典型日的季节</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>全部季节</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>冬季</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春季</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏季</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>秋季</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::LoadView</name>
    <message>
        <source>Mean of the working days</source>
        <translation>工作日平均</translation>
    </message>
    <message>
        <source>Mean of the days off</source>
        <translation>休息日平均</translation>
    </message>
    <message>
        <source>The day on which most moves</source>
        <translation>变动最大的一天</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Which day's load</source>
        <translation>哪一天的负荷</translation>
    </message>
    <message>
        <source>Day of the load</source>
        <translation>负荷日期</translation>
    </message>
    <message>
        <source>Load before and after</source>
        <translation>变更前后的负荷</translation>
    </message>
    <message>
        <source>Load before and after: %1</source>
        <translation>变更前后的负荷：%1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1[*] – MeritDesk</source>
        <extracomment>window title: %1 the document's name; [*] is the mark of unsaved changes</extracomment>
        <translation>%1[*] – MeritDesk</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>menu of the actions of the page that is shown</extracomment>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>无法将报告写入 %1。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>报告打印失败。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课例</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>The note is written to %1.</source>
        <translation>讲义已写入 %1。</translation>
    </message>
    <message>
        <source>The note could not be written to %1.</source>
        <translation>讲义未能写入 %1。</translation>
    </message>
    <message>
        <source>The note could not be printed.</source>
        <translation>讲义未能打印。</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MatrixPanel</name>
    <message>
        <source>Depths and durations</source>
        <translation>深度与时长</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>单元格指标</translation>
    </message>
    <message>
        <source>A click studies the cell.</source>
        <translation>单击即研究该单元格。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>the cap binds</source>
        <translation>上限生效</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>All cells of all mechanisms</source>
        <translation>所有机制的全部单元格</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a place such as orders[3].price, %2 what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>关闭消息 (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NavigationHeading</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::NewClassDialog</name>
    <message>
        <source>Class rounds</source>
        <translation>课堂竞价</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Buyers among them</source>
        <translation>其中买方</translation>
    </message>
    <message>
        <source>Seats played by computers</source>
        <translation>由电脑参与的席位</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Chance number</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>New Class</source>
        <translation>新建课堂</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>出清规则</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One name a line; seats without one are called by their number</source>
        <translation>每行一个名称；未命名的席位按编号称呼</translation>
    </message>
    <message>
        <source>The same number gives the same bids of the computers</source>
        <translation>相同的数会得到相同的电脑报价</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>市场(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>席位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Buyers among them</source>
        <translation>其中买方(&amp;B)</translation>
    </message>
    <message>
        <source>Played by &amp;computers</source>
        <translation>由电脑参与(&amp;C)</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>出清规则(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>回合数(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;hance number</source>
        <translation>随机种子(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Start the Class</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>The name of a seat that nobody has named; %1 is its number</extracomment>
        <translation>席位 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OperatorPanel</name>
    <message>
        <source>Income and outlay of the operator</source>
        <translation>运营商收支</translation>
    </message>
    <message>
        <source>Months of the operator</source>
        <translation>运营商各月</translation>
    </message>
    <message>
        <source>What the operator states for each month; type a value to change it</source>
        <translation>运营商各月给定值；输入数值即可修改</translation>
    </message>
    <message>
        <source>What the operator states</source>
        <translation>运营商给定值</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OptionsBar</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules to compare</source>
        <translation>要对照的规则</translation>
    </message>
    <message>
        <source>Rule shown in curves and ladders</source>
        <translation>曲线和申报表所示规则</translation>
    </message>
    <message>
        <source>The rule that curves and ladders show</source>
        <translation>曲线和申报表显示的规则</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <extracomment>Button: opens steps, caps, deal ratio and demand of the auction</extracomment>
        <translation>条件…</translation>
    </message>
    <message>
        <source>Steps, caps, deal ratio, the demand of one buyer, and what single rules ask for</source>
        <translation>步长、上限、成交比例、单一买方需求及个别规则的参数</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OriginsPanel</name>
    <message>
        <source>Search in numbers, sources and places</source>
        <translation>按数值、来源、位置搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How many numbers come from a kind of source: %1 the kind, %2 the number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Every kind of source</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>%1 numbers: %2 published or stated in the study, %3 from memory or constructed</source>
        <translation>共%1个数值：公开或文中给出%2个，凭记忆或构造%3个</translation>
    </message>
    <message>
        <source>Show every number</source>
        <translation>显示全部数值</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::OwnEffectPanel</name>
    <message>
        <source>Largest export</source>
        <translation>最大上网时段</translation>
    </message>
    <message>
        <source>The hour in which the plant exports the most meets the market</source>
        <translation>以上网电量最大的小时进入市场</translation>
    </message>
    <message>
        <source>Own effect on the price</source>
        <translation>对自身价格的影响</translation>
    </message>
    <message>
        <source>earned: %1</source>
        <translation>收入：%1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>损失：%1</translation>
    </message>
    <message>
        <source>Change the orders…</source>
        <translation>修改报价…</translation>
    </message>
    <message>
        <source>Auction page</source>
        <translation>竞价页面</translation>
    </message>
    <message>
        <source>Takes this book of orders to the auction page, where it can be changed</source>
        <translation>将此报价簿移至竞价页面，可在那里修改</translation>
    </message>
    <message>
        <source>The exports meet the book of orders on the auction page</source>
        <translation>上网电量进入竞价页面的报价簿</translation>
    </message>
    <message>
        <source>There is no book of orders that exports could meet. Open or type one on the auction page: its price without and with the exports then stands here.</source>
        <translation>没有可供上网电量进入的报价簿。请在竞价页面打开或录入一份，此处随即显示有无上网电量时的价格。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PanelPage</name>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeakHoursView</name>
    <message>
        <source>Hours that formed the purchased capacity</source>
        <translation>形成购买容量的小时</translation>
    </message>
    <message>
        <source>Purchased capacity</source>
        <translation>购买容量</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>网络容量</translation>
    </message>
    <message>
        <source>Hours that formed the network capacity</source>
        <translation>形成网络容量的小时</translation>
    </message>
    <message>
        <source>The hours that form this capacity are not known here: give them in the calendar.</source>
        <translation>此处未知形成该容量的小时：请在日历中填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 RUB; most often hour %2: %3.</source>
        <comment>days in all, their cost, an hour, its days</comment>
        <translation>
            <numerusform>%n天，%1卢布；最常见为第%2小时：%3天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 RUB)</source>
        <comment>days, cost</comment>
        <translation>%1（%2卢布）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PeriodsPanel</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n period(s)</source>
        <extracomment>%1 of all periods (%n) are listed</extracomment>
        <translation>
            <numerusform>%n 个时段中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>头寸</translation>
    </message>
    <message>
        <source>Position of %1</source>
        <translation>%1的头寸</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A day; dragging with Shift over a chart chooses any span</source>
        <translation>某一日；按住 Shift 在图上拖动可选任意区间</translation>
    </message>
    <message>
        <source>Chosen span</source>
        <translation>所选区间</translation>
    </message>
    <message>
        <source>Periods that are listed</source>
        <translation>列出的时段</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全部时段</translation>
    </message>
    <message>
        <source>Deficit only</source>
        <translation>仅短缺</translation>
    </message>
    <message>
        <source>Surplus only</source>
        <translation>仅盈余</translation>
    </message>
    <message>
        <source>Against the system</source>
        <translation>与系统同向加剧</translation>
    </message>
    <message>
        <source>Prices below zero</source>
        <translation>负电价</translation>
    </message>
    <message>
        <source>Days of a clock change</source>
        <translation>调整时钟之日</translation>
    </message>
    <message>
        <source>The hundred dearest</source>
        <translation>代价最大的一百个</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Settlement periods</source>
        <translation>结算时段</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party pays %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1：短缺 %2 兆瓦时，盈余 %3 兆瓦时，责任方支付 %4 欧元</translation>
    </message>
    <message>
        <source>%1: deficit %2 MWh, surplus %3 MWh, the party receives %4 EUR</source>
        <extracomment>%1 how many periods</extracomment>
        <translation>%1：短缺 %2 兆瓦时，盈余 %3 兆瓦时，责任方收取 %4 欧元</translation>
    </message>
    <message>
        <source>Imbalance of %1</source>
        <extracomment>Name of a chart: %1 is a party</extracomment>
        <translation>%1的不平衡电量</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PinPanel</name>
    <message>
        <source>Pin</source>
        <extracomment>Button: puts the state in view aside to compare with</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>Button: takes a state that was put aside away</extracomment>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin the state in view: its curves stay behind the live ones, and this table says what has changed since.</source>
        <translation>固定当前状态：其曲线保留在实时曲线后面，此表显示此后的变化。</translation>
    </message>
    <message>
        <source>Pinned state</source>
        <translation>已固定的状态</translation>
    </message>
    <message>
        <source>The pinned state to compare with; type to rename it</source>
        <translation>用于对比的已固定状态；输入文字可改名</translation>
    </message>
    <message>
        <source>Puts the state in view aside to compare with</source>
        <translation>保存当前状态以供对比</translation>
    </message>
    <message>
        <source>Takes the pinned state away</source>
        <translation>移除已固定的状态</translation>
    </message>
    <message>
        <source>Now against the pinned state</source>
        <translation>当前与已固定状态对比</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlanPage</name>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Use This Plan</source>
        <translation>采用此计划</translation>
    </message>
    <message>
        <source>Makes the plan of the method in view the consumer's plan for categories 5 and 6</source>
        <translation>将所示方法的计划设为用户第5、6类的计划</translation>
    </message>
    <message>
        <source>What the plans come to</source>
        <translation>计划的结果</translation>
    </message>
    <message>
        <source>Weekday profiles</source>
        <translation>星期典型曲线</translation>
    </message>
    <message>
        <source>Worst hours</source>
        <translation>偏差最大的小时</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Range of 5 and 6</source>
        <translation>第5、6类区间</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Planning the past…</source>
        <translation>正在为过去编制计划…</translation>
    </message>
    <message>
        <source>No consumer to plan for yet</source>
        <translation>尚无可编制计划的用户</translation>
    </message>
    <message>
        <source>With hourly meter data and a price sheet, this page plans the past as it would have been planned the day before, counts what every method's errors would have cost in categories 5 and 6, and shows how the best choice changes with the load.</source>
        <translation>有了逐时计量数据和价格表，本页会像前一天那样为过去编制计划，计算各方法的误差在第5、6类中的费用，并显示最佳选择如何随负荷变化。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PlannedHoursBar</name>
    <message>
        <source>Hour %1: %2:00 to %1:00 Moscow time</source>
        <translation>第%1小时：莫斯科时间 %2:00 至 %1:00</translation>
    </message>
    <message>
        <source>Planned peak hour %1</source>
        <translation>计划高峰小时 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioBar</name>
    <message>
        <source>Find a site</source>
        <translation>查找用电点</translation>
    </message>
    <message>
        <source>Part of a site's name</source>
        <translation>用电点名称的一部分</translation>
    </message>
    <message>
        <source>Sites by today's category</source>
        <translation>按当前类别筛选用电点</translation>
    </message>
    <message>
        <source>Sites by the best choice</source>
        <translation>按最优选择筛选用电点</translation>
    </message>
    <message>
        <source>Today: every category</source>
        <translation>当前：全部类别</translation>
    </message>
    <message>
        <source>Best choice: every category</source>
        <translation>最优选择：全部类别</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Best choice: %1</source>
        <extracomment>Entry of a filter: %1 a category</extracomment>
        <translation>最优选择：%1</translation>
    </message>
    <message>
        <source>Show every name</source>
        <translation>显示全部名称</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioPage</name>
    <message>
        <source>Savings by site</source>
        <translation>各用电点的节省</translation>
    </message>
    <message>
        <source>Open Site</source>
        <translation>打开用电点</translation>
    </message>
    <message>
        <source>Shows the chosen site on the page of price categories</source>
        <translation>在价格类别页显示所选用电点</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个用电点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could save %2</source>
        <extracomment>%1 the number of sites in words, %2 an amount</extracomment>
        <translation>%1可节省 %2</translation>
    </message>
    <message>
        <source>%1 of %2 sites shown</source>
        <translation>显示 %1 / %2 个用电点</translation>
    </message>
    <message>
        <source>%1: today %2, at best %3, saving %4 in the year, without VAT</source>
        <extracomment>%1 the sites in words, the others amounts</extracomment>
        <translation>%1：当前 %2，最优 %3，全年节省 %4，不含增值税</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>用户组合</translation>
    </message>
    <message>
        <source>No sites to compare yet</source>
        <translation>还没有可比较的用电点</translation>
    </message>
    <message>
        <source>With the meter data of several sites, this page ranks them by what the best price category would save each of them, and adds up what the portfolio pays today and could pay at best.</source>
        <translation>有了多个用电点的计量数据，本页按最优价格类别能为各点节省的金额排序，并汇总整个组合目前的电费与最优选择下的电费。</translation>
    </message>
    <message>
        <source>No site names a price category of today that can be billed: there is nothing to compare the best choice with.</source>
        <translation>没有用电点注明可计费的现行价格类别：最优选择无从比较。</translation>
    </message>
    <message>
        <source>No site could save: each pays by its best price category already.</source>
        <translation>没有可节省的用电点：各点均已按其最优价格类别付费。</translation>
    </message>
    <message>
        <source>Only one site has a saving: a chart ranks two or more.</source>
        <translation>只有一个用电点有节省：两个及以上才以图排序。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PortfolioTable</name>
    <message>
        <source>Sites of the portfolio</source>
        <translation>组合中的用电点</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerPage</name>
    <message>
        <source>Looks at the market power</source>
        <translation>市场力视图</translation>
    </message>
    <message>
        <source>%1 (pivotal)</source>
        <extracomment>A seller without whom the demand cannot be served: %1 its name</extracomment>
        <translation>%1（关键供应商）</translation>
    </message>
    <message>
        <source>% above cost</source>
        <extracomment>Behind a number: percent above the cost of a unit</extracomment>
        <translation>%（高于成本）</translation>
    </message>
    <message>
        <source>Price cap</source>
        <translation>价格上限</translation>
    </message>
    <message>
        <source>Reference bid: percent above cost</source>
        <translation>参考报价：高于成本的百分比</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>暂时无法计算</translation>
    </message>
    <message>
        <source>Seller that withholds</source>
        <translation>持留的卖方</translation>
    </message>
    <message>
        <source>Rule that clears</source>
        <translation>出清规则</translation>
    </message>
    <message>
        <source>Rule against market power</source>
        <translation>市场力抑制规则</translation>
    </message>
    <message>
        <source>No rule against it</source>
        <extracomment>Rule against market power: none</extracomment>
        <translation>无抑制规则</translation>
    </message>
    <message>
        <source>Reference bids</source>
        <extracomment>Rule against market power: dear bids of pivotal sellers are replaced by their cost</extracomment>
        <translation>参考报价</translation>
    </message>
    <message>
        <source>Way to withhold</source>
        <translation>持留方式</translation>
    </message>
    <message>
        <source>Not offered (physical)</source>
        <translation>不申报（物理持留）</translation>
    </message>
    <message>
        <source>Offered too dear (economic)</source>
        <translation>高价申报（经济持留）</translation>
    </message>
    <message>
        <source>Price of what is offered too dear</source>
        <translation>高价申报的价格</translation>
    </message>
    <message>
        <source>Step of the sweep</source>
        <translation>扫描步长</translation>
    </message>
    <message>
        <source>Quantity withheld</source>
        <translation>持留量</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Before a price: the dear offer</extracomment>
        <translation>报价</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>Before a quantity: of the sweep</extracomment>
        <translation>步长</translation>
    </message>
    <message>
        <source>withheld</source>
        <extracomment>Before a quantity: where the cursor is</extracomment>
        <translation>持留</translation>
    </message>
    <message>
        <source>Withhold in the book</source>
        <translation>在订单簿中持留</translation>
    </message>
    <message>
        <source>Puts the book with the quantity withheld into the document, so that the other pages show it; can be undone (F6)</source>
        <translation>把持留后的订单簿写入文档，其他页面随之显示；可撤销 (F6)</translation>
    </message>
    <message>
        <source>Withhold in the Book</source>
        <translation>在订单簿中持留</translation>
    </message>
    <message>
        <source>Puts the book with the quantity withheld into the document</source>
        <translation>把持留后的订单簿写入文档</translation>
    </message>
    <message>
        <source>Most Profitable Quantity</source>
        <translation>利润最大的持留量</translation>
    </message>
    <message>
        <source>Looks at the quantity with the largest profit</source>
        <translation>查看利润最大的持留量</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>还没有订单簿</translation>
    </message>
    <message>
        <source>What does a seller earn by keeping capacity from the market, from which MW on, and who pays for it? This page takes the book of the auction page, withholds a seller's dearest capacity step by step, and sets a price cap and reference bids against it. Open a book, or the sample after the California case.</source>
        <translation>卖方持留容量能赚多少、从哪一兆瓦起、由谁买单？本页取用拍卖页的订单簿，逐步持留卖方最贵的容量，并以价格上限和参考报价加以抑制。请打开订单簿或加州案例样本。</translation>
    </message>
    <message>
        <source>California: six plants</source>
        <translation>加州案例：六座电厂</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerPointsPanel</name>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Points of the sweep</source>
        <translation>扫描数据点</translation>
    </message>
    <message>
        <source>A row for every step of the sweep, not only where something changes</source>
        <translation>每一步一行，而不只在有变化处</translation>
    </message>
    <message>
        <source>Every step of the sweep</source>
        <translation>扫描的每一步</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerRulesPanel</name>
    <message>
        <source>Rules against it</source>
        <translation>抑制规则</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerScreensPanel</name>
    <message>
        <source>Sellers before and after</source>
        <translation>持留前后的卖方</translation>
    </message>
    <message>
        <source>Market before and after</source>
        <translation>持留前后的市场</translation>
    </message>
    <message>
        <source>What stands out lies beyond its threshold: a residual supply index (RSI) below 1 means that the demand cannot be served without that seller. A reason to look, not a finding of guilt.</source>
        <translation>突出显示者越过阈值：剩余供应指数 (RSI) 低于 1 表示没有该卖方便无法满足需求。这只是值得查看的理由，并非认定违规。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PowerSweepPanel</name>
    <message>
        <source>As it is, and where the cursor is</source>
        <translation>原样与光标处</translation>
    </message>
    <message>
        <source>Under the cap</source>
        <translation>限价下</translation>
    </message>
    <message>
        <source>With reference bids</source>
        <translation>参考报价下</translation>
    </message>
    <message>
        <source>best: %1</source>
        <extracomment>In a chart, at the most profitable point: %1 money</extracomment>
        <translation>最优：%1</translation>
    </message>
    <message>
        <source>jump at %1: %2 → %3</source>
        <extracomment>In a chart, where the price rises: %1 a quantity, %2 and %3 prices</extracomment>
        <translation>%1 处跳升：%2 → %3</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceCategoriesPage</name>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>月份或全年</translation>
    </message>
    <message>
        <source>Cost by price category</source>
        <translation>各电价类别费用</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>逐月费用</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Copy Comparison</source>
        <translation>复制对照表</translation>
    </message>
    <message>
        <source>Load by hour: %1</source>
        <translation>小时负荷：%1</translation>
    </message>
    <message>
        <source>Load by day and hour: %1</source>
        <translation>按日和小时的负荷：%1</translation>
    </message>
    <message>
        <source>Load duration: %1</source>
        <translation>负荷持续曲线：%1</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>%1年全年</translation>
    </message>
    <message>
        <source>Cost by price category, %1</source>
        <translation>各电价类别费用，%1</translation>
    </message>
    <message>
        <source>Choose a month to see its bill line by line.</source>
        <translation>选择月份以逐行查看账单。</translation>
    </message>
    <message>
        <source>Hours that formed the capacity</source>
        <translation>决定容量的小时</translation>
    </message>
    <message>
        <source>Charts and tables of the consumer</source>
        <translation>用户的图表和表格</translation>
    </message>
    <message>
        <source>Price categories, %1</source>
        <translation>电价类别，%1</translation>
    </message>
    <message>
        <source>Price categories by month</source>
        <translation>逐月电价类别</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>price category, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Doubtful hours</source>
        <translation>存疑小时</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Price sheet</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Typical days: %1</source>
        <translation>典型日：%1</translation>
    </message>
    <message>
        <source>Transmission is chosen once a year: one of the two middle lines holds for all months.</source>
        <translation>输电方式一年一选：中间两行之一适用于全年各月。</translation>
    </message>
    <message>
        <source>The year by month: cheapest categories under the once-a-year rule</source>
        <translation>逐月最便宜类别：输电方式一年一选</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>年度方案</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>尖峰小时</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>利用小时</translation>
    </message>
    <message>
        <source>Hour that formed the capacity</source>
        <translation>形成容量的小时</translation>
    </message>
    <message>
        <source>Shows all days again (Esc)</source>
        <translation>重新显示所有日期（Esc）</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>the days that pictures are limited to; a click lifts it</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1; show all days</source>
        <translation>仅 %1；显示所有日期</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day and its month, as Qt has it</comment>
        <translation>M月d日</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of the last day of a period within a month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>No consumer yet</source>
        <translation>还没有用户</translation>
    </message>
    <message>
        <source>Import meter data (80020 messages, hourly tables), drop a file, or open a sample: the bill under every price category appears here.</source>
        <translation>导入计量数据（80020 报文、逐时表格）、拖入文件或打开示例：此处将显示各电价类别的账单。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PriceSheetView</name>
    <message>
        <source>Price sheet</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Prices by hour</source>
        <translation>逐时价格</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>哪些价格</translation>
    </message>
    <message>
        <source>Month of the hourly prices</source>
        <translation>逐时价格月份</translation>
    </message>
    <message>
        <source>Also what the sheet does not have</source>
        <translation>同时显示未给出的价格</translation>
    </message>
    <message>
        <source>Rates of the month</source>
        <translation>当月费率</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ProsumerPage</name>
    <message>
        <source>Looks at own generation</source>
        <translation>自发电的各视图</translation>
    </message>
    <message>
        <source>Next Day</source>
        <translation>后一日</translation>
    </message>
    <message>
        <source>Shows the next day of own generation</source>
        <translation>显示自发电的后一日</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Shows the day before</source>
        <translation>显示前一日</translation>
    </message>
    <message>
        <source>Largest Export</source>
        <translation>最大上网时段</translation>
    </message>
    <message>
        <source>Takes the largest export of an hour to the market</source>
        <translation>将上网电量最大的小时投入市场</translation>
    </message>
    <message>
        <source>No own generation yet</source>
        <translation>尚无自发电案例</translation>
    </message>
    <message>
        <source>What does a house or a workshop with a plant of its own pay under net metering, net billing, sell-all, a mechanism price or an aggregator, who pays the difference, and what do its exports do to their own price? Open a file of format meritdesk.prosumer/1, or a sample: four hours worked by hand, a house, a workshop.</source>
        <translation>自有电站的住宅或车间，在净计量、净结算、全额上网、机制电价或聚合商方案下各付多少，差额由谁承担，上网电量又如何影响自身价格？请打开 meritdesk.prosumer/1 格式文件，或打开样例：四小时手算例、住宅、车间。</translation>
    </message>
    <message>
        <source>Four hours worked by hand</source>
        <translation>四小时手算例</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>暂时无法计算</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::PublicationPanel</name>
    <message>
        <source>Publication of the prices</source>
        <translation>价格公布</translation>
    </message>
    <message>
        <source>The prices of a day are published on the second working day after it, by 16:30 Estonian time.</source>
        <translation>当日价格于其后第二个工作日爱沙尼亚时间 16:30 前公布。</translation>
    </message>
    <message>
        <source>The rule that settles is not an Estonian one: it sets no days of publication here.</source>
        <translation>结算规则非爱沙尼亚规则：此处不设公布日期。</translation>
    </message>
    <message>
        <source>The final statement of %1 comes on %2.</source>
        <extracomment>%1 a month, %2 a day</extracomment>
        <translation>%1的最终结算单于 %2 发布。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReductionBar</name>
    <message>
        <source>Own reduction</source>
        <translation>自有需求响应</translation>
    </message>
    <message>
        <source>Others' reduction</source>
        <translation>其他需求响应</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <comment>a field</comment>
        <translation>%1，兆瓦</translation>
    </message>
    <message>
        <source>all are cut in proportion</source>
        <extracomment>Whose demand response counts when the limit binds: own and others' in proportion</extracomment>
        <translation>按比例削减</translation>
    </message>
    <message>
        <source>own counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>自有优先计入</translation>
    </message>
    <message>
        <source>others' counts first</source>
        <extracomment>Whose demand response counts when the limit binds</extracomment>
        <translation>其他优先计入</translation>
    </message>
    <message>
        <source>Whose reduction counts above the limit</source>
        <translation>超过上限时计入谁的需求响应</translation>
    </message>
    <message>
        <source>both points to the left</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>两点左移</translation>
    </message>
    <message>
        <source>second point in proportion</source>
        <extracomment>How demand response moves the demand curve</extracomment>
        <translation>第二点按比例</translation>
    </message>
    <message>
        <source>How the demand curve moves</source>
        <translation>需求曲线如何移动</translation>
    </message>
    <message>
        <source>Above the limit:</source>
        <extracomment>Before a choice: whose demand response counts when the limit binds</extracomment>
        <translation>超过上限：</translation>
    </message>
    <message>
        <source>Demand moves:</source>
        <extracomment>Before a choice: how the demand curve moves</extracomment>
        <translation>需求移动：</translation>
    </message>
    <message>
        <source>limit %1 % = %2</source>
        <extracomment>Below a slider: %1 percent of the first point of demand, %2 its volume</extracomment>
        <translation>上限 %1% = %2</translation>
    </message>
    <message>
        <source>%1 count</source>
        <extracomment>Below a field: how much of a volume counts; %1 a volume</extracomment>
        <translation>计入 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ReplayBar</name>
    <message>
        <source>Step of the clearing</source>
        <translation>出清步骤</translation>
    </message>
    <message>
        <source>Space plays and stops, the arrow keys go a step, Escape closes</source>
        <translation>空格播放/停止，方向键逐步，Esc 关闭</translation>
    </message>
    <message>
        <source>Step Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step Forward</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>关闭回放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing to play: there is no result.</source>
        <translation>无可回放：没有结果。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 a scene of the clearing such as "Match", %2 the number of the step, %3 of how many</extracomment>
        <translation>%1 · 第%2步，共%3步</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResponsePage</name>
    <message>
        <source>Working it out…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>This cannot be worked out yet</source>
        <translation>暂时无法计算</translation>
    </message>
    <message>
        <source>Depth of the reduction</source>
        <translation>削减深度</translation>
    </message>
    <message>
        <source>Duration of an event</source>
        <translation>事件时长</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Looks at the demand response</source>
        <translation>需求响应视图</translation>
    </message>
    <message>
        <source>Next Mechanism</source>
        <translation>下一机制</translation>
    </message>
    <message>
        <source>Shows the next mechanism</source>
        <translation>显示下一机制</translation>
    </message>
    <message>
        <source>Best Cell</source>
        <translation>最优单元格</translation>
    </message>
    <message>
        <source>Studies the depth and duration with the largest net</source>
        <translation>研究净额最大的深度与时长</translation>
    </message>
    <message>
        <source>No demand response yet</source>
        <translation>尚无需求响应</translation>
    </message>
    <message>
        <source>What does a large consumer earn by switching off a power for two or four hours, what does that do to capacity and energy prices, and do its own stations lose more than it saves? Open a file of format meritdesk.response/1, or a sample: two study days of 2017 with real prices, and the oil company group of the article.</source>
        <translation>大用户削减负荷二或四小时能赚多少，对容量和电能价格有何影响，自有电厂的损失是否超过节省？请打开 meritdesk.response/1 格式的文件，或打开示例：2017 年两个研究日以及文中的石油公司集团。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsModes</name>
    <message>
        <source>Rules and participants as tables</source>
        <translation>以表格显示规则与主体</translation>
    </message>
    <message>
        <source>Rules and participants as bars</source>
        <translation>以条形图显示规则与主体</translation>
    </message>
    <message>
        <source>Now against a pinned state</source>
        <translation>当前与已固定状态对比</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ResultsPanel</name>
    <message>
        <source>Money of each participant</source>
        <translation>各市场主体金额</translation>
    </message>
    <message>
        <source>Results under each rule</source>
        <translation>各规则结果</translation>
    </message>
    <message>
        <source>Click to show this rule in the chart and the ladders</source>
        <translation>点击以在图表和申报排序中显示此规则</translation>
    </message>
    <message>
        <source>Gains and losses</source>
        <extracomment>Button: the table says how much better or worse off each participant is than under another rule</extracomment>
        <translation>损益</translation>
    </message>
    <message>
        <source>How much better or worse off each participant is than under the base rule</source>
        <translation>与基准规则相比，各主体的得失</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>基准规则</translation>
    </message>
    <message>
        <source>The rule that the others are compared with</source>
        <translation>其他规则与之比较的规则</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>The results of the other rules are compared with those of the rule %1</extracomment>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>条形图表示的内容</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>中标电量</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RoundPanel</name>
    <message>
        <source>Hand In…</source>
        <translation>提交报价单…</translation>
    </message>
    <message>
        <source>Pass the screen around: everybody types a sheet unseen</source>
        <translation>依次传递屏幕：每人在他人看不到的情况下填写报价单</translation>
    </message>
    <message>
        <source>Close Round</source>
        <translation>截止本回合</translation>
    </message>
    <message>
        <source>No more sheets; the computers hand in</source>
        <translation>不再接收报价单；电脑提交报价</translation>
    </message>
    <message>
        <source>Reveal Step by Step</source>
        <translation>逐步揭晓</translation>
    </message>
    <message>
        <source>Plays the clearing; the standings follow at its end</source>
        <translation>演示出清过程；结束时更新排名</translation>
    </message>
    <message>
        <source>Next Round</source>
        <translation>下一回合</translation>
    </message>
    <message>
        <source>Opens the next round</source>
        <translation>开始下一回合</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Closed: nobody knows the result yet.</source>
        <translation>已截止：结果尚未公布。</translation>
    </message>
    <message>
        <source>Revealed.</source>
        <translation>已揭晓。</translation>
    </message>
    <message>
        <source>Open: only computers play.</source>
        <translation>开放中：只有电脑参与。</translation>
    </message>
    <message>
        <source>Open: everybody has handed in.</source>
        <translation>开放中：所有人都已提交。</translation>
    </message>
    <message numerus="yes">
        <source>Open: %n sheet(s) still to come.</source>
        <translation>
            <numerusform>开放中：还差 %n 张报价单。</numerusform>
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
        <translation>第 %1 回合，共 %2 回合</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RuleTerms</name>
    <message>
        <source>all to the side with the larger fee</source>
        <translation>全部返还申报电费较大一方</translation>
    </message>
    <message>
        <source>Sellers’ share of the surplus</source>
        <translation>卖方返还系数</translation>
    </message>
    <message>
        <source>The returned surplus goes to the side that declared the larger fee</source>
        <translation>价差返还给申报价差电费较大的一方</translation>
    </message>
    <message>
        <source>Least marginal lot</source>
        <translation>最小边际成交量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Call until</source>
        <translation>集合竞价截止</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>成交优先</translation>
    </message>
    <message>
        <source>Who is served first at Anhui’s price</source>
        <translation>安徽规则价格下谁优先成交</translation>
    </message>
    <message>
        <source>nearest to the price</source>
        <extracomment>The order whose declared price is nearest to the clearing price is served first</extracomment>
        <translation>最接近出清价者</translation>
    </message>
    <message>
        <source>strongest wish</source>
        <extracomment>The highest bid and the lowest offer are served first</extracomment>
        <translation>意愿最强者</translation>
    </message>
    <message>
        <source>Listed side</source>
        <translation>挂牌方</translation>
    </message>
    <message>
        <source>The side whose one order is posted</source>
        <translation>唯一挂牌申报所在一方</translation>
    </message>
    <message>
        <source>one buyer lists</source>
        <extracomment>One buyer posts an order, sellers take it</extracomment>
        <translation>买方挂牌</translation>
    </message>
    <message>
        <source>one seller lists</source>
        <extracomment>One seller posts an order, buyers take it</extracomment>
        <translation>卖方挂牌</translation>
    </message>
    <message>
        <source>Takers</source>
        <translation>摘牌方</translation>
    </message>
    <message>
        <source>How the takers of a listing share it</source>
        <translation>摘牌方如何分配挂牌电量</translation>
    </message>
    <message>
        <source>share pro rata</source>
        <extracomment>The takers of a listing share it in proportion to their quantities</extracomment>
        <translation>按比例分配</translation>
    </message>
    <message>
        <source>earlier first</source>
        <extracomment>The earlier taker of a listing is served first</extracomment>
        <translation>时间优先</translation>
    </message>
    <message>
        <source>β, from 0 to 1: the part of the pairs’ surplus that is returned to the sellers</source>
        <translation>β，0 至 1：价差对盈余中返还卖方的部分</translation>
    </message>
    <message>
        <source>The last pair sets the price only if at least this much trades in it; empty for none</source>
        <translation>最后一对成交量不小于此值时才定价；空为不限</translation>
    </message>
    <message>
        <source>Orders up to this time are in the call auction; date, time and distance from UTC</source>
        <translation>此时间之前的申报参加集合竞价；日期、时间与 UTC 时差</translation>
    </message>
    <message>
        <source>surplus to the larger fee</source>
        <extracomment>Condition of an auction: the surplus goes to the side that declared the larger fee</extracomment>
        <translation>盈余归电费较大方</translation>
    </message>
    <message>
        <source>β %1</source>
        <translation>β %1</translation>
    </message>
    <message>
        <source>marginal lot %1</source>
        <translation>最小边际量 %1</translation>
    </message>
    <message>
        <source>call until %1</source>
        <translation>集合竞价至 %1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RulesPanel</name>
    <message>
        <source>Rules by date</source>
        <translation>按日期的规则</translation>
    </message>
    <message>
        <source>Which rule settles a period follows its local day. Days of one's own hold as long as the rule is chosen by date.</source>
        <translation>时段适用的规则由当地日期决定。自定日期仅在按日期选择规则时有效。</translation>
    </message>
    <message>
        <source>Two prices of the model</source>
        <translation>模型双价格</translation>
    </message>
    <message>
        <source>Sold = dearest energy + surcharge on its size + adder; bought = cheapest energy − discount on its size − adder.</source>
        <translation>售出 = 最贵电量价 + 按其绝对值加价 + 附加；购入 = 最便宜电量价 − 按其绝对值折扣 − 附加。</translation>
    </message>
    <message>
        <source>Surcharge factor, sold</source>
        <translation>售出加价系数</translation>
    </message>
    <message>
        <source>Discount factor, bought</source>
        <translation>购入折扣系数</translation>
    </message>
    <message>
        <source>Adder, EUR/MWh</source>
        <translation>附加，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Add a Fee</source>
        <translation>新增费用</translation>
    </message>
    <message>
        <source>Remove the Fee</source>
        <translation>删除费用</translation>
    </message>
    <message>
        <source>Gives back the fees that the Estonian operator published</source>
        <translation>恢复爱沙尼亚运营商公布的费用</translation>
    </message>
    <message>
        <source>Balance responsible parties</source>
        <translation>平衡责任方</translation>
    </message>
    <message>
        <source>Remove the Party</source>
        <translation>删除责任方</translation>
    </message>
    <message>
        <source>Solve the adder for the break-even</source>
        <translation>求解收支平衡的附加价</translation>
    </message>
    <message>
        <source>The income from energy sold then covers the five cost items of the month.</source>
        <translation>此时售出电量收入正好覆盖当月五项成本。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>As Published</source>
        <translation>恢复公布值</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::RunStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop the work; the former result stays</source>
        <translation>停止计算；保留先前结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ScreensPage</name>
    <message>
        <source>Teaching Defaults</source>
        <translation>教学默认值</translation>
    </message>
    <message>
        <source>Gives every threshold its teaching default</source>
        <translation>将所有阈值恢复为教学默认值</translation>
    </message>
    <message>
        <source>Tables of the screens</source>
        <translation>筛查表格</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Equal bids</source>
        <translation>相同报价</translation>
    </message>
    <message>
        <source>Without award</source>
        <translation>未中标</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履约率</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>No series of rounds yet</source>
        <translation>尚无轮次系列</translation>
    </message>
    <message>
        <source>Open a file with the rounds of an auction (format meritdesk.screen/1), drop it here, or open a sample.</source>
        <translation>打开包含竞价各轮次的文件（meritdesk.screen/1 格式）、拖放到此处，或打开示例。</translation>
    </message>
    <message>
        <source>Series of rounds</source>
        <translation>轮次系列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the number of rounds in words, %2 the number of flags in words</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Firms, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>企业，%1</translation>
    </message>
    <message>
        <source>Bids, %1</source>
        <extracomment>Name of a table: %1 is a round</extracomment>
        <translation>报价，%1</translation>
    </message>
    <message>
        <source>Equal bids (%1 of %2 bidders)</source>
        <translation>相同报价（%2 名报价者中的 %1 名）</translation>
    </message>
    <message>
        <source>Flags (%1)</source>
        <extracomment>Name of a table: %1 is the number of flags</extracomment>
        <translation>标记（%1）</translation>
    </message>
    <message>
        <source>Flags (%1 of %2)</source>
        <translation>标记（%1/%2）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SeatDialog</name>
    <message>
        <source>Edit Seat</source>
        <translation>编辑席位</translation>
    </message>
    <message>
        <source>Side and private numbers stay as they are once a round is closed: results rest on them.</source>
        <translation>回合截止后，买卖方向和私有成本不再更改：结果以其为依据。</translation>
    </message>
    <message>
        <source>Private numbers are on the screen: turn it away from the class.</source>
        <translation>屏幕上有私有成本：请勿让学员看到。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>方向(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>参与者(&amp;P)</translation>
    </message>
    <message>
        <source>Private &amp;costs or values</source>
        <translation>私有成本或价值(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Private costs or values</source>
        <translation>私有成本或价值</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityPanel</name>
    <message>
        <source>What moves the year's net</source>
        <translation>什么影响全年净额</translation>
    </message>
    <message>
        <source>Tick a factor to ask about it; its low and high end are shares of what it is today and can be typed over.</source>
        <translation>勾选因素即可询问；低端与高端为现值的比例，可直接键入。</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>No factor is asked about: tick one below</source>
        <translation>未询问任何因素：请在下方勾选</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <extracomment>%1 money</extracomment>
        <translation>现状：%1</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SensitivityView</name>
    <message>
        <source>What changes</source>
        <translation>变化项</translation>
    </message>
    <message>
        <source>Where the best choice changes</source>
        <translation>最佳选择的转变点</translation>
    </message>
    <message>
        <source>Cost of every category</source>
        <translation>各类费用</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetDialog</name>
    <message>
        <source>Hand In a Sheet</source>
        <translation>提交报价单</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Choose your seat. Only you should look at the screen then; everything is hidden again when you have handed in.</source>
        <translation>请选择您的席位。之后只应由您本人看屏幕；提交后内容会再次隐藏。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>It Is Me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Hand In and Hide</source>
        <translation>提交并隐藏</translation>
    </message>
    <message>
        <source>Hide Without Handing In</source>
        <translation>不提交并隐藏</translation>
    </message>
    <message>
        <source>%1 (has handed in)</source>
        <extracomment>A seat in the list of those who may hand in; %1 is its name</extracomment>
        <translation>%1（已提交）</translation>
    </message>
    <message>
        <source>Your costs: %1</source>
        <extracomment>%1 lists quantities at prices</extracomment>
        <translation>您的成本：%1</translation>
    </message>
    <message>
        <source>Your values: %1</source>
        <translation>您的价值：%1</translation>
    </message>
    <message>
        <source>This is the first round.</source>
        <translation>这是第一回合。</translation>
    </message>
    <message>
        <source>Last round you declared %1, were awarded %2 and earned %3.</source>
        <extracomment>%1 and %2 are quantities, %3 is money</extracomment>
        <translation>上一回合您申报 %1，中标 %2，获利 %3。</translation>
    </message>
    <message>
        <source>The sheet of %1 is in. Pass the screen on.</source>
        <translation>%1 的报价单已提交。请将屏幕传给下一位。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SheetView</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds an entry behind the chosen one</source>
        <translation>在所选条目后添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Takes the chosen entry away (Delete)</source>
        <translation>删除所选条目（Delete）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Puts the lines of a spreadsheet in, from the clipboard</source>
        <translation>从剪贴板填入表格行</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything MeritDesk does can be done from the keyboard.</source>
        <translation>MeritDesk 的所有操作都可用键盘完成。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大与缩小</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>解释数字</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation>到下一部分、上一部分</translation>
    </message>
    <message>
        <source>Menu of the part that has the focus</source>
        <translation>焦点所在部分的菜单</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::SpanView</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>七天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Plan and fact: %1, %2</source>
        <extracomment>%1 a way to plan, %2 days</extracomment>
        <translation>计划与实际：%1，%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::StatementPanel</name>
    <message>
        <source>Statements of all parties</source>
        <translation>全部责任方结算单</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>结算单</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TargetDialog</name>
    <message>
        <source>What the Line Stands For</source>
        <translation>该行对应的项目</translation>
    </message>
    <message>
        <source>Tick everything of our bill that is in this line; nothing, when it does not belong to the bill.</source>
        <translation>勾选该行包含的我方账单各项；若不属于账单则不勾选。</translation>
    </message>
    <message>
        <source>Lines of our bill</source>
        <translation>我方账单的行</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>输电价决定日期</translation>
    </message>
    <message>
        <source>The consumer may choose between single-rate and two-rate transmission within a month of this day.</source>
        <translation>用户可在此日起一个月内选择单一制或两部制输电价。</translation>
    </message>
    <message>
        <source>Day of the decision on transmission tariffs</source>
        <translation>输电价决定的日期</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermsDialog</name>
    <message>
        <source>&amp;Nobody may declare more than they have</source>
        <translation>申报量不得超过可用量(&amp;N)</translation>
    </message>
    <message>
        <source>Rule and Conditions</source>
        <translation>规则与条件</translation>
    </message>
    <message>
        <source>Clearing rule</source>
        <translation>出清规则</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>The open round takes them at once; rounds before stay as they were.</source>
        <translation>立即用于开放中的回合；之前的回合保持不变。</translation>
    </message>
    <message>
        <source>Clearing &amp;rule</source>
        <translation>出清规则(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>回合数(&amp;O)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::TermsForm</name>
    <message>
        <source>Schemes and terms</source>
        <translation>方案与条件</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WelcomePage</name>
    <message>
        <source>Welcome to MeritDesk</source>
        <translation>欢迎使用 MeritDesk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Find the cheapest price category from your meter data, clear an auction under different rules, and see how every number came about.</source>
        <translation>根据您的计量数据找出最便宜的电价类别，按不同规则出清竞价，并查看每个数值的来历。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖放到此处</translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on the window</source>
        <translation>将文件拖放到此处或窗口任意位置</translation>
    </message>
    <message>
        <source>Documents, 80020 messages, hourly tables, bid ladders: CSV, XLSX, XML, ZIP, JSON</source>
        <translation>文档、80020 报文、小时表格、申报表：CSV、XLSX、XML、ZIP、JSON</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Files that you open or save appear here.</source>
        <translation>您打开或保存的文件会显示在这里。</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>a recent file: %1 its name, %2 its folder</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>The file is not there now.</source>
        <translation>该文件目前不在原处。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfBar</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: what was tried becomes a change of the document</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Participant whose orders move</source>
        <translation>移动其申报的主体</translation>
    </message>
    <message>
        <source>Whose prices and quantities the sliders move</source>
        <translation>滑块移动哪个主体的价格和电量</translation>
    </message>
    <message>
        <source>Takes back what is tried</source>
        <translation>撤销试算</translation>
    </message>
    <message>
        <source>Makes what is tried a change of the document; Undo takes it back</source>
        <translation>把试算写入文档；可用“撤销”恢复</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Heading of the sliders that try other numbers</extracomment>
        <translation>假如</translation>
    </message>
    <message>
        <source>Close and take back what is tried</source>
        <translation>关闭并撤销试算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Move a slider: the document stays as it is until you keep it</source>
        <translation>移动滑块：保留之前文档不变</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfCard</name>
    <message>
        <source>Name of the what-if</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Copy, move or remove this what-if</source>
        <translation>复制、移动或删除该方案</translation>
    </message>
    <message>
        <source>The hourly plan follows the load</source>
        <translation>小时计划随负荷变动</translation>
    </message>
    <message>
        <source>Else the changes are deviations from the plan</source>
        <translation>否则变更即为对计划的偏差</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>添加变更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cheapest plan…</source>
        <translation>最省方案…</translation>
    </message>
    <message>
        <source>No bill in this category</source>
        <translation>该类别没有账单</translation>
    </message>
    <message>
        <source>Costs %1 RUB more</source>
        <translation>多付 %1 卢布</translation>
    </message>
    <message>
        <source>Changes nothing in this category</source>
        <translation>对该类别无影响</translation>
    </message>
    <message>
        <source>Saves %1 RUB</source>
        <translation>节省 %1 卢布</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a price category, %2 its cost before, %3 after a what-if</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>In the best legal choice: %1 RUB more</source>
        <translation>最优选择下：多付 %1 卢布</translation>
    </message>
    <message>
        <source>In the best legal choice: saves %1 RUB</source>
        <translation>最优选择下：节省 %1 卢布</translation>
    </message>
    <message>
        <source>The plan: %1 RUB promised, %2 RUB in the exact bill of the whole period</source>
        <translation>方案：预计 %1 卢布，按全期精确账单 %2 卢布</translation>
    </message>
    <message>
        <source>Cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The same in the best legal choice</source>
        <translation>最优合规选择下相同</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfPage</name>
    <message>
        <source>Consumer</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Price category in view</source>
        <translation>所看价格类别</translation>
    </message>
    <message>
        <source>Month or year</source>
        <translation>月份或全年</translation>
    </message>
    <message>
        <source>What comes of the what-ifs</source>
        <translation>各方案结果</translation>
    </message>
    <message>
        <source>What-ifs side by side by category</source>
        <translation>各方案按类别并列</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>One MW less</source>
        <translation>少用 1 兆瓦</translation>
    </message>
    <message>
        <source>Hours that form the capacities</source>
        <translation>形成容量的小时</translation>
    </message>
    <message>
        <source>What-ifs, %1</source>
        <comment>month or year</comment>
        <translation>方案，%1</translation>
    </message>
    <message>
        <source>One MW less in a peak hour</source>
        <translation>高峰小时少用 1 兆瓦</translation>
    </message>
    <message>
        <source>The cheapest plan knows all prices and peak hours in advance. What it saves is an upper bound: nobody who has to forecast the peak hours reaches it.</source>
        <translation>最省方案事先知道全部价格和高峰小时。其节省是上限：需要预测高峰小时的人达不到。</translation>
    </message>
    <message>
        <source>Add What-If</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>Adds a what-if that sheds load in the peak hours; change it as you like</source>
        <translation>添加在高峰小时削减负荷的方案，可随意修改</translation>
    </message>
    <message>
        <source>Whole year %1</source>
        <translation>%1年全年</translation>
    </message>
    <message>
        <source>What would the bill be if the load were another one? Add a what-if and change it.</source>
        <translation>若负荷不同，账单会是多少？请添加方案并修改。</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>None of the what-ifs saves money in %1.</source>
        <comment>price category</comment>
        <translation>%1：没有方案能节省费用。</translation>
    </message>
    <message>
        <source>%1: “%2” saves most, %3 RUB without VAT.</source>
        <extracomment>%1 a price category, %2 the name of a what-if, %3 roubles</extracomment>
        <translation>%1：“%2”节省最多，%3 卢布（不含税）。</translation>
    </message>
    <message>
        <source>Through the network capacity only as far as the column “%1” says: from there on another hour of the day is the largest.</source>
        <translation>通过网络容量的部分仅至“%1”一列所示：超过后当日最大小时变为其他小时。</translation>
    </message>
    <message>
        <source>No load to change yet</source>
        <translation>还没有可调整的负荷</translation>
    </message>
    <message>
        <source>With the meter data of a consumer, this page bills changes of the load before anybody makes them: hours shed in the peaks, a shift moved into the night, more output. Each what-if shows what it saves, and in which part of the bill.</source>
        <translation>有了用户的计量数据，本页可在实际调整之前先算出负荷变化后的电费：高峰时段减荷、把班次移到夜间、增加产量。每个方案都显示节省多少，以及省在账单的哪一部分。</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhatIfStrip</name>
    <message>
        <source>What-ifs side by side</source>
        <translation>方案并列</translation>
    </message>
    <message>
        <source>Add a what-if</source>
        <translation>添加方案</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::WhenEditor</name>
    <message>
        <source>Days</source>
        <translation>日类型</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>months, weekdays</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Months and weekdays: %1</source>
        <translation>月份和星期：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the hours are for, the hours</comment>
        <translation>%1：%2</translation>
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
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty document</source>
        <translation>新建空文档</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document or a data file</source>
        <translation>打开文档或数据文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以其他名称保存</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in meter data, prices or bids from files</source>
        <translation>从文件导入计量数据、价格或申报</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the page's tables and charts to files</source>
        <translation>将页面的表格和图表写入文件</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the page's report as PDF</source>
        <translation>将页面报告写为 PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the page's report</source>
        <translation>打印页面报告</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close MeritDesk</source>
        <translation>关闭 MeritDesk</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行更改</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected on the page</source>
        <translation>复制页面上选中的内容</translation>
    </message>
    <message>
        <source>&amp;Paste data</source>
        <translation>粘贴数据(&amp;P)</translation>
    </message>
    <message>
        <source>Take in a table copied from a spreadsheet</source>
        <translation>粘贴从电子表格复制的表格</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show how a number came about</source>
        <translation>显示数值的来历</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every pane back to its first place</source>
        <translation>将所有窗格恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>所有操作及其按键</translation>
    </message>
    <message>
        <source>&amp;About MeritDesk</source>
        <translation>关于 MeritDesk(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>版本、许可证和所用库</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <extracomment>the theme of the desktop</extracomment>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近的文件(&amp;C)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除记录(&amp;F)</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the report as it will be printed</source>
        <translation>查看报告的打印效果</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneBar</name>
    <message>
        <source>Price zones</source>
        <translation>价区</translation>
    </message>
    <message>
        <source>Double-click to rename the zone</source>
        <translation>双击以重命名价区</translation>
    </message>
    <message>
        <source>Add a price zone</source>
        <translation>添加价区</translation>
    </message>
    <message>
        <source>Adds a price zone like the one in view</source>
        <translation>按当前价区添加新价区</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <extracomment>The tab of a price zone; %1 its name</extracomment>
        <translation>%1 区</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>价区名称</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::ZoneHoursEditor</name>
    <message>
        <source>Night hours</source>
        <translation>夜间小时</translation>
    </message>
    <message>
        <source>Peak hours of the zones; the rest is half-peak</source>
        <translation>高峰时段小时；其余为平段</translation>
    </message>
    <message>
        <source>Night hour %1</source>
        <translation>夜间小时 %1</translation>
    </message>
    <message>
        <source>Peak zone hour %1</source>
        <translation>高峰时段小时 %1</translation>
    </message>
    <message>
        <source>Zone hours from the table of the year</source>
        <translation>取自该年表格的时段小时</translation>
    </message>
    <message>
        <source>Take from the table…</source>
        <translation>从表格采用…</translation>
    </message>
    <message>
        <source>The built-in table has no zone hours of %1: tick them as your supplier publishes them.</source>
        <translation>内置表中没有%1年的时段小时：请按供电商公布的内容勾选。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and how sure it is</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceCostBars</name>
    <message>
        <source>Money of imbalances by hour and by weekday</source>
        <translation>按小时和星期的不平衡资金</translation>
    </message>
    <message>
        <source>EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>星期</translation>
    </message>
    <message>
        <source>Deficits</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Surpluses</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Hour that begins at</source>
        <extracomment>Axis of a chart: hours of the day, 0 to 23, by the local clock</extracomment>
        <translation>小时起点</translation>
    </message>
    <message>
        <source>* ran twice when the clock went back: both are in this bar</source>
        <translation>* 时钟回拨时该小时出现两次：此柱含两次</translation>
    </message>
    <message>
        <source>Hour or weekday</source>
        <translation>小时或星期</translation>
    </message>
    <message>
        <source>Deficits, EUR</source>
        <translation>短缺，欧元</translation>
    </message>
    <message>
        <source>Surpluses, EUR</source>
        <translation>盈余，欧元</translation>
    </message>
    <message>
        <source>Net, EUR</source>
        <translation>净额，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceHeatMap</name>
    <message>
        <source>Hours of the month</source>
        <translation>当月各小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePositionChart</name>
    <message>
        <source>Position against schedule</source>
        <translation>实际头寸与计划</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Position, MWh</source>
        <translation>头寸，兆瓦时</translation>
    </message>
    <message>
        <source>Imbalance, MWh</source>
        <translation>不平衡电量，兆瓦时</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Metered, MWh</source>
        <translation>计量，兆瓦时</translation>
    </message>
    <message>
        <source>Scheduled, MWh</source>
        <translation>计划，兆瓦时</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalancePriceChart</name>
    <message>
        <source>Prices of balance energy</source>
        <translation>平衡电能价格</translation>
    </message>
    <message>
        <source>Day-ahead</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>Bought from a surplus</source>
        <translation>收购盈余</translation>
    </message>
    <message>
        <source>Sold to a deficit</source>
        <translation>售予短缺</translation>
    </message>
    <message>
        <source>System short</source>
        <translation>系统短缺</translation>
    </message>
    <message>
        <source>System long</source>
        <translation>系统盈余</translation>
    </message>
    <message>
        <source>EUR/MWh</source>
        <translation>欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Balance energy</source>
        <translation>平衡电能</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Day-ahead, EUR/MWh</source>
        <translation>日前，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Balance energy, EUR/MWh</source>
        <translation>平衡电能，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Sold, EUR/MWh</source>
        <translation>售价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>Bought, EUR/MWh</source>
        <translation>购价，欧元/兆瓦时</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>The system's imbalance</extracomment>
        <translation>短缺</translation>
    </message>
    <message>
        <source>long</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BalanceScatter</name>
    <message>
        <source>Own imbalance and the system's</source>
        <translation>自身与系统的不平衡</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Own imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>自身不平衡电量，兆瓦时</translation>
    </message>
    <message>
        <source>System's imbalance, MWh</source>
        <extracomment>Axis of a chart; above zero a surplus, below zero a deficit</extracomment>
        <translation>系统不平衡电量，兆瓦时</translation>
    </message>
    <message>
        <source>Helped</source>
        <extracomment>In a quadrant of a chart: the party's imbalance made the system's smaller</extracomment>
        <translation>有助系统</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>In a quadrant of a chart: the party's imbalance made the system's larger</extracomment>
        <translation>加重失衡</translation>
    </message>
    <message>
        <source>deficit, system long</source>
        <translation>短缺，系统盈余</translation>
    </message>
    <message>
        <source>surplus, system long</source>
        <translation>盈余，系统盈余</translation>
    </message>
    <message>
        <source>deficit, system short</source>
        <translation>短缺，系统短缺</translation>
    </message>
    <message>
        <source>surplus, system short</source>
        <translation>盈余，系统短缺</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Money, EUR</source>
        <translation>金额，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BandChart</name>
    <message>
        <source>million RUB a year</source>
        <translation>百万卢布/年</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BaselineChart</name>
    <message>
        <source>Event day</source>
        <translation>响应日</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>削减量</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>计量值</translation>
    </message>
    <message>
        <source>Hours to adjust by</source>
        <translation>校正时段</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>负荷，兆瓦</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Metered, MW</source>
        <translation>计量值，兆瓦</translation>
    </message>
    <message>
        <source>%1, MW</source>
        <translation>%1，兆瓦</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::BeforeAfterChart</name>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>after the changes</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>as it is, kW</source>
        <translation>现状，千瓦</translation>
    </message>
    <message>
        <source>after the changes, kW</source>
        <translation>变更后，千瓦</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityChart</name>
    <message>
        <source>Demand, supply and where they meet</source>
        <translation>需求、供给与交点</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>Words in a chart of a capacity auction; demand response is meant</extracomment>
        <translation>无需求响应</translation>
    </message>
    <message>
        <source>with demand response</source>
        <extracomment>Words in a chart of a capacity auction: with demand response</extracomment>
        <translation>有需求响应</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>first point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>第一点 %1</translation>
    </message>
    <message>
        <source>second point %1</source>
        <extracomment>%1 a price</extracomment>
        <translation>第二点 %1</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>Capacity, MW</source>
        <translation>容量，兆瓦</translation>
    </message>
    <message>
        <source>Price, RUB/MW a month</source>
        <translation>价格，卢布/兆瓦·月</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>自，兆瓦</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>至，兆瓦</translation>
    </message>
    <message>
        <source>Taken without, MW</source>
        <translation>无响应中选，兆瓦</translation>
    </message>
    <message>
        <source>Taken with, MW</source>
        <translation>有响应中选，兆瓦</translation>
    </message>
    <message>
        <source>demand less %1</source>
        <extracomment>Words beside a demand curve moved by demand response: %1 "20 MW"</extracomment>
        <translation>扣减%1后的需求</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CapacityDepthChart</name>
    <message>
        <source>Price fall by own volume</source>
        <translation>随自有量的降价幅度</translation>
    </message>
    <message>
        <source>Own volume, MW</source>
        <translation>自有量，兆瓦</translation>
    </message>
    <message>
        <source>Fall, RUB/MW a month</source>
        <translation>降幅，卢布/兆瓦·月</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartFrame</name>
    <message>
        <source>Copy Picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy Numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ChartSaveDialog</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG，任意尺寸均清晰</translation>
    </message>
    <message>
        <source>PDF, sharp at any size</source>
        <translation>PDF，任意尺寸均清晰</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG，像素图片</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>半页</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Wide slide</source>
        <translation>宽屏幻灯片</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Size in pixels:</source>
        <translation>像素尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>像素尺寸</translation>
    </message>
    <message>
        <source>Charts (*.svg *.pdf *.png)</source>
        <translation>图表 (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::CostBarsChart</name>
    <message>
        <source>best</source>
        <comment>the cheapest category</comment>
        <translation>最优</translation>
    </message>
    <message>
        <source>million RUB without VAT</source>
        <translation>百万卢布（不含税）</translation>
    </message>
    <message>
        <source>thousand RUB without VAT</source>
        <translation>千卢布（不含税）</translation>
    </message>
    <message>
        <source>RUB without VAT</source>
        <translation>卢布（不含税）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::DurationChart</name>
    <message>
        <source>Hours at or above this load</source>
        <translation>达到或超过该负荷的小时数</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EffectsChart</name>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::EventCalendar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ForecastCurveChart</name>
    <message>
        <source>What a better forecast saves</source>
        <translation>预测改善可节省多少</translation>
    </message>
    <message>
        <source>Imbalance forecast away, %</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>预测消除的不平衡，%</translation>
    </message>
    <message>
        <source>Saved, EUR</source>
        <extracomment>Axis of a chart; below zero a better forecast costs</extracomment>
        <translation>节省，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::GroupBalanceChart</name>
    <message>
        <source>Who gains when prices fall</source>
        <translation>价格下降时谁受益</translation>
    </message>
    <message>
        <source>Net position, MW: sells | buys</source>
        <extracomment>Axis of a chart; to the right of zero the company buys more than it sells</extracomment>
        <translation>净头寸，兆瓦：卖 | 买</translation>
    </message>
    <message>
        <source>By the fall, RUB a year: loses | gains</source>
        <extracomment>Axis of a chart; to the right of zero the fall of prices brings money</extracomment>
        <translation>降价影响，卢布/年：损失 | 受益</translation>
    </message>
    <message>
        <source>Capacity auction</source>
        <translation>容量拍卖</translation>
    </message>
    <message>
        <source>Day-ahead market</source>
        <translation>日前市场</translation>
    </message>
    <message>
        <source>Retail generation: changes nothing</source>
        <translation>零售发电：不影响</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Net position in the capacity auction, MW</source>
        <translation>容量拍卖净头寸，兆瓦</translation>
    </message>
    <message>
        <source>Net position day-ahead, MW</source>
        <translation>日前净头寸，兆瓦</translation>
    </message>
    <message>
        <source>Retail generation, MW</source>
        <translation>零售发电，兆瓦</translation>
    </message>
    <message>
        <source>Gain on capacity, RUB a year</source>
        <translation>容量收益，卢布/年</translation>
    </message>
    <message>
        <source>Gain on energy, RUB a year</source>
        <translation>电量收益，卢布/年</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HistoryDaysChart</name>
    <message>
        <source>Days of the history</source>
        <translation>历史日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Hour %1, MW</source>
        <translation>第%1小时，兆瓦</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>A day of the history that goes into the baseline</extracomment>
        <translation>已采用</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::HoursOfUseChart</name>
    <message>
        <source>Two-rate pays</source>
        <translation>两部制划算</translation>
    </message>
    <message>
        <source>Single-rate pays</source>
        <translation>单一制划算</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>当月小时数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>利用小时数</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IncentiveChart</name>
    <message>
        <source>What a deliberate error costs</source>
        <translation>故意偏差的代价</translation>
    </message>
    <message>
        <source>Scheduled beyond what is expected, MWh</source>
        <extracomment>Axis of a chart; below zero less is scheduled than is expected</extracomment>
        <translation>超出预期的申报量，兆瓦时</translation>
    </message>
    <message>
        <source>Expected cost, EUR</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>预期成本，欧元</translation>
    </message>
    <message>
        <source>Scheduled beyond, MWh</source>
        <translation>超报量，兆瓦时</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a curve</comment>
        <translation>%1，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::IndicatorsChart</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Column of a table: %1 an indicator, %2 whose</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LabChart</name>
    <message>
        <source>%1, low</source>
        <extracomment>A column of a chart's table: %1 a line; the ends of its 95 % band</extracomment>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a box beside a point of a chart: %1 what is on an axis, %2 the value there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <extracomment>In a box beside a point of a chart: %1 a line, %2 its value, %3 and %4 the ends of its band</extracomment>
        <translation>%1：%2（%3 至 %4）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LoadHeatMap</name>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1，%2–%3：%4 千瓦</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::LoadProfileChart</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Planned peak hours</source>
        <translation>计划尖峰小时</translation>
    </message>
    <message>
        <source>Least of the day</source>
        <translation>日最低</translation>
    </message>
    <message>
        <source>Range of the day</source>
        <translation>日变化范围</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>日平均</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Published peak hours</source>
        <translation>公布的尖峰小时</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>%1, %2–%3: %4 kW</source>
        <comment>day, begin and end of an hour, power</comment>
        <translation>%1，%2–%3：%4 千瓦</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>仅这些天</translation>
    </message>
    <message>
        <source>Limits the pictures of the load to the days in sight; a drag with Shift does the same</source>
        <translation>将负荷图限制为可见的日期；按住 Shift 拖动效果相同</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MeritOrderChart</name>
    <message>
        <source>Merit order of the hour</source>
        <translation>该小时供给曲线</translation>
    </message>
    <message>
        <source>Supply and demand, MW</source>
        <translation>供给与需求，兆瓦</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>An axis of a chart: %1 a unit</extracomment>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>机组类型</translation>
    </message>
    <message>
        <source>From, MW</source>
        <translation>起，兆瓦</translation>
    </message>
    <message>
        <source>To, MW</source>
        <translation>止，兆瓦</translation>
    </message>
    <message>
        <source>Price from, %1</source>
        <translation>起始价，%1</translation>
    </message>
    <message>
        <source>Price to, %1</source>
        <translation>终止价，%1</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::MoneyLineChart</name>
    <message>
        <source>Money over the month</source>
        <translation>当月累计资金</translation>
    </message>
    <message>
        <source>Sum, EUR</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>累计，欧元</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>%1, EUR</source>
        <comment>name of a line</comment>
        <translation>%1，欧元</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::OwnEffectChart</name>
    <message>
        <source>Supply without exports</source>
        <translation>无上网电量的供给</translation>
    </message>
    <message>
        <source>Supply with exports</source>
        <translation>含上网电量的供给</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>The export's own effect on the price</source>
        <translation>上网电量对自身价格的影响</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>成交电量</translation>
    </message>
    <message>
        <source>Without exports</source>
        <translation>无上网电量</translation>
    </message>
    <message>
        <source>With exports</source>
        <translation>有上网电量</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeakHoursChart</name>
    <message>
        <source>Hour of the day</source>
        <translation>一天中的小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Cost, RUB</source>
        <translation>费用，卢布</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PeriodChart</name>
    <message>
        <source>Means of an hour</source>
        <translation>小时均值</translation>
    </message>
    <message>
        <source>Means of six hours</source>
        <translation>六小时均值</translation>
    </message>
    <message>
        <source>Means of a day</source>
        <translation>日均值</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PlanChart</name>
    <message>
        <source>Fact</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Above the plan</source>
        <translation>高于计划</translation>
    </message>
    <message>
        <source>Below the plan</source>
        <translation>低于计划</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerCasesChart</name>
    <message>
        <source>Without and with rules</source>
        <translation>有无规则对比</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Tip of a bar: %1 a figure with its unit, %2 a state of the market, %3 a number</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerCurvesChart</name>
    <message>
        <source>Supply before and after</source>
        <translation>持留前后的供给</translation>
    </message>
    <message>
        <source>Supply with everything offered</source>
        <translation>全部申报时的供给</translation>
    </message>
    <message>
        <source>Supply with the withholding</source>
        <translation>持留后的供给</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PowerSweepChart</name>
    <message>
        <source>Profit by capacity withheld</source>
        <translation>利润随持留容量的变化</translation>
    </message>
    <message>
        <source>Not offered (physical)</source>
        <translation>不申报（物理持留）</translation>
    </message>
    <message>
        <source>Offered too dear (economic)</source>
        <translation>高价申报（经济持留）</translation>
    </message>
    <message>
        <source>Under the rule</source>
        <translation>规则下</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>持留量</translation>
    </message>
    <message>
        <source>Profit, physical</source>
        <translation>利润，物理持留</translation>
    </message>
    <message>
        <source>Profit, economic</source>
        <translation>利润，经济持留</translation>
    </message>
    <message>
        <source>Profit under the rule</source>
        <translation>规则下的利润</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::PriceDayChart</name>
    <message>
        <source>Price of every hour</source>
        <translation>逐小时价格</translation>
    </message>
    <message>
        <source>Without the reduction</source>
        <translation>不削减</translation>
    </message>
    <message>
        <source>With the reduction</source>
        <translation>削减后</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>the caption of a panel of a chart: %1 a unit</extracomment>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Fall of the price, %1</source>
        <translation>价格降幅，%1</translation>
    </message>
    <message>
        <source>Load, MW</source>
        <translation>负荷，兆瓦</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Price without, %1</source>
        <translation>不削减价格，%1</translation>
    </message>
    <message>
        <source>Price with, %1</source>
        <translation>削减后价格，%1</translation>
    </message>
    <message>
        <source>Fall, %1</source>
        <translation>降幅，%1</translation>
    </message>
    <message>
        <source>Reduction, MW</source>
        <translation>削减，兆瓦</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ProsumerBarsChart</name>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ProsumerDayChart</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>日内逐时曲线</translation>
    </message>
    <message>
        <source>Used at once</source>
        <translation>即发即用</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>下网</translation>
    </message>
    <message>
        <source>To the grid</source>
        <translation>上网</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Own generation</source>
        <translation>自发电</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>零售价</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>批发价</translation>
    </message>
    <message>
        <source>Export rate</source>
        <translation>上网电价</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <extracomment>Axis of a chart</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::ReadingChart</name>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>暂无可绘制的数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line that reads an item of a chart: %1 a column's name, %2 a number</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RegimeBars</name>
    <message>
        <source>The same month under other rules</source>
        <translation>同月在其他规则下</translation>
    </message>
    <message>
        <source>Energy sold to the party</source>
        <translation>售予该方的电能</translation>
    </message>
    <message>
        <source>Energy bought from it</source>
        <translation>购自该方的电能</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>EUR: paid below zero, received above it</source>
        <extracomment>Axis of a chart; above zero received, below zero paid</extracomment>
        <translation>欧元：零以下为支出，以上为收入</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>Below the total of the regime that the others are compared with</extracomment>
        <translation>基准</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sold, EUR</source>
        <translation>售出，欧元</translation>
    </message>
    <message>
        <source>Bought, EUR</source>
        <translation>购入，欧元</translation>
    </message>
    <message>
        <source>Fees, EUR</source>
        <translation>费用，欧元</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>与基准相比</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RoundsChart</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Offer that sold</source>
        <translation>成交的卖方报价</translation>
    </message>
    <message>
        <source>Offer left over</source>
        <translation>未成交的卖方报价</translation>
    </message>
    <message>
        <source>Bid that bought</source>
        <translation>成交的买方报价</translation>
    </message>
    <message>
        <source>Bid left over</source>
        <translation>未成交的买方报价</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回合</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::RuleBarsChart</name>
    <message>
        <source>%1 · %2–%3 of %4</source>
        <extracomment>Heading of bars: %1 what they show, %2 the first and %3 the last participant shown, %4 of how many</extracomment>
        <translation>%1 · 第 %2–%3 个，共 %4 个</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Tool tip of a bar: %1 a participant, %2 a clearing rule, %3 the number</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tool tip of a bar: %1 a clearing rule, %2 the number with its unit</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>主体</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SavingsChart</name>
    <message>
        <source>Sites by saving</source>
        <translation>用电点（按节省排序）</translation>
    </message>
    <message>
        <source>Share of all savings, %</source>
        <translation>占全部节省的比例，%</translation>
    </message>
    <message>
        <source>Saving, thousand RUB</source>
        <translation>节省，千卢布</translation>
    </message>
    <message>
        <source>Saving, RUB</source>
        <translation>节省，卢布</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>用电点</translation>
    </message>
    <message>
        <source>%1: %2 RUB; the first %3 have %4 % of all savings</source>
        <extracomment>%1 a site, %2 an amount, %3 the number of sites in words, %4 a percentage</extracomment>
        <translation>%1：%2 卢布；前 %3占全部节省的 %4 %</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个用电点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::SensitivityChart</name>
    <message>
        <source>thousand RUB a year above the best</source>
        <translation>每年高出最佳（千卢布）</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::StepCurvesChart</name>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>购</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>售</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TornadoChart</name>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::TypicalDaysChart</name>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1, mean kW</source>
        <translation>%1，平均千瓦</translation>
    </message>
    <message>
        <source>%1, a tenth below</source>
        <translation>%1，十分之一低于</translation>
    </message>
    <message>
        <source>%1, a tenth above</source>
        <translation>%1，十分之一高于</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::WaterfallChart</name>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>meritdesk::views::charts::YearStrip</name>
    <message>
        <source>The year by month</source>
        <translation>逐月</translation>
    </message>
</context>
</TS>
