#include "core/response/demand/factors.h"

namespace meritdesk::response::demand {

namespace {

constexpr std::array priceLines{Line::Capacity, Line::Shortfall};
constexpr std::array komLines{Line::Kom, Line::KomGeneration};
constexpr std::array dayAheadLines{Line::DayAhead, Line::DayAheadGeneration, Line::Energy};
constexpr std::array costLines{Line::CostAnnual, Line::CostEvents, Line::CostProduction};

} // namespace

const Factor priceFactor{.id = "price", .title = "factor-price", .lines = priceLines};
const Factor deliveryFactor{.id = "delivery", .title = "factor-delivery", .delivery = true};
const Factor komFactor{.id = "kom", .title = "factor-kom", .lines = komLines};
const Factor dayAheadFactor{.id = "dayahead", .title = "factor-dayahead", .lines = dayAheadLines};
const Factor costsFactor{.id = "costs", .title = "factor-costs", .lines = costLines};

} // namespace meritdesk::response::demand
