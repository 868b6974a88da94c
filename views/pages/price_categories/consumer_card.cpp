#include "views/pages/price_categories/consumer_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int fieldsInRow = 4;
/// Shares of a row: names and voltages are long, a power is short.
constexpr std::array<int, items::ConsumerModel::FieldCount> shares{8, 5, 6, 4, 6, 6, 6, 6};

} // namespace

ConsumerCard::ConsumerCard(items::ConsumerModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    setRole(this, "card");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 10);
    rows->setSpacing(6);
    QHBoxLayout* row = nullptr;
    for (int field = 0; field < model.rowCount(); ++field) {
        const auto title = model.headerData(field, Qt::Vertical, Qt::DisplayRole).toString();
        const auto unit = model.data(model.index(field, 0), items::UnitTextRole).toString();
        auto* caption =
            new QLabel(unit.isEmpty() ? title : tr("%1, %2", "field and its unit").arg(title, unit), this);
        setRole(caption, "muted");
        const auto choices = model.data(model.index(field, 0), items::ChoicesRole).toList();
        auto* editor = choices.isEmpty() ? makeLine(field) : makeCombo(field, choices);
        editor->setAccessibleName(caption->text());
        caption->setBuddy(editor);
        m_editors.push_back(editor);
        if (field % fieldsInRow == 0) {
            row = new QHBoxLayout;
            row->setSpacing(12);
            rows->addLayout(row);
        }
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(caption);
        cell->addWidget(editor);
        row->addLayout(cell, shares.at(static_cast<std::size_t>(field)));
        showField(field);
    }
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int field = first.row(); field <= last.row(); ++field)
                    showField(field);
            });
}

QWidget* ConsumerCard::makeLine(int field)
{
    auto* line = new QLineEdit(this);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the shares of the row decide
    connect(line, &QLineEdit::editingFinished, this, [this, line, field] {
        if (line->isModified())
            give(field, line->text());
    });
    return line;
}

QWidget* ConsumerCard::makeCombo(int field, const QVariantList& choices)
{
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const auto& choice : choices)
        combo->addItem(choice.toStringList().last(), choice.toStringList().first());
    connect(combo, &QComboBox::activated, this,
            [this, combo, field](int at) { give(field, combo->itemData(at).toString()); });
    return combo;
}

void ConsumerCard::give(int field, const QString& value)
{
    m_model.setData(m_model.index(field, 0), value, Qt::EditRole);
    showField(field); // what was refused goes back to what it was
}

void ConsumerCard::showField(int field)
{
    const auto value = m_model.data(m_model.index(field, 0), Qt::EditRole).toString();
    auto* editor = m_editors[static_cast<std::size_t>(field)];
    editor->setEnabled(m_model.hasSite());
    const QSignalBlocker quiet(editor);
    editor->setToolTip(m_model.data(m_model.index(field, 0), Qt::DisplayRole).toString());
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex(combo->findData(value));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && line->text() != value) {
        line->setText(value);
        line->setCursorPosition(0);
    }
}

} // namespace meritdesk::views
