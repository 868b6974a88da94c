#include "views/pages/plan/empty_plan.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "document/document.h"
#include "views/parts/file_desk.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

EmptyPlan::EmptyPlan(const PageContext& context, QWidget* page)
    : QWidget(page)
{
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    const auto centred = [column](QLabel* words) {
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    };
    centred(label(tr("No consumer to plan for yet"), "title", this));
    centred(
        label(tr("With hourly meter data and a price sheet, this page plans the past as it would have been "
                 "planned the day before, counts what every method's errors would have cost in categories "
                 "5 and 6, and shows how the best choice changes with the load."),
              "muted", this));
    auto* row = new QHBoxLayout;
    row->addStretch();
    if (const auto* desk = context.desk) {
        auto* import = new QPushButton(tr("Import meter data…"), this);
        setRole(import, "primary");
        connect(import, &QPushButton::clicked, &desk->files, &FileDesk::importAsked);
        row->addWidget(import);
    }
    if (context.goTo) {
        auto* samples = new QPushButton(tr("Samples"), this);
        connect(samples, &QPushButton::clicked, this,
                [goTo = context.goTo] { goTo(QStringLiteral("welcome")); });
        row->addWidget(samples);
    }
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    page->installEventFilter(this);
    const auto* document = &context.document;
    connect(document, &document::Document::changed, this, [this, document] { follow(*document); });
    follow(*document);
}

void EmptyPlan::follow(const document::Document& document)
{
    const auto& input = *document.scenario().retail;
    setGeometry(parentWidget()->rect());
    setVisible(input.sites.empty() || input.months.empty());
    raise();
}

bool EmptyPlan::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

} // namespace meritdesk::views
