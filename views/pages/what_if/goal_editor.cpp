#include "views/pages/what_if/goal_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/change_text.h"
#include "items/what_if_templates.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/wheel_guard.h"

namespace meritdesk::views {

GoalEditor::GoalEditor(const Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(4);
    makeHead(theme);
    column->addWidget(label(tr("Knows all prices and peak hours in advance: an upper bound, not a promise."),
                            "caution", this));
    makeStorage();
    makeFlexible(theme);
}

void GoalEditor::makeHead(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* name = new QLabel(tr("Cheapest plan for"), this);
    m_category = new QComboBox(this);
    m_category->setAccessibleName(tr("Category of the cheapest plan"));
    WheelGuard::put(*m_category);
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        m_category->addItem(items::categoryTitle(i));
        m_category->setItemData(static_cast<int>(i), words::label(retail::categories.at(i)->label),
                                Qt::ToolTipRole);
    }
    m_remove = new QToolButton(this);
    m_remove->setIcon(icon("close", theme));
    m_remove->setToolTip(tr("Remove the cheapest plan"));
    m_remove->setAccessibleName(m_remove->toolTip());
    setRole(m_remove, "flat");
    row->addWidget(name);
    row->addWidget(m_category, 1);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_category, &QComboBox::activated, this, [this](int at) {
        m_goal.category = retail::categories.at(static_cast<std::size_t>(at))->id;
        emit edited();
    });
    connect(m_remove, &QToolButton::clicked, this, &GoalEditor::removeAsked);
}

AmountField* GoalEditor::addField(const AmountWords& words)
{
    auto* field = new AmountField(words, this);
    layout()->addWidget(field);
    connect(field, &AmountField::edited, this, &GoalEditor::takeFields);
    connect(field, &AmountField::refused, this, &GoalEditor::refused);
    return field;
}

void GoalEditor::makeStorage()
{
    m_storage = new QCheckBox(tr("Storage"), this);
    layout()->addWidget(m_storage);
    m_storageFields = {addField({words::label("power_kw"), items::amountUnit("kW")}),
                       addField({words::label("capacity_kwh"), items::amountUnit("kWh")}),
                       addField({words::label("efficiency_percent"), items::amountUnit("%")}),
                       addField({words::label("cycles_a_day"), {}})};
    connect(m_storage, &QCheckBox::clicked, this, [this](bool on) {
        m_goal.storage = on ? std::optional(items::usualStorage()) : std::nullopt;
        emit edited();
    });
}

void GoalEditor::makeFlexible(const Theme& theme)
{
    m_flexible = new QCheckBox(tr("Load that may move within a day"), this);
    layout()->addWidget(m_flexible);
    m_flexibleFields = {addField({words::label("power_kw"), items::amountUnit("kW")}),
                        addField({words::label("energy_kwh"), items::amountUnit("kWh")})};
    m_when = new WhenEditor(theme, this);
    m_when->setHoursName(tr("Out of hours"));
    m_intoName = label({}, "muted", this);
    m_into = new HourStrip(theme, this);
    m_into->setAccessibleName(tr("Into hours"));
    layout()->addWidget(m_when);
    layout()->addWidget(m_intoName);
    layout()->addWidget(m_into);
    connect(m_flexible, &QCheckBox::clicked, this, [this](bool on) {
        m_goal.flexible = on ? std::optional(items::usualFlexible()) : std::nullopt;
        emit edited();
    });
    connect(m_when, &WhenEditor::edited, this, &GoalEditor::takeFields);
    connect(m_into, &HourStrip::edited, this, &GoalEditor::takeFields);
}

void GoalEditor::takeFields()
{
    if (auto& storage = m_goal.storage)
        storage = {m_storageFields[0]->amount(), m_storageFields[1]->amount(), m_storageFields[2]->amount(),
                   m_storageFields[3]->amount()};
    if (auto& flexible = m_goal.flexible)
        flexible = {m_when->when(), m_into->hours(), m_flexibleFields[0]->amount(),
                    m_flexibleFields[1]->amount()};
    emit edited();
}

void GoalEditor::setGoal(const retail::whatif::Goal& goal)
{
    m_goal = goal;
    if (const auto& storage = goal.storage) {
        m_storageFields[0]->setAmount(storage->powerKw);
        m_storageFields[1]->setAmount(storage->capacityKwh);
        m_storageFields[2]->setAmount(storage->efficiencyPercent);
        m_storageFields[3]->setAmount(storage->cyclesADay);
    }
    if (const auto& flexible = goal.flexible) {
        m_flexibleFields[0]->setAmount(flexible->powerKw);
        m_flexibleFields[1]->setAmount(flexible->energyKwh);
        m_when->setWhen(flexible->when);
        m_into->setHours(flexible->into);
    }
    showParts();
}

void GoalEditor::showParts()
{
    const QSignalBlocker quiet(m_category);
    for (std::size_t i = 0; i < retail::categories.size(); ++i)
        if (retail::categories.at(i)->id == m_goal.category)
            m_category->setCurrentIndex(static_cast<int>(i));
    m_storage->setChecked(m_goal.storage.has_value());
    m_flexible->setChecked(m_goal.flexible.has_value());
    for (auto* field : m_storageFields)
        field->setVisible(m_goal.storage.has_value());
    for (auto* field : m_flexibleFields)
        field->setVisible(m_goal.flexible.has_value());
    for (auto* part : std::initializer_list<QWidget*>{m_when, m_intoName, m_into})
        part->setVisible(m_goal.flexible.has_value());
    m_intoName->setText(tr("Into hours: %1").arg(items::hoursText(m_into->hours())));
}

void GoalEditor::setPlanned(const retail::HourSet& planned)
{
    m_when->strip().setPlanned(planned);
    m_into->setPlanned(planned);
}

} // namespace meritdesk::views
