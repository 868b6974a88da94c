#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/response/dayahead/case.h"

namespace meritdesk::response::tests {

/// Two days of the research note on demand response: loads modelled from real zone loads of 2010 and 2011
/// (price zone 1, MW), and the price of the hand-shaped stack at each, RUB/MWh to one decimal.
struct StudyDay
{
    std::array<std::int64_t, 24> load = {};
    std::array<const char*, 24> stackPrice = {};
    std::vector<std::array<std::int64_t, 4>> blocks = {}; ///< from, to, price from, price to
};

inline StudyDay summerDay() // 30 June 2017
{
    return {{71740, 69180, 67740, 67230, 67630, 69190, 71700, 76260, 81320, 84290, 85060, 84860,
             84190, 84380, 84020, 83210, 82240, 81740, 80890, 79930, 78540, 78730, 78210, 76010},
            {"890.9",  "801.3",  "750.9",  "733",    "747",    "801.6",  "889.5",  "1108.3",
             "1392.8", "1477.2", "1496.5", "1491.5", "1474.8", "1479.5", "1470.5", "1450.2",
             "1426",   "1409.6", "1375.6", "1337.2", "1266.9", "1280.6", "1243.1", "1096"},
            {{0, 58000, 0, 0},
             {58000, 66000, 500, 690},
             {66000, 72000, 690, 900},
             {72000, 76500, 900, 1120},
             {76500, 79000, 1120, 1300},
             {79000, 82000, 1300, 1420},
             {82000, 86000, 1420, 1520},
             {86000, 90000, 1520, 1800},
             {90000, 93000, 1800, 2500}}};
}

inline StudyDay winterDay() // 12 December 2017
{
    return {{87210,  85710,  84860,  84720,  85960,  88680,  93050,  98500,  101830, 103000, 102940, 102680,
             102520, 103490, 103610, 104050, 105900, 106770, 105980, 104020, 102220, 99180,  94770,  91220},
            {"945.6",  "905.6",  "882.9",  "879.2",  "912.3",  "983.9",  "1078",   "1213.3",
             "1306",   "1331",   "1330.3", "1327.2", "1325.2", "1336.9", "1338.3", "1343.6",
             "1365.8", "1376.2", "1366.8", "1343.2", "1317.1", "1231.5", "1115",   "1038.6"},
            {{0, 72000, 0, 0},
             {72000, 84000, 500, 860},
             {84000, 88500, 860, 980},
             {88500, 95000, 980, 1120},
             {95000, 99500, 1120, 1240},
             {99500, 102500, 1240, 1325},
             {102500, 107500, 1325, 1385},
             {107500, 111000, 1385, 1500},
             {111000, 116000, 1500, 2200}}};
}

inline dayahead::Market marketOf(const StudyDay& day)
{
    dayahead::Market market;
    for (const auto load : day.load)
        market.load.push_back(whole<Mw>(load));
    std::vector<dayahead::Block> blocks;
    for (const auto& [from, to, priceFrom, priceTo] : day.blocks)
        blocks.push_back(
            {whole<Mw>(from), whole<Mw>(to), whole<RubPerMwh>(priceFrom), whole<RubPerMwh>(priceTo), {}});
    market.stacks = {dayahead::Stack::ofBlocks(blocks)};
    return market;
}

} // namespace meritdesk::response::tests
