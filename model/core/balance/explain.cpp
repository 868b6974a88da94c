#include "core/balance/explain.h"

#include <algorithm>

#include "core/balance/derive.h"
#include "core/balance/fees.h"
#include "core/calendar/european_zone.h"

namespace meritdesk::balance {

namespace {

std::string startOf(const Case& input, const Period& period)
{
    const auto& step = input.steps[period.first];
    return printLocal(step.minute, step.offset);
}

/// The two energy prices and the parameters of a dual price.
void deriveDual(const Case& input, const PeriodTable& table, std::size_t period, bool sell, Derivation& made)
{
    const auto& dual = input.dual;
    const auto value = *readFraction(made.value);
    const auto factor = (sell ? dual.kSell : dual.kBuy).fraction();
    const auto adder = input.dual.breakEven ? std::nullopt : std::optional(dual.adder.fraction());
    std::vector<Fraction> prices;
    const auto add = [&](PriceKey key) {
        if (const auto price = table.price(key, period)) {
            made.inputs.push_back(put(std::string(priceKeys[indexOf(key)]), inUnits(*price), unitPrice));
            prices.push_back(inUnits(*price));
        }
    };
    add(PriceKey::DayAhead);
    const auto& regime = *table.periods[period].regime;
    const int direction = directionOf(table, period).value_or(0);
    if (regime.windowed) {
        if (sell && table.activatedUp[period] > 0)
            add(PriceKey::Up);
        if (!sell && table.activatedDown[period] > 0)
            add(PriceKey::Down);
        if (sell && table.tradedSign[period] < 0)
            add(PriceKey::ExternalBuy);
        if (!sell && table.tradedSign[period] > 0)
            add(PriceKey::ExternalSell);
    } else if (direction != 0) {
        add(direction > 0 ? PriceKey::Up : PriceKey::Down);
    }
    std::string keys;
    for (const auto& each : made.inputs)
        keys += (keys.empty() ? "" : ", ") + each.key;
    const Fraction edge = sell ? *std::max_element(prices.begin(), prices.end())
                               : *std::min_element(prices.begin(), prices.end());
    const Fraction size = edge < 0 ? Fraction(-edge) : edge;
    auto child = derive(sell ? "highest_price" : "lowest_price", (sell ? "max(" : "min(") + keys + ")", edge,
                        unitPrice);
    child.inputs = std::move(made.inputs);
    child.source = made.source;
    made.inputs = {put(sell ? "k_sell" : "k_buy", factor, {}), put("price_size", size, unitPrice)};
    const Fraction rest =
        sell ? Fraction(value - edge - factor * size) : Fraction(edge - factor * size - value);
    made.inputs.push_back(put("adder", adder.value_or(rest), unitPrice));
    made.formula =
        sell ? "highest_price + k_sell * price_size + adder" : "lowest_price - k_buy * price_size - adder";
    made.children.push_back(std::move(child));
}

void deriveSingle(const Case& input, const PeriodTable& table, std::size_t period, const PeriodPrice& price,
                  Derivation& made)
{
    const auto key = std::string(price.sellKey);
    const auto found = input.prices.neutrality.find(table.periods[period].month);
    const Fraction neutrality = found == input.prices.neutrality.end() ? Fraction(0) : found->second.value;
    made.formula = key;
    made.inputs.push_back(put(key, Fraction(price.sell - price.neutralitySign * neutrality), unitPrice));
    if (price.neutralitySign == 0)
        return;
    made.formula += price.neutralitySign > 0 ? " + neutrality" : " - neutrality";
    made.inputs.push_back(put("neutrality", neutrality, unitPrice, printMonth(table.periods[period].month)));
}

Derivation feeOf(const Case& input, const FeeLine& line, Month month)
{
    const auto& fee = input.fees[line.fee];
    auto made = derive("fee", "round(fee_base * fee_rate, 2)", euros(line.cents), unitEur);
    made.note = fee.code;
    made.inputs = {put("fee_base", inUnits(line.quantity), unitMwh),
                   put("fee_rate", fee.rate.fraction(), unitPrice)};
    if (input.defaultFees)
        made.source = sourceOfFee(fee, month);
    return made;
}

} // namespace

Derivation explainPrice(const Case& input, const Settlement& settlement, std::size_t period, bool sell)
{
    const auto& price = settlement.prices[period];
    const auto& table = settlement.table;
    auto made = derive("balance_price", {}, sell ? price.sell : price.buy, unitPrice);
    made.note = startOf(input, table.periods[period]);
    const auto& regime = *table.periods[period].regime;
    made.source = {std::string(regime.source), regime.grade};
    if (price.model) {
        deriveDual(input, table, period, sell, made);
    } else if (price.source == PriceSource::Published) {
        const auto key = std::string(sell ? price.sellKey : price.buyKey);
        made.formula = "published_" + key;
        made.inputs = {put("published_" + key, sell ? price.sell : price.buy, unitPrice)};
        made.source = {};
    } else {
        deriveSingle(input, table, period, price, made);
    }
    return made;
}

Derivation explainEnergy(const Case& input, const Settlement& settlement, const Report& report, bool sold)
{
    const auto& table = settlement.table;
    const auto& line = sold ? report.sold : report.bought;
    auto made = derive(sold ? "sold_to_brp" : "bought_from_brp", "round(sum(day_money), 2)",
                       euros(line.cents), unitEur);
    made.note = printMonth(report.month);
    Column imbalance;
    imbalanceOf(input.parties[report.party], table.periods, imbalance);
    std::optional<Day> day;
    Fraction sum = 0;
    const auto close = [&] {
        if (day)
            made.children.back().value = printFraction(sum);
        sum = 0;
    };
    for (std::size_t at = 0; at < table.periods.size(); ++at) {
        const auto& period = table.periods[at];
        if (period.month != report.month || imbalance[at] == 0 || (imbalance[at] < 0) != sold)
            continue;
        if (day != input.steps[period.first].day) {
            close();
            day = input.steps[period.first].day;
            made.children.push_back(derive("day_money", "sum(period_money)", 0, unitEur));
            made.children.back().note = printDay(*day);
        }
        const Fraction quantity = inUnits(imbalance[at] < 0 ? -imbalance[at] : imbalance[at]);
        const auto& price = sold ? settlement.prices[at].sell : settlement.prices[at].buy;
        auto child = derive("period_money", "imbalance_size * balance_price", quantity * price, unitEur);
        child.note = startOf(input, period);
        child.inputs = {put("imbalance_size", quantity, unitMwh), put("balance_price", price, unitPrice)};
        sum += quantity * price;
        made.children.back().children.push_back(std::move(child));
    }
    close();
    if (made.children.empty()) {
        made.formula = "0";
        made.inputs.clear();
    }
    return made;
}

Derivation explainTotal(const Case& input, const Settlement& settlement, const Report& report)
{
    auto made = derive("balance_total", "sold_to_brp - bought_from_brp", euros(report.total()), unitEur);
    made.note = input.parties[report.party].id + ", " + printMonth(report.month);
    if (!report.fees.empty())
        made.formula += " + sum(fee)";
    made.children = {explainEnergy(input, settlement, report, true),
                     explainEnergy(input, settlement, report, false)};
    for (const auto& fee : report.fees)
        made.children.push_back(feeOf(input, fee, report.month));
    return made;
}

Derivation explainOperator(const OperatorMonth& month)
{
    auto made = derive("operator_residual", "operator_income - operator_outlay",
                       euros(Integer(month.income() - month.outlay())), unitEur);
    made.note = printMonth(month.month);
    auto income = derive("operator_income", "sold_to_brps + external_sale + down_regulation + fees",
                         euros(month.income()), unitEur);
    income.inputs = {put("sold_to_brps", euros(month.soldToBrps), unitEur),
                     put("external_sale", euros(month.externalSale), unitEur),
                     put("down_regulation", euros(month.downRegulation), unitEur),
                     put("fees", euros(month.fees), unitEur)};
    auto outlay = derive("operator_outlay", "external_purchase", euros(month.outlay()), unitEur);
    outlay.inputs = {put("external_purchase", euros(month.externalPurchase), unitEur)};
    for (std::size_t i = 0; i < costItems.size(); ++i) {
        outlay.formula += " + " + std::string(costItems[i]);
        outlay.inputs.push_back(put(std::string(costItems[i]), euros(month.items[i]), unitEur));
    }
    income.source = outlay.source = {
        "Electricity Market Act, § 39 (1) 7); price of balance energy, five cost items", Grade::Law};
    made.children = {std::move(income), std::move(outlay)};
    if (month.adder)
        made.inputs.push_back(put("adder", *month.adder, unitPrice));
    return made;
}

} // namespace meritdesk::balance
