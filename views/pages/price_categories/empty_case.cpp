#include "views/pages/price_categories/empty_case.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "document/document.h"
#include "views/parts/file_desk.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

EmptyCase::EmptyCase(const PageContext& context, QWidget* page)
    : QWidget(page)
{
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    const auto centred = [column](QLabel* words) {
        words->setAlignment(Qt::AlignHCenter);
        column->addWidget(words);
    };
    centred(label(tr("No consumer yet"), "title", this));
    centred(label(tr("Import meter data (80020 messages, hourly tables), drop a file, or open a sample: the "
                     "bill under every price category appears here."),
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

void EmptyCase::follow(const document::Document& document)
{
    setGeometry(parentWidget()->rect());
    setVisible(document.scenario().retail->sites.empty());
    raise();
}

bool EmptyCase::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

} // namespace meritdesk::views
