#include "items/origins_model.h"

#include <algorithm>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/capacity_origins.h"
#include "items/number_text.h"

namespace meritdesk::items {

using exports::Table; // lupdate takes a qualified result for the context
using response::GivenNumber;
using response::GivenNumbers;
using response::Origin;
using response::OriginKind;
using response::originKinds;
using scenario::OriginOf;

namespace {

void append(std::vector<OriginRow>& rows, OriginOf part, GivenNumbers numbers)
{
    for (auto& number : numbers)
        rows.push_back({part, std::move(number)});
}

/// A number in the locale, also one behind hours ("2 h: 0.5"); what is none ("y 10") stays.
QString valueText(const std::string& value)
{
    constexpr std::string_view hours = " h: ";
    const auto at = value.find(hours);
    if (at == std::string::npos)
        return numberText(value, -1);
    return QStringLiteral("%1: %2").arg(withUnit(numberText(value.substr(0, at), -1), words::label("h")),
                                        numberText(value.substr(at + hours.size()), -1));
}

/// The cells of a row, by OriginsModel::Column.
std::array<QString, OriginsModel::ColumnCount> cellsOf(const GivenNumber& number)
{
    return {givenName(number), givenText(number), originKindText(number.origin.kind),
            sourceText(number.origin.source), QString::fromStdString(number.place)};
}

constexpr const char* titles[] = {QT_TRANSLATE_NOOP("meritdesk::items::OriginsModel", "Number"),
                                  QT_TRANSLATE_NOOP("meritdesk::items::OriginsModel", "Value"),
                                  //: How sure a number is: published, typical, own
                                  QT_TRANSLATE_NOOP("meritdesk::items::OriginsModel", "Kind"),
                                  QT_TRANSLATE_NOOP("meritdesk::items::OriginsModel", "Source"),
                                  //: Where a number stands in the case's file
                                  QT_TRANSLATE_NOOP("meritdesk::items::OriginsModel", "Place")};

} // namespace

std::vector<OriginRow> originRows(const scenario::Scenario& scenario)
{
    std::vector<OriginRow> rows;
    append(rows, OriginOf::Response, response::givenNumbers(*scenario.response));
    if (!scenario.capacity->zones.empty())
        append(rows, OriginOf::Capacity, response::givenNumbers(*scenario.capacity));
    if (!scenario.dayAhead->market.load.empty())
        append(rows, OriginOf::DayAhead, response::givenNumbers(*scenario.dayAhead));
    return rows;
}

OriginCounts countOrigins(const std::vector<OriginRow>& rows)
{
    OriginCounts counts{};
    for (const auto& row : rows)
        ++counts.at(static_cast<std::size_t>(row.number.origin.kind));
    return counts;
}

QString givenText(const GivenNumber& number)
{
    if (number.count > 0)
        return OriginsModel::tr("%n value(s)", nullptr, static_cast<int>(number.count));
    if (number.values.empty()) // a method that takes no number
        //: of a method or rule that is in use and has no number of its own
        return OriginsModel::tr("chosen");
    QStringList values;
    for (const auto& value : number.values)
        values << valueText(value);
    const auto unit = number.unit.empty() ? QString() : words::label(number.unit);
    return withUnit(values.join(QStringLiteral("; ")), unit);
}

QString givenName(const GivenNumber& number)
{
    const auto label = words::label(number.label);
    if (number.subject.empty())
        return label;
    //: A given number: %1 what it is, %2 whose it is
    return OriginsModel::tr("%1: %2").arg(label, sourceText(number.subject));
}

QString sourceText(const std::string& source)
{
    const auto known = words::label(source);
    return known == QString::fromStdString(source) ? words::sampleText(source) : known;
}

Table originsTable(const scenario::Scenario& scenario, std::optional<OriginOf> part)
{
    Table table{.title = OriginsModel::tr("Where the numbers come from")};
    for (const auto* title : titles)
        table.columns.push_back({.title = OriginsModel::tr(title)});
    for (const auto& row : originRows(scenario)) {
        if (part && row.part != *part)
            continue;
        std::vector<exports::Cell> cells;
        for (const auto& text : cellsOf(row.number))
            cells.push_back({.shown = text});
        table.rows.push_back(std::move(cells));
    }
    if (part) { // on paper a place in a file says nothing
        table.columns.pop_back();
        for (auto& row : table.rows)
            row.pop_back();
    }
    return table;
}

OriginsModel::OriginsModel(document::Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(originRows(document.scenario()))
{
    connect(&document, &document::Document::changed, this, &OriginsModel::take);
}

void OriginsModel::take()
{
    auto rows = originRows(m_document.scenario());
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int OriginsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OriginsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant OriginsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& number = row.number;
    const auto shown = cellsOf(number);
    switch (role) {
    case Qt::DisplayRole:
        return shown.at(static_cast<std::size_t>(index.column()));
    case Qt::EditRole:
        return index.column() == Kind ? QVariant(static_cast<int>(number.origin.kind))
                                      : QVariant(shown.at(static_cast<std::size_t>(index.column())));
    case Qt::ToolTipRole:
        return index.column() == Source ? QVariant(shown[Source]) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(number.origin.kind);
    case PlaceRole:
        return shown[Place];
    case PartRole:
        return static_cast<int>(row.part);
    default:
        return {};
    }
}

QVariant OriginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[section]);
}

Qt::ItemFlags OriginsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && (index.column() == Kind || index.column() == Source))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OriginsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    Origin origin = row.number.origin;
    if (index.column() == Kind) {
        const int last = static_cast<int>(originKinds.size()) - 1;
        origin.kind = static_cast<OriginKind>(std::clamp(value.toInt(), 0, last));
    } else if (value.toString() != sourceText(origin.source)) {
        origin.source = value.toString().trimmed().toStdString();
    }
    if (origin == row.number.origin)
        return true;
    return m_document.apply(scenario::setOrigin(row.part, row.number.place, origin));
}

void OriginFilter::setKind(std::optional<OriginKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void OriginFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool OriginFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_kind && at(0).data(OriginsModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int column : {OriginsModel::Number, OriginsModel::Source, OriginsModel::Place})
        if (at(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace meritdesk::items
