#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setOrganizationName(QStringLiteral("MeritDeskTest"));
    QCoreApplication::setApplicationName(QStringLiteral("MeritDeskTest"));
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
