#include "views/pages/auction/options_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "views/pages/auction/conditions_form.h"
#include "views/pages/auction/rule_choices.h"
#include "views/parts/check_menu.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using auction::Options;
using auction::Ties;

namespace {

constexpr int shortestChoice = 8; ///< characters

} // namespace

OptionsBar::OptionsBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_rules(new QToolButton(this))
    , m_ruleMenu(new CheckMenu(m_rules))
    , m_shown(new QComboBox(this))
    , m_convention(new QComboBox(this))
    , m_ties(new QComboBox(this))
    , m_conditions(new QToolButton(this))
    , m_form(new ConditionsForm(board, theme, this))
    , m_summary(new QLabel(this))
{
    makeRules();
    makeConvention();
    makeTies();
    makeConditions();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto* combo : {m_shown, m_convention, m_ties}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumHeight(m_rules->sizeHint().height());
        combo->setMinimumWidth(combo->fontMetrics().averageCharWidth() * shortestChoice);
    }
    layout->addWidget(m_rules);
    layout->addWidget(m_shown);
    layout->addWidget(m_convention);
    layout->addWidget(m_ties);
    layout->addWidget(m_conditions);
    layout->addWidget(m_summary, 1);
    connect(&board, &items::AuctionBoard::changed, this, &OptionsBar::take);
    take();
}

void OptionsBar::makeRules()
{
    m_rules->setText(tr("Rules"));
    setRole(m_rules, "choice");
    m_rules->setAccessibleName(tr("Rules to compare"));
    m_rules->setPopupMode(QToolButton::InstantPopup);
    m_rules->setMenu(m_ruleMenu);
    m_rules->setFocusPolicy(Qt::StrongFocus);
    m_ruleMenu->setToolTipsVisible(true);
    for (const auto* rule : auction::rules) {
        auto* action = m_ruleMenu->addAction(words::label(rule->title));
        action->setData(textOf(rule->id));
        action->setCheckable(true);
        action->setToolTip(words::label(rule->summary));
        connect(action, &QAction::triggered, this,
                [this, id = std::string(rule->id)](bool on) { toggleRule(id, on); });
    }
    m_shown->setAccessibleName(tr("Rule shown in curves and ladders"));
    m_shown->setToolTip(tr("The rule that curves and ladders show"));
    connect(m_shown, &QComboBox::activated, this,
            [this](int position) { m_board.showRule(static_cast<std::size_t>(position)); });
}

void OptionsBar::makeConvention()
{
    fillConventions(*m_convention);
    connect(m_convention, &QComboBox::activated, this, [this] {
        const auto id = m_convention->currentData().toString().toStdString();
        change([&id](Options& options) { options.priceConvention = id; });
    });
}

void OptionsBar::makeTies()
{
    fillTies(*m_ties);
    connect(m_ties, &QComboBox::activated, this, [this] {
        const auto ties = static_cast<Ties>(m_ties->currentData().toInt());
        change([ties](Options& options) { options.ties = ties; });
    });
}

void OptionsBar::makeConditions()
{
    //: Button: opens steps, caps, deal ratio and demand of the auction
    m_conditions->setText(tr("Conditions…"));
    setRole(m_conditions, "choice");
    m_conditions->setToolTip(
        tr("Steps, caps, deal ratio, the demand of one buyer, and what single rules ask for"));
    m_conditions->setFocusPolicy(Qt::StrongFocus);
    connect(m_conditions, &QToolButton::clicked, this, [this] { m_form->dropFrom(*m_conditions); });
    setRole(m_summary, "muted");
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setMinimumWidth(0);
}

void OptionsBar::change(const Change& change)
{
    auto options = m_board.kept()->options;
    change(options);
    m_board.applyBeside(scenario::setAuctionOptions(options));
    take();
}

void OptionsBar::toggleRule(const std::string& id, bool chosen)
{
    auto rules = m_board.kept()->rules;
    if (chosen)
        rules.push_back(id);
    else
        rules.erase(std::remove(rules.begin(), rules.end(), id), rules.end());
    const auto place = [](const std::string& rule) {
        const auto found = std::find_if(auction::rules.begin(), auction::rules.end(),
                                        [&rule](const auto* listed) { return listed->id == rule; });
        return found - auction::rules.begin();
    };
    std::stable_sort(rules.begin(), rules.end(),
                     [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    m_board.applyBeside(scenario::chooseRules(rules));
    takeRules();
}

void OptionsBar::takeRules()
{
    const auto& chosen = m_board.kept()->rules;
    for (auto* action : m_ruleMenu->actions()) {
        const auto id = action->data().toString().toStdString();
        action->setChecked(std::find(chosen.begin(), chosen.end(), id) != chosen.end());
    }
}

void OptionsBar::takeShown()
{
    QStringList titles;
    for (const auto& clearing : m_board.cleared().clearings)
        titles << words::label(clearing.rule->title);
    const QSignalBlocker quiet(m_shown);
    QStringList before;
    for (int i = 0; i < m_shown->count(); ++i)
        before << m_shown->itemText(i);
    if (before != titles) {
        m_shown->clear();
        m_shown->addItems(titles);
    }
    m_shown->setCurrentIndex(static_cast<int>(m_board.shownRule()));
    m_shown->setEnabled(titles.size() > 1);
}

void OptionsBar::take()
{
    if (m_board.isPreview())
        return;
    const auto& book = *m_board.kept();
    takeRules();
    takeShown();
    showConvention(*m_convention, book);
    showTies(*m_ties, book);
    takeSummary();
}

void OptionsBar::takeSummary()
{
    const auto summary = m_form->summary();
    const auto metrics = m_summary->fontMetrics();
    // a stub of a few letters says less than nothing
    const bool worth =
        m_summary->width() >= std::min(metrics.horizontalAdvance(summary), 12 * metrics.averageCharWidth());
    m_summary->setText(worth ? metrics.elidedText(summary, Qt::ElideRight, m_summary->width()) : QString());
    m_summary->setToolTip(summary);
    m_summary->setAccessibleName(summary);
}

void OptionsBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    takeSummary();
}

} // namespace meritdesk::views
