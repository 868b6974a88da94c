#include "views/parts/import_choices.h"

#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

#include "formats/words/words.h"

namespace meritdesk::views {

namespace {

QString text(const std::string& plain)
{
    return QString::fromStdString(plain);
}

QString titleOf(const imports::Option& option)
{
    return option.literal ? text(option.title) : words::label(option.title);
}

} // namespace

ImportChoices::ImportChoices(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(360);
    setAccessibleName(tr("How the data are read"));
    auto* inside = new QWidget(this);
    m_form = new QFormLayout(inside);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(inside);
}

void ImportChoices::show(const std::vector<imports::Choice>& choices)
{
    const bool same = m_combos.size() == choices.size()
                      && std::all_of(choices.begin(), choices.end(),
                                     [this](const auto& choice) { return m_combos.contains(choice.key); });
    if (!same)
        makeCombos(choices);
    for (const auto& choice : choices)
        fill(choice);
}

void ImportChoices::makeCombos(const std::vector<imports::Choice>& choices)
{
    std::string focused;
    for (const auto& [key, combo] : m_combos)
        if (combo->hasFocus())
            focused = key;
    m_combos.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto& choice : choices)
        m_combos[choice.key] = makeCombo(choice.key);
    if (const auto found = m_combos.find(focused); found != m_combos.end())
        found->second->setFocus();
}

QComboBox* ImportChoices::makeCombo(const std::string& key)
{
    auto* combo = new QComboBox(widget());
    combo->setObjectName(text(key));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(20);
    auto* label = new QLabel(widget());
    label->setBuddy(combo);
    m_form->addRow(label, combo);
    // later, when the combo box has finished its own work: reading anew may remove it
    connect(
        combo, &QComboBox::activated, this,
        [this, combo, key](int index) { emit chosen(key, combo->itemData(index).toString().toStdString()); },
        Qt::QueuedConnection);
    return combo;
}

void ImportChoices::fill(const imports::Choice& choice)
{
    auto* combo = m_combos[choice.key];
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const auto& option : choice.options)
        combo->addItem(titleOf(option), text(option.id));
    combo->setCurrentIndex(combo->findData(text(choice.current)));
    combo->setEnabled(choice.options.size() > 1);
    const QString title = words::label(choice.title);
    combo->setAccessibleName(title);
    combo->setToolTip(choice.guess ? tr("The file allows another reading too: please check") : QString());
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(combo)))
        label->setText(choice.guess ? tr("%1 (please check)").arg(title) : title);
}

} // namespace meritdesk::views
