#include "views/pages/what_if/amount_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "items/change_text.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int fieldWidth = 72;

} // namespace

AmountField::AmountField(const AmountWords& words, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* name = label(words.name, "muted", this);
    name->setBuddy(m_line);
    m_line->setFixedWidth(fieldWidth);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setAccessibleName(
        words.unit.isEmpty() ? words.name : tr("%1, %2", "field and its unit").arg(words.name, words.unit));
    row->addWidget(name, 1);
    row->addWidget(m_line);
    auto* unit = new QLabel(words.unit, this);
    unit->setMinimumWidth(unit->fontMetrics().horizontalAdvance(items::amountUnit("kWh")));
    setRole(unit, "muted");
    row->addWidget(unit);
    connect(m_line, &QLineEdit::editingFinished, this, &AmountField::take);
    show();
}

void AmountField::setAmount(Amount amount)
{
    if (amount == m_amount && !m_line->text().isEmpty())
        return;
    m_amount = amount;
    show();
}

void AmountField::show()
{
    m_line->setText(items::numberText(m_amount.text(), -1));
    m_line->setModified(false);
}

void AmountField::take()
{
    if (!m_line->isModified())
        return;
    const auto typed = m_line->text();
    const auto plain = items::plainNumber(typed);
    const auto read = plain ? Amount::read(*plain) : std::nullopt;
    if (!read) {
        show();
        emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
        return;
    }
    const bool differs = *read != m_amount;
    m_amount = *read;
    show();
    if (differs)
        emit edited();
}

} // namespace meritdesk::views
