#include "core/response/demand/mechanisms.h"

namespace meritdesk::response::demand {

// Price-dependent reduction (ценозависимое снижение потребления, ЦЗСП) under the rules of 2019: the purchase
// avoided is worth the auction's price. 100 MW at 124 000 RUB/MW a month: 148 800 000 RUB a year.

const Mechanism czspKomPrice{.id = "czsp-kom-price",
                             .title = "mechanism-czsp-kom-price",
                             .priceKey = "kom",
                             .price = &CapacityPrices::kom,
                             .shares = allCounted,
                             .premium = true,
                             .cutsKomDemand = true,
                             .source =
                                 "PP RF 1172 of 27.12.2010, rules in force in 2019; the coefficient of 1 "
                                 "is an assumption",
                             .grade = Grade::Inference};

} // namespace meritdesk::response::demand
