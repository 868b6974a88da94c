#include "views/pages/bill_check_page.h"

#include <QVBoxLayout>

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/invoice/cause.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/month_table_model.h"
#include "views/pages.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::InvoiceModel;

namespace {

enum Sheet { NoCase, NoInvoice, Comparison };

Page* makePage(const PageContext& context, QWidget* parent)
{
    return new BillCheckPage(context, parent);
}

} // namespace

const PageEntry billCheckPage{.id = "bill-check",
                              .title = QT_TRANSLATE_NOOP("Page", "Check my bill"),
                              .icon = "bill-check",
                              .make = &makePage};

BillCheckPage::BillCheckPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_choice(context.site ? context.site : new items::SiteChoice(this))
    , m_board(context.document, *m_choice)
    , m_model(m_board)
    , m_stack(new QStackedWidget(this))
    , m_noInvoice(noInvoice())
    , m_headline(label({}, "title", this))
    , m_summary(label({}, "muted", this))
    , m_detail(label({}, "card", this))
    , m_sites(new QComboBox(this))
    , m_months(new QComboBox(this))
    , m_categories(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_supplier(new QLineEdit(this))
    , m_table(new InvoiceTable(m_model, context.theme, this))
{
    makeActions();
    m_stack->addWidget(noCase());
    m_stack->addWidget(m_noInvoice);
    m_stack->addWidget(comparison());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(head());
    column->addWidget(m_stack, 1);
    connect(&m_board, &items::InvoiceBoard::changed, this, &BillCheckPage::take);
    connect(&m_model, &InvoiceModel::refused, this, &BillCheckPage::tell);
    connect(m_table, &InvoiceTable::chosen, this, &BillCheckPage::explain);
    connect(m_table, &InvoiceTable::pasted, this, &BillCheckPage::paste);
    connect(m_table, &InvoiceTable::removeAsked, this, &BillCheckPage::removeLines);
    connect(m_table, &InvoiceTable::targetsAsked, this, &BillCheckPage::askTargets);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BillCheckPage::showDetail);
    connect(m_detail, &QLabel::linkActivated, this, &BillCheckPage::followLink);
    take();
}

BillCheckPage::~BillCheckPage()
{
    // The table looks at the model, which is gone before Qt deletes the children.
    delete m_stack;
}

void BillCheckPage::take()
{
    const bool invoice = m_board.invoice() != nullptr;
    m_stack->setCurrentIndex(!m_board.hasCase() ? NoCase : invoice ? Comparison : NoInvoice);
    takeChoices();
    takeHead();
    for (const auto& [action, needs] : m_needInvoice)
        action->setEnabled(m_board.hasCase() && (invoice || !needs));
    if (m_board.hasCase())
        m_noInvoice->setTitle(tr("No invoice of %1 yet").arg(items::monthText(m_board.key().month)));
    if (m_context.tell && invoice && isVisible() && !m_board.findings().empty())
        m_context.tell(m_board.findings());
    showDetail();
}

void BillCheckPage::takeChoices()
{
    const auto& input = m_board.input();
    m_sites->clear();
    for (const auto& site : input.sites)
        m_sites->addItem(words::sampleText(site.name));
    m_sites->setCurrentIndex(static_cast<int>(m_board.site()));
    m_sites->setVisible(input.sites.size() > 1);
    m_months->clear();
    for (const auto& month : input.months) {
        const scenario::InvoiceKey key{m_board.key().site, month.month};
        const bool there = scenario::invoiceOf(m_board.document().scenario(), key) != nullptr;
        const auto name = items::monthText(month.month);
        //: A month in a list that has an invoice
        m_months->addItem(there ? tr("%1 ●").arg(name) : name);
    }
    m_months->setCurrentIndex(static_cast<int>(m_board.month()));
    m_months->setVisible(m_board.hasCase());
    const auto usual = m_board.usualCategory();
    for (std::size_t i = 0; i < retail::categories.size(); ++i)
        if (retail::categories.at(i)->id == usual)
            m_categories->setCurrentIndex(static_cast<int>(i));
}

void BillCheckPage::takeHead()
{
    const auto* invoice = m_board.invoice();
    m_headline->setText(invoice ? items::headlineText(m_board) : tr("Check my bill"));
    m_summary->setText(items::summaryText(m_board));
    if (invoice && !m_board.check() && !m_board.findings().empty())
        m_headline->setText(words::sentence(m_board.findings().front()));
    if (!invoice)
        m_summary->setText(tr("Type or import the supplier's invoice: every line is compared with what the "
                              "rules give."));
    const auto& check = m_board.check();
    const bool claim = check && !check->over.kopecks.is_zero();
    m_headline->setStyleSheet(claim ? QStringLiteral("color: %1;").arg(m_context.theme.bad.name())
                                    : QString());
    for (auto [field, text] : {std::pair{m_number, invoice ? invoice->number : std::string()},
                               std::pair{m_supplier, invoice ? invoice->supplier : std::string()}})
        if (field->text().toStdString() != text) {
            field->setText(QString::fromStdString(text));
            field->setCursorPosition(0); // a long name is read from its beginning
        }
}

void BillCheckPage::explain(const QModelIndex& index)
{
    showDetail();
    const auto derivation = m_model.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// The row under the cursor in whole sentences, with a link to how each number came about.
void BillCheckPage::showDetail()
{
    const auto index = m_table->currentIndex();
    const int at = index.isValid() ? m_model.checkOf(index.row()) : -1;
    if (at < 0 || !m_board.check()) {
        m_detail->setText(m_board.invoice() ? tr("Choose a line to see what differs and why.") : QString());
        return;
    }
    const auto& row = m_board.check()->rows[static_cast<std::size_t>(at)];
    const auto name = index.siblingAtColumn(InvoiceModel::Name).data().toString().toHtmlEscaped();
    QStringList lines{QStringLiteral("<b>%1</b> — <a href=\"difference\">%2</a>")
                          .arg(name, items::verdictText(row.verdict).toHtmlEscaped())};
    for (std::size_t i = 0; i < row.suspects.size(); ++i) {
        const auto text = items::causeText(row.suspects[i]).toHtmlEscaped();
        //: The first suspected cause of a difference is a sentence; the others follow it
        const auto shown = i == 0 ? tr("Suspected cause: %1").arg(text) : tr("It also fits: %1").arg(text);
        lines << QStringLiteral("%1 <a href=\"cause:%2\">%3</a>").arg(shown).arg(i).arg(tr("how"));
    }
    if (row.suspects.empty() && !retail::invoice::isFine(row.verdict) && row.sum.empty()
        && row.verdict != retail::invoice::Verdict::Unknown && row.verdict != retail::invoice::Verdict::Extra)
        lines << tr("No typical error gives this figure: ask the supplier how it was computed.");
    m_detail->setText(lines.join(QStringLiteral("<br>")));
}

void BillCheckPage::followLink(const QString& link)
{
    const auto index = m_table->currentIndex();
    const int at = index.isValid() ? m_model.checkOf(index.row()) : -1;
    if (at < 0)
        return;
    retail::invoice::RowSubject subject{.row = static_cast<std::size_t>(at)};
    if (link.startsWith(QLatin1String("cause:"))) {
        subject.number = retail::invoice::Number::Supposed;
        subject.suspect = link.mid(6).toUInt();
    }
    const auto derivation = m_board.explain(subject);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void BillCheckPage::tell(const std::vector<Finding>& findings) const
{
    if (m_context.tell)
        m_context.tell(findings);
}

/// The first line that differs is the one to look at.
void BillCheckPage::showExample()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(InvoiceModel::ToneRole).toInt() == InvoiceModel::Bad) {
            m_table->setCurrentIndex(m_model.index(row, InvoiceModel::Difference));
            return explain(m_table->currentIndex());
        }
}

} // namespace meritdesk::views
