#include "views/parts/empty_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "document/document.h"
#include "views/page.h"
#include "views/parts/file_desk.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

QHBoxLayout* buttonRow(const std::vector<EmptyButton>& buttons, EmptyPage* sheet)
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    for (const auto& button : buttons) {
        if (!button.act)
            continue;
        auto* made = new QPushButton(button.text, sheet);
        if (row->count() == 1) // after the stretch
            setRole(made, "primary");
        QObject::connect(made, &QPushButton::clicked, sheet, button.act);
        row->addWidget(made);
    }
    row->addStretch();
    return row;
}

} // namespace

EmptyPage::EmptyPage(const EmptyWords& words, QWidget* parent)
    : QWidget(parent)
    , m_title(label(words.title, "title", this))
{
    setObjectName(words.name);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    for (auto* line : {m_title, label(words.text, "muted", this)}) {
        line->setAlignment(Qt::AlignHCenter);
        column->addWidget(line);
    }
    column->addLayout(buttonRow(words.buttons, this));
    column->addStretch(3);
}

void EmptyPage::coverWhile(Condition isEmpty, const PageContext& context)
{
    parentWidget()->installEventFilter(this);
    const auto follow = [this, isEmpty, document = &context.document] {
        setGeometry(parentWidget()->rect());
        setVisible(isEmpty(document->scenario()));
        raise();
    };
    connect(&context.document, &document::Document::changed, this, follow);
    follow();
}

EmptyButton EmptyPage::samples(const PageContext& context)
{
    if (!context.goTo)
        return {};
    return {tr("Samples"), [goTo = context.goTo] { goTo(QStringLiteral("welcome")); }};
}

EmptyButton EmptyPage::importFiles(const PageContext& context, const QString& text)
{
    if (!context.desk)
        return {};
    return {text, [files = &context.desk->files] { files->importAsked(); }};
}

std::vector<EmptyButton> EmptyPage::meterData(const PageContext& context)
{
    return {importFiles(context, tr("Import meter data…")), samples(context)};
}

bool EmptyPage::hasNoConsumer(const scenario::Scenario& scenario)
{
    return scenario.retail->sites.empty();
}

bool EmptyPage::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

} // namespace meritdesk::views
