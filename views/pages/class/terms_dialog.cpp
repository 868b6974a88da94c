#include "views/pages/class/terms_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>

#include <algorithm>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "core/scenario/auction_edits.h"
#include "core/scenario/class_edits.h"
#include "formats/words/words.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/rule_choices.h"
#include "views/pages/auction/rule_terms.h"
#include "views/pages/class/fault_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using auction::Options;

TermsDialog::TermsDialog(items::ClassBoard& board, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_board(board)
    , m_draft(document::DocumentSettings{})
    , m_auction(m_draft)
    , m_rule(new QComboBox(this))
    , m_about(label({}, "muted", this))
    , m_convention(new QComboBox(this))
    , m_ties(new QComboBox(this))
    , m_rounds(new QSpinBox(this))
    , m_binds(new QCheckBox(tr("&Nobody may declare more than they have"), this))
    , m_form(new ConditionsForm(m_auction, theme, this))
    , m_fault(label({}, "bad", this))
{
    setObjectName(QStringLiteral("class-terms"));
    setWindowTitle(tr("Rule and Conditions"));
    begin();
    layOut();
    connect(m_rule, &QComboBox::activated, this, &TermsDialog::chooseRule);
    connect(m_convention, &QComboBox::activated, this, [this] {
        change([this](Options& options) {
            options.priceConvention = m_convention->currentData().toString().toStdString();
        });
    });
    connect(m_ties, &QComboBox::activated, this, [this] {
        change([this](Options& options) {
            options.ties = static_cast<auction::Ties>(m_ties->currentData().toInt());
        });
    });
    connect(&m_auction, &items::AuctionBoard::changed, this, &TermsDialog::take);
    take();
}

TermsDialog::~TermsDialog()
{
    // The form looks at the draft, which is gone before Qt deletes the children.
    delete m_form;
}

void TermsDialog::begin()
{
    const auto& room = m_board.room();
    scenario::Scenario draft;
    draft.auction =
        Shared(auction::Book{.units = room.units, .rules = {room.terms.rule}, .options = room.terms.options});
    m_draft.reset(std::move(draft));
    for (const auto* rule : auction::rules)
        m_rule->addItem(words::label(rule->title), textOf(rule->id));
    m_rule->setCurrentIndex(m_rule->findData(QString::fromStdString(room.terms.rule)));
    fillConventions(*m_convention);
    fillTies(*m_ties);
    m_rounds->setRange(static_cast<int>(std::max<std::size_t>(room.rounds.size(), 1)),
                       static_cast<int>(classroom::mostRounds));
    m_rounds->setValue(static_cast<int>(room.plannedRounds));
    m_binds->setChecked(room.capacityBinds);
}

void TermsDialog::layOut()
{
    m_rule->setAccessibleName(tr("Clearing rule"));
    m_rounds->setAccessibleName(tr("Rounds"));
    m_form->setWindowFlags(Qt::Widget); // here it stands in the dialog, where else it drops from a button
    m_form->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        label(tr("The open round takes them at once; rounds before stay as they were."), "muted", this));
    auto* form = new QFormLayout;
    form->addRow(tr("Clearing &rule"), m_rule);
    form->addRow(m_about);
    form->addRow(tr("R&ounds"), m_rounds);
    form->addRow(m_binds);
    form->addRow(m_convention);
    form->addRow(m_ties);
    column->addLayout(form);
    column->addWidget(m_form);
    column->addWidget(m_fault);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TermsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// What the chosen rule does not ask for is not in sight.
void TermsDialog::take()
{
    const auto& book = *m_auction.book();
    const auto* rule = book.rules.empty() ? nullptr : listed(auction::rules, book.rules.front());
    if (!rule)
        return;
    m_about->setText(words::label(rule->summary));
    showConvention(*m_convention, book);
    showTies(*m_ties, book);
    m_fault->clear();
}

void TermsDialog::chooseRule()
{
    m_auction.apply(scenario::chooseRules({m_rule->currentData().toString().toStdString()}));
}

template <class Set>
void TermsDialog::change(Set set)
{
    auto options = m_auction.book()->options;
    set(options);
    m_auction.apply(scenario::setAuctionOptions(options));
}

classroom::Conduct TermsDialog::conduct() const
{
    const auto& book = *m_auction.book();
    return {.terms = {.rule = book.rules.front(), .options = book.options},
            .capacityBinds = m_binds->isChecked(),
            .plannedRounds = static_cast<std::size_t>(m_rounds->value())};
}

bool TermsDialog::save()
{
    m_rule->setFocus(); // a number that is being typed is taken over
    if (!m_form->refusal().isEmpty())
        return false;
    const auto edit = scenario::setClassConduct(conduct());
    if (const auto tried = edit.apply(m_board.document().scenario()); !tried) {
        m_fault->setText(faultText(tried.findings()));
        return false;
    }
    if (conduct() != classroom::conductOf(m_board.room()))
        m_board.apply(edit);
    accept();
    return true;
}

} // namespace meritdesk::views
