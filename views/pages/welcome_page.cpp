#include "views/pages/welcome_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/pages.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

Page* make(const PageContext& context, QWidget* parent)
{
    return new WelcomePage(context, parent);
}

} // namespace

const PageEntry welcomePage{"welcome", QT_TRANSLATE_NOOP("Page", "Welcome"), "welcome", &make};

WelcomePage::WelcomePage(const PageContext& /*context*/, QWidget* parent)
    : Page(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label(tr("Welcome to MeritDesk"), "title", this));
    layout->addStretch();
}

} // namespace meritdesk::views
