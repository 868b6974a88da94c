#include "formats/words/sample_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meritdesk::words {

namespace {

constexpr auto names = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Sample", "Samara, November 2025"),
    QT_TRANSLATE_NOOP("Sample", "564130032113101, channel 01"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025, synthetic load for teaching"),
    QT_TRANSLATE_NOOP("Sample", "Real day, off days x 0.65 to 0.8 (synthetic)"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025, teaching price sheet"),
    QT_TRANSLATE_NOOP("Sample", "Workshop (synthetic)"),
    QT_TRANSLATE_NOOP("Sample", "Machine works"),
    QT_TRANSLATE_NOOP("Sample", "Foundry"),
    QT_TRANSLATE_NOOP("Sample", "Cold store"),
    QT_TRANSLATE_NOOP("Sample", "Data centre"),
    QT_TRANSLATE_NOOP("Sample", "Bakery"),
    QT_TRANSLATE_NOOP("Sample", "Supermarket on the square"),
    QT_TRANSLATE_NOOP("Sample", "Supermarket at the station"),
    QT_TRANSLATE_NOOP("Sample", "Office house"),
    QT_TRANSLATE_NOOP("Sample", "School"),
    QT_TRANSLATE_NOOP("Sample", "Pumping station"),
    QT_TRANSLATE_NOOP("Sample", "Street lighting"),
    QT_TRANSLATE_NOOP("Sample", "Furniture workshop"),
    QT_TRANSLATE_NOOP("Sample", "200 kWh out of two peak hours into the night"),
    QT_TRANSLATE_NOOP("Sample", "A storage with a timetable"),
    QT_TRANSLATE_NOOP("Sample", "The same storage, the hours known in advance"),
    QT_TRANSLATE_NOOP("Sample",
                      "The year of Samara oblast 2025 as in the sample of the year (published rates and "
                      "peak hours, synthetic load). The what-ifs are made for teaching: the figures of "
                      "the storage are chosen."),
    // What the samples of demand response are made after.
    QT_TRANSLATE_NOOP("Sample",
                      "After Energorynok 2019 No. 7: depths, durations, coefficients, capacity prices, "
                      "the cap of 50 MW and the group's 1430.8 MW are stated there. Loads are those of "
                      "price zone 1 on 14 December 2010 and 1 July 2011 (x 1.045), the stacks are "
                      "shaped by hand after the real day-ahead prices of 12 December and 30 June 2017, "
                      "the auction is constructed to give the price of 2020. The criterion is a model, "
                      "not the market operator's."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching: the two study days of 2017 scaled by 0.95 to 1.04 over"
                      " the working days of June and December, with costs and own stations chosen for "
                      "the sample. Prices of capacity as stated in Energorynok 2019 No. 7. The "
                      "criterion is a model, not the market operator's."),
    QT_TRANSLATE_NOOP("Sample",
                      "After Energorynok 2019 No. 7: prices, depths, coefficients and the group's "
                      "1430.8 MW of capacity bought are stated there; the split over companies, their "
                      "power stations and the hourly metering of the pumps are constructed for "
                      "teaching. Markets as in the sample of the two study days. The criterion is a "
                      "model, not the market operator's."),
    // What the studies of demand response call their bids, blocks and companies.
    QT_TRANSLATE_NOOP("Sample", "Group"),
    QT_TRANSLATE_NOOP("Sample", "capacity contracts, new nuclear and hydro"),
    QT_TRANSLATE_NOOP("Sample", "forced"),
    QT_TRANSLATE_NOOP("Sample", "price takers"),
    QT_TRANSLATE_NOOP("Sample", "priced, selected"),
    QT_TRANSLATE_NOOP("Sample", "priced, not selected"),
    QT_TRANSLATE_NOOP("Sample", "nuclear, hydro, heat, technical minimum"),
    QT_TRANSLATE_NOOP("Sample", "combined cycle"),
    QT_TRANSLATE_NOOP("Sample", "combined cycle, gas heat and power"),
    QT_TRANSLATE_NOOP("Sample", "gas steam, Ural coal"),
    QT_TRANSLATE_NOOP("Sample", "gas steam"),
    QT_TRANSLATE_NOOP("Sample", "old gas steam"),
    QT_TRANSLATE_NOOP("Sample", "reserve, gas turbines"),
    QT_TRANSLATE_NOOP("Sample", "fuel oil"),
    QT_TRANSLATE_NOOP("Sample", "gas steam, coal"),
    QT_TRANSLATE_NOOP("Sample", "plateau"),
    QT_TRANSLATE_NOOP("Sample", "fuel oil, gas turbines"),
    QT_TRANSLATE_NOOP("Sample", "Oil production"),
    QT_TRANSLATE_NOOP("Sample", "Refinery"),
    QT_TRANSLATE_NOOP("Sample", "Pipelines"),
    QT_TRANSLATE_NOOP("Sample", "Power stations"),
    QT_TRANSLATE_NOOP("Sample", "Field generation"),
    QT_TRANSLATE_NOOP("Sample", "Italy, 20 April 2025, hour 20 (GME day-ahead)"),
    QT_TRANSLATE_NOOP("Sample", "Shaanxi, a monthly auction book"),
    QT_TRANSLATE_NOOP("Sample", "Ten orders"),
    QT_TRANSLATE_NOOP("Sample", "Guangdong training case"),
    QT_TRANSLATE_NOOP("Sample", "Untraded orders and the price"),
    QT_TRANSLATE_NOOP("Sample", "One MWh and the price"),
    QT_TRANSLATE_NOOP("Sample", "Everybody at 367.4"),
    QT_TRANSLATE_NOOP("Sample", "Eight rounds made for teaching"),
    QT_TRANSLATE_NOOP("Sample", "Six plants and a demand of 1000 MW"),
    QT_TRANSLATE_NOOP("Sample", "Three users and their net-back"),
    QT_TRANSLATE_NOOP("Sample", "A windy Sunday"),
    QT_TRANSLATE_NOOP("Sample", "A firm nobody can do without"),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching; no published book."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching; the principle, balance energy as the dearest energy "
                      "of the hour, is that of the Estonian system operator."),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching; the argument is that of Kahn, Cramton, Porter and "
                                "Tabors, 2001."),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching after the Henan direct power trading rules 2015 "
                                "No. 1521, annex on centralized matching."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching. That suppliers in California held back output in summer "
                      "2000 which was profitable at the market price is the finding of Joskow and Kahn, "
                      "2002."),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching: the six plants of the lesson on withholding, and "
                                "the surplus of own generation beside them."),
    QT_TRANSLATE_NOOP("Sample", "Six plants and an aggregator of own generation"),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching; the closed form is derived from the model of two "
                                "firms with limited capacity."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching; the schemes are a model, not the tariff of any country."),
    QT_TRANSLATE_NOOP("Sample", "Four hours of a household with a solar roof"),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching; in summer 2000 California lowered its cap from "
                                "750 to 250 dollars per MWh."),
    QT_TRANSLATE_NOOP("Sample", "Training case of the Guangdong market, 2016, inputs as published in a "
                                "course of that year; spreads (0.001 CNY/kWh = CNY/MWh), quantities "
                                "converted from 10 MWh to MWh; 80 % of what the sellers declare may trade."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Constructed for teaching after the clearing details of Anhui, Art. 7: the offers at 310 and 320 "
        "move Anhui's price from 350 to 360, and 300 gets nothing. Remove them to compare."),
    QT_TRANSLATE_NOOP("Sample", "Constructed for teaching after the trading rules of Guangdong 2017, Art. "
                                "78: a pair of one MWh at 310 and 305 moves the price from 350 to 307.5. A "
                                "least marginal lot, an option of the rule, undoes it."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Constructed on Anhui's second batch of 2017, where all declared 0.3674 CNY/kWh (press report); "
        "quantities chosen. All rules give one price, and share the offers out differently."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Constructed for teaching after the California case of 2000: six invented plants, a demand of 1000 "
        "MWh, one seller owns two of them; no real plant, price or bid. Borenstein, Bushnell and Wolak "
        "(2002) find that 59 % of the rise in wholesale spending from the summer of 1999 to that of 2000 was "
        "market power."),
    QT_TRANSLATE_NOOP("Sample",
                      "Samara oblast, November 2025: the energy rate of category 4 by hour, the peak hours "
                      "of the commercial operator, the planned hours of the System Operator, capacity price, "
                      "demand-response fee and network maintenance rate are published figures; voltage and "
                      "margin group are not stated there. Load: one real day of a meter (message 80020 of 31 "
                      "October 2021, names invented) repeated on all 30 days. Energy rate includes losses, "
                      "margin and other services. Connection data chosen for the sample."),
    QT_TRANSLATE_NOOP("Sample",
                      "Samara oblast 2025: twelve months of published rates and peak hours as in the "
                      "November sample. The load is synthetic, made for teaching: the same real day on "
                      "working days, x 0.8 on free Saturdays, x 0.65 on Sundays and holidays, in whole kWh."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Made for teaching, not a published price sheet. Published: capacity price, demand-response fee, "
        "peak hours and planned hours of Samara oblast 2025; transmission tariffs of Samara oblast for SN2 "
        "(single 2334.12, losses 519.60 RUB/MWh, maintenance 1207354.26 RUB/MW a month; typical, year not "
        "shown); zone hours of 2015 (later ones not found). Derived: dam_bm = published category 4 energy "
        "rate - losses 519.60 - margin 310.20 - other 4.10; dam = dam_bm - 6; over_plan = 4 %, under_plan = "
        "3 % of dam_bm; category 1 and zone prices = simple mean of dam_bm over their hours plus alpha x "
        "capacity. Chosen: margin, other, alpha (0.0018; day 0.0027; half-peak 0.0012; peak 0.0056; night "
        "0), plan_volume_rate, deviation_rate, the load (the synthetic year x 0.25) and a plan that misses "
        "by 5 %."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching: no supplier wrote this invoice. The case is the November "
                      "sample; planted are peak hours read one hour late (capacity and demand-response fee), "
                      "network capacity from the largest of 24 hours, and VAT of 22 instead of 20 percent."),
    QT_TRANSLATE_NOOP(
        "Sample", "Constructed for teaching: twelve invented consumers with invented connection data. Price "
                  "sheet, peak hours and planned hours of the sample with every category (Samara oblast "
                  "2025, partly published, partly chosen; its source says which). Loads: the synthetic year "
                  "of the other samples and five typical days made for teaching, repeated all year with a "
                  "seasonal factor, each scaled to its site. No plans, so categories 5 and 6 stay closed."),
    QT_TRANSLATE_NOOP("Sample", "A book of a Shaanxi auction as found in published course code, with its "
                                "company names; CNY/MWh and MWh."),
    QT_TRANSLATE_NOOP("Sample", "A book of ten orders from the same published course code: price 300, volume "
                                "10500 under the uniform rule."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching: eight monthly rounds with invented firms, bids and "
                      "deliveries; no published market. The capacities of the first five firms are those of "
                      "a worked example of the residual supply index (300, 200, 450, 150 and 100 against a "
                      "demand of 1000). Bids draw together from March to June, one firm keeps bidding "
                      "without an award, one offers less than its capacity in June, and two firms enter in "
                      "July. CNY/MWh and MWh."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "GME MGP (Italian day-ahead market), published offers, exchanges and prices of 20 April 2025, hour "
        "20: all seven zones at one price; accepted blocks as price-takers, net border exchange (4021 MWh "
        "in) as an inelastic order at the price floor of -500. Published price 120.26 EUR/MWh."),
    QT_TRANSLATE_NOOP("Sample", "Retailer with a wind park (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "All other parties of Estonia"),
    QT_TRANSLATE_NOOP("Sample", "Retailer (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Wind park of 50 MW (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Seller of electricity (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Producer (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Made for teaching"),
    QT_TRANSLATE_NOOP("Sample", "Elering, average price of the open supply in January 2015"),
    QT_TRANSLATE_NOOP("Sample",
                      "Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of 7 to 10 "
                      "February 2024, read off a published chart to about 2 MWh"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Volumes: Baltic Transparency Dashboard (CC BY 4.0), hourly system imbalance of Estonia and the "
        "Baltic area, read off a published chart to about 2 MWh; days and hours in CET. Where the area's "
        "marker is hidden its volume is the sum of the three countries; on 10 February from 16:00 the chart "
        "does not add up. All prices, the neutrality component and the retailer are constructed for "
        "teaching; the other parties are what is left of Estonia's imbalance."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching: volumes, prices, neutrality component, satisfied demand and "
                      "the operator's costs are made up, with the spread and the share of negative prices "
                      "that the market had. Real are the calendar (the clock goes back on 26 October), the "
                      "rule of 2025 and the imbalance tariff of 0.81 EUR/MWh (Elering)."),
    QT_TRANSLATE_NOOP("Sample",
                      "Constructed for teaching, after the rules of the joint open supply from 2015. "
                      "Published are only the average prices of the open supply in January 2015, 58.2 "
                      "EUR/MWh bought and 16.47 sold (Elering), here held all day. The price model stands in "
                      "for the methodology of 30.01.2014, which is not public."),
    QT_TRANSLATE_NOOP("Sample", "Must-take: DPM, new nuclear and hydro"),
    QT_TRANSLATE_NOOP("Sample", "Forced plants"),
    QT_TRANSLATE_NOOP("Sample", "Price-taking plants"),
    QT_TRANSLATE_NOOP("Sample", "Gas plants at 100 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Old plants at 130 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Oil company group"),
    QT_TRANSLATE_NOOP("Sample", "Generating company"),
    QT_TRANSLATE_NOOP("Sample", "Hydro at 120 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Coal plants at 170 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Coal plants at 190.5 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Aluminium smelter"),
    QT_TRANSLATE_NOOP("Sample", "Chosen so that the offered 200.9 GW of both zones fit the published prices"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Published for KOM 2016 (oilcapital.ru, 24 September 2015); that it held for 2020 is from memory"),
    QT_TRANSLATE_NOOP("Sample", "Made for teaching; sums to the volume at which the curve gives the "
                                "published 115,199.69 RUB/MW a month (auto.rambler.ru, KOM 2020)"),
    QT_TRANSLATE_NOOP("Sample", "Energorynok 7/2019: depths of 20, 50 and 100 MW"),
    QT_TRANSLATE_NOOP("Sample", "Energorynok 7/2019: capacity that the group buys through KOM"),
    QT_TRANSLATE_NOOP("Sample", "From memory for KOM 2016 to 2020, not confirmed"),
    QT_TRANSLATE_NOOP("Sample", "Made for teaching; the marginal bid is at the published preliminary price "
                                "of 190,500 RUB/MW a month (auto.rambler.ru, KOM 2020)"),
    QT_TRANSLATE_NOOP("Sample", "Gas plants at 180 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Gas plants at 207 thousand"),
    QT_TRANSLATE_NOOP("Sample", "Block of 800 MW, all or nothing"),
    QT_TRANSLATE_NOOP("Sample", "Coal plants at 300 thousand"),
    QT_TRANSLATE_NOOP("Sample",
                      "np-cpp.ru, call for bids of KOM 2026 (9 to 15 February): proposed demand points"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Published: the resulting prices of KOM 2020, 115,199.69 and (preliminary) 190,500 RUB/MW a month "
        "(auto.rambler.ru/news/34773081). The demand points were published for 2016; that they held for 2020 "
        "and the width of 1.12 are from memory. The purchase of 1430.8 MW and the limit of 1 % are those of "
        "Energorynok 7/2019. Volumes of the first points, all bids and the other demand response are "
        "constructed for teaching so that the published prices come out."),
    QT_TRANSLATE_NOOP("Sample",
                      "Published: the proposed prices of the demand points of KOM 2026 (np-cpp.ru, call for "
                      "bids of 9 to 15 February). From memory: the width of 1.12. From Energorynok 7/2019: "
                      "the limit of 1 % and the purchase of 1430.8 MW. Volumes of the first points, all bids "
                      "and the demand response are constructed for teaching; no result of an auction."),
    QT_TRANSLATE_NOOP("Sample", "Price-taking: nuclear, hydro, heat mode"),
    QT_TRANSLATE_NOOP("Sample", "Combined cycle, best gas"),
    QT_TRANSLATE_NOOP("Sample", "Combined cycle, gas CHP"),
    QT_TRANSLATE_NOOP("Sample", "Gas steam, Ural coal"),
    QT_TRANSLATE_NOOP("Sample", "Gas steam"),
    QT_TRANSLATE_NOOP("Sample", "Old gas steam"),
    QT_TRANSLATE_NOOP("Sample", "Reserve, gas turbines"),
    QT_TRANSLATE_NOOP("Sample", "Fuel oil"),
    QT_TRANSLATE_NOOP("Sample", "Oil company"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Published load of price zone 1 on 01.07.2011 x 1.045; the load of 2017 is not public here"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Stack shaped by hand, fuels typical; every hour shifted so that its price is the published one"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Depths of 20, 50 and 100 MW over 2 or 4 hours in the study; the four dearest hours in a row here"),
    QT_TRANSLATE_NOOP(
        "Sample", "1430.8 MW bought at the capacity auction, in the study; generation of 500 MW constructed"),
    QT_TRANSLATE_NOOP("Sample", "Thresholds chosen; that the criterion of the operator was met on 30.06.2017 "
                                "and not on 12.12.2017 is stated in the study"),
    QT_TRANSLATE_NOOP("Sample", "Gas"),
    QT_TRANSLATE_NOOP("Sample", "Gas steam, coal"),
    QT_TRANSLATE_NOOP("Sample", "Reserve"),
    QT_TRANSLATE_NOOP("Sample", "Fuel oil, gas turbines"),
    QT_TRANSLATE_NOOP("Sample",
                      "Published load of price zone 1 on 14.12.2010; the load of 2017 is not public here"),
    QT_TRANSLATE_NOOP("Sample", "Wind, sun, biomass"),
    QT_TRANSLATE_NOOP("Sample", "Imports"),
    QT_TRANSLATE_NOOP("Sample", "Oil shale"),
    QT_TRANSLATE_NOOP("Sample", "Old oil shale"),
    QT_TRANSLATE_NOOP("Sample", "Gas, peak units"),
    QT_TRANSLATE_NOOP("Sample", "Last offers"),
    QT_TRANSLATE_NOOP("Sample", "Industrial consumer"),
    QT_TRANSLATE_NOOP("Sample",
                      "News of ERR, August 2022: 4000 EUR/MWh on 17.08.2022, the curves did not meet"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Made for teaching; only the 2.14 MW that were missing are published (ERR), the hour is from memory"),
    QT_TRANSLATE_NOOP("Sample", "Made for teaching; no published offers"),
    QT_TRANSLATE_NOOP("Sample", "As deep as what was missing: 2.14 MW"),
    QT_TRANSLATE_NOOP(
        "Sample", "Prices: published hourly day-ahead prices of 30.06.2017 by power system (a public copy of "
                  "the data of the market operator), here their mean weighted by the consumption of 2017 "
                  "from memory; not the operator's index. Load: that of price zone 1 on 01.07.2011 x 1.045, "
                  "constructed for 2017. Stack: shaped by hand with typical fuels, and calibrated: every "
                  "hour is shifted so that its price is the published one; only its slopes are the model's. "
                  "Depth, duration and the group's 1430.8 MW are those of the study, the group's generation "
                  "and the thresholds are constructed. All verdicts are modelled."),
    QT_TRANSLATE_NOOP("Sample",
                      "As the sample of 30 June 2017: published prices of 12.12.2017, weighted; load of "
                      "price zone 1 on 14.12.2010, constructed for 2017; a winter stack shaped by hand and "
                      "calibrated to the published price of every hour. All verdicts are modelled."),
    QT_TRANSLATE_NOOP("Sample",
                      "Published (news of ERR): the price of 4,000 EUR/MWh on 17 August 2022 and that 2.14 "
                      "MW were missing where the curves did not meet. Constructed for teaching: loads, "
                      "stack, group and thresholds; not calibrated. The hour is from memory."),
    QT_TRANSLATE_NOOP("Sample", "Four hours worked by hand"),
    QT_TRANSLATE_NOOP("Sample", "A house with 5 kW on the roof"),
    QT_TRANSLATE_NOOP("Sample", "A workshop with a solar plant of 5 MW"),
    QT_TRANSLATE_NOOP("Sample", "Italy, 19 April 2025, hour 12 (GME day-ahead)"),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Constructed for teaching: a house with loads of 1, 1, 2 and 2 kWh and a plant that gives 0, 3, 1 "
        "and 0; retail price 0.60, wholesale prices 0.30, 0.10, 0.20 and 0.50 CNY/kWh. The six plants that "
        "its exports meet, and their costs, are constructed too. No scheme here is official."),
    QT_TRANSLATE_NOOP(
        "Sample", "Wholesale prices derived from published ones: the hourly energy rate of category 4 of "
                  "Samara oblast in four weeks of 2025, less losses 519.60, margin 310.20, other 4.10 and 6 "
                  "RUB/MWh, as in the teaching sample. Constructed for teaching: load and generation (a "
                  "clear sky as a sine by season, dimmed on cloudy days), the retail price of 5.2 RUB/kWh, "
                  "the rate for what is left and the aggregator's terms. No scheme here is official."),
    QT_TRANSLATE_NOOP(
        "Sample",
        "Published: day-ahead prices of Estonia on 3 August 2026 (Elering, quarter hours, here the mean of "
        "each hour) and, as the market that exports meet, the Italian offers of 19 April 2025, hour 12 (GME, "
        "all seven zones at one price; published price 40 EUR/MWh). Constructed for teaching: load, "
        "generation (a clear sky as a sine), the retail price, the benchmark price, the mechanism and the "
        "aggregator's terms; the mechanism's market average is the day's mean. No scheme here is official."),
});

} // namespace

QString sampleText(const std::string& text)
{
    const bool ours =
        std::any_of(names.begin(), names.end(), [&text](const char* name) { return text == name; });
    return ours ? QCoreApplication::translate("Sample", text.c_str()) : QString::fromStdString(text);
}

} // namespace meritdesk::words
