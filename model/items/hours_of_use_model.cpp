#include "items/hours_of_use_model.h"

#include "core/units/text.h"
#include "items/month_table_model.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

constexpr int places = 3;
constexpr int hoursADay = 24;

std::string hoursText(const std::optional<retail::Ratio>& ratio)
{
    return ratio ? printRounded(ratio->fraction(), places) : std::string();
}

} // namespace

std::vector<UseOfMonth> useByMonth(const Comparison& what)
{
    std::vector<UseOfMonth> months;
    if (!what.billed || !what.billed->has(what.site))
        return months;
    for (const auto& bill : what.bill().months) {
        const auto& compared = bill.transmission;
        UseOfMonth month{.month = bill.month,
                         .hours = daysIn(bill.month) * hoursADay,
                         .use = hoursText(compared.hoursOfUse),
                         .breakEven = hoursText(compared.breakEvenHours),
                         .cheaper = compared.cheaper};
        month.never = compared.breakEvenHours && Fraction(month.hours) < compared.breakEvenHours->fraction();
        months.push_back(std::move(month));
    }
    return months;
}

void HoursOfUseModel::show(const Comparison& what)
{
    auto months = useByMonth(what);
    m_what = what;
    if (months == m_months)
        return;
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

std::optional<Derivation> HoursOfUseModel::derivation(const QModelIndex& index) const
{
    const bool use = index.column() == UseColumn;
    if (!index.isValid() || (!use && index.column() != BreakEvenColumn))
        return std::nullopt;
    return retail::explain(*m_what.billed->input, *m_what.billed->bill,
                           {.site = m_what.site,
                            .month = static_cast<std::size_t>(index.row()),
                            .key = use ? "hours-of-use" : "break-even-hours"});
}

QString HoursOfUseModel::verdict(const UseOfMonth& month)
{
    if (month.never)
        return tr("two-rate can never win: the month is too short");
    if (!month.cheaper)
        return tr("not known");
    switch (*month.cheaper) {
    case retail::Cheaper::Single:
        return tr("single-rate is cheaper");
    case retail::Cheaper::TwoRate:
        return tr("two-rate is cheaper");
    case retail::Cheaper::Equal:
        break;
    }
    return tr("both cost the same");
}

int HoursOfUseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int HoursOfUseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::string HoursOfUseModel::exact(const UseOfMonth& month, int column)
{
    switch (column) {
    case UseColumn:
        return month.use;
    case BreakEvenColumn:
        return month.breakEven;
    case HoursColumn:
        return std::to_string(month.hours);
    default:
        return {};
    }
}

QString HoursOfUseModel::shown(const UseOfMonth& month, int column)
{
    if (column == MonthColumn)
        return monthText(month.month);
    if (column == VerdictColumn)
        return verdict(month);
    const auto number = exact(month, column);
    return number.empty() ? QString() : numberText(number, column == HoursColumn ? 0 : 1);
}

QVariant HoursOfUseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& month = m_months[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shown(month, index.column());
    const auto number = exact(month, index.column());
    if (role == ExactRole)
        return number.empty() ? QVariant() : QString::fromStdString(number);
    if (role == Qt::TextAlignmentRole)
        return QVariant((number.empty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant HoursOfUseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case UseColumn:
        return tr("Hours of use");
    case BreakEvenColumn:
        return tr("Two-rate pays above, h");
    case HoursColumn:
        return tr("Hours of the month");
    default:
        return tr("Transmission");
    }
}

} // namespace meritdesk::items
