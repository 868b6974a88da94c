#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/pages/bill_check_page.h"
#include "views/parts/desk.h"
#include "views/parts/file_desk.h"
#include "views/parts/labels.h"

// How the page of the invoice is laid out, with and without a case and an invoice.

namespace meritdesk::views {

namespace {

constexpr int shortField = 150; ///< width of the number of a document

/// Words and buttons in the middle of an empty page.
struct EmptySheet
{
    QWidget* sheet;
    QVBoxLayout* column;
    QHBoxLayout* buttons;
};

void centred(QVBoxLayout* column, QLabel* words)
{
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
}

EmptySheet emptySheet(QWidget* parent)
{
    auto* sheet = new QWidget(parent);
    auto* column = new QVBoxLayout(sheet);
    column->addStretch(2);
    return {sheet, column, new QHBoxLayout};
}

void finish(const EmptySheet& empty)
{
    empty.buttons->insertStretch(0);
    empty.buttons->addStretch();
    empty.column->addLayout(empty.buttons);
    empty.column->addStretch(3);
}

} // namespace

QWidget* BillCheckPage::noCase()
{
    const auto empty = emptySheet(m_stack);
    centred(empty.column, label(tr("No consumer yet"), "title", empty.sheet));
    centred(empty.column,
            label(tr("An invoice is compared with our own bill: that needs the meter data and the "
                     "prices of the month. Import them, or open a sample."),
                  "muted", empty.sheet));
    if (const auto* desk = m_context.desk) {
        auto* import = new QPushButton(tr("Import meter data…"), empty.sheet);
        setRole(import, "primary");
        connect(import, &QPushButton::clicked, &desk->files, &FileDesk::importAsked);
        empty.buttons->addWidget(import);
    }
    if (m_context.goTo) {
        auto* samples = new QPushButton(tr("Samples"), empty.sheet);
        connect(samples, &QPushButton::clicked, this,
                [goTo = m_context.goTo] { goTo(QStringLiteral("welcome")); });
        empty.buttons->addWidget(samples);
    }
    finish(empty);
    return empty.sheet;
}

QWidget* BillCheckPage::noInvoice()
{
    const auto empty = emptySheet(m_stack);
    m_empty = label({}, "title", empty.sheet);
    centred(empty.column, m_empty);
    centred(empty.column,
            label(tr("Read the supplier's invoice from a file (CSV, XLSX, XLS), paste its lines from "
                     "a spreadsheet, or begin with our own bill and type the supplier's figures over "
                     "it."),
                  "muted", empty.sheet));
    const auto button = [&](const QString& text, auto slot) {
        auto* made = new QPushButton(text, empty.sheet);
        connect(made, &QPushButton::clicked, this, slot);
        empty.buttons->addWidget(made);
        return made;
    };
    setRole(button(tr("Read from file…"), &BillCheckPage::askForFile), "primary");
    button(tr("Paste"), &BillCheckPage::pasteClipboard);
    button(tr("Fill from our bill"), &BillCheckPage::fill);
    button(tr("Type the lines"), &BillCheckPage::typeLines);
    finish(empty);
    return empty.sheet;
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
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto named = [&](QWidget* field, const QString& name) {
        auto* title = label(name, "muted", facts);
        title->setWordWrap(false);
        title->setBuddy(field);
        field->setAccessibleName(name);
        row->addWidget(title);
        row->addWidget(field);
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
    row->setStretchFactor(m_supplier, 1);
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
