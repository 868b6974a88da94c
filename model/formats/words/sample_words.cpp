#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto titles = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Sample", "Samara, November 2025: one bill to the kopeck"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025: a year of category 4 at real prices"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025: every category, a sheet made for teaching"),
    QT_TRANSLATE_NOOP("Sample", "Samara, November 2025: an invoice with four errors"),
    QT_TRANSLATE_NOOP("Sample", "Twelve sites: who saves most by another category"),
    QT_TRANSLATE_NOOP("Sample", "Samara 2025: a shift, a storage, and the best it could do"),
    QT_TRANSLATE_NOOP("Sample", "Meter messages: a week of 80020 files"),
    QT_TRANSLATE_NOOP("Sample", "Meter table: one line an hour"),
    QT_TRANSLATE_NOOP("Sample", "Meter table: one line a day"),
    QT_TRANSLATE_NOOP("Sample", "Shaanxi: a monthly auction with twelve orders"),
    QT_TRANSLATE_NOOP("Sample", "Ten orders: one price of 300"),
    QT_TRANSLATE_NOOP("Sample", "Guangdong training case: what the surplus return gives to whom"),
    QT_TRANSLATE_NOOP("Sample", "Anhui: orders that do not trade move the price"),
    QT_TRANSLATE_NOOP("Sample", "Guangdong: one MWh moves the price"),
    QT_TRANSLATE_NOOP("Sample", "Everybody declares 367.4: who is served?"),
    QT_TRANSLATE_NOOP("Sample", "California: six plants, and one owner who holds back"),
    QT_TRANSLATE_NOOP("Sample", "Eight rounds made for teaching: a market to be screened"),
    QT_TRANSLATE_NOOP("Sample", "A class after three rounds: a firm nobody can do without"),
    QT_TRANSLATE_NOOP("Sample", "30 June 2017: a summer day at its published prices, 100 MW off"),
    QT_TRANSLATE_NOOP("Sample", "12 December 2017: a winter day at its published prices, 100 MW off"),
    QT_TRANSLATE_NOOP("Sample", "17 August 2022: 4,000 EUR, because 2.14 MW were missing"),
    QT_TRANSLATE_NOOP("Sample", "Italy, 20 April 2025, hour 20: a real day-ahead book"),
    QT_TRANSLATE_NOOP("Sample", "Estonia, 7 to 10 February 2024: real imbalances, constructed prices"),
    QT_TRANSLATE_NOOP("Sample", "October 2025: 2980 quarter hours, a retailer and a wind park (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "14 January 2015: two prices and a joint open supply (stand-in)"),
    QT_TRANSLATE_NOOP("Sample",
                      "An oil company group: who gains by the fall, and what was delivered (constructed)"),
    QT_TRANSLATE_NOOP("Sample",
                      "Capacity auction for 2020: two zones at the published prices (constructed ladder)"),
    QT_TRANSLATE_NOOP("Sample", "Capacity auction for 2026: proposed demand points, a bid that is all or "
                                "nothing (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Two study days of 2017: 20, 50 or 100 MW for two or four hours"),
    QT_TRANSLATE_NOOP("Sample", "June and December 2017: which days to call (constructed)"),
    QT_TRANSLATE_NOOP("Sample", "Own generation: four hours worked by hand"),
    QT_TRANSLATE_NOOP("Sample", "Own generation: a house with 5 kW on the roof, four weeks of 2025"),
    QT_TRANSLATE_NOOP("Sample", "Own generation: a workshop with 5 MW at published prices of a day"),
});

} // namespace

const std::span<const char* const> sampleTitles{titles};

} // namespace meritdesk::words
