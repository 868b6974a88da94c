#include "views/pages/response/origin_jump.h"

#include <QCoreApplication>

#include "views/pages/response/origins_panel.h"
#include "views/pages/response/panels.h"
#include "views/parts/panel_tabs.h"

namespace meritdesk::views {

namespace {

struct OriginJump
{
    Q_DECLARE_TR_FUNCTIONS(OriginJump)
};

} // namespace

void jumpToOrigin(QWidget& from, const QString& place)
{
    for (auto* widget = &from; widget; widget = widget->parentWidget())
        if (auto* tabs = qobject_cast<PanelTabs*>(widget)) {
            tabs->showPanel(QString::fromLatin1(responseOrigins.id.data(),
                                                static_cast<qsizetype>(responseOrigins.id.size())));
            if (auto* panel = qobject_cast<OriginsPanel*>(tabs->inView()))
                panel->showPlace(place);
            return;
        }
}

QPushButton* originButton(const std::function<QString()>& place, QWidget* parent)
{
    auto* button = new QPushButton(OriginJump::tr("Where From?"), parent);
    button->setToolTip(OriginJump::tr("Shows where these numbers come from: published, typical, your own"));
    QObject::connect(button, &QPushButton::clicked, button,
                     [button, place] { jumpToOrigin(*button, place()); });
    return button;
}

QLabel* originCaption(const QString& text, const QString& place, const QColor& colour, QWidget* parent)
{
    auto* caption = new QLabel(QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                                   .arg(place.toHtmlEscaped(), colour.name(), text.toHtmlEscaped()),
                               parent);
    caption->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    caption->setToolTip(OriginJump::tr("Shows where these numbers come from: published, typical, your own"));
    QObject::connect(caption, &QLabel::linkActivated, caption,
                     [caption](const QString& link) { jumpToOrigin(*caption, link); });
    return caption;
}

} // namespace meritdesk::views
