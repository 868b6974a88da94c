#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

/// Where the rules of the core come from: a source is its own key, its text is English.
constexpr auto sources = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Label", "Jiangsu medium- and long-term trading rules 2023, Art. 48(1)"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu medium- and long-term trading rules 2023, Art. 48(2)"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu medium- and long-term trading rules 2023, Art. 49"),
    QT_TRANSLATE_NOOP("Label", "Guangdong basic trading rules (trial) 2017, Art. 78"),
    QT_TRANSLATE_NOOP("Label", "Guangdong centralized bidding rules 2015/2016, Art. 8"),
    QT_TRANSLATE_NOOP("Label", "Henan direct power trading rules (trial) 2015 No. 1521, annex"),
    QT_TRANSLATE_NOOP("Label",
                      "Anhui direct power trading rules 2016 No. 78, Art. 24; clearing details, Art. 7"),
    QT_TRANSLATE_NOOP("Label",
                      "Discriminatory auction; Kahn, Cramton, Porter, Tabors 2001 weigh it against uniform"),
    QT_TRANSLATE_NOOP("Label", "Guangxi multi-day sessions 2026: call auction, then rolling"),
    QT_TRANSLATE_NOOP("Label", "Shandong agent bidding 2017; spot clearing of a fixed demand"),
    QT_TRANSLATE_NOOP("Label", "Listing trades of Chongqing (pro rata) and Guizhou (time order), 2017"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, cl. 97, 108"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, cl. 97"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, cl. 108"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, cl. 97: the transmission variant is fixed for the year"),
    QT_TRANSLATE_NOOP("Label", "PP RF 861, cl. 15(1)"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, PP RF 1179: purchased capacity"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, PP RF 1179: categories 5 and 6"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442 and 1179, hourly and zone prices of the supplier"),
    QT_TRANSLATE_NOOP("Label", "PP RF 461 of 12.04.2024"),
    QT_TRANSLATE_NOOP("Label", "FST order 703-e of 30.10.2012"),
    QT_TRANSLATE_NOOP("Label", "Rounding of the invoice: lines to kopecks, then VAT on their sum"),
    QT_TRANSLATE_NOOP("Label", "Tax Code of the RF, art. 164, to 2018"),
    QT_TRANSLATE_NOOP("Label", "Law 303-FZ of 03.08.2018, from 2019"),
    QT_TRANSLATE_NOOP("Label", "Law 425-FZ of 28.11.2025, from 2026"),
    QT_TRANSLATE_NOOP("Label", "FST order 2193-e on the zones of 2015, edition of 27.02.2015"),
    QT_TRANSLATE_NOOP("Label", "FST order on the zones of 2013"),
    QT_TRANSLATE_NOOP("Label", "FST order on the zones of 2011"),
    QT_TRANSLATE_NOOP("Label", "FAS order 1554/17 of 21.11.2017, amended by 1236/20"),
    QT_TRANSLATE_NOOP("Label", "figures that circulate, unverified"),
    QT_TRANSLATE_NOOP("Label", "a published billing program with coefficient 1.83"),
    QT_TRANSLATE_NOOP("Label",
                      "System Operator's planned hours 2024 as used by a published tariff calculator"),
    QT_TRANSLATE_NOOP(
        "Label",
        "System Operator's planned hours 2025 as used by a published storage study of Samara oblast"),
    QT_TRANSLATE_NOOP("Label",
                      "System Operator's planned hours 2026 as used by a published capacity forecast"),
    QT_TRANSLATE_NOOP("Label", "hours of the Kaliningrad system as used by a published storage study"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: Herfindahl-Hirschman index"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: dual pivotal supplier"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: triple pivotal supplier"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: must-run ratio"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: residual supply index"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: top-m share"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Annex 6: declared capacity, withholding"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Ch. 12: correlated declarations"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu spot market rules V1.0, Ch. 12: frequent correlated declarations"),
    QT_TRANSLATE_NOOP("Label", "Jiangsu trading rules 2023: free bands of 3 % and 2 %"),
    QT_TRANSLATE_NOOP("Label",
                      "Jiangsu trading rules 2023: buyers' free band of 3 %; as a screen a teaching default"),
    QT_TRANSLATE_NOOP("Label", "Lerner 1934"),
    QT_TRANSLATE_NOOP("Label", "Lerner 1934; the own offer stands in for the cost"),
    QT_TRANSLATE_NOOP("Label", "sample statistics; coefficient of variation as in Imhof 2017"),
    QT_TRANSLATE_NOOP("Label", "teaching default, no published figure"),
    QT_TRANSLATE_NOOP("Label", "the series of rounds itself"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, PP RF 1179: purchased capacity; PP RF 861, cl. 15(1)"),
    QT_TRANSLATE_NOOP("Label", "PP RF 442, PP RF 861: a capacity is the mean of its days"),
    QT_TRANSLATE_NOOP("Label", "Elering, price of balance energy (until 2017); the methodology of 30.01.2014 "
                               "is not public: a stand-in"),
    QT_TRANSLATE_NOOP(
        "Label", "Elering, joint open supply 2015; the methodology of 30.01.2014 is not public: a stand-in"),
    QT_TRANSLATE_NOOP("Label", "Baltic CoBA 2018; Baltic Transparency Dashboard, imbalance prices"),
    QT_TRANSLATE_NOOP("Label", "ACER decision 18/2020; Baltic Transparency Dashboard, imbalance prices"),
    QT_TRANSLATE_NOOP("Label",
                      "Elering, balance agreement 7-10/2024-022; the day of the quarter hour is inferred"),
    QT_TRANSLATE_NOOP("Label", "Elering, Baltic balancing capacity market 2025-02-05"),
    QT_TRANSLATE_NOOP("Label", "Competition Authority 30.10.2025; Elering, balancing capacity fee 2026"),
    QT_TRANSLATE_NOOP("Label", "Baltic Transparency Dashboard, satisfied demand price reports of 2026-06-15"),
    QT_TRANSLATE_NOOP("Label", "eSett handbook, single price from 2021-11-01"),
    QT_TRANSLATE_NOOP("Label", "A rule to compare with: two prices around the day-ahead price"),
    QT_TRANSLATE_NOOP("Label", "reBAP, module 1 (BK6-21-192); modules 2 and 3 are left out"),
    QT_TRANSLATE_NOOP("Label", "Elering, imbalance tariff 2025"),
    QT_TRANSLATE_NOOP("Label", "Elering, imbalance tariff 2025: its rate from 2026 on is not confirmed"),
    QT_TRANSLATE_NOOP("Label", "Elering, balancing capacity fee 2026"),
    QT_TRANSLATE_NOOP("Label",
                      "Electricity Market Act, § 39 (1) 7); price of balance energy, five cost items"),
    QT_TRANSLATE_NOOP(
        "Label", "Energorynok 2019 No. 7: the missing part is paid at the price of capacity raised by 25 %"),
    QT_TRANSLATE_NOOP(
        "Label", "pilot of 2019: a cap of 50 MW; whether on the depth or on the counted volume is not said"),
    QT_TRANSLATE_NOOP("Label", "PP RF 1172 of 27.12.2010: demand response lowers the demand of the auction, "
                               "up to 1 % of the first point"),
    QT_TRANSLATE_NOOP("Label", "merit order of one price zone: a model, not the market's own run"),
    QT_TRANSLATE_NOOP("Label", "draft decree of 2019 on PP RF 1172; the coefficient of 1 is an assumption"),
    QT_TRANSLATE_NOOP("Label", "PP RF 287 of 20.03.2019: demand response aggregators; the coefficients of 2 "
                               "and 4 hours as published for the pilot"),
    QT_TRANSLATE_NOOP(
        "Label", "PP RF 1172 of 27.12.2010, rules in force in 2019; the coefficient of 1 is an assumption"),
    QT_TRANSLATE_NOOP("Label", "PJM: a baseline is accepted with an error below 20 %"),
    QT_TRANSLATE_NOOP("Label", "X of Y family, the conservative end"),
    QT_TRANSLATE_NOOP("Label", "Korea, middle 6 of 10"),
    QT_TRANSLATE_NOOP("Label", "CAISO 10 of 10; AEMO baseline register"),
    QT_TRANSLATE_NOOP("Label", "PJM same day, 3 + 2"),
    QT_TRANSLATE_NOOP("Label", "GridMango baseline options"),
    QT_TRANSLATE_NOOP("Label", "PJM matching days"),
    QT_TRANSLATE_NOOP("Label", "PJM emergency, hour before"),
    QT_TRANSLATE_NOOP("Label", "NYISO 5 of 10; PJM 4 of 5 (from memory)"),
    QT_TRANSLATE_NOOP("Label", "PJM firm service level; the Russian level to come down to"),
});

template <std::size_t count>
constexpr auto wordsOf(const std::array<const char*, count>& texts)
{
    std::array<Word, count> all = {};
    for (std::size_t at = 0; at < count; ++at)
        all[at] = {texts[at], texts[at]};
    return all;
}

constexpr auto labels = wordsOf(sources);

} // namespace

const std::span<const Word> sourceLabels{labels};

} // namespace meritdesk::words
