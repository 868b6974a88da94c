#include "views/pages/bill_check/target_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/retail/category.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using retail::invoice::Target;

TargetDialog::TargetDialog(const items::InvoiceBoard& board, const retail::invoice::Line& line,
                           QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("invoice-targets"));
    setWindowTitle(tr("What the Line Stands For"));
    resize(460, 420);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label(QString::fromStdString(line.label), "heading", this));
    column->addWidget(label(tr("Tick everything of our bill that is in this line; nothing, when it does not "
                               "belong to the bill."),
                            "muted", this));
    m_list->setAccessibleName(tr("Lines of our bill"));
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill(board, line);
}

void TargetDialog::fill(const items::InvoiceBoard& board, const retail::invoice::Line& line)
{
    const auto* bill = board.bill();
    if (!bill)
        return;
    for (const auto& category : bill->categories)
        if (category.category->id == board.usualCategory())
            addLines(category, line);
}

void TargetDialog::addLines(const retail::CategoryBill& category, const retail::invoice::Line& line)
{
    const auto ticked = [&line](const Target& target) {
        return std::find(line.targets.begin(), line.targets.end(), target) != line.targets.end();
    };
    for (const auto& each : category.lines) {
        const Target whole{std::string(each.key), {}};
        add(whole, each.amount, ticked(whole));
        for (const auto& part : each.parts) {
            const Target target{std::string(each.key), std::string(part.key)};
            add(target, part.amount, ticked(target));
        }
    }
}

void TargetDialog::add(const Target& target, const retail::Money& amount, bool ticked)
{
    const auto roubles = items::withUnit(items::numberText(amount.text(), 2), words::label("RUB"));
    const auto indent = target.part.empty() ? QString() : QStringLiteral("      ");
    //: %1 a line of our bill, %2 its amount
    auto* item = new QListWidgetItem(indent + tr("%1 — %2").arg(items::targetText(target), roubles), m_list);
    item->setData(Qt::UserRole, QString::fromStdString(target.text()));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

std::vector<Target> TargetDialog::targets() const
{
    std::vector<Target> targets;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            if (const auto target =
                    retail::invoice::targetOf(m_list->item(row)->data(Qt::UserRole).toString().toStdString()))
                targets.push_back(*target);
    return targets;
}

} // namespace meritdesk::views
