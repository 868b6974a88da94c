#include "items/response_inputs_model.h"

#include <QCoreApplication>

#include <utility>

#include "core/response/provenance/given.h"
#include "core/scenario/response_edits.h"
#include "formats/words/words.h"
#include "items/capacity_origins.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/origins_model.h"
#include "items/response_field_kinds.h"

namespace meritdesk::items {

namespace demand = response::demand;

namespace {

struct InputTexts
{
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

/// True when a place lies at or below another: "depths[1]" at "depths".
bool liesAt(const std::string& place, const std::string& above)
{
    if (place.rfind(above, 0) != 0)
        return false;
    return place.size() == above.size() || place[above.size()] == '[' || place[above.size()] == '.';
}

/// What was typed in plain notation, entry by entry; no number stays as it is.
std::string plainText(const ResponseField& field, const QString& typed)
{
    const auto plain = [](const QString& entry) { return plainNumber(entry).value_or(entry.toStdString()); };
    if (!field.list)
        return field.choices.isEmpty() ? plain(typed) : typed.toStdString();
    std::string all;
    for (const auto& entry : listed(typed.toStdString()))
        all += (all.empty() ? "" : ";") + plain(QString::fromStdString(entry));
    return all;
}

/// The value as it is shown and typed over.
QString shownText(const ResponseField& field, const QString& plain)
{
    if (!field.choices.isEmpty())
        return plain;
    if (!field.list)
        return numberText(plain.toStdString(), -1);
    QStringList shown;
    for (const auto& entry : listed(plain.toStdString()))
        shown << numberText(entry, -1);
    return shown.join(QStringLiteral("; "));
}

} // namespace

ResponseInputsModel::ResponseInputsModel(ResponseBoard& board, QObject* parent)
    : CellTableModel({}, parent)
    , m_board(board)
{
    connect(&board, &ResponseBoard::changed, this, &ResponseInputsModel::follow);
    connect(&board, &ResponseBoard::computed, this, &ResponseInputsModel::follow);
    follow();
}

void ResponseInputsModel::follow()
{
    take(makeTable());
}

ResponseCell ResponseInputsModel::remarkOf(const ResponseField& field) const
{
    for (const auto& fault : m_board.worked().faults)
        if (liesAt(fault.place, field.place))
            return {.shown = words::sentence(fault), .tip = words::sentence(fault), .marked = true};
    const auto* origin = response::originAt(m_board.input().origins, field.place);
    if (!origin)
        return {};
    const auto kind = originKindText(origin->kind);
    if (origin->source.empty())
        return responseText(kind);
    //: Where a number comes from: %1 how sure that is, %2 the source
    const auto whole = InputTexts::tr("%1: %2").arg(kind, sourceText(origin->source));
    return responseText(whole, whole);
}

ResponseTable ResponseInputsModel::makeTable()
{
    ResponseTable table;
    table.columns = {responseTextColumn(InputTexts::tr("Input")), responseColumn(InputTexts::tr("Value")),
                     responseTextColumn(InputTexts::tr("Unit")),
                     responseTextColumn(InputTexts::tr("Where it comes from"))};
    m_rows.clear();
    if (!m_board.hasCase())
        return table;
    for (auto& group : responseFields(m_board.input())) {
        table.rows.push_back({{.shown = group.name, .marked = true}, {}, {}, {}});
        m_rows.emplace_back();
        for (auto& field : group.fields) {
            const auto plain = field.text(m_board.input());
            const bool number = field.choices.isEmpty() && !field.list;
            table.rows.push_back(
                {responseText(field.name, field.tip),
                 {.shown = shownText(field, plain), .exact = number ? plain : QString(), .tip = field.tip},
                 responseText(field.unit),
                 remarkOf(field)});
            m_rows.emplace_back(std::move(field));
        }
    }
    return table;
}

const ResponseField* ResponseInputsModel::fieldOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() && m_rows[at] ? &*m_rows[at] : nullptr;
}

int ResponseInputsModel::rowOf(const std::string& place) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* field = fieldOf(row); field && field->place == place)
            return row;
    return -1;
}

QVariant ResponseInputsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* field = fieldOf(index.row());
    if (role == HeadingRole)
        return field == nullptr;
    if (role == PlaceRole)
        return field ? QString::fromStdString(field->place) : QString();
    if (role == ChoiceRole)
        return field ? QVariant(field->choices) : QVariant();
    if (role == FaultRole)
        return field != nullptr && cell(index.siblingAtColumn(Origin)).marked;
    if (role == Qt::EditRole && field && index.column() == Value)
        return field->choices.isEmpty() ? QVariant(cell(index).shown)
                                        : QVariant(field->choices.indexOf(cell(index).shown));
    return CellTableModel::data(index, role);
}

Qt::ItemFlags ResponseInputsModel::flags(const QModelIndex& index) const
{
    auto flags = CellTableModel::flags(index);
    if (index.isValid() && index.column() == Value && fieldOf(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ResponseInputsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* field = index.isValid() ? fieldOf(index.row()) : nullptr;
    if (!field || role != Qt::EditRole || index.column() != Value)
        return false;
    const auto typed = plainText(*field, value.toString().trimmed());
    auto trial = m_board.input();
    if (const auto fault = field->write(trial, typed)) {
        emit refused({*fault});
        return false;
    }
    if (trial == m_board.input())
        return true;
    m_board.document().breakMerge();
    return m_board.apply(scenario::changeResponse(
        {.key = "edit-response-input", .facts = {{"name", field->name.toStdString()}}},
        [write = field->write, text = typed](demand::Case& input) { return write(input, text); }));
}

} // namespace meritdesk::items
