#include "items/day_ahead_typing.h"

#include <QCoreApplication>

#include "items/day_ahead_text.h"
#include "items/number_text.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwh;

namespace {

class DayAheadTyping
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadTyping)
};

DayAheadCell given(const DayAheadBoard& board, const QString& shown, DayAheadEvidence evidence)
{
    return {.shown = shown,
            .exact = QString::fromStdString(evidence.value),
            .tip = dayAheadOrigin(board.input(), evidence.place),
            .editable = true,
            .evidence = std::move(evidence)};
}

DayAheadEvidence evidenceOf(const std::string& place, const char* key, std::string unit, std::string value)
{
    return {.kind = DayAheadEvidence::Given,
            .place = place,
            .key = key,
            .unit = std::move(unit),
            .value = std::move(value)};
}

} // namespace

std::optional<Finding> putTyped(std::int64_t& count, const QString& text)
{
    bool whole = false;
    const auto plain = plainNumber(text);
    const auto value = plain ? QString::fromStdString(*plain).toLongLong(&whole) : 0;
    if (!whole || value < 1)
        return error("not-a-count", {}, {{"value", text.toStdString()}});
    count = value;
    return std::nullopt;
}

std::optional<Finding> putTyped(response::dayahead::Label& label, const QString& text)
{
    label = text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed().toStdString());
    return std::nullopt;
}

DayAheadCell givenPrice(const DayAheadBoard& board, RubPerMwh price, const std::string& place,
                        const char* key)
{
    return given(board, priceNumber(price),
                 evidenceOf(place, key, board.input().currency + "/MWh", price.text()));
}

DayAheadCell givenPower(const DayAheadBoard& board, Mw power, const std::string& place, const char* key)
{
    return given(board, powerNumber(board.input(), power), evidenceOf(place, key, "MW", power.text()));
}

DayAheadCell givenCount(const DayAheadBoard& board, std::int64_t count, const std::string& place,
                        const char* key)
{
    return given(board, QString::number(count), evidenceOf(place, key, {}, std::to_string(count)));
}

DayAheadCell typedText(const QString& shown, const QString& tip)
{
    return {.shown = shown, .tip = tip, .editable = true};
}

DayAheadCell plainText(const QString& shown, const QString& tip)
{
    return {.shown = shown, .tip = tip};
}

QString withUnitTitle(const QString& title, const QString& unit)
{
    //: the title of a column: %1 what it shows, %2 its unit
    return unit.isEmpty() ? title : DayAheadTyping::tr("%1, %2").arg(title, unit);
}

std::string stackPlace(const DayAheadBoard& board)
{
    return board.input().market.stacks.size() > 1 ? "stacks[" + std::to_string(board.hour()) + "]" : "stack";
}

} // namespace meritdesk::items
