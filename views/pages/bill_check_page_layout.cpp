#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/pages/bill_check_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

// How the page of the invoice is laid out, with and without a case and an invoice.

namespace meritdesk::views {

namespace {

constexpr int shortField = 150; ///< width of the number of a document

} // namespace

EmptyPage* BillCheckPage::noCase()
{
    return new EmptyPage(
        {.name = QStringLiteral("no-consumer"),
         .title = tr("No consumer yet"),
         .text = tr("An invoice is compared with our own bill: that needs the meter data and the prices of "
                    "the month. Import them, or open a sample."),
         .buttons = EmptyPage::meterData(m_context)},
        m_stack);
}

EmptyPage* BillCheckPage::noInvoice()
{
    return new EmptyPage(
        {.name = QStringLiteral("no-invoice"),
         .text = tr("Read the supplier's invoice from a file (CSV, XLSX, XLS), paste its lines from a "
                    "spreadsheet, or begin with our own bill and type the supplier's figures over it."),
         .buttons = {{tr("Read from file…"), [this] { askForFile(); }},
                     {tr("Paste"), [this] { pasteClipboard(); }},
                     {tr("Fill from our bill"), [this] { fill(); }},
                     {tr("Type the lines"), [this] { typeLines(); }}}},
        m_stack);
}

QWidget* BillCheckPage::head()
{
    auto* head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    m_sites->setAccessibleName(tr("Consumer"));
    m_months->setAccessibleName(tr("Month of the invoice"));
    for (auto* box : {m_sites, m_months}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box, 0, Qt::AlignTop);
    }
    connect(m_sites, &QComboBox::activated, m_choice,
            [choice = m_choice](int at) { choice->choose(static_cast<std::size_t>(at)); });
    connect(m_months, &QComboBox::activated, this,
            [this](int at) { m_board.chooseMonth(static_cast<std::size_t>(at)); });
    return head;
}

/// What stands on the document besides its lines.
QWidget* BillCheckPage::facts()
{
    auto* facts = new QWidget(m_stack);
    auto* row = new FlowRow(facts);
    row->setSpacing(8);
    const auto named = [&](QWidget* field, const QString& name) {
        auto* title = label(name, "muted", facts);
        title->setWordWrap(false);
        title->setBuddy(field);
        field->setAccessibleName(name);
        row->addTogether({title, field});
    };
    for (const auto* category : retail::categories)
        m_categories->addItem(words::label(category->label));
    //: The price category by which the supplier bills
    named(m_categories, tr("Billed by"));
    named(m_number, tr("Invoice No."));
    named(m_supplier, tr("Supplier"));
    m_number->setMaximumWidth(shortField);
    m_categories->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_categories->setMinimumContentsLength(24);
    connect(m_categories, &QComboBox::activated, this, &BillCheckPage::setCategory);
    for (auto* field : {m_number, m_supplier})
        connect(field, &QLineEdit::editingFinished, this, &BillCheckPage::setHead);
    return facts;
}

QWidget* BillCheckPage::comparison()
{
    auto* comparison = new QWidget(m_stack);
    auto* column = new QVBoxLayout(comparison);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(facts());
    m_table->setAccessibleName(tr("The invoice beside our bill"));
    column->addWidget(m_table, 1);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_detail->setAccessibleName(tr("What differs and why"));
    m_detail->setMargin(8);
    column->addWidget(m_detail);
    return comparison;
}

} // namespace meritdesk::views
