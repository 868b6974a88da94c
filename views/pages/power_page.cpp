#include "views/pages/power_page.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "formats/words/words.h"
#include "items/power_answer.h"
#include "items/power_text.h"
#include "views/pages.h"
#include "views/pages/power/panels.h"
#include "views/pages/price_categories/answer_view.h"

namespace meritdesk::views {

using items::PowerCure;
using items::PowerHow;
using items::marketpower::Figure;

namespace {

Page* makePowerPage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerPage>(context, parent).release();
}

/// The typed number in a type of the auction; findings where it is none.
template <class Number>
std::optional<Number> numberOf(const std::optional<std::string>& typed)
{
    return typed ? Number::read(*typed) : std::nullopt;
}

std::vector<Finding> noNumber(const std::optional<std::string>& typed)
{
    return {error("not-a-number", {}, {{"value", typed.value_or("")}})};
}

} // namespace

const PageEntry powerPage{.id = "power",
                          .title = QT_TRANSLATE_NOOP("Page", "Market power"),
                          .icon = "power",
                          .make = &makePowerPage};

PowerPage::PowerPage(const PageContext& context, QWidget* parent)
    : PanelPage(context, parent)
    , m_board(context.document)
{
    column().addWidget(makeMarketRow());
    column().addWidget(makeWithholdingRow());
    for (auto* text : {&headline(), &detail(), &notices(), &faults()})
        column().addWidget(text);
    tabs().setAccessibleName(tr("Looks at the market power"));
    fillTabs(powerPanels, m_board, "PowerPanel", QStringLiteral("power/tab"));
    column().addWidget(&tabs(), 1);
    makeActions();
    connectParts();
    take();
    cover();
}

PowerPage::~PowerPage()
{
    dropContent();
}

void PowerPage::connectParts()
{
    connect(&m_board, &items::PowerBoard::changed, this, &PowerPage::take);
    connect(&m_board, &items::PowerBoard::computed, this, &PowerPage::take);
    connect(&m_board, &items::PowerBoard::moved, this, [this] {
        fillNumbers();
        showTexts();
    });
    connect(m_sellers, &QComboBox::activated, this,
            [this](int at) { m_board.askSeller(m_sellers->itemData(at).toString().toStdString()); });
    connect(m_rules, &QComboBox::activated, this, [this](int at) {
        const auto rules = items::rulesFor(*m_board.book());
        auto question = m_board.question();
        question.rule = rules.at(static_cast<std::size_t>(at));
        tell(m_board.ask(question));
    });
    connect(m_ways, &QComboBox::activated, this, &PowerPage::askHow);
    connect(m_cures, &QComboBox::activated, this, &PowerPage::askCure);
    connect(m_apply, &QPushButton::clicked, this, [this] { m_board.applyWithheld(); });
    for (auto* text : {&headline(), &detail()})
        connect(text, &QLabel::linkActivated, this, &PowerPage::followLink);
}

void PowerPage::tell(const Findings& findings) const
{
    if (!findings.empty() && context().tell)
        context().tell(findings);
}

void PowerPage::take()
{
    fillChoices();
    fillNumbers();
    showTexts();
}

void PowerPage::fillChoices()
{
    const auto& question = m_board.question();
    m_sellers->clear();
    for (const auto& name : items::sellersIn(*m_board.book())) {
        const auto shown = QString::fromStdString(name);
        const bool isPivotal = std::any_of(m_board.pivotal().begin(), m_board.pivotal().end(),
                                           [&name](const auto& each) { return each.participant == name; });
        //: A seller without whom the demand cannot be served: %1 its name
        m_sellers->addItem(isPivotal ? tr("%1 (pivotal)").arg(shown) : shown, shown);
    }
    m_sellers->setCurrentIndex(m_sellers->findData(QString::fromStdString(question.seller)));
    m_rules->clear();
    for (const auto* rule : items::rulesFor(*m_board.book())) {
        m_rules->addItem(words::label(rule->title));
        if (rule == question.rule)
            m_rules->setCurrentIndex(m_rules->count() - 1);
    }
    m_ways->setCurrentIndex(static_cast<int>(question.how));
    m_cures->setCurrentIndex(static_cast<int>(question.cure));
}

void PowerPage::fillNumbers()
{
    const auto& question = m_board.question();
    const bool asks = m_board.hasCase() && question.rule != nullptr;
    m_offeredAt->showNumber(asks ? Typed(question.offeredAt.text()) : std::nullopt);
    m_step->showNumber(asks ? Typed(question.step.text()) : std::nullopt);
    m_withheld->showNumber(m_board.valid() ? Typed(m_board.withheldInView().text()) : std::nullopt);
    const bool caps = question.cure == PowerCure::Cap;
    const auto percent = strategy::Ratio::fromMantissa(question.share.mantissa() * 100);
    m_level->showNumber(caps ? question.cap.text() : percent.text());
    m_level->setVisible(question.cure != PowerCure::None);
    m_levelUnit->setVisible(question.cure != PowerCure::None);
    //: Behind a number: percent above the cost of a unit
    m_levelUnit->setText(caps ? items::powerUnit(*m_board.book(), Figure::Price) : tr("% above cost"));
    const auto name = caps ? tr("Price cap") : tr("Reference bid: percent above cost");
    m_level->setAccessibleName(name);
    m_apply->setEnabled(m_board.valid() && !m_board.isStale() && m_board.at() > 0);
}

void PowerPage::showTexts()
{
    const auto answer = items::powerAnswer(m_board, true);
    setLinkedText(headline(), m_board.valid()     ? answer.headline
                              : m_board.isStale() ? tr("Working it out…")
                                                  : tr("This cannot be worked out yet"));
    setLinkedText(detail(), answer.detail);
    notices().setText(items::powerNotices(m_board).join(QStringLiteral(" · ")));
    faults().setText(items::powerFaults(m_board).join(QLatin1Char('\n')));
    showSentences();
}

void PowerPage::followLink(const QString& link)
{
    const auto derivation = items::derivationOf(m_board, items::powerLink(m_board, link));
    if (derivation && context().explain)
        context().explain(*derivation);
}

void PowerPage::askHow(int at)
{
    auto question = m_board.question();
    question.how = static_cast<PowerHow>(at);
    tell(m_board.ask(question));
}

void PowerPage::askCure(int at)
{
    auto question = m_board.question();
    question.cure = static_cast<PowerCure>(at);
    tell(m_board.ask(question));
}

std::vector<Finding> PowerPage::takeStep(const Typed& typed)
{
    const auto step = numberOf<auction::Quantity>(typed);
    if (!step)
        return noNumber(typed);
    auto question = m_board.question();
    question.step = *step;
    return m_board.ask(question);
}

std::vector<Finding> PowerPage::takeOffer(const Typed& typed)
{
    const auto price = numberOf<auction::Price>(typed);
    if (!price)
        return noNumber(typed);
    auto question = m_board.question();
    question.offeredAt = *price;
    return m_board.ask(question);
}

std::vector<Finding> PowerPage::takeWithheld(const Typed& typed)
{
    const auto quantity = numberOf<auction::Quantity>(typed);
    if (!quantity)
        return noNumber(typed);
    m_board.finish();
    m_board.lookAt(*quantity);
    fillNumbers(); // the nearest step
    return {};
}

std::vector<Finding> PowerPage::takeLevel(const Typed& typed)
{
    const auto number = numberOf<auction::Price>(typed);
    if (!number)
        return noNumber(typed);
    auto question = m_board.question();
    if (question.cure == PowerCure::Cap)
        question.cap = *number;
    else
        question.share = strategy::Ratio::fromMantissa(number->mantissa() / 100);
    return m_board.ask(question);
}

bool PowerPage::isReady()
{
    m_board.finish();
    return m_board.valid();
}

} // namespace meritdesk::views
