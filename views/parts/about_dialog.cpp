#include "views/parts/about_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int pictureSize = 72;

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About MeritDesk"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    auto* picture = new QLabel(this);
    picture->setAccessibleName(tr("MeritDesk's sign"));
    picture->setPixmap(QIcon(QStringLiteral(":/icons/meritdesk.svg"))
                           .pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    columns->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(label(QStringLiteral("MeritDesk"), "title", this));
    words->addWidget(label(tr("Version %1").arg(QStringLiteral(MERITDESK_VERSION)), "muted", this));
    words->addWidget(
        label(tr("Electricity tariffs and auctions, computed exactly, with every number explained."), "plain",
              this));
    words->addWidget(label(tr("Free software under the GNU General Public License, version 3 or later. "
                              "Without any warranty."),
                           "plain", this));
    words->addWidget(
        label(tr("Made with Qt %1, Qt Charts, QCustomPlot, Boost, GLPK, libxlsxwriter, libzip and "
                 "nlohmann/json.")
                  .arg(QLatin1String(qVersion())),
              "muted", this));
    columns->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(columns);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace meritdesk::views
