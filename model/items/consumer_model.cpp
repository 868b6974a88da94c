#include "items/consumer_model.h"

#include <algorithm>
#include <array>

#include "core/retail/categories.h"
#include "core/scenario/retail_edits.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::items {

using scenario::Edit;

namespace {

using Choice = std::pair<const char*, const char*>; ///< id and source text, translated in ConsumerModel

constexpr std::array voltages{
    Choice{"VN", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "High (VN), 110 kV and above")},
    Choice{"SN1", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "First medium (SN1), 35 kV")},
    Choice{"SN2", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Second medium (SN2), 1–20 kV")},
    Choice{"NN", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Low (NN), up to 0.4 kV")},
};
constexpr std::array connections{
    Choice{"grid", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Distribution network")},
    Choice{"generator", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Through a generator")},
    Choice{"fsk", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "National grid")},
};
constexpr std::array zones{
    Choice{"1", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "First price zone")},
    Choice{"2", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Second price zone")},
    Choice{"non-price", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Non-price zone")},
};
constexpr std::array meterings{
    Choice{"hourly", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Hourly")},
    Choice{"zone", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "By zones of the day")},
    Choice{"integral", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "One register")},
};
constexpr std::array policies{
    Choice{"error", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Stop and say so")},
    Choice{"zero", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Take zero")},
    Choice{"previous-day", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Take the day before")},
    Choice{"interpolate", QT_TRANSLATE_NOOP("meritdesk::items::ConsumerModel", "Draw a straight line")},
};

template <std::size_t Count, class Enum>
QString idOf(const std::array<Choice, Count>& choices, Enum value)
{
    return QString::fromLatin1(choices.at(static_cast<std::size_t>(value)).first);
}

/// The enumerator of an id, nothing when there is none.
template <class Enum, std::size_t Count>
std::optional<Enum> enumOf(const std::array<Choice, Count>& choices, const QString& id)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (id == QLatin1String(choices.at(i).first))
            return static_cast<Enum>(i);
    return std::nullopt;
}

QVariant pair(const QString& id, const QString& text)
{
    return QStringList{id, text};
}

template <std::size_t Count>
QVariantList listOf(const std::array<Choice, Count>& choices)
{
    QVariantList list;
    for (const auto& [id, text] : choices)
        list << pair(QString::fromLatin1(id), ConsumerModel::tr(text));
    return list;
}

QVariantList categoryChoices()
{
    QVariantList list{pair({}, ConsumerModel::tr("Not known"))};
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        const auto id = retail::categories.at(i)->id;
        list << pair(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), categoryTitle(i));
    }
    return list;
}

QVariantList choicesOf(int field)
{
    switch (field) {
    case ConsumerModel::Voltage:
        return listOf(voltages);
    case ConsumerModel::Connection:
        return listOf(connections);
    case ConsumerModel::Zone:
        return listOf(zones);
    case ConsumerModel::Metering:
        return listOf(meterings);
    case ConsumerModel::Today:
        return categoryChoices();
    case ConsumerModel::Missing:
        return listOf(policies);
    default:
        return {};
    }
}

QString fieldTitle(int field)
{
    switch (field) {
    case ConsumerModel::Name:
        return ConsumerModel::tr("Consumer");
    case ConsumerModel::MaxPower:
        return ConsumerModel::tr("Maximum power");
    case ConsumerModel::Voltage:
        return ConsumerModel::tr("Voltage");
    case ConsumerModel::Connection:
        return ConsumerModel::tr("Connection");
    case ConsumerModel::Zone:
        return ConsumerModel::tr("Price zone");
    case ConsumerModel::Metering:
        return ConsumerModel::tr("Metering");
    case ConsumerModel::Today:
        return ConsumerModel::tr("Category today");
    default:
        return ConsumerModel::tr("Missing hours");
    }
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

/// The edit that a parsed value makes, or a finding that it is none of the field's.
template <class Enum, class Make>
Result<Edit> chosen(std::optional<Enum> value, const QString& id, Make make)
{
    if (!value)
        return error("no-such-choice", {}, {{"value", id.toStdString()}});
    return make(*value);
}

} // namespace

std::optional<std::string> typedDecimal(const QString& text)
{
    QString plain;
    for (const auto c : text)
        if (!c.isSpace())
            plain += c == QChar(0x2212) ? QLatin1Char('-') : c;
    const auto mark = std::max(plain.lastIndexOf(QLatin1Char('.')), plain.lastIndexOf(QLatin1Char(',')));
    QString number;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isMark = plain[i] == QLatin1Char('.') || plain[i] == QLatin1Char(',');
        if (isMark && i == mark)
            number += QLatin1Char('.');
        else if (!isMark)
            number += plain[i];
    }
    const auto value = retail::Rate::read(number.toStdString());
    return value ? std::optional(value->text()) : std::nullopt;
}

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
    values[Name] = QString::fromStdString(site.name);
    values[MaxPower] = QString::fromStdString(site.maxPowerKw.text());
    values[Voltage] = idOf(voltages, site.voltage);
    values[Connection] = idOf(connections, site.connection);
    values[Zone] = idOf(zones, site.zone);
    values[Metering] = idOf(meterings, site.metering);
    values[Today] = QString::fromStdString(site.currentCategory.value_or(std::string()));
    values[Missing] = idOf(policies, all.missing);
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
    return orientation == Qt::Vertical && role == Qt::DisplayRole ? fieldTitle(section) : QVariant();
}

Qt::ItemFlags ConsumerModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && hasSite() ? flags | Qt::ItemIsEditable : flags;
}

Result<Edit> ConsumerModel::editOf(int field, const QString& value) const
{
    switch (field) {
    case Name:
        return scenario::setSiteName(m_site, value.trimmed().toStdString());
    case MaxPower: {
        const auto typed = typedDecimal(value);
        if (!typed)
            return error("not-a-number", {}, {{"value", value.toStdString()}});
        return scenario::setMaxPower(m_site, *retail::Rate::read(*typed));
    }
    case Voltage:
        return chosen(enumOf<retail::Voltage>(voltages, value), value,
                      [this](auto v) { return scenario::setVoltage(m_site, v); });
    case Connection:
        return chosen(enumOf<retail::Connection>(connections, value), value,
                      [this](auto v) { return scenario::setConnection(m_site, v); });
    case Zone:
        return chosen(enumOf<retail::PriceZone>(zones, value), value,
                      [this](auto v) { return scenario::setPriceZone(m_site, v); });
    case Metering:
        return chosen(enumOf<retail::Metering>(meterings, value), value,
                      [this](auto v) { return scenario::setMetering(m_site, v); });
    case Today:
        return scenario::setCurrentCategory(m_site, value.isEmpty() ? std::nullopt
                                                                    : std::optional(value.toStdString()));
    default:
        return chosen(enumOf<retail::MissingPolicy>(policies, value), value,
                      [](auto v) { return scenario::setMissingPolicy(v); });
    }
}

bool ConsumerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !hasSite())
        return false;
    const auto edit = editOf(index.row(), value.toString());
    if (!edit) {
        emit refused(edit.findings());
        return false;
    }
    return m_document.apply(*edit);
}

} // namespace meritdesk::items
