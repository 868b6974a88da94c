#include "views/pages/what_if/change_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/retail/whatif/kinds.h"
#include "formats/words/words.h"
#include "items/change_text.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/wheel_guard.h"

namespace meritdesk::views {

using retail::whatif::ChangeKind;
using retail::whatif::IntoHours;

ChangeEditor::ChangeEditor(const ChangeKind& kind, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_type(kind)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(4);
    makeHead(theme);
    makeFields();
    m_when = new WhenEditor(theme, this);
    const bool stores = kind.id == retail::whatif::storage.id;
    m_when->setHoursName(stores                           ? tr("Gives back in hours")
                         : kind.into == IntoHours::Needed ? tr("Out of hours")
                                                          : tr("Hours"));
    column->addWidget(m_when);
    if (kind.into != IntoHours::None)
        makeInto(theme);
    connect(m_when, &WhenEditor::edited, this, [this] {
        m_change.when = m_when->when();
        if (m_type.into == IntoHours::Needed) // no hour can give energy and take it up at once
            m_change.into &= ~m_change.when.hours;
        emit edited();
    });
}

void ChangeEditor::makeHead(const Theme& theme)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind of change"));
    m_kind->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const auto* each : retail::whatif::kinds) {
        m_kind->addItem(words::label(each->title), QString::fromStdString(std::string(each->id)));
        m_kind->setItemData(m_kind->count() - 1, words::label(each->summary), Qt::ToolTipRole);
        if (each == &m_type)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_kind->setToolTip(words::label(m_type.summary));
    WheelGuard::put(*m_kind);
    m_remove = new QToolButton(this);
    m_remove->setIcon(icon("close", theme));
    m_remove->setToolTip(tr("Remove this change"));
    m_remove->setAccessibleName(m_remove->toolTip());
    setRole(m_remove, "flat");
    row->addWidget(m_kind, 1);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_kind, &QComboBox::activated, this, [this](int at) {
        const auto id = m_kind->itemData(at).toString().toStdString();
        if (id != m_type.id)
            emit kindChosen(id);
    });
    connect(m_remove, &QToolButton::clicked, this, &ChangeEditor::removeAsked);
}

void ChangeEditor::makeFields()
{
    for (const auto& parameter : m_type.parameters) {
        auto* field = new AmountField({words::label(parameter.key), items::amountUnit(parameter.unit)}, this);
        const std::string key(parameter.key);
        m_fields[key] = field;
        layout()->addWidget(field);
        connect(field, &AmountField::edited, this, [this, key, field] {
            m_change.amounts[key] = field->amount();
            emit edited();
        });
        connect(field, &AmountField::refused, this, &ChangeEditor::refused);
    }
}

void ChangeEditor::makeInto(const Theme& theme)
{
    m_intoName = label({}, "muted", this);
    m_into = new HourStrip(theme, this);
    layout()->addWidget(m_intoName);
    layout()->addWidget(m_into);
    connect(m_into, &HourStrip::edited, this, [this](const retail::HourSet& hours) {
        m_change.into = hours;
        if (m_type.into == IntoHours::Needed)
            m_change.when.hours &= ~hours;
        emit edited();
    });
    showInto();
}

void ChangeEditor::showInto()
{
    if (!m_into)
        return;
    m_into->setHours(m_change.into);
    const bool stores = m_type.id == retail::whatif::storage.id;
    const auto name = stores ? tr("Charges in hours") : tr("Into hours");
    const auto hours = m_change.into.any() ? items::hoursText(m_change.into)
                                           : tr("all others", "hours that may take energy up");
    m_into->setAccessibleName(name);
    m_intoName->setText(tr("%1: %2", "what the hours are for, the hours").arg(name, hours));
}

void ChangeEditor::setChange(const retail::whatif::Change& change)
{
    m_change = change;
    for (const auto& [key, field] : m_fields)
        field->setAmount(amountOf(change, m_type, key));
    m_when->setWhen(change.when);
    showInto();
}

void ChangeEditor::setPlanned(const retail::HourSet& planned)
{
    m_when->strip().setPlanned(planned);
    if (m_into)
        m_into->setPlanned(planned);
}

} // namespace meritdesk::views
