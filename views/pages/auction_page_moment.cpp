#include <QSlider>

#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction_page.h"

// What a class sees stays when language or theme change: the rules looked at, the replay, the presentation.

namespace meritdesk::views {

namespace {

const auto shownRule = QStringLiteral("shown-rule");
const auto baseRule = QStringLiteral("base-rule");
const auto tintBy = QStringLiteral("colour-by");
const auto replayStep = QStringLiteral("replay-step");
const auto presenting = QStringLiteral("presenting");
const auto namesHidden = QStringLiteral("names-hidden");

} // namespace

QVariantMap AuctionPage::moment() const
{
    QVariantMap moment{{shownRule, QVariant::fromValue<qulonglong>(m_board.shownRule())},
                       {baseRule, QVariant::fromValue<qulonglong>(m_board.baseRule())}};
    moment.insert(tintBy, static_cast<int>(m_board.tintBy()));
    if (m_replayAction->isChecked())
        moment.insert(replayStep, m_replayBar->position());
    if (m_stage && m_stage->isVisible()) {
        moment.insert(presenting, true);
        moment.insert(namesHidden, m_stage->namesHidden());
    }
    return moment;
}

void AuctionPage::resume(const QVariantMap& moment)
{
    m_board.showRule(moment.value(shownRule).toULongLong());
    m_board.tintBy(static_cast<items::TintBy>(moment.value(tintBy).toInt()));
    m_board.compareWith(moment.value(baseRule).toULongLong());
    if (moment.contains(replayStep) && !m_replayAction->isChecked()) {
        toggleReplay();
        m_replayBar->goTo(moment.value(replayStep).toInt());
    }
    if (!moment.contains(presenting))
        return;
    present();
    m_stage->hideNames(moment.value(namesHidden).toBool());
}

} // namespace meritdesk::views
