// Everybody at the declared price (discriminatory auction): a buyer pays its bid, a seller gets its offer and
// the operator keeps the difference. With a demand set, one buyer takes the cheapest offers and pays each its
// own. Worked: buyer 400 x 100; sellers 300 x 70, 310 x 50. The buyer pays 40000, the sellers get 21000 and
// 9300, 9700 stays with the operator. One-sided, demand 1000 on 300@0, 200@10, 250@40, 200@50, 150@80,
// 100@200: the bill is 26000 (50 of the 150 at 80).
#include "core/auction/match_prices.h"
#include "core/auction/matching.h"
#include "core/auction/ranking.h"
#include "core/auction/rules.h"
#include "core/auction/settlement.h"

namespace meritdesk::auction {

namespace {

constexpr std::array<std::string_view, 3> twoSided{"volume_cap", "deal_ratio", "ties"};
constexpr std::array<std::string_view, 3> oneSided{"ties", "demand", "price_cap"};

} // namespace

const Rule payAsBid{.id = "pay-as-bid",
                    .title = "rule.pay-as-bid",
                    .summary = "rule.pay-as-bid.summary",
                    .source =
                        "Discriminatory auction; Kahn, Cramton, Porter, Tabors 2001 weigh it against uniform",
                    .grade = Grade::Typical,
                    .options = twoSided,
                    .oneSidedOptions = oneSided,
                    .ties = Ties::Time,
                    .valueOf = &declaredPrice,
                    .match = &matchEither,
                    .settle = &settleAsDeclared,
                    .pricesOf = &pricesAsDeclared};

} // namespace meritdesk::auction
