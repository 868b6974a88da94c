#include "items/year_plan_model.h"

#include <QDate>

#include <algorithm>

#include "core/derivation/evaluate.h"
#include "core/retail/categories.h"
#include "core/units/text.h"
#include "items/category_table_model.h"
#include "items/month_table_model.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

QString shortId(std::size_t category)
{
    const auto id = retail::categories.at(category)->id;
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// Thousand roubles, one place where they are few.
QString thousands(const std::string& roubles)
{
    const auto amount = readFraction(roubles);
    if (!amount)
        return {};
    const auto value = *amount / Fraction(1000);
    const bool few = value < Fraction(100) && Fraction(-100) < value;
    return numberText(printRounded(value, few ? 1 : 0), few ? 1 : 0);
}

QString roubles(const std::string& amount)
{
    return withUnit(numberText(amount, 2), YearPlanModel::tr("RUB"));
}

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate);
}

} // namespace

void YearPlanModel::show(const Comparison& what)
{
    auto plan = yearPlanOf(what);
    const bool sameShape = plan.months.size() == m_plan.months.size();
    if (!sameShape)
        beginResetModel();
    const bool differs = plan != m_plan || what.month != m_what.month;
    m_what = what;
    m_plan = std::move(plan);
    if (!sameShape) {
        endResetModel();
    } else if (differs && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int YearPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_plan.months.empty() ? 0 : rows;
}

int YearPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_plan.months.empty() ? 0 : static_cast<int>(m_plan.months.size()) + 2;
}

std::optional<std::size_t> YearPlanModel::monthOf(int column) const
{
    if (column < 1 || column > static_cast<int>(m_plan.months.size()))
        return std::nullopt;
    return static_cast<std::size_t>(column - 1);
}

std::optional<Derivation> YearPlanModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    return planDerivation(m_what, static_cast<PlanLine>(index.row()), monthOf(index.column()));
}

QString YearPlanModel::name(PlanLine line) const
{
    switch (line) {
    case PlanLine::Free:
        return tr("Cheapest of the month");
    case PlanLine::SingleRate:
        return tr("Single-rate transmission");
    case PlanLine::TwoRate:
        return tr("Two-rate transmission");
    case PlanLine::Saving:
        return tr("Saving, thousand RUB");
    case PlanLine::Notice:
        return tr("Notice by");
    }
    return {};
}

std::optional<std::size_t> YearPlanModel::category(PlanLine line, int column) const
{
    const auto* choice = m_plan.choice(line);
    const auto month = monthOf(column);
    return choice && month ? choice->categories[*month] : std::nullopt;
}

std::string YearPlanModel::exact(PlanLine line, int column) const
{
    const auto month = monthOf(column);
    if (line == PlanLine::Saving)
        return month ? (m_plan.savings.empty() ? std::string() : m_plan.savings[*month]) : m_plan.saving;
    const auto* choice = m_plan.choice(line);
    if (!choice)
        return {};
    return month ? choice->amounts[*month] : choice->total;
}

QString YearPlanModel::shown(PlanLine line, int column) const
{
    const auto month = monthOf(column);
    if (line == PlanLine::Notice) {
        if (!month || !m_plan.notices[*month])
            return {};
        const auto& by = m_plan.notices[*month]->by;
        return by ? QLocale().toString(
                   dateOf(*by), tr("d MMM", "shortest form of a day and its month, in the letters of Qt"))
                  : QStringLiteral("?");
    }
    const auto amount = exact(line, column);
    if (line == PlanLine::Saving && month)
        return thousands(amount);
    if (line == PlanLine::Saving)
        return amount.empty() ? QString() : numberText(amount, 0);
    if (!month)
        return amount.empty() ? QStringLiteral("–") : numberText(amount, 0);
    const auto place = category(line, column);
    return place ? shortId(*place) : QStringLiteral("–");
}

QString YearPlanModel::choiceInFull(PlanLine line, std::size_t month) const
{
    const int column = static_cast<int>(month) + 1;
    const auto place = category(line, column);
    const auto period = monthText(m_plan.months[month]);
    if (!place)
        return tr("%1: no category of this line may be chosen.").arg(period);
    auto text = tr("%1, %2: %3", "month, category, amount")
                    .arg(period, categoryTitle(*place), roubles(exact(line, column)));
    if ((flagsOf(line, column) & BarredCell) != 0)
        text += QLatin1Char('\n')
                + tr("It belongs to the other transmission variant, and the variant is chosen once a year.");
    return text;
}

QString YearPlanModel::noticeInFull(std::size_t month) const
{
    const auto& notice = m_plan.notices[month];
    if (!notice)
        return {};
    const auto to = categoryTitle(
        notice->to == nullptr ? 0
                              : static_cast<std::size_t>(
                                  std::find(retail::categories.begin(), retail::categories.end(), notice->to)
                                  - retail::categories.begin()));
    const auto from = monthText(m_plan.months[month]);
    if (notice->by)
        return tr("%1 from %2 on: the supplier must have the notice by %3.", "category, month, day")
            .arg(to, from,
                 QLocale().toString(dateOf(*notice->by),
                                    tr("d MMMM yyyy", "a day in full, in the letters of Qt")));
    if (notice->rule == "variant")
        return tr("%1 from %2 on: notice within one month of the decision on transmission tariffs, whose "
                  "date "
                  "is not known.")
            .arg(to, from);
    return tr("%1 from %2 on: notice ten working days before; the calendar before it is not known.")
        .arg(to, from);
}

QStringList YearPlanModel::notices() const
{
    QStringList sentences;
    for (std::size_t month = 0; month < m_plan.notices.size(); ++month)
        if (m_plan.notices[month])
            sentences << noticeInFull(month);
    return sentences;
}

QString YearPlanModel::inFull(PlanLine line, int column) const
{
    const auto month = monthOf(column);
    if (month && line == PlanLine::Notice)
        return noticeInFull(*month);
    if (month && line != PlanLine::Saving)
        return choiceInFull(line, *month);
    const auto amount = exact(line, column);
    if (amount.empty())
        return {};
    return tr("%1, %2: %3", "month or year, line, amount")
        .arg(month ? monthText(m_plan.months[*month]) : tr("Year"),
             line == PlanLine::Saving ? tr("saving against today") : name(line), roubles(amount));
}

bool YearPlanModel::isChange(std::size_t month) const
{
    return m_plan.notices[month].has_value();
}

int YearPlanModel::flagsOf(PlanLine line, int column) const
{
    int flags = 0;
    const bool variantLine = line == PlanLine::SingleRate || line == PlanLine::TwoRate;
    if (variantLine && m_plan.chosen && m_plan.choice(line) == m_plan.best())
        flags |= ChosenLine;
    const auto month = monthOf(column);
    if (column > 0 && !month)
        flags |= YearCell;
    const auto place = category(line, column);
    if (line == PlanLine::Free && place && m_plan.chosen
        && retail::categories.at(*place)->variant != *m_plan.chosen)
        flags |= BarredCell;
    if (month && (flags & ChosenLine) != 0 && isChange(*month))
        flags |= ChangeCell;
    if (month && m_what.month == month)
        flags |= SelectedCell;
    return flags;
}

/// What a cell's number is in full; exports take that of savings only, the others would hide their category.
QVariant YearPlanModel::numberData(PlanLine line, int column, int role) const
{
    const auto number = column > 0 ? exact(line, column) : std::string();
    const bool saving = line == PlanLine::Saving;
    if (role == AmountRole)
        return saving ? QString() : thousands(number);
    if (role == ExactRole && (!saving || number.empty()))
        return {};
    return QString::fromStdString(number);
}

QVariant YearPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto line = static_cast<PlanLine>(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? name(line) : shown(line, column);
    case FlagsRole:
        return flagsOf(line, column);
    case CategoryRole:
        if (const auto place = category(line, column))
            return static_cast<int>(*place);
        return {};
    case AmountRole:
    case CostRole:
    case ExactRole:
        return numberData(line, column, role);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? name(line) : inFull(line, column);
    case Qt::TextAlignmentRole:
        return QVariant(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant YearPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    const auto month = monthOf(section);
    if (role == Qt::ToolTipRole && month)
        return monthText(m_plan.months[*month]);
    if (role == FlagsRole)
        return month && m_what.month == month ? SelectedCell : 0;
    if (role != Qt::DisplayRole)
        return {};
    if (month)
        return QLocale().standaloneMonthName(
            static_cast<int>(static_cast<unsigned>(m_plan.months[*month].month())), QLocale::ShortFormat);
    return section == 0 ? QString() : tr("Year, RUB");
}

} // namespace meritdesk::items
