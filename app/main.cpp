#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "app/application.h"
#include "app/command_line.h"
#include "app/deliver.h"
#include "app/snapshot.h"
#include "document/journal/recovery_store.h"

namespace meritdesk::app {

namespace {

constexpr int fileTrouble = 4;

void follow(Application& desk, const Wishes& wishes)
{
    if (wishes.theme)
        desk.useTheme(*wishes.theme);
    if (!wishes.language.isEmpty())
        desk.useLanguage(wishes.language);
}

QString couldNotWrite(const QString& folder)
{
    return QStringLiteral("meritdesk: ")
           + QCoreApplication::translate("DeskCommandLine", "%1 cannot be written").arg(folder)
           + QLatin1Char('\n');
}

/// Pictures depend on nothing that the user chose before.
int pictures(const Wishes& wishes)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    follow(desk, {.language = wishes.language.isEmpty() ? QStringLiteral("en") : wishes.language,
                  .theme = wishes.theme.value_or(views::ThemeChoice::Light)});
    const auto files = takeSnapshots(desk, *wishes.snapshot);
    if (files.isEmpty())
        return print({couldNotWrite(wishes.snapshot->folder), fileTrouble});
    return print({files.join(QLatin1Char('\n')) + QLatin1Char('\n')});
}

int delivery(const Wishes& wishes)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    follow(desk, {.language = wishes.language.isEmpty() ? QStringLiteral("en") : wishes.language,
                  .theme = wishes.theme.value_or(views::ThemeChoice::Light)});
    const auto answer = deliver(desk, *wishes.delivery);
    return print(answer ? Answer{*answer} : Answer{couldNotWrite(wishes.delivery->folder), fileTrouble});
}

int desktop(const Wishes& wishes)
{
    QSettings store;
    const document::RecoveryStore recovery;
    Application desk(store, recovery.folder());
    follow(desk, wishes);
    desk.showWindow();
    // The window is painted before anything is read.
    QTimer::singleShot(0, &desk, [&desk, &wishes, &recovery] {
        desk.files().offerRecovery(recovery);
        if (!wishes.files.isEmpty())
            desk.files().open(wishes.files);
    });
    return QApplication::exec();
}

} // namespace

} // namespace meritdesk::app

int main(int argc, char** argv)
{
    meritdesk::app::prepareEnvironment(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("MeritDesk"));
    QApplication::setApplicationName(QStringLiteral("MeritDesk"));
    QApplication::setApplicationVersion(QStringLiteral(MERITDESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.meritdesk.MeritDesk"));
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/meritdesk.svg")));
    const auto wishes = meritdesk::app::readCommandLine(QApplication::arguments());
    if (wishes.answer)
        return meritdesk::app::print(*wishes.answer);
    if (wishes.delivery)
        return meritdesk::app::delivery(wishes);
    return wishes.snapshot ? meritdesk::app::pictures(wishes) : meritdesk::app::desktop(wishes);
}
