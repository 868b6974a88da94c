#include "items/consumer_model.h"

#include <algorithm>

#include "formats/words/words.h"
#include "items/consumer_fields.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

const ConsumerField& field(int at)
{
    return consumerFields[static_cast<std::size_t>(at)];
}

QVariantList choicesOf(int at)
{
    return field(at).choices ? field(at).choices() : QVariantList();
}

QString powerText(const QString& value)
{
    return value.isEmpty() ? QString() : numberText(value.toStdString(), -1);
}

/// The text of a choice; the value itself where it is none of the choices.
QString textOf(const QVariantList& choices, const QString& value)
{
    for (const auto& choice : choices)
        if (choice.toStringList().first() == value)
            return choice.toStringList().last();
    return value;
}

} // namespace

ConsumerModel::ConsumerModel(document::Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_values(valuesNow())
{
    connect(&document, &document::Document::changed, this, &ConsumerModel::refresh);
}

bool ConsumerModel::hasSite() const
{
    return m_site < m_document.scenario().retail->sites.size();
}

void ConsumerModel::setSite(std::size_t site)
{
    m_site = site;
    refresh();
}

std::vector<QString> ConsumerModel::valuesNow() const
{
    std::vector<QString> values(FieldCount);
    if (!hasSite())
        return values;
    const auto& all = *m_document.scenario().retail;
    const auto& site = all.sites[m_site];
    for (std::size_t at = 0; at < values.size(); ++at)
        values[at] = consumerFields[at].value(all, site);
    return values;
}

void ConsumerModel::refresh()
{
    auto values = valuesNow();
    for (int i = 0; i < FieldCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (values[at] == m_values[at])
            continue;
        m_values[at] = values[at];
        emit dataChanged(index(i, 0), index(i, 0));
    }
}

int ConsumerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FieldCount;
}

int ConsumerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ConsumerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& value = m_values[static_cast<std::size_t>(index.row())];
    const auto choices = choicesOf(index.row());
    if (role == ChoicesRole)
        return choices.isEmpty() ? QVariant() : choices;
    if (role == UnitTextRole)
        return index.row() == MaxPower ? QVariant(tr("kW")) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.row() == MaxPower)
        return powerText(value);
    return role == Qt::EditRole ? value : textOf(choices, value);
}

QVariant ConsumerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Vertical && role == Qt::DisplayRole ? words::label(field(section).title)
                                                                  : QVariant();
}

Qt::ItemFlags ConsumerModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && hasSite() ? flags | Qt::ItemIsEditable : flags;
}

bool ConsumerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !hasSite())
        return false;
    const auto edit = field(index.row()).edit(m_site, value.toString());
    if (!edit) {
        emit refused(edit.findings());
        return false;
    }
    return m_document.apply(*edit);
}

} // namespace meritdesk::items
