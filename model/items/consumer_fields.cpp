#include "items/consumer_fields.h"

#include <algorithm>
#include <array>

#include "core/retail/categories.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/consumer_model.h"
#include "items/number_input.h"

namespace meritdesk::items {

using retail::Case;
using retail::Site;
using scenario::Edit;
using scenario::SiteIndex;

namespace {

/// The ids of an enumeration in its order; the label of each has the kind before it ("voltage-VN").
struct Choices
{
    std::string_view kind = {};
    std::span<const std::string_view> ids = {};
};

template <std::size_t Count>
using Ids = std::array<std::string_view, Count>;

constexpr Ids<4> voltageIds{"VN", "SN1", "SN2", "NN"};
constexpr Ids<3> connectionIds{"grid", "generator", "fsk"};
constexpr Ids<3> zoneIds{"1", "2", "non-price"};
constexpr Ids<3> meteringIds{"hourly", "zone", "integral"};
constexpr Ids<4> missingIds{"error", "zero", "previous-day", "interpolate"};

constexpr Choices voltages{"voltage", voltageIds};
constexpr Choices connections{"connection", connectionIds};
constexpr Choices zones{"zone", zoneIds};
constexpr Choices meterings{"metering", meteringIds};
constexpr Choices policies{"missing", missingIds};

QString shown(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QVariant pair(const QString& id, const QString& text)
{
    return QStringList{id, text};
}

template <const Choices& From>
QVariantList listOf()
{
    QVariantList list;
    for (const auto id : From.ids)
        list << pair(shown(id), words::label(std::string(From.kind) + "-" + std::string(id)));
    return list;
}

/// The edit of the enumerator that an id names, or a finding that it is none of the choices.
template <class Enum, class Make>
Result<Edit> chosen(const Choices& from, const QString& id, Make make)
{
    const auto found = std::find(from.ids.begin(), from.ids.end(), id.toStdString());
    if (found == from.ids.end())
        return error("no-such-choice", {}, {{"value", id.toStdString()}});
    return make(static_cast<Enum>(found - from.ids.begin()));
}

/// A field that is one of a site's enumerations.
template <const Choices& From, class Enum, Enum Site::*Member, Edit (*Make)(SiteIndex, Enum)>
constexpr ConsumerField choiceField(const char* title)
{
    return {.title = title,
            .choices = &listOf<From>,
            .value = [](const Case&,
                        const Site& site) { return shown(From.ids[static_cast<std::size_t>(site.*Member)]); },
            .edit =
                [](SiteIndex site, const QString& id) {
                    return chosen<Enum>(From, id, [site](Enum value) { return Make(site, value); });
                }};
}

QString nameOf(const Case& /*all*/, const Site& site)
{
    return words::sampleText(site.name);
}

Result<Edit> editName(SiteIndex site, const QString& text)
{
    return scenario::setSiteName(site, text.trimmed().toStdString());
}

QString powerOf(const Case& /*all*/, const Site& site)
{
    return QString::fromStdString(site.maxPowerKw.text());
}

Result<Edit> editPower(SiteIndex site, const QString& text)
{
    const auto plain = plainNumber(text);
    const auto power = plain ? retail::Rate::read(*plain) : std::nullopt;
    if (!power)
        return error("not-a-number", {}, {{"value", text.toStdString()}});
    return scenario::setMaxPower(site, *power);
}

QVariantList categoryChoices()
{
    QVariantList list{pair({}, words::label("category-not-known"))};
    for (std::size_t i = 0; i < retail::categories.size(); ++i)
        list << pair(shown(retail::categories.at(i)->id), categoryTitle(i));
    return list;
}

QString categoryOf(const Case& /*all*/, const Site& site)
{
    return QString::fromStdString(site.currentCategory.value_or(std::string()));
}

Result<Edit> editCategory(SiteIndex site, const QString& id)
{
    return scenario::setCurrentCategory(site, id.isEmpty() ? std::nullopt : std::optional(id.toStdString()));
}

QString policyOf(const Case& all, const Site& /*site*/)
{
    return shown(missingIds.at(static_cast<std::size_t>(all.missing)));
}

Result<Edit> editPolicy(SiteIndex /*site*/, const QString& id)
{
    return chosen<retail::MissingPolicy>(policies, id,
                                         [](auto policy) { return scenario::setMissingPolicy(policy); });
}

constexpr std::array<ConsumerField, ConsumerModel::FieldCount> fields{
    ConsumerField{"consumer-name", nullptr, &nameOf, &editName},
    ConsumerField{"consumer-power", nullptr, &powerOf, &editPower},
    choiceField<voltages, retail::Voltage, &Site::voltage, &scenario::setVoltage>("consumer-voltage"),
    choiceField<zones, retail::PriceZone, &Site::zone, &scenario::setPriceZone>("consumer-zone"),
    choiceField<connections, retail::Connection, &Site::connection, &scenario::setConnection>(
        "consumer-connection"),
    choiceField<meterings, retail::Metering, &Site::metering, &scenario::setMetering>("consumer-metering"),
    ConsumerField{"consumer-today", &categoryChoices, &categoryOf, &editCategory},
    ConsumerField{"consumer-missing", &listOf<policies>, &policyOf, &editPolicy},
};

} // namespace

const std::span<const ConsumerField> consumerFields{fields};

} // namespace meritdesk::items
