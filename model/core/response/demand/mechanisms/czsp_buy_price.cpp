#include "core/response/demand/mechanisms.h"

namespace meritdesk::response::demand {

// The same reduction (ЦЗСП) under the draft decree: the purchase avoided is worth what the consumer pays for
// capacity, surcharges included. 100 MW at 600 000 RUB/MW a month: 720 000 000 RUB a year; all of it missing
// costs 900 000 000 RUB, of which 180 000 000 more than never taking part.

const Mechanism czspBuyPrice{.id = "czsp-buy-price",
                             .title = "mechanism-czsp-buy-price",
                             .priceKey = "buy",
                             .price = &CapacityPrices::buy,
                             .shares = allCounted,
                             .premium = true,
                             .reserve = true,
                             .cutsKomDemand = true,
                             .source = "draft decree of 2019 on PP RF 1172; the coefficient of 1 is an "
                                       "assumption",
                             .grade = Grade::Inference};

} // namespace meritdesk::response::demand
