#include "views/pages/prosumer/terms_form.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "core/prosumer/schemes.h"
#include "formats/words/words.h"
#include "items/prosumer_terms.h"
#include "views/pages/prosumer/term_field.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int formIndent = 22; ///< pixels, of terms below their scheme
constexpr int formSpacing = 3;
constexpr int formWidth = 262;

/// A name in two lines where it is wider than `room` pixels: as much as fits in the first one. What is still
/// wider is cut; languages without blanks break anywhere.
QString brokenName(const QString& name, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(name) <= room)
        return name;
    qsizetype fits = name.size();
    while (fits > 1 && metrics.horizontalAdvance(name.left(fits)) > room)
        --fits;
    const auto blank = name.lastIndexOf(QLatin1Char(' '), fits);
    const auto at = blank > 0 ? blank : fits;
    return name.left(at) + QLatin1Char('\n')
           + metrics.elidedText(name.mid(at).trimmed(), Qt::ElideRight, room);
}

} // namespace

TermsForm::TermsForm(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_board(board)
    , m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Schemes and terms"));
    setFixedWidth(formWidth);
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(formSpacing);
    column->addWidget(label(tr("Schemes and terms"), "heading", sheet));
    addFields(nullptr, sheet);
    for (const auto* scheme : prosumer::schemes) {
        column->addWidget(makeTick(*scheme, sheet));
        addFields(scheme, sheet);
    }
    column->addStretch(1);
    setWidget(sheet);
    connect(&m_board, &items::ProsumerBoard::changed, this, &TermsForm::take);
    take();
}

QCheckBox* TermsForm::makeTick(const prosumer::Scheme& scheme, QWidget* parent)
{
    const auto name = words::label(scheme.title);
    auto* tick = new QCheckBox(parent);
    tick->setText(brokenName(name, tick->fontMetrics(), formWidth - 2 * formIndent));
    tick->setAccessibleName(name);
    tick->setToolTip(name);
    tick->setObjectName(QString::fromUtf8(scheme.id.data(), static_cast<qsizetype>(scheme.id.size())));
    connect(tick, &QCheckBox::clicked, this, [this, &scheme](bool on) {
        m_board.apply(items::chooseScheme(m_board.input(), scheme, on));
        take(); // what was refused is not shown
    });
    m_ticks.push_back(tick);
    return tick;
}

void TermsForm::addFields(const prosumer::Scheme* scheme, QWidget* parent)
{
    for (const auto& term : items::prosumerTerms()) {
        if (term.ofMarket || term.scheme != scheme)
            continue;
        auto* field = new TermField(m_board, term, m_context, parent);
        field->setContentsMargins(scheme == nullptr ? 0 : formIndent, 0, 0, 0);
        parent->layout()->addWidget(field);
        m_fields.push_back(field);
    }
}

void TermsForm::take()
{
    const auto& chosen = m_board.input().schemes;
    for (std::size_t at = 0; at < m_ticks.size(); ++at) {
        const QSignalBlocker quiet(m_ticks[at]);
        m_ticks[at]->setChecked(std::find(chosen.begin(), chosen.end(), prosumer::schemes.at(at))
                                != chosen.end());
    }
}

QCheckBox& TermsForm::tick(const prosumer::Scheme& scheme) const
{
    const auto found = std::find(prosumer::schemes.begin(), prosumer::schemes.end(), &scheme);
    return *m_ticks.at(static_cast<std::size_t>(found - prosumer::schemes.begin()));
}

TermField* TermsForm::field(std::string_view id) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [id](const auto* field) { return field->id() == id; });
    return found == m_fields.end() ? nullptr : *found;
}

} // namespace meritdesk::views
