#include "items/price_sheet_model.h"

#include <algorithm>

#include "core/retail/vat.h"
#include "core/scenario/retail_edits.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/margin_note.h"
#include "items/month_table_model.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using retail::Rate;
using scenario::Edit;
using scenario::FieldUnit;

namespace {

constexpr int meanDecimals = 2;

std::string meanOf(const retail::HourlyRates* rates)
{
    if (!rates || rates->empty())
        return {};
    Integer sum;
    for (const auto rate : *rates)
        sum += Integer(rate.mantissa());
    return printRounded(Fraction(sum, powerOfTen(Rate::decimals) * Integer(rates->size())), meanDecimals);
}

} // namespace

bool PriceSheetModel::Row::isEmpty() const
{
    return std::all_of(exact.begin(), exact.end(), [](const std::string& text) { return text.empty(); });
}

std::string_view PriceSheetModel::Row::id() const
{
    return field ? field->id : hours ? hours->id : "vat";
}

int PriceSheetModel::Row::decimals() const
{
    return hours ? meanDecimals : -1;
}

PriceSheetModel::PriceSheetModel(document::Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    refresh();
    connect(&document, &document::Document::changed, this, &PriceSheetModel::refresh);
}

void PriceSheetModel::setSite(std::size_t site)
{
    m_site = site;
    refresh();
}

void PriceSheetModel::setComplete(bool complete)
{
    m_complete = complete;
    refresh();
}

PriceSheetModel::Row PriceSheetModel::vatRow() const
{
    Row row;
    const auto& input = *m_document.scenario().retail;
    for (const auto& month : input.months) {
        row.exact.push_back(printExact(retail::vatPercent(input, month).fraction(), Rate::decimals));
        row.flags.push_back(month.vatPercent ? 0 : PartCell);
    }
    return row;
}

void PriceSheetModel::addPrices(std::vector<Row>& rows) const
{
    const auto& input = *m_document.scenario().retail;
    const auto& site = input.sites[m_site];
    for (const auto& field : scenario::priceFields) {
        Row row{.field = &field, .flags = std::vector<int>(input.months.size())};
        for (const auto& month : input.months) {
            const auto value = field.read(month.prices, site);
            row.exact.push_back(value ? value->text() : std::string());
        }
        if (m_complete || field.usual || !row.isEmpty())
            rows.push_back(std::move(row));
    }
}

void PriceSheetModel::addHourlyPrices(std::vector<Row>& rows) const
{
    const auto& input = *m_document.scenario().retail;
    for (const auto& hours : scenario::hourlyPriceFields) {
        Row row{.hours = &hours, .flags = std::vector<int>(input.months.size(), PartCell)};
        for (const auto& month : input.months)
            row.exact.push_back(meanOf(hours.read(month.prices)));
        if (m_complete || !row.isEmpty())
            rows.push_back(std::move(row));
    }
}

std::vector<PriceSheetModel::Row> PriceSheetModel::rowsNow() const
{
    const auto& input = *m_document.scenario().retail;
    if (m_site >= input.sites.size() || input.months.empty())
        return {};
    std::vector<Row> rows{vatRow()};
    addPrices(rows);
    addHourlyPrices(rows);
    return rows;
}

void PriceSheetModel::refresh()
{
    auto rows = rowsNow();
    std::vector<Month> months;
    for (const auto& month : m_document.scenario().retail->months)
        months.push_back(month.month);
    const auto sameRow = [](const Row& a, const Row& b) { return a.id() == b.id(); };
    if (months != m_months || !std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameRow)) {
        beginResetModel();
        m_rows = std::move(rows);
        m_months = std::move(months);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

const scenario::HourlyPriceField* PriceSheetModel::hourlyOf(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<std::size_t>(row)].hours;
}

int PriceSheetModel::rowOf(std::string_view id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PriceSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PriceSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

QString PriceSheetModel::unitOf(const Row& row) const
{
    const bool perMwh = m_document.scenario().retail->priceUnit == retail::PriceUnit::PerMwh;
    const auto unit = row.field ? row.field->unit : row.hours ? FieldUnit::PerEnergy : FieldUnit::Percent;
    switch (unit) {
    case FieldUnit::PerEnergy:
        return words::unitInWords(perMwh ? "RUB/MWh" : "RUB/kWh");
    case FieldUnit::PerPower:
        return words::unitInWords(perMwh ? "RUB/MW" : "RUB/kW");
    case FieldUnit::PerHour:
        return words::unitInWords("1/h");
    case FieldUnit::Percent:
        return words::unitInWords("%");
    case FieldUnit::Factor:
        break;
    }
    return {};
}

QString PriceSheetModel::toolTip(const Row& row, std::size_t month) const
{
    if (row.hours)
        return tr("Mean of the month. Double-click or press Enter to see and change every hour.");
    if (row.field)
        return row.id().starts_with("margin.") ? marginNote(m_months[month]) : QString();
    if ((row.flags[month] & PartCell) == 0)
        return {};
    if (m_document.scenario().retail->vatPercent)
        return tr("The rate of the whole case. Type another one to replace it in this month.");
    const auto& period = retail::vatPeriod(m_months[month]);
    return tr("The rate by date: %1 (%2). Type another one to replace it in this month.",
              "a source and how sure it is")
        .arg(words::label(period.source), words::gradeInWords(period.grade));
}

QVariant PriceSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto month = static_cast<std::size_t>(index.column());
    const auto& exact = row.exact[month];
    switch (role) {
    case Qt::DisplayRole:
        return exact.empty() ? QStringLiteral("–") : numberText(exact, row.decimals());
    case Qt::EditRole:
        return exact.empty() ? QString() : numberText(exact, -1);
    case ExactRole:
        return exact.empty() ? QVariant() : QString::fromStdString(exact);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(row, month);
    case CellFlagsRole:
        return exact.empty() ? PartCell : row.flags[month];
    default:
        return {};
    }
}

QVariant PriceSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? monthText(m_months[static_cast<std::size_t>(section)]) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(section)];
    const auto name = words::label("price-" + std::string(row.id()));
    const auto unit = unitOf(row);
    return unit.isEmpty() ? name : tr("%1, %2", "price and its unit").arg(name, unit);
}

Qt::ItemFlags PriceSheetModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && !hourlyOf(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

Result<Edit> PriceSheetModel::editOf(const QModelIndex& index, const QString& text) const
{
    const auto month = static_cast<std::size_t>(index.column());
    std::optional<Rate> value;
    if (!text.trimmed().isEmpty()) {
        const auto plain = plainNumber(text);
        value = plain ? Rate::read(*plain) : std::nullopt;
        if (!value)
            return error("not-a-number", {}, {{"value", text.toStdString()}});
    }
    const auto* field = m_rows[static_cast<std::size_t>(index.row())].field;
    return field ? scenario::setPrice(m_site, month, *field, value) : scenario::setVat(month, value);
}

bool PriceSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || hourlyOf(index.row()))
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true; // looked at, not changed
    const auto edit = editOf(index, value.toString());
    if (edit)
        return m_document.apply(*edit);
    emit refused(edit.findings());
    return false;
}

} // namespace meritdesk::items
