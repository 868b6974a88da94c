#include "items/change_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/kinds.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using namespace retail::whatif; // NOLINT(google-build-using-namespace): this file words its values

namespace {

/// Translations of this file; the class is the context.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// Runs of a set: "a–b, c", each number worded by `name`, which takes 1..size.
template <std::size_t size, class Name>
QString runs(const std::bitset<size>& set, Name name)
{
    QStringList all;
    for (std::size_t first = 0; first < size; ++first) {
        if (!set.test(first))
            continue;
        auto last = first;
        while (last + 1 < size && set.test(last + 1))
            ++last;
        const auto from = name(static_cast<int>(first + 1));
        const auto to = name(static_cast<int>(last + 1));
        all << (first == last       ? from
                : first + 1 == last ? from + QStringLiteral(", ") + to
                                    : from + QStringLiteral("–") + to);
        first = last;
    }
    return all.join(QStringLiteral(", "));
}

QString amountText(std::string_view key, const Amount& amount, std::string_view unit)
{
    return ChangeText::tr("%1 %2", "what it is, number with unit")
        .arg(words::label(key), withUnit(numberText(amount.text(), -1), amountUnit(unit)));
}

/// The days and hours, those that take all left out.
void addWhen(const When& when, bool hoursMatter, QStringList& parts)
{
    parts << dayTypeText(when.days);
    if (!when.weekdays.all())
        parts << weekdaysText(when.weekdays);
    if (!when.months.all())
        parts << monthsText(when.months);
    if (hoursMatter)
        parts << ChangeText::tr("hours %1").arg(hoursText(when.hours));
}

QString intoText(const retail::HourSet& into)
{
    return ChangeText::tr("into hours %1").arg(hoursText(into));
}

} // namespace

QString amountUnit(std::string_view unit)
{
    return unit.empty() || unit == "%" ? QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()))
                                       : words::label(unit);
}

QString hoursText(const retail::HourSet& hours)
{
    return hours.all() ? QStringLiteral("1–24") : runs(hours, [](int hour) { return QString::number(hour); });
}

QString dayTypeText(DayType days)
{
    switch (days) {
    case DayType::Working:
        return ChangeText::tr("working days");
    case DayType::Free:
        return ChangeText::tr("days off");
    case DayType::Every:
        break;
    }
    return ChangeText::tr("every day");
}

QString monthsText(const MonthSet& months)
{
    return months.all() ? ChangeText::tr("all year") : runs(months, [](int month) {
        return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    });
}

QString weekdaysText(const Weekdays& weekdays)
{
    return weekdays.all() ? ChangeText::tr("all weekdays") : runs(weekdays, [](int day) {
        return QLocale().standaloneDayName(day, QLocale::ShortFormat);
    });
}

QString changeText(const Change& change)
{
    const auto* kind = listed(kinds, change.kind);
    if (!kind)
        return QString::fromStdString(change.kind);
    QStringList parts;
    for (const auto& parameter : kind->parameters)
        parts << amountText(parameter.key, amountOf(change, *kind, parameter.key), parameter.unit);
    addWhen(change.when, true, parts);
    if (kind->into != IntoHours::None && change.into.any())
        parts << intoText(change.into);
    return ChangeText::tr("%1: %2", "kind of change, its details")
        .arg(words::label(kind->title), parts.join(QStringLiteral("; ")));
}

QString goalText(const Goal& goal)
{
    QStringList parts;
    if (goal.storage) {
        parts << ChangeText::tr("storage") << amountText("power_kw", goal.storage->powerKw, "kW")
              << amountText("capacity_kwh", goal.storage->capacityKwh, "kWh")
              << amountText("efficiency_percent", goal.storage->efficiencyPercent, "%")
              << amountText("cycles_a_day", goal.storage->cyclesADay, {});
    }
    if (goal.flexible) {
        parts << ChangeText::tr("load that may move") << amountText("power_kw", goal.flexible->powerKw, "kW")
              << amountText("energy_kwh", goal.flexible->energyKwh, "kWh");
        addWhen(goal.flexible->when, true, parts);
        parts << intoText(goal.flexible->into);
    }
    const auto* category = listed(retail::categories, goal.category);
    return ChangeText::tr("Cheapest plan for “%1”: %2", "price category, its means")
        .arg(category ? words::label(category->label) : QString::fromStdString(goal.category),
             parts.join(QStringLiteral("; ")));
}

} // namespace meritdesk::items
