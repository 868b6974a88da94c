#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the tests are listed without ctest's environment
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setOrganizationName(QStringLiteral("MeritDeskTest"));
    QCoreApplication::setApplicationName(QStringLiteral("MeritDeskTest"));
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
