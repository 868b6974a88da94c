#include <QCoreApplication>

#include <algorithm>

#include "core/response/exact.h"
#include "core/scenario/day_ahead_edits.h"
#include "core/units/text.h"
#include "items/day_ahead_text.h"
#include "items/day_ahead_typing.h"
#include "items/number_text.h"

// Groups of companies and the verdicts of the criteria, as lists that can be typed.

namespace meritdesk::items {

using response::Mw;
using response::dayahead::Criterion;
using response::dayahead::criterionKinds;
using response::dayahead::Group;
using response::dayahead::Hourly;
using response::dayahead::Verdict;

namespace {

class DayAheadMoney
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadMoney)
};

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 6;

QString dash()
{
    return QStringLiteral("–");
}

std::string placeOf(const char* list, std::size_t at, std::string_view key)
{
    return std::string(list) + "[" + std::to_string(at) + "]." + std::string(key);
}

/// One value for all hours can be typed; a profile says its mean and is pasted.
DayAheadCell hourlyCell(const DayAheadBoard& board, const Hourly& hourly, const std::string& place,
                        const char* key)
{
    if (hourly.values.size() == 1)
        return givenPower(board, hourly.values.front(), place, key);
    const auto [low, high] = std::minmax_element(hourly.values.begin(), hourly.values.end());
    auto cell = givenPower(board, hourly.at(board.hour()), place, key);
    //: MW of a profile: %1 the least, %2 the most
    cell.shown =
        DayAheadMoney::tr("%1–%2").arg(powerNumber(board.input(), *low), powerNumber(board.input(), *high));
    return cell;
}

DayAheadCell moneyCell(const Integer& cents, DayAheadEvidence evidence)
{
    const auto plain = printDecimal(cents, moneyDecimals);
    return {.shown = numberText(plain, moneyDecimals),
            .exact = QString::fromStdString(plain),
            .evidence = std::move(evidence)};
}

void addMoney(const DayAheadBoard& board, std::size_t group, std::vector<DayAheadCell>& row)
{
    if (!board.valid()) {
        row.insert(row.end(), 3, plainText(dash()));
        return;
    }
    const auto& money = board.clearing().groups[group];
    const auto lines = response::addUp({money.saving, Fraction(-money.loss)}, response::cent());
    const DayAheadEvidence evidence{.kind = DayAheadEvidence::Group, .at = group};
    row.push_back(moneyCell(lines.parts[0], evidence));
    row.push_back(moneyCell(lines.parts[1], evidence));
    row.push_back(moneyCell(lines.total, evidence));
    row.back().marked = true;
}

DayAheadTable makeGroups(const DayAheadBoard& board)
{
    const auto money = currencyText(board.input());
    const auto power = DayAheadMoney::tr("MW");
    DayAheadTable table;
    table.columns = {{DayAheadMoney::tr("Group"), {}, false},
                     {withUnitTitle(DayAheadMoney::tr("Purchase"), power),
                      DayAheadMoney::tr("Bought at the hour's price with the reduction in force; paste a "
                                        "column for a profile")},
                     {withUnitTitle(DayAheadMoney::tr("Generation"), power),
                      DayAheadMoney::tr("Sold at the hour's price")},
                     {withUnitTitle(DayAheadMoney::tr("Saved"), money),
                      DayAheadMoney::tr("The fall of the price on what the group buys")},
                     {withUnitTitle(DayAheadMoney::tr("Lost"), money),
                      DayAheadMoney::tr("The fall of the price on what the group generates")},
                     {withUnitTitle(DayAheadMoney::tr("Net"), money)}};
    const auto& groups = board.input().groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<DayAheadCell> row{
            typedText(labelText(groups[i].id, i)),
            hourlyCell(board, groups[i].load, placeOf("groups", i, "load"), "group_load"),
            hourlyCell(board, groups[i].generation, placeOf("groups", i, "generation"), "group_generation")};
        addMoney(board, i, row);
        table.rows.push_back(std::move(row));
    }
    return table;
}

DayAheadEdit typeGroup(const DayAheadBoard& board, std::size_t row, std::size_t column, const QString& text)
{
    auto groups = board.input().groups;
    auto& group = groups[row];
    if (column == 0) {
        group.id = text.trimmed().toStdString();
    } else {
        Mw value;
        if (auto fault = putTyped(value, text))
            return *fault;
        (column == 1 ? group.load : group.generation).values = {value};
    }
    return scenario::setDayAheadGroups(std::move(groups));
}

/// One column of as many lines as there are hours is the profile of the group's purchase, two are that of its
/// generation too.
DayAheadEdit pasteProfile(const DayAheadBoard& board, std::size_t row, const QList<QStringList>& cells)
{
    auto groups = board.input().groups;
    if (row >= groups.size())
        return error("paste-without-group", {});
    const auto columns = std::min<qsizetype>(2, cells.isEmpty() ? 0 : cells.front().size());
    for (qsizetype column = 0; column < columns; ++column) {
        auto& hourly = column == 0 ? groups[row].load : groups[row].generation;
        hourly.values.clear();
        for (const auto& line : cells) {
            Mw value;
            if (auto fault = putTyped(value, line.value(column)))
                return *fault;
            hourly.values.push_back(value);
        }
    }
    return scenario::setDayAheadGroups(std::move(groups));
}

DayAheadEdit addGroup(const DayAheadBoard& board, std::size_t /*row*/)
{
    auto groups = board.input().groups;
    const auto taken = [&groups](const std::string& id) {
        return std::any_of(groups.begin(), groups.end(), [&id](const Group& each) { return each.id == id; });
    };
    auto number = groups.size() + 1;
    Group made;
    do
        made.id = DayAheadMoney::tr("Group %1").arg(number++).toStdString();
    while (taken(made.id));
    groups.push_back(std::move(made));
    return scenario::setDayAheadGroups(std::move(groups));
}

DayAheadEdit removeGroup(const DayAheadBoard& board, std::size_t row)
{
    auto groups = board.input().groups;
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(row));
    return scenario::setDayAheadGroups(std::move(groups));
}

/// The unit of both sides, in the case's currency.
QString unitOf(const DayAheadBoard& board, const Criterion& criterion)
{
    return criterion.kind->unit == "RUB/MWh" ? priceUnitText(board.input()) : currencyText(board.input());
}

DayAheadCell sideCell(const DayAheadBoard& board, const Criterion& criterion, std::size_t at,
                      const std::optional<Fraction>& side)
{
    if (!side)
        return plainText(dash());
    const bool money = criterion.kind->unit == "RUB";
    const auto plain = printRounded(*side, money ? moneyDecimals : priceDecimals);
    return {.shown = withUnit(numberText(plain, money ? moneyDecimals : -1), unitOf(board, criterion)),
            .exact = QString::fromStdString(plain),
            .evidence = {.kind = DayAheadEvidence::Criterion, .at = at}};
}

QString verdictText(const std::optional<bool>& met)
{
    if (!met)
        return DayAheadMoney::tr("no event");
    return *met ? DayAheadMoney::tr("met") : DayAheadMoney::tr("not met");
}

/// What a criterion's number is, or whether one that is set by hand fires.
DayAheadCell numberCell(const DayAheadBoard& board, const Criterion& criterion, std::size_t at)
{
    const auto& kind = *criterion.kind;
    if (&kind == &response::dayahead::manual) {
        auto cell =
            typedText(criterion.fire ? DayAheadMoney::tr("fires") : DayAheadMoney::tr("does not fire"));
        cell.choices = QStringList{DayAheadMoney::tr("fires"), DayAheadMoney::tr("does not fire")};
        return cell;
    }
    if (kind.key.empty())
        return plainText(dash());
    const auto plain = criterion.number.text();
    const auto place = placeOf("criteria", at, kind.key);
    return {.shown = numberText(plain, -1),
            .exact = QString::fromStdString(plain),
            .tip = dayAheadOrigin(board.input(), place),
            .editable = true,
            .evidence = {.kind = DayAheadEvidence::Given,
                         .place = place,
                         .key = std::string(kind.key) + "_given",
                         .value = plain}};
}

DayAheadTable makeCriteria(const DayAheadBoard& board)
{
    DayAheadTable table;
    table.columns = {
        {DayAheadMoney::tr("Criterion (a model)"),
         DayAheadMoney::tr("The system operator's own criterion is not public: no verdict here is official"),
         false},
        {DayAheadMoney::tr("Its number"),
         DayAheadMoney::tr("The cost of an event, the least share of the price, or the strike price")},
        {DayAheadMoney::tr("Reached")},
        {DayAheadMoney::tr("Asked for")},
        {DayAheadMoney::tr("Modelled verdict"), {}, false}};
    const auto& criteria = board.input().criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto verdict = board.valid() ? board.clearing().verdicts[i] : Verdict();
        auto name = typedText(criterionName(*criteria[i].kind));
        for (const auto* kind : criterionKinds)
            name.choices << criterionName(*kind);
        auto told = plainText(DayAheadMoney::tr("%1 (modelled)").arg(verdictText(verdict.met)));
        told.marked = verdict.met.value_or(false);
        told.evidence = {.kind = DayAheadEvidence::Criterion, .at = i};
        table.rows.push_back({std::move(name), numberCell(board, criteria[i], i),
                              sideCell(board, criteria[i], i, verdict.left),
                              sideCell(board, criteria[i], i, verdict.right), std::move(told)});
    }
    return table;
}

DayAheadEdit typeCriterion(const DayAheadBoard& board, std::size_t row, std::size_t column,
                           const QString& text)
{
    auto criteria = board.input().criteria;
    auto& criterion = criteria[row];
    if (column == 0) {
        const auto* found = std::find_if(criterionKinds.begin(), criterionKinds.end(),
                                         [&text](const auto* kind) { return criterionName(*kind) == text; });
        if (found == criterionKinds.end())
            return error("not-one-of", {}, {{"value", text.toStdString()}, {"words", {}}});
        criterion = {.kind = *found};
    } else if (criterion.kind == &response::dayahead::manual) {
        criterion.fire = text == DayAheadMoney::tr("fires");
    } else if (auto fault = putTyped(criterion.number, text)) {
        return *fault;
    }
    return scenario::setCriteria(std::move(criteria));
}

/// The first kind that is not there yet.
DayAheadEdit addCriterion(const DayAheadBoard& board, std::size_t /*row*/)
{
    auto criteria = board.input().criteria;
    const auto free = [&criteria](const auto* kind) {
        return std::none_of(criteria.begin(), criteria.end(),
                            [kind](const Criterion& each) { return each.kind == kind; });
    };
    const auto* found = std::find_if(criterionKinds.begin(), criterionKinds.end(), free);
    criteria.push_back({.kind = found == criterionKinds.end() ? criterionKinds.front() : *found});
    return scenario::setCriteria(std::move(criteria));
}

DayAheadEdit removeCriterion(const DayAheadBoard& board, std::size_t row)
{
    auto criteria = board.input().criteria;
    criteria.erase(criteria.begin() + static_cast<std::ptrdiff_t>(row));
    return scenario::setCriteria(std::move(criteria));
}

} // namespace

const DayAheadSheet groupSheet{
    .make = makeGroups, .type = typeGroup, .paste = pasteProfile, .add = addGroup, .remove = removeGroup};

const DayAheadSheet criterionSheet{
    .make = makeCriteria, .type = typeCriterion, .add = addCriterion, .remove = removeCriterion};

} // namespace meritdesk::items
