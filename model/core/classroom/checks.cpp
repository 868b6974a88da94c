#include "core/classroom/checks.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/auction/rules.h"
#include "core/classroom/bidders.h"

namespace meritdesk::classroom {

using Findings = std::vector<Finding>;

namespace {

template <class Value>
bool tooLarge(Value value)
{
    constexpr auto limit = valueLimit * 1'000'000;
    return value.mantissa() >= limit || value.mantissa() <= -limit;
}

template <class Value>
bool offStep(Value value, Value step)
{
    return step.mantissa() > 0 && value.mantissa() % step.mantissa() != 0;
}

/// What any line of price and quantity must fulfil.
void checkLine(Findings& findings, auction::Price price, auction::Quantity quantity, const std::string& place)
{
    if (tooLarge(price))
        findings.push_back(error("class-value-too-large", place, {{"value", price.text()}}));
    if (tooLarge(quantity))
        findings.push_back(error("class-value-too-large", place, {{"value", quantity.text()}}));
    else if (quantity <= auction::Quantity{})
        findings.push_back(error("class-quantity-not-positive", place, {{"value", quantity.text()}}));
}

Findings tooManyRows(const std::string& place, std::size_t rows)
{
    return {error("class-too-many-rows", place,
                  {{"count", std::to_string(rows)}, {"most", std::to_string(mostRows)}})};
}

void checkRow(Findings& findings, const SheetRow& row, const auction::Options& options,
              const std::string& place)
{
    checkLine(findings, row.price, row.quantity, place);
    if (options.priceStep && offStep(row.price, *options.priceStep))
        findings.push_back(error("class-price-off-step", place,
                                 {{"value", row.price.text()}, {"step", options.priceStep->text()}}));
    if (offStep(row.quantity, options.quantityStep))
        findings.push_back(error("class-quantity-off-step", place,
                                 {{"value", row.quantity.text()}, {"step", options.quantityStep.text()}}));
}

void checkCapacity(Findings& findings, const Class& room, const Seat& seat, const Sheet& sheet)
{
    auction::Quantity declared;
    for (const auto& row : sheet.rows)
        declared += row.quantity;
    if (room.capacityBinds && !seat.values.empty() && declared > capacityOf(seat))
        findings.push_back(
            error("class-over-capacity", "sheets." + seat.id,
                  {{"seat", seat.name}, {"value", declared.text()}, {"capacity", capacityOf(seat).text()}}));
}

void checkTerms(Findings& findings, const Class& room)
{
    const auto& terms = room.terms;
    if (!listed(auction::rules, terms.rule))
        findings.push_back(error("class-unknown-rule", "rule", {{"value", terms.rule}}));
    const bool priceStep = !terms.options.priceStep || terms.options.priceStep->mantissa() > 0;
    if (terms.options.quantityStep.mantissa() <= 0 || !priceStep)
        findings.push_back(error("class-step-not-positive", "options"));
    if (room.plannedRounds < 1 || room.plannedRounds > mostRounds || room.rounds.size() > mostRounds)
        findings.push_back(error("class-too-many-rounds", "rounds", {{"most", std::to_string(mostRounds)}}));
}

void checkUnique(Findings& findings, const Class& room)
{
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const auto& seat : room.seats) {
        if (seat.id.empty() || !ids.insert(seat.id).second)
            findings.push_back(error("class-seat-id-taken", "seats", {{"value", seat.id}}));
        if (!names.insert(seat.name).second)
            findings.push_back(error("class-seat-name-taken", "seats." + seat.id, {{"value", seat.name}}));
    }
}

} // namespace

Findings seatFindings(const Seat& seat)
{
    const auto place = "seats." + seat.id;
    Findings findings;
    if (seat.name.empty())
        findings.push_back(error("class-seat-without-name", place, {{"value", seat.id}}));
    if (seat.name.size() > longestName)
        findings.push_back(error("class-seat-name-too-long", place, {{"most", std::to_string(longestName)}}));
    if (seat.bidder && !listed(bidders, *seat.bidder))
        findings.push_back(error("class-unknown-bidder", place, {{"value", *seat.bidder}}));
    if (seat.values.size() > mostRows)
        return tooManyRows(place, seat.values.size());
    for (const auto& step : seat.values)
        checkLine(findings, step.price, step.quantity, place);
    return findings;
}

Findings classFindings(const Class& room)
{
    Findings findings;
    if (room.seats.empty())
        return findings;
    if (room.seats.size() > mostSeats)
        findings.push_back(error("class-too-many-seats", "seats", {{"most", std::to_string(mostSeats)}}));
    checkTerms(findings, room);
    checkUnique(findings, room);
    for (const auto& seat : room.seats)
        for (auto& finding : seatFindings(seat))
            findings.push_back(std::move(finding));
    return findings;
}

Findings sheetFindings(const Class& room, std::size_t round, const Sheet& sheet)
{
    const auto place = "sheets." + sheet.seat;
    const auto seat = seatAt(room, sheet.seat);
    if (!seat)
        return {error("class-no-such-seat", place, {{"value", sheet.seat}})};
    if (sheet.rows.empty())
        return {error("class-empty-sheet", place, {{"seat", room.seats[*seat].name}})};
    if (sheet.rows.size() > mostRows)
        return tooManyRows(place, sheet.rows.size());
    Findings findings;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        checkRow(findings, sheet.rows[row], room.rounds[round].terms.options,
                 place + "[" + std::to_string(row) + "]");
    if (findings.empty()) // sums are safe only then
        checkCapacity(findings, room, room.seats[*seat], sheet);
    return findings;
}

Findings sideFindings(const Seat& seat, auction::Side declared, std::string place)
{
    if (seat.side == declared)
        return {};
    return {error(seat.side == auction::Side::Sell ? "class-seller-cannot-buy" : "class-buyer-cannot-sell",
                  std::move(place), {{"seat", seat.name}})};
}

} // namespace meritdesk::classroom
