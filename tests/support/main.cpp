#include <QCoreApplication>

#include <gtest/gtest.h>

/// Weak, so that the layers with windows bring their own (gui_main.cpp).
__attribute__((weak)) int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
